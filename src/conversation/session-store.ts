import type { Session } from './session.ts';

/** Where sessions live between turns. An unknown or forgotten conversation reads as undefined. */
export interface SessionStore {
  readonly read: (conversationId: string) => Promise<Session | undefined>;
  readonly write: (conversationId: string, session: Session) => Promise<void>;
  readonly delete: (conversationId: string) => Promise<void>;
}

export interface MemoryLimits {
  /** A session is forgotten this long after its last turn, in milliseconds. */
  readonly idleMs: number;
  readonly maxSessions: number;
}

/** Half an hour is the life of a Direct Line token; whoever stays longer renews it, and this too. */
export const MEMORY_LIMITS: MemoryLimits = { idleMs: 30 * 60_000, maxSessions: 10_000 };

/** Keeps sessions in this process, within limits: the longest unused makes room for a new one. */
export function createMemorySessionStore(
  now: () => number,
  limits: MemoryLimits = MEMORY_LIMITS,
): SessionStore {
  // A Map keeps the order of writing, so its first entries are the longest unused.
  const sessions = new Map<string, { readonly session: Session; readonly expiresAt: number }>();

  const forgetExpired = () => {
    for (const [id, { expiresAt }] of sessions) {
      if (expiresAt > now() && sessions.size <= limits.maxSessions) return;
      sessions.delete(id);
    }
  };

  return {
    read: async (conversationId) => {
      const kept = sessions.get(conversationId);
      return kept !== undefined && kept.expiresAt > now() ? kept.session : undefined;
    },
    write: async (conversationId, session) => {
      sessions.delete(conversationId);
      sessions.set(conversationId, { session, expiresAt: now() + limits.idleMs });
      forgetExpired();
    },
    delete: async (conversationId) => {
      sessions.delete(conversationId);
    },
  };
}
