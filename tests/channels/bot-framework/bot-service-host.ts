import { onTestFinished } from 'vitest';
import { createTurnErrorHandler } from '../../../src/channels/bot-framework/apologise.ts';
import { MedicineBot } from '../../../src/channels/bot-framework/bot.ts';
import {
  type BotServiceDependencies,
  createBotServiceRoute,
} from '../../../src/channels/bot-framework/bot-service.ts';
import type { ChannelAuthority } from '../../../src/channels/bot-framework/channel-authentication.ts';
import { createServer } from '../../../src/channels/server.ts';
import type { Conversation } from '../../../src/conversation/turn.ts';
import { type Answer, startConnector } from './connector.ts';
import { aLog, anEcho } from './fixtures.ts';
import { ISSUER, startTokenAuthority } from './token-authority.ts';

const APP_ID = '11111111-2222-3333-4444-555555555555';
const USER = { id: '29:user', name: 'Ada' };
const CONVERSATION = { id: 'c1', conversationType: 'personal', tenantId: 't' };

export const BOT = { id: `28:${APP_ID}`, name: 'Bot' };
export const CONFIG = {
  appId: APP_ID,
  appPassword: 'secret',
  appType: 'MultiTenant',
  tenantId: '',
};

/** Signs in nowhere: what is sent out carries no token. */
async function signNothing<Request>(request: Request): Promise<Request> {
  return request;
}

function credentialsWith(signRequest: typeof signNothing): ChannelAuthority['credentials'] {
  return {
    isValidAppId: async (appId) => appId === APP_ID,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({ signRequest }),
  };
}

export const DONE = { status: 200, body: '' };

interface Setting {
  readonly conversation?: Partial<Conversation>;
  /** How the connector takes our calls. */
  readonly answer?: Answer;
  /** How we sign in to call it. */
  readonly signRequest?: typeof signNothing;
  readonly isAuthorityUp?: boolean;
  readonly dependencies?: Partial<BotServiceDependencies>;
}

/** The whole way of a message from Teams: our server, a token authority and a connector. */
export async function startBotService(setting: Setting = {}) {
  const connector = await startConnector(setting.answer);
  const keys = await startTokenAuthority({ isUp: setting.isAuthorityUp ?? true });
  const { log, lines } = aLog();
  const route = createBotServiceRoute({
    config: CONFIG,
    bot: new MedicineBot({ conversation: anEcho(setting.conversation), log }),
    onTurnError: createTurnErrorHandler({ apologise: () => 'sorry', log }),
    authority: {
      issuer: ISSUER,
      openIdMetadataUrl: keys.openIdMetadataUrl,
      credentials: credentialsWith(setting.signRequest ?? signNothing),
    },
    serviceOrigins: [connector.origin],
    ...setting.dependencies,
  });
  const server = createServer({ routes: [route], logger: log });
  const url = new URL('/api/messages', await server.listen(0, '127.0.0.1'));
  onTestFinished(async () => {
    await server.close(AbortSignal.timeout(1_000));
    keys.close();
    connector.close();
  });

  const signed = (overrides: object = {}) => keys.sign(claimsFor(connector.origin, overrides));
  const anActivity = (overrides: object = {}) => ({
    ...activityFrom(connector.origin),
    ...overrides,
  });
  const post = (activity: unknown, authorization?: string) => postTo(url, activity, authorization);
  return {
    url,
    keys,
    calls: connector.calls,
    lines,
    claims: (overrides: object = {}) => claimsFor(connector.origin, overrides),
    signed,
    anActivity,
    aMessage: (text: string, replyToId = 'question-1') => ({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: connector.origin,
      conversation: CONVERSATION,
      from: BOT,
      recipient: USER,
      replyToId,
      text,
      textFormat: 'markdown',
      locale: 'nl-NL',
      inputHint: 'acceptingInput',
    }),
    post,
    /** Posts an activity with a token that is good for it. */
    deliver: (overrides: object = {}) => post(anActivity(overrides), `Bearer ${signed()}`),
  };
}

function claimsFor(serviceUrl: string, overrides: object): object {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: ISSUER,
    aud: APP_ID,
    nbf: now,
    exp: now + 3_600,
    serviceurl: serviceUrl,
    ...overrides,
  };
}

function activityFrom(serviceUrl: string): object {
  return {
    type: 'message',
    id: 'question-1',
    channelId: 'msteams',
    serviceUrl,
    conversation: CONVERSATION,
    from: USER,
    recipient: BOT,
    timestamp: '2026-01-02T03:04:05.678Z',
    locale: 'nl-NL',
    text: 'Wat is Zemcelpro?',
  };
}

async function postTo(url: URL, activity: unknown, authorization?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
    body: JSON.stringify(activity),
  });
  return { status: response.status, body: await response.text() };
}
