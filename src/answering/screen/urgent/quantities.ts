/** A number in a sentence, in digits or in words, with the words it takes. */
export interface Quantity {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly hasDecimals: boolean;
}

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...Object.entries({
    een: 1,
    twee: 2,
    drie: 3,
    vier: 4,
    vijf: 5,
    zes: 6,
    zeven: 7,
    acht: 8,
    negen: 9,
    tien: 10,
    elf: 11,
    twaalf: 12,
    vijftien: 15,
    twintig: 20,
    zevenendertig: 37,
    achtendertig: 38,
    negenendertig: 39,
    veertig: 40,
    eenenveertig: 41,
    tweeenveertig: 42,
  }),
  ...Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    hundred: 100,
  }),
]);

// English says these in two words: "thirty nine", "a hundred and two".
const TENS_AND_HUNDRED = new Set(['thirty', 'forty', 'hundred']);
const POINTS = new Set(['komma', 'punt', 'point', 'comma']);
const ANDS = new Set(['en', 'and']);

/** The numbers of a sentence, as far as temperatures, doses and counts need them. */
export function findQuantities(words: readonly string[]): readonly Quantity[] {
  return words.flatMap((word, from) => {
    const isDigits = /^\d/.test(word);
    const [whole, wholeTo] = isDigits
      ? [Number(word.replace(',', '.')), from + 1]
      : spelledAt(words, from);
    if (whole === undefined) return [];
    const [fraction, to] = fractionAt(words, wholeTo);
    return [{ value: whole + fraction, from, to, hasDecimals: fraction > 0 || /[.,]/.test(word) }];
  });
}

function spelledAt(
  words: readonly string[],
  at: number,
): readonly [value: number | undefined, to: number] {
  const word = words[at] ?? '';
  const value = NUMBERS.get(word);
  if (value === undefined || !TENS_AND_HUNDRED.has(word)) return [value, at + 1];
  const unitAt = at + (ANDS.has(words[at + 1] ?? '') ? 2 : 1);
  const unit = NUMBERS.get(words[unitAt] ?? '');
  return unit === undefined || unit > 9 ? [value, at + 1] : [value + unit, unitAt + 1];
}

// "38 komma 5", "thirty-eight point five", "39 en een half".
function fractionAt(words: readonly string[], at: number): readonly [value: number, to: number] {
  const [first, second, third] = words.slice(at, at + 3);
  if (first === 'half') return [0.5, at + 1];
  if (ANDS.has(first ?? '') && second === 'half') return [0.5, at + 2];
  if (ANDS.has(first ?? '') && third === 'half') return [0.5, at + 3];
  if (!POINTS.has(first ?? '')) return [0, at];
  const digit = /^\d$/.test(second ?? '') ? Number(second) : NUMBERS.get(second ?? '');
  return digit === undefined || digit > 9 ? [0, at] : [digit / 10, at + 2];
}
