import type { FeatureRows } from './feature-rows.ts';
import type { SlotId, SlotKind } from './slot.ts';

/**
 * What the assistant has learnt of how people of one language ask: two fitted linear models over
 * the same features, one for the slot and one for its kind; data, made from the question bank.
 *
 * The score of a label is its bias plus, for each feature of the text that is known, the feature's
 * weight in the text × its rarity × the model's weight for that feature and label.
 */
export interface Understanding {
  /** Stems that people share, the commonest first. */
  readonly stems: readonly string[];
  readonly features: KnownFeatures;
  readonly slots: LinearModel<SlotId>;
  readonly kinds: LinearModel<SlotKind>;
}

export interface KnownFeatures {
  /** Which row of the models a feature has. */
  readonly rows: FeatureRows;
  /** A row's rarity in the bank: the root of its inverse document frequency. */
  readonly rarity: Float32Array;
  /** Rarity of a feature that the bank does not have. */
  readonly unknownRarity: number;
}

export interface LinearModel<Label extends string = string> {
  readonly labels: readonly Label[];
  readonly bias: Float32Array;
  /** Rows × labels, row by row, in steps of the row's `scale`. */
  readonly weights: Int8Array;
  readonly scale: Float32Array;
}
