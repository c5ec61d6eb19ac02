import type { SlotId } from '../knowledge/slot.ts';
import type { Language } from '../language/language.ts';

/** One message of a person, with what we remember of the message before it. */
export interface Question {
  readonly utterance: string;
  readonly language: Language;
  /** Key of the medicine the conversation is about, where it has one. */
  readonly medicine?: string;
  /** What the person asked before, which "and the other ones?" leans on. */
  readonly previous?: PreviousQuestion;
}

export interface PreviousQuestion {
  readonly utterance: string;
  /** What it was taken to ask for. */
  readonly slot: SlotId;
}
