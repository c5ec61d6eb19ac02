import type { Entity } from 'botbuilder';
import type { ShownCitation } from '../../conversation/reply.ts';

/**
 * Lengths at which Teams cuts a citation itself, in the middle of a word
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/bot-messages-ai-generated-content).
 */
const MAX_NAME_LENGTH = 80;
const MAX_ABSTRACT_LENGTH = 160;

/**
 * The citations in the form that Teams and Web Chat draw, or undefined where there are none:
 * Teams refuses an empty list, and a message with a second root Message entity.
 *
 * It carries no `AIGeneratedContent` label: what is cited is EMA's text, quoted verbatim, and
 * nothing in our replies is generated.
 */
export function citationEntity(citations: readonly ShownCitation[]): Entity | undefined {
  if (citations.length === 0) {
    return undefined;
  }
  return {
    type: 'https://schema.org/Message',
    '@type': 'Message',
    '@context': 'https://schema.org',
    // Empty by rule: it marks this entity as the one about the message itself.
    '@id': '',
    citation: citations.map(({ position, name, quote, url }) => ({
      '@type': 'Claim',
      position,
      appearance: {
        '@type': 'DigitalDocument',
        name: shorten(name, MAX_NAME_LENGTH),
        abstract: shorten(quote, MAX_ABSTRACT_LENGTH),
        url,
      },
    })),
  };
}

/**
 * Cuts at the last word that fits and says so with an ellipsis, which counts in the length.
 * A single word that is too long is cut within.
 */
function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) {
    return text;
  }
  const room = text.slice(0, maxLength);
  const wordEnd = room.search(/\s+\S*$/u);
  const kept = wordEnd > 0 ? room.slice(0, wordEnd) : room.slice(0, maxLength - 1);
  // Not half a character where the cut falls into a surrogate pair.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
