import { isFunctionWord } from './function-words.ts';
import type { Language } from './language.ts';
import { stem } from './stem.ts';
import { tokenise } from './tokenise.ts';

/** The stems of a text's content words: what passages are indexed by and asked for. */
export function contentTerms(text: string, language: Language): readonly string[] {
  return tokenise(text)
    .filter((token) => /[\p{L}\p{N}]/u.test(token) && !isFunctionWord(token, language))
    .map((token) => stem(token, language));
}
