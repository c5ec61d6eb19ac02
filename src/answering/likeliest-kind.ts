import type { Slot, SlotId, SlotKind } from '../knowledge/slot.ts';
import type { Guess } from './classify.ts';

/**
 * How much each kind counts. An answer must be clearly likelier than what speaks against it,
 * because answering what the overview does not say is the worst mistake; a possible emergency may
 * be the less likely reading and still win. Chosen on left-out voices, which
 * `npm run golden -- --left-out` measures again.
 */
const KIND_WEIGHTS: Readonly<Partial<Record<SlotKind, number>>> = { answer: 0.8, urgent: 1 };

/**
 * The kind of a question, on which two models must agree: the one that guesses kinds, and the one
 * that guesses slots, of which each kind's are added up. Their geometric mean is high only where
 * both are.
 */
export function likeliestKind(
  slots: ReadonlyMap<SlotId, Slot>,
  slotGuesses: readonly Guess<SlotId>[],
  kindGuesses: readonly Guess<SlotKind>[],
): SlotKind {
  const bySlots = new Map<SlotKind, number>();
  for (const { label, probability } of slotGuesses) {
    const kind = slots.get(label)?.kind;
    if (kind !== undefined) bySlots.set(kind, (bySlots.get(kind) ?? 0) + probability);
  }
  const weighed = kindGuesses.map(({ label, probability }) => ({
    kind: label,
    weight: Math.sqrt(probability * (bySlots.get(label) ?? 0)) * (KIND_WEIGHTS[label] ?? 1),
  }));
  const [likeliest] = weighed.sort((one, other) => other.weight - one.weight);
  return likeliest?.kind ?? 'not-covered';
}
