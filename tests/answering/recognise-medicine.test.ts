import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isSpellingOf,
  recogniseMedicine,
  THIS_MEDICINE,
} from '../../src/answering/recognise-medicine.ts';
import { anyText } from '../support/any-text.ts';

const ZEMCELPRO = { medicine: 'zemcelpro', name: 'Zemcelpro' };
const TESTIPRO = { medicine: 'testipro', name: 'Testipro' };

describe('a spelling of the name', () => {
  it.each([
    ['the name', 'zemcelpro'],
    ['a letter left out', 'zemcelpo'],
    ['a letter too many', 'zemcellpro'],
    ['letters swapped', 'zemcelpor'],
    ['as it sounds', 'semselpro'],
    ['as it sounds, with a slip', 'semselpo'],
    ['two slips', 'zencelpra'],
  ])('is one with %s', (_, written) => {
    expect(isSpellingOf(written, 'zemcelpro')).toBe(true);
  });

  it.each([
    ['the start of it alone', 'zemcel'],
    ['the end of it alone', 'celpro'],
    ['three slips', 'zentelpra'],
    ['another first sound', 'remcelpro'],
    ['another medicine', 'zercepac'],
    ['another medicine', 'cerepro'],
    ['another medicine', 'zemdri'],
    ['nothing', ''],
  ])('is not %s: %s', (_, written) => {
    expect(isSpellingOf(written, 'zemcelpro')).toBe(false);
  });

  it('has room for one slip where the name is short', () => {
    expect(['inhixas', 'inhixxas'].map((written) => isSpellingOf(written, 'inhixa'))).toEqual([
      true,
      true,
    ]);
  });

  it('is the name alone where that has hardly any letters', () => {
    expect(['abcd', 'abce'].map((written) => isSpellingOf(written, 'abcd'))).toEqual([true, false]);
  });

  it('begins with the sound of the name, whatever follows', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'zemclprosx') }), (written) => {
        expect(isSpellingOf(written, 'zemcelpro') && !/^[zsx]/.test(written)).toBe(false);
      }),
    );
  });

  it('is every name of itself', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(isSpellingOf(name, name)).toBe(true);
      }),
    );
  });
});

describe('a mention of a medicine', () => {
  it.each([
    ['stands for its name', 'Is Zemcelpro veilig?', 'is thismedicine veilig ?'],
    ['stands for a slip', 'wat kost zemselpro nu', 'wat kost thismedicine nu'],
    ['stands for two pieces', 'zemcell pro bijwerkingen', 'thismedicine bijwerkingen'],
    ['stands for three pieces', 'what is zem cel pro', 'what is thismedicine'],
    ['stands for each time it is named', 'zemcelpro of semcelpro', 'thismedicine of thismedicine'],
    ['leaves the words beside it', 'Zemcelpro is nieuw', 'thismedicine is nieuw'],
    ['leaves the question mark beside it', 'what is zemcelpro?', 'what is thismedicine ?'],
    ['leaves an article beside it', 'is Zemcelpro a drip', 'is thismedicine a drip'],
  ])('%s', (_, utterance, text) => {
    expect(recogniseMedicine(utterance, [ZEMCELPRO])).toEqual({ medicine: 'zemcelpro', text });
  });

  it('is none where no medicine that we know is named', () => {
    expect(recogniseMedicine('Helpt paracetamol ook?', [ZEMCELPRO])).toEqual({
      medicine: undefined,
      text: 'helpt paracetamol ook ?',
    });
  });

  it('is of the medicine named first', () => {
    expect(recogniseMedicine('testipro or zemcelpro', [ZEMCELPRO, TESTIPRO])).toEqual({
      medicine: 'testipro',
      text: 'thismedicine or thismedicine',
    });
  });

  it('is none where we know no medicines', () => {
    expect(recogniseMedicine('zemcelpro', [])).toEqual({ medicine: undefined, text: 'zemcelpro' });
  });

  it('is of a medicine that we know, exactly where its name was replaced', () => {
    fc.assert(
      fc.property(anyText, (utterance) => {
        const { medicine, text } = recogniseMedicine(utterance, [ZEMCELPRO]);

        expect(medicine).toBe(text.split(' ').includes(THIS_MEDICINE) ? 'zemcelpro' : undefined);
      }),
    );
  });
});
