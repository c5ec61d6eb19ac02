import type { Line } from './lines.ts';
import type { Furniture } from './page-furniture.ts';

/** The end of a sentence, or a web address, which takes no full stop after it. */
const FINISHED = /(?:[.!?…]["'”’»)\]]*|[\w-]+(?:\.[\w-]+)+\/\S*)$/u;

const LIST_ITEM = /^[•·▪◦–-]\s/u;
const HAS_LIST = /(?:^|\s)[•·▪◦]\s/u;
const STARTS_SMALL = /^\p{Ll}/u;
const ANNOUNCES_MORE = /[:;,]$/u;

/** True for every sentence but one that lacks a line; a list's last item may go without full stop. */
export function isFinished(sentence: string): boolean {
  return FINISHED.test(sentence) || HAS_LIST.test(sentence);
}

/**
 * Gathers lines into paragraphs, leaving out the page furniture.
 *
 * A blank line ends a paragraph; but a sentence that runs over a page break goes on, as does one
 * that introduces a list: its items are part of it.
 */
export function findParagraphs(
  lines: readonly Line[],
  furniture: ReadonlyMap<number, Furniture>,
): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [];
  let gap: Gap = 'blank';
  for (const line of lines) {
    const dropped = furniture.get(line.number);
    if (dropped) {
      gap = widen(gap, dropped);
      continue;
    }
    const current = paragraphs.at(-1);
    if (current && (gap === 'none' || continues(current, line, gap))) current.push(line);
    else paragraphs.push([line]);
    gap = 'none';
  }
  return paragraphs;
}

/** What stands between two lines of text. */
type Gap = 'none' | 'blank' | 'page';

function widen(gap: Gap, dropped: Furniture): Gap {
  return dropped === 'blank line' && gap !== 'page' ? 'blank' : 'page';
}

function continues(paragraph: readonly Line[], next: Line, gap: Gap): boolean {
  const last = paragraph.at(-1)?.text ?? '';
  if (FINISHED.test(last)) return false;
  return (
    gap === 'page' ||
    ANNOUNCES_MORE.test(last) ||
    LIST_ITEM.test(next.text) ||
    STARTS_SMALL.test(next.text)
  );
}
