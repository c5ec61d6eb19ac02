import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Evidence } from '../../src/answering/decide.ts';
import type { Slot, SlotId, SlotKind } from '../../src/knowledge/slot.ts';
import { SLOT_KINDS } from '../../src/knowledge/slot.ts';
import { aPassage } from '../support/a-passage.ts';
import { guessesOf, slotsOf } from '../support/guesses.ts';

const SLOTS: readonly Slot[] = [
  ...slotsOf({
    route: 'answer',
    frequency: 'answer',
    fever: 'answer',
    deaths: 'answer',
    price: 'not-covered',
    'own-decision': 'personal',
    emergency: 'urgent',
    overdose: 'urgent',
    'self-harm': 'urgent',
    'report-side-effect': 'report',
    'human-wanted': 'hand-off',
    'other-medicine': 'out-of-scope',
    'off-topic': 'out-of-scope',
    thanks: 'social',
  }).values(),
  { slot: 'alcohol', kind: 'not-covered', topic: 'use', leafletSection: 2, about: 'alcohol' },
];
const slots = new Map(SLOTS.map((slot) => [slot.slot, slot]));

/** Evidence on Testipro that points at one slot, as far as a test does not say otherwise. */
function evidence(slot: SlotId, more: Partial<Evidence> = {}): Evidence {
  return {
    medicine: 'testipro',
    slots,
    slotGuesses: guessesOf({ [slot]: 1 }),
    kindGuesses: guessesOf<SlotKind>({ [slots.get(slot)?.kind ?? 'not-covered']: 1 }),
    ranked: [],
    bestPassageOf: () => undefined,
    ...more,
  };
}

function ranked(scores: Readonly<Record<string, number>>) {
  return Object.entries(scores).map(([id, score]) => ({ passage: aPassage(id), score }));
}

describe('an answer', () => {
  it.each([
    ['alone where others score far less', { 'testipro/use/3': 0.9, 'testipro/use/2': 0.35 }, 1],
    [
      'with others that score two fifths of it',
      { 'testipro/use/3': 0.9, 'testipro/use/2': 0.37 },
      2,
    ],
    [
      'with two others at most',
      {
        'testipro/use/3': 0.9,
        'testipro/use/2': 0.8,
        'testipro/use/1': 0.7,
        'testipro/risks/1': 0.6,
      },
      3,
    ],
    ['from the score at which it is shown', { 'testipro/use/3': 0.35 }, 1],
  ])('is the best passage, %s', (_, scores, count) => {
    expect(decide(evidence('route', { ranked: ranked(scores) }))).toEqual({
      kind: 'answer',
      medicine: 'testipro',
      slot: 'route',
      passages: Object.keys(scores)
        .slice(0, count)
        .map((id) => aPassage(id)),
    });
  });

  it('is of the likeliest slot among those that answer', () => {
    const answer = decide(
      evidence('route', {
        slotGuesses: guessesOf({ price: 0.4, frequency: 0.35, route: 0.25 }),
        ranked: ranked({ 'testipro/use/3': 0.6 }),
      }),
    );

    expect(answer).toEqual({
      kind: 'answer',
      medicine: 'testipro',
      slot: 'frequency',
      passages: [aPassage('testipro/use/3')],
    });
  });
});

