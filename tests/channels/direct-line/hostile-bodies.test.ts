import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { SECRET, startDirectLine } from './start-direct-line.ts';

const MEGABYTE = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
const GZIP = { ...JSON_TYPE, 'content-encoding': 'gzip' };

const BODIES: readonly (readonly [string, Record<string, string>, BodyInit, number])[] = [
  ['garbage that claims to be gzip', GZIP, 'not gzip', 415],
  ['gzip that breaks off', GZIP, gzipSync('{"type":"message"}').subarray(0, 12), 415],
  ['a gzip bomb', GZIP, gzipSync(Buffer.alloc(64 * MEGABYTE, '{"a":1}')), 415],
  ['deflate', { ...JSON_TYPE, 'content-encoding': 'deflate' }, 'x', 415],
  ['a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }, '--x--', 415],
  ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'type=message', 415],
  ['no type', { 'content-type': '' }, '{"type":"message"}', 415],
  ['20 MB', JSON_TYPE, 'x'.repeat(20 * MEGABYTE), 413],
  ['a little too much', JSON_TYPE, `{"text":"${'x'.repeat(256 * 1024)}"}`, 413],
  ['deep nesting', JSON_TYPE, `{"a":${'['.repeat(30_000)}`, 400],
  ['deep nesting that ends', JSON_TYPE, `{"a":${'['.repeat(99)}${']'.repeat(99)}}`, 400],
  ['thousands of keys', JSON_TYPE, `{"a":[${'1,'.repeat(5000)}1]}`, 400],
  ['broken JSON', JSON_TYPE, '{"type":"message"', 400],
  ['an array', JSON_TYPE, '[{"type":"message"}]', 400],
  ['null', JSON_TYPE, 'null', 400],
  ['bytes that are no text', JSON_TYPE, new Uint8Array([0xc3, 0x28]), 400],
];

describe('a long message', () => {
  it('of 100 kB is answered like any other', async () => {
    const { ask, begin, texts } = await startDirectLine();
    const begun = await begin();
    const text = 'Koorts? '.repeat(12_500).trim();

    const posted = await ask(`/conversations/${begun.conversationId}/activities`, {
      token: begun.token,
      body: { type: 'message', text },
    });

    expect(posted.status).toBe(200);
    expect(await texts(begun)).toEqual(['Welcome', text, `You said: ${text}`]);
  });
});

describe('a hostile body', () => {
  it.each(BODIES)('is refused, and the next one answered: %s', async (_, headers, body, status) => {
    const { ask, begin, origin, texts } = await startDirectLine();
    const begun = await begin();
    const post = async (path: string, token: string) => {
      const response = await fetch(`${origin}/v3/directline${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, ...headers },
        body,
      });
      return [response.status, Object.keys(await response.json())];
    };

    const refused = [
      await post(`/conversations/${begun.conversationId}/activities`, begun.token),
      await post('/conversations', begun.token),
      await post('/tokens/generate', SECRET),
    ];
    const next = await ask(`/conversations/${begun.conversationId}/activities`, {
      token: begun.token,
      body: { type: 'message', text: 'Koorts?' },
    });

    expect(refused).toEqual(refused.map(() => [status, ['error']]));
    expect(next.status).toBe(200);
    expect(await texts(begun)).toEqual(['Welcome', 'Koorts?', 'You said: Koorts?']);
  });

  it.each([
    ['{"type":5}'],
    ['{"type":{"toString":"x"}}'],
    ['{"type":"message","text":{"$ne":null}}'],
    ['{"type":"message","channelData":{"clientActivityID":{"length":1}}}'],
    ['{"type":"message","__proto__":{"type":"event","isAdmin":true}}'],
    ['{"type":"message","constructor":{"prototype":{"isAdmin":true}}}'],
    ['{"type":"message","text":"\\u0000\\ud800","type":"event"}'],
    ['{"type":"message","attachments":[null,5,[],{"contentType":["a/b"]}]}'],
    ['{"user":{"id":"x","__proto__":{"id":"y"}},"type":"message"}'],
  ])('changes nothing but its own activity: %s', async (body) => {
    const { ask, begin } = await startDirectLine();
    const { conversationId, token } = await begin();

    const { status } = await ask(`/conversations/${conversationId}/activities`, { token, body });
    const read = await ask(`/conversations/${conversationId}/activities`, { token });

    expect([200, 400]).toContain(status);
    expect(read.status).toBe(200);
    expect(Reflect.ownKeys(Object.prototype)).not.toContain('isAdmin');
    expect(JSON.stringify(read.body)).not.toContain('isAdmin');
  });
});
