import { BODY_LIMITS, isObject, type JsonObject, readJsonBody } from '../read-body.ts';
import type { Route } from '../route.ts';
import { sendJson } from '../send-json.ts';
import { authorise } from './authorise.ts';
import { refusal } from './refusals.ts';
import { BASE_PATH } from './stream-address.ts';
import { type MintedToken, newId, newUserId, type Tokens } from './token.ts';

/** The routes by which a hospital's server gets a token for a page, and the page a fresh one. */
export function createTokenRoutes(tokens: Tokens): readonly Route[] {
  return [
    {
      method: 'POST',
      path: `${BASE_PATH}/tokens/generate`,
      handle: async (request, response) => {
        if (authorise(request, tokens).kind !== 'server') {
          throw refusal('secretNeeded');
        }
        const body = await readJsonBody(request, BODY_LIMITS);
        const minted = tokens.mint({
          conversationId: newId(),
          userId: readUserId(body) ?? newUserId(),
          trustedOrigins: readTrustedOrigins(body),
        });
        sendJson(response, 200, tokenBody(minted));
      },
    },
    {
      method: 'POST',
      path: `${BASE_PATH}/tokens/refresh`,
      handle: async (request, response) => {
        const caller = authorise(request, tokens);
        if (caller.kind !== 'person') {
          throw refusal('tokenNeeded');
        }
        sendJson(response, 200, tokenBody(tokens.mint(caller.grant)));
      },
    },
  ];
}

/** A token as Direct Line writes it. */
export function tokenBody({ conversationId, token, expiresInSeconds }: MintedToken) {
  return { conversationId, token, expires_in: expiresInSeconds };
}

const MAX_ID_LENGTH = 128;
const MAX_TRUSTED_ORIGINS = 20;

/**
 * `{"user":{"id"}}`, or `{"User":{"Id"}}` as older samples have it. Undefined without one; throws
 * the refusal where there is one that cannot be an id.
 */
export function readUserId({ user, User }: JsonObject): string | undefined {
  const id = isObject(user) ? user.id : isObject(User) ? User.Id : undefined;
  if (id === undefined || id === null || id === '') {
    return undefined;
  }
  if (!isUserId(id)) {
    throw refusal('badUser');
  }
  return id;
}

/** True for up to 128 printable ASCII characters. */
export function isUserId(id: unknown): id is string {
  return typeof id === 'string' && id.length <= MAX_ID_LENGTH && /^[\x20-\x7e]+$/.test(id);
}

function readTrustedOrigins({ trustedOrigins }: JsonObject): readonly string[] | undefined {
  if (trustedOrigins === undefined) {
    return undefined;
  }
  const isList = Array.isArray(trustedOrigins) && trustedOrigins.length <= MAX_TRUSTED_ORIGINS;
  if (!isList || !trustedOrigins.every(isOrigin)) {
    throw refusal('badOrigins');
  }
  return trustedOrigins;
}

function isOrigin(text: unknown): boolean {
  return typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text;
}
