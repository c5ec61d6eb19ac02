import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseJsonObject } from './json-fields.ts';
import { OverviewError } from './overview-error.ts';

/** Whom people of one hospital call; the hospital's own, from `contacts.json`. */
export interface Contacts {
  readonly centre?: {
    readonly name: string;
    /** The number that is answered day and night. */
    readonly telephone: string;
  };
  readonly helpDesk?: {
    readonly name: string;
    readonly telephone: string;
    readonly hours: string;
  };
  /** Where the hospital offers the package leaflet. */
  readonly leafletUrl?: string;
}

/** Reads `contacts.json` of the knowledge folder; without the file the texts stay general. */
export async function readContacts(knowledgeFolder: string): Promise<Contacts> {
  const file = join(knowledgeFolder, 'contacts.json');
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  return checkContacts(file, text);
}

const SHAPE: ReadonlyMap<string, readonly string[]> = new Map([
  ['centre', ['name', 'telephone']],
  ['helpDesk', ['name', 'telephone', 'hours']],
]);

function checkContacts(file: string, text: string): Contacts {
  const refuse = (expected: string, remedy: string): never => {
    throw new OverviewError({ file, expected, remedy });
  };
  const content = parseJsonObject(file, text).fields;
  for (const [key, value] of Object.entries(content)) {
    if (key === 'leafletUrl') {
      if (typeof value !== 'string' || !URL.canParse(value))
        refuse('an address as "leafletUrl"', 'Write it in full, beginning with https://.');
      continue;
    }
    const fields = SHAPE.get(key);
    if (fields === undefined)
      return refuse('centre, helpDesk and leafletUrl alone', `Remove "${key}".`);
    for (const field of fields) {
      const found = (value as Record<string, unknown> | null)?.[field];
      if (typeof found !== 'string' || found.trim() === '') {
        refuse(`a text as "${key}.${field}"`, `Fill it in, or remove "${key}".`);
      }
    }
  }
  return content as Contacts;
}
