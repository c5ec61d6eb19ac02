import { describe, expect, it } from 'vitest';
import {
  type ConversationLimits,
  createConversations,
} from '../../../src/channels/direct-line/conversations.ts';

const LIMITS = { idleMs: 100, absoluteMs: 250, maxCount: 3, maxBytes: 10_000 };

function aStore(limits: Partial<ConversationLimits> = {}) {
  const clock = { time: 0 };
  const forgotten: string[] = [];
  const conversations = createConversations({
    now: () => clock.time,
    onForget: (id) => forgotten.push(id),
    onTurnError: () => {},
    limits: { ...LIMITS, ...limits },
  });
  const say = (id: string, text: string) => {
    const log = conversations.find(id)?.log;
    log?.append(log.stamp({ type: 'message', text }));
    conversations.touch(id);
  };
  const ids = () => [...conversations.all()].map(({ id }) => id);
  return { clock, conversations, forgotten, ids, say };
}

describe('conversations', () => {
  it('are found once they were opened, and stay the same', () => {
    const { conversations } = aStore();

    const opened = conversations.open('a', 'anna');

    expect(conversations.find('a')).toBe(opened);
    expect(conversations.open('a', 'somebody else')).toBe(opened);
    expect(opened?.userId).toBe('anna');
    expect(conversations.find('b')).toBeUndefined();
  });

  it('are forgotten when nobody said a word for a while', () => {
    const { clock, conversations, forgotten } = aStore();
    conversations.open('a', 'anna');

    clock.time = 99;
    expect(conversations.find('a')).toBeDefined();
    clock.time = 100;
    expect(conversations.find('a')).toBeUndefined();
    expect(forgotten).toEqual(['a']);
  });

  it('live on when something is said', () => {
    const { clock, conversations, say } = aStore();
    conversations.open('a', 'anna');

    clock.time = 90;
    say('a', 'hello');
    clock.time = 180;

    expect(conversations.find('a')).toBeDefined();
  });

  it('are forgotten at last, however much is said', () => {
    const { clock, conversations, ids, say } = aStore();
    conversations.open('a', 'anna');

    for (clock.time = 0; clock.time < 250; clock.time += 50) {
      say('a', 'hello');
    }
    conversations.sweep();

    expect(ids()).toEqual([]);
  });

  it('are swept without anybody asking for them', () => {
    const { clock, conversations, forgotten, ids } = aStore();
    conversations.open('a', 'anna');
    clock.time = 60;
    conversations.open('b', 'bob');
    clock.time = 120;

    conversations.sweep();

    expect([forgotten, ids()]).toEqual([['a'], ['b']]);
  });

  it('begin with another epoch when they begin anew', () => {
    const { clock, conversations } = aStore();
    const before = conversations.open('a', 'anna')?.log.stamp({ type: 'message' }).id;

    clock.time = 100;
    const after = conversations.open('a', 'anna')?.log.stamp({ type: 'message' }).id;

    expect(before).toMatch(/^a\|[0-9a-f]{8}-0000001$/);
    expect(after).toMatch(/^a\|[0-9a-f]{8}-0000001$/);
    expect(after).not.toBe(before);
  });

  it('are refused when there are too many, until some are over', () => {
    const { clock, conversations } = aStore();
    conversations.open('a', 'anna');
    conversations.open('b', 'bob');
    conversations.open('c', 'carl');

    expect(conversations.open('d', 'dora')).toBeUndefined();
    expect(conversations.open('a', 'anna')).toBeDefined();
    clock.time = 100;
    expect(conversations.open('d', 'dora')).toBeDefined();
  });

  it('make room by their size, the longest silent first', () => {
    const { conversations, forgotten, say } = aStore({ maxBytes: 1000 });
    conversations.open('a', 'anna');
    conversations.open('b', 'bob');
    say('a', 'x'.repeat(300));
    say('b', 'x'.repeat(300));
    say('a', 'short');

    say('a', 'x'.repeat(300));

    expect(forgotten).toEqual(['b']);
  });
});
