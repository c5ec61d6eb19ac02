import { pino } from 'pino';
import type { Reply } from '../../../src/conversation/reply.ts';
import type { Conversation } from '../../../src/conversation/turn.ts';

export function aReply(overrides: Partial<Reply> = {}): Reply {
  return { language: 'nl', text: 'Hallo', suggestions: [], citations: [], ...overrides };
}

/** Repeats what it was told, so that a test sees what reached it. */
export function anEcho(overrides: Partial<Conversation> = {}): Conversation {
  return {
    respond: async (turn) => aReply({ text: JSON.stringify(turn) }),
    greet: async (arrival) => aReply({ text: `welcome ${JSON.stringify(arrival)}` }),
    ...overrides,
  };
}

/** A real logger whose lines can be read back, without what changes from run to run. */
export function aLog() {
  const lines: Record<string, unknown>[] = [];
  const log = pino(
    { base: null, timestamp: false, formatters: { level: (level) => ({ level }) } },
    { write: (line) => void lines.push(JSON.parse(line)) },
  );
  return { log, lines };
}
