import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureRows } from '../../src/knowledge/feature-rows.ts';
import type { SlotKind } from '../../src/knowledge/slot.ts';
import type { LinearModel, Understanding } from '../../src/knowledge/understanding.ts';
import { readUnderstanding, writeUnderstanding } from '../../src/knowledge/understanding-file.ts';
import { aFolder } from '../support/a-document.ts';

const model = <Label extends string>(
  labels: readonly Label[],
  weights: readonly number[],
): LinearModel<Label> => ({
  labels,
  bias: Float32Array.from(labels, (_, at) => at + 0.5),
  weights: Int8Array.from(weights),
  scale: Float32Array.of(0.25, 1e-6),
});

const understanding: Understanding = {
  stems: ['één', 'cel'],
  features: {
    rows: createFeatureRows(['w één', 'l <"\n']),
    rarity: Float32Array.of(1.5, 2.25),
    unknownRarity: 2.875,
  },
  slots: model(['fever', 'price', 'route'], [127, -127, 0, 1, -1, 64]),
  kinds: model<SlotKind>(['answer', 'not-covered'], [-128, 3, 7, 0]),
};

/** An understanding as it can be compared: rows are told by their hashes. */
function comparable({ features, ...models }: Understanding) {
  return { ...models, features: { ...features, rows: features.rows.hashes } };
}

async function writeAndRead(written: Understanding): Promise<Understanding> {
  const folder = await aFolder({ 'understanding/keep': '' });
  await writeUnderstanding(folder, 'nl', written);
  return readUnderstanding(folder, 'nl');
}

describe('what was learnt of a language', () => {
  it('is read as it was written', async () => {
    expect(comparable(await writeAndRead(understanding))).toEqual(comparable(understanding));
  });

  it('is read as it was written where nothing was learnt', async () => {
    const nothing: Understanding = {
      stems: [],
      features: { rows: createFeatureRows([]), rarity: new Float32Array(), unknownRarity: 0 },
      slots: { ...model([], []), scale: new Float32Array() },
      kinds: { ...model<SlotKind>([], []), scale: new Float32Array() },
    };

    expect(comparable(await writeAndRead(nothing))).toEqual(comparable(nothing));
  });

  it('keeps every number', async () => {
    const float = fc.float({ noNaN: true });
    const numbers = fc.tuple(float, float, fc.int8Array({ minLength: 6, maxLength: 6 }));

    await fc.assert(
      fc.asyncProperty(numbers, async ([rarity, scale, weights]) => {
        const written: Understanding = {
          ...understanding,
          features: { ...understanding.features, rarity: Float32Array.of(rarity, 1) },
          slots: { ...understanding.slots, scale: Float32Array.of(1, scale), weights },
        };

        expect(comparable(await writeAndRead(written))).toEqual(comparable(written));
      }),
      { numRuns: 20 },
    );
  });

  it('is not mixed up between languages', async () => {
    const folder = await aFolder({ 'understanding/keep': '' });
    const english = { ...understanding, slots: model(['a', 'b', 'c'], [1, 2, 3, 4, 5, 6]) };
    await writeUnderstanding(folder, 'nl', understanding);
    await writeUnderstanding(folder, 'en', english);

    const both = await Promise.all([
      readUnderstanding(folder, 'nl'),
      readUnderstanding(folder, 'en'),
    ]);
    expect(both.map(comparable)).toEqual([understanding, english].map(comparable));
  });

  it.each(['nl', 'en'] as const)(
    'fits its features and labels in the files that are shipped (%s)',
    async (language) => {
      const { features, slots, kinds } = await readUnderstanding('knowledge', language);
      const rowCount = features.rows.hashes.length;
      const sizesOf = ({ labels, bias, weights, scale }: LinearModel) => ({
        bias: bias.length === labels.length,
        scale: scale.length === rowCount,
        weights: weights.length === rowCount * labels.length,
      });

      expect([rowCount > 0, features.rarity.length === rowCount]).toEqual([true, true]);
      expect([sizesOf(slots), sizesOf(kinds)]).toEqual([
        { bias: true, scale: true, weights: true },
        { bias: true, scale: true, weights: true },
      ]);
    },
  );
});
