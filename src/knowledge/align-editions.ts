import { OverviewError } from './overview-error.ts';
import type { EditionReading, LocatedSection } from './read-edition.ts';

/**
 * Checks that two editions run sentence by sentence: as many in each section, so that a passage id
 * means the same in both languages, and, in a translation of ours, the same numbers in each, for a
 * wrong number is the mistake that could do harm.
 *
 * @param binding - EMA's own text, which is right by definition
 * @param isTranslation - true where `other` is ours; EMA may spell a number in one of its languages
 * @throws OverviewError with file and line in `other`
 */
export function alignEditions(
  binding: EditionReading,
  other: EditionReading,
  isTranslation: boolean,
): void {
  for (const section of other.sections) {
    const original = binding.sections.find(({ key }) => key === section.key);
    if (!original) continue;
    checkCount(other.file, section, original, binding.file);
    if (isTranslation) checkNumbers(other.file, section, original);
  }
}

function checkCount(
  file: string,
  section: LocatedSection,
  original: LocatedSection,
  originalFile: string,
): void {
  const [found, wanted] = [section.passages.length, original.passages.length];
  if (found === wanted) return;
  throw new OverviewError({
    file,
    line: section.line,
    expected: `as many sentences under “${section.heading}” as in ${originalFile}, ${wanted}, found ${found}`,
    remedy: 'Divide the translation into the same sentences as the original.',
  });
}

function checkNumbers(file: string, section: LocatedSection, original: LocatedSection): void {
  for (const [index, passage] of section.passages.entries()) {
    const wanted = numbersIn(original.passages[index]?.text ?? '');
    const found = numbersIn(passage.text);
    if (found.toSorted().join() === wanted.toSorted().join()) continue;
    throw new OverviewError({
      file,
      line: passage.line,
      expected: `the numbers ${wanted.join(', ') || '(none)'} in ${passage.id}, found ${found.join(', ') || '(none)'}`,
      remedy: 'Correct the number, or divide the section into the same sentences as the original.',
    });
  }
}

function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([number]) => number.replaceAll(',', '.'));
}
