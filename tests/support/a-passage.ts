import { type Passage, SECTION_KEYS } from '../../src/knowledge/overview.ts';

/** The passage of an id such as `testipro/use/3`, which is its text too where none is given. */
export function aPassage(id: string, text = `${id}.`): Passage {
  const section = SECTION_KEYS.find((key) => key === id.split('/')[1]);
  if (section === undefined) throw new Error(`${id} is in no section of an overview`);
  return { id, section, text };
}
