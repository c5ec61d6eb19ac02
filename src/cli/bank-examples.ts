import { type Features, featuresOf } from '../answering/features.ts';
import { recogniseMedicine } from '../answering/recognise-medicine.ts';
import { previousText } from '../answering/understand.ts';
import type { Vocabulary } from '../answering/vocabulary.ts';
import type { BankQuestion } from '../knowledge/question-bank.ts';
import type { Slot, SlotId } from '../knowledge/slot.ts';

/** A question as the assistant would see it, with what it asks for. */
export interface LabelledFeatures {
  readonly features: Features;
  readonly slot: SlotId;
}

/** The medicine that the people of the bank were imagined to ask about. */
const BANK_MEDICINE = { medicine: 'zemcelpro', name: 'Zemcelpro' };

/** What a text that stands alone would be taken to ask for. */
export type GuessSlot = (text: string) => SlotId;

/** The questions that need no other, as a first model is fitted on. */
export function standAloneExamples(
  questions: readonly BankQuestion[],
  vocabulary: Vocabulary,
): readonly LabelledFeatures[] {
  return questions.flatMap(({ language, slot, turns }) =>
    turns.length > 1
      ? []
      : [{ slot, features: featuresOf(plainText(turns[0] ?? ''), language, vocabulary) }],
  );
}

/**
 * Every question as the assistant would see it, a follow-up after what came before.
 *
 * Half of those that stand alone are shown a second time behind some other question, so that the
 * model learns to tell a follow-up from a change of subject.
 */
export function examplesOf(
  questions: readonly BankQuestion[],
  slots: ReadonlyMap<SlotId, Slot>,
  vocabulary: Vocabulary,
  guessSlot: GuessSlot,
): readonly LabelledFeatures[] {
  const exampleOf = ({ language, slot, turns }: BankQuestion): LabelledFeatures => {
    const texts = turns.map(plainText);
    const before = texts.slice(0, -1);
    const previous =
      before.length === 0
        ? undefined
        : previousText(before.at(-1) ?? '', guessSlot(before.join(' ')), slots);
    return { slot, features: featuresOf(texts.at(-1) ?? '', language, vocabulary, previous) };
  };
  return questions.flatMap((question, at) => {
    const example = exampleOf(question);
    const stranger = questions[(at + STRIDE) % questions.length]?.turns.at(-1);
    if (question.turns.length > 1 || at % 2 !== 0 || stranger === undefined) return [example];
    return [example, exampleOf({ ...question, turns: [stranger, ...question.turns] })];
  });
}

/** Far enough to reach another voice or slot, prime so that it seldom meets the same one. */
const STRIDE = 1_009;

/** A text as the models see it, with the medicine's name read as such however it is spelt. */
export function plainText(text: string): string {
  return recogniseMedicine(text, [BANK_MEDICINE]).text;
}
