import type { KnownFeatures, LinearModel } from '../knowledge/understanding.ts';
import type { Features } from './features.ts';

export interface Guess<Label extends string = string> {
  readonly label: Label;
  /** From 0 to 1; the guesses for one text add up to 1. */
  readonly probability: number;
}

/** A known feature of a text: its row in the models, and how much of the text it makes up. */
export type KnownFeature = readonly [row: number, value: number];

/**
 * The features that a model knows, with the text scaled to length 1 so that a long one speaks no
 * louder. Unknown features count in the length, as the rarest there are: of a text that is mostly
 * new to the model little is left, and its guesses are unsure, as they should be.
 */
export function knownFeatures(
  { rows, rarity, unknownRarity }: KnownFeatures,
  features: Features,
): readonly KnownFeature[] {
  const known: [number, number][] = [];
  let sumOfSquares = 0;
  for (const [name, weight] of features) {
    const row = rows.rowOf(name);
    const value = weight * (row === undefined ? unknownRarity : (rarity[row] ?? 0));
    sumOfSquares += value * value;
    if (row !== undefined) known.push([row, value]);
  }
  const length = Math.sqrt(sumOfSquares) || 1;
  return known.map(([row, value]) => [row, value / length]);
}

/** Every label of a model with its probability for a text, likeliest first. */
export function classify<Label extends string>(
  model: LinearModel<Label>,
  features: readonly KnownFeature[],
): readonly Guess<Label>[] {
  const scores = Float64Array.from(model.bias);
  const labelCount = scores.length;
  for (const [row, value] of features) {
    const step = value * (model.scale[row] ?? 0);
    const from = row * labelCount;
    for (let label = 0; label < labelCount; label++) {
      scores[label] = (scores[label] ?? 0) + step * (model.weights[from + label] ?? 0);
    }
  }
  const probabilities = softmax(scores);
  return model.labels
    .map((label, at) => ({ label, probability: probabilities[at] ?? 0 }))
    .sort((one, other) => other.probability - one.probability);
}

function softmax(scores: Float64Array): Float64Array {
  const highest = scores.reduce((max, score) => Math.max(max, score), Number.NEGATIVE_INFINITY);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}
