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
  const entries = Object.entries(words);
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
    features: {
      rows: new Map(entries.map(([word], row) => [`w ${word}`, row])),
      rarity: new Float32Array(entries.length).fill(1),
    },
    slots: model([...slots.keys()], (slot) => slot),
    kinds: model([...new Set([...slots.keys()].map(kindOf))], kindOf),
  };
}
