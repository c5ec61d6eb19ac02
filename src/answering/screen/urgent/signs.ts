import type { Span } from './stance.ts';
import { PAUSE } from './utterance.ts';
import type { Mention } from './vocabulary.ts';

/** Concepts that give alarm where they meet in one sentence, in any order. */
export interface Sign<Concept extends string> {
  readonly parts: readonly (readonly Concept[])[];
  /**
   * How easily it gives alarm: a `cry` for help even in a question, what is `grave` wherever it is
   * not asked about in general, what is `plain` only where it is somebody's own, and what is
   * `vague` only where that has come up of late or is seen in somebody else.
   */
  readonly weight: 'cry' | 'grave' | 'plain' | 'vague';
}

type Part<Concept> = Concept | readonly Concept[];

export function cry<Concept extends string>(...parts: readonly Part<Concept>[]): Sign<Concept> {
  return { parts: parts.map(alternatives), weight: 'cry' };
}

export function grave<Concept extends string>(...parts: readonly Part<Concept>[]): Sign<Concept> {
  return { parts: parts.map(alternatives), weight: 'grave' };
}

export function plain<Concept extends string>(...parts: readonly Part<Concept>[]): Sign<Concept> {
  return { parts: parts.map(alternatives), weight: 'plain' };
}

export function vague<Concept extends string>(...parts: readonly Part<Concept>[]): Sign<Concept> {
  return { parts: parts.map(alternatives), weight: 'vague' };
}

function alternatives<Concept extends string>(part: Part<Concept>): readonly Concept[] {
  return typeof part === 'string' ? [part] : part;
}

// How many words may stand between two parts of a sign; a pause counts for two.
const REACH = 7;
const PAUSE_LENGTH = 2;
const LONGEST_PHRASE = 10;

export type MentionIndex<Concept extends string> = ReadonlyMap<
  Concept,
  ReadonlyMap<number, readonly Mention<Concept>[]>
>;

/** Mentions by concept and first word. */
export function indexMentions<Concept extends string>(
  mentions: readonly Mention<Concept>[],
): MentionIndex<Concept> {
  const index = new Map<Concept, Map<number, Mention<Concept>[]>>();
  for (const mention of mentions) {
    const places = index.get(mention.concept) ?? new Map<number, Mention<Concept>[]>();
    places.set(mention.from, [...(places.get(mention.from) ?? []), mention]);
    index.set(mention.concept, places);
  }
  return index;
}

/** Where a sign stands in a sentence: for each place, the span from its first part to its last. */
export function placesOf<Concept extends string>(
  { parts: [first, ...rest] }: Sign<Concept>,
  index: MentionIndex<Concept>,
  words: readonly string[],
): readonly Span[] {
  return (first ?? []).flatMap((concept) =>
    [...(index.get(concept)?.values() ?? [])].flat().flatMap((start) => {
      let span: Span = start;
      const taken: Span[] = [start];
      for (const part of rest) {
        const next = nearest(part, span, taken, index, words);
        if (next === undefined) return [];
        taken.push(next);
        span = { from: Math.min(span.from, next.from), to: Math.max(span.to, next.to) };
      }
      return [span];
    }),
  );
}

function nearest<Concept extends string>(
  part: readonly Concept[],
  span: Span,
  taken: readonly Span[],
  index: MentionIndex<Concept>,
  words: readonly string[],
): Span | undefined {
  let best: Span | undefined;
  let bestGap = REACH + 1;
  for (const concept of part) {
    const places = index.get(concept);
    if (places === undefined) continue;
    for (let at = span.from - REACH - LONGEST_PHRASE; at <= span.to + REACH; at++) {
      for (const mention of places.get(at) ?? []) {
        // A word is one part of a sign, never two.
        if (taken.some((part) => overlaps(part, mention))) continue;
        const gap = gapBetween(mention, span, words);
        if (gap < bestGap) [best, bestGap] = [mention, gap];
      }
    }
  }
  return best;
}

function overlaps(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}

function gapBetween(one: Span, other: Span, words: readonly string[]): number {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  let gap = 0;
  for (let at = from; at < to && gap <= REACH; at++) {
    gap += words[at] === PAUSE ? PAUSE_LENGTH : 1;
    // What a question after a pause asks is no part of what was said before it.
    if (words[at] === PAUSE && QUESTION_WORDS.has(words[at + 1] ?? '')) return REACH + 1;
  }
  return gap;
}

const QUESTION_WORDS = new Set(
  'doet mag kan moet wat hoe wanneer waarom does do can may should what how when why where'.split(
    ' ',
  ),
);
