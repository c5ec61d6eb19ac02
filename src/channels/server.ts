import { once } from 'node:events';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Logger } from 'pino';
import { aborted } from './aborted.ts';
import { answerClientError, HEADERS_TOO_LARGE } from './client-error.ts';
import { errorReport } from './error-report.ts';
import { createHealthRoutes } from './health.ts';
import type { Refusal } from './http-refusal.ts';
import { refuse, refuseSocket } from './refuse.ts';
import type { Route } from './route.ts';
import { createRouter } from './router.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

/** What hangs on the server; everything but the routes and the log may be left out. */
export interface ServerDependencies {
  readonly routes: readonly Route[];
  readonly logger: Logger;
  /** Why nobody should be sent here now, in one word for machines; undefined when ready. */
  readonly unreadyBecause?: () => string | undefined;
  /** Takes every request for another protocol; without it they are refused. */
  readonly handleUpgrade?: HandleUpgrade;
  /** Ends what outlives a request (turns, WebSockets) while the server closes. */
  readonly onClose?: (deadline: AbortSignal) => Promise<void>;
  readonly limits?: Partial<ServerLimits>;
}

/** Takes over a connection, or refuses it with `refuseSocket`. */
export type HandleUpgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

interface ServerLimits {
  /** Time for the headers to arrive, and for the whole request; Node looks once a second. */
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly maxHeaderBytes: number;
  readonly maxHeaderCount: number;
  readonly maxConnections: number;
}

const LIMITS: ServerLimits = {
  headersTimeoutMs: 8_000,
  requestTimeoutMs: 10_000,
  maxHeaderBytes: 16 * 1024,
  maxHeaderCount: 100,
  // A WebSocket for each of 10,000 conversations, and as many connections for requests.
  maxConnections: 20_000,
};

/** A server from its start to its end. */
export interface Server {
  /** Rejects where the port cannot be had. Port 0 takes a free one. */
  readonly listen: (port: number, host: string) => Promise<URL>;
  /** Says at `/readyz` that nobody should be sent here any more; keeps serving. */
  readonly drain: () => void;
  /** Stops accepting, lets running requests and turns finish, and cuts the rest at the deadline. */
  readonly close: (deadline: AbortSignal) => Promise<void>;
}

/**
 * The HTTP server that all channels hang on: limits, security headers, health and closing.
 *
 * The server is Node's own, and restify only routes, because restify leaves no way to set the time
 * limits.
 */
export function createServer(dependencies: ServerDependencies): Server {
  const { logger, unreadyBecause, handleUpgrade = refuseUpgrade, onClose } = dependencies;
  const limits = { ...LIMITS, ...dependencies.limits };
  const running = new Set<ServerResponse>();
  let isDraining = false;

  const health = createHealthRoutes(() => (isDraining ? 'draining' : unreadyBecause?.()));
  const route = createRouter([...health, ...dependencies.routes], logger);
  const server = listenWith(limits, (request, response) => {
    running.add(response);
    response.once('close', () => running.delete(response));
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      response.setHeader(name, value);
    }
    if (isDraining) {
      response.setHeader('connection', 'close');
    }
    if (request.rawHeaders.length > 2 * limits.maxHeaderCount) {
      refuse(response, HEADERS_TOO_LARGE);
    } else {
      route(request, response);
    }
  });
  server.on('upgrade', handleUpgrade);
  server.on('clientError', answerClientError);

  return {
    listen: async (port, host) => {
      server.listen(port, host);
      // Rejects with the error, where that comes first.
      await once(server, 'listening');
      server.on('error', (error) => logger.error(errorReport(error), 'server'));
      return addressOf(server.address());
    },
    drain: () => {
      isDraining = true;
    },
    close: async (deadline) => {
      isDraining = true;
      const closed = once(server, 'close');
      server.close();
      const finished = [...running].map((response) => once(response, 'close'));
      await Promise.race([Promise.all([...finished, onClose?.(deadline)]), aborted(deadline)]);
      // What is left is late, or a connection on which nothing was ever asked: Node waits for it.
      server.closeAllConnections();
      await closed;
    },
  };
}

function listenWith(limits: ServerLimits, listener: RequestListener) {
  const server = createHttpServer(
    {
      headersTimeout: limits.headersTimeoutMs,
      requestTimeout: limits.requestTimeoutMs,
      connectionsCheckingInterval: 1000,
      // Longer than the 60 s of common load balancers, so that they hang up first.
      keepAliveTimeout: 65_000,
      maxHeaderSize: limits.maxHeaderBytes,
      // The router refuses requests without a host itself, with our headers.
      requireHostHeader: false,
    },
    listener,
  );
  server.maxConnections = limits.maxConnections;
  return server;
}

const NO_UPGRADE: Refusal = {
  status: 404,
  code: 'NotFound',
  message: 'There is no other protocol here.',
};

function refuseUpgrade(_request: IncomingMessage, socket: Duplex): void {
  refuseSocket(socket, NO_UPGRADE);
}

function addressOf(address: AddressInfo | string | null): URL {
  if (address === null || typeof address === 'string') {
    throw new TypeError('The server listens on no port');
  }
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return new URL(`http://${host}:${address.port}`);
}
