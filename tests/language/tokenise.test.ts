import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../src/language/tokenise.ts';
import { anyText } from '../support/any-text.ts';

describe('the words of a text', () => {
  it.each([
    ['are letters and digits in a row', 'Op dag 42, thuis.', ['op', 'dag', '42', 'thuis']],
    ['have no apostrophe inside', 'what’s a baby´s', ['whats', 'a', 'babys']],
    ['leave an apostrophe at their edge behind', "'t is ’s nachts", ['t', 'is', 's', 'nachts']],
    ['are parted by hyphens', 'graft-versus-host', ['graft', 'versus', 'host']],
    [
      'have percent and question marks among them',
      'is 84% veel??',
      ['is', '84', '%', 'veel', '?', '?'],
    ],
    [
      'tell cells with and without a marker apart',
      'CD34+ en CD34--cellen',
      ['cd34plus', 'en', 'cd34minus', 'cellen'],
    ],
    ['may be in any script', 'Это лекарство 你好', ['это', 'лекарство', '你好']],
    ['are none in a text of signs', '… — 👍 !\u0000', []],
    ['are none where there is nothing', '', []],
  ])('%s', (_, text, words) => {
    expect(tokenise(text)).toEqual(words);
  });

  it('hold nothing but letters and digits, whatever the text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(tokenise(text).filter((word) => !/^(?:[\p{L}\p{N}]+|[%?])$/u.test(word))).toEqual(
          [],
        );
      }),
    );
  });
});
