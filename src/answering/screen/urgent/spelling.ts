import { PAUSE } from './utterance.ts';

export interface SpellingWords {
  /** The words that are found with one letter wrong, if they are long. */
  readonly alarmWords: readonly string[];
  /** The words that are found though shorter, and with two letters wrong if they are long. */
  readonly oftenMisspelt: readonly string[];
  /** Words close to an alarm word that are meant as they stand. */
  readonly ordinaryNeighbours: ReadonlySet<string>;
  /** Words that stand for two or more others. */
  readonly runTogether: Readonly<Record<string, string>>;
  /** Words that hurried writers run together with what follows. */
  readonly joinable: ReadonlySet<string>;
  /** Whether a word stands in a word list, and so is left alone. */
  readonly knows: (word: string) => boolean;
}

// Shorter words have too many ordinary neighbours: "bloed" and "bloem", "fever" and "never". At
// these lengths a word list of 100,000 had about a hundred in use, which are listed by hand.
const MIN_LENGTH = 8;
const MIN_LENGTH_OFTEN_MISSPELT = 6;
const MIN_LENGTH_FOR_TWO_ERRORS = 9;
const MAX_LENGTH = 24;
const MIN_SPELT_OUT = 4;
const MIN_TAIL = 3;

// The last letter as it is spoken: "ze beve", "he's shakin".
const SPOKEN_ENDINGS = [
  { ending: 'e', letter: 'n' },
  { ending: 'in', letter: 'g' },
];

/**
 * Mends the words of a sentence where an alarm word is meant: `koorst`, `siezure`, `k o o r t s`,
 * `be nauwd`, `hebkoorts`, `kwil`. A word that is known, or resembles nothing, stays.
 */
export function createSpelling(
  spelling: SpellingWords,
): (words: readonly string[]) => readonly string[] {
  const { runTogether, joinable, ordinaryNeighbours } = spelling;
  const apart = new Map(Object.entries(runTogether).map(([word, all]) => [word, all.split(' ')]));
  const closest = createClosest(spelling.alarmWords, spelling.oftenMisspelt);
  const knows = (word: string): boolean => ordinaryNeighbours.has(word) || spelling.knows(word);

  const mend = (word: string): readonly string[] => {
    const known = apart.get(word);
    if (known !== undefined) return known;
    if (word.length < MIN_TAIL || knows(word) || /^\d/.test(word)) return [word];
    for (const { ending, letter } of SPOKEN_ENDINGS) {
      if (word.endsWith(ending) && spelling.knows(word + letter)) return [word + letter];
    }
    const near = closest(word);
    return near === undefined ? (splitJoined(word, joinable, knows) ?? [word]) : [near];
  };

  return (words) => {
    const mended = new Map<string, readonly string[]>();
    return withTornMended(withLettersJoined(words), knows).flatMap((word) => {
      const result = mended.get(word) ?? mend(word);
      mended.set(word, result);
      return result;
    });
  };
}

function createClosest(
  alarmWords: readonly string[],
  oftenMisspelt: readonly string[],
): (word: string) => string | undefined {
  const targets = new Set([
    ...oftenMisspelt.filter((word) => word.length >= MIN_LENGTH_OFTEN_MISSPELT),
    ...alarmWords.filter((word) => word.length >= MIN_LENGTH && word.length <= MAX_LENGTH),
  ]);
  // Words one letter apart have a form in common from which one letter is left out.
  const byShorterForm = new Map<string, string[]>();
  for (const word of targets) {
    for (const form of shorterForms(word)) {
      byShorterForm.set(form, [...(byShorterForm.get(form) ?? []), word]);
    }
  }
  const byFirstLetter = new Map<string, string[]>();
  const bySingleLetters = new Map<string, string>();
  for (const word of oftenMisspelt) {
    bySingleLetters.set(withoutDoubles(word), word);
    if (word.length < MIN_LENGTH_FOR_TWO_ERRORS) continue;
    const letter = word.slice(0, 1);
    byFirstLetter.set(letter, [...(byFirstLetter.get(letter) ?? []), word]);
  }

  return (word) => {
    const sameButDoubled = bySingleLetters.get(withoutDoubles(word));
    if (sameButDoubled !== undefined) return sameButDoubled;
    if (word.length < MIN_LENGTH_OFTEN_MISSPELT - 1 || word.length > MAX_LENGTH) return undefined;
    for (const form of shorterForms(word)) {
      const near = byShorterForm.get(form)?.find((target) => isWithin(word, target, 1));
      if (near?.startsWith(word.slice(0, 1))) return near;
    }
    if (word.length < MIN_LENGTH_FOR_TWO_ERRORS - 1) return undefined;
    return byFirstLetter.get(word.slice(0, 1))?.find((target) => isWithin(word, target, 2));
  };
}

/** A word and all it becomes by leaving out one letter. */
function shorterForms(word: string): readonly string[] {
  return [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}

function withoutDoubles(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

// "k o o r t s" becomes one word again.
function withLettersJoined(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters: string[] = [];
  for (const word of [...words, PAUSE]) {
    if (/^\p{L}$/u.test(word)) letters.push(word);
    else {
      if (letters.length >= MIN_SPELT_OUT) joined.push(letters.join(''));
      else joined.push(...letters);
      letters = [];
      joined.push(word);
    }
  }
  return joined.slice(0, -1);
}

// "ko orts", "be nauwd": two pieces, one of them no word, that are one together.
function withTornMended(
  words: readonly string[],
  knows: (word: string) => boolean,
): readonly string[] {
  const mended: string[] = [];
  for (const word of words) {
    const before = mended.at(-1) ?? PAUSE;
    const whole = before + word;
    const isTorn =
      before !== PAUSE &&
      word !== PAUSE &&
      whole.length >= MIN_LENGTH &&
      whole.length <= MAX_LENGTH;
    if (isTorn && !(knows(before) && knows(word)) && knows(whole)) mended.splice(-1, 1, whole);
    else mended.push(word);
  }
  return mended;
}

/** Cuts `icantbreathe` into words that are often joined and a last one that is known. */
function splitJoined(
  word: string,
  joinable: ReadonlySet<string>,
  knows: (word: string) => boolean,
): readonly string[] | undefined {
  // For each place in the word that joined words can reach from its start: those words.
  const reached = new Map<number, readonly string[]>([[0, []]]);
  for (let at = 0; at <= word.length - MIN_TAIL; at++) {
    const heads = reached.get(at);
    if (heads === undefined) continue;
    const tail = word.slice(at);
    if (heads.length > 0 && knows(tail)) return [...heads, tail];
    for (const head of joinable) {
      if (tail.startsWith(head)) reached.set(at + head.length, [...heads, head]);
    }
  }
  return undefined;
}

/** Whether two words differ by at most `limit` letters missing, added, changed or swapped. */
function isWithin(one: string, other: string, limit: number): boolean {
  if (Math.abs(one.length - other.length) > limit) return false;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1];
      current.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    if (Math.min(...current) > limit) return false;
    beforeLast = last;
    last = current;
  }
  return (last.at(-1) ?? 0) <= limit;
}
