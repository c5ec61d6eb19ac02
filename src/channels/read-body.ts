import type { IncomingMessage } from 'node:http';
import { HttpRefusal, type Refusal } from './http-refusal.ts';

/** A JSON object that came from outside: nothing about its fields is known. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** How much of a body is read, and how much of it is kept. */
export interface BodyLimits {
  readonly maxBytes: number;
  /** Objects and arrays inside one another. */
  readonly maxDepth: number;
  /** Fields and array items together. */
  readonly maxKeys: number;
}

/** Room for the longest message anybody types, and for Teams, which quotes what it replies to. */
export const BODY_LIMITS: BodyLimits = { maxBytes: 256 * 1024, maxDepth: 32, maxKeys: 1000 };

/**
 * Reads a request's body as a JSON object; no body at all is an empty object.
 *
 * Takes the place of restify's own body reader, which a body that is not the gzip it claims to be
 * kills, which counts compressed bytes, and which writes uploads to disk
 * (https://github.com/restify/node-restify/issues/1975). So: plain JSON in UTF-8, nothing
 * compressed, limits kept while reading. A body that arrives too slowly is the server's
 * `requestTimeout`. Fields named `__proto__`, `constructor` or `prototype` are dropped.
 *
 * Throws an `HttpRefusal` for everything else: 400, 413 or 415.
 */
export async function readJsonBody(
  request: IncomingMessage,
  limits: BodyLimits,
): Promise<JsonObject> {
  if (!hasBody(request)) {
    return {};
  }
  if (!isPlainJson(request)) {
    throw refused(request, UNSUPPORTED);
  }
  const bytes = await readBytes(request, limits.maxBytes);
  return bytes.length === 0 ? {} : parse(bytes, limits);
}

const UNSUPPORTED: Refusal = {
  status: 415,
  code: 'UnsupportedMediaType',
  message: 'Send application/json in UTF-8 without content encoding.',
};
const TOO_LARGE: Refusal = {
  status: 413,
  code: 'MessageSizeTooBig',
  message: 'The body is too large.',
};
const BROKEN: Refusal = {
  status: 400,
  code: 'BadArgument',
  message: 'The body is not a JSON object within the limits.',
};

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}

function isPlainJson({ headers }: IncomingMessage): boolean {
  const encoding = headers['content-encoding'] ?? 'identity';
  const type = headers['content-type'] ?? '';
  return (
    encoding.toLowerCase() === 'identity' &&
    /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(type)
  );
}

function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  if (Number(request.headers['content-length']) > maxBytes) {
    throw refused(request, TOO_LARGE);
  }
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= maxBytes) {
        chunks.push(chunk);
      } else {
        request.removeAllListeners('data');
        reject(refused(request, TOO_LARGE));
      }
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    // The connection broke; whatever is answered now reaches nobody.
    request.on('error', () => reject(new HttpRefusal(BROKEN)));
  });
}

/**
 * Lets the rest of the body run to waste. Closing the connection instead would reset it while the
 * client is still sending, and the client would never read why it was refused.
 */
function refused(request: IncomingMessage, refusal: Refusal): HttpRefusal {
  request.resume();
  return new HttpRefusal(refusal);
}

function parse(bytes: Buffer, limits: BodyLimits): JsonObject {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const value = cleanValue(JSON.parse(text), limits.maxDepth, { left: limits.maxKeys });
    if (isObject(value)) {
      return value;
    }
  } catch {
    // Falls through: what was wrong with the body would quote it.
  }
  throw new HttpRefusal(BROKEN);
}

/** True for `{}`, not for arrays and null. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const FORBIDDEN_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function cleanValue(value: unknown, depthLeft: number, keys: { left: number }): unknown {
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const size = Array.isArray(value) ? value.length : Object.keys(value).length;
  keys.left -= size;
  if (depthLeft === 0 || keys.left < 0) {
    throw new RangeError('Too deep or too many keys');
  }
  if (Array.isArray(value)) {
    return value.map((item) => cleanValue(item, depthLeft - 1, keys));
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !FORBIDDEN_KEYS.includes(key))
      .map(([key, field]) => [key, cleanValue(field, depthLeft - 1, keys)]),
  );
}
