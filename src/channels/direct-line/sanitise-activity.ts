import { isObject, type JsonObject } from '../read-body.ts';
import type { WireActivity } from './wire-activity.ts';

/** Who speaks where: what the server knows, and no client is believed about. */
export interface Speaker {
  readonly conversationId: string;
  readonly userId: string;
  readonly bot: Account;
}

/** Somebody in a conversation, under the id and name that clients see. */
export interface Account {
  readonly id: string;
  readonly name: string;
}

/** Bot Framework's name of the channel, by which the bot knows it. */
export const CHANNEL_ID = 'directline';

/** What a person's client may send; the rest is for the server to say. */
const TYPES: readonly unknown[] = ['message', 'event', 'typing', 'endOfConversation'];

const MAX_ATTACHMENTS = 10;

/**
 * Makes an activity of what a client sent: only the fields named here come through, and who speaks
 * to whom is the server's to say. Undefined for a type that a client cannot send.
 *
 * Of an attachment nothing is kept but that there was one, and its type: we open no files.
 * `channelData` stays whole, because the client recognises its own message by it.
 */
export function sanitiseActivity(body: JsonObject, speaker: Speaker): WireActivity | undefined {
  const { type, text, name, value, channelData, attachments } = body;
  if (typeof type !== 'string' || !TYPES.includes(type)) {
    return undefined;
  }
  const locale = readLocale(body);
  return {
    type,
    ...addressing(speaker),
    ...(locale !== undefined && { locale }),
    // Plain, because otherwise the client would format a person's own words as Markdown.
    ...(typeof text === 'string' && { text, textFormat: 'plain' }),
    ...(typeof name === 'string' && { name }),
    ...(value !== undefined && { value }),
    ...(isObject(channelData) && { channelData }),
    ...(Array.isArray(attachments) &&
      attachments.length > 0 && { attachments: attachments.slice(0, MAX_ATTACHMENTS).map(bare) }),
  };
}

/** From the person to the bot. */
export function addressing({ conversationId, userId, bot }: Speaker) {
  return {
    channelId: CHANNEL_ID,
    conversation: { id: conversationId },
    from: { id: userId, role: 'user' },
    recipient: { ...bot, role: 'bot' },
  };
}

/** The `locale` field, where it is a language tag. */
export function readLocale({ locale }: JsonObject): string | undefined {
  const isTag = typeof locale === 'string' && /^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(locale);
  return isTag ? locale : undefined;
}

/** The client's own id of an activity, by which it is recognised when it comes again. */
export function readClientActivityId({ channelData }: WireActivity): string | undefined {
  const id = channelData?.clientActivityID;
  return typeof id === 'string' && id.length > 0 && id.length <= 128 ? id : undefined;
}

function bare(attachment: unknown): { readonly contentType: string } {
  const type = isObject(attachment) ? attachment.contentType : undefined;
  const isType = typeof type === 'string' && /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/.test(type);
  return { contentType: isType ? type : 'application/octet-stream' };
}
