import { randomBytes } from 'node:crypto';
import { LANGUAGES, type Language } from './language/language.ts';

/** What the environment asks for, checked and complete. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Signs Direct Line tokens and opens `tokens/generate`; at least 32 characters. */
  readonly directLineSecret: string;
  /** True where no secret was set and a random one was made, which only a loopback address allows. */
  readonly hasRandomSecret: boolean;
  /** Origins (`https://www.hospital.example`) that may embed the chat and ask for its token. */
  readonly allowedOrigins: readonly string[];
  /** Absent without an app id: then `/api/messages` answers 503. */
  readonly botService?: BotServiceConfig;
  readonly knowledgeFolder: string;
  readonly localesFolder: string;
  readonly publicFolder: string;
  readonly defaultLanguage: Language;
  readonly logLevel: LogLevel;
}

/** Bot Framework's own settings, under their own names in the environment (`MicrosoftAppId` …). */
export interface BotServiceConfig {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
const APP_TYPES = ['MultiTenant', 'SingleTenant', 'UserAssignedMSI'] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** The settings are wrong: the message names every mistake and its remedy. */
export class ConfigError extends Error {
  constructor(mistakes: readonly string[]) {
    super(
      ['The settings are not right:', ...mistakes.map((mistake) => `  - ${mistake}`)].join('\n'),
    );
    this.name = 'ConfigError';
  }
}

type Environment = Readonly<Record<string, string | undefined>>;

const MIN_SECRET_LENGTH = 32;
const LOOPBACK_HOSTS: readonly string[] = ['127.0.0.1', '::1', 'localhost'];

/**
 * Reads the settings from the environment. An empty value counts as not set.
 *
 * @throws ConfigError with all mistakes at once, so that nobody mends them one start at a time.
 */
export function readConfig(environment: Environment): Config {
  const mistakes: string[] = [];
  const setting = (name: string) => environment[name]?.trim() || undefined;
  const oneOf = <Value extends string>(
    name: string,
    values: readonly Value[],
    standard: Value,
  ): Value => {
    const given = setting(name) ?? standard;
    const value = values.find((allowed) => allowed === given);
    if (value === undefined) mistakes.push(`${name} is "${given}". Use ${values.join(', ')}.`);
    return value ?? standard;
  };

  const host = setting('HOST') ?? '127.0.0.1';
  const isLoopback = LOOPBACK_HOSTS.includes(host);
  const port = Number(setting('PORT') ?? 3978);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    mistakes.push(`PORT is "${setting('PORT')}". Use a whole number from 0 to 65535.`);
  }

  const secret = setting('DIRECT_LINE_SECRET');
  if (secret === undefined && !isLoopback) {
    mistakes.push(
      `DIRECT_LINE_SECRET is missing, and HOST ${host} can be reached from outside. ` +
        `Set at least ${MIN_SECRET_LENGTH} random characters.`,
    );
  } else if (secret !== undefined && secret.length < MIN_SECRET_LENGTH) {
    mistakes.push(
      `DIRECT_LINE_SECRET has ${secret.length} characters. Set at least ${MIN_SECRET_LENGTH}, random.`,
    );
  }

  const allowedOrigins = (setting('ALLOWED_ORIGINS') ?? '')
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
  for (const origin of allowedOrigins) {
    if (!isOrigin(origin)) {
      mistakes.push(
        `ALLOWED_ORIGINS holds "${origin}". Write scheme and host alone, as in https://www.hospital.example.`,
      );
    }
  }

  if (setting('REDIS_URL') !== undefined) {
    mistakes.push('REDIS_URL is set, but this version keeps conversations in memory. Remove it.');
  }

  const appType = oneOf('MicrosoftAppType', APP_TYPES, 'MultiTenant');
  const botService = readBotService(setting, appType, mistakes);
  const defaultLanguage = oneOf('DEFAULT_LANGUAGE', LANGUAGES, 'nl');
  const logLevel = oneOf('LOG_LEVEL', LOG_LEVELS, 'info');

  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return Object.freeze({
    port,
    host,
    directLineSecret: secret ?? randomBytes(32).toString('hex'),
    hasRandomSecret: secret === undefined,
    allowedOrigins,
    ...(botService === undefined ? {} : { botService }),
    knowledgeFolder: setting('KNOWLEDGE_DIR') ?? 'knowledge',
    localesFolder: 'locales',
    publicFolder: 'public',
    defaultLanguage,
    logLevel,
  });
}

function readBotService(
  setting: (name: string) => string | undefined,
  appType: BotServiceConfig['appType'],
  mistakes: string[],
): BotServiceConfig | undefined {
  const appId = setting('MicrosoftAppId');
  const appPassword = setting('MicrosoftAppPassword') ?? '';
  const tenantId = setting('MicrosoftAppTenantId') ?? '';
  if (appId === undefined) {
    if (appPassword !== '') {
      mistakes.push('MicrosoftAppPassword is set without MicrosoftAppId. Set both, or neither.');
    }
    return undefined;
  }
  if (appPassword === '' && appType !== 'UserAssignedMSI') {
    mistakes.push(`MicrosoftAppPassword is missing. A bot of the type ${appType} needs it.`);
  }
  if (tenantId === '' && appType !== 'MultiTenant') {
    mistakes.push(`MicrosoftAppTenantId is missing. A bot of the type ${appType} needs it.`);
  }
  return { appId, appPassword, appType, tenantId };
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text && text !== 'null';
}
