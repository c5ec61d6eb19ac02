import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/language/language.ts';
import { stem } from '../../src/language/stem.ts';
import { anyText } from '../support/any-text.ts';

describe('a Dutch stem', () => {
  it.each([
    ['of singular and plural', ['cel', 'cellen']],
    ['of a plural in -s', ['tabletten', 'tablet']],
    ['of a plural in -s of a long word', ['dokters', 'dokter']],
    ['of one small thing and several', ['bloedplaatje', 'bloedplaatjes']],
    ['of a side effect and several', ['bijwerking', 'bijwerkingen']],
    ['of a verb in its forms', ['gebruik', 'gebruikt', 'gebruikte']],
    ['of a verb whose vowel changes', ['krijg', 'kreeg', 'gekregen']],
    ['of dying', ['sterft', 'sterven', 'gestorven']],
    ['of a child and children', ['kind', 'kinderen']],
  ])('is one %s', (_, words) => {
    expect(new Set(words.map((word) => stem(word, 'nl'))).size).toBe(1);
  });

  it.each([
    ['donor', 'dosis'],
    ['cel', 'celsius'],
    ['bloed', 'bloeding'],
    ['vader', 'ader'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one, 'nl')).not.toBe(stem(other, 'nl'));
  });
});

describe('an English stem', () => {
  it.each([
    ['of singular and plural', ['cell', 'cells']],
    ['of a verb in its forms', ['treat', 'treats', 'treated', 'treating']],
    ['of a verb and its noun', ['transplant', 'transplantation']],
  ])('is one %s', (_, words) => {
    expect(new Set(words.map((word) => stem(word, 'en'))).size).toBe(1);
  });
});

describe.each<Language>(['nl', 'en'])('a stem (%s)', (language) => {
  it.each(['cd34plus', '84', 'b12'])('of a word with digits is the word: %s', (word) => {
    expect(stem(word, language)).toBe(word);
  });

  it.each(['constructor', 'tostring', 'hasownproperty', 'proto'])(
    'is a text for the name of a JavaScript property too: %s',
    (word) => {
      expect(typeof stem(word, language)).toBe('string');
    },
  );

  it('of what is too long for a word is all of it', () => {
    const long = 'ations'.repeat(3_000);

    expect(stem(long, language)).toBe(long);
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(stem(text, language)).toBe(stem(text, language));
      }),
    );
  });
});
