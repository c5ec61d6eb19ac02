import { describe, expect, it } from 'vitest';
import { createUnderstand, previousText } from '../../src/answering/understand.ts';
import { createFeatureRows } from '../../src/knowledge/feature-rows.ts';
import { anUnderstanding } from '../support/an-understanding.ts';
import { slotsOf } from '../support/guesses.ts';

const slots = slotsOf({ route: 'answer', greeting: 'social' });
const understanding = anUnderstanding(slots, { hoe: 'route', hallo: 'greeting' });
const understand = createUnderstand(understanding, 'nl');

function likeliest(text: string) {
  const { slotGuesses, kindGuesses } = understand(text);
  return [slotGuesses[0]?.label, kindGuesses[0]?.label];
}

describe('the understanding of a text', () => {
  it('guesses its slot and its kind', () => {
    expect([likeliest('Hoe?'), likeliest('Hallo!')]).toEqual([
      ['route', 'answer'],
      ['greeting', 'social'],
    ]);
  });

  it('guesses every slot and every kind', () => {
    const { slotGuesses, kindGuesses } = understand('hoe');

    expect([slotGuesses, kindGuesses].map((guesses) => guesses.map(({ label }) => label))).toEqual([
      ['route', 'greeting'],
      ['answer', 'social'],
    ]);
  });

  it('takes what was asked before into account', () => {
    const rows = createFeatureRows(['was route']);
    const understandAfter = createUnderstand(
      { ...understanding, features: { ...understanding.features, rows } },
      'nl',
    );
    const probability = (text: string, slot?: string) => {
      const previous = slot === undefined ? undefined : previousText('', slot, slots);
      return understandAfter(text, previous).slotGuesses[0]?.probability.toFixed(2);
    };

    expect([probability('en dan?'), probability('en dan?', 'route')]).toEqual(['0.50', '1.00']);
  });
});

describe('a previous question', () => {
  it('is seen with the section it was about', () => {
    const known = new Map([
      ['route', { slot: 'route', kind: 'answer', topic: 'use', about: '' } as const],
    ]);

    expect([previousText('hoe', 'route', known), previousText('hoe', 'unheard', known)]).toEqual([
      { text: 'hoe', slot: 'route', topic: 'use' },
      { text: 'hoe', slot: 'unheard', topic: undefined },
    ]);
  });
});
