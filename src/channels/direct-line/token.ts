import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a token says, under the names it has on the wire. */
export interface TokenClaims {
  /** So that a token of another program with the same key is none of ours. */
  readonly aud: typeof AUDIENCE;
  readonly use: TokenUse;
  readonly conv: string;
  /** At the top and a string, because the official client reads it there. */
  readonly user: string;
  /** Origins from which the token may be used, where its maker named any. */
  readonly org?: readonly string[];
  /** When the session began that the token belongs to, however often it was refreshed. */
  readonly ses: number;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
}

/** `dl` speaks in a conversation, `stream` opens its WebSocket once. */
type TokenUse = 'dl' | 'stream';

/** Whom a token lets into which conversation. */
export interface Grant {
  readonly conversationId: string;
  readonly userId: string;
  readonly trustedOrigins?: readonly string[] | undefined;
  /** Seconds since 1970; now, where it is a new session. */
  readonly begunAt?: number;
}

/** A token, and what its holder needs to know without reading it. */
export interface MintedToken {
  readonly token: string;
  readonly conversationId: string;
  readonly userId: string;
  readonly expiresInSeconds: number;
}

type TokenReading =
  | { readonly kind: 'valid'; readonly claims: TokenClaims }
  | { readonly kind: 'expired'; readonly claims: TokenClaims }
  | { readonly kind: 'invalid' };

interface TokenDependencies {
  /** The first signs; the others are still accepted, so that a secret can be replaced at leisure. */
  readonly secrets: readonly [string, ...string[]];
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Makes and reads tokens and tickets, under the same secrets. */
export interface Tokens {
  readonly mint: (grant: Grant) => MintedToken;
  /** A ticket for the address of the WebSocket, which ends up in the logs of proxies. */
  readonly mintTicket: (grant: Grant) => string;
  readonly read: (token: string, use: TokenUse) => TokenReading;
  readonly isSecret: (text: string) => boolean;
}

/** The official client refreshes every 15 minutes, whatever it is told. */
const TOKEN_SECONDS = 30 * 60;
const SESSION_SECONDS = 12 * 60 * 60;
const TICKET_SECONDS = 60;

const AUDIENCE = 'direct-line';

/** Compared as text: no other algorithm can be asked for, and no key be pointed to. */
const HEADER = encode({ alg: 'HS256', typ: 'JWT' });

/** Makes and reads signed tokens (JWT, HS256), which need no memory and so survive a restart. */
export function createTokens({ secrets, now }: TokenDependencies): Tokens {
  const nowInSeconds = () => Math.floor(now() / 1000);

  function claim(grant: Grant, use: TokenUse, maxSeconds: number): TokenClaims {
    const iat = nowInSeconds();
    const ses = grant.begunAt ?? iat;
    return {
      aud: AUDIENCE,
      use,
      conv: grant.conversationId,
      user: grant.userId,
      ...(grant.trustedOrigins !== undefined && { org: grant.trustedOrigins }),
      ses,
      iat,
      exp: Math.min(iat + maxSeconds, ses + SESSION_SECONDS),
      jti: newId(),
    };
  }

  function write(claims: TokenClaims): string {
    const signed = `${HEADER}.${encode(claims)}`;
    return `${signed}.${sign(signed, secrets[0])}`;
  }

  return {
    mint: (grant) => {
      const claims = claim(grant, 'dl', TOKEN_SECONDS);
      return {
        token: write(claims),
        conversationId: claims.conv,
        userId: claims.user,
        expiresInSeconds: claims.exp - claims.iat,
      };
    },
    mintTicket: (grant) => write(claim(grant, 'stream', TICKET_SECONDS)),
    read: (token, use) => {
      const [header = '', body = '', signature = '', ...rest] = token.split('.');
      const isOurs =
        header === HEADER &&
        rest.length === 0 &&
        secrets.some((secret) => isSame(sign(`${header}.${body}`, secret), signature));
      const claims = isOurs ? decode(body) : undefined;
      if (claims?.aud !== AUDIENCE || claims.use !== use) {
        return { kind: 'invalid' };
      }
      return { kind: nowInSeconds() < claims.exp ? 'valid' : 'expired', claims };
    },
    isSecret: (text) => secrets.some((secret) => isSame(secret, text)),
  };
}

/** 128 random bits, safe in addresses. */
export function newId(): string {
  return randomBytes(16).toString('base64url');
}

/** The prefix is Direct Line's mark of an id that came from a token, and so was not made up. */
export function newUserId(): string {
  return `dl_${newId()}`;
}

/**
 * Compares in a time that tells nothing. The texts, not the bytes they stand for: the last
 * character of a signature has two bits that decode to nothing.
 */
function isSame(expected: string, given: string): boolean {
  return timingSafeEqual(digest(expected), digest(given));
}

function digest(text: string): Buffer {
  return createHmac('sha256', AUDIENCE).update(text).digest();
}

function sign(text: string, secret: string): string {
  return createHmac('sha256', secret).update(text).digest('base64url');
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** Only for what carries our signature. */
function decode(body: string): TokenClaims {
  return JSON.parse(Buffer.from(body, 'base64url').toString());
}
