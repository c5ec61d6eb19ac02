import type { StampedActivity } from './conversation-log.ts';
import type { Conversation, Conversations } from './conversations.ts';
import {
  type Account,
  addressing,
  CHANNEL_ID,
  readClientActivityId,
  type Speaker,
} from './sanitise-activity.ts';
import type { RunTurn, SendActivity, WireActivity } from './wire-activity.ts';

interface ExchangeDependencies {
  readonly conversations: Pick<Conversations, 'touch'>;
  readonly runTurn: RunTurn;
  readonly bot: Account;
  /** Sends a frame, as JSON, to whoever has the conversation open. */
  readonly push: (conversationId: string, frame: string) => void;
}

/** What goes to and fro between a person and the bot. */
export interface Exchange {
  /** Tells the bot that somebody has come. */
  readonly greet: (conversation: Conversation, locale: string | undefined) => void;
  /**
   * Takes an activity from a client and returns its id at once; the turn follows. The same activity
   * again, by the client's own id, gets the same id and no second turn. Undefined when too many
   * turns are waiting.
   */
  readonly receive: (conversation: Conversation, activity: WireActivity) => string | undefined;
}

/** As many of the client's ids as there are activities in a log. */
const MAX_RECEIVED_IDS = 200;

/** What is for programs only, and never shown. */
const HIDDEN_TYPES: readonly string[] = ['conversationUpdate', 'trace'];

/** Puts what is said into the log and onto the stream, and runs the turns. */
export function createExchange({
  conversations,
  runTurn,
  bot,
  push,
}: ExchangeDependencies): Exchange {
  function append(conversation: Conversation, activity: StampedActivity): void {
    push(conversation.id, conversation.log.append(activity).json);
    conversations.touch(conversation.id);
  }

  function sender(conversation: Conversation): SendActivity {
    return (activity) => {
      const spoken = conversation.log.stamp(asBot(activity, speakerOf(conversation)));
      if (spoken.type === 'typing') {
        // Not kept, and without a watermark: nobody needs it again.
        push(conversation.id, `{"activities":[${JSON.stringify(spoken)}]}`);
      } else if (!HIDDEN_TYPES.includes(spoken.type)) {
        append(conversation, spoken);
      }
      return spoken.id;
    };
  }

  function queueTurn(conversation: Conversation, activity: WireActivity): void {
    conversation.turns.add(() => runTurn(activity, sender(conversation)));
  }

  function speakerOf({ id, userId }: Conversation): Speaker {
    return { conversationId: id, userId, bot };
  }

  return {
    greet: (conversation, locale) => {
      const arrival = conversation.log.stamp({
        type: 'conversationUpdate',
        ...addressing(speakerOf(conversation)),
        ...(locale !== undefined && { locale }),
        membersAdded: [bot, { id: conversation.userId }],
      });
      queueTurn(conversation, arrival);
    },
    receive: (conversation, activity) => {
      const clientId = readClientActivityId(activity);
      const knownId = clientId === undefined ? undefined : conversation.receivedIds.get(clientId);
      if (knownId !== undefined) {
        return knownId;
      }
      if (activity.type === 'typing') {
        return conversation.log.stamp(activity).id;
      }
      if (conversation.turns.isFull) {
        return undefined;
      }
      const received = conversation.log.stamp(activity);
      remember(conversation.receivedIds, clientId, received.id);
      append(conversation, received);
      queueTurn(conversation, received);
      return received.id;
    },
  };
}

/** From the bot to the person. A colleague at the help desk may have a name of their own. */
function asBot(activity: WireActivity, { conversationId, userId, bot }: Speaker): WireActivity {
  return {
    ...activity,
    channelId: CHANNEL_ID,
    conversation: { id: conversationId },
    from: { id: bot.id, name: activity.from?.name ?? bot.name, role: 'bot' },
    recipient: { id: userId, role: 'user' },
  };
}

function remember(ids: Map<string, string>, clientId: string | undefined, id: string): void {
  if (clientId === undefined) {
    return;
  }
  ids.set(clientId, id);
  const [oldest] = ids.keys();
  if (ids.size > MAX_RECEIVED_IDS && oldest !== undefined) {
    ids.delete(oldest);
  }
}
