import { featuresOf } from '../answering/features.ts';
import { recogniseMedicine } from '../answering/recognise-medicine.ts';
import type { BankQuestion } from '../knowledge/question-bank.ts';
import type { LabelledFeatures } from './fit-understanding.ts';

/** The medicine that the people of the bank were imagined to ask about. */
const BANK_MEDICINE = { medicine: 'zemcelpro', name: 'Zemcelpro' };

/**
 * What a model is fitted on: each question as the assistant would see it.
 *
 * Questions that stand alone are shown a second time behind some other question, so that the model
 * learns to tell a follow-up from a change of subject.
 */
export function examplesOf(questions: readonly BankQuestion[]): readonly LabelledFeatures[] {
  return questions.flatMap((question, at) => {
    const example = exampleOf(question);
    if (question.turns.length > 1) return [example];
    // A stride without a common divisor with usual bank sizes: far away, and always the same.
    const other = questions[(at + STRIDE) % questions.length];
    const before = other?.turns.at(-1);
    if (before === undefined || at % STAND_ALONE_SHARE !== 0) return [example];
    return [example, exampleOf({ ...question, turns: [before, ...question.turns] })];
  });
}

const STRIDE = 1_009;
/** One stand-alone question in this many is shown again with a stranger before it. */
const STAND_ALONE_SHARE = 2;

/** A bank question with the features the assistant would see. */
export function exampleOf({ language, slot, turns }: BankQuestion): LabelledFeatures {
  const [utterance = '', previous] = turns
    .toReversed()
    .map((turn) => recogniseMedicine(turn, [BANK_MEDICINE]).text);
  return { slot, features: featuresOf(utterance, language, previous) };
}
