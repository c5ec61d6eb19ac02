import { HttpRefusal, type Refusal } from '../http-refusal.ts';

/**
 * What Direct Line clients are told. The statuses are chosen by what the official client makes of
 * them: after 403 it gives the token up, after 404 the conversation, and after a 5xx on a message
 * it is silent for 20 seconds.
 */
export const REFUSALS = {
  tokenMissing: {
    status: 401,
    code: 'Unauthorized',
    message: 'Send a token as `Authorization: Bearer`.',
    headers: { 'www-authenticate': 'Bearer' },
  },
  tokenExpired: { status: 403, code: 'TokenExpired', message: 'The token has expired.' },
  tokenInvalid: { status: 403, code: 'TokenInvalid', message: 'The token is not valid.' },
  secretNeeded: { status: 403, code: 'Forbidden', message: 'This takes the secret, not a token.' },
  tokenNeeded: { status: 403, code: 'Forbidden', message: 'This takes a token, not the secret.' },
  foreignConversation: {
    status: 403,
    code: 'Forbidden',
    message: 'The token is for another conversation.',
  },
  foreignOrigin: {
    status: 403,
    code: 'OriginNotAllowed',
    message: 'This site may not use the assistant.',
  },
  noConversation: { status: 404, code: 'NotFound', message: 'There is no such conversation.' },
  badActivity: { status: 400, code: 'BadArgument', message: 'This is not an activity we take.' },
  badUser: { status: 400, code: 'BadArgument', message: 'This is not a user we take.' },
  badOrigins: {
    status: 400,
    code: 'BadArgument',
    message: 'Trusted origins are a list of origins, such as https://www.hospital.example.',
  },
  badHost: { status: 400, code: 'BadArgument', message: 'The host header is not valid.' },
  noUploads: {
    status: 415,
    code: 'UploadNotSupported',
    message: 'The assistant does not take files.',
  },
  tooManyTurns: {
    status: 429,
    code: 'TooManyMessages',
    message: 'Earlier messages are still being answered.',
    headers: { 'retry-after': '2' },
  },
  tooManyConversations: {
    status: 429,
    code: 'TooManyConversations',
    message: 'Too many people are talking to the assistant. Try again later.',
    headers: { 'retry-after': '60' },
  },
  tooManyStreams: {
    status: 429,
    code: 'Collision',
    message: 'The conversation is open elsewhere.',
    headers: { 'retry-after': '60' },
  },
  noStream: { status: 404, code: 'NotFound', message: 'There is no stream here.' },
  notWebSocket: { status: 400, code: 'BadArgument', message: 'This is not a WebSocket request.' },
  closing: { status: 503, code: 'ServiceUnavailable', message: 'The assistant is restarting.' },
} as const satisfies Readonly<Record<string, Refusal>>;

/** The refusal to throw in a route. */
export function refusal(name: keyof typeof REFUSALS): HttpRefusal {
  return new HttpRefusal(REFUSALS[name]);
}
