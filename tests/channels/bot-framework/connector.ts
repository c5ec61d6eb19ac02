import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

interface ReceivedCall {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly activity: unknown;
}

export interface Connector {
  readonly origin: string;
  readonly calls: readonly ReceivedCall[];
  readonly close: () => void;
}

export type Answer = (response: ServerResponse) => void;

/** Takes replies as the Bot Connector does, and remembers them. */
export async function startConnector(answer: Answer = accept): Promise<Connector> {
  const calls: ReceivedCall[] = [];
  const server = createServer(async (request, response) => {
    const activity = JSON.parse((await text(request)) || 'null');
    calls.push({ method: request.method, path: request.url, activity });
    answer(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function accept(response: ServerResponse): void {
  response.writeHead(201, { 'content-type': 'application/json' });
  response.end('{"id":"given-by-the-channel"}');
}
