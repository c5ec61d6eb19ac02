import { describe, expect, it } from 'vitest';
import { claimsOf, SECRET, startDirectLine } from './start-direct-line.ts';

describe('tokens/generate', () => {
  it('gives a token for a conversation that has not begun', async () => {
    const { ask } = await startDirectLine();

    const { status, body } = await ask('/tokens/generate', { token: SECRET, body: {} });

    expect([status, body]).toEqual([
      200,
      {
        conversationId: expect.stringMatching(/^[\w-]{22}$/),
        token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        expires_in: 1800,
      },
    ]);
    expect((await ask('/conversations', { token: body.token, body: {} })).status).toBe(201);
  });

  it.each([
    ['{"user":{"id":"dl_anna","name":"Anna"}}', 'dl_anna'],
    ['{"User":{"Id":"anna@hospital"}}', 'anna@hospital'],
  ])('puts the user of %s into the token', async (body, user) => {
    const { ask } = await startDirectLine();

    const { token } = (await ask('/tokens/generate', { token: SECRET, body })).body;

    expect(claimsOf(token).user).toBe(user);
  });

  it('makes a user nobody can guess where none is given', async () => {
    const { ask } = await startDirectLine();

    const { body } = await ask('/tokens/generate', { method: 'POST', token: SECRET });

    expect(claimsOf(body.token).user).toMatch(/^dl_[\w-]{22}$/);
  });

  it.each([
    ['a user that is no text', { user: { id: 5 } }],
    ['a user with control characters', { user: { id: 'a\r\nFLUSHALL' } }],
    ['a user without end', { user: { id: 'x'.repeat(200) } }],
    ['an origin with a path', { trustedOrigins: ['https://www.hospital.example/chat'] }],
    ['origins that are no list', { trustedOrigins: 'https://www.hospital.example' }],
  ])('refuses %s', async (_, body) => {
    const { ask } = await startDirectLine();

    const answer = await ask('/tokens/generate', { token: SECRET, body });

    expect([answer.status, answer.body.error.code]).toEqual([400, 'BadArgument']);
  });

  it('is for the secret only', async () => {
    const { ask, begin } = await startDirectLine();
    const { token } = await begin();

    expect((await ask('/tokens/generate', { token, body: {} })).status).toBe(403);
    expect((await ask('/tokens/generate', { token: `${SECRET}x`, body: {} })).status).toBe(403);
    expect((await ask('/tokens/generate', { body: {} })).status).toBe(401);
  });
});

describe('tokens/refresh', () => {
  it('gives another token for the same conversation and user', async () => {
    const { ask, begin } = await startDirectLine();
    const { conversationId, token } = await begin();

    const { status, body } = await ask('/tokens/refresh', { method: 'POST', token });

    expect([status, body]).toEqual([
      200,
      { conversationId, token: expect.any(String), expires_in: 1800 },
    ]);
    expect(claimsOf(body.token).user).toBe(claimsOf(token).user);
    expect(body.token).not.toBe(token);
  });

  it('is for tokens only', async () => {
    const { ask } = await startDirectLine();

    expect((await ask('/tokens/refresh', { method: 'POST', token: SECRET })).status).toBe(403);
  });
});
