import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

describe('the copy of Web Chat', () => {
  it('is the published one, by the SHA-256 in its README', async () => {
    const readme = await readFile('public/vendor/README.md', 'utf8');
    const webChat = await readFile('public/vendor/webchat.js');

    expect(createHash('sha256').update(webChat).digest('hex')).toBe(
      /SHA-256 of `webchat\.js` \| `([0-9a-f]{64})`/.exec(readme)?.[1],
    );
  });
});
