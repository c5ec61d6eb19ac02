import type { LeafletSection } from './leaflet.ts';
import type { SectionKey } from './overview.ts';

/** What becomes of a question that asks for a slot; a subset of the kinds of answers. */
export const SLOT_KINDS = [
  'answer',
  'not-covered',
  'personal',
  'urgent',
  'report',
  'hand-off',
  'out-of-scope',
  'social',
] as const;

export type SlotKind = (typeof SLOT_KINDS)[number];

/** Name of a slot: `frequency`, `alcohol`, `own-decision`. */
export type SlotId = string;

/**
 * One thing a question can be after: a fact that EMA's overviews have in common, a subject they
 * never hold, a plea for a personal judgement, an emergency, a greeting.
 */
export interface Slot {
  readonly slot: SlotId;
  readonly kind: SlotKind;
  /** The section of an overview that answers it, or would if an overview did. */
  readonly topic?: SectionKey;
  /** In plain words, for whoever writes or reads the question bank. */
  readonly about: string;
  /** Only of kind `not-covered`: the part of the leaflet that probably has it. */
  readonly leafletSection?: LeafletSection;
}
