import { type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Refusal } from './http-refusal.ts';
import { headerLines } from './security-headers.ts';
import { sendJson } from './send-json.ts';

/** Answers with `{"error":{"code","message"}}`, the form that Direct Line clients know. */
export function refuse(response: ServerResponse, refusal: Refusal): void {
  for (const [name, value] of Object.entries(refusal.headers ?? {})) {
    response.setHeader(name, value);
  }
  sendJson(response, refusal.status, errorBody(refusal));
}

/** The same where there is no response object: a broken request, or one that wants a WebSocket. */
export function refuseSocket(socket: Duplex, refusal: Refusal): void {
  const body = JSON.stringify(errorBody(refusal));
  const headers = headerLines({
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    connection: 'close',
  });
  // The peer may have gone by now, which is its own affair.
  socket.on('error', () => socket.destroy());
  socket.end(
    `HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${headers}\r\n${body}`,
    () => socket.destroy(),
  );
}

/** `{"error":{"code","message"}}`, without the status and headers. */
export function errorBody({ code, message }: Refusal) {
  return { error: { code, message } };
}
