import type { Passage, PassageId } from '../knowledge/overview.ts';
import type { ScoredPassage } from '../knowledge/passage-index.ts';
import type { SlotPassages } from '../knowledge/read-slots.ts';
import type { SlotId } from '../knowledge/slot.ts';
import type { Guess } from './classify.ts';

export interface RankedPassage {
  readonly passage: Passage;
  /** How likely the passage answers, from 0 to 1 where only slots speak; words may add a little. */
  readonly score: number;
}

/** A slot's second and third passage answer it too, but less well than its first. */
const LATER_PASSAGE = 0.8;

/**
 * What shared words add at most. They decide between passages that the slots leave equal, and
 * carry terms that no slot knows ("cryptogenic"); they never make an answer on their own.
 */
const WORDS = 0.15;

/** A passage that explains the very term asked for answers, whatever else may. */
const DEFINITION = 0.6;

/** BM25 score that counts half: about that of two rare words. */
const HALF_SCORE = 8;

/** Orders an overview's passages by how well they answer, best first; those without a say are left out. */
export function rankPassages(
  passages: ReadonlyMap<PassageId, Passage>,
  guesses: readonly Guess<SlotId>[],
  slotPassages: SlotPassages,
  candidates: readonly ScoredPassage[],
  definitions: readonly PassageId[] = [],
): readonly RankedPassage[] {
  const scores = new Map<PassageId, number>();
  const add = (id: PassageId, score: number) => scores.set(id, (scores.get(id) ?? 0) + score);
  for (const { label, probability } of guesses) {
    for (const [place, id] of (slotPassages.get(label) ?? []).entries()) {
      add(id, probability * (place === 0 ? 1 : LATER_PASSAGE));
    }
  }
  for (const id of definitions) add(id, DEFINITION);
  for (const { id, score } of candidates) add(id, (WORDS * score) / (score + HALF_SCORE));
  return [...scores]
    .flatMap(([id, score]) => {
      const passage = passages.get(id);
      return passage === undefined ? [] : [{ passage, score }];
    })
    .sort((one, other) => other.score - one.score || compare(one.passage.id, other.passage.id));
}

// Ties must fall the same way every time: same question, same answer.
function compare(one: string, other: string): number {
  return one < other ? -1 : 1;
}
