import { ActionTypes, type Activity, ActivityTypes, type Entity, InputHints } from 'botbuilder';
import type { Reply, Suggestion } from '../../conversation/reply.ts';
import { LOCALES } from '../../language/language.ts';
import { citationEntity } from './citation-entity.ts';

/** Web Chat shows this many buttons without scrolling far; Teams shows the first three. */
const MAX_SUGGESTIONS = 6;

/**
 * Puts a reply into the one message that carries it on every channel: what a channel cannot draw
 * (citations, buttons) is in the text as well.
 *
 * @param replyToId absent for a greeting, which answers no message.
 */
export function toReplyActivity(reply: Reply, replyToId?: string): Partial<Activity> {
  const entities = entitiesOf(reply);
  return {
    type: ActivityTypes.Message,
    text: reply.text,
    textFormat: 'markdown',
    locale: LOCALES[reply.language],
    inputHint:
      reply.record?.kind === 'clarify' ? InputHints.ExpectingInput : InputHints.AcceptingInput,
    ...(replyToId !== undefined && { replyToId }),
    ...(reply.suggestions.length > 0 && { suggestedActions: suggest(reply.suggestions) }),
    ...(entities.length > 0 && { entities }),
  };
}

function suggest(suggestions: readonly Suggestion[]) {
  return {
    // Empty: the buttons are for everybody in the conversation.
    to: [],
    actions: suggestions.slice(0, MAX_SUGGESTIONS).map(({ label }) => ({
      type: ActionTypes.ImBack,
      title: label,
      value: label,
    })),
  };
}

function entitiesOf({ record, citations }: Reply): Entity[] {
  const cited = citationEntity(citations);
  return [...(record ? [{ ...record }] : []), ...(cited ? [cited] : [])];
}