describe('a question back', () => {
  const best: Readonly<Record<SlotId, string>> = {
    route: 'testipro/use/3',
    frequency: 'testipro/use/3',
    fever: 'testipro/risks/1',
    deaths: 'testipro/risks/2',
  };
  const unsure = (scores: Readonly<Record<string, number>>) =>
    evidence('route', {
      slotGuesses: guessesOf({ route: 0.3, frequency: 0.25, fever: 0.2, price: 0.15, deaths: 0.1 }),
      ranked: ranked(scores),
      bestPassageOf: (slot) => (best[slot] === undefined ? undefined : aPassage(best[slot])),
    });

  it('offers the likeliest readings where no passage is likely enough, each its own passage', () => {
    // Not frequency, which the same passage answers as route, and not price, which none does.
    expect(
      decide(unsure({ 'testipro/use/3': 0.34, 'testipro/risks/1': 0.2, 'testipro/risks/2': 0.12 })),
    ).toEqual({
      kind: 'clarify',
      medicine: 'testipro',
      options: [
        { slot: 'route', passage: aPassage('testipro/use/3') },
        { slot: 'fever', passage: aPassage('testipro/risks/1') },
        { slot: 'deaths', passage: aPassage('testipro/risks/2') },
      ],
    });
  });

  it('leaves unlikely readings out', () => {
    expect(
      decide(unsure({ 'testipro/use/3': 0.34, 'testipro/risks/1': 0.2, 'testipro/risks/2': 0.11 })),
    ).toEqual({
      kind: 'clarify',
      medicine: 'testipro',
      options: [
        { slot: 'route', passage: aPassage('testipro/use/3') },
        { slot: 'fever', passage: aPassage('testipro/risks/1') },
      ],
    });
  });

  it.each([
    ['nothing is likely', { 'testipro/use/3': 0.11 }],
    ['nothing was found', {}],
  ])('gives way to saying that the overview is silent where %s', (_, scores) => {
    expect(decide(unsure(scores))).toEqual({ kind: 'not-covered', medicine: 'testipro' });
  });
});

describe('without a passage, a decision', () => {
  it.each([
    ['price', { kind: 'not-covered', medicine: 'testipro', slot: 'price' }],
    [
      'alcohol',
      {
        kind: 'not-covered',
        medicine: 'testipro',
        slot: 'alcohol',
        topic: 'use',
        leafletSection: 2,
      },
    ],
    ['own-decision', { kind: 'personal', medicine: 'testipro', slot: 'own-decision' }],
    ['emergency', { kind: 'urgent', urgency: 'emergency' }],
    ['overdose', { kind: 'urgent', urgency: 'emergency' }],
    ['self-harm', { kind: 'urgent', urgency: 'self-harm' }],
    ['report-side-effect', { kind: 'report' }],
    ['human-wanted', { kind: 'hand-off' }],
    ['other-medicine', { kind: 'out-of-scope', reason: 'other-medicine' }],
    ['off-topic', { kind: 'out-of-scope', reason: 'off-topic' }],
    ['thanks', { kind: 'social', act: 'thanks' }],
  ])('is that of the slot: %s', (slot, answer) => {
    // However well a passage fits.
    expect(decide(evidence(slot, { ranked: ranked({ 'testipro/use/1': 1 }) }))).toEqual(answer);
  });

  it('is that the overview is silent where nothing is known of the question', () => {
    expect(decide(evidence('route', { slotGuesses: [], kindGuesses: [] }))).toEqual({
      kind: 'not-covered',
      medicine: 'testipro',
    });
  });
});

describe('every decision', () => {
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  const slotGuesses = fc
    .dictionary(fc.constantFrom(...slots.keys(), 'unheard'), probability)
    .map(guessesOf<SlotId>);
  const kindGuesses = fc
    .dictionary(fc.constantFrom(...SLOT_KINDS), probability)
    .map(guessesOf<SlotKind>);
  const passage = fc.constantFrom('use/1', 'use/2', 'risks/1', 'risks/2', 'more/1');
  const scores = fc.dictionary(
    passage.map((place) => `testipro/${place}`),
    fc.double({ min: 0, max: 1.15, noNaN: true }),
  );

  it('quotes one to three of the passages found, and offers one to three of them', () => {
    fc.assert(
      fc.property(slotGuesses, kindGuesses, scores, (bySlot, byKind, byPassage) => {
        const found = ranked(byPassage).toSorted((one, other) => other.score - one.score);
        const known = found.map((each) => each.passage);
        const answer = decide(
          evidence('route', {
            slotGuesses: bySlot,
            kindGuesses: byKind,
            ranked: found,
            bestPassageOf: (slot) => known[slot.length % 5],
          }),
        );
        const shown =
          answer.kind === 'answer'
            ? answer.passages
            : answer.kind === 'clarify'
              ? answer.options.map((option) => option.passage)
              : undefined;

        if (shown === undefined) return;
        expect(new Set(shown).size).toBe(shown.length);
        expect([1, 2, 3]).toContain(shown.length);
        expect(known).toEqual(expect.arrayContaining([...shown]));
      }),
    );
  });
});
