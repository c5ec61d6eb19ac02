/**
 * An activity as it travels over Direct Line: the fields we read or write, the rest untouched.
 * Deliberately not the SDK's type, so that this folder outlives the SDK.
 */
export interface WireActivity {
  readonly type: string;
  readonly id?: string;
  readonly timestamp?: string;
  readonly channelId?: string;
  readonly conversation?: { readonly id: string };
  readonly from?: { readonly id: string; readonly name?: string; readonly role?: string };
  readonly recipient?: { readonly id: string; readonly name?: string; readonly role?: string };
  readonly locale?: string;
  readonly text?: string;
  readonly replyToId?: string;
  readonly channelData?: Readonly<Record<string, unknown>>;
  readonly [field: string]: unknown;
}

/** Hands an activity of the bot to the conversation and returns the id it was given. */
export type SendActivity = (activity: WireActivity) => string;

/**
 * Runs one turn of the bot: everything the bot says goes through `send`, and the promise settles
 * when the turn is over. It never rejects: the bot's own error handling has spoken by then.
 */
export type RunTurn = (activity: WireActivity, send: SendActivity) => Promise<void>;
