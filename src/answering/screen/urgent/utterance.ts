import { normalise } from '../../../language/normalise.ts';

/** A sentence as the alarm rules read it: normalised words, with `,` where the writer pauses. */
export interface Sentence {
  readonly words: readonly string[];
  /** Whether it ends in a question mark. */
  readonly asks: boolean;
}

export const PAUSE = ',';

// An emergency may stand anywhere in a story, so far more is read than is ever answered. Of a
// longer text both ends are read in full: people open with their alarm, or get to it at last.
const MAX_LENGTH = 20_000;

/** Cuts an utterance into sentences of words; linear in its length. */
export function readUtterance(utterance: string): readonly Sentence[] {
  const text = normalise(ends(utterance).replace(/\p{Cf}+/gu, ''))
    .replace(/n't(?!\p{L})/gu, 'nt')
    .replace(/'(?=(?:s|m|re|ve|ll|d)(?!\p{L}))/gu, ' ')
    .replace(/(?<!\p{L})((?:\p{L}\.){2,})/gu, (abbreviation) => abbreviation.replaceAll('.', ''))
    .replace(/'/g, '');
  const sentences: Sentence[] = [];
  let words: string[] = [];
  for (const piece of text.match(PIECES) ?? []) {
    if (/^[.!?;\n]/.test(piece)) {
      if (words.length > 0) sentences.push({ words, asks: piece.includes('?') });
      words = [];
    } else words.push(/^[,:()–—/-]/.test(piece) ? PAUSE : piece);
  }
  if (words.length > 0) sentences.push({ words, asks: false });
  return sentences;
}

// Numbers with their decimals, words, the ends of sentences, and pauses. A hyphen pauses only
// between blanks: "non-stop" is two words, "koorts - en rillingen" a pause.
const PIECES = /\d+(?:[.,]\d+)?|\p{L}{1,40}|[.!?;\n]+|[,:()–—/°%+]|(?<= )-(?= )/gu;

function ends(utterance: string): string {
  if (utterance.length <= MAX_LENGTH) return utterance;
  return `${utterance.slice(0, MAX_LENGTH / 2)}\n${utterance.slice(-MAX_LENGTH / 2)}`;
}
