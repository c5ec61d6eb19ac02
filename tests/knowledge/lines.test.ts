import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/knowledge/lines.ts';
import { OverviewError } from '../../src/knowledge/overview-error.ts';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe('the lines of a document', () => {
  it.each([
    ['Unix line ends', 'één\n\n twee \n'],
    ['Windows line ends', 'één\r\n\r\n twee \r\n'],
    ['a byte order mark', '\uFEFFéén\n\n twee \n'],
  ])('are the same with %s', (_, text) => {
    expect(readLines('a.txt', utf8(text))).toEqual([
      { number: 1, text: 'één' },
      { number: 2, text: '' },
      { number: 3, text: 'twee' },
      { number: 4, text: '' },
    ]);
  });

  it('keep the white space inside them', () => {
    expect(readLines('a.txt', utf8('60 %  van\u00A0de'))).toEqual([
      { number: 1, text: '60 %  van\u00A0de' },
    ]);
  });

  const refusal = (line: number) =>
    new OverviewError({
      file: 'a.txt',
      line,
      expected: 'text in UTF-8 without control characters',
      remedy: 'Save the document again as UTF-8 (it may be Windows-1252 now).',
    });

  it('are refused in Windows-1252, with the line', () => {
    // 0xEB is "ë" there, and no character at all in UTF-8.
    const bytes = Uint8Array.from([...utf8('patient\npati'), 0xeb, ...utf8('nt\nkind')]);

    expect(() => readLines('a.txt', bytes)).toThrow(refusal(2));
  });

  it.each([
    ['a control character', 'een\ntwee\u0007'],
    // What a former conversion put in place of a letter that it could not read.
    ['a replacement character', 'een\npati\uFFFDnt'],
  ])('are refused with %s, with the line', (_, text) => {
    expect(() => readLines('a.txt', utf8(text))).toThrow(refusal(2));
  });
});
