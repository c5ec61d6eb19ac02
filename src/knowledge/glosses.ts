import type { GlossWords } from './gloss-words.ts';
import { GLOSS_WORDS } from './gloss-words.ts';
import type { Edition, Passage, PassageId } from './overview.ts';

/** A word that the overview explains itself, for the question what it means. */
export interface Gloss {
  /** As it stands in the text, without quotation marks: `lymfopenie`. */
  readonly term: string;
  /** A span of the passage, verbatim: `laag aantal lymfocyten, een type witte bloedcel`. */
  readonly explanation: string;
  readonly passageId: PassageId;
}

type Definition = Pick<Gloss, 'term' | 'explanation'>;

/**
 * Finds the explanations that EMA writes in brackets ("lymfopenie (laag aantal …)"), after a comma
 * ("neutrofielen, een type …"), and in the form "X betekent dat …" or "X is een … waarbij …".
 * In the passages' order; a term may have several explanations, and so may a passage.
 *
 * The extent of a term is guessed from the words before it, since nothing marks it: up to five
 * words after the last that cannot belong to one.
 */
export function findGlosses(edition: Edition): readonly Gloss[] {
  const words = GLOSS_WORDS[edition.language];
  return edition.sections
    .flatMap(({ passages }) => passages)
    .flatMap((passage) => definitionsIn(passage, words));
}

function definitionsIn({ id, text }: Passage, words: GlossWords): readonly Gloss[] {
  const sentences = [words.apposition, words.meaning, words.procedure].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ groups }) => defined(groups?.term, groups?.explanation)),
  );
  return [...bracketsIn(text).flatMap((bracket) => inBracket(bracket, words)), ...sentences]
    .filter(({ term }) => !words.boundaries.has(term.toLowerCase()))
    .map(({ term, explanation }) => ({ term, explanation, passageId: id }));
}

interface Bracket {
  readonly before: string;
  readonly content: string;
}

function bracketsIn(text: string): readonly Bracket[] {
  return [...text.matchAll(/\s\((?<content>[^()]+)\)/gu)].map((match) => ({
    before: text.slice(0, match.index),
    content: match.groups?.content ?? '',
  }));
}

function inBracket({ before, content }: Bracket, words: GlossWords): readonly Definition[] {
  // "(84 %)", "(die bij meer dan 1 op de 10 personen …)": a figure explains no word.
  if (/(?:^|\s)\d/u.test(content)) return [];
  const term = lastTerm(before, words);
  const abbreviation =
    /^(?<short>[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*\p{Lu}[\p{L}\p{N}-]*)(?:, (?<more>.+))?$/u;
  const { short, more } = abbreviation.exec(content)?.groups ?? {};
  if (short) return [...defined(short, term), ...defined(term, more), ...defined(short, more)];

  const explanation = content.split('; ')[0];
  return [
    ...defined(earlierTerm(before, content, words), explanation),
    ...defined(term, explanation),
  ];
}

const MAX_TERM_WORDS = 5;

function lastTerm(before: string, words: GlossWords): string | undefined {
  const kept = before.replace(words.afterthought, '').split(' ');
  const start = kept.findLastIndex((word) => endsBefore(word, words)) + 1;
  const phrase = kept.slice(Math.max(start, kept.length - MAX_TERM_WORDS)).join(' ');
  // EMA puts a word that is new to the reader in quotation marks.
  return /‘(?<quoted>[^’]+)’/u.exec(phrase)?.groups?.quoted ?? (phrase || undefined);
}

function earlierTerm(before: string, content: string, words: GlossWords): string | undefined {
  const term = lastTerm(before, words);
  if (!term || !words.sharedKind.test(content)) return undefined;
  const rest = before.slice(0, before.lastIndexOf(term)).trimEnd();
  return words.either.test(rest) ? lastTerm(rest.replace(words.either, ''), words) : undefined;
}

function endsBefore(word: string, words: GlossWords): boolean {
  return words.boundaries.has(word.toLowerCase()) || /[,;:.)]$|’s$/u.test(word);
}

function defined(term: string | undefined, explanation: string | undefined): readonly Definition[] {
  return term && explanation ? [{ term, explanation }] : [];
}
