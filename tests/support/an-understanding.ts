import { createFeatureRows } from '../../src/knowledge/feature-rows.ts';
import type { Slot, SlotId } from '../../src/knowledge/slot.ts';
import type { Understanding } from '../../src/knowledge/understanding.ts';

// The score of a label whose word is the whole of a text; against other labels' nothing, it makes
// that label all but certain.
const SCORE = 10;

/**
 * An understanding that knows some words alone, each of which speaks for one slot and its kind.
 *
 * @param words stems and the slots they speak for: `{ hoe: 'route' }`
 */
export function anUnderstanding(
  slots: ReadonlyMap<SlotId, Slot>,
  words: Readonly<Record<string, SlotId>>,
): Understanding {
  const rows = createFeatureRows(Object.keys(words).map((word) => `w ${word}`));
  const entries = Object.entries(words).toSorted(
    ([one], [other]) => (rows.rowOf(`w ${one}`) ?? 0) - (rows.rowOf(`w ${other}`) ?? 0),
  );
  const model = <Label extends string>(
    labels: readonly Label[],
    labelOf: (slot: SlotId) => Label,
  ) => ({
    labels,
    bias: new Float32Array(labels.length),
    weights: Int8Array.from(
      entries.flatMap(([, slot]) => labels.map((label) => (label === labelOf(slot) ? 1 : 0))),
    ),
    scale: new Float32Array(entries.length).fill(SCORE),
  });
  const kindOf = (slot: SlotId) => slots.get(slot)?.kind ?? 'not-covered';
  return {
    stems: Object.keys(words),
    features: {
      rows,
      rarity: new Float32Array(entries.length).fill(1),
      // What is strange leaves the known words their weight.
      unknownRarity: 0,
    },
    slots: model([...slots.keys()], (slot) => slot),
    kinds: model([...new Set([...slots.keys()].map(kindOf))], kindOf),
  };
}
