import type { Activity, Attachment, Entity } from 'botbuilder';
import type { UserTurn } from '../../conversation/turn.ts';

/** Reads what the person said out of a message activity, without what the channel added to it. */
export function readUserTurn(activity: Activity): UserTurn {
  const locale = readLocale(activity);
  const medicine: unknown = activity.channelData?.medicine;
  return {
    conversationId: activity.conversation.id,
    utterance: withoutMentions(activity),
    ...(locale !== undefined && { locale }),
    // Where the chat page was opened for one medicine, it says so with each message.
    ...(typeof medicine === 'string' && { medicine }),
    ...(activity.attachments?.some(isFile) && { hasAttachment: true }),
  };
}

/** The activity's own locale, or else the one Teams puts into its `clientInfo` entity. */
export function readLocale(activity: Activity): string | undefined {
  if (activity.locale) {
    return activity.locale;
  }
  const locale = activity.entities?.find(({ type }) => type === 'clientInfo')?.locale;
  return typeof locale === 'string' ? locale : undefined;
}

/**
 * In a Teams channel a message reaches us only with `<at>our name</at>` in it. Mentions of other
 * people stay: they are part of what was said.
 */
function withoutMentions({ text = '', entities = [], recipient }: Activity): string {
  const ours = entities.map((entity) => mentionOf(entity, recipient.id)).filter(Boolean);
  return ours.reduce((rest, mention) => rest.replace(mention, ''), text).trim();
}

function mentionOf(entity: Entity, id: string): string {
  const isOurs = entity.type === 'mention' && entity.mentioned?.id === id;
  return isOurs && typeof entity.text === 'string' ? entity.text : '';
}

/** Teams attaches the formatted copy of every message to it as `text/html`, which is no file. */
function isFile({ contentType }: Attachment): boolean {
  return contentType !== 'text/html';
}
