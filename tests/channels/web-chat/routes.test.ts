import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWebChatRoutes } from '../../../src/channels/web-chat/routes.ts';
import { type RunningWebChat, startWebChat } from './start-web-chat.ts';

let chat: RunningWebChat;

beforeAll(async () => {
  chat = await startWebChat();
});

afterAll(() => chat.server.close(AbortSignal.abort()));

function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(new URL(path, chat.url), { headers });
}

async function pageAt(path: string, headers?: Record<string, string>): Promise<string> {
  return (await get(path, headers)).text();
}

/** The body as it travels, which `fetch` would unpack. */
function getRaw(
  path: string,
  headers: Record<string, string>,
): Promise<[string | undefined, Buffer]> {
  return new Promise((resolve, reject) => {
    request(new URL(path, chat.url), { headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve([response.headers['content-encoding'], Buffer.concat(chunks)]),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the page’s address', () => {
  it('answers in the language asked for, and is never kept', async () => {
    const response = await get('/?language=en');

    expect({
      status: response.status,
      type: response.headers.get('content-type'),
      cache: response.headers.get('cache-control'),
      vary: response.headers.get('vary'),
      isEnglish: (await response.text()).includes('<html lang="en">'),
    }).toEqual({
      status: 200,
      type: 'text/html; charset=utf-8',
      cache: 'no-store',
      vary: 'Accept-Language',
      isEnglish: true,
    });
  });

  it('follows the browser’s language, then the default', async () => {
    expect(await pageAt('/', { 'accept-language': 'en-GB' })).toContain('<html lang="en">');
    expect(await pageAt('/', { 'accept-language': 'fr' })).toContain('<html lang="nl">');
  });

  it('has a policy with a new nonce each time, which the page bears', async () => {
    const responses = [await get('/'), await get('/')];
    const nonces = responses.map(
      ({ headers }) =>
        /script-src 'nonce-([^']+)'/.exec(headers.get('content-security-policy') ?? '')?.[1],
    );

    expect(new Set(nonces).size).toBe(2);
    expect(await responses[0]?.text()).toContain(`nonce="${nonces[0]}"`);
  });

  it('lets only the allowed origins show it in a frame', async () => {
    const policy = (await get('/')).headers.get('content-security-policy');

    expect(policy).toContain("frame-ancestors 'self' https://www.hospital.example;");
  });

  it('keeps a medicine that can be one, and drops anything else', async () => {
    expect(await pageAt('/?medicine=zemcelpro')).toContain('data-medicine="zemcelpro"');
    expect(await pageAt('/?medicine=%22%3E%3Cscript%3E')).toContain('data-medicine=""');
  });
});

describe('the files of the page', () => {
  it('have Web Chat under an address with its hash, for good, and as the page expects it', async () => {
    const content = await readFile('public/vendor/webchat.js');
    const hash = createHash('sha256').update(content).digest();
    const address = `/vendor/webchat-${hash.toString('hex').slice(0, 16)}.js`;
    const response = await get(address);

    expect({
      cache: response.headers.get('cache-control'),
      type: response.headers.get('content-type'),
      isWhole: content.equals(Buffer.from(await response.arrayBuffer())),
    }).toEqual({
      cache: 'public, max-age=31536000, immutable',
      type: 'text/javascript; charset=utf-8',
      isWhole: true,
    });
    expect(await pageAt('/')).toContain(
      `src="${address}" integrity="sha256-${hash.toString('base64')}"`,
    );
  });

  it.each([
    ['gzip, deflate, br', 'gzip'],
    ['gzip;q=0.5', 'gzip'],
    ['gzip;q=0, br', undefined],
    ['identity', undefined],
  ])('travel as the browser can read them: %s', async (acceptEncoding, encoding) => {
    const [encoded, body] = await getRaw('/chat.js', { 'accept-encoding': acceptEncoding });

    expect(encoded).toBe(encoding);
    expect((encoding === 'gzip' ? gunzipSync(body) : body).toString()).toBe(
      await readFile('public/chat.js', 'utf8'),
    );
  });

  it.each([
    ['/chat.css', 'text/css; charset=utf-8'],
    ['/web-chat.css', 'text/css; charset=utf-8'],
    ['/chat.js', 'text/javascript; charset=utf-8'],
    ['/chat-message.js', 'text/javascript; charset=utf-8'],
    ['/chat-style.js', 'text/javascript; charset=utf-8'],
  ])('are asked about at each visit, and sent again only when changed: %s', async (path, type) => {
    const first = await get(path);
    const again = await get(path, { 'if-none-match': first.headers.get('etag') ?? '' });
    const changed = await get(path, { 'if-none-match': 'W/"another"' });

    expect({
      statuses: [first.status, again.status, changed.status],
      type: first.headers.get('content-type'),
      cache: first.headers.get('cache-control'),
      vary: first.headers.get('vary'),
    }).toEqual({
      statuses: [200, 304, 200],
      type,
      cache: 'no-cache',
      vary: 'Accept-Encoding',
    });
  });

  it('name no other host', async () => {
    const files = ['chat.css', 'web-chat.css', 'chat.js', 'chat-message.js', 'chat-style.js'];
    const texts = await Promise.all(files.map((file) => readFile(`public/${file}`, 'utf8')));

    expect(texts.filter((text) => /https?:|url\(|\/\/[a-z]+\./.test(text))).toEqual([]);
  });

  it('stop the start where one is missing', async () => {
    await expect(
      createWebChatRoutes({
        publicFolder: 'tests/fixtures',
        defaultLanguage: 'nl',
        phrase: () => '',
        allowedOrigins: [],
        mintToken: () => ({ token: '', conversationId: '', userId: '', expiresInSeconds: 0 }),
        resumeToken: () => undefined,
      }),
    ).rejects.toThrow('webchat.js');
  });
});
