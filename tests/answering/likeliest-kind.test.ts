import { describe, expect, it } from 'vitest';
import { likeliestKind } from '../../src/answering/likeliest-kind.ts';
import type { Slot, SlotId, SlotKind } from '../../src/knowledge/slot.ts';
import { guessesOf, slotsOf } from '../support/guesses.ts';

const slots: ReadonlyMap<SlotId, Slot> = slotsOf({
  route: 'answer',
  frequency: 'answer',
  alcohol: 'not-covered',
  emergency: 'urgent',
  greeting: 'social',
});

function likeliest(
  bySlot: Readonly<Record<SlotId, number>>,
  byKind: Readonly<Partial<Record<SlotKind, number>>>,
) {
  return likeliestKind(slots, guessesOf(bySlot), guessesOf(byKind));
}

describe('the likeliest kind', () => {
  it('is the one on which both models agree', () => {
    expect(likeliest({ greeting: 0.9, route: 0.1 }, { social: 0.9, answer: 0.1 })).toBe('social');
  });

  it('adds the slots of a kind up', () => {
    // 0.35 + 0.35 against 0.3, though no slot alone is likelier than alcohol by much.
    expect(
      likeliest(
        { route: 0.35, frequency: 0.35, alcohol: 0.3 },
        { answer: 0.6, 'not-covered': 0.4 },
      ),
    ).toBe('answer');
  });

  it('is none that one of the models excludes', () => {
    // √(0.9 × 0) against √(0.1 × 1).
    expect(likeliest({ greeting: 1 }, { 'not-covered': 0.9, social: 0.1 })).toBe('social');
  });

  it('is an answer only where that is clearly likelier', () => {
    // √(0.55 × 0.55) × 0.8 = 0.44 against 0.45; then 0.6 × 0.8 = 0.48 against 0.4.
    expect([
      likeliest({ route: 0.55, alcohol: 0.45 }, { answer: 0.55, 'not-covered': 0.45 }),
      likeliest({ route: 0.6, alcohol: 0.4 }, { answer: 0.6, 'not-covered': 0.4 }),
    ]).toEqual(['not-covered', 'answer']);
  });

  it('is urgent only where hardly anything else is likely', () => {
    expect([
      likeliest({ emergency: 0.65, greeting: 0.35 }, { urgent: 0.65, social: 0.35 }),
      likeliest({ emergency: 0.75, greeting: 0.25 }, { urgent: 0.75, social: 0.25 }),
    ]).toEqual(['social', 'urgent']);
  });

  it('is not covered where there is nothing to go by', () => {
    expect([likeliest({}, {}), likeliest({ unheard: 1 }, {})]).toEqual([
      'not-covered',
      'not-covered',
    ]);
  });
});
