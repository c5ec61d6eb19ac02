import { PAUSE } from './utterance.ts';

export interface SpellingWords {
  /** The words worth finding although they are misspelt, in normalised form. */
  readonly alarmWords: readonly string[];
  /** Whether a word is spelt as meant, and so left alone. */
  readonly knows: (word: string) => boolean;
  /** The words that a hurried writer runs together with the next: `hebkoorts`, `cantbreathe`. */
  readonly joinedWords: ReadonlySet<string>;
}

// Shorter words have too many ordinary neighbours: "bloed" and "bloem", "fever" and "never".
const MIN_LENGTH = 6;
const MIN_LENGTH_FOR_TWO_ERRORS = 9;
const MAX_LENGTH = 24;
const MIN_LENGTH_TO_SPLIT = 5;

/**
 * Mends the words of a sentence where an alarm word is meant: `benauwt`, `koorst`, `siezure`,
 * `k o o r t s`, `hebkoorts`, `ko orts`. A word that is known, or resembles nothing, stays.
 */
export function createSpelling({
  alarmWords,
  knows,
  joinedWords,
}: SpellingWords): (words: readonly string[]) => readonly string[] {
  const byStart = new Map<string, string[]>();
  const byUndoubled = new Map<string, string>();
  for (const word of alarmWords) {
    if (word.length >= MIN_LENGTH - 1) byUndoubled.set(undoubled(word), word);
    if (word.length < MIN_LENGTH) continue;
    const start = word.slice(0, 1);
    byStart.set(start, [...(byStart.get(start) ?? []), word]);
  }

  const closest = (word: string): string | undefined => {
    if (word.length < MIN_LENGTH - 1 || word.length > MAX_LENGTH) return undefined;
    const sameButDoubled = byUndoubled.get(undoubled(word));
    if (sameButDoubled !== undefined) return sameButDoubled;
    const candidates = byStart.get(word.slice(0, 1)) ?? [];
    return (
      candidates.find((candidate) => isWithin(word, candidate, 1)) ??
      candidates.find(
        (candidate) =>
          candidate.length >= MIN_LENGTH_FOR_TWO_ERRORS &&
          word.length >= MIN_LENGTH_FOR_TWO_ERRORS - 1 &&
          isWithin(word, candidate, 2),
      )
    );
  };

  const parts = (word: string): readonly string[] | undefined => {
    if (word.length < MIN_LENGTH_TO_SPLIT || word.length > 2 * MAX_LENGTH) return undefined;
    // Shortest first part last, so that "cant" goes before "can".
    for (let length = Math.min(8, word.length - 2); length >= 1; length--) {
      const head = word.slice(0, length);
      if (!joinedWords.has(head)) continue;
      const tail = word.slice(length);
      if (tail.length >= 3 && knows(tail)) return [head, tail];
      const rest = parts(tail);
      if (rest !== undefined) return [head, ...rest];
    }
    return undefined;
  };

  const known = new Map<string, readonly string[]>();
  const mend = (word: string): readonly string[] => {
    if (word.length < MIN_LENGTH - 1 || knows(word) || /^\d/.test(word)) return [word];
    const remembered = known.get(word);
    if (remembered !== undefined) return remembered;
    const near = closest(word);
    const mended = near === undefined ? (parts(word) ?? [word]) : [near];
    if (known.size < MAX_REMEMBERED) known.set(word, mended);
    return mended;
  };

  return (words) => withTornMended(withLettersJoined(words), knows).flatMap(mend);
}

// What strangers write is not kept for long, nor in any order that tells who wrote it.
const MAX_REMEMBERED = 0;

function undoubled(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

// "k o o r t s" becomes one word again.
function withLettersJoined(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let letters: string[] = [];
  const flush = (): void => {
    if (letters.length >= 4) joined.push(letters.join(''));
    else joined.push(...letters);
    letters = [];
  };
  for (const word of words) {
    if (/^\p{L}$/u.test(word)) letters.push(word);
    else {
      flush();
      joined.push(word);
    }
  }
  flush();
  return joined;
}

// "ko orts", "be nauwd": two pieces that are no words alone and one together.
function withTornMended(
  words: readonly string[],
  knows: (word: string) => boolean,
): readonly string[] {
  const mended: string[] = [];
  for (const word of words) {
    const before = mended.at(-1);
    const together = `${before}${word}`;
    if (
      before !== undefined && before !== PAUSE && word !== PAUSE &&
      together.length >= MIN_LENGTH && !knows(before) && !knows(word) && knows(together)
    ) {
      mended[mended.length - 1] = together;
    } else mended.push(word);
  }
  return mended;
}

/** Whether two words differ by at most `limit` letters missing, added, changed or swapped. */
export function isWithin(one: string, other: string, limit: number): boolean {
  if (Math.abs(one.length - other.length) > limit) return false;
  let previous: number[] = [];
  let current = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    let best = row;
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (current[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (current[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, (previous[column - 2] ?? 0) + 1);
      next.push(cost);
      best = Math.min(best, cost);
    }
    if (best > limit) return false;
    previous = current;
    current = next;
  }
  return (current.at(-1) ?? 0) <= limit;
}
