import { describe, expect, it } from 'vitest';
import { SECRET, startDirectLine } from './start-direct-line.ts';

const MINUTE = 60_000;

describe('who has no right', () => {
  const ROUTES: readonly (readonly [string, string])[] = [
    ['POST', '/tokens/generate'],
    ['POST', '/tokens/refresh'],
    ['POST', '/conversations'],
    ['GET', '/conversations/ID'],
    ['GET', '/conversations/ID/activities'],
    ['POST', '/conversations/ID/activities'],
    ['POST', '/conversations/ID/upload'],
    ['GET', '/session/getsessionid'],
  ];

  it.each(ROUTES)('is told to bring a token: %s %s', async (method, path) => {
    const { ask } = await startDirectLine();

    const { status, body, headers } = await ask(path, { method });

    expect([status, body.error.code, headers.get('www-authenticate')]).toEqual([
      401,
      'Unauthorized',
      'Bearer',
    ]);
  });

  it.each(ROUTES)('is refused with a broken token: %s %s', async (method, path) => {
    const { ask } = await startDirectLine();

    const { status, body } = await ask(path, { method, token: 'e30.e30.e30' });

    expect([status, body.error.code]).toEqual([403, 'TokenInvalid']);
  });

  it.each(ROUTES)('is refused with an expired token: %s %s', async (method, path) => {
    let now = Date.now();
    const { ask, begin } = await startDirectLine({ now: () => now });
    const { conversationId, token } = await begin();
    now += 30 * MINUTE;

    const { status, body } = await ask(path.replace('ID', conversationId), { method, token });

    expect([status, body]).toEqual([
      403,
      { error: { code: 'TokenExpired', message: 'The token has expired.' } },
    ]);
  });

  it.each(ROUTES.filter(([, path]) => path.includes('ID')))(
    'is refused in the conversation of another, whether it exists or not: %s %s',
    async (method, path) => {
      const { ask, begin } = await startDirectLine();
      const { token } = await begin();
      const { conversationId: existing } = await begin();

      const answers = await Promise.all(
        [existing, 'x'.repeat(22), '..%2f..%2fetc', '__proto__'].map((id) =>
          ask(path.replace('ID', id), { method, token }),
        ),
      );

      expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual(
        answers.map(() => [403, 'Forbidden']),
      );
    },
  );

  it.each([['Basic abc'], ['Bearer'], [SECRET]])(
    'is told to bring a token when the header says "%s"',
    async (authorization) => {
      const { ask } = await startDirectLine();

      const { status } = await ask('/conversations', { body: {}, headers: { authorization } });

      expect(status).toBe(401);
    },
  );
});

describe('the secret', () => {
  it('may be a phrase', async () => {
    const phrase = 'a secret in words, of more than thirty-two characters';
    const { ask } = await startDirectLine({ secrets: [phrase] });

    expect((await ask('/tokens/generate', { token: phrase, body: {} })).status).toBe(200);
  });
});
