import type { Answer } from '../answering/answer.ts';
import type { Language } from '../language/language.ts';

/** What we remember of a conversation while it lasts; never written to disk. */
export interface Session {
  readonly language: Language;
  /** Key of the medicine the conversation is about, once it is. */
  readonly medicine?: string;
  /** The last question that was about the medicine, which a follow-up leans on. */
  readonly previousUtterance?: string;
}

/** What to remember after a turn: small talk between two questions does not cut their thread. */
export function nextSession(
  session: Session | undefined,
  said: string,
  language: Language,
  answer: Answer,
): Session {
  switch (answer.kind) {
    case 'answer':
    case 'clarify':
    case 'not-covered':
      return { language, medicine: answer.medicine, previousUtterance: said };
    default:
      return { ...session, language };
  }
}
