import { describe, expect, it } from 'vitest';
import type { FixedAnswer } from '../../src/answering/answer.ts';
import { composeWithoutQuote } from '../../src/conversation/compose-without-quote.ts';
import { aWording, CONTACTS } from '../support/a-wording.ts';

const wordingIn = aWording({ phrase: (_, key) => key });

const FIRST_QUESTIONS = [
  { label: 'question.purpose' },
  { label: 'question.route' },
  { label: 'question.common-side-effects' },
];

describe('a fixed text', () => {
  it.each<[FixedAnswer, string, readonly { readonly label: string }[]]>([
    [{ kind: 'urgent', urgency: 'emergency' }, 'urgent.emergency', []],
    [{ kind: 'urgent', urgency: 'overdose' }, 'urgent.emergency', []],
    [{ kind: 'urgent', urgency: 'self-harm' }, 'urgent.selfHarm', []],
    [{ kind: 'report' }, 'report.text', []],
    [{ kind: 'hand-off' }, 'handOff.text', []],
    [{ kind: 'out-of-scope', reason: 'off-topic' }, 'outOfScope.offTopic', FIRST_QUESTIONS],
    [
      { kind: 'out-of-scope', reason: 'other-medicine' },
      'outOfScope.otherMedicine',
      FIRST_QUESTIONS,
    ],
    [{ kind: 'social', act: 'greeting' }, 'social.greeting', FIRST_QUESTIONS],
    [{ kind: 'social', act: 'thanks' }, 'social.thanks', []],
    [{ kind: 'social', act: 'goodbye' }, 'social.goodbye', []],
    [{ kind: 'social', act: 'acknowledgement' }, 'social.acknowledgement', []],
  ])('is that of the answer, with no quotation: %o', (answer, text, suggestions) => {
    expect(composeWithoutQuote(answer, wordingIn('nl'))).toEqual({
      language: 'nl',
      text,
      suggestions,
      citations: [],
      record: { type: 'medicine-info/answer', kind: answer.kind, language: 'nl' },
    });
  });

  it('is about the medicine for a personal question', () => {
    const answer = { kind: 'personal', medicine: 'testipro', slot: 'own-decision' } as const;

    expect(composeWithoutQuote(answer, wordingIn('en'))).toEqual({
      language: 'en',
      text: 'personal.text',
      suggestions: FIRST_QUESTIONS,
      citations: [],
      record: {
        type: 'medicine-info/answer',
        kind: 'personal',
        language: 'en',
        medicine: 'testipro',
      },
    });
  });

  it('names the help desk, where there is one, to whoever wants a person', () => {
    const wording = aWording({ phrase: (_, key) => key, contacts: CONTACTS })('nl');

    expect(composeWithoutQuote({ kind: 'hand-off' }, wording).text).toBe(
      'handOff.text\n\ncontact.helpDesk',
    );
  });
});
