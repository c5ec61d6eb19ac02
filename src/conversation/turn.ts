import type { Reply } from './reply.ts';

/** What a person said, freed of everything the channel adds. */
export interface UserTurn {
  readonly conversationId: string;
  /** The raw text, untrusted, of any length. */
  readonly utterance: string;
  /** Locale the channel reports (`nl-NL`), where it does. */
  readonly locale?: string;
  /** Key of the medicine that the channel speaks of, where it is fixed to one. */
  readonly medicine?: string;
  /** True where the person sent a file, which we neither open nor keep. */
  readonly hasAttachment?: boolean;
}

/** A person who has just opened the conversation. */
export interface Arrival {
  readonly conversationId: string;
  readonly locale?: string;
}

/** The conversation layer as a channel sees it. Both never reject for anything a person can type. */
export interface Conversation {
  readonly respond: (turn: UserTurn) => Promise<Reply>;
  readonly greet: (arrival: Arrival) => Promise<Reply>;
}
