import { describe, expect, it } from 'vitest';
import { toReplyActivity } from '../../../src/channels/bot-framework/reply-activity.ts';
import type { AnswerRecord } from '../../../src/conversation/answer-record.ts';
import { aReply } from './fixtures.ts';

const URL = 'https://www.ema.europa.eu/zemcelpro';
const QUOTE = 'Zemcelpro is een geneesmiddel.';

const RECORD: AnswerRecord = {
  type: 'medicine-info/answer',
  kind: 'answer',
  language: 'nl',
  medicine: 'zemcelpro',
  topic: 'indication',
  passages: [
    {
      id: 'zemcelpro/indication/1',
      quote: QUOTE,
      section: 'Wat is Zemcelpro?',
      document: 'EMA/227007/2025',
      url: URL,
    },
  ],
};

function citing(name: string, quote: string) {
  const [entity] =
    toReplyActivity(aReply({ citations: [{ position: 1, name, quote, url: URL }] })).entities ?? [];
  return entity?.citation[0].appearance;
}

describe('a reply as an activity', () => {
  it('carries text, buttons, the answer record and the citations', () => {
    const reply = aReply({
      text: `> ${QUOTE} [1]`,
      suggestions: [{ label: 'Wat zijn de risico’s?' }],
      citations: [{ position: 1, name: 'Zemcelpro – Wat is Zemcelpro?', quote: QUOTE, url: URL }],
      record: RECORD,
    });

    expect(toReplyActivity(reply, 'question-1')).toEqual({
      type: 'message',
      text: `> ${QUOTE} [1]`,
      textFormat: 'markdown',
      locale: 'nl-NL',
      inputHint: 'acceptingInput',
      replyToId: 'question-1',
      suggestedActions: {
        to: [],
        actions: [
          { type: 'imBack', title: 'Wat zijn de risico’s?', value: 'Wat zijn de risico’s?' },
        ],
      },
      entities: [
        RECORD,
        {
          type: 'https://schema.org/Message',
          '@type': 'Message',
          '@context': 'https://schema.org',
          '@id': '',
          citation: [
            {
              '@type': 'Claim',
              position: 1,
              appearance: {
                '@type': 'DigitalDocument',
                name: 'Zemcelpro – Wat is Zemcelpro?',
                abstract: QUOTE,
                url: URL,
              },
            },
          ],
        },
      ],
    });
  });

  it('leaves out what a greeting has not got', () => {
    expect(toReplyActivity(aReply({ language: 'en', text: 'Hello' }))).toEqual({
      type: 'message',
      text: 'Hello',
      textFormat: 'markdown',
      locale: 'en-GB',
      inputHint: 'acceptingInput',
    });
  });

  it('expects an answer after it has asked back', () => {
    const reply = aReply({ record: { type: RECORD.type, kind: 'clarify', language: 'nl' } });

    expect(toReplyActivity(reply).inputHint).toBe('expectingInput');
  });

  it('shows the first six suggestions', () => {
    const suggestions = ['1', '2', '3', '4', '5', '6', '7'].map((label) => ({ label }));

    const { suggestedActions } = toReplyActivity(aReply({ suggestions }));

    expect(suggestedActions?.actions.map(({ value }) => value)).toEqual([...'123456']);
  });

  it('keeps a name of 80 and a quotation of 160 characters whole', () => {
    expect(citing('n'.repeat(80), 'q'.repeat(160))).toEqual({
      '@type': 'DigitalDocument',
      name: 'n'.repeat(80),
      abstract: 'q'.repeat(160),
      url: URL,
    });
  });

  it('cuts longer ones at a word, with the ellipsis inside the limit', () => {
    expect(
      citing(`${'n'.repeat(70)} tot hier past`, `${'q'.repeat(159)} en dan niet meer`),
    ).toEqual({
      '@type': 'DigitalDocument',
      name: `${'n'.repeat(70)} tot hier…`,
      abstract: `${'q'.repeat(159)}…`,
      url: URL,
    });
  });

  it('cuts within a word that is too long by itself, but not within a character', () => {
    expect(citing('n'.repeat(81), `${'q'.repeat(158)}😀${'q'.repeat(9)}`)).toEqual({
      '@type': 'DigitalDocument',
      name: `${'n'.repeat(79)}…`,
      abstract: `${'q'.repeat(158)}…`,
      url: URL,
    });
  });
});
