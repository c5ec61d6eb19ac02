import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createVocabulary } from '../../src/answering/vocabulary.ts';
import { anyText } from '../support/any-text.ts';

// The commonest first.
const STEMS = ['pijn', 'infuus', 'infus', 'koort', 'misselijk', 'bijwerken', 'bijwerking', 'ok'];
const { read } = createVocabulary(STEMS);

describe('a word', () => {
  it.each([
    ['itself where people share it', 'pijn', 'pijn'],
    ['itself however short it is', 'ok', 'ok'],
    ['the word it is a slip of', 'koorst', 'koort'],
    ['the word it is two slips of where it is long', 'miselijkk', 'misselijk'],
    ['the commonest of those it may be', 'infuu', 'infuus'],
    ['the one it is the least slip of, though another is commoner', 'bijwerkinx', 'bijwerking'],
    ['none where two slips are too many', 'koxxt', undefined],
    ['none where the first letter is another', 'goort', undefined],
    ['none where it is too short to be mended', 'pijm', undefined],
    ['none where it has a number', 'koort1', undefined],
    ['none where it is strange', 'paracetamol', undefined],
    ['none where it is nothing', '', undefined],
  ])('is read as %s: %s', (_, word, stem) => {
    expect(read(word)).toBe(stem);
  });

  it('is read as one that people share, or none, and each time the same', () => {
    fc.assert(
      fc.property(anyText, (word) => {
        const stem = read(word);

        expect(stem === undefined || STEMS.includes(stem)).toBe(true);
        expect(read(word)).toBe(stem);
      }),
    );
  });

  it('is never known to an empty vocabulary', () => {
    expect(createVocabulary([]).read('pijn')).toBe(undefined);
  });
});
