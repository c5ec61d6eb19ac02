import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import i18next from 'i18next';
import { LANGUAGES, type Language } from './language.ts';

/** Our own words in a language: `phrase('nl', 'answer.lead', { medicine: 'Zemcelpro' })`. */
export type Phrase = (
  language: Language,
  key: string,
  values?: Readonly<Record<string, string>>,
) => string;

/**
 * Loads `<language>.json` of the locales folder.
 *
 * @throws Error at start for a missing or broken file, and at use for a key that does not exist:
 *   an empty safety text must never go unnoticed.
 */
export async function loadPhrases(localesFolder: string): Promise<Phrase> {
  const translations = await Promise.all(
    LANGUAGES.map(async (language) => {
      const text = await readFile(join(localesFolder, `${language}.json`), 'utf8');
      return [language, { translation: JSON.parse(text) }] as const;
    }),
  );
  const translator = i18next.createInstance();
  await translator.init({
    resources: Object.fromEntries(translations),
    supportedLngs: [...LANGUAGES],
    fallbackLng: false,
    // The channels render text as text or as Markdown of ours; values never come from people.
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return (language, key, values) => {
    const text: unknown = translator.getResource(language, 'translation', key);
    if (typeof text !== 'string' || text === '') {
      throw new Error(`locales/${language}.json has no phrase "${key}"`);
    }
    return translator.t(key, { lng: language, ...values });
  };
}
