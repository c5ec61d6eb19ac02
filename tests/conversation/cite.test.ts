import { describe, expect, it } from 'vitest';
import { citePassage, editionFor, headingOf, placeOf } from '../../src/conversation/cite.ts';
import type { Edition, MedicineOverview } from '../../src/knowledge/overview.ts';
import { aPassage } from '../support/a-passage.ts';
import { anOverview } from '../support/an-overview.ts';

const overview = anOverview();

function without(language: 'nl' | 'en'): MedicineOverview {
  const { [language]: _, ...editions } = overview.editions;
  return { ...overview, editions };
}

describe('the edition of a reader', () => {
  it.each([
    ['of their language', overview, 'en', 'en'],
    ['that exists, in place of a missing translation', without('en'), 'en', 'nl'],
    ['that exists, in place of a missing original', without('nl'), 'nl', 'en'],
  ] as const)('is the one %s', (_, from, language, expected) => {
    expect(editionFor(from, language).language).toBe(expected);
  });

  it('must exist', () => {
    expect(() => editionFor(anOverview({ editions: {} }), 'nl')).toThrow(
      new Error('testipro has no edition'),
    );
  });
});

describe('a cited passage', () => {
  const edition: Edition = editionFor(overview, 'en');

  it('carries where it stands', () => {
    expect(citePassage(overview, edition, aPassage('testipro/risks/2', 'Pain.'))).toEqual({
      id: 'testipro/risks/2',
      quote: 'Pain.',
      section: 'Risks?',
      document: 'EMA/1/2026',
      url: 'https://www.ema.europa.eu/testipro',
    });
  });

  it('stands under its heading, at the place its id names', () => {
    const passage = aPassage('testipro/risks/12');

    expect([headingOf(edition, passage), placeOf(passage)]).toEqual(['Risks?', '12']);
  });
});
