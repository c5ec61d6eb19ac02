import { grave, plain, type Sign } from './signs.ts';
import type { SELF_HARM_NL } from './words/self-harm.nl.ts';

export type SelfHarmConcept = keyof typeof SELF_HARM_NL;

/** Wishing to die, planning to, saying farewell, or hurting oneself. */
export const SELF_HARM_SIGNS: readonly Sign<SelfHarmConcept>[] = [
  plain('suicide'),
  grave('end-it'),
  grave('want', 'dead'),
  grave('not-to-live'),
  grave('cannot-go-on'),
  grave('better-off'),
  grave('better', 'without'),
  plain('burden'),
  grave('farewell'),
  grave('forgive', 'care-for'),
  grave('hopeless', 'whole-life'),
  grave('hurt-self'),
  grave('pills', 'hoard'),
  grave('pills', 'how-many', 'for-good'),
  grave('look-up', 'ways'),
  grave('line', 'pull', ['pull-plan', 'so-it-ends']),
  grave('all-pills', 'take-plan'),
  grave('stop-care', 'so-it-ends'),
  grave('die-verb', 'self'),
  grave('wish', 'not', 'alive'),
  plain('death', 'relief'),
  grave('why-live', 'alive'),
  grave('not', 'life', 'worth'),
  grave('weapon', 'in-hand'),
  grave('soon-gone'),
  grave('fed-up', 'all-of-it'),
  grave('pills', 'combine', 'for-good'),
];
