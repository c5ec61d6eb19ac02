import { describe, expect, it } from 'vitest';
import { contentTerms } from '../../src/language/content-terms.ts';

describe('the content terms of a text', () => {
  it.each([
    ['are stems', 'nl', 'bijwerkingen behandeling', ['bijwerk', 'behandel']],
    ['leave function words out', 'nl', 'Wat is het risico van de cellen?', ['risico', 'cel']],
    ['leave those of English out in English', 'en', 'What is the risk of it?', ['risk']],
    ['keep negations', 'nl', 'niet vergeleken', ['niet', 'vergelijk']],
    ['keep how many', 'en', 'how many patients', ['how', 'mani', 'patient']],
    ['keep numbers, and leave signs out', 'en', '84 % recovered?', ['84', 'recov']],
    ['repeat what is repeated', 'en', 'cells and cells', ['cell', 'cell']],
    ['are none where nothing is said', 'en', 'what is it?', []],
  ] as const)('%s', (_, language, text, terms) => {
    expect(contentTerms(text, language)).toEqual(terms);
  });
});
