import { describe, expect, it } from 'vitest';
import { createComposer } from '../../src/conversation/compose-reply.ts';
import { aPassage } from '../support/a-passage.ts';
import { aPhrase, aWording } from '../support/a-wording.ts';

/** Phrases with only those values that say something about the reply. */
const composeReply = createComposer(
  aWording({
    phrase: (language, key, { medicine: _, centre: __, ...values } = {}) =>
      aPhrase(language, key, values),
  }),
);

describe('a question back', () => {
  it('offers the readings by their questions', () => {
    const reply = composeReply(
      {
        kind: 'clarify',
        medicine: 'testipro',
        options: [
          { slot: 'route', passage: aPassage('testipro/use/1') },
          { slot: 'fever', passage: aPassage('testipro/risks/1') },
        ],
      },
      'nl',
    );

    expect(reply).toEqual({
      language: 'nl',
      text: '(clarify.lead)\n\n- (question.route)\n- (question.fever)\n\n(clarify.closing)',
      suggestions: [{ label: '(question.route)' }, { label: '(question.fever)' }],
      citations: [],
      record: {
        type: 'medicine-info/answer',
        kind: 'clarify',
        language: 'nl',
        medicine: 'testipro',
        options: [
          { label: '(question.route)', passageId: 'testipro/use/1' },
          { label: '(question.fever)', passageId: 'testipro/risks/1' },
        ],
      },
    });
  });
});

const FIRST_QUESTIONS = [
  { label: '(question.purpose)' },
  { label: '(question.route)' },
  { label: '(question.common-side-effects)' },
];

describe('a refusal', () => {
  it('names the part of the leaflet that probably has it', () => {
    const reply = composeReply(
      {
        kind: 'not-covered',
        medicine: 'testipro',
        slot: 'alcohol',
        topic: 'use',
        leafletSection: 2,
      },
      'en',
    );

    expect(reply).toEqual({
      language: 'en',
      text: '(notCovered.lead)\n\n(notCovered.leaflet number=2 title=(leafletPart.2))',
      suggestions: FIRST_QUESTIONS,
      citations: [],
      record: {
        type: 'medicine-info/answer',
        kind: 'not-covered',
        language: 'en',
        medicine: 'testipro',
        topic: 'use',
        leafletSection: 2,
      },
    });
  });

  it('names no part where none is likely', () => {
    const reply = composeReply({ kind: 'not-covered', medicine: 'testipro' }, 'en');

    expect([reply.text, reply.record]).toEqual([
      '(notCovered.lead)\n\n(notCovered.elsewhere)',
      { type: 'medicine-info/answer', kind: 'not-covered', language: 'en', medicine: 'testipro' },
    ]);
  });
});
