import type { Request } from 'restify';
import { BODY_LIMITS, isObject, type JsonObject, readJsonBody } from '../read-body.ts';
import type { Route } from '../route.ts';
import { sendJson, sendJsonText } from '../send-json.ts';
import { authorise, type Caller } from './authorise.ts';
import type { Conversation, Conversations } from './conversations.ts';
import type { Exchange } from './exchange.ts';
import { refusal } from './refusals.ts';
import { type Account, readLocale, sanitiseActivity } from './sanitise-activity.ts';
import { BASE_PATH, writeStreamUrl } from './stream-address.ts';
import { type Grant, newId, newUserId, type Tokens } from './token.ts';
import { isUserId, readUserId, tokenBody } from './token-routes.ts';

interface ConversationRoutesDependencies {
  readonly tokens: Tokens;
  readonly conversations: Pick<Conversations, 'find' | 'open'>;
  readonly exchange: Exchange;
  readonly bot: Account;
}

/** The routes by which a client starts a conversation, speaks in it and reads it. */
export function createConversationRoutes(
  dependencies: ConversationRoutesDependencies,
): readonly Route[] {
  const { tokens, conversations, exchange, bot } = dependencies;

  /** What a client needs to go on: a fresh token and the address of the WebSocket. */
  function opening(request: Request, grant: Grant, watermark?: string) {
    return {
      ...tokenBody(tokens.mint(grant)),
      streamUrl: writeStreamUrl(request, {
        conversationId: grant.conversationId,
        watermark,
        ticket: tokens.mintTicket(grant),
      }),
    };
  }

  function open({ conversationId, userId }: Grant): Conversation {
    const conversation = conversations.open(conversationId, userId);
    if (conversation === undefined) {
      throw refusal('tooManyConversations');
    }
    return conversation;
  }

  /**
   * What lets the caller into the conversation in the address, which is begun anew where it was
   * forgotten. A 404 would be the end: the official client would go on showing that it is
   * connected, and never another answer.
   */
  function grantFor(caller: Caller, request: Request): Grant {
    const { conversationId } = request.params;
    if (caller.kind === 'person') {
      if (caller.grant.conversationId !== conversationId) {
        throw refusal('foreignConversation');
      }
      return caller.grant;
    }
    if (!CONVERSATION_ID.test(conversationId)) {
      throw refusal('noConversation');
    }
    return { conversationId, userId: conversations.find(conversationId)?.userId ?? newUserId() };
  }

  return [
    {
      method: 'POST',
      path: `${BASE_PATH}/conversations`,
      handle: async (request, response) => {
        const caller = authorise(request, tokens);
        const body = await readJsonBody(request, BODY_LIMITS);
        const grant = caller.kind === 'person' ? caller.grant : newGrant(body);
        const existing = conversations.find(grant.conversationId);
        const answer = opening(request, grant);
        if (existing === undefined) {
          exchange.greet(open(grant), readLocale(body));
        }
        sendJson(response, existing === undefined ? 201 : 200, answer);
      },
    },
    {
      method: 'GET',
      path: `${BASE_PATH}/conversations/:conversationId`,
      handle: async (request, response) => {
        const grant = grantFor(authorise(request, tokens), request);
        open(grant);
        sendJson(response, 200, opening(request, grant, readWatermark(request)));
      },
    },
    {
      method: 'GET',
      path: `${BASE_PATH}/conversations/:conversationId/activities`,
      handle: async (request, response) => {
        const conversation = open(grantFor(authorise(request, tokens), request));
        sendJsonText(response, 200, conversation.log.since(readWatermark(request)).json);
      },
    },
    {
      method: 'POST',
      path: `${BASE_PATH}/conversations/:conversationId/activities`,
      handle: async (request, response) => {
        const caller = authorise(request, tokens);
        const grant = grantFor(caller, request);
        const body = await readJsonBody(request, BODY_LIMITS);
        const conversation = open(grant);
        const sender = caller.kind === 'server' ? readSender(body, bot) : caller.grant.userId;
        const userId = sender ?? conversation.userId;
        const speaker = { conversationId: conversation.id, userId, bot };
        const activity = sanitiseActivity(body, speaker);
        if (activity === undefined) {
          throw refusal('badActivity');
        }
        const id = exchange.receive(conversation, activity);
        if (id === undefined) {
          throw refusal('tooManyTurns');
        }
        sendJson(response, 200, { id });
      },
    },
    {
      method: 'POST',
      path: `${BASE_PATH}/conversations/:conversationId/upload`,
      handle: async (request) => {
        grantFor(authorise(request, tokens), request);
        throw refusal('noUploads');
      },
    },
    {
      // For sign-in cards, of which there are none; the client asks nevertheless.
      method: 'GET',
      path: `${BASE_PATH}/session/getsessionid`,
      handle: async (request, response) => {
        authorise(request, tokens);
        sendJson(response, 200, { sessionId: '' });
      },
    },
  ];
}

/** Ids are ours alone, so that nothing else can be one. */
const CONVERSATION_ID = /^[\w-]{22}$/;

function newGrant(body: JsonObject): Grant {
  const userId = readUserId(body);
  return {
    conversationId: newId(),
    userId: userId === undefined || isReserved(userId) ? newUserId() : userId,
  };
}

/** The sender that a server names, which may be anybody but the bot or an id out of a token. */
function readSender({ from }: JsonObject, bot: Account): string | undefined {
  const id = isObject(from) ? from.id : undefined;
  return isUserId(id) && !isReserved(id) && id !== bot.id ? id : undefined;
}

function isReserved(userId: string): boolean {
  return userId.startsWith('dl_');
}

function readWatermark({ url = '' }: Request): string | undefined {
  return new URLSearchParams(url.split('?', 2)[1]).get('watermark') ?? undefined;
}
