import { describe, expect, it } from 'vitest';
import { classify, type KnownFeature } from '../../src/answering/classify.ts';
import { type Example, fitLinearModel } from '../../src/cli/fit-linear-model.ts';

const one = (row: number): readonly KnownFeature[] => [[row, 1]];
const repeat = (times: number, examples: readonly Example<string>[]) =>
  Array.from({ length: times }, () => examples).flat();

/** Row 0 speaks for the dose, row 1 for the route, row 2 for neither. */
const examples = repeat(20, [
  {
    label: 'route',
    features: [
      [1, 0.8],
      [2, 0.6],
    ],
  },
  {
    label: 'dose',
    features: [
      [0, 0.8],
      [2, 0.6],
    ],
  },
]);

describe('a linear model', () => {
  it('learns which feature speaks for which label', () => {
    const model = fitLinearModel(examples, 3);
    const likeliest = [0, 1].map((row) => classify(model, one(row))[0]);

    expect(likeliest.map((guess) => guess?.label)).toEqual(['dose', 'route']);
    for (const guess of likeliest) expect(guess?.probability).toBeGreaterThan(0.9);
  });

  it('is undecided by a feature of both labels', () => {
    const model = fitLinearModel(examples, 3);

    expect(classify(model, one(2))[0]?.probability).toBeLessThan(0.7);
  });

  it('expects what is frequent where it knows nothing', () => {
    const model = fitLinearModel(
      [...examples, ...repeat(200, [{ label: 'route', features: [] }])],
      3,
    );

    expect(classify(model, [])[0]?.label).toBe('route');
  });

  it('has its labels in alphabetical order, and a scale a row', () => {
    const { labels, bias, weights, scale } = fitLinearModel(examples, 3);

    expect([labels, bias.length, weights.length, scale.length]).toEqual([
      ['dose', 'route'],
      2,
      6,
      3,
    ]);
  });

  it('has no weight for a feature that never occurred', () => {
    const { weights } = fitLinearModel(examples, 4);

    expect([...weights.slice(6)]).toEqual([0, 0]);
  });

  it('uses the whole range of its eight bits in each row', () => {
    const { weights } = fitLinearModel(examples, 3);
    const rows = [weights.slice(0, 2), weights.slice(2, 4), weights.slice(4, 6)];

    expect(rows.map((row) => Math.max(...row.map(Math.abs)))).toEqual([127, 127, 127]);
  });

  it('is the same each time', () => {
    expect(fitLinearModel(examples, 3)).toEqual(fitLinearModel(examples, 3));
  });

  it('is empty where there is nothing to learn', () => {
    expect(fitLinearModel([], 0)).toEqual({
      labels: [],
      bias: new Float32Array(),
      weights: new Int8Array(),
      scale: new Float32Array(),
    });
  });
});
