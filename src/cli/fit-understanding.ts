import { knownFeatures } from '../answering/classify.ts';
import type { Features } from '../answering/features.ts';
import type { Slot, SlotId } from '../knowledge/slot.ts';
import type { KnownFeatures, Understanding } from '../knowledge/understanding.ts';
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
const MIN_QUESTIONS = 8;

/** Fits both models of a language on labelled questions. */
export function fitUnderstanding(
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
