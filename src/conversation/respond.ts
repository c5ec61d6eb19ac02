import type { Answer } from '../answering/answer.ts';
import type { AnswerQuestion } from '../answering/answer-question.ts';
import type { UrgentKind } from '../answering/screen/urgent.ts';
import { type Language, languageOfLocale } from '../language/language.ts';
import type { ComposeReply } from './compose-reply.ts';
import { composeFixedReply } from './greet.ts';
import { languageAskedFor } from './language-request.ts';
import { nextSession } from './session.ts';
import type { SessionStore } from './session-store.ts';
import type { Conversation } from './turn.ts';
import type { Wording } from './wording.ts';

export interface ResponderParts {
  readonly recogniseUrgent: (utterance: string) => UrgentKind | undefined;
  readonly detectLanguage: (utterance: string) => Language | undefined;
  readonly answerQuestion: AnswerQuestion;
  readonly composeReply: ComposeReply;
  readonly wordingIn: (language: Language) => Wording;
  readonly sessions: SessionStore;
  readonly defaultLanguage: Language;
}

/** Longest part of a message that is answered, in UTF-16 units: far beyond any question. */
const MAX_READ_LENGTH = 20_000;

/**
 * One turn of a conversation: screen → remember → language → answer → remember → compose.
 *
 * The screen for emergencies comes first, on nothing but the words: whether memory, language or
 * knowledge works does not matter to it.
 */
export function createResponder(parts: ResponderParts): Conversation['respond'] {
  const { answerQuestion, composeReply, sessions } = parts;

  return async ({ conversationId, utterance, locale, medicine, hasAttachment }) => {
    const said = utterance.slice(0, MAX_READ_LENGTH).trim();
    // All of it: an alarm may stand at the end of the longest story.
    const urgency = parts.recogniseUrgent(utterance);
    const spoken = parts.detectLanguage(said);
    const expected = languageOfLocale(locale) ?? parts.defaultLanguage;
    if (urgency !== undefined) {
      return composeReply({ kind: 'urgent', urgency }, spoken ?? expected);
    }

    const session = await sessions.read(conversationId);
    const language = spoken ?? session?.language ?? expected;
    if (said === '' && hasAttachment) {
      return composeFixedReply(parts.wordingIn(language), 'attachment.text');
    }

    const answer: Answer =
      said === ''
        ? ASK_WHAT
        : answerQuestion({
            ...(medicine === undefined ? {} : { medicine }),
            ...session,
            utterance: said,
            language,
          });
    const replyLanguage = wantsOtherLanguage(answer) ? languageAskedFor(said, language) : language;
    await sessions.write(conversationId, nextSession(session, said, replyLanguage, answer));
    return composeReply(answer, replyLanguage);
  };
}

/** An empty message is met as a request for help. */
const ASK_WHAT: Answer = { kind: 'social', act: 'help' };

function wantsOtherLanguage(answer: Answer): boolean {
  return answer.kind === 'social' && answer.act === 'switch-language';
}
