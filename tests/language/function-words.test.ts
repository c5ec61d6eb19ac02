import { describe, expect, it } from 'vitest';
import { isFunctionWord } from '../../src/language/function-words.ts';

describe('a function word', () => {
  it.each([
    ['nl', 'het'],
    ['nl', 'wat'],
    ['en', 'the'],
    ['en', 'what'],
  ] as const)('carries no subject (%s: %s)', (language, word) => {
    expect(isFunctionWord(word, language)).toBe(true);
  });

  it.each([
    ['a negation', 'nl', 'niet'],
    ['a negation', 'en', 'not'],
    ['a question of number', 'nl', 'hoeveel'],
    ['a question of number', 'en', 'many'],
    ['a time', 'nl', 'voordat'],
    ['a time', 'en', 'before'],
    ['a word of the other language', 'en', 'het'],
    ['a word of the other language', 'nl', 'the'],
    ['nothing', 'nl', ''],
  ] as const)('is not %s (%s: %s)', (_, language, word) => {
    expect(isFunctionWord(word, language)).toBe(false);
  });
});
