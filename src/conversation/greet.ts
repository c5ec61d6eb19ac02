import { type Language, languageOfLocale } from '../language/language.ts';
import type { Reply } from './reply.ts';
import { FIRST_QUESTIONS } from './suggest.ts';
import type { Conversation } from './turn.ts';
import type { Wording } from './wording.ts';

export interface GreeterParts {
  readonly wordingIn: (language: Language) => Wording;
  readonly defaultLanguage: Language;
}

/**
 * Greets whoever opens a conversation: what this is, that nobody reads along, what is kept, and
 * that it is not for emergencies, before anything is typed.
 */
export function createGreeter(parts: GreeterParts): Conversation['greet'] {
  return async ({ locale }) => {
    const language = languageOfLocale(locale) ?? parts.defaultLanguage;
    return composeFixedReply(parts.wordingIn(language), 'greeting.arrival');
  };
}

/** A text of ours that answers no question, with the first questions to ask. */
export function composeFixedReply(wording: Wording, key: string): Reply {
  return {
    language: wording.language,
    text: wording.say(key),
    suggestions: wording.suggest(FIRST_QUESTIONS),
    citations: [],
  };
}
