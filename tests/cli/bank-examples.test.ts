import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../src/answering/features.ts';
import { createVocabulary } from '../../src/answering/vocabulary.ts';
import { examplesOf, plainText, standAloneExamples } from '../../src/cli/bank-examples.ts';
import type { SlotId } from '../../src/knowledge/slot.ts';
import { aBankQuestion } from '../support/a-bank.ts';
import { slotsOf } from '../support/guesses.ts';

const slots = slotsOf({ route: 'answer', price: 'not-covered', fever: 'answer' });
const vocabulary = createVocabulary(['is', 'it', 'a', 'pill', 'and', 'how', 'much', 'fever']);
const see = (text: string, previous?: { readonly text: string; readonly slot: SlotId }) =>
  featuresOf(text, 'en', vocabulary, previous);

const PILL = aBankQuestion('route', ['is it a pill']);
const FEVER = aBankQuestion('fever', ['a fever']);
const PRICE = aBankQuestion('price', ['is it a pill', 'and how much']);

describe('the examples of questions that stand alone', () => {
  it('leave those with a history out', () => {
    expect(standAloneExamples([PILL, PRICE, FEVER], vocabulary)).toEqual([
      { slot: 'route', features: see('is it a pill') },
      { slot: 'fever', features: see('a fever') },
    ]);
  });

  it('have the name of the medicine replaced, however it is spelt', () => {
    const [named] = standAloneExamples(
      [aBankQuestion('route', ['is Zemselpro a pill'])],
      vocabulary,
    );

    expect(named).toEqual({ slot: 'route', features: see('is it a pill') });
  });
});

describe('the examples of all questions', () => {
  const guessed: string[] = [];
  const guessSlot = (text: string) => {
    guessed.push(text);
    return text.includes('pill') ? 'route' : 'fever';
  };

  it('show a follow-up after what it follows, as that would be understood', () => {
    expect(examplesOf([PRICE], slots, vocabulary, guessSlot)).toEqual([
      { slot: 'price', features: see('and how much', { text: 'is it a pill', slot: 'route' }) },
    ]);
  });

  it('show the text before last of a longer history, understood in the light of all of it', () => {
    const long = aBankQuestion('price', ['is it a pill', 'a fever', 'and how much']);
    guessed.length = 0;

    const examples = examplesOf([long], slots, vocabulary, guessSlot);

    expect(guessed).toEqual(['is it a pill a fever']);
    expect(examples).toEqual([
      { slot: 'price', features: see('and how much', { text: 'a fever', slot: 'route' }) },
    ]);
  });

  it('show every other one that stands alone a second time, after a question of somebody else', () => {
    // 1,009 questions further on in a bank of three is one further on.
    expect(examplesOf([PILL, FEVER, PRICE], slots, vocabulary, guessSlot)).toEqual([
      { slot: 'route', features: see('is it a pill') },
      { slot: 'route', features: see('is it a pill', { text: 'a fever', slot: 'fever' }) },
      { slot: 'fever', features: see('a fever') },
      { slot: 'price', features: see('and how much', { text: 'is it a pill', slot: 'route' }) },
    ]);
  });
});

describe('a plain text', () => {
  it('has one word for the medicine', () => {
    expect(plainText('Is zem cel pro a pill?')).toBe('is thismedicine a pill ?');
  });
});
