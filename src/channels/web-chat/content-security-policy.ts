import { randomBytes } from 'node:crypto';

/** A fresh nonce, 128 bits, for one response and the scripts and styles named in it. */
export function createNonce(): string {
  return randomBytes(16).toString('base64');
}

// The hash of nothing. Web Chat's scrolling part adds an empty style element before it is told of the
// nonce, and a browser would report that as an error.
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * The policy of the chat page: everything from here, nothing from anywhere else.
 *
 * Web Chat adds its own style elements, for which it is given the nonce, and shows icons from `data:`
 * and `blob:` addresses. `frame-ancestors` names the hospitals' origins, which are the only ones that
 * may show the page in a frame.
 */
export function contentSecurityPolicy(page: {
  readonly nonce: string;
  readonly host: string | undefined;
  readonly frameOrigins: readonly string[];
}): string {
  return [
    "default-src 'none'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...page.frameOrigins].join(' ')}`,
    `connect-src ${["'self'", ...webSocketSources(page.host)].join(' ')}`,
    `script-src 'nonce-${page.nonce}'`,
    `style-src 'nonce-${page.nonce}' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
  ].join('; ');
}

// Safari before 15.4 does not take 'self' to cover web sockets. The host is the visitor's word, so it
// is only repeated when it can hold nothing but a host.
function webSocketSources(host: string | undefined): readonly string[] {
  return host !== undefined && /^[a-z0-9.-]+(:\d{1,5})?$/i.test(host)
    ? [`ws://${host}`, `wss://${host}`]
    : [];
}
