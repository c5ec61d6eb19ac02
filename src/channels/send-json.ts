import type { ServerResponse } from 'node:http';

/** Writes a whole JSON response, without restify's formatters, which negotiate and log. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  sendJsonText(response, status, JSON.stringify(body));
}

/** The same for a body that is JSON already. */
export function sendJsonText(response: ServerResponse, status: number, body: string): void {
  // Two statements, because restify replaces `writeHead` by one that returns nothing.
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}
