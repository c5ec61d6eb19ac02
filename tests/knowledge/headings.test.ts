import { describe, expect, it } from 'vitest';
import { headingOf, recogniseHeading } from '../../src/knowledge/headings.ts';
import { SECTION_KEYS } from '../../src/knowledge/overview.ts';
import { LANGUAGES } from '../../src/language/language.ts';

describe('the headings of an overview', () => {
  const current = LANGUAGES.flatMap((language) => SECTION_KEYS.map((key) => ({ language, key })));

  it.each(current)('include the present one for $key in $language', ({ language, key }) => {
    const heading = headingOf(key, language, 'Zemcelpro');

    expect(recogniseHeading(heading, language)).toEqual({ key, name: 'Zemcelpro' });
  });

  it.each([
    ['nl', 'Wat is Abc?', 'indication'],
    ['nl', 'Wanneer wordt Abc voorgeschreven?', 'indication'],
    ['nl', 'Hoe is Abc onderzocht?', 'benefits'],
    ['nl', 'Welk risico houdt het gebruik van Abc in?', 'risks'],
    ['nl', 'Waarom is Abc goedgekeurd?', 'authorisation'],
    ['nl', 'Overige informatie over Abc:', 'more'],
    ['en', 'What is Abc?', 'indication'],
    ['en', 'What is Abc used for?', 'indication'],
    ['en', 'How has Abc been studied?', 'benefits'],
    ['en', 'Why has Abc been approved?', 'authorisation'],
  ] as const)('include, in %s, the older “%s”', (language, heading, key) => {
    expect(recogniseHeading(heading, language)).toEqual({ key, name: 'Abc' });
  });

  it.each([
    ['a straight apostrophe', "Welke risico's houdt het gebruik van Abc in?"],
    ['another case', 'WELKE RISICO’S HOUDT HET GEBRUIK VAN Abc IN?'],
    ['double spaces', 'Welke  risico’s houdt het gebruik van Abc  in?'],
  ])('may be written with %s', (_, heading) => {
    expect(recogniseHeading(heading, 'nl')).toEqual({ key: 'risks', name: 'Abc' });
  });

  it('may name a medicine of several words', () => {
    expect(recogniseHeading('How does Abc 10 mg (substance) work?', 'en')).toEqual({
      key: 'mechanism',
      name: 'Abc 10 mg (substance)',
    });
  });

  it.each([
    ['a sentence that begins like one', 'Hoe werkt Abc? Dat is onbekend.'],
    ['a heading of another language', 'How does Abc work?'],
    ['a heading without a name', 'Hoe werkt ?'],
    ['another question', 'Hoe bewaart u Abc?'],
    ['nothing', ''],
  ])('do not include %s', (_, text) => {
    expect(recogniseHeading(text, 'nl')).toBeUndefined();
  });
});
