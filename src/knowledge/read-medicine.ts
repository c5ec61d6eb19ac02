import { createHash } from 'node:crypto';
import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lineOfField } from './json-fields.ts';
import { decodeText, readLines } from './lines.ts';
import { OverviewError } from './overview-error.ts';
import type { EditionReading } from './read-edition.ts';
import { readEdition } from './read-edition.ts';
import type { EditionRecord, SourceRecord } from './source-record.ts';
import { parseSourceRecord } from './source-record.ts';

/** The file that makes a folder under `knowledge/` a medicine's. */
const SOURCE_FILE = 'source.json';

/**
 * Lists the medicines under `knowledge/` by their keys, in alphabetical order. A folder without
 * source record holds something else and is passed over.
 */
export async function findMedicines(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  const areMedicines = await Promise.all(
    names.map((name) => exists(join(folder, name, SOURCE_FILE))),
  );
  const medicines = names.filter((_, index) => areMedicines[index]);
  if (medicines.length > 0) return medicines.toSorted();
  throw new OverviewError({
    file: folder,
    expected: `a folder in it with a ${SOURCE_FILE}, one for each medicine`,
    remedy: 'Name the folder that holds the documents (KNOWLEDGE_DIR).',
  });
}

/** Reads what is on record about a medicine, whose key is the name of its folder. */
export async function readSourceRecord(folder: string, medicine: string): Promise<SourceRecord> {
  const file = join(folder, medicine, SOURCE_FILE);
  const text = decodeText(file, await readBytes(file));
  const record = parseSourceRecord(file, text);
  if (record.medicine === medicine) return record;
  throw new OverviewError({
    file,
    line: lineOfField(text, 'medicine', record.medicine),
    expected: `"medicine" to be the name of the folder, "${medicine}"`,
    remedy: 'Rename the folder or correct the value; passage ids begin with it.',
  });
}

/** Reads one edition, whose bytes must be those on record. */
export async function readRecordedEdition(
  folder: string,
  { medicine, name }: SourceRecord,
  { file: fileName, language, sha256, digestLine }: EditionRecord,
): Promise<EditionReading> {
  const file = join(folder, medicine, fileName);
  const bytes = await readBytes(file);
  const found = createHash('sha256').update(bytes).digest('hex');
  if (found !== sha256) {
    throw new OverviewError({
      file: join(folder, medicine, SOURCE_FILE),
      line: digestLine,
      expected: `the digest of ${fileName}, which is ${found}`,
      remedy: 'Restore the document; only if it was replaced on purpose, correct the digest.',
    });
  }
  return readEdition(medicine, { file, language, name, lines: readLines(file, bytes) });
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new OverviewError({
      file,
      expected: 'a file that can be read',
      remedy: 'Restore the file, or correct its name where it is listed.',
    });
  }
}
