import { createServer, request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HttpRefusal } from '../../src/channels/http-refusal.ts';
import { readJsonBody } from '../../src/channels/read-body.ts';

const LIMITS = { maxBytes: 4096, maxDepth: 4, maxKeys: 20 };

/** Tells what `readJsonBody` made of a request: the object, or the status of the refusal. */
const server = createServer(async (request, response) => {
  const outcome = await readJsonBody(request, LIMITS).catch((error: unknown) =>
    error instanceof HttpRefusal ? error.refusal.status : 'crash',
  );
  response.end(JSON.stringify(outcome));
});

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)));
afterAll(() => new Promise((resolve) => void server.close(resolve)));

async function read(
  body: string | Buffer<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}/`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return response.json();
}

describe('reading a body', () => {
  it('gives the object', async () => {
    expect(await read('{"type":"message","text":"Koorts?"}')).toEqual({
      type: 'message',
      text: 'Koorts?',
    });
  });

  it('takes no body for an empty object', async () => {
    expect(await read('')).toEqual({});
  });

  it.each([['application/json; charset=utf-8'], ['Application/JSON;charset="UTF-8"']])(
    'reads %s',
    async (type) => {
      expect(await read('{"a":1}', { 'content-type': type })).toEqual({ a: 1 });
    },
  );

  it.each([
    ['garbage that claims to be gzip', 'not gzip', { 'content-encoding': 'gzip' }],
    ['real gzip', gzipSync('{"a":1}'), { 'content-encoding': 'gzip' }],
    ['a list of encodings', '{"a":1}', { 'content-encoding': 'identity, gzip' }],
    ['multipart', '--x--', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['another charset', '{"a":1}', { 'content-type': 'application/json; charset=latin1' }],
    ['JSON by another name', '{"a":1}', { 'content-type': 'application/jsonp' }],
  ])('refuses %s with 415', async (_, body, headers) => {
    expect(await read(body, headers)).toBe(415);
  });

  it.each([
    ['broken JSON', '{"a":'],
    ['an array', '[]'],
    ['a string', '"text"'],
    ['null', 'null'],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])],
    ['deeper nesting than allowed', '{"a":{"b":{"c":{"d":{}}}}}'],
    ['arrays nested without end', '['.repeat(4000)],
    ['more keys than allowed', JSON.stringify({ list: Array.from({ length: 20 }, () => 1) })],
  ])('refuses %s with 400', async (_, body) => {
    expect(await read(body)).toBe(400);
  });

  it('allows nesting and keys up to the limits', async () => {
    const nested = { a: { b: { c: 'd' } } };
    const wide = { list: Array.from({ length: 19 }, () => 1) };

    expect([await read(JSON.stringify(nested)), await read(JSON.stringify(wide))]).toEqual([
      nested,
      wide,
    ]);
  });

  it('refuses an announced size over the limit with 413', async () => {
    expect(await read(`{"a":"${'x'.repeat(5000)}"}`)).toBe(413);
  });

  it('refuses a body that grows over the limit with 413', async () => {
    const { port } = server.address() as AddressInfo;
    const status = await new Promise((resolve) => {
      const request = httpRequest(
        { port, method: 'POST', headers: { 'content-type': 'application/json' } },
        (response) => response.on('data', (chunk) => resolve(JSON.parse(String(chunk)))),
      );
      // Without a length, so in chunks.
      request.write('{"a":"');
      request.end('x'.repeat(5000));
    });

    expect(status).toBe(413);
  });

  it.each([
    ['__proto__', '{"__proto__":{"isAdmin":true},"a":1}', { a: 1 }],
    ['constructor', '{"a":{"constructor":{"prototype":{"isAdmin":true}}}}', { a: {} }],
    ['prototype', '{"a":[{"prototype":1,"b":2}]}', { a: [{ b: 2 }] }],
  ])('drops the key %s', async (_, body, rest) => {
    expect(await read(body)).toEqual(rest);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
