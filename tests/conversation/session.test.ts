import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import { nextSession } from '../../src/conversation/session.ts';
import { aPassage } from '../support/a-passage.ts';

const before = {
  language: 'en',
  medicine: 'testipro',
  previous: { utterance: 'how is it given', slot: 'route' },
} as const;
const passage = aPassage('otherpro/use/1');

describe('what is remembered after a turn', () => {
  it.each<[string, Answer, string]>([
    [
      'an answer',
      { kind: 'answer', medicine: 'otherpro', slot: 'dose', passages: [passage] },
      'dose',
    ],
    [
      'a question back, of which the likeliest reading counts',
      {
        kind: 'clarify',
        medicine: 'otherpro',
        options: [
          { slot: 'dose', passage },
          { slot: 'route', passage },
        ],
      },
      'dose',
    ],
    ['a refusal', { kind: 'not-covered', medicine: 'otherpro', slot: 'alcohol' }, 'alcohol'],
    [
      'a personal question',
      { kind: 'personal', medicine: 'otherpro', slot: 'own-decision' },
      'own-decision',
    ],
  ])('is the question, for a follow-up: %s', (_, answer, slot) => {
    expect(nextSession(before, 'and otherpro', 'nl', answer)).toEqual({
      language: 'nl',
      medicine: 'otherpro',
      previous: { utterance: 'and otherpro', slot },
    });
  });

  it.each<[string, Answer]>([
    ['small talk', { kind: 'social', act: 'thanks' }],
    ['a change of subject', { kind: 'out-of-scope', reason: 'off-topic' }],
    ['a report', { kind: 'report' }],
    ['a wish for a person', { kind: 'hand-off' }],
    ['an emergency', { kind: 'urgent', urgency: 'emergency' }],
    ['a question that was not understood', { kind: 'not-covered', medicine: 'testipro' }],
  ])('is the question before it: %s', (_, answer) => {
    expect(nextSession(before, 'thanks', 'nl', answer)).toEqual({ ...before, language: 'nl' });
  });

  it('is the language alone where nothing was asked yet', () => {
    expect(nextSession(undefined, 'hallo', 'nl', { kind: 'social', act: 'greeting' })).toEqual({
      language: 'nl',
    });
  });
});
