import type { Duplex } from 'node:stream';
import type { Refusal } from './http-refusal.ts';
import { refuseSocket } from './refuse.ts';

/** For headers over the size that Node takes, or over the number that we take. */
export const HEADERS_TOO_LARGE: Refusal = {
  status: 431,
  code: 'HeadersTooLarge',
  message: 'The request has too many or too large headers.',
};
/** For what is not HTTP, or HTTP that names no address. */
export const BAD_REQUEST: Refusal = {
  status: 400,
  code: 'BadArgument',
  message: 'This is not a request we understand.',
};
const TIMED_OUT: Refusal = {
  status: 408,
  code: 'RequestTimeout',
  message: 'The request took too long to arrive.',
};

const REFUSALS: Readonly<Record<string, Refusal>> = {
  HPE_HEADER_OVERFLOW: HEADERS_TOO_LARGE,
  ERR_HTTP_REQUEST_TIMEOUT: TIMED_OUT,
};

/** Answers what Node's parser gave up on, for which there is no response object. */
export function answerClientError(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (socket.writable && error.code !== 'ECONNRESET') {
    refuseSocket(socket, REFUSALS[error.code ?? ''] ?? BAD_REQUEST);
  } else {
    socket.destroy();
  }
}
