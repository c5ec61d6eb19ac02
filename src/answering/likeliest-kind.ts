import type { Slot, SlotId, SlotKind } from '../knowledge/slot.ts';
import type { Guess } from './classify.ts';

/**
 * How much an answer counts beside what speaks against it: it must be clearly likelier, because
 * answering what the overview does not say is the worst mistake. Chosen on left-out voices;
 * `npm run left-out` measures it again.
 */
const ANSWER_WEIGHT = 0.8;

/**
 * Share of the weight above which a question is urgent on the models' word alone. The screen, which
 * goes by words and not by likelihood, has let these pass; without this bound stories told in the
 * first person were taken for emergencies (2 % of harmless questions, 1 % with it).
 */
const MIN_URGENT_SHARE = 0.7;

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
  const weighed = kindGuesses
    .map(({ label, probability }) => ({
      kind: label,
      weight:
        Math.sqrt(probability * (bySlots.get(label) ?? 0)) *
        (label === 'answer' ? ANSWER_WEIGHT : 1),
    }))
    .sort((one, other) => other.weight - one.weight);
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const [likeliest] = weighed.filter(
    ({ kind, weight }) => kind !== 'urgent' || weight >= MIN_URGENT_SHARE * total,
  );
  return likeliest?.kind ?? 'not-covered';
}
