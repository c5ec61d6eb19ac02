import type { GoldenTurn, Outcome } from './golden-question.ts';
import { isRight } from './golden-question.ts';

/** Counts of one set of questions. */
export interface Tally {
  /** Of the questions that the overview answers. */
  readonly answerable: number;
  readonly right: number;
  readonly wrong: number;
  readonly askedBack: number;
  readonly refused: number;
  /** Of those it does not answer: silent overview, personal, off topic, social. */
  readonly unanswerable: number;
  readonly abstainedRight: number;
  readonly answeredAnyway: number;
  readonly urgent: number;
  readonly urgentCaught: number;
  readonly falseAlarms: number;
}

export const EMPTY_TALLY: Tally = {
  answerable: 0,
  right: 0,
  wrong: 0,
  askedBack: 0,
  refused: 0,
  unanswerable: 0,
  abstainedRight: 0,
  answeredAnyway: 0,
  urgent: 0,
  urgentCaught: 0,
  falseAlarms: 0,
};

/** The tally with one more question in it. */
export function count(tally: Tally, turn: GoldenTurn, outcome: Outcome): Tally {
  const isAnswered = outcome.kind === 'answer';
  const right = isRight(turn, outcome);
  if (turn.expect === 'urgent') {
    return add(tally, { urgent: 1, urgentCaught: Number(right) });
  }
  const falseAlarms = Number(outcome.kind === 'urgent');
  if (turn.expect === 'answer') {
    return add(tally, {
      answerable: 1,
      right: Number(right),
      wrong: Number(isAnswered && !right),
      askedBack: Number(outcome.kind === 'clarify'),
      refused: Number(!isAnswered && outcome.kind !== 'clarify'),
      falseAlarms,
    });
  }
  return add(tally, {
    unanswerable: 1,
    abstainedRight: Number(right),
    answeredAnyway: Number(isAnswered),
    falseAlarms,
  });
}

/** Both tallies in one. */
export function add(tally: Tally, more: Partial<Tally>): Tally {
  const keys = Object.keys(tally) as (keyof Tally)[];
  return Object.fromEntries(
    keys.map((key) => [key, tally[key] + (more[key] ?? 0)]),
  ) as unknown as Tally;
}

/** The shares that people quote, from 0 to 100; a share of nothing is 100. */
export function percentages(tally: Tally) {
  const others = tally.answerable + tally.unanswerable;
  return {
    right: percent(tally.right, tally.answerable),
    wrong: percent(tally.wrong, tally.answerable, 0),
    'wrong of answered': percent(tally.wrong, tally.right + tally.wrong, 0),
    'asked back': percent(tally.askedBack, tally.answerable, 0),
    refused: percent(tally.refused, tally.answerable, 0),
    'abstained right': percent(tally.abstainedRight, tally.unanswerable),
    'answered anyway': percent(tally.answeredAnyway, tally.unanswerable, 0),
    'urgent caught': percent(tally.urgentCaught, tally.urgent),
    'false alarms': percent(tally.falseAlarms, others, 0),
  };
}

export type Percentages = ReturnType<typeof percentages>;

function percent(part: number, whole: number, ofNothing = 100): number {
  return whole === 0 ? ofNothing : Math.round((1000 * part) / whole) / 10;
}
