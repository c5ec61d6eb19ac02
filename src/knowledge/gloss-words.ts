import type { Language } from '../language/language.ts';

/** The words by which one language's definitions are recognised. */
export interface GlossWords {
  /** Words that never belong to a term, so that it begins after the last of them. */
  readonly boundaries: ReadonlySet<string>;
  /** What may stand between a term and the bracket that explains it: a verb, or whose it is. */
  readonly afterthought: RegExp;
  /** Begins an explanation that holds for the terms on both sides of "or". */
  readonly sharedKind: RegExp;
  /** Joins two terms that share an explanation. */
  readonly either: RegExp;
  /** "…, a type of white blood cell": a kind named after a comma. */
  readonly apposition: RegExp;
  /** "X means that …". */
  readonly meaning: RegExp;
  /** "X is a procedure in which …", at the start of a sentence. */
  readonly procedure: RegExp;
}

// A word with its hyphens, digits and charge: "neutrofielen-engraftment", "CD34+-cellen".
const WORD = '[\\p{L}\\p{N}][\\p{L}\\p{N}+-]*';

const CLAUSE = '[^,;.()]+';
const SENTENCE_PART = '[^;.]+';

// Verbs are those that EMA's standard sentences put before a term that they explain.
const DUTCH_BOUNDARIES =
  'de het een der van voor met zonder door in op aan bij tot uit naar over om te als dan en of ' +
  'maar dat die dit deze is was zijn waren wordt werd worden werden heeft had hebben hadden kan ' +
  'kunnen moet moeten krijgt krijgen bereikt bereikte bereikten veroorzaakt bevat zoals tegen na ' +
  'tijdens binnen onder tussen vanwege patiënt patiënten volwassenen kinderen personen mensen';

const ENGLISH_BOUNDARIES =
  'the a an of for with without by in on at to from into as than and or but that which this ' +
  'these is was are were be been has had have can may must need needs get gets achieve achieved ' +
  'causes contains make such against after before during within under between because patient ' +
  'patients adults children people high-risk';

export const GLOSS_WORDS: Readonly<Record<Language, GlossWords>> = {
  nl: {
    boundaries: new Set(DUTCH_BOUNDARIES.split(' ')),
    afterthought: /\s(?:te\s\p{L}+|van\s(?:de|een)\s(?:patiënten|patiënt|persoon))$/u,
    sharedKind: /^(?:soorten|vormen|typen)\s/u,
    either: /\s(?:of|en)$/u,
    apposition: new RegExp(
      `(?<term>${WORD}), (?<explanation>(?:een (?:type|soort|vorm) |` +
        `(?:bestanddelen|cellen|eiwitten|stoffen) die )${CLAUSE})`,
      'gu',
    ),
    meaning: new RegExp(`(?<term>${WORD}) betekent dat (?<explanation>${CLAUSE})`, 'gu'),
    procedure: new RegExp(
      `^(?<term>${WORD}) is (?<explanation>een ${WORD} waarbij ${SENTENCE_PART})`,
      'gu',
    ),
  },
  en: {
    boundaries: new Set(ENGLISH_BOUNDARIES.split(' ')),
    afterthought: /\sof\s(?:the|a)\s(?:patients|patient|person)$/u,
    sharedKind: /^(?:types|kinds|forms)\s/u,
    either: /\s(?:or|and)$/u,
    apposition: new RegExp(
      `(?<term>${WORD}), (?<explanation>(?:a (?:type|kind|form) of |` +
        `(?:components|cells|proteins|substances) that )${CLAUSE})`,
      'gu',
    ),
    meaning: new RegExp(`(?<term>${WORD}) means that (?<explanation>${CLAUSE})`, 'gu'),
    procedure: new RegExp(
      `^(?<term>${WORD}) is (?<explanation>an? ${WORD} in which ${SENTENCE_PART})`,
      'gu',
    ),
  },
};
