import type { Language } from '../language/language.ts';
import { headingOf, MAX_HEADING_LINES, recogniseHeading } from './headings.ts';
import type { Line } from './lines.ts';
import type { SectionKey } from './overview.ts';
import { SECTION_KEYS } from './overview.ts';
import { OverviewError } from './overview-error.ts';

/** A document of one language, as it was found. */
export interface EditionDocument {
  readonly file: string;
  readonly language: Language;
  /** Name of the medicine that every heading must speak of. */
  readonly name: string;
  readonly lines: readonly Line[];
}

/** A heading and the lines under it. */
export interface OutlinePart {
  readonly key: SectionKey;
  readonly heading: string;
  readonly headingLines: readonly Line[];
  readonly body: readonly Line[];
}

export interface Outline {
  /** The lines above the first heading: the title, and what the first page carries. */
  readonly front: readonly Line[];
  /** Parts of one key follow each other where the document has two headings for a section. */
  readonly parts: readonly OutlinePart[];
}

/**
 * Divides a document at its headings.
 *
 * All sections of EMA's template must be there, in its order, since passage ids and citations rest
 * on them; a heading about another medicine means that the wrong document was saved.
 */
export function outlineEdition(document: EditionDocument): Outline {
  const headings = findHeadings(document);
  const parts = headings.map(({ key, start, headingLines }, index) => ({
    key,
    heading: joinHeading(headingLines),
    headingLines,
    body: document.lines.slice(start + headingLines.length, headings[index + 1]?.start),
  }));
  checkOrder(document, parts);
  return { front: document.lines.slice(0, headings[0]?.start), parts };
}

interface FoundHeading {
  readonly key: SectionKey;
  readonly start: number;
  readonly headingLines: readonly Line[];
}

function findHeadings(document: EditionDocument): readonly FoundHeading[] {
  const found: FoundHeading[] = [];
  for (let start = 0; start < document.lines.length; ) {
    const heading = headingAt(document, start);
    if (heading) found.push(heading);
    start += heading?.headingLines.length ?? 1;
  }
  return found;
}

function headingAt(document: EditionDocument, start: number): FoundHeading | undefined {
  for (let span = 1; span <= MAX_HEADING_LINES; span += 1) {
    const headingLines = document.lines.slice(start, start + span);
    const text = joinHeading(headingLines);
    const heading = recogniseHeading(text, document.language);
    if (!heading) continue;
    if (heading.name.toLowerCase() === document.name.toLowerCase()) {
      return { key: heading.key, start, headingLines };
    }
    // Only a question is a heading for certain: a sentence may begin with "Other information about".
    if (text.endsWith('?')) throw otherMedicine(document, start, heading.name);
  }
  return undefined;
}

function otherMedicine({ file, lines, name }: EditionDocument, start: number, other: string) {
  return new OverviewError({
    file,
    line: lines[start]?.number ?? 1,
    expected: `a heading about ${name}, found one about “${other}”`,
    remedy: 'Check that the document is the one of this medicine.',
  });
}

function joinHeading(lines: readonly Line[]): string {
  return lines.map(({ text }) => text).join(' ');
}

function checkOrder(document: EditionDocument, parts: readonly OutlinePart[]): void {
  const { file, language, name, lines } = document;
  const sections = parts.filter((part, index) => part.key !== parts[index - 1]?.key);
  const position = SECTION_KEYS.findIndex((key, index) => sections[index]?.key !== key);
  const missing = SECTION_KEYS[position];
  const intruder = sections[missing ? position : SECTION_KEYS.length];
  if (!missing && !intruder) return;

  const after = missing ? (sections[position - 1]?.headingLines.at(-1)?.number ?? 0) : Infinity;
  const before = intruder?.headingLines[0]?.number ?? lines.length;
  // The heading may be there in another wording; overviews ask questions in headings alone.
  const lookalike = lines.find(
    ({ number, text }) => number > after && number < before && text.endsWith('?'),
  );
  throw new OverviewError({
    file,
    line: lookalike?.number ?? before,
    expected: missing
      ? `the heading “${headingOf(missing, language, name)}” on or above this line`
      : 'no further heading',
    remedy: "Compare the headings with those of EMA's template, which come in a fixed order.",
  });
}
