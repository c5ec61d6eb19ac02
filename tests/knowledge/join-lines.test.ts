import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines } from '../../src/knowledge/join-lines.ts';

function lines(...texts: readonly string[]) {
  return texts.map((text, index) => ({ number: index + 1, text }));
}

describe('joining the lines of a paragraph', () => {
  it.each([
    ['with a space', ['door een arts met', 'ervaring'], 'door een arts met ervaring'],
    // The hyphen is the word's own: EMA's documents have no automatic hyphenation.
    ['a compound', ['Acute graft-versus-host-', 'ziekte'], 'Acute graft-versus-host-ziekte'],
    ['a compound after a sign', ['de CD34+-', 'cellen'], 'de CD34+-cellen'],
    ['a compound before a capital', ['een niet-', 'Hodgkinlymfoom'], 'een niet-Hodgkinlymfoom'],
    ['a compound after a quotation', ['het ‘engraftment’-', 'proces'], 'het ‘engraftment’-proces'],
    // Two hyphens are the charge of CD34, written without a minus sign.
    ['a charge', ['niet-geëxpandeerde CD34--', 'cellen)'], 'niet-geëxpandeerde CD34-- cellen)'],
    ['a true minus sign', ['unexpanded CD34−', 'cells'], 'unexpanded CD34− cells'],
    ['a suspended compound', ['bloed-', 'en immuuncellen'], 'bloed- en immuuncellen'],
    ['a suspended compound in English', ['pre-', 'and post-dose'], 'pre- and post-dose'],
    ['a dash between words', ['dit –', 'en dat'], 'dit – en dat'],
    ['a range with a bare hyphen', ['van 1 -', '4 zakken'], 'van 1 - 4 zakken'],
    ['alternatives', ['dorocubicel/', 'niet-geëxpandeerd'], 'dorocubicel/niet-geëxpandeerd'],
    [
      'a web address',
      ['zie ema.europa.eu/medicines/', 'human'],
      'zie ema.europa.eu/medicines/human',
    ],
    ['a web address that has ended', ['https://a.eu/b/', 'Zie ook'], 'https://a.eu/b/ Zie ook'],
    ['a soft hyphen', ['stam\u00AD', 'cellen'], 'stamcellen'],
  ])('%s', (_, texts, joined) => {
    expect(joinLines(lines(...texts)).text).toBe(joined);
  });

  it('tells where each line went and which word was mended', () => {
    expect(joinLines(lines('host-', 'ziekte kan', 'optreden'))).toEqual({
      text: 'host-ziekte kan optreden',
      lines: [
        { number: 1, start: 0, isMended: false },
        { number: 2, start: 5, isMended: true },
        { number: 3, start: 16, isMended: false },
      ],
    });
  });

  it('loses nothing but soft hyphens', () => {
    const character = fc.constantFrom(...'abC1-/.,−–+() ë\u00AD');
    const line = fc.string({ unit: character, minLength: 1 }).map((text) => `a${text.trim()}`);
    fc.assert(
      fc.property(fc.array(line), (texts) => {
        const { text } = joinLines(lines(...texts));

        const letters = (joined: string) => joined.replaceAll(/[\s\u00AD]/gu, '');
        expect(letters(text)).toBe(letters(texts.join('')));
      }),
    );
  });
});
