import { describe, expect, it } from 'vitest';
import { TurnQueue } from '../../../src/channels/direct-line/turn-queue.ts';

describe('a turn queue', () => {
  it('runs one turn at a time, in order', async () => {
    const events: string[] = [];
    const queue = new TurnQueue(() => {});
    const turn = (name: string) => async () => {
      events.push(`${name} begins`);
      await Promise.resolve();
      events.push(`${name} ends`);
    };

    queue.add(turn('first'));
    queue.add(turn('second'));
    await queue.idle();

    expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('is full with one turn running and eight waiting, until one is over', async () => {
    const queue = new TurnQueue(() => {});
    const turn = () => Promise.resolve();

    const wasFull = Array.from({ length: 9 }, () => {
      const { isFull } = queue;
      queue.add(turn);
      return isFull;
    });

    expect(wasFull).toEqual(Array.from({ length: 9 }, () => false));
    expect(queue.isFull).toBe(true);
    await queue.idle();
    expect(queue.isFull).toBe(false);
  });

  it('reports a turn that rejects, and runs the next', async () => {
    const events: unknown[] = [];
    const queue = new TurnQueue((error) => events.push(error));

    queue.add(() => Promise.reject('broken'));
    queue.add(async () => void events.push('next'));
    await queue.idle();

    expect(events).toEqual(['broken', 'next']);
  });
});
