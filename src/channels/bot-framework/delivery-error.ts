/**
 * A reply that did not reach its channel, or not for certain. Holds what may be logged and nothing
 * else: the SDK's error carries the whole request, so the reply, and with it the question.
 */
export class DeliveryError extends Error {
  /** HTTP status, or the name of the network's failure. */
  readonly code: string | number | undefined;

  constructor(cause: unknown) {
    super('The reply could not be delivered');
    this.name = 'DeliveryError';
    this.code = readCode(cause);
  }
}

function readCode(cause: unknown): string | number | undefined {
  if (!(cause instanceof Error)) {
    return undefined;
  }
  const { statusCode, code } = cause as { statusCode?: unknown; code?: unknown };
  return [statusCode, code, cause.name].find(
    (known) => typeof known === 'string' || typeof known === 'number',
  );
}
