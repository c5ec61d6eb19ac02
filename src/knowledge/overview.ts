import type { Language } from '../language/language.ts';

/**
 * The sections of an EMA medicine overview, in the order of EMA's template.
 * The keys are part of every passage id, so they never change.
 */
export const SECTION_KEYS = [
  'indication',
  'use',
  'mechanism',
  'benefits',
  'risks',
  'authorisation',
  'safe-use',
  'more',
] as const;

export type SectionKey = (typeof SECTION_KEYS)[number];

/** `<medicine>/<section>/<n>`, n counting the section's sentences from 1: `zemcelpro/risks/3`. */
export type PassageId = string;

/** One sentence of an overview: the smallest thing we cite, character for character. */
export interface Passage {
  readonly id: PassageId;
  readonly section: SectionKey;
  readonly text: string;
}

export interface Section {
  readonly key: SectionKey;
  readonly heading: string;
  readonly passages: readonly Passage[];
}

/** The overview's text in one language. */
export interface Edition {
  readonly language: Language;
  readonly title: string;
  readonly sections: readonly Section[];
  /** True for EMA's own text; false for a translation of ours, which every quotation must say. */
  readonly isBinding: boolean;
  /** Where EMA publishes the document this edition was taken from or translated from. */
  readonly url: string;
}

/** What EMA publishes for everyone on one medicine: not the package leaflet, which is another document. */
export interface MedicineOverview {
  /** Key of the medicine, the name of its folder: `zemcelpro`. */
  readonly medicine: string;
  /** Name as people read it: `Zemcelpro`. */
  readonly name: string;
  /** Active substances, which people may use for the name. */
  readonly substances: readonly string[];
  /** EMA's document reference: `EMA/227007/2025`. */
  readonly reference: string;
  /** ISO date on which the document was taken from EMA. */
  readonly retrieved: string;
  readonly editions: Readonly<Partial<Record<Language, Edition>>>;
}
