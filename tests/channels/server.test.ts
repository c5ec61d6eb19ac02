import { once } from 'node:events';
import { connect } from 'node:net';
import { pino } from 'pino';
import { afterEach, describe, expect, it } from 'vitest';
import { HttpRefusal } from '../../src/channels/http-refusal.ts';
import { BODY_LIMITS, readJsonBody } from '../../src/channels/read-body.ts';
import type { Route } from '../../src/channels/route.ts';
import { SECURITY_HEADERS } from '../../src/channels/security-headers.ts';
import { sendJson } from '../../src/channels/send-json.ts';
import { createServer, type Server, type ServerDependencies } from '../../src/channels/server.ts';

const SECRET_TEXT = 'I take Zemcelpro';

const echo: Route = {
  method: 'POST',
  path: '/echo/:name',
  handle: async (request, response) => {
    const body = await readJsonBody(request, BODY_LIMITS);
    sendJson(response, 200, { name: request.params.name, body });
    // What restify would log, with the request and its body.
    return body as never;
  },
};
const failing: Route = {
  method: 'GET',
  path: '/failing',
  handle: () => Promise.reject(new Error(`${SECRET_TEXT}, at /etc/passwd`)),
};
const refusing: Route = {
  method: 'GET',
  path: '/refusing',
  handle: () =>
    Promise.reject(
      new HttpRefusal({
        status: 429,
        code: 'Busy',
        message: 'Later.',
        headers: { 'retry-after': '20' },
      }),
    ),
};
const silent: Route = { method: 'GET', path: '/silent', handle: async () => {} };

let server: Server;
let address: URL;
let logged: string[];

async function start(dependencies: Partial<ServerDependencies> = {}): Promise<void> {
  logged = [];
  const logger = pino({ level: 'trace' }, { write: (line) => void logged.push(line) });
  server = createServer({ routes: [echo, failing, refusing, silent], logger, ...dependencies });
  address = await server.listen(0, '127.0.0.1');
}

afterEach(() => server.close(AbortSignal.abort()));

async function ask(path: string, init?: RequestInit): Promise<[number, unknown]> {
  const response = await fetch(new URL(path, address), init);
  return [response.status, await response.json()];
}

function post(body: string): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body };
}

/** Writes bytes no client library would send, and gives all that comes back. */
async function sendRaw(text: string): Promise<string> {
  const socket = connect(Number(address.port), '127.0.0.1');
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    answer += chunk;
  });
  socket.on('error', () => {});
  socket.write(text);
  await once(socket, 'close');
  return answer;
}

describe('the server', () => {
  it('hands requests to their routes', async () => {
    await start();

    expect(await ask('/echo/anna', post('{"a":1}'))).toEqual([
      200,
      { name: 'anna', body: { a: 1 } },
    ]);
  });

  it.each([
    ['an unknown address', '/secret-file', {}, 404, 'NotFound', 'There is nothing here.'],
    [
      'an unknown method',
      '/failing',
      { method: 'DELETE' },
      405,
      'MethodNotAllowed',
      'This address does not take that method.',
    ],
    [
      'a route that throws',
      '/failing',
      {},
      500,
      'ServiceError',
      'Something went wrong on our side.',
    ],
    [
      'a route that answers nothing',
      '/silent',
      {},
      500,
      'ServiceError',
      'Something went wrong on our side.',
    ],
    ['a refusal', '/refusing', {}, 429, 'Busy', 'Later.'],
  ])('answers %s with fixed words', async (_, path, init, status, code, message) => {
    await start();

    expect(await ask(path, init)).toEqual([status, { error: { code, message } }]);
  });

  it('sends the headers of a refusal', async () => {
    await start();

    const response = await fetch(new URL('/refusing', address));

    expect(response.headers.get('retry-after')).toBe('20');
  });

  it.each([['/healthz'], ['/nothing'], ['/failing'], ['/refusing']])(
    'sends the security headers and names no software on %s',
    async (path) => {
      await start();

      const { headers } = await fetch(new URL(path, address));

      expect(Object.fromEntries(headers)).toMatchObject(SECURITY_HEADERS);
      expect([headers.get('server'), headers.get('x-powered-by')]).toEqual([null, null]);
    },
  );

  it('never logs a body or the message of an error', async () => {
    await start();

    await ask('/echo/anna', post(JSON.stringify({ text: SECRET_TEXT })));
    await ask('/echo/anna', post(`{"text":"${SECRET_TEXT}`));
    await ask('/failing');

    expect(logged.join()).not.toContain('Zemcelpro');
    expect(logged.map((line) => JSON.parse(line))).toMatchObject([
      { method: 'GET', path: '/failing', error: 'Error' },
    ]);
  });
});

