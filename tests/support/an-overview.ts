import type { Edition, MedicineOverview, Section } from '../../src/knowledge/overview.ts';
import { aPassage } from './a-passage.ts';

/** Sections of the medicine Testipro: one sentence on its use, two on its risks. */
function sections(use: string, risks: readonly [string, string]): readonly Section[] {
  return [
    { key: 'use', heading: 'Use?', passages: [aPassage('testipro/use/1', use)] },
    {
      key: 'risks',
      heading: 'Risks?',
      passages: risks.map((text, at) => aPassage(`testipro/risks/${at + 1}`, text)),
    },
  ];
}

const NL: Edition = {
  language: 'nl',
  title: 'Testipro',
  sections: sections('Het is een infuus.', ['Koorts (< 5 %).', 'Pijn.']),
  isBinding: true,
  url: 'https://www.ema.europa.eu/testipro',
};

const EN: Edition = {
  ...NL,
  language: 'en',
  sections: sections('It is a drip.', ['Fever (< 5 %).', 'Pain.']),
  isBinding: false,
};

/** An overview of the medicine Testipro, in both languages where a test does not say otherwise. */
export function anOverview(more: Partial<MedicineOverview> = {}): MedicineOverview {
  return {
    medicine: 'testipro',
    name: 'Testipro',
    substances: ['testicel'],
    reference: 'EMA/1/2026',
    retrieved: '2026-11-24',
    editions: { nl: NL, en: EN },
    ...more,
  };
}
