import type { WireActivity } from './wire-activity.ts';

/** An activity with the id and the time that only the log gives. */
export type StampedActivity = WireActivity & { readonly id: string; readonly timestamp: string };

/** What a reader is sent, as JSON: the activities after a watermark, and the next watermark. */
interface Frame {
  readonly activityCount: number;
  readonly json: string;
}

/** Whose log it is, and how long it may get. */
export interface ConversationLogOptions {
  readonly conversationId: string;
  /**
   * Different each time the conversation is started, also after a restart. It is a part of every
   * id, because a client that meets an id again replaces the older message by the newer one.
   */
  readonly epoch: string;
  readonly now: () => number;
  readonly limits?: LogLimits;
}

interface LogLimits {
  readonly maxActivities: number;
  readonly maxBytes: number;
}

const LIMITS: LogLimits = { maxActivities: 200, maxBytes: 256 * 1024 };

/** What was said in a conversation, in order; the oldest is forgotten when the limits are reached. */
export class ConversationLog {
  readonly #options: ConversationLogOptions;
  readonly #limits: LogLimits;
  /** As JSON: what is kept cannot be changed by whoever handed it over, and is ready to be sent. */
  readonly #entries: string[] = [];
  #forgottenCount = 0;
  #stampedCount = 0;
  #byteCount = 0;
  #lastTime = 0;

  constructor(options: ConversationLogOptions) {
    this.#options = options;
    this.#limits = options.limits ?? LIMITS;
  }

  get byteCount(): number {
    return this.#byteCount;
  }

  /**
   * Gives an activity its id and time, without keeping it. Times only go forward, also when the
   * clock does not: clients sort by them.
   */
  stamp(activity: WireActivity): StampedActivity {
    const { conversationId, epoch, now } = this.#options;
    this.#stampedCount += 1;
    this.#lastTime = Math.max(now(), this.#lastTime + 1);
    return {
      ...activity,
      id: `${conversationId}|${epoch}-${String(this.#stampedCount).padStart(7, '0')}`,
      timestamp: new Date(this.#lastTime).toISOString(),
    };
  }

  append(activity: StampedActivity): Frame {
    const json = JSON.stringify(activity);
    this.#entries.push(json);
    this.#byteCount += Buffer.byteLength(json);
    this.#forget();
    return this.#frame([json]);
  }

  /**
   * What came after a watermark. A watermark that is absent, of another epoch or not ours at all
   * gives everything: the client drops what it has by id, and nobody misses a message.
   */
  since(watermark: string | undefined): Frame {
    const index = this.#indexOf(watermark);
    return this.#frame(this.#entries.slice(Math.max(0, index - this.#forgottenCount)));
  }

  #frame(entries: readonly string[]): Frame {
    const watermark = `${this.#options.epoch}-${this.#forgottenCount + this.#entries.length}`;
    return {
      activityCount: entries.length,
      json: `{"activities":[${entries.join()}],"watermark":"${watermark}"}`,
    };
  }

  #indexOf(watermark = ''): number {
    const [epoch, index = ''] = watermark.split('-', 2);
    return epoch === this.#options.epoch && /^\d{1,9}$/.test(index) ? Number(index) : 0;
  }

  #forget(): void {
    const { maxActivities, maxBytes } = this.#limits;
    while (
      this.#entries.length > maxActivities ||
      // The newest stays, however long: it is about to be answered.
      (this.#byteCount > maxBytes && this.#entries.length > 1)
    ) {
      this.#byteCount -= Buffer.byteLength(this.#entries.shift() ?? '');
      this.#forgottenCount += 1;
    }
  }
}
