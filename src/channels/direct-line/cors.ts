import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Route } from '../route.ts';
import { refusal } from './refusals.ts';

/** What the official client sends; the last one comes from the library it is built on. */
const ALLOWED_HEADERS = 'authorization, content-type, x-ms-bot-agent, x-requested-with';

/**
 * Lets the pages of allowed origins use the routes, and no others. Requests that name no origin are
 * no business of this: they come from servers, or from the page of the server itself.
 */
export function withCors(
  routes: readonly Route[],
  allowedOrigins: readonly string[],
): readonly Route[] {
  const paths = new Set(routes.map(({ path }) => path));
  return [
    ...routes.map(
      ({ method, path, handle }): Route => ({
        method,
        path,
        handle: async (request, response) => {
          admitOrigin(request, response, allowedOrigins);
          await handle(request, response);
        },
      }),
    ),
    ...[...paths].map((path) => preflight(path, allowedOrigins)),
  ];
}

function preflight(path: string, allowedOrigins: readonly string[]): Route {
  return {
    method: 'OPTIONS',
    path,
    handle: async (request, response) => {
      admitOrigin(request, response, allowedOrigins);
      response.writeHead(204, {
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': ALLOWED_HEADERS,
        'access-control-max-age': '600',
      });
      response.end();
    },
  };
}

function admitOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  allowedOrigins: readonly string[],
): void {
  response.setHeader('vary', 'Origin');
  if (!isAllowedOrigin(request, allowedOrigins)) {
    throw refusal('foreignOrigin');
  }
  if (request.headers.origin !== undefined) {
    response.setHeader('access-control-allow-origin', request.headers.origin);
  }
}

/** True for our own pages and for those of exactly the origins listed; never for `null`. */
export function isAllowedOrigin(
  request: IncomingMessage,
  allowedOrigins: readonly string[],
): boolean {
  const { origin } = request.headers;
  if (origin === undefined) {
    return request.headers['sec-fetch-site'] !== 'cross-site';
  }
  return isSameOrigin(request) || allowedOrigins.includes(origin);
}

/** Browsers say so themselves; where they do not, the host must be the one that was asked. */
export function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin = '', host } = headers;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) {
    return site === 'same-origin';
  }
  return URL.canParse(origin) && new URL(origin).host === host;
}
