import type { Edition, MedicineOverview, Passage } from '../knowledge/overview.ts';
import type { Language } from '../language/language.ts';
import type { RecordedPassage } from './answer-record.ts';

/** Finds the edition a reader of a language gets: that language's, or the one that exists. */
export function editionFor(overview: MedicineOverview, language: Language): Edition {
  const edition = overview.editions[language] ?? overview.editions.nl ?? overview.editions.en;
  if (edition === undefined) throw new Error(`${overview.medicine} has no edition`);
  return edition;
}

/** A passage with where it stands, as the answer record carries it. */
export function citePassage(
  overview: MedicineOverview,
  edition: Edition,
  passage: Passage,
): RecordedPassage {
  return {
    id: passage.id,
    quote: passage.text,
    section: headingOf(edition, passage),
    document: overview.reference,
    url: edition.url,
  };
}

/** The heading under which a passage stands. */
export function headingOf(edition: Edition, passage: Passage): string {
  return edition.sections.find((section) => section.key === passage.section)?.heading ?? '';
}

/** The number of the sentence within its section, from its id. */
export function placeOf(passage: Passage): string {
  return passage.id.split('/').at(-1) ?? '';
}
