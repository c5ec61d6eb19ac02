import fc from 'fast-check';

/** What our rules look for, in pieces, so that random texts come near them. */
const PIECES = [
  'cd34',
  'CD 34',
  'CD34+',
  'CD34--',
  'CD34-positive',
  '+',
  '-',
  '--',
  '−',
  'plus',
  'pos',
  'neg',
  'min',
  'Zemcelpro',
  'zem',
  'cel',
  'pro',
  'e',
  "'",
  '´',
  '’',
  'é',
  '?',
  '%',
  '39',
  ' ',
  '\n',
  '\0',
  '{{',
  '](',
];

/** Anything a person or a program may send as a message: every character, lone surrogates too. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PIECES),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit)),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
