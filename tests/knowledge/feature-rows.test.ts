import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFeatureRows, featureRowsOf } from '../../src/knowledge/feature-rows.ts';
import { anyText } from '../support/any-text.ts';

describe('the rows of features', () => {
  it('are one each, by the order of their hashes', () => {
    const features = ['w pijn', 'w hoe', 'p ^ hoe', ''];
    const { hashes, rowOf } = createFeatureRows(features);

    expect([...hashes]).toEqual([...hashes].toSorted((one, other) => one - other));
    expect(new Set(features.map(rowOf))).toEqual(new Set([0, 1, 2, 3]));
  });

  it('are none for what is not among them', () => {
    expect(createFeatureRows(['w pijn']).rowOf('w hoe')).toBe(undefined);
    expect(createFeatureRows([]).rowOf('w hoe')).toBe(undefined);
  });

  it('are those of the FNV-1a hash, so that a file read elsewhere means the same', () => {
    // From the reference vectors of FNV-1a, 32 bits.
    expect([...createFeatureRows(['', 'a', 'foobar']).hashes]).toEqual(
      [0x811c9dc5, 0xe40c292c, 0xbf9cf968].toSorted((one, other) => one - other),
    );
  });

  it('are the same whatever the order, and read from their hashes again', () => {
    fc.assert(
      fc.property(fc.array(anyText), (features) => {
        const rows = createFeatureRows(features);
        const again = featureRowsOf(createFeatureRows(features.toReversed()).hashes);

        expect(features.map(again.rowOf)).toEqual(features.map(rows.rowOf));
        expect(features.filter((feature) => rows.rowOf(feature) === undefined)).toEqual([]);
      }),
    );
  });
});
