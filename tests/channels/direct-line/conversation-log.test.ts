import { describe, expect, it } from 'vitest';
import {
  ConversationLog,
  type ConversationLogOptions,
} from '../../../src/channels/direct-line/conversation-log.ts';

const NOON = Date.UTC(2026, 10, 24, 12);

function aLog(options: Partial<ConversationLogOptions> = {}): ConversationLog {
  return new ConversationLog({ conversationId: 'c', epoch: 'e1', now: () => NOON, ...options });
}

function say(log: ConversationLog, text: string) {
  return log.append(log.stamp({ type: 'message', text }));
}

function textsSince(log: ConversationLog, watermark: string | undefined): unknown[] {
  const { activities } = JSON.parse(log.since(watermark).json);
  return activities.map(({ text }: { text: string }) => text);
}

describe('a conversation log', () => {
  it('gives every activity an id with its epoch, and a time', () => {
    const log = aLog();

    log.stamp({ type: 'typing' });

    expect(log.stamp({ type: 'message', id: 'forged', timestamp: 'never' })).toEqual({
      type: 'message',
      id: 'c|e1-0000002',
      timestamp: '2026-11-24T12:00:00.001Z',
    });
  });

  it('goes forward in time when the clock goes back', () => {
    let now = NOON;
    const log = aLog({ now: () => now });

    const times = [0, -3_600_000, 0, 3_600_000].map((change) => {
      now = NOON + change;
      return log.stamp({ type: 'message' }).timestamp;
    });

    expect(times).toEqual([
      '2026-11-24T12:00:00.000Z',
      '2026-11-24T12:00:00.001Z',
      '2026-11-24T12:00:00.002Z',
      '2026-11-24T13:00:00.000Z',
    ]);
  });

  it('frames what is appended, with the watermark after it', () => {
    const log = aLog();

    const { activityCount, json } = say(log, 'one');

    expect([activityCount, JSON.parse(json)]).toEqual([
      1,
      {
        activities: [
          {
            type: 'message',
            text: 'one',
            id: 'c|e1-0000001',
            timestamp: '2026-11-24T12:00:00.000Z',
          },
        ],
        watermark: 'e1-1',
      },
    ]);
  });

  it('does not change with what was handed to it', () => {
    const log = aLog();
    const activity = { ...log.stamp({ type: 'message' }), text: 'before' };

    log.append(activity);
    activity.text = 'after';

    expect(textsSince(log, '')).toEqual(['before']);
  });

  it.each([
    ['absent', undefined, ['one', 'two', 'three']],
    ['empty', '', ['one', 'two', 'three']],
    ['zero', 'e1-0', ['one', 'two', 'three']],
    ['current', 'e1-2', ['three']],
    ['the last', 'e1-3', []],
    ['too high', 'e1-12', []],
    ['a thousand million', 'e1-1000000000', ['one', 'two', 'three']],
    ['negative', 'e1--1', ['one', 'two', 'three']],
    ['broken', 'e1-1.5', ['one', 'two', 'three']],
    ['a plain number, as Azure has it', '2', ['one', 'two', 'three']],
    ['of an earlier epoch', 'e0-3', ['one', 'two', 'three']],
    ['a word', 'abc', ['one', 'two', 'three']],
    ['a name of an object', '__proto__', ['one', 'two', 'three']],
  ])('replays after a watermark that is %s', (_, watermark, texts) => {
    const log = aLog();
    say(log, 'one');
    say(log, 'two');
    say(log, 'three');

    expect(textsSince(log, watermark)).toEqual(texts);
  });

  it('forgets the oldest activities over its number', () => {
    const log = aLog({ limits: { maxActivities: 2, maxBytes: 10_000 } });
    say(log, 'one');
    say(log, 'two');
    say(log, 'three');

    expect([textsSince(log, ''), textsSince(log, 'e1-1'), textsSince(log, 'e1-2')]).toEqual([
      ['two', 'three'],
      ['two', 'three'],
      ['three'],
    ]);
  });

  it('forgets the oldest activities over its size, but never the newest', () => {
    const log = aLog({ limits: { maxActivities: 200, maxBytes: 1000 } });
    say(log, 'one');
    say(log, 'x'.repeat(2000));

    expect(textsSince(log, 'e1-0')).toEqual(['x'.repeat(2000)]);
    expect(log.byteCount).toBeGreaterThan(2000);

    say(log, 'three');

    expect(textsSince(log, 'e1-1')).toEqual(['three']);
    expect(log.byteCount).toBeLessThan(200);
  });
});
