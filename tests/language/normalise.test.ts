import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/language/normalise.ts';
import { anyText } from '../support/any-text.ts';

describe('a normalised text', () => {
  it.each([
    ['is in lower case', 'IS DIT Veilig', 'is dit veilig'],
    ['has no diacritics', 'patiënt één CAFÉ', 'patient een cafe'],
    ['has them neither where they are characters of their own', 'patie\u0308nt', 'patient'],
    ['has full letters in place of joined ones', 'eﬀect', 'effect'],
    ['has straight apostrophes', '‘what’s’ ‛t', "'what's' 't"],
    ['takes an accent that stands alone for an apostrophe', 'baby´s foto`s', "baby's foto's"],
    ['has straight quotation marks', '„take” “graft”', '"take" "graft"'],
    ['has at most two of a letter in a row', 'heeeel  ooooh nooo', 'heel  ooh noo'],
    ['keeps digits that repeat', '1000 37,555', '1000 37,555'],
    ['keeps an emoji', 'ok 👍', 'ok 👍'],
    ['is empty where there is nothing', '', ''],
  ])('%s', (_, text, normalised) => {
    expect(normalise(text)).toBe(normalised);
  });

  it.each([
    'CD34+ cells',
    'CD34+-cells',
    'cd 34 plus cells',
    'CD34-positive cells',
    'cd34 pos cells',
  ])('tells by a word that cells have the marker: %s', (text) => {
    expect(normalise(text)).toBe('cd34plus cells');
  });

  it.each([
    'CD34-- cells',
    'CD34--cells',
    'CD34− cells',
    'cd34- cells',
    'cd34 min cells',
    'cd34 minus cells',
    'CD34 negative cells',
  ])('tells by a word that cells lack the marker: %s', (text) => {
    expect(normalise(text)).toBe('cd34minus cells');
  });

  it('has only the name of the marker where the sign is left out', () => {
    expect(normalise('wat is CD34?')).toBe('wat is cd34?');
  });

  it('stays as it is when normalised again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text));
      }),
    );
  });
});
