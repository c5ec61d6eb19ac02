/** Turns that may wait behind the one that runs; a person types no faster than that. */
const MAX_WAITING = 8;

/** The turns of one conversation, one at a time and in the order they came. */
export class TurnQueue {
  readonly #onError: (error: unknown) => void;
  #last: Promise<void> = Promise.resolve();
  #count = 0;

  constructor(onError: (error: unknown) => void) {
    this.#onError = onError;
  }

  get isFull(): boolean {
    return this.#count > MAX_WAITING;
  }

  /** Takes the turn even when full: who asks beforehand may refuse it. */
  add(turn: () => Promise<void>): void {
    this.#count += 1;
    this.#last = this.#last
      .then(turn)
      .catch(this.#onError)
      .finally(() => {
        this.#count -= 1;
      });
  }

  /** Settles when the turns taken so far are over. */
  idle(): Promise<void> {
    return this.#last;
  }
}
