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
  /** The words of all phrases but the harmless ones, without those with a star. */
  readonly words: ReadonlySet<string>;
}

/** One place in a phrase: the alternatives, each of one or more words. */
type Slot = readonly (readonly string[])[];

/** What is left of a phrase after the words that led to a node. */
interface Rest<Concept> {
  readonly slots: readonly Slot[];
  readonly concept: Concept;
}

interface Node<Concept> {
  readonly concepts: ReadonlySet<Concept>;
  /** Where a word leads, or undefined where no phrase goes on with it. */
  readonly follow: (word: string) => Node<Concept> | undefined;
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
  const exact = new Set<string>();
  const words = new Set<string>();
  const starred = new Set<string>();
  const starredAlone = new Set<string>();

  const phrases: Rest<Concept>[] = [];

  for (const list of lists) {
    for (const concept of Object.keys(list) as Concept[]) {
      for (const slots of phrasesOf(list[concept] ?? '')) {
        phrases.push({ slots, concept });
        for (const word of slots.flat(2)) {
          (word.includes('*') ? starred : exact).add(word);
          if (!word.includes('*') && concept !== 'harmless') words.add(word);
          if (word.includes('*') && slots.length === 1) starredAlone.add(word);
        }
      }
    }
  }
  const root = createNode(phrases);

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
    findMentions: (sentence) =>
      withoutHarmless(walk(root, sentence, sentence.map(keysOf)), sentence.length),
    words,
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

/** The words with which the rest of a phrase may go on, each with what is left after it. */
function steps<Concept>({ slots, concept }: Rest<Concept>): readonly [string, Rest<Concept>][] {
  const [slot, ...later] = slots;
  return (slot ?? []).flatMap(([word = '', ...others]): [string, Rest<Concept>][] => {
    const after = others.length === 0 ? later : [[others], ...later];
    const step: [string, Rest<Concept>] = [word, { slots: after, concept }];
    // The place of a word that may be missing: the phrase may go on at once.
    return word === ANY ? [step, ...steps({ slots: later, concept })] : [step];
  });
}

/**
 * A node makes those after it when a sentence first comes by: most phrases are never met, and all
 * of them at once take 40 MB and a third of a second.
 */
function createNode<Concept>(rests: readonly Rest<Concept>[]): Node<Concept> {
  const ended = rests.filter(({ slots }) => isOver(slots));
  let ahead: ReadonlyMap<string, readonly Rest<Concept>[]> | undefined;
  const made = new Map<string, Node<Concept>>();
  return {
    concepts: new Set(ended.map(({ concept }) => concept)),
    follow: (word) => {
      ahead ??= restsByWord(rests);
      const after = ahead.get(word);
      if (after === undefined) return undefined;
      const node = made.get(word) ?? createNode(after);
      made.set(word, node);
      return node;
    },
  };
}

function restsByWord<Concept>(rests: readonly Rest<Concept>[]) {
  const byWord = new Map<string, Rest<Concept>[]>();
  for (const [word, after] of rests.flatMap(steps)) {
    const others = byWord.get(word);
    if (others === undefined) byWord.set(word, [after]);
    else others.push(after);
  }
  return byWord;
}

/** Whether nothing is left of a phrase, or only words that may be missing. */
function isOver(slots: readonly Slot[]): boolean {
  return slots.every((slot) => slot.some(([word]) => word === ANY));
}

function walk<Concept extends string>(
  root: Node<Concept>,
  words: readonly string[],
  keys: readonly (readonly string[])[],
): readonly Mention<Concept>[] {
  const mentions: Mention<Concept>[] = [];
  const visit = (node: Node<Concept>, from: number, to: number): void => {
    for (const concept of node.concepts) mentions.push({ concept, from, to });
    const atEnd = endsClause(words[to]) ? node.follow(END) : undefined;
    for (const concept of atEnd?.concepts ?? []) mentions.push({ concept, from, to });
    for (const key of keys[to] ?? []) {
      const next = node.follow(key);
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
    reach.push(Math.max(reach.at(-1) ?? 0, longest.get(at) ?? 0));
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
