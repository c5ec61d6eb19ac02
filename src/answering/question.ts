import type { Language } from '../language/language.ts';

/** One message of a person, with what we remember of the message before it. */
export interface Question {
  readonly utterance: string;
  readonly language: Language;
  /** Key of the medicine the conversation is about, where it has one. */
  readonly medicine?: string;
  /** The person's previous question, which "and the other ones?" leans on. */
  readonly previousUtterance?: string;
}
