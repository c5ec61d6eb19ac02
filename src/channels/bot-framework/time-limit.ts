import { setTimeout as sleep } from 'node:timers/promises';

/** Says that an answer came too late, if it came. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/**
 * Waits for a promise no longer than this; what it does later is ignored. For the SDK's calls to
 * Microsoft's sign-in and for its keys, which have no limit of their own.
 */
export async function withinTimeLimit<Result>(
  work: Promise<Result>,
  limitMs: number,
): Promise<Result> {
  const timer = new AbortController();
  const late = sleep(limitMs, undefined, { signal: timer.signal }).then(() => {
    throw new TimeLimitError();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    timer.abort();
  }
}
