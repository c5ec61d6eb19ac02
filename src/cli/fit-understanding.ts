import { knownFeatures } from '../answering/classify.ts';
import type { Features } from '../answering/features.ts';
import { understand } from '../answering/understand.ts';
import type { BankQuestion } from '../knowledge/question-bank.ts';
import type { Slot, SlotId } from '../knowledge/slot.ts';
import type { KnownFeatures, Understanding } from '../knowledge/understanding.ts';
import type { Language } from '../language/language.ts';
import { examplesOf, standAloneExamples } from './bank-examples.ts';
import { fitLinearModel } from './fit-linear-model.ts';

/** A question as the assistant would see it, with what it asks for. */
export interface LabelledFeatures {
  readonly features: Features;
  readonly slot: SlotId;
}

/**
 * Features met in fewer questions are left out. Between 2 and 6 the results on left-out voices did
 * not change, and the size of the model halves with each doubling.
 */
const MIN_QUESTIONS = 6;

/**
 * Teaches a language from the bank's questions, in two rounds: what stands alone first, then
 * everything, with the first round's guess of what each follow-up follows.
 */
export function fitUnderstanding(
  questions: readonly BankQuestion[],
  slots: ReadonlyMap<SlotId, Slot>,
): Understanding {
  const first = fitModels(standAloneExamples(questions), slots);
  const guessSlot = (language: Language) => (text: string) =>
    understand(first, language, text).slotGuesses[0]?.label ?? '';
  const [language = 'nl'] = questions.map((question) => question.language);
  return fitModels(examplesOf(questions, slots, guessSlot(language)), slots);
}

/** Fits both models of a language on labelled features. */
export function fitModels(
  questions: readonly LabelledFeatures[],
  slots: ReadonlyMap<SlotId, Slot>,
): Understanding {
  const features = chooseFeatures(questions);
  const examples = questions.map(({ slot, features: named }) => ({
    label: slot,
    features: knownFeatures(features, named),
  }));
  const rowCount = features.rows.size;
  return {
    features,
    slots: fitLinearModel(examples, rowCount),
    kinds: fitLinearModel(
      examples.map(({ label, ...example }) => ({
        ...example,
        label: slots.get(label)?.kind ?? 'not-covered',
      })),
      rowCount,
    ),
  };
}

function chooseFeatures(questions: readonly LabelledFeatures[]): KnownFeatures {
  const counts = new Map<string, number>();
  for (const { features } of questions) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const chosen = [...counts].filter(([, count]) => count >= MIN_QUESTIONS);
  return {
    rows: new Map(chosen.map(([name], row) => [name, row])),
    rarity: Float32Array.from(chosen, ([, count]) => Math.sqrt(Math.log(questions.length / count))),
  };
}
