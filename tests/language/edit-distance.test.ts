import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/language/edit-distance.ts';

describe('the slips between two words', () => {
  it.each([
    ['none between a word and itself', 'zemcelpro', 'zemcelpro', 0],
    ['one for a letter too many', 'zemmcelpro', 'zemcelpro', 1],
    ['one for a letter too few', 'zemcepro', 'zemcelpro', 1],
    ['one for a wrong letter', 'zemcalpro', 'zemcelpro', 1],
    ['one for two letters swapped', 'zemceplro', 'zemcelpro', 1],
    ['two for two', 'semcelpra', 'zemcelpro', 2],
    ['as many as letters where the other word is empty', '', 'pro', 3],
    // Three slips, though a wrong letter in the swapped pair would make it two.
    ['swapped letters count only where nothing stands between them', 'ca', 'abc', 3],
  ])('are %s', (_, one, other, slips) => {
    expect(editDistance(one, other, 4)).toBe(slips);
  });

  it.each([
    ['the lengths tell', 'pro', 'zemcelpro'],
    ['the letters tell', 'paracetam', 'zemcelpro'],
    ['only the end tells', 'abcd', 'abwxyz'],
  ])('are one more than the most that matter, where %s', (_, one, other) => {
    expect(editDistance(one, other, 2)).toBe(3);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });

  it('are the same from either side', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (one, other, max) => {
        expect(editDistance(one, other, max)).toBe(editDistance(other, one, max));
      }),
    );
  });

  it('do not depend on the most that matter, up to it', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (one, other, max) => {
        const all = editDistance(one, other, 12);

        expect(editDistance(one, other, max)).toBe(Math.min(all, max + 1));
      }),
    );
  });

  it('are none only between equal words', () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(editDistance(one, other, 6) === 0).toBe(one === other);
      }),
    );
  });
});
