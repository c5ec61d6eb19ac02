import type { IncomingMessage } from 'node:http';
import { isSameOrigin } from './cors.ts';
import { refusal } from './refusals.ts';
import type { Grant, TokenClaims, Tokens } from './token.ts';

/** Who asks: a server with the secret, which may speak in any conversation, or a token's person. */
export type Caller =
  | { readonly kind: 'server' }
  | { readonly kind: 'person'; readonly grant: Grant };

/** Reads the `Authorization` header, or throws the refusal. To be called before reading a body. */
export function authorise(request: IncomingMessage, tokens: Tokens): Caller {
  const [, credential] = /^Bearer +(.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  if (credential === undefined) {
    throw refusal('tokenMissing');
  }
  if (tokens.isSecret(credential)) {
    return { kind: 'server' };
  }
  const reading = tokens.read(credential, 'dl');
  if (reading.kind !== 'valid') {
    throw refusal(reading.kind === 'expired' ? 'tokenExpired' : 'tokenInvalid');
  }
  const grant = grantOf(reading.claims);
  if (!isTrustedOrigin(request, grant)) {
    throw refusal('foreignOrigin');
  }
  return { kind: 'person', grant };
}

/** What a token or a ticket lets its holder into. */
export function grantOf({ conv, user, org, ses }: TokenClaims): Grant {
  return { conversationId: conv, userId: user, trustedOrigins: org, begunAt: ses };
}

/** False on a page for which the token was not made. */
export function isTrustedOrigin(request: IncomingMessage, { trustedOrigins }: Grant): boolean {
  const { origin } = request.headers;
  return (
    trustedOrigins === undefined ||
    origin === undefined ||
    isSameOrigin(request) ||
    trustedOrigins.includes(origin)
  );
}
