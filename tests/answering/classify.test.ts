import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classify, knownFeatures } from '../../src/answering/classify.ts';

describe('the known features of a text', () => {
  const names = ['w pijn', 'w hoe'];
  const known = {
    rows: {
      hashes: new Uint32Array(),
      rowOf: (feature: string) => (names.includes(feature) ? names.indexOf(feature) : undefined),
    },
    rarity: Float32Array.of(2, 0.5),
    unknownRarity: 4,
  };

  it('weigh by their rarity, and have together the length 1', () => {
    const features = new Map([
      ['w pijn', 1.5],
      ['w hoe', 8],
    ]);

    // 1.5 × 2 = 3 and 8 × 0.5 = 4, of length 5.
    expect(knownFeatures(known, features)).toEqual([
      [0, 0.6],
      [1, 0.8],
    ]);
  });

  it('leave little of a text that is mostly unknown', () => {
    const features = new Map([
      ['w zon', 1],
      ['w hoe', 6],
    ]);

    // 1 × 4 = 4 and 6 × 0.5 = 3, of length 5.
    expect(knownFeatures(known, features)).toEqual([[1, 0.6]]);
  });

  it('are none where all are unknown', () => {
    expect(knownFeatures(known, new Map([['w zon', 1]]))).toEqual([]);
  });

  it('say nothing where they are in every text', () => {
    const everywhere = { ...known, rarity: Float32Array.of(0) };

    expect(knownFeatures(everywhere, new Map([['w pijn', 1]]))).toEqual([[0, 0]]);
  });
});

describe('the guesses on a text', () => {
  const model = {
    labels: ['dose', 'route'],
    bias: Float32Array.of(0, Math.log(3)),
    // The second row's steps are twice as large.
    weights: Int8Array.of(2, 0, 0, 1),
    scale: Float32Array.of(Math.log(3), Math.log(9)),
  };

  it.each([
    ['are the bias alone without features', [], { route: 0.75, dose: 0.25 }],
    // dose: 2 × ln 3 = ln 9 against the bias of ln 3.
    ['follow the weights', [[0, 1]], { dose: 0.75, route: 0.25 }],
    // dose: ln 3 against ln 3: half the feature, half the score.
    ['follow how much of the text a feature is', [[0, 0.5]], { dose: 0.5, route: 0.5 }],
    // route: ln 3 + ln 9 = ln 27.
    ['follow the scale of the row', [[1, 1]], { route: 27 / 28, dose: 1 / 28 }],
  ] as const)('%s, likeliest first', (_, features, expected) => {
    const guesses = classify(model, features);

    expect(guesses.map(({ label }) => label)).toEqual(Object.keys(expected));
    for (const [at, probability] of Object.values(expected).entries()) {
      expect(guesses[at]?.probability).toBeCloseTo(probability, 6);
    }
  });

  it('are none of a model without labels', () => {
    const empty = { labels: [], bias: new Float32Array(), weights: new Int8Array() };

    expect(classify({ ...empty, scale: new Float32Array() }, [])).toEqual([]);
  });

  it('add up to 1, whatever the features and however large the weights', () => {
    const feature = fc.tuple(fc.nat(1), fc.double({ min: 0, max: 1, noNaN: true }));
    const weights = fc.int8Array({ minLength: 6, maxLength: 6 });
    const scale = fc.float32Array({ minLength: 2, maxLength: 2, min: 0, max: 1e6, noNaN: true });
    const bias = fc.float32Array({ minLength: 3, maxLength: 3, min: -1e6, max: 1e6, noNaN: true });

    fc.assert(
      fc.property(fc.record({ weights, scale, bias }), fc.array(feature), (numbers, features) => {
        const guesses = classify({ labels: ['a', 'b', 'c'], ...numbers }, features);
        const probabilities = guesses.map(({ probability }) => probability);

        expect(probabilities.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 9);
        expect(probabilities.toSorted((one, other) => other - one)).toEqual(probabilities);
      }),
    );
  });
});
