import type { Language } from '../language/language.ts';
import type { LineFate } from './line-fate.ts';
import type { EditionDocument } from './outline.ts';
import { outlineEdition } from './outline.ts';
import type { Passage, Section, SectionKey } from './overview.ts';
import { SECTION_KEYS } from './overview.ts';
import { readPart } from './read-part.ts';
import { readTitle } from './read-title.ts';

/** A passage and the line of the document on which it begins. */
interface LocatedPassage extends Passage {
  readonly line: number;
}

/** A section and the line of its (first) heading. */
export interface LocatedSection extends Section {
  readonly line: number;
  readonly passages: readonly LocatedPassage[];
}

/** An edition as read from its document, with the account of how. */
export interface EditionReading {
  readonly file: string;
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly LocatedSection[];
  /** One entry for each line of the document, in its order. */
  readonly fates: readonly LineFate[];
}

/**
 * Reads a published overview: page furniture dropped, lines joined, sections found by their
 * headings, sentences counted. Nothing is reworded, and nothing is lost without an entry in `fates`.
 *
 * @param medicine - key of the medicine, the first part of each passage id
 * @throws OverviewError where a heading is missing, unknown or out of order, a section is empty, or
 *   a sentence does not end
 */
export function readEdition(medicine: string, document: EditionDocument): EditionReading {
  const outline = outlineEdition(document);
  const { title, pageHeader, fates } = readTitle(document, outline);
  const parts = outline.parts.map((part) => ({
    ...part,
    ...readPart(document.file, part, pageHeader),
  }));
  const readSection = (key: SectionKey): LocatedSection => {
    const own = parts.filter((part) => part.key === key);
    return {
      key,
      heading: own.map(({ heading }) => heading).join(' '),
      line: own[0]?.headingLines[0]?.number ?? 1,
      passages: own
        .flatMap(({ sentences }) => sentences)
        .map(({ text, line }, index) => ({
          id: `${medicine}/${key}/${index + 1}`,
          section: key,
          text,
          line,
        })),
    };
  };
  return {
    file: document.file,
    language: document.language,
    title,
    sections: SECTION_KEYS.map(readSection),
    fates: [...fates, ...parts.flatMap((part) => part.fates)],
  };
}
