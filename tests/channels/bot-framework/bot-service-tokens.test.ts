import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBotService } from './bot-service-host.ts';
import { encode } from './token-authority.ts';

type Host = Awaited<ReturnType<typeof startBotService>>;

const UNAUTHORISED = {
  status: 401,
  body: '{"error":{"code":"Unauthorised","message":"A valid token of the Bot Connector is required."}}',
};
const UNAVAILABLE = {
  status: 503,
  body: '{"error":{"code":"KeysUnavailable","message":"Tokens cannot be checked at the moment."}}',
};

/** An issuer whose tokens the SDK takes for those of its Emulator. */
const EMULATOR = 'https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/';

beforeEach(() => {
  // The SDK prints which key a bad token did not fit.
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('a token that is not good', () => {
  const otherKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const anHourAgo = Math.floor(Date.now() / 1000) - 3_600;

  it.each<[string, (host: Host) => string | undefined]>([
    ['none', () => undefined],
    ['garbage', () => 'Bearer garbage'],
    ['garbage in three parts', () => 'Bearer a.b.c'],
    ['another scheme', ({ signed }) => `Basic ${signed()}`],
    ['a word too many', ({ signed }) => `Bearer ${signed()} more`],
    ['another bot’s', ({ signed }) => `Bearer ${signed({ aud: 'another-bot' })}`],
    ['another issuer’s', ({ signed }) => `Bearer ${signed({ iss: 'https://evil.example' })}`],
    ['the Emulator’s', ({ signed }) => `Bearer ${signed({ iss: EMULATOR })}`],
    ['expired', ({ signed }) => `Bearer ${signed({ nbf: anHourAgo - 60, exp: anHourAgo })}`],
    ['of the future', ({ signed }) => `Bearer ${signed({ nbf: anHourAgo + 7_200 })}`],
    ['for another address', ({ signed }) => `Bearer ${signed({ serviceurl: 'https://x.y' })}`],
    ['for no address', ({ signed }) => `Bearer ${signed({ serviceurl: undefined })}`],
    ['of an unknown key', ({ keys, claims }) => `Bearer ${keys.sign(claims(), { kid: 'key-2' })}`],
    ['of somebody else', ({ keys, claims }) => `Bearer ${keys.sign(claims(), {}, otherKey)}`],
    ['changed afterwards', (host) => `Bearer ${changed(host)}`],
    ['without a signature', (host) => `Bearer ${unsigned(host, 'none')}.`],
    ['which says it needs no signature', (host) => `Bearer ${unsigned(host, 'none')}.AAAA`],
    ['signed with a shared secret', (host) => `Bearer ${unsigned(host, 'HS256')}.AAAA`],
  ])('is refused in fixed words, and nothing is sent: %s', async (_what, authorization) => {
    const host = await startBotService();

    const response = await host.post(host.anActivity(), authorization(host));

    expect({ response, calls: host.calls, lines: host.lines }).toEqual({
      response: UNAUTHORISED,
      calls: [],
      lines: [],
    });
  });

  function unsigned({ claims }: Host, alg: string): string {
    return `${encode({ alg, typ: 'JWT', kid: 'key-1' })}.${encode(claims())}`;
  }

  function changed({ signed, claims }: Host): string {
    const [header, , signature] = signed().split('.');
    return [header, encode(claims({ extra: true })), signature].join('.');
  }

  it('of another issuer is refused before the body is sent, and without asking for keys', async () => {
    const { url, signed, keys } = await startBotService();
    const socket = connect(Number(url.port), url.hostname);
    await once(socket, 'connect');

    socket.write(
      'POST /api/messages HTTP/1.1\r\nhost: bot\r\ncontent-type: application/json\r\n' +
        `authorization: Bearer ${signed({ iss: EMULATOR })}\r\ncontent-length: 100000\r\n\r\n`,
    );
    const [answer] = await once(socket, 'data');
    socket.destroy();

    expect([String(answer).split('\r\n')[0], keys.fetchCount()]).toEqual([
      'HTTP/1.1 401 Unauthorized',
      0,
    ]);
  });
});

describe('a good token', () => {
  it('is refused where the keys cannot be had, which costs one look-up a minute', async () => {
    let time = 0;
    const { deliver, keys } = await startBotService({
      isAuthorityUp: false,
      dependencies: { now: () => time },
    });

    const responses = [await deliver(), await deliver()];
    const inTheMinute = keys.fetchCount();
    time = 60_000;
    await deliver();

    expect([responses, inTheMinute, keys.fetchCount()]).toEqual([[UNAVAILABLE, UNAVAILABLE], 1, 2]);
  });

  it.each([
    ['an address that is not Microsoft’s', { serviceUrl: 'http://127.0.0.1:9/' }],
    ['a channel that does not send here', { channelId: 'emulator' }],
    ['a channel with keys of its own', { channelId: 'AseChannel' }],
    ['a channel the key is not for', { channelId: 'webchat' }],
  ])('does not help %s', async (_what, overrides) => {
    const { post, anActivity, signed, calls } = await startBotService();
    const claims = 'serviceUrl' in overrides ? { serviceurl: overrides.serviceUrl } : {};

    const response = await post(anActivity(overrides), `Bearer ${signed(claims)}`);

    expect([response, calls]).toEqual([UNAUTHORISED, []]);
  });

  it.each([
    ['a type that is a number', { type: 5 }],
    ['no channel', { channelId: undefined }],
    ['no address', { serviceUrl: undefined }],
    ['no conversation', { conversation: undefined }],
    ['a conversation without an id', { conversation: {} }],
    ['no recipient', { recipient: null }],
  ])('does not make an activity of %s', async (_what, overrides) => {
    const { deliver, calls } = await startBotService();

    const response = await deliver(overrides);

    expect([response, calls]).toEqual([
      {
        status: 400,
        body: '{"error":{"code":"BadArgument","message":"The body is not an activity."}}',
      },
      [],
    ]);
  });
});
