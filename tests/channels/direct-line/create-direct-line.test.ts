import { describe, expect, it } from 'vitest';
import { startDirectLine } from './start-direct-line.ts';

const MINUTE = 60_000;

describe('our own page', () => {
  it('gets a token for a conversation that is its own', async () => {
    const { directLine, ask } = await startDirectLine();

    const minted = directLine.mintToken();

    expect(minted).toEqual({
      token: expect.any(String),
      conversationId: expect.stringMatching(/^[\w-]{22}$/),
      userId: expect.stringMatching(/^dl_[\w-]{22}$/),
      expiresInSeconds: 1800,
    });
    expect((await ask('/conversations', { token: minted.token, body: {} })).status).toBe(201);
  });

  it('goes on with its conversation up to a day after its token expired', async () => {
    const start = Date.now();
    let now = start;
    const { directLine } = await startDirectLine({ now: () => now });
    const { token, conversationId, userId } = directLine.mintToken();

    now = start + 24 * 60 * MINUTE;
    const resumed = directLine.resumeToken(token);
    now = start + (24 * 60 + 31) * MINUTE;
    const tooLate = directLine.resumeToken(token);

    expect(resumed).toEqual({
      token: expect.any(String),
      conversationId,
      userId,
      expiresInSeconds: 1800,
    });
    expect([tooLate, directLine.resumeToken('e30.e30.e30')]).toEqual([undefined, undefined]);
  });
});
