import { generateKeyPairSync, type KeyObject, randomUUID, sign as signBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export const ISSUER = 'https://api.botframework.com';

export interface TokenAuthority {
  readonly openIdMetadataUrl: string;
  /** How often somebody asked where the keys are. */
  readonly fetchCount: () => number;
  readonly sign: (claims: object, header?: object, key?: KeyObject) => string;
  readonly close: () => void;
}

const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const PUBLISHED_KEYS = {
  keys: [
    {
      ...publicKey.export({ format: 'jwk' }),
      kid: 'key-1',
      endorsements: ['msteams', 'emulator'],
    },
  ],
};

/** Signs tokens as the Bot Connector does, with a key of its own that it publishes on loopback. */
export async function startTokenAuthority({ isUp = true } = {}): Promise<TokenAuthority> {
  // Its own each time: the SDK keeps the keys of an address for a day.
  const metadataPath = `/${randomUUID()}`;
  let fetchCount = 0;
  const server = createServer((request, response) => {
    const isMetadata = request.url === metadataPath;
    fetchCount += isMetadata ? 1 : 0;
    response.statusCode = isUp ? 200 : 502;
    response.end(JSON.stringify(isMetadata ? { jwks_uri: `${origin}/keys` } : PUBLISHED_KEYS));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    openIdMetadataUrl: `${origin}${metadataPath}`,
    fetchCount: () => fetchCount,
    sign: (claims, header = {}, key = privateKey) =>
      signedToken({ alg: 'RS256', typ: 'JWT', kid: 'key-1', ...header }, claims, key),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function signedToken(header: object, claims: object, key: KeyObject): string {
  const content = `${encode(header)}.${encode(claims)}`;
  return `${content}.${signBytes('sha256', Buffer.from(content), key).toString('base64url')}`;
}

export function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
