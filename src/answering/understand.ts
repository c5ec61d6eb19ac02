import type { Slot, SlotId, SlotKind } from '../knowledge/slot.ts';
import type { Understanding } from '../knowledge/understanding.ts';
import type { Language } from '../language/language.ts';
import { classify, type Guess, knownFeatures } from './classify.ts';
import { featuresOf, type PreviousText } from './features.ts';

/** What a question may be after, likeliest first: the slot, and the kind of slot. */
export interface Understood {
  readonly slotGuesses: readonly Guess<SlotId>[];
  readonly kindGuesses: readonly Guess<SlotKind>[];
}

/** Guesses what a text asks for, in the light of what was asked before. */
export function understand(
  understanding: Understanding,
  language: Language,
  text: string,
  previous?: PreviousText,
): Understood {
  const features = knownFeatures(understanding.features, featuresOf(text, language, previous));
  return {
    slotGuesses: classify(understanding.slots, features),
    kindGuesses: classify(understanding.kinds, features),
  };
}

/** A previous question as features see it. */
export function previousText(
  text: string,
  slot: SlotId,
  slots: ReadonlyMap<SlotId, Slot>,
): PreviousText {
  return { text, slot, topic: slots.get(slot)?.topic };
}
