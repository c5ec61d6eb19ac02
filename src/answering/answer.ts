import type { LeafletSection } from '../knowledge/leaflet.ts';
import type { Passage, SectionKey } from '../knowledge/overview.ts';
import type { SlotId } from '../knowledge/slot.ts';
import type { UrgentKind } from './screen/urgent.ts';

export type NonEmpty<T> = readonly [T, ...T[]];

/**
 * What has been decided about a question, before it is put into words.
 *
 * Every question ends in exactly one of these. "The overview does not say" is an answer too: an
 * assistant for medicines that guesses is worse than one that declines. The kind `answer` cannot
 * exist without a passage, so that nothing is ever said about a medicine without its source.
 */
export type Answer =
  | {
      readonly kind: 'answer';
      readonly medicine: string;
      readonly slot: SlotId;
      /** One to three, best first. */
      readonly passages: NonEmpty<Passage>;
    }
  | {
      readonly kind: 'clarify';
      readonly medicine: string;
      /** One to three readings of the question, each answered by another passage. */
      readonly options: NonEmpty<ClarifyOption>;
    }
  | {
      readonly kind: 'not-covered';
      readonly medicine: string;
      readonly slot?: SlotId;
      readonly topic?: SectionKey;
      readonly leafletSection?: LeafletSection;
    }
  | FixedAnswer;

/** Answers that are one fixed text, the same for everyone. */
export type FixedAnswer =
  | { readonly kind: 'personal'; readonly medicine: string; readonly slot: SlotId }
  | { readonly kind: 'urgent'; readonly urgency: UrgentKind }
  | { readonly kind: 'report' }
  | { readonly kind: 'hand-off' }
  | { readonly kind: 'out-of-scope'; readonly reason: 'off-topic' | 'other-medicine' }
  | { readonly kind: 'social'; readonly act: SlotId };

export interface ClarifyOption {
  readonly slot: SlotId;
  /** Where the overview answers this reading. */
  readonly passage: Passage;
}

export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { readonly kind: Kind }>;
