const BEARER_TOKEN = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/;

/**
 * Whether a header holds a token that claims to be this issuer's. It proves nothing, and is asked
 * before anything is read, fetched or trusted.
 *
 * Tokens of other issuers must not reach the SDK: it takes some for those of its Emulator and of
 * other bots, looks up their keys elsewhere and then skips the check on where replies go.
 */
export function claimsIssuer(authorization: string | undefined, issuer: string): boolean {
  const payload = BEARER_TOKEN.exec(authorization ?? '')?.[1];
  return payload !== undefined && readIssuer(payload) === issuer;
}

function readIssuer(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))?.iss;
  } catch {
    return undefined;
  }
}
