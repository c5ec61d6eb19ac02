import type { Line } from './lines.ts';

/** What a page carries besides the text, and why a line was dropped. */
export type Furniture = 'blank line' | 'page header' | 'page footer' | 'link' | 'address';

/** Whole lines that EMA's page layout adds, in every language of the document. */
const PATTERNS: readonly { readonly kind: Furniture; readonly pattern: RegExp }[] = [
  { kind: 'blank line', pattern: /^$/u },
  {
    kind: 'page footer',
    pattern: /^EMA\/\d+\/\d{4}(?:\s+Rev\.?\s*\d+)?(?:\s+(?:Blz\.|Pagina|Page)\s*\d+\s*\/\s*\d+)?$/u,
  },
  { kind: 'page footer', pattern: /^(?:Blz\.|Pagina|Page)\s*\d+\s*\/\s*\d+$/u },
  { kind: 'page footer', pattern: /^EMEA\/H\/C\/[\d/]+$/u },
  { kind: 'address', pattern: /^Official address\b.*\bAmsterdam\b.*$/u },
  { kind: 'address', pattern: /^Address for visits and deliveries\b.*\bhow-to-find-us$/u },
  { kind: 'address', pattern: /^Send us a question\b.*\+31 .*$/u },
  { kind: 'address', pattern: /^An agency of the European Union$/u },
  { kind: 'address', pattern: /^© European Medicines Agency, \d{4}\..*$/u },
];

// The address of a link on the page, which the text extraction puts at the foot of it. An address
// in running text has words before it in the same block.
const LINK = /^https?:\/\/\S+$/u;

/** Lines over which a page header may be broken. */
const MAX_HEADER_LINES = 3;

/**
 * Finds the lines that belong to the page and not to the text.
 *
 * Only whole lines of a known form are taken, so that an unknown one ends up in the text, where
 * the checks on sentences find it.
 *
 * @param pageHeader - the document's name as repeated on each page; white space is ignored in the
 *   comparison, since the extraction may break or space it differently
 */
export function findFurniture(
  lines: readonly Line[],
  pageHeader?: string,
): ReadonlyMap<number, Furniture> {
  const found = new Map<number, Furniture>();
  for (const line of lines) {
    const match = PATTERNS.find(({ pattern }) => pattern.test(line.text));
    if (match) found.set(line.number, match.kind);
  }
  if (pageHeader) {
    for (const line of findRepeats(lines, pageHeader)) found.set(line.number, 'page header');
  }
  for (const line of findLooseLinks(lines, found)) found.set(line.number, 'link');
  return found;
}

function findRepeats(lines: readonly Line[], pageHeader: string): readonly Line[] {
  const wanted = withoutSpace(pageHeader);
  return lines.flatMap((first, index) => {
    if (first.text === '') return [];
    for (let span = 1; span <= MAX_HEADER_LINES; span += 1) {
      const run = lines.slice(index, index + span);
      if (run.at(-1)?.text === '') break;
      if (withoutSpace(run.map(({ text }) => text).join('')) === wanted) return run;
    }
    return [];
  });
}

function findLooseLinks(
  lines: readonly Line[],
  found: ReadonlyMap<number, Furniture>,
): readonly Line[] {
  const links: Line[] = [];
  let isInText = false;
  for (const line of lines) {
    if (found.has(line.number)) isInText = false;
    else if (!isInText && LINK.test(line.text)) links.push(line);
    else isInText = true;
  }
  return links;
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
