import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningWebChat, startWebChat } from './start-web-chat.ts';

let chat: RunningWebChat;

beforeAll(async () => {
  chat = await startWebChat();
});

afterAll(() => chat.server.close(AbortSignal.abort()));

const HOSPITAL = 'https://www.hospital.example';

function post(headers: Record<string, string>, body: unknown = {}): Promise<Response> {
  return fetch(new URL('/chat/token', chat.url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
}

const NEW_TOKEN = {
  token: 'a new token',
  conversationId: 'new',
  userId: 'dl_new',
  expires_in: 1800,
};

describe('the page’s token', () => {
  it('is for a new conversation, and never kept', async () => {
    const response = await post({ origin: chat.url.origin });

    expect([response.status, await response.json()]).toEqual([200, NEW_TOKEN]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('is for the old conversation where an old token can be resumed', async () => {
    const response = await post({ origin: chat.url.origin }, { resume: 'an old token' });

    expect(await response.json()).toEqual({
      token: 'a token for the old one',
      conversationId: 'old',
      userId: 'dl_old',
      expires_in: 1800,
    });
  });

  it.each([{ resume: 'no token of ours' }, { resume: 7 }, { resume: null }])(
    'is for a new conversation where it cannot: %j',
    async (body) => {
      const response = await post({ origin: chat.url.origin }, body);

      expect([response.status, await response.json()]).toEqual([200, NEW_TOKEN]);
    },
  );

  it('goes to the allowed origins, whose pages may read it', async () => {
    const response = await post({ origin: HOSPITAL });

    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      200,
      HOSPITAL,
    ]);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a site whose name begins alike', { origin: `${HOSPITAL}.evil.example` }],
    ['the site without encryption', { origin: 'http://www.hospital.example' }],
    ['the site on another port', { origin: `${HOSPITAL}:8443` }],
    ['a page of no site', { origin: 'null' }],
    ['what names no origin', {}],
  ])('is refused to %s', async (_visitor, headers) => {
    const response = await post(headers);

    expect([response.status, await response.json()]).toEqual([
      403,
      { error: { code: 'OriginNotAllowed', message: 'This site may not use the assistant.' } },
    ]);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('is refused to a body larger than any token', async () => {
    const response = await post({ origin: chat.url.origin }, { resume: 'x'.repeat(5000) });

    expect(response.status).toBe(413);
  });

  it('tells the browsers of allowed origins that they may ask', async () => {
    const ask = async (origin: string) => {
      const response = await fetch(new URL('/chat/token', chat.url), {
        method: 'OPTIONS',
        headers: { origin, 'access-control-request-method': 'POST' },
      });
      return [response.status, response.headers.get('access-control-allow-origin')];
    };

    expect([await ask(HOSPITAL), await ask('https://evil.example')]).toEqual([
      [204, HOSPITAL],
      [403, null],
    ]);
  });
});
