import type { LeafletSection } from '../knowledge/leaflet.ts';
import type { PassageId, SectionKey } from '../knowledge/overview.ts';
import type { Language } from '../language/language.ts';

export type AnswerKind =
  | 'answer'
  | 'clarify'
  | 'not-covered'
  | 'personal'
  | 'urgent'
  | 'out-of-scope'
  | 'social'
  | 'report'
  | 'hand-off';

export interface RecordedPassage {
  readonly id: PassageId;
  readonly quote: string;
  /** Heading of the section, in the language of the quote. */
  readonly section: string;
  /** EMA's document reference. */
  readonly document: string;
  readonly url: string;
}

export interface ClarifyOption {
  readonly label: string;
  readonly passageId: PassageId;
}

/** What was decided, for programs: travels with every reply, whatever the channel. */
export interface AnswerRecord {
  readonly type: 'medicine-info/answer';
  readonly kind: AnswerKind;
  readonly language: Language;
  readonly medicine?: string;
  readonly topic?: SectionKey;
  readonly passages?: readonly RecordedPassage[];
  readonly options?: readonly ClarifyOption[];
  readonly leafletSection?: LeafletSection;
}
