// A full stop after one of these belongs to the word: what follows continues the sentence.
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'approx bijv bv blz ca dhr dr drs excl fig incl max mevr min mr mrs ms nr nrs ' +
    'prof resp st vgl vs'
  ).split(' '),
);

// These may also end a sentence, and do so before a capital. The rest of the dotted ones ("o.a.",
// "d.w.z.", "e.g.") announce something and never end one.
const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(['e.a.', 'e.d.', 'a.m.', 'p.m.']);

const DOTTED_ABBREVIATION = /^(?:\p{L}\.){2,}$/u;

// A capital or a number, a word such as "mRNA" or "iPS", or the Dutch "’s Nachts".
const SENTENCE_START = /^["'“‘«([]*(?:\p{Lu}|\p{N}|\p{Ll}{1,2}\p{Lu}|['’][stmn]\s\p{L})/u;

const POSSIBLE_END = /[.!?…]+["'”’»)\]]*(?<gap>\s+)(?=\S)/gu;

/**
 * Cuts a paragraph into sentences, the passages we cite.
 *
 * Nothing is reworded: joining the sentences with the white space that stood between them gives
 * the paragraph back. A full stop ends no sentence after an abbreviation ("o.a."), inside a number
 * or web address ("4.8", "ema.europa.eu"), inside brackets, or after the number of a list item;
 * and none without a capital or number after it. A single letter does end one ("hepatitis B."),
 * for overviews name such diseases and hardly ever people with initials.
 */
export function splitSentences(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(POSSIBLE_END)) {
    const next = match.index + match[0].length;
    const end = next - (match.groups?.gap?.length ?? 0);
    if (!endsSentence(paragraph.slice(start, end), paragraph.slice(next))) continue;
    sentences.push(paragraph.slice(start, end));
    start = next;
  }
  return start < paragraph.length ? [...sentences, paragraph.slice(start)] : sentences;
}

function endsSentence(before: string, after: string): boolean {
  return (
    SENTENCE_START.test(after) &&
    !isListNumber(before) &&
    !isAbbreviation(before) &&
    !isInsideBrackets(before, after)
  );
}

function isListNumber(before: string): boolean {
  return /^\d{1,2}\.$/u.test(before);
}

function isAbbreviation(before: string): boolean {
  const word = /[^\s"'“‘«([]+$/u.exec(before)?.[0].toLowerCase() ?? '';
  if (CLOSING_ABBREVIATIONS.has(word)) return false;
  return DOTTED_ABBREVIATION.test(word) || ABBREVIATIONS.has(word.replace(/\.$/u, ''));
}

// An opening bracket that is never closed is a slip of the pen and must not swallow the rest.
function isInsideBrackets(before: string, after: string): boolean {
  let depth = 0;
  for (const character of before) depth = nextDepth(depth, character);
  if (depth === 0) return false;
  for (const character of after) {
    depth = nextDepth(depth, character);
    if (depth === 0) return true;
  }
  return false;
}

function nextDepth(depth: number, character: string): number {
  if (character === '(') return depth + 1;
  return character === ')' ? Math.max(0, depth - 1) : depth;
}
