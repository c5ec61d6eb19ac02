import type { Activity, ActivityHandler } from 'botbuilder';
import { HttpRefusal } from '../http-refusal.ts';
import { BODY_LIMITS, readJsonBody } from '../read-body.ts';
import type { Route } from '../route.ts';
import type { OnTurnError } from './apologise.ts';
import { claimsIssuer } from './bearer-token.ts';
import { BotServiceAdapter } from './bot-service-adapter.ts';
import {
  authenticateWith,
  BOT_CONNECTOR,
  type BotRegistration,
  type ChannelAuthority,
  createSdkAuthentication,
  UNAUTHORISED,
} from './channel-authentication.ts';
import { type IsFirstDelivery, rememberDeliveries } from './deliveries.ts';
import { readActivity } from './read-activity.ts';
import { isAllowedServiceUrl } from './service-url.ts';

export interface BotServiceDependencies {
  /** Absent where this channel is not set up. */
  readonly config: BotRegistration | undefined;
  readonly bot: Pick<ActivityHandler, 'run'>;
  readonly onTurnError: OnTurnError;
  /** Shared by all instances behind one address; without it, a memory of this instance's own. */
  readonly isFirstDelivery?: IsFirstDelivery;
  readonly authority?: ChannelAuthority;
  /** Origins besides Microsoft's to which replies may go: a connector of one's own. */
  readonly serviceOrigins?: readonly string[];
  readonly connectorTimeLimitMs?: number;
  /** Clock, in milliseconds. */
  readonly now?: () => number;
}

/** The channels that send here: Teams, and Azure's own chat, with which a set-up is tried out. */
const CHANNELS: readonly string[] = ['msteams', 'webchat', 'directline'];

const SWITCHED_OFF = {
  status: 503,
  code: 'BotServiceOff',
  message: 'The Bot Framework channel is not set up here.',
} as const;

/**
 * POST /api/messages: where Azure Bot Service delivers what people say in Teams.
 *
 * Without an app id it refuses everything: the SDK would then take anybody's activities, and post
 * replies to whatever address they name. The SDK's own request handling is passed by, because it
 * prints failures and answers them with their details.
 */
export function createBotServiceRoute(dependencies: BotServiceDependencies): Route {
  const { config } = dependencies;
  return {
    method: 'POST',
    path: '/api/messages',
    handle: config?.appId ? receiveWith(config, dependencies) : refuseAll,
  };
}

async function refuseAll(): Promise<void> {
  throw new HttpRefusal(SWITCHED_OFF);
}

function receiveWith(
  config: BotRegistration,
  {
    bot,
    onTurnError,
    authority = BOT_CONNECTOR,
    serviceOrigins = [],
    connectorTimeLimitMs,
    now = Date.now,
    isFirstDelivery = rememberDeliveries({ now }),
  }: BotServiceDependencies,
): Route['handle'] {
  const sdk = createSdkAuthentication(config, authority);
  const authenticate = authenticateWith(sdk, { now });
  const adapter = new BotServiceAdapter(sdk, connectorTimeLimitMs);
  adapter.onTurnError = onTurnError;

  return async (request, response) => {
    const { authorization = '' } = request.headers;
    if (!claimsIssuer(authorization, authority.issuer)) {
      throw new HttpRefusal(UNAUTHORISED);
    }
    const activity = readActivity(await readJsonBody(request, BODY_LIMITS));
    const isKnownChannel = CHANNELS.includes(activity.channelId);
    if (!isKnownChannel || !isAllowedServiceUrl(activity.serviceUrl, serviceOrigins)) {
      throw new HttpRefusal(UNAUTHORISED);
    }
    const identity = await authenticate(activity, authorization);

    // An invoke wants its answer in the response, and nothing we send leads to one.
    const isInvoke = activity.type === 'invoke';
    const key = deliveryKey(activity);
    if (!isInvoke && (key === undefined || (await isFirstDelivery(key)))) {
      await adapter.processActivityDirect(identity, activity, (turn) => bot.run(turn));
    }
    response.writeHead(isInvoke ? 501 : 200);
    response.end();
  };
}

/** Unambiguous, whatever characters the ids hold; none for an activity that cannot be told apart. */
function deliveryKey({ channelId, conversation, id }: Activity): string | undefined {
  return id === undefined ? undefined : JSON.stringify([channelId, conversation.id, id]);
}
