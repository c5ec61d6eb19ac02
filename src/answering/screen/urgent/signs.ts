import type { Span } from './stance.ts';
import { PAUSE } from './utterance.ts';
import type { Mention } from './vocabulary.ts';

/**
 * Concepts that together give alarm when they meet in one sentence, in any order.
 *
 * A grave sign gives alarm wherever it is not denied, supposed or general; a plain one only where
 * it is somebody's own.
 */
export interface Sign<Concept extends string> {
  readonly parts: readonly (readonly Concept[])[];
  readonly isGrave: boolean;
}

export function grave<Concept extends string>(
  ...parts: readonly (Concept | readonly Concept[])[]
): Sign<Concept> {
  return { parts: parts.map(alternatives), isGrave: true };
}

export function plain<Concept extends string>(
  ...parts: readonly (Concept | readonly Concept[])[]
): Sign<Concept> {
  return { parts: parts.map(alternatives), isGrave: false };
}

function alternatives<Concept extends string>(
  part: Concept | readonly Concept[],
): readonly Concept[] {
  return typeof part === 'string' ? [part] : part;
}

// How many words may stand between two parts of a sign; a pause counts for three.
const REACH = 5;
const PAUSE_LENGTH = 3;

/** Where in a sentence a sign stands: for each place, the span from its first part to its last. */
export function placesOf<Concept extends string>(
  sign: Sign<Concept>,
  mentions: readonly Mention<Concept>[],
  words: readonly string[],
): readonly Span[] {
  const [first, ...rest] = sign.parts.map((part) =>
    mentions.filter(({ concept }) => part.includes(concept)),
  );
  if (first === undefined) return [];
  return first.flatMap((start) => {
    let span: Span = start;
    for (const part of rest) {
      const next = nearest(part, span, words);
      if (next === undefined) return [];
      span = { from: Math.min(span.from, next.from), to: Math.max(span.to, next.to) };
    }
    return [span];
  });
}

function nearest<Concept extends string>(
  mentions: readonly Mention<Concept>[],
  span: Span,
  words: readonly string[],
): Span | undefined {
  let best: Span | undefined;
  let bestGap = REACH + 1;
  for (const mention of mentions) {
    const gap = gapBetween(mention, span, words);
    if (gap < bestGap) [best, bestGap] = [mention, gap];
  }
  return best;
}

function gapBetween(one: Span, other: Span, words: readonly string[]): number {
  const [from, to] = one.from < other.from ? [one.to, other.from] : [other.to, one.from];
  if (to - from > REACH) return REACH + 1;
  let gap = 0;
  for (let at = from; at < to; at++) gap += words[at] === PAUSE ? PAUSE_LENGTH : 1;
  return gap;
}
