import type { Contacts } from '../knowledge/contacts.ts';
import type { MedicineOverview } from '../knowledge/overview.ts';
import type { SlotId } from '../knowledge/slot.ts';
import type { Language } from '../language/language.ts';
import type { Phrase } from '../language/phrases.ts';
import type { Suggestion } from './reply.ts';

/** Our own words in one language, with the names of the medicine and of the hospital filled in. */
export interface Wording {
  readonly language: Language;
  readonly say: (key: string, values?: Readonly<Record<string, string>>) => string;
  /** The plain question that asks for a slot, as we would put it. */
  readonly question: (slot: SlotId) => string;
  readonly suggest: (slots: readonly SlotId[]) => readonly Suggestion[];
  /** Where the hospital's help desk can be reached; empty where it has none. */
  readonly helpDesk: string;
  readonly overviewOf: (medicine: string) => MedicineOverview;
}

export interface WordingParts {
  readonly phrase: Phrase;
  /** The first is the one spoken of where a reply is about no medicine in particular. */
  readonly overviews: readonly [MedicineOverview, ...MedicineOverview[]];
  readonly contacts: Contacts;
}

/** Makes the words of every language once, so that a missing contact text fails at start. */
export function createWordings(parts: WordingParts): (language: Language) => Wording {
  const wordings = { nl: wordingOf(parts, 'nl'), en: wordingOf(parts, 'en') };
  return (language) => wordings[language];
}

function wordingOf({ phrase, overviews, contacts }: WordingParts, language: Language): Wording {
  const centre =
    contacts.centre === undefined
      ? phrase(language, 'contact.centre')
      : phrase(language, 'contact.centreNumber', contacts.centre);
  const say: Wording['say'] = (key, values = {}) =>
    phrase(language, key, { medicine: overviews[0].name, centre, ...values });
  const question: Wording['question'] = (slot) => say(`question.${slot}`);
  return {
    language,
    say,
    question,
    suggest: (slots) => slots.map((slot) => ({ label: question(slot) })),
    helpDesk: contacts.helpDesk === undefined ? '' : say('contact.helpDesk', contacts.helpDesk),
    overviewOf: (medicine) =>
      overviews.find((overview) => overview.medicine === medicine) ?? overviews[0],
  };
}

/** Joins what there is with an empty line between. */
export function joinParagraphs(...paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== '').join('\n\n');
}
