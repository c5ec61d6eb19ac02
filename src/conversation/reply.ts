import type { Language } from '../language/language.ts';
import type { AnswerRecord } from './answer-record.ts';

/** A source as shown to the reader, in the order of the `[n]` marks of the reply's text. */
export interface ShownCitation {
  readonly position: number;
  /** Where the quotation stands: medicine, section, document. */
  readonly name: string;
  readonly quote: string;
  readonly url: string;
}

/** A button under a reply: what it says is also what it sends. */
export interface Suggestion {
  readonly label: string;
}

/** One message to the person, in plain types; a channel turns it into its own activity. */
export interface Reply {
  readonly language: Language;
  /** Everything the person must read, as Markdown; no channel shows less than this. */
  readonly text: string;
  readonly suggestions: readonly Suggestion[];
  readonly citations: readonly ShownCitation[];
  /** Absent in greetings on arrival, which answer nobody. */
  readonly record?: AnswerRecord;
}
