import { LANGUAGES, type Language } from '../language/language.ts';

const NAMES: Readonly<Record<Language, RegExp>> = {
  nl: /\b(nederlands|nederlandse|vlaams|dutch|flemish)\b/i,
  en: /\b(engels|engelse|english)\b/i,
};

/**
 * The language that a request to switch asks for. Where it names none ("can you say that in my
 * language?") or both ("English please, I don't speak Dutch"), the one it was written in.
 */
export function languageAskedFor(utterance: string, writtenIn: Language): Language {
  const [named = writtenIn, ...others] = LANGUAGES.filter((each) => NAMES[each].test(utterance));
  return others.length > 0 ? writtenIn : named;
}