describe('the server under hostile requests', () => {
  it.each([
    // These two end a process that leaves them to restify 12.0.0.
    [
      'a host that is no host',
      'GET /healthz HTTP/1.1\r\nHost: [\r\nConnection: close\r\n\r\n',
      400,
    ],
    [
      'a target without a host',
      'GET http:// HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      400,
    ],
    ['no host', 'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['a target that is no path', 'OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 400],
    [
      'an escape that is none',
      'POST /echo/%ff HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n',
      404,
    ],
    ['two slashes', 'GET //evil/x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 404],
    ['TRACE', 'TRACE /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n', 405],
    ['a method of its own', 'SING /healthz HTTP/1.1\r\nHost: a\r\n\r\n', 400],
    [
      'two lengths',
      'POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}',
      400,
    ],
    [
      'headers without end',
      `GET /healthz HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(64 * 1024)}\r\n\r\n`,
      431,
    ],
    [
      'hundreds of headers',
      `GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${'X: x\r\n'.repeat(200)}\r\n`,
      431,
    ],
    [
      'another protocol',
      'GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n',
      404,
    ],
  ])('refuses %s and lives on', async (_, text, status) => {
    await start();

    const answer = await sendRaw(text);

    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer.toLowerCase()).toContain('x-content-type-options: nosniff\r\n');
    expect(await ask('/healthz')).toEqual([200, { status: 'live' }]);
  });

  it.each([
    ['no request at all', ''],
    ['headers that never end', 'GET /healthz HTTP/1.1\r\nHost: a\r\nX: '],
    [
      'a body that never ends',
      'POST /echo/a HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{',
    ],
  ])('hangs up on %s', async (_, text) => {
    await start({ limits: { headersTimeoutMs: 20, requestTimeoutMs: 20 } });

    expect(await sendRaw(text)).toMatch(/^HTTP\/1.1 408 /);
    expect(await ask('/healthz')).toEqual([200, { status: 'live' }]);
  });
});

describe('health', () => {
  it('is ready when nothing stands in the way', async () => {
    await start();

    expect(await ask('/readyz')).toEqual([200, { status: 'ready' }]);
  });

  it('names what stands in the way', async () => {
    await start({ unreadyBecause: () => 'knowledge' });

    expect(await ask('/readyz')).toEqual([503, { status: 'unready', reason: 'knowledge' }]);
    expect(await ask('/healthz')).toEqual([200, { status: 'live' }]);
  });

  it('is unready while draining, and goes on serving', async () => {
    await start();

    server.drain();

    expect(await ask('/readyz')).toEqual([503, { status: 'unready', reason: 'draining' }]);
    expect((await ask('/echo/anna', post('{}')))[0]).toBe(200);
  });
});

describe('closing', () => {
  it('lets running requests and turns finish first', async () => {
    const events: string[] = [];
    let answer = () => {};
    const slow: Route = {
      method: 'GET',
      path: '/slow',
      handle: async (_request, response) => {
        const answered = new Promise<void>((resolve) => {
          answer = resolve;
        });
        begun();
        await answered;
        sendJson(response, 200, { isAnswered: true });
      },
    };
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await start({ routes: [slow], onClose: async () => void events.push('turns') });

    const asked = ask('/slow');
    await hasBegun;
    const closed = server.close(new AbortController().signal).then(() => events.push('closed'));
    answer();

    expect(await asked).toEqual([200, { isAnswered: true }]);
    await closed;
    expect(events).toEqual(['turns', 'closed']);
    await expect(ask('/slow')).rejects.toThrow('fetch failed');
  });

  it('cuts what is not finished at the deadline', async () => {
    const stuck: Route = {
      method: 'GET',
      path: '/stuck',
      handle: () => {
        begun();
        return new Promise(() => {});
      },
    };
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    await start({ routes: [stuck] });
    const asked = expect(ask('/stuck')).rejects.toThrow('fetch failed');
    await hasBegun;

    await server.close(AbortSignal.abort());

    await asked;
  });

  it('does not wait for a connection on which nothing was asked', async () => {
    await start();
    const socket = connect(Number(address.port), '127.0.0.1');
    await once(socket, 'connect');

    await server.close(new AbortController().signal);
  });

  it('says that a port is taken', async () => {
    await start();
    const second = createServer({ routes: [], logger: pino({ level: 'silent' }) });

    await expect(second.listen(Number(address.port), '127.0.0.1')).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
