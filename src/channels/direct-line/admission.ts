import type { IncomingMessage } from 'node:http';
import type { Refusal } from '../http-refusal.ts';
import { grantOf, isTrustedOrigin } from './authorise.ts';
import type { Conversation, Conversations } from './conversations.ts';
import { isAllowedOrigin } from './cors.ts';
import { REFUSALS } from './refusals.ts';
import { readStreamAddress } from './stream-address.ts';
import type { Tokens } from './token.ts';

interface AdmissionDependencies {
  readonly tokens: Tokens;
  readonly allowedOrigins: readonly string[];
  readonly conversations: Pick<Conversations, 'open'>;
  readonly now: () => number;
}

/** A conversation to open, and where to begin. */
export interface Admission {
  readonly conversation: Conversation;
  readonly watermark: string | undefined;
}

/** Decides who may open a conversation's WebSocket: who holds a ticket for it, once. */
export type Admit = (request: IncomingMessage) => Admission | Refusal;

/** Remembers which tickets were used, for as long as they are valid. */
export function createAdmission(dependencies: AdmissionDependencies): Admit {
  const { tokens, allowedOrigins, conversations, now } = dependencies;
  const useTicket = createTicketOffice(now);

  return (request) => {
    const address = readStreamAddress(request);
    if (address === undefined) {
      return REFUSALS.noStream;
    }
    const reading = tokens.read(address.ticket, 'stream');
    if (reading.kind === 'expired') {
      return REFUSALS.tokenExpired;
    }
    if (reading.kind === 'invalid' || !useTicket(reading.claims)) {
      return REFUSALS.tokenInvalid;
    }
    const grant = grantOf(reading.claims);
    if (grant.conversationId !== address.conversationId) {
      return REFUSALS.foreignConversation;
    }
    if (!isAllowedOrigin(request, allowedOrigins) || !isTrustedOrigin(request, grant)) {
      return REFUSALS.foreignOrigin;
    }
    const conversation = conversations.open(grant.conversationId, grant.userId);
    return conversation === undefined
      ? REFUSALS.tooManyConversations
      : { conversation, watermark: address.watermark };
  };
}

/**
 * Takes each ticket once. The official client opens its last address again at every change of its
 * status, and would be told everything twice.
 */
function createTicketOffice(now: () => number) {
  const expiryById = new Map<string, number>();
  return ({ jti, exp }: { readonly jti: string; readonly exp: number }): boolean => {
    for (const [id, expiry] of expiryById) {
      // Roughly in the order of their making, so the first that is valid ends it.
      if (expiry > now() / 1000) {
        break;
      }
      expiryById.delete(id);
    }
    const isNew = !expiryById.has(jti);
    expiryById.set(jti, exp);
    return isNew;
  };
}
