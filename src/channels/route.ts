import type { Request, Response } from 'restify';

/**
 * One address of the server, in plain terms: only `server.ts` knows how routes are mounted.
 *
 * `path` may hold whole-segment parameters (`/conversations/:conversationId`), found again in
 * `request.params`. The handler reads a body with `readJsonBody`, writes the whole response itself
 * and settles when that is done. What it throws becomes a fixed JSON error: an `HttpRefusal` as it
 * says, anything else a 500 without details.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'OPTIONS' | 'HEAD';
  readonly path: string;
  readonly handle: (request: Request, response: Response) => Promise<void>;
}
