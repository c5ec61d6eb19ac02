import { joinLines } from './join-lines.ts';
import type { LineFate } from './line-fate.ts';
import { fatesOf } from './line-fate.ts';
import type { EditionDocument, Outline } from './outline.ts';
import { OverviewError } from './overview-error.ts';
import { findFurniture } from './page-furniture.ts';

export interface TitleReading {
  readonly title: string;
  /** The part of the title, name and substances, that every page repeats. */
  readonly pageHeader: string;
  readonly fates: readonly LineFate[];
}

const SUBTITLE = /\s(?:Een overzicht van|An overview of|EPAR-samenvatting|EPAR summary)\b.*$/u;

/** Reads what stands above the first heading: a title that begins with the medicine's name. */
export function readTitle({ file, name }: EditionDocument, { front }: Outline): TitleReading {
  const furniture = findFurniture(front);
  const lines = front.filter(({ number }) => !furniture.has(number));
  const title = joinLines(lines).text;
  if (!title.toLowerCase().startsWith(name.toLowerCase())) {
    throw new OverviewError({
      file,
      line: lines[0]?.number ?? 1,
      expected: `a title that begins with “${name}” above the first heading`,
      remedy: 'Check that the document is complete and the one of this medicine.',
    });
  }
  return {
    title,
    pageHeader: title.replace(SUBTITLE, ''),
    fates: fatesOf(front, furniture, (line) => ({ line, kind: 'title' })),
  };
}
