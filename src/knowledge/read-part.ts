import type { JoinedText } from './join-lines.ts';
import { joinLines } from './join-lines.ts';
import type { LineFate } from './line-fate.ts';
import { fatesOf } from './line-fate.ts';
import type { OutlinePart } from './outline.ts';
import { OverviewError } from './overview-error.ts';
import { findFurniture } from './page-furniture.ts';
import { findParagraphs, isFinished } from './paragraphs.ts';
import { splitSentences } from './split-sentences.ts';

/** A sentence and the line on which it begins. */
interface Sentence {
  readonly text: string;
  readonly line: number;
}

export interface PartReading {
  readonly sentences: readonly Sentence[];
  readonly fates: readonly LineFate[];
}

/** Reads a heading and the lines under it: furniture out, lines joined, sentences cut. */
export function readPart(
  file: string,
  { key, heading, headingLines, body }: OutlinePart,
  pageHeader: string,
): PartReading {
  const furniture = findFurniture(body, pageHeader);
  const paragraphs = findParagraphs(body, furniture).map(joinLines);
  const sentences = paragraphs.flatMap(locateSentences);
  if (sentences.length === 0) {
    throw new OverviewError({
      file,
      line: headingLines[0]?.number ?? 1,
      expected: `text under the heading “${heading}”`,
      remedy: 'Compare with the published document: the section has lost its text.',
    });
  }
  for (const sentence of sentences) checkSentence(file, sentence);

  const placed = paragraphs.flatMap(({ lines }) => lines);
  const mended = new Set(placed.filter(({ isMended }) => isMended).map(({ number }) => number));
  return {
    sentences,
    fates: [
      ...headingLines.map((line): LineFate => ({ line, kind: 'heading', section: key })),
      ...fatesOf(body, furniture, (line) => ({
        line,
        kind: 'text',
        section: key,
        isMended: mended.has(line.number),
      })),
    ],
  };
}

function locateSentences({ text, lines }: JoinedText): readonly Sentence[] {
  let end = 0;
  return splitSentences(text).map((sentence) => {
    const start = text.indexOf(sentence, end);
    end = start + sentence.length;
    const line = lines.findLast((placed) => placed.start <= start)?.number ?? 1;
    return { text: sentence, line };
  });
}

function checkSentence(file: string, { text, line }: Sentence): void {
  // Overviews ask questions in their headings alone.
  if (text.endsWith('?')) {
    throw new OverviewError({
      file,
      line,
      expected: `a heading of EMA's template, found “${text}”`,
      remedy: 'Correct the heading, or teach the reader this wording if EMA uses it.',
    });
  }
  if (!isFinished(text)) {
    throw new OverviewError({
      file,
      line,
      expected: `the end of the sentence “${text}”`,
      remedy: 'Compare with the published document: a line is missing, or one too many.',
    });
  }
}
