import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
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
  features: {
    rows: new Map([
      ['w één', 0],
      ['l <"\n', 1],
    ]),
    rarity: Float32Array.of(1.5, 2.25),
  },
  slots: model(['fever', 'price', 'route'], [127, -127, 0, 1, -1, 64]),
  kinds: model<SlotKind>(['answer', 'not-covered'], [-128, 3, 7, 0]),
};

async function writeAndRead(written: Understanding): Promise<Understanding> {
  const folder = await aFolder({ 'understanding/keep': '' });
  await writeUnderstanding(folder, 'nl', written);
  return readUnderstanding(folder, 'nl');
}

describe('what was learnt of a language', () => {
  it('is read as it was written', async () => {
    expect(await writeAndRead(understanding)).toEqual(understanding);
  });

  it('is read as it was written where nothing was learnt', async () => {
    const nothing: Understanding = {
      features: { rows: new Map(), rarity: new Float32Array() },
      slots: { ...model([], []), scale: new Float32Array() },
      kinds: { ...model<SlotKind>([], []), scale: new Float32Array() },
    };

    expect(await writeAndRead(nothing)).toEqual(nothing);
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

        expect(await writeAndRead(written)).toEqual(written);
      }),
      { numRuns: 20 },
    );
  });

  it('is not mixed up between languages', async () => {
    const folder = await aFolder({ 'understanding/keep': '' });
    const english = { ...understanding, slots: model(['a', 'b', 'c'], [1, 2, 3, 4, 5, 6]) };
    await writeUnderstanding(folder, 'nl', understanding);
    await writeUnderstanding(folder, 'en', english);

    expect([await readUnderstanding(folder, 'nl'), await readUnderstanding(folder, 'en')]).toEqual([
      understanding,
      english,
    ]);
  });

  it.each(['nl', 'en'] as const)(
    'fits its features and labels in the files that are shipped (%s)',
    async (language) => {
      const { features, slots, kinds } = await readUnderstanding('knowledge', language);
      const rowCount = features.rows.size;
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
