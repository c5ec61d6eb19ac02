import { describe, expect, it } from 'vitest';
import { fitLanguageEvidence } from '../../src/cli/fit-language-evidence.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';
import type { Language } from '../../src/language/language.ts';

/** Each text as often as it must be seen to count. */
function samples(language: Language, ...texts: readonly string[]) {
  return texts.flatMap((text) => [1, 2, 3].map(() => ({ language, text })));
}

const bank = [
  ...samples('nl', 'wat is het', 'hoe is de pijn', 'krijg ik kanker'),
  ...samples('en', 'what is it', 'how is the pain', 'i get cancer'),
];

describe('the evidence of a language', () => {
  it('is above zero for Dutch and below for English, and none for a word of both', () => {
    const { words } = fitLanguageEvidence(bank);
    const signs = ['het', 'the', 'is'].map((word) => Math.sign(words.get(word) ?? 0));

    // Both have as many words, "is" as often.
    expect(signs).toEqual([1, -1, 0]);
  });

  it('is bounded, for names and loan words occur in both', () => {
    const often = Array.from({ length: 100 }, () => [
      { language: 'nl' as const, text: 'het' },
      { language: 'en' as const, text: 'the' },
    ]);
    const evidence = fitLanguageEvidence(often.flat());

    expect([...evidence.words]).toEqual([
      ['het', 4],
      ['the', -4],
    ]);
  });

  it('is none of what was hardly seen', () => {
    const { words, letters } = fitLanguageEvidence([
      { language: 'nl', text: 'zo' },
      { language: 'nl', text: 'zo' },
    ]);

    expect([words.size, letters.size]).toEqual([0, 0]);
  });

  it('is none of numbers and signs', () => {
    const { words } = fitLanguageEvidence(samples('nl', '39 % ?', 'cd34 ja'));

    expect([...words.keys()]).toEqual(['cd34', 'ja']);
  });

  it('tells the languages apart', () => {
    const evidence = fitLanguageEvidence(bank);
    const detected = ['hoe krijg ik het', 'how do i get the'].map((utterance) =>
      detectLanguage(utterance, evidence),
    );

    expect(detected).toEqual(['nl', 'en']);
  });

  it('is the same each time', () => {
    expect(fitLanguageEvidence(bank)).toEqual(fitLanguageEvidence(bank));
  });
});
