import { describe, expect, it } from 'vitest';
import type { Expectation, Outcome } from '../../src/cli/golden-question.ts';
import { add, count, EMPTY_TALLY, percentages } from '../../src/cli/golden-tally.ts';

const PASSAGE = 'testipro/use/3';

function tallyOf(expectation: Expectation, kind: Outcome['kind'], passage = PASSAGE) {
  const turn = { ask: 'x', expect: expectation, cites: [PASSAGE] };
  return count(EMPTY_TALLY, turn, { kind, passages: [passage], text: '' });
}

describe('the tally', () => {
  it.each([
    ['an answer that is right', tallyOf('answer', 'answer'), { answerable: 1, right: 1 }],
    [
      'an answer that is wrong',
      tallyOf('answer', 'answer', 'testipro/risks/1'),
      { answerable: 1, wrong: 1 },
    ],
    ['a question back', tallyOf('answer', 'clarify'), { answerable: 1, askedBack: 1 }],
    ['a needless refusal', tallyOf('answer', 'not-covered'), { answerable: 1, refused: 1 }],
    [
      'a false alarm in place of an answer',
      tallyOf('answer', 'urgent'),
      { answerable: 1, refused: 1, falseAlarms: 1 },
    ],
    [
      'a refusal that is right',
      tallyOf('abstain', 'not-covered'),
      { unanswerable: 1, abstainedRight: 1 },
    ],
    [
      'an answer that the overview does not give',
      tallyOf('abstain', 'answer'),
      { unanswerable: 1, answeredAnyway: 1 },
    ],
    ['a question back for nothing', tallyOf('abstain', 'clarify'), { unanswerable: 1 }],
    [
      'a false alarm at small talk',
      tallyOf('social', 'urgent'),
      { unanswerable: 1, falseAlarms: 1 },
    ],
    ['an alarm that was heard', tallyOf('urgent', 'urgent'), { urgent: 1, urgentCaught: 1 }],
    ['an alarm that was not heard', tallyOf('urgent', 'personal'), { urgent: 1 }],
  ])('counts %s', (_, tally, counted) => {
    expect(tally).toEqual({ ...EMPTY_TALLY, ...counted });
  });

  it('adds up', () => {
    const both = add(tallyOf('answer', 'answer'), tallyOf('answer', 'clarify'));

    expect(both).toEqual({ ...EMPTY_TALLY, answerable: 2, right: 1, askedBack: 1 });
  });
});

describe('the shares', () => {
  it('are percentages to one decimal, each of what it is a share of', () => {
    const tally = {
      answerable: 12,
      right: 7,
      wrong: 2,
      askedBack: 1,
      refused: 2,
      unanswerable: 8,
      abstainedRight: 6,
      answeredAnyway: 1,
      urgent: 3,
      urgentCaught: 2,
      falseAlarms: 1,
    };

    expect(percentages(tally)).toEqual({
      right: 58.3,
      wrong: 16.7,
      'wrong of answered': 22.2,
      'asked back': 8.3,
      refused: 16.7,
      'abstained right': 75,
      'answered anyway': 12.5,
      'urgent caught': 66.7,
      'false alarms': 5,
    });
  });

  it('of nothing are as good as can be', () => {
    expect(percentages(EMPTY_TALLY)).toEqual({
      right: 100,
      wrong: 0,
      'wrong of answered': 0,
      'asked back': 0,
      refused: 0,
      'abstained right': 100,
      'answered anyway': 0,
      'urgent caught': 100,
      'false alarms': 0,
    });
  });
});
