/**
 * Says whether an activity is delivered for the first time, and remembers that it was. Channels
 * deliver again what they think was lost, and a captured request can be sent again while its
 * token lives. Asynchronous where several instances share one memory.
 */
export type IsFirstDelivery = (key: string) => boolean | Promise<boolean>;

export interface DeliveryMemory {
  /** Clock, in milliseconds. */
  readonly now: () => number;
  /** The channel's tokens live an hour, and five more minutes are allowed for unequal clocks. */
  readonly ttlMs?: number;
  /** At about 150 bytes each; the oldest is forgotten first. */
  readonly maxCount?: number;
}

/** A memory of its own for one instance; a restart forgets. */
export function rememberDeliveries({
  now,
  ttlMs = 65 * 60_000,
  maxCount = 10_000,
}: DeliveryMemory): (key: string) => boolean {
  const expiries = new Map<string, number>();

  return (key) => {
    if ((expiries.get(key) ?? 0) > now()) {
      return false;
    }
    // A Map keeps the order of arrival, which is also the order of expiry.
    for (const [oldest, expiry] of expiries) {
      if (expiry > now() && expiries.size < maxCount) {
        break;
      }
      expiries.delete(oldest);
    }
    expiries.set(key, now() + ttlMs);
    return true;
  };
}
