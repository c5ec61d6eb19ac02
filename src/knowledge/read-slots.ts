import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MedicineOverview, PassageId } from './overview.ts';
import { OverviewError } from './overview-error.ts';
import { SLOT_KINDS, type Slot, type SlotId } from './slot.ts';

/** Reads the closed list of slots, `questions/slots.json` below the knowledge folder. */
export async function readSlots(knowledgeFolder: string): Promise<ReadonlyMap<SlotId, Slot>> {
  const file = join(knowledgeFolder, 'questions', 'slots.json');
  const slots = parseJson(file, await readFile(file, 'utf8')) as readonly Slot[];
  for (const { slot, kind } of slots) {
    if (!SLOT_KINDS.includes(kind)) {
      throw new OverviewError({
        file,
        expected: `one of ${SLOT_KINDS.join(', ')} as the kind of "${slot}"`,
        remedy: `Replace "${kind}".`,
      });
    }
  }
  return new Map(slots.map((slot) => [slot.slot, slot]));
}

/** The passages of an overview that answer each slot, the best one first. */
export type SlotPassages = ReadonlyMap<SlotId, readonly PassageId[]>;

/**
 * Reads the checked list of an overview, `<medicine>/slots.json`.
 *
 * @throws OverviewError for a slot that does not exist or a passage that the overview lacks.
 */
export async function readSlotPassages(
  knowledgeFolder: string,
  overview: MedicineOverview,
  slots: ReadonlyMap<SlotId, Slot>,
): Promise<SlotPassages> {
  const file = join(knowledgeFolder, overview.medicine, 'slots.json');
  const entries = Object.entries(parseJson(file, await readFile(file, 'utf8')) as object);
  const known = passageIds(overview);
  return new Map(
    entries.map(([slot, places]) => {
      if (slots.get(slot)?.kind !== 'answer') {
        throw new OverviewError({
          file,
          expected: 'slots of kind "answer" alone, as questions/slots.json lists them',
          remedy: `Remove "${slot}".`,
        });
      }
      const ids = (places as readonly string[]).map((place) => `${overview.medicine}/${place}`);
      const missing = ids.find((id) => !known.has(id));
      if (missing !== undefined) {
        throw new OverviewError({
          file,
          expected: `passages of the overview, as section/number, under "${slot}"`,
          remedy: `There is no ${missing}.`,
        });
      }
      return [slot, ids];
    }),
  );
}

function passageIds(overview: MedicineOverview): ReadonlySet<PassageId> {
  return new Set(
    Object.values(overview.editions).flatMap((edition) =>
      edition.sections.flatMap((section) => section.passages.map((passage) => passage.id)),
    ),
  );
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new OverviewError({
      file,
      expected: 'JSON',
      remedy: `Mend it: ${(error as Error).message}.`,
    });
  }
}
