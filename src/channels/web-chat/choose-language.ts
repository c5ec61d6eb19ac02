import { LANGUAGES, type Language, languageOfLocale } from '../../language/language.ts';

/**
 * The language of the page: what the address asks for (`?language=nl`), else the first language of
 * the browser's own order that we speak, else the fallback.
 */
export function chooseLanguage(asked: {
  readonly language: string | null;
  readonly acceptLanguage: string | undefined;
  readonly fallback: Language;
}): Language {
  return (
    LANGUAGES.find((language) => language === asked.language) ??
    preferredLocales(asked.acceptLanguage ?? '')
      .map(languageOfLocale)
      .find((language) => language !== undefined) ??
    asked.fallback
  );
}

/**
 * The locales of an Accept-Language header, most wanted first (RFC 9110, 12.5.4).
 *
 * @example
 * preferredLocales('en;q=0.5, nl-BE, fr;q=0'); // ['nl-BE', 'en']
 */
function preferredLocales(acceptLanguage: string): readonly string[] {
  return acceptLanguage
    .split(',')
    .map((part) => {
      const [locale = '', ...parameters] = part.split(';').map((piece) => piece.trim());
      const quality = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return { locale, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ locale }) => locale);
}
