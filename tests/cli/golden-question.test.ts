import { describe, expect, it } from 'vitest';
import { type GoldenTurn, isRight, parseGolden } from '../../src/cli/golden-question.ts';
import type { AnswerKind } from '../../src/conversation/answer-record.ts';

const OUTCOME = {
  kind: 'answer',
  passages: ['testipro/use/3', 'testipro/use/1'],
  text: 'Eén infuus.',
} as const;
const ANSWERABLE: GoldenTurn = { ask: 'hoe?', expect: 'answer', cites: ['testipro/use/1'] };

describe('an answer', () => {
  it.each([
    ['one of the right passages is among those quoted', ANSWERABLE, true],
    ['none is', { ...ANSWERABLE, cites: ['testipro/risks/1'] }, false],
    ['nothing is agreed to be right', { ask: 'hoe?', expect: 'answer' }, false],
    ['it has every fact that it must have', { ...ANSWERABLE, must: ['EÉN', 'infu+s'] }, true],
    ['it lacks one', { ...ANSWERABLE, must: ['eén', 'pil'] }, false],
  ] as const)('is right or wrong where %s', (_, turn, right) => {
    expect(isRight(turn, OUTCOME)).toBe(right);
  });

  it('is wrong as anything but an answer', () => {
    expect(isRight(ANSWERABLE, { ...OUTCOME, kind: 'clarify' })).toBe(false);
  });
});

describe('what is right where nothing is to be quoted', () => {
  const KINDS: readonly AnswerKind[] = [
    'answer',
    'clarify',
    'not-covered',
    'personal',
    'urgent',
    'out-of-scope',
    'social',
    'report',
    'hand-off',
  ];

  it.each([
    ['abstain', ['not-covered', 'personal', 'hand-off']],
    ['personal', ['not-covered', 'personal', 'report', 'hand-off']],
    ['urgent', ['urgent']],
    ['offtopic', ['not-covered', 'out-of-scope']],
    ['social', ['social']],
  ] as const)('is, for “%s”, a reply of these kinds alone: %j', (expectation, kinds) => {
    const turn: GoldenTurn = { ask: 'x', expect: expectation };

    expect(KINDS.filter((kind) => isRight(turn, { ...OUTCOME, kind }))).toEqual(kinds);
  });
});

describe('a file of golden conversations', () => {
  it('has one a line', () => {
    const one = { id: 'nl-1', language: 'nl', turns: [ANSWERABLE] };
    const other = { id: 'nl-2', language: 'nl', turns: [{ ask: 'hoi', expect: 'social' }] };

    expect(parseGolden(`${JSON.stringify(one)}\n\n${JSON.stringify(other)}\n`)).toEqual([
      one,
      other,
    ]);
  });
});
