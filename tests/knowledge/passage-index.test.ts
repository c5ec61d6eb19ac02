import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPassages } from '../../src/knowledge/passage-index.ts';

function passages(texts: Readonly<Record<string, string>>) {
  return Object.entries(texts).map(([id, text]) => ({ id, terms: text.split(' ') }));
}

function idsFor(query: string, texts: Readonly<Record<string, string>>) {
  return indexPassages(passages(texts))(query.split(' ')).map(({ id }) => id);
}

describe('the order in which passages are found', () => {
  const texts = {
    dose: 'zemcelpro eenmalig dosis infusie ader',
    bags: 'dosis zemcelpro infuuszak dosis zak',
    centre: 'zemcelpro centrum arts ervaring behandeling kanker',
    others: 'zemcelpro behandeling ander geneesmiddel infusie reactie voorkomen risico',
    risk: 'koorts infectie',
  };

  it.each([
    [
      'rare words weigh more than common ones',
      'zemcelpro koorts',
      // Only `risk` has the rare word; all others have the one that every passage but it has.
      ['risk', 'dose', 'bags', 'centre', 'others'],
    ],
    [
      'a repeated word weighs more',
      'dosis',
      // Twice in `bags`, once in `dose`, of the same length.
      ['bags', 'dose'],
    ],
    [
      'a shorter passage weighs more',
      'infusie',
      // 5 terms before 8.
      ['dose', 'others'],
    ],
    [
      'two words weigh more than one',
      'infusie reactie',
      // `others` is longer, but has both.
      ['others', 'dose'],
    ],
    ['no word of the question, no passage', 'zwangerschap', []],
    ['an empty question finds nothing', '', []],
  ])('%s', (_, query, ids) => {
    expect(idsFor(query, texts)).toEqual(ids);
  });

  it('is that of the document among equals', () => {
    expect(idsFor('a', { third: 'a b', first: 'a c', second: 'a d' })).toEqual([
      'third',
      'first',
      'second',
    ]);
  });

  it('does not depend on how often the question repeats a word', () => {
    const find = indexPassages(passages(texts));

    expect(find(['infusie', 'koorts', 'infusie'])).toEqual(find(['infusie', 'koorts']));
  });
});

describe('the index', () => {
  it('finds all of many passages, not a first hundred', () => {
    const many = Array.from({ length: 1_000 }, (_, index) => ({ id: `p/${index}`, terms: ['a'] }));

    expect(indexPassages(many)(['a']).length).toBe(1_000);
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'takes “%s” for a word like any other',
    (term) => {
      const find = indexPassages([
        { id: 'a', terms: ['word'] },
        { id: 'b', terms: [term] },
      ]);

      expect(find([term]).map(({ id }) => id)).toEqual(['b']);
      expect(indexPassages([{ id: 'a', terms: ['word'] }])([term])).toEqual([]);
    },
  );

  it('tells numbers apart that begin alike, and letters with and without marks', () => {
    const texts = { one: '2020', two: '202', three: 'één', four: 'een', five: 'been', six: 'ben' };

    expect(['202', '2020', 'één', 'been'].map((query) => idsFor(query, texts))).toEqual([
      ['two'],
      ['one'],
      ['three'],
      ['five'],
    ]);
  });

  it('is not changed by what a caller does to its results', () => {
    const find = indexPassages(passages({ a: 'x y', b: 'x' }));
    const before = find(['x']);

    (find(['x']) as unknown[]).splice(0, 2, 'rubbish');

    expect(find(['x'])).toEqual(before);
  });

  it('finds nothing where there are no passages', () => {
    expect(indexPassages([])(['a'])).toEqual([]);
  });

  it.each(['', 'two words', 'a\ttab'])('refuses the term “%s”', (term) => {
    expect(() => indexPassages([{ id: 'use/1', terms: ['a', term] }])).toThrow(
      new TypeError(`passage use/1 has the unusable term "${term}"`),
    );
  });

  const term = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'constructor');
  const corpus = fc
    .array(fc.array(term, { minLength: 1, maxLength: 30 }), { minLength: 1, maxLength: 45 })
    .map((terms) => terms.map((each, index) => ({ id: `p/${index}`, terms: each })));

  it('scores as exact BM25 does, to within the width of a slot', () => {
    fc.assert(
      fc.property(corpus, fc.uniqueArray(term), (all, query) => {
        const found = new Map(indexPassages(all)(query).map(({ id, score }) => [id, score]));

        for (const { id, terms } of all) {
          const { score, rarity } = exactScore(all, terms, query);
          // 63 steps from full impact (k1 + 1) to none, rounded to the nearest one.
          const tolerance = (rarity * 2.2) / 63 / 2 + 1e-9;
          expect(Math.abs((found.get(id) ?? 0) - score)).toBeLessThanOrEqual(tolerance);
          expect(found.has(id)).toBe(terms.some((each) => query.includes(each)));
        }
      }),
    );
  });

  function exactScore(
    all: readonly { readonly terms: readonly string[] }[],
    terms: readonly string[],
    query: readonly string[],
  ) {
    const average = all.reduce((sum, passage) => sum + passage.terms.length, 0) / all.length;
    const present = query.filter((each) => terms.includes(each));
    const weights = present.map((each) => {
      const frequency = terms.filter((other) => other === each).length;
      const count = all.filter((passage) => passage.terms.includes(each)).length;
      const rarity = Math.log(1 + (all.length - count + 0.5) / (count + 0.5));
      const norm = 1.2 * (1 - 0.3 + (0.3 * terms.length) / average);
      return { rarity, score: (rarity * frequency * 2.2) / (frequency + norm) };
    });
    return {
      rarity: weights.reduce((sum, { rarity }) => sum + rarity, 0),
      score: weights.reduce((sum, { score }) => sum + score, 0),
    };
  }
});
