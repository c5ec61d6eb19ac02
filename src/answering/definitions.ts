import type { Gloss } from '../knowledge/glosses.ts';
import type { PassageId } from '../knowledge/overview.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokenise.ts';

/** Finds the passages that explain the term a text asks for; none where it asks for something else. */
export type FindDefinitions = (text: string) => readonly PassageId[];

/** The words in which people ask what a term means, and nothing else. */
const ASKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    `wat wa is zijn betekent betekenen bedoelen ze met wil zeggen houdt in dat da dit de het een n
    nou nu eigenlijk precies juist weer dan voor iets leg uit eens even mij me kunt u kun je
    uitleggen definitie van betekenis term woord ?`.split(/\s+/),
  ),
  en: new Set(
    `what whats is are does do mean means meant meaning by of the a an this that exactly actually
    even please explain define definition term word to me can you in plain words ?`.split(/\s+/),
  ),
};

/**
 * Looks up terms that an overview explains itself ("lymfopenie (laag aantal lymfocyten)"), for
 * questions that consist of the term and of asking for it: "Wat is lymfopenie?", "lymfopenie?".
 */
export function createDefinitions(glosses: readonly Gloss[], language: Language): FindDefinitions {
  const termOf = (text: string) =>
    tokenise(text)
      .filter((token) => !ASKING[language].has(token))
      .map((token) => stem(token, language))
      .join(' ');
  const passages = new Map<string, readonly PassageId[]>();
  for (const { term, passageId } of glosses) {
    const key = termOf(term);
    const known = passages.get(key) ?? [];
    if (!known.includes(passageId)) passages.set(key, [...known, passageId]);
  }
  passages.delete('');
  return (text) => passages.get(termOf(text)) ?? [];
}
