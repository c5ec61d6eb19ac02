import { describe, expect, it } from 'vitest';
import { SECRET, startDirectLine } from './start-direct-line.ts';

const HOSPITAL = 'https://www.hospital.example';

async function start() {
  return startDirectLine({ allowedOrigins: [HOSPITAL] });
}

describe('a page of an allowed origin', () => {
  it('may send what the official client sends', async () => {
    const { ask } = await start();

    const { status, body, headers } = await ask('/conversations', {
      method: 'OPTIONS',
      headers: { origin: HOSPITAL, 'sec-fetch-site': 'cross-site' },
    });

    expect([status, body]).toEqual([204, undefined]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'access-control-allow-origin': HOSPITAL,
      'access-control-allow-methods': 'GET, POST',
      'access-control-allow-headers':
        'authorization, content-type, x-ms-bot-agent, x-requested-with',
      'access-control-max-age': '600',
      vary: 'Origin',
    });
    expect(headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    ['/tokens/generate'],
    ['/tokens/refresh'],
    ['/conversations/c'],
    ['/conversations/c/activities'],
    ['/conversations/c/upload'],
    ['/session/getsessionid'],
  ])('may ask at %s', async (path) => {
    const { ask } = await start();

    const { status } = await ask(path, { method: 'OPTIONS', headers: { origin: HOSPITAL } });

    expect(status).toBe(204);
  });

  it('reads answers, and refusals too', async () => {
    const { ask, directLine } = await start();
    const { token } = directLine.mintToken();
    const headers = { origin: HOSPITAL };

    const answered = await ask('/conversations', { token, body: {}, headers });
    const refused = await ask('/conversations', { token: 'broken', body: {}, headers });

    expect(
      [answered, refused].map(({ status, headers: sent }) => [
        status,
        sent.get('access-control-allow-origin'),
      ]),
    ).toEqual([
      [201, HOSPITAL],
      [403, HOSPITAL],
    ]);
  });

  it('uses no token that was made for another', async () => {
    const { ask, origin } = await start();
    const made = { trustedOrigins: ['https://portal.hospital.example'] };
    const { token } = (await ask('/tokens/generate', { token: SECRET, body: made })).body;

    const onPage = await ask('/conversations', { token, body: {}, headers: { origin: HOSPITAL } });
    const onOurs = await ask('/conversations', { token, body: {}, headers: { origin } });

    expect([onPage.status, onPage.body.error.code, onOurs.status]).toEqual([
      403,
      'OriginNotAllowed',
      201,
    ]);
  });
});

describe('our own page', () => {
  it.each([
    ['with an origin, as it posts', (origin: string) => ({ origin })],
    ['without, as it gets', () => ({})],
    ['as the browser says', () => ({ origin: 'https://x', 'sec-fetch-site': 'same-origin' })],
  ])('is served %s', async (_, headersFor) => {
    const { ask, directLine, origin } = await start();
    const { token } = directLine.mintToken();

    const { status } = await ask('/conversations', {
      token,
      body: {},
      headers: headersFor(origin),
    });

    expect(status).toBe(201);
  });
});

describe('any other page', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'http://www.hospital.example' }],
    [{ origin: 'https://www.hospital.example:8443' }],
    [{ origin: 'https://hospital.example' }],
    [{ origin: 'https://www.hospital.example.evil' }],
    [{ origin: 'https://evil.example/https://www.hospital.example' }],
    [{ origin: `${HOSPITAL}, https://evil.example` }],
    [{ origin: HOSPITAL.toUpperCase() }],
    [{ origin: 'null' }],
    [{ origin: '' }],
    [{ origin: 'http://127.0.0.1' }],
    [{ 'sec-fetch-site': 'cross-site' }],
  ])('is refused before anything else: %j', async (headers) => {
    const { ask, directLine } = await start();
    const { token } = directLine.mintToken();

    const answers = [
      await ask('/conversations', { token, body: {}, headers }),
      await ask('/conversations', { method: 'OPTIONS', headers }),
    ];

    expect(
      answers.map((answer) => [
        answer.status,
        answer.body,
        answer.headers.get('access-control-allow-origin'),
      ]),
    ).toEqual(
      answers.map(() => [
        403,
        {
          error: {
            code: 'OriginNotAllowed',
            message: 'This site may not use the assistant.',
          },
        },
        null,
      ]),
    );
  });
});
