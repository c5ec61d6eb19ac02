/** What a refused request is told: never more than these fixed words. */
export interface Refusal {
  readonly status: number;
  /** Stable, for programs: `TokenExpired`. */
  readonly code: string;
  /** For people; holds nothing of the request and nothing of our insides. */
  readonly message: string;
  /** Sent along with the refusal: `{ 'retry-after': '20' }`. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Thrown by a route's handler to refuse the request; `server.ts` turns it into the response. */
export class HttpRefusal extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'HttpRefusal';
    this.refusal = refusal;
  }
}
