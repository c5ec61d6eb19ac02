import { OverviewError } from './overview-error.ts';

/** One line of a document, freed of the white space at its ends. */
export interface Line {
  /** Counted from 1, as an editor shows it. */
  readonly number: number;
  readonly text: string;
}

const NEWLINE = 0x0a;

/**
 * Reads a document's bytes as lines.
 *
 * A byte order mark and Windows line ends are accepted: neither is part of a sentence.
 *
 * @throws OverviewError with the line, where it is not UTF-8 or has control characters in it
 */
export function readLines(file: string, bytes: Uint8Array): readonly Line[] {
  const lines = decodeText(file, bytes)
    .split(/\r\n|\r|\n/)
    .map((text, index) => ({ number: index + 1, text: text.trim() }));
  const unreadable = lines.find(({ text }) => /(?!\t)[\p{Cc}\uFFFD]/u.test(text));
  if (unreadable) throw notText(file, unreadable.number);
  return lines;
}

/**
 * Decodes UTF-8 and nothing else, because a wrongly guessed encoding would put wrong letters into a
 * quotation. Drops a byte order mark.
 */
export function decodeText(file: string, bytes: Uint8Array): string {
  try {
    return decodeStrictly(bytes);
  } catch {
    throw notText(file, firstUndecodableLine(bytes));
  }
}

function decodeStrictly(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function firstUndecodableLine(bytes: Uint8Array): number {
  let start = 0;
  for (let number = 1; ; number += 1) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      decodeStrictly(bytes.subarray(start, end));
    } catch {
      return number;
    }
    if (newline === -1) return number;
    start = newline + 1;
  }
}

function notText(file: string, line: number): OverviewError {
  return new OverviewError({
    file,
    line,
    expected: 'text in UTF-8 without control characters',
    remedy: 'Save the document again as UTF-8 (it may be Windows-1252 now).',
  });
}
