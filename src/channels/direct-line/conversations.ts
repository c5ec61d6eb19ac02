import { randomBytes } from 'node:crypto';
import { ConversationLog } from './conversation-log.ts';
import { TurnQueue } from './turn-queue.ts';

/** One person's conversation, as long as it is remembered. */
export interface Conversation {
  readonly id: string;
  readonly userId: string;
  readonly log: ConversationLog;
  readonly turns: TurnQueue;
  /** Ids given to activities, by the id the client had given them; the latest ones. */
  readonly receivedIds: Map<string, string>;
}

/** How much is remembered of everybody, and for how long. */
export interface ConversationLimits {
  /** Time without a word from either side after which a conversation is forgotten. */
  readonly idleMs: number;
  /** Time after its start at which it is forgotten in any case. */
  readonly absoluteMs: number;
  readonly maxCount: number;
  /** Of all logs together; the longest silent conversations make room. */
  readonly maxBytes: number;
}

const LIMITS: ConversationLimits = {
  idleMs: 30 * 60 * 1000,
  absoluteMs: 12 * 60 * 60 * 1000,
  maxCount: 10_000,
  maxBytes: 128 * 1024 * 1024,
};

interface ConversationsDependencies {
  readonly now: () => number;
  /** Told of each conversation that is forgotten. */
  readonly onForget: (id: string) => void;
  /** Told of a turn that rejected, which turns do not. */
  readonly onTurnError: (id: string, error: unknown) => void;
  readonly limits?: Partial<ConversationLimits>;
}

/** The conversations in memory. What was said there is health data, so it is soon forgotten. */
export interface Conversations {
  readonly find: (id: string) => Conversation | undefined;
  /**
   * The conversation, begun anew if it was forgotten, which its log's epoch then tells. Undefined
   * when there is no room for another.
   */
  readonly open: (id: string, userId: string) => Conversation | undefined;
  /** To be called when something was said: the conversation is alive, and has grown. */
  readonly touch: (id: string) => void;
  /** Forgets what is over. To be called now and then, for nobody may come by to do it. */
  readonly sweep: () => void;
  readonly all: () => Iterable<Conversation>;
}

interface Entry {
  readonly conversation: Conversation;
  readonly startedAt: number;
  readonly touchedAt: number;
  readonly byteCount: number;
}

/** By default within half an hour of silence, 10,000 conversations and 128 MB. */
export function createConversations(dependencies: ConversationsDependencies): Conversations {
  const { now, onForget, onTurnError } = dependencies;
  const limits = { ...LIMITS, ...dependencies.limits };
  /** In the order of the last touch, the longest silent first. */
  const entries = new Map<string, Entry>();
  let byteCount = 0;

  function forget(id: string): void {
    byteCount -= entries.get(id)?.byteCount ?? 0;
    entries.delete(id);
    onForget(id);
  }

  function isOver({ startedAt, touchedAt }: Entry): boolean {
    return now() - touchedAt >= limits.idleMs || now() - startedAt >= limits.absoluteMs;
  }

  function sweep(): void {
    for (const [id, entry] of entries) {
      if (isOver(entry)) {
        forget(id);
      }
    }
  }

  function makeRoom(): void {
    for (const id of entries.keys()) {
      if (byteCount <= limits.maxBytes) {
        return;
      }
      forget(id);
    }
  }

  function find(id: string): Conversation | undefined {
    const entry = entries.get(id);
    if (entry !== undefined && isOver(entry)) {
      forget(id);
      return undefined;
    }
    return entry?.conversation;
  }

  function start(id: string, userId: string): Conversation | undefined {
    if (entries.size >= limits.maxCount) {
      sweep();
    }
    if (entries.size >= limits.maxCount) {
      return undefined;
    }
    const conversation: Conversation = {
      id,
      userId,
      log: new ConversationLog({ conversationId: id, epoch: newEpoch(), now }),
      turns: new TurnQueue((error) => onTurnError(id, error)),
      receivedIds: new Map(),
    };
    entries.set(id, { conversation, startedAt: now(), touchedAt: now(), byteCount: 0 });
    return conversation;
  }

  return {
    find,
    open: (id, userId) => find(id) ?? start(id, userId),
    touch: (id) => {
      const entry = entries.get(id);
      if (entry === undefined) {
        return;
      }
      const { log } = entry.conversation;
      byteCount += log.byteCount - entry.byteCount;
      entries.delete(id);
      entries.set(id, { ...entry, touchedAt: now(), byteCount: log.byteCount });
      makeRoom();
    },
    sweep,
    all: () => [...entries.values()].map(({ conversation }) => conversation),
  };
}

/** Hexadecimal, because a hyphen ends it in a watermark. */
function newEpoch(): string {
  return randomBytes(4).toString('hex');
}
