import { describe, expect, it } from 'vitest';
import { createUnderstand, previousText } from '../../src/answering/understand.ts';
import { plainText } from '../../src/cli/bank-examples.ts';
import { fitUnderstanding } from '../../src/cli/fit-understanding.ts';
import { aBank, aBankQuestion } from '../support/a-bank.ts';
import { slotsOf } from '../support/guesses.ts';

const slots = slotsOf({
  route: 'answer',
  fever: 'answer',
  price: 'not-covered',
  'fever-share': 'answer',
});
const bank = [
  ...aBank({
    route: 'is it a drip or a pill',
    fever: 'will i get fever',
    price: 'what does it cost',
  }),
  ...Array.from({ length: 12 }, (_, at) =>
    aBankQuestion('fever-share', ['will i get fever', 'and how often'], {
      voice: `voice-${at % 2}`,
    }),
  ),
  ...Array.from({ length: 12 }, (_, at) =>
    aBankQuestion('route', ['is it a pill', 'and how often'], { voice: `voice-${at % 2}` }),
  ),
];
const understanding = fitUnderstanding(bank, 'en', slots);
const understand = createUnderstand(understanding, 'en');

function likeliest(text: string, previous?: Parameters<typeof understand>[1]) {
  const { slotGuesses, kindGuesses } = understand(plainText(text), previous);
  return [slotGuesses[0]?.label, kindGuesses[0]?.label];
}

describe('what is learnt from a bank', () => {
  it.each([
    ['a wording that nobody used', 'tell me is it a pill', ['route', 'answer']],
    ['another kind', 'hello how much does it cost', ['price', 'not-covered']],
    ['a slip', 'will i get fevr', ['fever', 'answer']],
    ['the name of the medicine for “it”', 'is Zemcelpro a drip', ['route', 'answer']],
  ])('understands %s', (_, text, guessed) => {
    expect(likeliest(text)).toEqual(guessed);
  });

  it('understands a follow-up by what it follows', () => {
    const askedAfter = (text: string, slot: string) =>
      likeliest('and how often', previousText(text, slot, slots))[0];

    expect([askedAfter('will i get fever', 'fever'), askedAfter('is it a pill', 'route')]).toEqual([
      'fever-share',
      'route',
    ]);
  });

  it('is unsure of what is strange', () => {
    const probabilityOf = (text: string) => understand(text).slotGuesses[0]?.probability ?? 0;

    expect(probabilityOf('quarterly bicycle insurance')).toBeLessThan(probabilityOf('a pill'));
  });

  it('shares only words that two people used', () => {
    const lone = Array.from({ length: 20 }, () =>
      aBankQuestion('price', ['is it expensive'], { voice: 'voice-0' }),
    );
    const { stems } = fitUnderstanding([...bank, ...lone], 'en', slots);

    expect([stems.includes('fever'), stems.includes('expens')]).toEqual([true, false]);
  });

  it('has a label for each slot that was asked for, and each kind', () => {
    expect([understanding.slots.labels, understanding.kinds.labels]).toEqual([
      ['fever', 'fever-share', 'price', 'route'],
      ['answer', 'not-covered'],
    ]);
  });

  it('is the same each time', () => {
    const { features, ...models } = fitUnderstanding(bank, 'en', slots);

    expect(models).toEqual({
      stems: understanding.stems,
      slots: understanding.slots,
      kinds: understanding.kinds,
    });
    expect([features.rows.hashes, features.rarity]).toEqual([
      understanding.features.rows.hashes,
      understanding.features.rarity,
    ]);
  });

  it('is nothing where nobody asked', () => {
    expect(fitUnderstanding([], 'en', slots).slots.labels).toEqual([]);
  });
});
