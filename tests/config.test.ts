import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

const SECRET = 'a secret that is long enough to be one';

/** Every mistake that the settings are refused for. */
function mistakesOf(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  try {
    readConfig(environment);
    return [];
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    return error.message.split('\n').slice(1);
  }
}

describe('the settings', () => {
  it('are complete without any', () => {
    const { directLineSecret, ...settings } = readConfig({});

    expect(directLineSecret).toMatch(/^[\da-f]{64}$/);
    expect(settings).toEqual({
      port: 3978,
      host: '127.0.0.1',
      hasRandomSecret: true,
      allowedOrigins: [],
      knowledgeFolder: 'knowledge',
      localesFolder: 'locales',
      publicFolder: 'public',
      defaultLanguage: 'nl',
      logLevel: 'info',
    });
  });

  it('are those of the environment', () => {
    expect(
      readConfig({
        PORT: '0',
        HOST: '0.0.0.0',
        DIRECT_LINE_SECRET: SECRET,
        ALLOWED_ORIGINS: 'https://www.hospital.example, http://localhost:8080',
        MicrosoftAppId: 'app',
        MicrosoftAppPassword: 'password',
        MicrosoftAppType: 'SingleTenant',
        MicrosoftAppTenantId: 'tenant',
        KNOWLEDGE_DIR: '/srv/knowledge',
        DEFAULT_LANGUAGE: 'en',
        LOG_LEVEL: 'silent',
      }),
    ).toEqual({
      port: 0,
      host: '0.0.0.0',
      directLineSecret: SECRET,
      hasRandomSecret: false,
      allowedOrigins: ['https://www.hospital.example', 'http://localhost:8080'],
      botService: {
        appId: 'app',
        appPassword: 'password',
        appType: 'SingleTenant',
        tenantId: 'tenant',
      },
      knowledgeFolder: '/srv/knowledge',
      localesFolder: 'locales',
      publicFolder: 'public',
      defaultLanguage: 'en',
      logLevel: 'silent',
    });
  });

  it('count as not set where they are empty', () => {
    const names = ['PORT', 'HOST', 'ALLOWED_ORIGINS', 'MicrosoftAppId', 'REDIS_URL', 'LOG_LEVEL'];
    const { directLineSecret: _, ...blank } = readConfig(
      Object.fromEntries(names.map((name, at) => [name, at % 2 === 0 ? '' : ' '])),
    );
    const { directLineSecret: __, ...standard } = readConfig({});

    expect(blank).toEqual(standard);
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('have another random secret at every start', () => {
    expect(readConfig({}).directLineSecret).not.toBe(readConfig({}).directLineSecret);
  });

  it.each([
    [
      'a port that is a name',
      { PORT: 'http' },
      '  - PORT is "http". Use a whole number from 0 to 65535.',
    ],
    [
      'a port that does not exist',
      { PORT: '65536' },
      '  - PORT is "65536". Use a whole number from 0 to 65535.',
    ],
    ['half a port', { PORT: '80.5' }, '  - PORT is "80.5". Use a whole number from 0 to 65535.'],
    [
      'no secret where strangers come',
      { HOST: '0.0.0.0' },
      '  - DIRECT_LINE_SECRET is missing, and HOST 0.0.0.0 can be reached from outside. Set at least 32 random characters.',
    ],
    [
      'a secret that can be guessed',
      { DIRECT_LINE_SECRET: 'secret' },
      '  - DIRECT_LINE_SECRET has 6 characters. Set at least 32, random.',
    ],
    [
      'an origin with a path',
      { ALLOWED_ORIGINS: 'https://a.example,https://b.example/chat' },
      '  - ALLOWED_ORIGINS holds "https://b.example/chat". Write scheme and host alone, as in https://www.hospital.example.',
    ],
    [
      'an origin without a scheme',
      { ALLOWED_ORIGINS: 'www.hospital.example' },
      '  - ALLOWED_ORIGINS holds "www.hospital.example". Write scheme and host alone, as in https://www.hospital.example.',
    ],
    [
      'any origin at all',
      { ALLOWED_ORIGINS: '*' },
      '  - ALLOWED_ORIGINS holds "*". Write scheme and host alone, as in https://www.hospital.example.',
    ],
    [
      'the origin of pages without one',
      { ALLOWED_ORIGINS: 'null' },
      '  - ALLOWED_ORIGINS holds "null". Write scheme and host alone, as in https://www.hospital.example.',
    ],
    [
      'a store that is not used',
      { REDIS_URL: 'redis://localhost' },
      '  - REDIS_URL is set, but this version keeps conversations in memory. Remove it.',
    ],
    [
      'an app without its password',
      { MicrosoftAppId: 'app' },
      '  - MicrosoftAppPassword is missing. A bot of the type MultiTenant needs it.',
    ],
    [
      'a password without its app',
      { MicrosoftAppPassword: 'password' },
      '  - MicrosoftAppPassword is set without MicrosoftAppId. Set both, or neither.',
    ],
    [
      'an app without its tenant',
      { MicrosoftAppId: 'app', MicrosoftAppType: 'UserAssignedMSI' },
      '  - MicrosoftAppTenantId is missing. A bot of the type UserAssignedMSI needs it.',
    ],
    [
      'an unknown type of app',
      { MicrosoftAppType: 'Tenant' },
      '  - MicrosoftAppType is "Tenant". Use MultiTenant, SingleTenant, UserAssignedMSI.',
    ],
    [
      'a language that we do not speak',
      { DEFAULT_LANGUAGE: 'fr' },
      '  - DEFAULT_LANGUAGE is "fr". Use nl, en.',
    ],
    [
      'an unknown level',
      { LOG_LEVEL: 'verbose' },
      '  - LOG_LEVEL is "verbose". Use fatal, error, warn, info, debug, silent.',
    ],
  ])('are refused for %s, with the remedy', (_, environment, mistake) => {
    expect(mistakesOf(environment)).toEqual([mistake]);
  });

  it('are refused for all mistakes at once', () => {
    expect(() => readConfig({ PORT: '-1', DEFAULT_LANGUAGE: 'de', REDIS_URL: 'x' })).toThrow(
      new ConfigError([
        'PORT is "-1". Use a whole number from 0 to 65535.',
        'REDIS_URL is set, but this version keeps conversations in memory. Remove it.',
        'DEFAULT_LANGUAGE is "de". Use nl, en.',
      ]),
    );
  });

  it('show no secret in what they are refused for', () => {
    const secret = fc.string({ minLength: 4, maxLength: 31, unit: fc.constantFrom(...'qxzjvk') });

    fc.assert(
      fc.property(secret, secret, (directLine, password) => {
        const mistakes = mistakesOf({
          DIRECT_LINE_SECRET: directLine,
          MicrosoftAppPassword: password,
        }).join('\n');

        expect([mistakes.includes(directLine), mistakes.includes(password)]).toEqual([
          false,
          false,
        ]);
      }),
    );
  });
});
