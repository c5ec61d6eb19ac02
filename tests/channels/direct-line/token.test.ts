import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTokens } from '../../../src/channels/direct-line/token.ts';

const SECRET = 'a secret of more than thirty-two characters';
const NOW = Date.UTC(2026, 10, 24, 12);
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const GRANT = { conversationId: 'conversation-a', userId: 'dl_anna' };

function tokensAt(now: number, secrets: readonly [string, ...string[]] = [SECRET]) {
  return createTokens({ secrets, now: () => now });
}

const { token } = tokensAt(NOW).mint(GRANT);
const [header = '', body = '', signature = ''] = token.split('.');

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string) {
  return JSON.parse(Buffer.from(part, 'base64url').toString());
}

/** A token that is signed as it should be, whatever it says. */
function forge(head: unknown, claims: unknown, secret = SECRET): string {
  const signed = `${encode(head)}.${encode(claims)}`;
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
}

describe('a token', () => {
  it('says whom it lets into which conversation', () => {
    expect([decode(header), decode(body)]).toEqual([
      { alg: 'HS256', typ: 'JWT' },
      {
        aud: 'direct-line',
        use: 'dl',
        conv: 'conversation-a',
        user: 'dl_anna',
        ses: NOW / SECOND,
        iat: NOW / SECOND,
        exp: NOW / SECOND + 1800,
        jti: expect.stringMatching(/^[\w-]{22}$/),
      },
    ]);
  });

  it('is read as what it was minted for', () => {
    expect(tokensAt(NOW).read(token, 'dl')).toEqual({ kind: 'valid', claims: decode(body) });
  });

  it.each([
    ['is valid to the last second', 30 * MINUTE - SECOND, 'valid'],
    ['expires after half an hour', 30 * MINUTE, 'expired'],
  ])('%s', (_, passed, kind) => {
    expect(tokensAt(NOW + passed).read(token, 'dl').kind).toBe(kind);
  });

  it('is not refreshed beyond twelve hours after the session began', () => {
    const late = tokensAt(NOW + 12 * HOUR - 10 * MINUTE);

    const refreshed = late.mint({ ...GRANT, begunAt: NOW / SECOND });

    expect(refreshed.expiresInSeconds).toBe(600);
    expect(tokensAt(NOW + 12 * HOUR).read(refreshed.token, 'dl').kind).toBe('expired');
  });

  it('carries the origins it is for', () => {
    const tokens = tokensAt(NOW);
    const trustedOrigins = ['https://www.hospital.example'];

    const reading = tokens.read(tokens.mint({ ...GRANT, trustedOrigins }).token, 'dl');

    expect(reading).toMatchObject({ kind: 'valid', claims: { org: trustedOrigins } });
  });

  it('is still accepted when the secret that signed it is being replaced', () => {
    const tokens = tokensAt(NOW, ['the new secret, also of thirty-two characters', SECRET]);

    expect(tokens.read(token, 'dl').kind).toBe('valid');
    expect(tokensAt(NOW).read(tokens.mint(GRANT).token, 'dl').kind).toBe('invalid');
  });
});

describe('a ticket for the stream', () => {
  const ticket = tokensAt(NOW).mintTicket(GRANT);

  it('is valid for a minute', () => {
    expect(tokensAt(NOW + 59 * SECOND).read(ticket, 'stream').kind).toBe('valid');
    expect(tokensAt(NOW + 60 * SECOND).read(ticket, 'stream').kind).toBe('expired');
  });

  it('is no token, and a token is no ticket', () => {
    expect(tokensAt(NOW).read(ticket, 'dl')).toEqual({ kind: 'invalid' });
    expect(tokensAt(NOW).read(token, 'stream')).toEqual({ kind: 'invalid' });
  });
});

describe('a token that was tampered with', () => {
  const claims = decode(body);

  it.each([
    ['nothing', ''],
    ['dots', '..'],
    ['no signature', `${header}.${body}.`],
    ['two parts', `${header}.${body}`],
    ['four parts', `${token}.${signature}`],
    ['padding', `${token}=`],
    ['a space', `${token} `],
    ['alg none', `${encode({ alg: 'none', typ: 'JWT' })}.${body}.`],
    ['alg none, signed', forge({ alg: 'none', typ: 'JWT' }, claims)],
    ['another algorithm', forge({ alg: 'HS512', typ: 'JWT' }, claims)],
    ['an asymmetric algorithm', forge({ alg: 'RS256', typ: 'JWT' }, claims)],
    ['a key to fetch', forge({ alg: 'HS256', typ: 'JWT', jku: 'https://evil.example' }, claims)],
    ['a certificate to fetch', forge({ alg: 'HS256', typ: 'JWT', x5u: 'https://x' }, claims)],
    ['a key id', forge({ alg: 'HS256', typ: 'JWT', kid: '../../dev/null' }, claims)],
    ['another audience', forge({ alg: 'HS256', typ: 'JWT' }, { ...claims, aud: 'other' })],
    ['no audience', forge({ alg: 'HS256', typ: 'JWT' }, { ...claims, aud: undefined })],
    ['another use', forge({ alg: 'HS256', typ: 'JWT' }, { ...claims, use: 'admin' })],
    ['another secret', forge({ alg: 'HS256', typ: 'JWT' }, claims, 'guessed')],
    ['an empty secret', forge({ alg: 'HS256', typ: 'JWT' }, claims, '')],
    ['another body', `${header}.${encode({ ...claims, user: 'dl_eve' })}.${signature}`],
    ['a body that is no JSON', `${header}.e30.${signature}`],
  ])('is invalid: %s', (_, mutant) => {
    expect(tokensAt(NOW).read(mutant, 'dl')).toEqual({ kind: 'invalid' });
  });

  it('is invalid with any one bit flipped', () => {
    const tokens = tokensAt(NOW);
    const mutants = [...token].flatMap((character, index) =>
      [1, 2, 4, 8, 16, 32, 64].map((bit) => {
        const flipped = String.fromCharCode(character.charCodeAt(0) ^ bit);
        return token.slice(0, index) + flipped + token.slice(index + 1);
      }),
    );

    const accepted = mutants.filter((mutant) => tokens.read(mutant, 'dl').kind !== 'invalid');

    expect(mutants.length).toBeGreaterThan(2000);
    expect(accepted).toEqual([]);
  });
});

describe('the secret', () => {
  it.each([
    [SECRET, true],
    [`${SECRET}x`, false],
    [SECRET.slice(1), false],
    ['', false],
    [token, false],
  ])('is only itself: %s', (text, isSecret) => {
    expect(tokensAt(NOW).isSecret(text)).toBe(isSecret);
  });
});
