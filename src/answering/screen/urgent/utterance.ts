import { normalise } from '../../../language/normalise.ts';

/** A sentence as the alarm rules read it: normalised words, with `,` where the writer pauses. */
export interface Sentence {
  readonly words: readonly string[];
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
}

export const PAUSE = ',';

// An emergency may stand anywhere in a story, so far more is read than is ever answered. Of a
// longer text both ends are read: people open with their alarm, or get to it at last.
const MAX_LENGTH = 20_000;

// Two such short statements in a row are read as one: "Bloedneus. Stopt niet."
const FRAGMENT_LENGTH = 3;

/** Cuts an utterance into sentences of words; the work is linear in its length. */
export function readUtterance(utterance: string): readonly Sentence[] {
  const sentences: { words: string[]; asks: boolean; isFragment: boolean }[] = [];
  let words: string[] = [];
  const finish = (asks: boolean): void => {
    const before = sentences.at(-1);
    const isFragment = !asks && words.length <= FRAGMENT_LENGTH;
    if (isFragment && before?.isFragment === true) before.words.push(PAUSE, ...words);
    else if (words.length > 0) sentences.push({ words, asks, isFragment });
    words = [];
  };
  for (const piece of asSpoken(bothEnds(utterance)).match(PIECES) ?? []) {
    if (/^[.!?;\n]/.test(piece)) finish(piece.includes('?'));
    else words.push(/^[,:()–—/-]/.test(piece) ? PAUSE : piece);
  }
  finish(false);
  return sentences;
}

// Numbers with their decimals, words, the ends of sentences, and pauses. A hyphen pauses only
// between blanks: "non-stop" is two words, "koorts - en rillingen" pauses. What is longer than
// any word is cut, so that no word costs more than the length of a word.
const PIECES = /\d+(?:[.,]\d+)?|\p{L}{1,40}|[.!?;\n]+|[,:()–—/°%+]|(?<= )-(?= )/gu;

function bothEnds(utterance: string): string {
  if (utterance.length <= MAX_LENGTH) return utterance;
  return `${utterance.slice(0, MAX_LENGTH / 2)}\n${utterance.slice(-MAX_LENGTH / 2)}`;
}

/** Normalised, with abbreviations joined (`i.p.v.`) and apostrophes gone: `cant`, `he s`, `zn`. */
function asSpoken(text: string): string {
  return normalise(text.replace(/\p{Cf}+/gu, ''))
    .replace(/n't(?!\p{L})/gu, 'nt')
    .replace(/'(?=(?:s|m|re|ve|ll|d)(?!\p{L}))/gu, ' ')
    .replace(/'/g, '')
    .replace(/(?<!\p{L})\p{L}\.\p{L}\.(?:\p{L}\.)?/gu, (abbreviation) =>
      abbreviation.replaceAll('.', ''),
    );
}
