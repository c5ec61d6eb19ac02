import { describe, expect, it } from 'vitest';
import { createDefinitions } from '../../src/answering/definitions.ts';

const LYMPHOPENIA = {
  term: 'lymfopenie',
  explanation: 'laag aantal lymfocyten',
  passageId: 'testipro/risks/2',
};
const ALLO = {
  term: 'allo-HSCT',
  explanation: 'een procedure',
  passageId: 'testipro/indication/1',
};
const findDefinitions = createDefinitions(
  [LYMPHOPENIA, ALLO, { ...ALLO, passageId: 'testipro/indication/2' }],
  'nl',
);

describe('the definition of a term', () => {
  it.each([
    'Wat is lymfopenie?',
    'lymfopenie?',
    'wa is da, lymfopenie',
    'Wat betekent LYMFOPENIE eigenlijk',
    'Kunt u mij lymfopenie uitleggen?',
  ])('is found where nothing but the term is asked for: %s', (text) => {
    expect(findDefinitions(text)).toEqual(['testipro/risks/2']);
  });

  it('is every passage that explains the term', () => {
    expect(findDefinitions('allo hsct, wat is dat?')).toEqual([
      'testipro/indication/1',
      'testipro/indication/2',
    ]);
  });

  it.each(['Hoe vaak komt lymfopenie voor?', 'Heb ik lymfopenie?', 'Wat is dat?', ''])(
    'is not looked up where something else is asked: %s',
    (text) => {
      expect(findDefinitions(text)).toEqual([]);
    },
  );
});
