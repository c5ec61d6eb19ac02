import { createWordings, type Wording } from '../../src/conversation/wording.ts';
import type { Contacts } from '../../src/knowledge/contacts.ts';
import type { Language } from '../../src/language/language.ts';
import type { Phrase } from '../../src/language/phrases.ts';
import { anOverview } from './an-overview.ts';

/** Phrases that show which was asked for: `(answer.place number=3)`. */
export const aPhrase: Phrase = (_language, key, values = {}) => {
  const shown = Object.entries(values).map(([name, value]) => ` ${name}=${value}`);
  return `(${key}${shown.join('')})`;
};

/** Wordings on Testipro that show keys in place of texts, as far as a test does not say otherwise. */
export function aWording({
  phrase = aPhrase,
  overviews = [anOverview()],
  contacts = {},
}: Partial<Parameters<typeof createWordings>[0]> = {}): (language: Language) => Wording {
  return createWordings({ phrase, overviews, contacts });
}

export const CONTACTS: Contacts = {
  centre: { name: 'the centre', telephone: '1' },
  helpDesk: { name: 'the desk', telephone: '2', hours: 'always' },
};
