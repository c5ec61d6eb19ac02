import { knownFeatures } from '../answering/classify.ts';
import { createUnderstand } from '../answering/understand.ts';
import { createVocabulary } from '../answering/vocabulary.ts';
import { createFeatureRows } from '../knowledge/feature-rows.ts';
import type { BankQuestion } from '../knowledge/question-bank.ts';
import type { Slot, SlotId } from '../knowledge/slot.ts';
import type { KnownFeatures, Understanding } from '../knowledge/understanding.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokenise.ts';
import {
  examplesOf,
  type LabelledFeatures,
  plainText,
  standAloneExamples,
} from './bank-examples.ts';
import { fitLinearModel } from './fit-linear-model.ts';

/**
 * Features met in fewer questions are left out. Between 2 and 6 the results on left-out voices did
 * not change, and the size of the model halves with each doubling.
 */
const MIN_QUESTIONS = 6;

/** A stem is shared where at least this many voices and questions have it. */
const MIN_STEM_VOICES = 2;
const MIN_STEM_QUESTIONS = 3;

/**
 * Teaches a language from the bank's questions, in two rounds: what stands alone first, then
 * everything, with the first round's guess of what each follow-up follows.
 */
export function fitUnderstanding(
  questions: readonly BankQuestion[],
  language: Language,
  slots: ReadonlyMap<SlotId, Slot>,
): Understanding {
  const stems = sharedStems(questions, language);
  const vocabulary = createVocabulary(stems);
  const first = fitModels(standAloneExamples(questions, vocabulary), stems, slots);
  const understand = createUnderstand(first, language);
  const guessSlot = (text: string) => understand(text).slotGuesses[0]?.label ?? '';
  return fitModels(examplesOf(questions, slots, vocabulary, guessSlot), stems, slots);
}

function fitModels(
  questions: readonly LabelledFeatures[],
  stems: readonly string[],
  slots: ReadonlyMap<SlotId, Slot>,
): Understanding {
  const features = chooseFeatures(questions);
  const examples = questions.map(({ slot, features: named }) => ({
    label: slot,
    features: knownFeatures(features, named),
  }));
  const rowCount = features.rows.hashes.length;
  return {
    stems,
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

/** The stems that are more than one person's, the commonest first. */
function sharedStems(questions: readonly BankQuestion[], language: Language): readonly string[] {
  const uses = new Map<string, { readonly voices: Set<string>; count: number }>();
  for (const { voice, turns } of questions) {
    const stems = turns.flatMap((turn) => tokenise(plainText(turn)));
    for (const stemmed of new Set(stems.map((token) => stem(token, language)))) {
      const use = uses.get(stemmed) ?? { voices: new Set(), count: 0 };
      use.voices.add(voice);
      use.count += 1;
      uses.set(stemmed, use);
    }
  }
  return [...uses]
    .filter(([, use]) => use.voices.size >= MIN_STEM_VOICES && use.count >= MIN_STEM_QUESTIONS)
    .sort(([, one], [, other]) => other.count - one.count)
    .map(([stemmed]) => stemmed);
}

function chooseFeatures(questions: readonly LabelledFeatures[]): KnownFeatures {
  const counts = new Map<string, number>();
  for (const { features } of questions) {
    for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const chosen = [...counts].filter(([, count]) => count >= MIN_QUESTIONS);
  const rarityOf = (count: number) => Math.sqrt(Math.log(questions.length / count));
  const rows = createFeatureRows(chosen.map(([name]) => name));
  const rarity = new Float32Array(rows.hashes.length);
  for (const [name, count] of chosen) rarity[rows.rowOf(name) ?? 0] = rarityOf(count);
  return {
    rows,
    rarity,
    unknownRarity: questions.length === 0 ? 0 : rarityOf(MIN_QUESTIONS / 2),
  };
}
