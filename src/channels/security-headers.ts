import type { OutgoingHttpHeaders } from 'node:http';

/**
 * Headers on every response, errors included. The page replaces the content policy by its own, and
 * files that never change replace `cache-control`; everything else may hold what somebody asked.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'microphone=(), camera=(), geolocation=()',
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
};

/** The same headers and others as lines of a response that is written to a bare socket. */
export function headerLines(headers: OutgoingHttpHeaders): string {
  return Object.entries({ ...SECURITY_HEADERS, ...headers })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
}
