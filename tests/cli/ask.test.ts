import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAssistant } from '../../src/assistant.ts';
import type { AnswerRecord } from '../../src/conversation/answer-record.ts';
import { buildProgram } from '../support/build-program.ts';
import { type ProgramSettings, runProgram } from '../support/run-program.ts';

const QUESTION = 'How is Zemcelpro given?';

let program: Awaited<ReturnType<typeof buildProgram>>;

beforeAll(async () => {
  program = await buildProgram();
});

afterAll(() => program.remove());

function ask(args: readonly string[], settings: ProgramSettings = {}) {
  return runProgram(join(program.folder, 'dist', 'cli', 'ask.js'), { args, ...settings }).ending;
}

/** What `--json` printed, line by line. */
async function recordsOf(args: readonly string[], input: string): Promise<readonly AnswerRecord[]> {
  const { output } = await ask(['--json', ...args], { input });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const { conversation } = await createAssistant({
  knowledgeFolder: 'knowledge',
  localesFolder: 'locales',
  defaultLanguage: 'nl',
});
const reply = await conversation.respond({ conversationId: 'a', utterance: QUESTION });

describe('asking on the terminal', () => {
  it('prints the reply and what may be asked next', async () => {
    const suggestions = reply.suggestions.map(({ label }) => `  → ${label}\n`);

    expect(await ask([QUESTION])).toEqual({
      code: 0,
      signal: null,
      output: `${reply.text}\n${suggestions.join('')}\n`,
      errors: '',
    });
  });

  it('takes a question in several arguments', async () => {
    expect((await ask(QUESTION.split(' '))).output.startsWith(`${reply.text}\n`)).toBe(true);
  });

  it('prints one record a line with --json', async () => {
    const { output } = await ask(['--json', QUESTION]);

    expect(output).toBe(`${JSON.stringify(reply.record)}\n`);
  });

  it.each([
    ['holds one conversation over the lines of standard input', [], ['en', 'en']],
    ['holds a conversation for each line with --stateless', ['--stateless'], ['en', 'nl']],
  ])('%s', async (_, args, languages) => {
    // What has no words goes on in the language of its conversation.
    const records = await recordsOf(args, `${QUESTION}\n👍\n`);

    expect(records.map(({ language }) => language)).toEqual(languages);
  });

  it('expects the language it is told, but believes the words', async () => {
    const records = await recordsOf(
      ['--stateless', '--language', 'en'],
      '👍\nHoe wordt het gegeven?\n',
    );

    expect(records.map(({ language }) => language)).toEqual(['en', 'nl']);
  });

  it('has nothing to say where nothing is asked', async () => {
    expect(await ask([])).toEqual({ code: 0, signal: null, output: '', errors: '' });
  });

  it.each([
    [['--language', 'fr', QUESTION], '--language is "fr". Use nl or en.'],
    [['--medicine', 'unheard', QUESTION], 'There is no medicine "unheard". There is zemcelpro.'],
    [['--colour', QUESTION], "Unknown option '--colour'."],
  ])('is refused with the usage for %j', async (args, message) => {
    const { code, output, errors } = await ask(args);

    expect([code, output, errors.startsWith(message)]).toEqual([2, '', true]);
    expect(errors).toContain('\n\nnpm run ask -- [--language nl|en]');
  });
});
