import type { Answer } from '../answering/answer.ts';
import type { PreviousQuestion } from '../answering/question.ts';
import type { SlotId } from '../knowledge/slot.ts';
import type { Language } from '../language/language.ts';

/** What we remember of a conversation while it lasts; never written to disk. */
export interface Session {
  readonly language: Language;
  /** Key of the medicine the conversation is about, once it is. */
  readonly medicine?: string;
  /** The last question that was about the medicine, which a follow-up leans on. */
  readonly previous?: PreviousQuestion;
}

/** What to remember after a turn: small talk between two questions does not cut their thread. */
export function nextSession(
  session: Session | undefined,
  said: string,
  language: Language,
  answer: Answer,
): Session {
  const slot = slotOf(answer);
  return 'medicine' in answer && slot !== undefined
    ? { language, medicine: answer.medicine, previous: { utterance: said, slot } }
    : { ...session, language };
}

function slotOf(answer: Answer): SlotId | undefined {
  switch (answer.kind) {
    case 'answer':
    case 'not-covered':
    case 'personal':
      return answer.slot;
    case 'clarify':
      return answer.options[0].slot;
    default:
      return undefined;
  }
}
