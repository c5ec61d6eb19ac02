import { describe, expect, it } from 'vitest';
import type { AnswerOf } from '../../src/answering/answer.ts';
import { composeAnswer } from '../../src/conversation/compose-answer.ts';
import type { Language } from '../../src/language/language.ts';
import { aPassage } from '../support/a-passage.ts';
import { aPhrase, aWording } from '../support/a-wording.ts';

const wordingIn = aWording({
  phrase: (language, key, { centre: _, ...values } = {}) => aPhrase(language, key, values),
});

const USE = aPassage('testipro/use/1', 'Het is een infuus.');
const FEVER = aPassage('testipro/risks/1', 'Koorts (< 5 %).');
const PAIN = aPassage('testipro/risks/2', 'Pijn.');

function compose(passages: AnswerOf<'answer'>['passages'], language: Language = 'nl') {
  const answer = { kind: 'answer', medicine: 'testipro', slot: 'route', passages } as const;
  return composeAnswer(answer, wordingIn(language));
}

describe('an answer', () => {
  it('is a quotation with its mark, where it stands, the closing words, and links for the marks', () => {
    const name = '(answer.citationName medicine=Testipro section=Use? document=EMA/1/2026)';

    expect(compose([USE])).toEqual({
      language: 'nl',
      text: [
        '(answer.lead medicine=Testipro)',
        '> Het is een infuus. [1]',
        '(answer.source medicine=Testipro document=EMA/1/2026 section=Use? place=(answer.place medicine=Testipro number=1))',
        '(closing.medical medicine=Testipro)',
        `[1]: https://www.ema.europa.eu/testipro "${name}"`,
      ].join('\n\n'),
      suggestions: [
        { label: '(question.frequency medicine=Testipro)' },
        { label: '(question.accompanying-medicines medicine=Testipro)' },
        { label: '(question.common-side-effects medicine=Testipro)' },
      ],
      citations: [
        {
          position: 1,
          name,
          quote: 'Het is een infuus.',
          url: 'https://www.ema.europa.eu/testipro',
        },
      ],
      record: {
        type: 'medicine-info/answer',
        kind: 'answer',
        language: 'nl',
        medicine: 'testipro',
        topic: 'use',
        passages: [
          {
            id: 'testipro/use/1',
            quote: 'Het is een infuus.',
            section: 'Use?',
            document: 'EMA/1/2026',
            url: 'https://www.ema.europa.eu/testipro',
          },
        ],
      },
    });
  });

  it('says so where it quotes a translation of ours', () => {
    expect(compose([USE], 'en').text.split('\n', 1)).toEqual([
      '(answer.leadTranslated medicine=Testipro)',
    ]);
  });

  it('numbers its quotations, and names each section once with the places in it', () => {
    const { text, citations, record } = compose([FEVER, USE, PAIN]);
    const sources = text.split('\n\n').filter((part) => part.startsWith('(answer.source'));

    expect(citations.map(({ position, quote }) => [position, quote])).toEqual([
      [1, 'Koorts (< 5 %).'],
      [2, 'Het is een infuus.'],
      [3, 'Pijn.'],
    ]);
    expect(sources.map((part) => part.split('  \n'))).toEqual([
      [
        '(answer.source medicine=Testipro document=EMA/1/2026 section=Risks? place=(answer.places medicine=Testipro numbers=1, 2))',
        '(answer.source medicine=Testipro document=EMA/1/2026 section=Use? place=(answer.place medicine=Testipro number=1))',
      ],
    ]);
    expect(record?.topic).toBe('risks');
  });

  it.each([
    ['a bracket', 'Tussen [haken].', '> Tussen \\[haken\\]. [1]'],
    ['a sign of less', 'Koorts (< 5 %).', '> Koorts (\\< 5 %). [1]'],
    ['a star and a line', '*_`~|#', '> \\*\\_\\`\\~\\|\\# [1]'],
    ['a stroke', 'a\\b', '> a\\\\b [1]'],
    ['a marked cell', 'CD34+-cellen en CD34--cellen.', '> CD34+-cellen en CD34--cellen. [1]'],
  ])('lets Markdown eat no character of a quotation: %s', (_, sentence, block) => {
    const { text, citations } = compose([aPassage('testipro/risks/1', sentence)]);

    expect([text.split('\n\n')[1], citations[0]?.quote]).toEqual([block, sentence]);
  });

  it('suggests what is next to the section, but for what was asked', () => {
    const answer = {
      kind: 'answer',
      medicine: 'testipro',
      slot: 'frequency',
      passages: [USE],
    } as const;

    expect(composeAnswer(answer, wordingIn('nl')).suggestions).toEqual([
      { label: '(question.accompanying-medicines medicine=Testipro)' },
      { label: '(question.common-side-effects medicine=Testipro)' },
      { label: '(question.route medicine=Testipro)' },
    ]);
  });
});
