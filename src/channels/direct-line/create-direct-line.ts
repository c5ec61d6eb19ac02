import type { Logger } from 'pino';
import { aborted } from '../aborted.ts';
import { errorReport } from '../error-report.ts';
import type { Route } from '../route.ts';
import type { HandleUpgrade } from '../server.ts';
import { createAdmission } from './admission.ts';
import { grantOf } from './authorise.ts';
import { createConversationRoutes } from './conversation-routes.ts';
import { createConversations } from './conversations.ts';
import { withCors } from './cors.ts';
import { createExchange } from './exchange.ts';
import type { Account } from './sanitise-activity.ts';
import { createStream } from './stream.ts';
import { createTokens, type MintedToken, newId, newUserId } from './token.ts';
import { createTokenRoutes } from './token-routes.ts';
import type { RunTurn } from './wire-activity.ts';

/** What Direct Line needs from outside: keys, a bot and a log. */
export interface DirectLineDependencies {
  /** The first signs tokens; the others are still accepted while a new one takes their place. */
  readonly secrets: readonly [string, ...string[]];
  /** Whose pages may use these routes, besides our own. */
  readonly allowedOrigins: readonly string[];
  readonly bot: Account;
  readonly runTurn: RunTurn;
  readonly logger: Logger;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
}

/** Makes a token for a page of our own; with new ids where none are given. */
export type MintToken = (request?: {
  readonly conversationId?: string;
  readonly userId?: string;
}) => MintedToken;

/**
 * Gives a fresh token for the conversation of an old one, to a page that slept through the expiry.
 * Undefined for what was never a token of ours, or expired more than a day ago.
 */
export type ResumeToken = (token: string) => MintedToken | undefined;

/** What is hung on the server, and what our own page needs besides. */
export interface DirectLine {
  readonly routes: readonly Route[];
  readonly handleUpgrade: HandleUpgrade;
  readonly mintToken: MintToken;
  readonly resumeToken: ResumeToken;
  /** Lets the turns finish, then has the clients connect anew, elsewhere or later. */
  readonly close: (deadline: AbortSignal) => Promise<void>;
}

const SWEEP_MS = 60_000;
const HEARTBEAT_MS = 30_000;
const RESUME_SECONDS = 24 * 60 * 60;

/**
 * Our own Direct Line 3.0, for the official clients unchanged
 * (https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-direct-line-3-0-api-reference).
 *
 * Nobody else learns what is asked, and no turn leaves the process. Conversations live in memory;
 * who comes back after a restart with a token starts theirs again without noticing.
 */
export function createDirectLine(dependencies: DirectLineDependencies): DirectLine {
  const { secrets, allowedOrigins, bot, runTurn, logger, now = Date.now } = dependencies;
  const tokens = createTokens({ secrets, now });
  const conversations = createConversations({
    now,
    onForget: (id) => stream.disconnect(id),
    onTurnError: (conversationId, error) =>
      logger.error({ conversationId, ...errorReport(error) }, 'turn'),
  });
  const stream = createStream({
    admit: createAdmission({ tokens, allowedOrigins, conversations, now }),
    now,
  });
  const exchange = createExchange({ conversations, runTurn, bot, push: stream.push });
  const routes = [
    ...createTokenRoutes(tokens),
    ...createConversationRoutes({ tokens, conversations, exchange, bot }),
  ];
  const timers = [
    setInterval(conversations.sweep, SWEEP_MS).unref(),
    setInterval(stream.heartbeat, HEARTBEAT_MS).unref(),
  ];

  return {
    routes: withCors(routes, allowedOrigins),
    handleUpgrade: stream.handleUpgrade,
    mintToken: ({ conversationId = newId(), userId = newUserId() } = {}) =>
      tokens.mint({ conversationId, userId }),
    resumeToken: (token) => {
      const reading = tokens.read(token, 'dl');
      if (reading.kind === 'invalid' || reading.claims.exp + RESUME_SECONDS <= now() / 1000) {
        return undefined;
      }
      const { begunAt: _, ...grant } = grantOf(reading.claims);
      return tokens.mint(grant);
    },
    close: async (deadline) => {
      timers.forEach(clearInterval);
      const turns = [...conversations.all()].map((conversation) => conversation.turns.idle());
      await Promise.race([Promise.all(turns), aborted(deadline)]);
      await stream.close(deadline);
    },
  };
}
