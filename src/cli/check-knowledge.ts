import { alignEditions } from '../knowledge/align-editions.ts';
import type { LineFate } from '../knowledge/line-fate.ts';
import { OverviewError } from '../knowledge/overview-error.ts';
import type { EditionReading } from '../knowledge/read-edition.ts';
import {
  findMedicines,
  readRecordedEdition,
  readSourceRecord,
} from '../knowledge/read-medicine.ts';
import type { EditionRecord } from '../knowledge/source-record.ts';
import { LANGUAGES } from '../language/language.ts';

/** What a check of the documents has to tell. */
export interface KnowledgeReport {
  /** To read from top to bottom; says nothing of what could not be read. */
  readonly lines: readonly string[];
  /** Each with file and line, what was expected and what to do; empty where all is well. */
  readonly faults: readonly string[];
}

/**
 * Reads every overview under `knowledge/` and reports what became of each document: medicines,
 * languages, sections, passages, every line dropped or mended, and translations that are missing.
 * Unlike the assistant, which stops at the first fault, it looks for one in each document.
 */
export async function checkKnowledge(folder: string): Promise<KnowledgeReport> {
  const { value: medicines = [], faults } = await attempt(() => findMedicines(folder));
  const reports = await Promise.all(medicines.map((medicine) => checkMedicine(folder, medicine)));
  return {
    lines: reports.flatMap((report) => report.lines),
    faults: [...faults, ...reports.flatMap((report) => report.faults)],
  };
}

async function checkMedicine(folder: string, medicine: string): Promise<KnowledgeReport> {
  const { value: record, faults } = await attempt(() => readSourceRecord(folder, medicine));
  if (!record) return { lines: [], faults };

  const attempts = await Promise.all(
    record.editions.map(async (edition) => ({
      edition,
      ...(await attempt(() => readRecordedEdition(folder, record, edition))),
    })),
  );
  const [binding, ...others] = attempts;
  const alignments = await Promise.all(
    others.map(({ edition, value }) =>
      attempt(async () => {
        if (binding?.value && value) alignEditions(binding.value, value, !edition.isBinding);
      }),
    ),
  );
  const missing = LANGUAGES.filter((each) =>
    record.editions.every(({ language }) => language !== each),
  );
  return {
    lines: [
      `${medicine}: ${record.name}, ${record.reference}`,
      ...attempts.flatMap(({ edition, value }) => (value ? describeEdition(edition, value) : [])),
      ...missing.map((language) => `  ${language}: no edition, another language is quoted`),
    ],
    faults: [...attempts, ...alignments].flatMap((each) => each.faults),
  };
}

function describeEdition(
  { language, isBinding }: EditionRecord,
  { file, title, sections, fates }: EditionReading,
): readonly string[] {
  const passageCount = sections.reduce((sum, { passages }) => sum + passages.length, 0);
  const blankCount = fates.filter(isBlank).length;
  return [
    `  ${language}: ${isBinding ? "EMA's own text" : 'a translation of ours'}, ${file}`,
    `    title: ${title}`,
    `    ${sections.length} sections, ${passageCount} passages: ` +
      sections.map(({ key, passages }) => `${key} ${passages.length}`).join(', '),
    `    ${fates.length} lines, ${blankCount} of them blank`,
    ...fates.flatMap((fate) => {
      const notice = noticeOf(fate);
      return notice ? [`    ${file}:${fate.line.number}: ${notice}: ${fate.line.text}`] : [];
    }),
  ];
}

function isBlank(fate: LineFate): boolean {
  return fate.kind === 'dropped' && fate.reason === 'blank line';
}

function noticeOf(fate: LineFate): string | undefined {
  if (fate.kind === 'text' && fate.isMended) return 'joined to the line before without a space';
  return fate.kind === 'dropped' && !isBlank(fate) ? `dropped, ${fate.reason}` : undefined;
}

interface Attempt<Value> {
  /** Absent where there is a fault. */
  readonly value?: Value;
  readonly faults: readonly string[];
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { value: await work(), faults: [] };
  } catch (error) {
    // Anything else is a fault of the program, which a report on documents must not hide.
    if (!(error instanceof OverviewError)) throw error;
    return { faults: [error.message] };
  }
}
