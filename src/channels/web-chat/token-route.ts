import { isAllowedOrigin, withCors } from '../direct-line/cors.ts';
import type { MintToken, ResumeToken } from '../direct-line/create-direct-line.ts';
import { refusal } from '../direct-line/refusals.ts';
import { type BodyLimits, readJsonBody } from '../read-body.ts';
import type { Route } from '../route.ts';
import { sendJson } from '../send-json.ts';

export interface ChatTokenDependencies {
  readonly mintToken: MintToken;
  readonly resumeToken: ResumeToken;
  /** Origins of other sites whose pages may ask for a token; our own may always. */
  readonly allowedOrigins: readonly string[];
}

/** A token is a few hundred bytes. */
const BODY_LIMITS: BodyLimits = { maxBytes: 4 * 1024, maxDepth: 2, maxKeys: 8 };

/**
 * The chat page's own token: `{}` for a new conversation, `{ "resume": "<old token>" }` for the one
 * of a token that ran out, as it does while a laptop sleeps. An old token that cannot be resumed gets
 * a new conversation, because a page could do nothing with a refusal.
 */
export function createTokenRoutes(dependencies: ChatTokenDependencies): readonly Route[] {
  const { mintToken, resumeToken, allowedOrigins } = dependencies;
  const route: Route = {
    method: 'POST',
    path: '/chat/token',
    handle: async (request, response) => {
      // Browsers name the origin of every POST; what names none is no page, ours or anybody's.
      if (request.headers.origin === undefined || !isAllowedOrigin(request, allowedOrigins)) {
        throw refusal('foreignOrigin');
      }
      const { resume } = await readJsonBody(request, BODY_LIMITS);
      const resumed = typeof resume === 'string' ? resumeToken(resume) : undefined;
      const { token, conversationId, userId, expiresInSeconds } = resumed ?? mintToken();
      sendJson(response, 200, { token, conversationId, userId, expires_in: expiresInSeconds });
    },
  };
  return withCors([route], allowedOrigins);
}
