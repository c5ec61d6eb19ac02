import { alignEditions } from './align-editions.ts';
import type { Edition, MedicineOverview } from './overview.ts';
import type { EditionReading } from './read-edition.ts';
import { findMedicines, readRecordedEdition, readSourceRecord } from './read-medicine.ts';
import type { EditionRecord } from './source-record.ts';

/**
 * Reads every medicine under `knowledge/`, in alphabetical order, as frozen values.
 *
 * @throws OverviewError on the first document that is not exactly as expected: an assistant that
 *   quotes must not start on a text it may have misread
 */
export async function readOverviews(folder: string): Promise<readonly MedicineOverview[]> {
  const medicines = await findMedicines(folder);
  const overviews = await Promise.all(medicines.map((medicine) => readOverview(folder, medicine)));
  return deepFreeze(overviews);
}

async function readOverview(folder: string, medicine: string): Promise<MedicineOverview> {
  const record = await readSourceRecord(folder, medicine);
  const readings = await Promise.all(
    record.editions.map(async (edition) => ({
      edition,
      reading: await readRecordedEdition(folder, record, edition),
    })),
  );
  const [binding] = readings;
  for (const { edition, reading } of readings) {
    if (binding) alignEditions(binding.reading, reading, !edition.isBinding);
  }
  return {
    medicine,
    name: record.name,
    substances: record.substances,
    reference: record.reference,
    retrieved: record.editions[0].retrieved,
    editions: Object.fromEntries(
      readings.map(({ edition, reading }) => [edition.language, toEdition(edition, reading)]),
    ),
  };
}

function toEdition({ language, isBinding, url }: EditionRecord, reading: EditionReading): Edition {
  return {
    language,
    title: reading.title,
    sections: reading.sections.map(({ key, heading, passages }) => ({
      key,
      heading,
      passages: passages.map(({ id, section, text }) => ({ id, section, text })),
    })),
    isBinding,
    url,
  };
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFreeze(part);
    Object.freeze(value);
  }
  return value;
}
