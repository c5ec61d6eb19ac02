import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from './a-document.ts';

/** Runs test files of their own, as `npm test` would; `code` is how the run ends. */
async function run(files: Readonly<Record<string, string>>) {
  const folder = await aFolder(files);
  const vitest = resolve('node_modules/vitest/vitest.mjs');
  const config = resolve('vitest.config.ts');
  const options = ['run', '--globals', '--root', folder, '--config', config];
  return new Promise<{ readonly code: unknown; readonly lastLine: string | undefined }>((done) => {
    execFile(process.execPath, [vitest, ...options], (error, stdout) => {
      done({ code: error?.code ?? 0, lastLine: stdout.split('\n').at(-2) });
    });
  });
}

describe('the closing line of a test run', () => {
  it('counts what passed', async () => {
    expect(await run({ 'tests/a.test.ts': "it('passes', () => {});" })).toEqual({
      code: 0,
      lastLine: '1 passed, 0 failed',
    });
  });

  it('counts what failed, in a test or outside one, and what did not run', async () => {
    const files = {
      'tests/a.test.ts': `
        it('passes', () => {});
        it('fails', () => expect(1).toBe(2));
        it.skip('is skipped', () => {});
        describe('behind a hook that fails', () => {
          beforeAll(() => expect(1).toBe(2));
          it('does not run', () => {});
        });`,
      'tests/b.test.ts': "throw new Error('does not load')",
    };

    expect(await run(files)).toEqual({ code: 1, lastLine: '1 passed, 3 failed, 2 skipped' });
  });

  it('counts a run that found no tests as failed', async () => {
    expect(await run({ 'tests/none.ts': '' })).toEqual({
      code: 1,
      lastLine: '0 passed, 1 failed',
    });
  });
});
