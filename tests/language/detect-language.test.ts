import { describe, expect, it } from 'vitest';
import { detectLanguage, letterRuns } from '../../src/language/detect-language.ts';

const evidence = {
  words: new Map([
    ['wat', 2],
    ['is', 0.2],
    ['what', -2],
    ['the', -1.4],
  ]),
  letters: new Map([
    ['<ij', 3],
    ['ijs', 1.5],
    ['js>', 1.5],
    ['<th', -3],
  ]),
};

describe('the language of an utterance', () => {
  it.each([
    ['Dutch where its words outweigh', 'Wat is GvHD?', 'nl'],
    ['English where its words outweigh', 'WHAT is gvhd', 'en'],
    ['told by letters where a word is unknown', 'ijs', 'nl'],
    ['told by letters in part: their evidence is shared by all runs of a word', 'thx', undefined],
    ['not told by too little evidence', 'the', undefined],
    ['not told by words of both', 'wat what', undefined],
    ['not told by words of neither', 'GvHD', undefined],
    ['not told by signs', '??? 👍', undefined],
    ['not told by nothing', '', undefined],
  ])('is %s', (_, utterance, language) => {
    expect(detectLanguage(utterance, evidence)).toBe(language);
  });
});

describe('the runs of three letters', () => {
  it.each([
    ['mark the ends of the word', 'ijs', ['<ij', 'ijs', 'js>']],
    ['are one of a single letter', 'u', ['<u>']],
    ['are none of nothing', '', []],
  ])('%s', (_, token, runs) => {
    expect(letterRuns(token)).toEqual(runs);
  });
});
