import type { IncomingMessage } from 'node:http';
import { refusal } from './refusals.ts';

/** Where Direct Line begins; clients are given it as their `domain`. */
export const BASE_PATH = '/v3/directline';

/** What the address of a conversation's WebSocket says. */
interface StreamAddress {
  readonly conversationId: string;
  readonly watermark: string | undefined;
  readonly ticket: string;
}

/**
 * The address of a conversation's WebSocket as the client can reach it: on the host that it asked
 * for. A proxy that ends TLS must say so in `x-forwarded-proto`. Believing that header and the host
 * deceives only the client that made them up.
 */
export function writeStreamUrl(request: IncomingMessage, address: StreamAddress): string {
  const { host = '', 'x-forwarded-proto': forwarded = '' } = request.headers;
  if (!/^[\w.-]+(:\d+)?$|^\[[\da-f:.]+\](:\d+)?$/i.test(host)) {
    throw refusal('badHost');
  }
  const isEncrypted = 'encrypted' in request.socket || /^https\b/i.test(String(forwarded));
  const query = new URLSearchParams({ watermark: address.watermark ?? '', t: address.ticket });
  const path = `${BASE_PATH}/conversations/${address.conversationId}/stream`;
  return `${isEncrypted ? 'wss' : 'ws'}://${host}${path}?${query}`;
}

/** Undefined where it is not the address of a WebSocket at all. */
export function readStreamAddress({ url = '' }: IncomingMessage): StreamAddress | undefined {
  const [path = '', query = ''] = url.split('?', 2);
  const [, conversationId] = STREAM_PATH.exec(path) ?? [];
  const parameters = new URLSearchParams(query);
  return conversationId === undefined
    ? undefined
    : {
        conversationId,
        watermark: parameters.get('watermark') ?? undefined,
        ticket: parameters.get('t') ?? '',
      };
}

const STREAM_PATH = new RegExp(`^${BASE_PATH}/conversations/([\\w-]{1,64})/stream$`);
