import type { Language } from './language/language.ts';

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
  readonly defaultLanguage: Language;
  readonly logLevel: string;
}

/** Bot Framework's own settings, under their own names in the environment (`MicrosoftAppId` …). */
export interface BotServiceConfig {
  readonly appId: string;
  readonly appPassword: string;
  readonly appType: 'MultiTenant' | 'SingleTenant' | 'UserAssignedMSI';
  readonly tenantId: string;
}
