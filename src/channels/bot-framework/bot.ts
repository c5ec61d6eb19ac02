import { type Activity, ActivityHandler, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import type { Reply } from '../../conversation/reply.ts';
import type { Conversation } from '../../conversation/turn.ts';
import { readLocale, readUserTurn } from './read-user-turn.ts';
import { toReplyActivity } from './reply-activity.ts';

export interface MedicineBotDependencies {
  readonly conversation: Conversation;
  readonly log: Pick<Logger, 'info'>;
  /** Clock for durations, in milliseconds. */
  readonly now?: () => number;
}

/**
 * The bot as the SDK knows it: answers each message with exactly one message, and greets whoever
 * opens a conversation. It stays silent on everything else, `installationUpdate` among it, because
 * Teams sends that together with the arrival that is greeted already.
 *
 * It catches nothing: an error is the adapter's, which apologises.
 */
export class MedicineBot extends ActivityHandler {
  constructor({ conversation, log, now = () => performance.now() }: MedicineBotDependencies) {
    super();

    this.onMessage(async (turn, next) => {
      const startedAt = now();
      const reply = await conversation.respond(readUserTurn(turn.activity));
      await turn.sendActivity(toReplyActivity(reply, turn.activity.id));
      log.info({ ...turnFacts(turn, reply), durationMs: Math.round(now() - startedAt) }, 'replied');
      await next();
    });

    this.onMembersAdded(async (turn, next) => {
      if (isPersonalArrival(turn.activity)) {
        const locale = readLocale(turn.activity);
        const conversationId = turn.activity.conversation.id;
        const greeting = await conversation.greet({ conversationId, ...(locale && { locale }) });
        await turn.sendActivity(toReplyActivity(greeting));
        log.info(turnFacts(turn, greeting), 'greeted');
      }
      await next();
    });
  }
}

/**
 * Whether a person came, rather than the bot itself, and came alone: in a group everybody would
 * read the welcome again with each newcomer.
 */
function isPersonalArrival({ conversation, membersAdded, recipient }: Activity): boolean {
  const hasPerson = membersAdded?.some(({ id }) => id !== recipient.id) ?? false;
  return hasPerson && !conversation.isGroup;
}

/** What is told of a turn: ids and kinds, never a word of the question or of its answer. */
function turnFacts({ activity }: TurnContext, { language, record }: Reply) {
  return {
    conversationId: activity.conversation.id,
    channel: activity.channelId,
    language,
    kind: record?.kind,
    passages: record?.passages?.map(({ id }) => id).join(' '),
  };
}
