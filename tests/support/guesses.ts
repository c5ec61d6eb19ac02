import type { Guess } from '../../src/answering/classify.ts';
import type { Slot, SlotId, SlotKind } from '../../src/knowledge/slot.ts';

/** The slots of a list, each of its kind. */
export function slotsOf(kinds: Readonly<Record<SlotId, SlotKind>>): ReadonlyMap<SlotId, Slot> {
  return new Map(Object.entries(kinds).map(([slot, kind]) => [slot, { slot, kind, about: slot }]));
}

/** Labels with their probabilities, likeliest first, as a model guesses them. */
export function guessesOf<Label extends string>(
  probabilities: Readonly<Partial<Record<Label, number>>>,
): readonly Guess<Label>[] {
  const entries = Object.entries(probabilities) as [Label, number][];
  return entries
    .map(([label, probability]) => ({ label, probability }))
    .toSorted((one, other) => other.probability - one.probability);
}
