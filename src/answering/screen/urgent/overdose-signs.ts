import { grave, plain, type Sign } from './signs.ts';
import type { OVERDOSE_NL } from './words/overdose.nl.ts';

export type OverdoseConcept = keyof typeof OVERDOSE_NL;

/** Too much medicine, the wrong medicine, or medicine in a child. */
export const OVERDOSE_SIGNS: readonly Sign<OverdoseConcept>[] = [
  plain('took', 'drug', 'excess'),
  plain('many', 'drug', 'excess'),
  plain('took', 'drug', 'wrong'),
  plain('by-mistake', 'drug', ['excess', 'wrong']),
  plain('double-dose'),
  plain('took', 'again', 'already'),
  plain('drug', 'given-before'),
  plain('overdose'),
  grave('overdose', 'took'),
  plain('child', 'drug', 'missing'),
  plain('child', 'drug', 'swallowed'),
];
