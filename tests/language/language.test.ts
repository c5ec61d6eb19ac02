import { describe, expect, it } from 'vitest';
import { LANGUAGES, LOCALES, languageOfLocale } from '../../src/language/language.ts';

describe('the language of a locale', () => {
  it.each([
    ['nl', 'nl'],
    ['nl-BE', 'nl'],
    ['NL_be', 'nl'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['de-DE', undefined],
    ['nld', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('of %s is %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });

  it.each(LANGUAGES)('is the language whose locale we send: %s', (language) => {
    expect(languageOfLocale(LOCALES[language])).toBe(language);
  });
});
