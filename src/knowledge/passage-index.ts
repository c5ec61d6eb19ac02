import { Index } from 'flexsearch';
import type { PassageId } from './overview.ts';

/** A passage's terms, analysed: words, stems, concepts. A repeated term counts as often. */
export interface IndexedPassage {
  readonly id: PassageId;
  /** None empty and none with white space in it, at which FlexSearch would cut it. */
  readonly terms: readonly string[];
}

export interface ScoredPassage {
  readonly id: PassageId;
  /** BM25: above 0, without upper limit, comparable within one query only. */
  readonly score: number;
}

/** Finds the passages that have at least one of the terms, best first; equals in given order. */
export type FindPassages = (terms: readonly string[]) => readonly ScoredPassage[];

// BM25's usual saturation; a low length norm, since the sentences of an overview differ in length
// for reasons that say nothing about what they are about.
const K1 = 1.2;
const B = 0.3;
const MAX_IMPACT = K1 + 1;

// FlexSearch keeps a slot per term and passage in place of a score. 64 slots gave the same best
// passage as exact BM25 on 132 of 132 questions, FlexSearch's default of 9 on 78 % of them.
const RESOLUTION = 64;

/**
 * Indexes passages for ranking by BM25, with FlexSearch holding the postings.
 *
 * FlexSearch ranks by position in the text and knows neither the frequency of a term nor its
 * rarity. So each term is asked for alone, which gives its complete postings, and rarity is
 * weighed here. Analysis is the caller's: a second encoding would spoil stems.
 */
export function indexPassages(passages: readonly IndexedPassage[]): FindPassages {
  for (const { id, terms } of passages) checkTerms(id, terms);
  const termCount = passages.reduce((sum, { terms }) => sum + terms.length, 0);
  const averageLength = termCount / passages.length;

  const index = new Index({
    resolution: RESOLUTION,
    encode: (content: string) => content.split(' '),
    score: (content, term) => slotOf(impactOf(content, term, averageLength)),
  });
  for (const [position, { terms }] of passages.entries()) index.add(position, terms.join(' '));

  const known = new Set(passages.flatMap(({ terms }) => terms));

  return (terms) => {
    const scores = new Map<number, number>();
    for (const term of new Set(terms)) {
      // FlexSearch cuts and misreads what it did not index itself, an empty term among them.
      if (!known.has(term)) continue;
      const postings = postingsOf(index, term);
      const rarity = Math.log(
        1 + (passages.length - postings.length + 0.5) / (postings.length + 0.5),
      );
      for (const { position, slot } of postings) {
        const score = rarity * MAX_IMPACT * (1 - slot / (RESOLUTION - 1));
        scores.set(position, (scores.get(position) ?? 0) + score);
      }
    }
    return passages
      .flatMap(({ id }, position) => {
        const score = scores.get(position);
        return score === undefined ? [] : [{ id, score }];
      })
      .toSorted((one, other) => other.score - one.score);
  };
}

function impactOf(content: readonly string[], term: string, averageLength: number): number {
  const frequency = content.filter((other) => other === term).length;
  const lengthNorm = 1 - B + (B * content.length) / averageLength;
  return (frequency * MAX_IMPACT) / (frequency + K1 * lengthNorm);
}

// The last slot stands for no impact at all, which a term that occurs does not have.
function slotOf(impact: number): number {
  return Math.min(RESOLUTION - 2, Math.round((1 - impact / MAX_IMPACT) * (RESOLUTION - 1)));
}

interface Posting {
  readonly position: number;
  readonly slot: number;
}

// The slots are the index's own arrays, so they are read and never handed out.
function postingsOf(index: Index, term: string): readonly Posting[] {
  const slots = index.search(term, { resolve: false }).result;
  return [...slots.entries()].flatMap(([slot, positions]) =>
    (positions ?? []).map((position) => ({ position: Number(position), slot })),
  );
}

function checkTerms(id: string, terms: readonly string[]): void {
  const faulty = terms.find((term) => !/^\S+$/u.test(term));
  if (faulty !== undefined) throw new TypeError(`passage ${id} has the unusable term "${faulty}"`);
}
