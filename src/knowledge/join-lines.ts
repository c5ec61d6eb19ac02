import type { Line } from './lines.ts';

/** A line's place in the text it became part of. */
interface PlacedLine {
  readonly number: number;
  /** Offset in the joined text at which the line begins, in UTF-16 code units. */
  readonly start: number;
  /** True where a word that the line break had cut was put together again. */
  readonly isMended: boolean;
}

export interface JoinedText {
  readonly text: string;
  readonly lines: readonly PlacedLine[];
}

const SOFT_HYPHEN = /\u00AD$/u;

// One hyphen after anything but a space. Two are a charge that lost its sign ("CD34--").
const CUT_AT_HYPHEN = /[^\s\p{Pd}][-\u2010\u2011]$/u;

// "bloed-" + "en immuuncellen": the hyphen stands for the rest of a compound, so the space stays.
const AFTER_SUSPENDED_HYPHEN = /^(?:en|of|tot|als|and|or|to)\b/iu;

const CUT_AT_SLASH = /\S\/$/u;
const WEB_ADDRESS_AT_END = /(?:https?:\/\/|www\.)\S*$/iu;

/**
 * Joins the lines of one paragraph with single spaces, and words cut by a line break without.
 *
 * A hyphen at the end of a line stays, because EMA's documents are set without automatic
 * hyphenation: it is a part of the word.
 *
 * @example
 * joinLines([{ number: 1, text: 'Acute graft-versus-host-' }, { number: 2, text: 'ziekte' }]).text;
 * // 'Acute graft-versus-host-ziekte'
 */
export function joinLines(lines: readonly Line[]): JoinedText {
  let text = '';
  const placed: PlacedLine[] = [];
  for (const line of lines) {
    const isMended = text !== '' && cutsWord(text, line.text);
    if (isMended) text = text.replace(SOFT_HYPHEN, '');
    else if (text !== '') text += ' ';
    placed.push({ number: line.number, start: text.length, isMended });
    text += line.text;
  }
  return { text, lines: placed };
}

function cutsWord(before: string, after: string): boolean {
  if (SOFT_HYPHEN.test(before)) return true;
  if (CUT_AT_HYPHEN.test(before)) {
    return /^[\p{L}\p{N}]/u.test(after) && !AFTER_SUSPENDED_HYPHEN.test(after);
  }
  if (!CUT_AT_SLASH.test(before)) return false;
  // An address may end in a slash, and then a capital begins the next sentence.
  return WEB_ADDRESS_AT_END.test(before) ? /^[\p{Ll}\p{N}]/u.test(after) : /^\p{L}/u.test(after);
}
