import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf, type PreviousText } from '../../src/answering/features.ts';
import { THIS_MEDICINE } from '../../src/answering/recognise-medicine.ts';
import { createVocabulary } from '../../src/answering/vocabulary.ts';
import { anyText } from '../support/any-text.ts';

const vocabulary = createVocabulary('is het it op en zo x y ik hier hoe pijn cel koort'.split(' '));

const shown = (text: string, previous?: PreviousText) =>
  Object.fromEntries(featuresOf(text, 'nl', vocabulary, previous));

describe('the features of an utterance', () => {
  it('are its words, neighbours, and neighbours but one', () => {
    expect(shown('is het op')).toEqual({
      'w is': 1,
      'w het': 1,
      'w op': 1,
      'p ^ is': 0.7,
      'p is het': 0.7,
      'p het op': 0.7,
      'p op $': 0.7,
      's is op': 0.4,
    });
  });

  it('are runs of three to five letters of its longer words', () => {
    expect(shown('pijn')).toEqual({
      'w pijn': 1,
      'p ^ pijn': 0.7,
      'p pijn $': 0.7,
      'l <pi': 0.35,
      'l pij': 0.35,
      'l ijn': 0.35,
      'l jn>': 0.35,
      'l <pij': 0.35,
      'l pijn': 0.35,
      'l ijn>': 0.35,
      'l <pijn': 0.35,
      'l pijn>': 0.35,
    });
  });

  it('are stems, while letters are those written', () => {
    const features = featuresOf('cellen', 'nl', vocabulary);

    expect([features.get('w cel'), features.get('w cellen'), features.get('l llen>')]).toEqual([
      1,
      undefined,
      0.35,
    ]);
  });

  it.each(['nl', 'en'] as const)(
    'are those of “it” for the name of the medicine (%s)',
    (language) => {
      const pronoun = { nl: 'het', en: 'it' }[language];

      expect(featuresOf(`x ${THIS_MEDICINE} y`, language, vocabulary)).toEqual(
        featuresOf(`x ${pronoun} y`, language, vocabulary),
      );
    },
  );

  it('weigh less the further back they stand in a long message', () => {
    const features = featuresOf(`ik ${'zo '.repeat(13)}hier`, 'nl', vocabulary);

    expect([features.get('w ik'), features.get('w zo'), features.get('w hier')]).toEqual([
      0.4, 1, 1,
    ]);
  });

  it('weigh as much as at their best place where they are repeated', () => {
    expect(featuresOf(`ik ${'zo '.repeat(14)}ik`, 'nl', vocabulary).get('w ik')).toBe(1);
  });

  it('have beside them what was asked before, and each word in its light', () => {
    expect(shown('hoe', { text: 'op', slot: 'route', topic: 'use' })).toEqual({
      'w hoe': 1,
      'p ^ hoe': 0.7,
      'p hoe $': 0.7,
      'follow-up': 1,
      'was route': 1,
      'was route w hoe': 0.7,
      'within use': 1,
      'within use w hoe': 0.7,
      'previous w op': 0.5,
      'previous p ^ op': 0.35,
      'previous p op $': 0.35,
    });
  });

  it('have the slot asked for in place of its section where it has none', () => {
    expect(Object.keys(shown('', { text: '', slot: 'price' }))).toEqual([
      'p ^ $',
      'follow-up',
      'was price',
      'within price',
    ]);
  });

  it('leave out of the previous question what is said again', () => {
    const features = featuresOf('op', 'nl', vocabulary, { text: 'op en', slot: 'route' });

    expect([features.get('previous w op'), features.get('previous w en')]).toEqual([
      undefined,
      0.5,
    ]);
  });

  it('are the frame alone where there are no words', () => {
    expect(shown('…')).toEqual({ 'p ^ $': 0.7 });
  });

  it('weigh more than nothing and at most 1, whatever the text', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText), (text, before) => {
        const previous = before === null ? undefined : { text: before, slot: 'route' };
        const weights = [...featuresOf(text, 'en', vocabulary, previous).values()];

        expect(weights.filter((weight) => !(weight > 0 && weight <= 1))).toEqual([]);
      }),
    );
  });
});
