import type { Line } from './lines.ts';
import type { SectionKey } from './overview.ts';
import type { Furniture } from './page-furniture.ts';

/** What became of a line of a document: nothing is lost without a word. */
export type LineFate = { readonly line: Line } & (
  | { readonly kind: 'title' }
  | { readonly kind: 'heading'; readonly section: SectionKey }
  | {
      readonly kind: 'text';
      readonly section: SectionKey;
      /** True where its beginning was joined to the end of the line before as one word. */
      readonly isMended: boolean;
    }
  | { readonly kind: 'dropped'; readonly reason: Furniture }
);

/** The fates of lines of which some are furniture and the others share a purpose. */
export function fatesOf(
  lines: readonly Line[],
  furniture: ReadonlyMap<number, Furniture>,
  fateOfKept: (line: Line) => LineFate,
): readonly LineFate[] {
  return lines.map((line) => {
    const reason = furniture.get(line.number);
    return reason ? { line, kind: 'dropped', reason } : fateOfKept(line);
  });
}
