import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/knowledge/split-sentences.ts';

describe('cutting a paragraph into sentences', () => {
  it.each([
    ['at a full stop', ['Alleen op recept.', 'Eén keer per dag.']],
    ['before a number', ['Dit bleek na 1 jaar.', '25 patiënten deden mee.']],
    ['before a word such as "mRNA"', ['Dit werkt.', 'mRNA is kort.']],
    ['before Dutch "’s"', ['Eén dosis.', '’s Nachts niet.']],
    ['before a quotation', ['Het is zeldzaam.', '‘Weesgeneesmiddel’ heet dat.']],
    ['after a bracket', ['Dit heet anemie (weinig rode bloedcellen).', 'Dat komt vaak voor.']],
    ['after a quotation', ['Dit heet ‘engraftment.’', 'Dat kost tijd.']],
    ['after a web address', ['Zie ema.europa.eu/medicines.', 'Daar staat meer.']],
    ['after a charge', ['En niet-geëxpandeerde CD34--cellen.', 'Dan de rest.']],
    ['after a single letter', ['Dit helpt tegen hepatitis B.', 'Het is een vaccin.']],
    ['after "enz."', ['Koorts, huiduitslag enz.', 'Dan een arts bellen.']],
    ['after "e.d."', ['Koorts, huiduitslag e.d.', 'Dan een arts bellen.']],
    ['after a bracket that nobody closed', ['Dit (of dat.', 'En nog iets (kort).', 'Klaar.']],
    ['at nothing in "o.a."', ['Dit zijn o.a. Nederland en België.']],
    ['at nothing in "bijv."', ['Een infectie, bijv. Candida.']],
    ['at nothing in "d.w.z."', ['Eenmalig, d.w.z. 1 dosis.']],
    ['at nothing in "e.g."', ['An infection (e.g. Candida) or fever.']],
    ['at nothing in "ca."', ['Het duurt ca. 20 dagen.']],
    ['at nothing in "Dr."', ['Vraag het Dr. Jansen.']],
    ['at nothing in a decimal', ['Dat was 4.8 of 0,5 %.']],
    ['at nothing before a small letter', ['Zie rubriek 4. voor meer.']],
    ['at nothing inside brackets', ['Neem het (zie rubriek 3. Hoe gebruikt u dit) zo in.']],
    ['at nothing after a list number', ['1. Was uw handen.']],
    ['at nothing at a semicolon', ['Na 40 dagen; op dag 100 waren het er 17.']],
  ])('%s', (_, sentences) => {
    expect(splitSentences(sentences.join(' '))).toEqual(sentences);
  });

  it('has no sentence in an empty paragraph', () => {
    expect(splitSentences('')).toEqual([]);
  });

  const word = fc.constantFrom('Zemcelpro', 'een', '(een', 'dosis)', 'o.a.', '4.8', '25', 'arts.');
  const paragraph = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));

  it('gives the paragraph back when the sentences are joined', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        expect(splitSentences(text).join(' ')).toBe(text);
      }),
    );
  });

  it('finds nothing more to cut in a sentence', () => {
    fc.assert(
      fc.property(paragraph, (text) => {
        for (const sentence of splitSentences(text)) {
          expect(splitSentences(sentence)).toEqual([sentence]);
        }
      }),
    );
  });
});
