import type { Slot, SlotId, SlotKind } from '../knowledge/slot.ts';
import type { Understanding } from '../knowledge/understanding.ts';
import type { Language } from '../language/language.ts';
import { classify, type Guess, knownFeatures } from './classify.ts';
import { featuresOf, type PreviousText } from './features.ts';
import { createVocabulary } from './vocabulary.ts';

/** What a question may be after, likeliest first: the slot, and the kind of slot. */
export interface Understood {
  readonly slotGuesses: readonly Guess<SlotId>[];
  readonly kindGuesses: readonly Guess<SlotKind>[];
}

/** Guesses what a text asks for, in the light of what was asked before. */
export type Understand = (text: string, previous?: PreviousText) => Understood;

/** Makes what was learnt of a language ready to be used. */
export function createUnderstand(understanding: Understanding, language: Language): Understand {
  const vocabulary = createVocabulary(understanding.stems);
  return (text, previous) => {
    const features = knownFeatures(
      understanding.features,
      featuresOf(text, language, vocabulary, previous),
    );
    return {
      slotGuesses: classify(understanding.slots, features),
      kindGuesses: classify(understanding.kinds, features),
    };
  };
}

/** What there is no doubt about: a question that the overview answers under this slot. */
export function understoodAs(slot: SlotId): Understood {
  return {
    slotGuesses: [{ label: slot, probability: 1 }],
    kindGuesses: [{ label: 'answer', probability: 1 }],
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
