import { PAUSE } from './utterance.ts';

/** One meeting of a concept in a sentence: the words from `from` up to, not including, `to`. */
export interface Mention<Concept extends string> {
  readonly concept: Concept;
  readonly from: number;
  readonly to: number;
}

/**
 * Word lists by concept. In a list, commas separate phrases. In a phrase `/` separates
 * alternatives, of one word each unless in parentheses; `*` at either end of a word stands for the
 * rest of it; `_` stands for at most one word, and `$` for the end of a clause.
 *
 * @example
 * { breathless: 'benauwd*, buiten adem/asem, (cant/not able to) _ breathe, ik kan niet meer $' }
 */
export type WordLists<Concept extends string> = Readonly<Partial<Record<Concept, string>>>;

export interface Vocabulary<Concept extends string> {
  /** Every meeting of a concept, except in the words of a phrase of the concept `harmless`. */
  readonly findMentions: (words: readonly string[]) => readonly Mention<Concept>[];
  /** Whether a word stands in the lists, be it as a part of a phrase. */
  readonly knows: (word: string) => boolean;
}

type Slot = readonly (readonly string[])[];

interface Node<Concept> {
  readonly next: Map<string, Node<Concept>>;
  readonly concepts: Concept[];
}

const ANY = '_';
const END = '$';

/**
 * Compiles word lists into a tree of words, walked from every word of a sentence. No phrase is
 * longer than about ten words and none looks back, so the work is linear in the sentence.
 */
export function compileVocabulary<Concept extends string>(
  ...lists: readonly WordLists<Concept>[]
): Vocabulary<Concept> {
  const root: Node<Concept> = { next: new Map(), concepts: [] };
  const exact = new Set<string>();
  const starred = new Set<string>();
  const starredAlone = new Set<string>();

  for (const list of lists) {
    for (const concept of Object.keys(list) as Concept[]) {
      for (const phrase of phrasesOf(list[concept] ?? '')) {
        add(root, phrase, concept);
        for (const word of phrase.flat(2)) {
          (word.includes('*') ? starred : exact).add(word);
          if (word.includes('*') && phrase.length === 1) starredAlone.add(word);
        }
      }
    }
  }

  const keysOf = (word: string): readonly string[] => {
    if (word === PAUSE) return [];
    const keys = [word, ANY];
    for (let length = 1; length <= word.length; length++) {
      const start = `${word.slice(0, length)}*`;
      if (starred.has(start)) keys.push(start);
      const end = `*${word.slice(-length)}`;
      if (starred.has(end)) keys.push(end);
    }
    return keys;
  };

  return {
    findMentions: (words) => withoutHarmless(walk(root, words, words.map(keysOf)), words.length),
    knows: (word) => exact.has(word) || keysOf(word).some((key) => starredAlone.has(key)),
  };
}

function phrasesOf(list: string): readonly (readonly Slot[])[] {
  return list
    .split(',')
    .map((phrase) => phrase.match(/\([^)]*\)|[^\s()]+/g) ?? [])
    .filter((slots) => slots.length > 0)
    .map((slots) => slots.map(alternativesOf));
}

function alternativesOf(slot: string): Slot {
  return slot
    .replace(/[()]/g, '')
    .split('/')
    .map((alternative) => alternative.trim().split(/\s+/));
}

function add<Concept>(node: Node<Concept>, phrase: readonly Slot[], concept: Concept): void {
  const [slot, ...rest] = phrase;
  if (slot === undefined) {
    if (!node.concepts.includes(concept)) node.concepts.push(concept);
    return;
  }
  for (const words of slot) {
    let at = node;
    for (const word of words) {
      const next = at.next.get(word) ?? { next: new Map(), concepts: [] };
      at.next.set(word, next);
      at = next;
    }
    add(at, rest, concept);
    if (words[0] === ANY) add(node, rest, concept);
  }
}

function walk<Concept extends string>(
  root: Node<Concept>,
  words: readonly string[],
  keys: readonly (readonly string[])[],
): readonly Mention<Concept>[] {
  const mentions: Mention<Concept>[] = [];
  const visit = (node: Node<Concept>, from: number, to: number): void => {
    for (const concept of node.concepts) mentions.push({ concept, from, to });
    const atEnd = endsClause(words[to]) ? node.next.get(END) : undefined;
    for (const concept of atEnd?.concepts ?? []) mentions.push({ concept, from, to });
    for (const key of keys[to] ?? []) {
      const next = node.next.get(key);
      if (next !== undefined) visit(next, from, to + 1);
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

// A harmless phrase takes its words away, unless a longer phrase has them: "want to live" is
// harmless, "don't want to live" is not.
function withoutHarmless<Concept extends string>(
  mentions: readonly Mention<Concept>[],
  wordCount: number,
): readonly Mention<Concept>[] {
  const longest = new Map<number, number>();
  for (const { concept, from, to } of mentions) {
    if (concept !== 'harmless') longest.set(from, Math.max(longest.get(from) ?? 0, to));
  }
  // For each word: how far a phrase reaches that starts before it.
  const reach = [0];
  for (let at = 0; at < wordCount; at++) {
    reach.push(Math.max(reach[at] ?? 0, longest.get(at) ?? 0));
  }
  const taken = new Set<number>();
  for (const { concept, from, to } of mentions) {
    const isInLonger = (reach[from] ?? 0) >= to || (longest.get(from) ?? 0) > to;
    if (concept !== 'harmless' || isInLonger) continue;
    for (let at = from; at < to; at++) taken.add(at);
  }
  return mentions.filter(({ concept, from, to }) => {
    for (let at = from; at < to; at++) if (taken.has(at)) return false;
    return concept !== 'harmless';
  });
}
