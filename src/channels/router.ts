import type { IncomingMessage, ServerResponse } from 'node:http';
import { type Logger, pino } from 'pino';
import restify from 'restify';
import { BAD_REQUEST } from './client-error.ts';
import { errorReport } from './error-report.ts';
import { HttpRefusal, type Refusal } from './http-refusal.ts';
import { errorBody, refuse } from './refuse.ts';
import type { Route } from './route.ts';

type HandleRequest = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Finds the route of a request and maps what goes wrong to fixed words.
 *
 * restify routes and nothing else: no plugins, no formatters, and a log that is silent, because
 * restify logs whole requests, with their bodies, when a handler returns a value.
 */
export function createRouter(routes: readonly Route[], logger: Logger): HandleRequest {
  const router = restify.createServer({
    name: '',
    // The types still name bunyan, which restify left for pino in version 9.
    log: pino({ level: 'silent' }) as unknown as NonNullable<restify.ServerOptions['log']>,
  });
  for (const route of routes) {
    MOUNT[route.method](router, route.path, handlerOf(route, logger));
  }
  router.on('restifyError', answerUnrouted);
  return (request, response) => {
    if (isRoutable(request)) {
      router.server.emit('request', request, response);
    } else {
      refuse(response, BAD_REQUEST);
    }
  };
}

type Handler = Route['handle'];

const MOUNT: Readonly<
  Record<Route['method'], (router: restify.Server, path: string, handler: Handler) => unknown>
> = {
  GET: (router, path, handler) => router.get(path, handler),
  HEAD: (router, path, handler) => router.head(path, handler),
  POST: (router, path, handler) => router.post(path, handler),
  OPTIONS: (router, path, handler) => router.opts(path, handler),
};

const NOT_FOUND: Refusal = { status: 404, code: 'NotFound', message: 'There is nothing here.' };
const METHOD_NOT_ALLOWED: Refusal = {
  status: 405,
  code: 'MethodNotAllowed',
  message: 'This address does not take that method.',
};
const FAILED: Refusal = {
  status: 500,
  code: 'ServiceError',
  message: 'Something went wrong on our side.',
};

/**
 * restify makes a URL of the host header and the request target, outside any error handling: one
 * request with `Host: [` ends the process (12.0.0). So nothing reaches it that it cannot parse.
 */
function isRoutable({ url = '', headers }: IncomingMessage): boolean {
  return (
    url.startsWith('/') &&
    headers.host !== undefined &&
    URL.canParse(`http://${headers.host}${url}`)
  );
}

function handlerOf(route: Route, logger: Logger): Handler {
  return async (request, response) => {
    try {
      await route.handle(request, response);
      if (!response.headersSent && !response.destroyed) {
        throw new Error('The route answered nothing');
      }
    } catch (error) {
      answerError(response, error, () =>
        logger.error({ method: route.method, path: route.path, ...errorReport(error) }, 'request'),
      );
    }
    // Returns nothing, whatever the route returned: see the log above.
  };
}

function answerError(response: ServerResponse, error: unknown, report: () => void): void {
  const isRefusal = error instanceof HttpRefusal;
  if (!isRefusal) {
    report();
  }
  if (response.headersSent) {
    response.destroy();
  } else {
    refuse(response, isRefusal ? error.refusal : FAILED);
  }
}

/** Only what restify refuses itself comes here; `sendRaw` is how it learns that it is answered. */
function answerUnrouted(
  _request: restify.Request,
  response: restify.Response,
  error: { readonly statusCode?: number },
  done: () => void,
): void {
  const refusal = UNROUTED[error.statusCode ?? 500] ?? FAILED;
  response.sendRaw(refusal.status, JSON.stringify(errorBody(refusal)), {
    'content-type': 'application/json; charset=utf-8',
  });
  done();
}

const UNROUTED: Readonly<Record<number, Refusal>> = { 404: NOT_FOUND, 405: METHOD_NOT_ALLOWED };
