import {
  type Activity,
  CallerIdConstants,
  ConfigurationBotFrameworkAuthentication,
} from 'botbuilder';
import { HttpRefusal } from '../http-refusal.ts';
import { TimeLimitError, withinTimeLimit } from './time-limit.ts';

/** Who signs the tokens of the channels, and how we sign in to answer them. */
export interface ChannelAuthority {
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
  /** Only where signing in needs more than the settings, as with an authority of one's own. */
  readonly credentials?: ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1];
}

/** https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication */
export const BOT_CONNECTOR: ChannelAuthority = {
  issuer: 'https://api.botframework.com',
  openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

/** Bot Framework's settings for one bot, as Azure shows them. */
export interface BotRegistration {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: string;
  readonly tenantId: string;
}

/** The SDK's checks on tokens, for this bot and this authority. */
export function createSdkAuthentication(
  { appId, appPassword, appType, tenantId }: BotRegistration,
  { issuer, openIdMetadataUrl, credentials }: ChannelAuthority,
): ConfigurationBotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication(
    {
      MicrosoftAppId: appId,
      MicrosoftAppPassword: appPassword,
      MicrosoftAppType: appType,
      MicrosoftAppTenantId: tenantId,
      ToBotFromChannelTokenIssuer: issuer,
      ToBotFromChannelOpenIdMetadataUrl: openIdMetadataUrl,
      // With one address given, the SDK falls back on none of its own: these are the public cloud.
      ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
      ToChannelFromBotOAuthScope: 'https://api.botframework.com',
      OAuthUrl: 'https://api.botframework.com',
      CallerId: CallerIdConstants.PublicAzureChannel,
      ValidateAuthority: true,
    },
    credentials,
  );
}

type SdkAuthentication = Pick<ConfigurationBotFrameworkAuthentication, 'authenticateRequest'>;

/** The SDK's proof that an activity comes from a channel, which it needs to answer there. */
export type ChannelIdentity = Awaited<ReturnType<SdkAuthentication['authenticateRequest']>>;

export type AuthenticateActivity = (
  activity: Activity,
  authorization: string,
) => Promise<ChannelIdentity>;

export interface AuthenticationLimits {
  /** Clock, in milliseconds. */
  readonly now: () => number;
  /** How long the signing keys may take to arrive, where they must be fetched. */
  readonly timeLimitMs?: number;
  /** Pause after a failed fetch: the SDK would repeat it for every request that anybody sends. */
  readonly pauseMs?: number;
}

export const UNAUTHORISED = {
  status: 401,
  code: 'Unauthorised',
  message: 'A valid token of the Bot Connector is required.',
  headers: { 'www-authenticate': 'Bearer' },
} as const;

export const KEYS_UNAVAILABLE = {
  status: 503,
  code: 'KeysUnavailable',
  message: 'Tokens cannot be checked at the moment.',
  headers: { 'retry-after': '60' },
} as const;

/**
 * Checks tokens with the SDK. Whatever is wrong with one, the refusal is the same and says
 * nothing: the SDK's own answers repeat its insides, and some forgeries it calls an error 500.
 */
export function authenticateWith(
  sdk: SdkAuthentication,
  { now, timeLimitMs = 5_000, pauseMs = 60_000 }: AuthenticationLimits,
): AuthenticateActivity {
  let pausedUntil = Number.NEGATIVE_INFINITY;

  return async (activity, authorization) => {
    if (now() < pausedUntil) {
      throw new HttpRefusal(KEYS_UNAVAILABLE);
    }
    try {
      const checked = sdk.authenticateRequest(activity, authorization);
      return await withinTimeLimit(checked, timeLimitMs);
    } catch (error) {
      if (!isMissingKeys(error)) {
        throw new HttpRefusal(UNAUTHORISED);
      }
      pausedUntil = now() + pauseMs;
      throw new HttpRefusal(KEYS_UNAVAILABLE);
    }
  };
}

/** True where the keys did not come; everything else the SDK objects to is the token's fault. */
function isMissingKeys(error: unknown): boolean {
  if (!(error instanceof Error)) {
    return false;
  }
  const isRefusedByHost = 'statusCode' in error && error.statusCode === 500;
  return error instanceof TimeLimitError || error.name === 'FetchError' || isRefusedByHost;
}
