import { PAUSE } from './utterance.ts';

/** One meeting of a concept in a sentence: the words from `from` up to, not including, `to`. */
export interface Mention<Concept extends string> {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

/**
 * Word lists by concept. In a list, commas separate phrases; in a phrase `/` separates
 * alternatives, `*` at either end of a word stands for the rest of it, `_` for at most one word,
 * and `$` at the end for the end of a clause.
 */
export type WordLists<Concept extends string> = Readonly<Record<Concept, string>>;

export interface Vocabulary<Concept extends string> {
  /** Every meeting of a concept, in order; a phrase hides the shorter phrases inside it. */
  readonly findMentions: (words: readonly string[]) => readonly Mention<Concept>[];
  readonly knows: (word: string) => boolean;
  /** The words that stand alone as a phrase, without a star. */
  readonly singleWords: readonly string[];
}

interface Node<Concept> {
  readonly next: Map<string, Node<Concept>>;
  readonly concepts: Concept[];
}

const ANY = '_';
const END = '$';

/**
 * Compiles word lists into a tree of words, which is walked once from every word of a sentence:
 * no pattern looks back, so the work grows with the length of the sentence and no faster.
 *
 * A phrase of the concept `harmless` takes its words away from all other concepts.
 */
export function compileVocabulary<Concept extends string>(
  lists: readonly WordLists<Concept>[],
): Vocabulary<Concept> {
  const root: Node<Concept> = { next: new Map(), concepts: [] };
  const stems = new Set<string>();
  const endings = new Set<string>();
  const exact = new Set<string>();
  const singleWords = new Set<string>();

  for (const list of lists) {
    for (const concept of Object.keys(list) as Concept[]) {
      for (const phrase of phrasesOf(list[concept])) {
        add(root, phrase, concept);
        for (const word of phrase.flat()) {
          if (word.endsWith('*')) stems.add(word);
          else if (word.startsWith('*')) endings.add(word);
          else exact.add(word);
        }
        if (phrase.length === 1 && concept !== 'harmless') {
          for (const word of phrase.flat()) if (!word.includes('*')) singleWords.add(word);
        }
      }
    }
  }

  const keysOf = (word: string): readonly string[] => {
    if (word === PAUSE) return [];
    const keys = [word, ANY];
    for (let length = 1; length <= word.length; length++) {
      const stem = `${word.slice(0, length)}*`;
      if (stems.has(stem)) keys.push(stem);
      const ending = `*${word.slice(-length)}`;
      if (endings.has(ending)) keys.push(ending);
    }
    return keys;
  };

  return {
    findMentions: (words) => withoutHidden(walk(root, words, words.map(keysOf))),
    knows: (word) => exact.has(word) || keysOf(word).length > 2,
    singleWords: [...singleWords],
  };
}

function phrasesOf(list: string): readonly (readonly (readonly string[])[])[] {
  return list
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/).map((word) => word.split('/')));
}

function add<Concept>(
  node: Node<Concept>,
  phrase: readonly (readonly string[])[],
  concept: Concept,
): void {
  const [words, ...rest] = phrase;
  if (words === undefined) {
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
    return;
  }
  for (const word of words) {
    let next = node.next.get(word);
    if (next === undefined) {
      next = { next: new Map(), concepts: [] };
      node.next.set(word, next);
    }
    add(next, rest, concept);
    if (word === ANY) add(node, rest, concept);
  }
}

function walk<Concept extends string>(
  root: Node<Concept>,
  words: readonly string[],
  keys: readonly (readonly string[])[],
): readonly Mention<Concept>[] {
  const mentions: Mention<Concept>[] = [];
  const visit = (node: Node<Concept>, from: number, at: number): void => {
    for (const concept of node.concepts) mentions.push({ concept, from, to: at });
    if (node.next.has(END) && endsClause(words[at])) {
      for (const concept of node.next.get(END)?.concepts ?? []) {
        mentions.push({ concept, from, to: at });
      }
    }
    for (const key of keys[at] ?? []) {
      const next = node.next.get(key);
      if (next !== undefined) visit(next, from, at + 1);
    }
  };
  for (let from = 0; from < words.length; from++) visit(root, from, from);
  return mentions;
}

const CLAUSE_STARTERS = new Set(
  `${PAUSE} en and maar but of or want omdat because dus so dan then wat what hoe how`.split(' '),
);

function endsClause(word: string | undefined): boolean {
  return word === undefined || CLAUSE_STARTERS.has(word);
}

function withoutHidden<Concept extends string>(
  mentions: readonly Mention<Concept>[],
): readonly Mention<Concept>[] {
  const longestFrom = new Map<number, number>();
  const harmless = new Set<number>();
  for (const { concept, from, to } of mentions) {
    longestFrom.set(from, Math.max(longestFrom.get(from) ?? 0, to));
    if (concept === 'harmless') for (let at = from; at < to; at++) harmless.add(at);
  }
  // The longest reach of any phrase that starts before a word shows whether one covers it.
  const reach: number[] = [];
  for (let at = 0, farthest = 0; at <= Math.max(0, ...longestFrom.keys()); at++) {
    reach.push(farthest);
    farthest = Math.max(farthest, longestFrom.get(at) ?? 0);
  }
  return mentions.filter(({ concept, from, to }) => {
    if (concept === 'harmless') return false;
    if ((reach[from] ?? 0) >= to || (longestFrom.get(from) ?? 0) > to) return false;
    for (let at = from; at < to; at++) if (harmless.has(at)) return false;
    return true;
  });
}
