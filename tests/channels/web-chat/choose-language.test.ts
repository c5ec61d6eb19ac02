import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../src/channels/web-chat/choose-language.ts';

describe('the language of the page', () => {
  it.each([
    ['is the one the address asks for', 'en', 'nl-NL', 'en'],
    ['is the browser’s where the address asks for none', null, 'en-GB,en;q=0.9', 'en'],
    ['is the browser’s where the address asks for one we do not speak', 'fr', 'nl-BE', 'nl'],
    ['is the first of the browser’s that we speak', null, 'fr-BE, de, nl-BE, en', 'nl'],
    ['follows the browser’s weights, not the order', null, 'nl;q=0.4, en;q=0.8', 'en'],
    ['is none that the browser refuses', null, 'en;q=0, nl;q=0.1', 'nl'],
    ['is the fallback where the browser says nothing', null, undefined, 'nl'],
    ['is the fallback where the browser names none that we speak', null, 'fr, *;q=0.1', 'nl'],
    ['is the fallback where the header is garbage', null, ';;q=,=;q=x,,', 'nl'],
  ] as const)('%s', (_fact, language, acceptLanguage, chosen) => {
    expect(chooseLanguage({ language, acceptLanguage, fallback: 'nl' })).toBe(chosen);
  });
});
