import { describe, expect, it } from 'vitest';
import {
  createMemorySessionStore,
  MEMORY_LIMITS,
  type MemoryLimits,
} from '../../src/conversation/session-store.ts';

const DUTCH = { language: 'nl' } as const;
const ENGLISH = { language: 'en' } as const;

/** A store whose clock stands still until it is put forward. */
function aStore(limits?: MemoryLimits) {
  let time = 0;
  const store = createMemorySessionStore(() => time, limits);
  return {
    ...store,
    putForward: (ms: number) => {
      time += ms;
    },
    readAll: (...ids: readonly string[]) => Promise.all(ids.map((id) => store.read(id))),
  };
}

describe('the sessions', () => {
  it('are those last written', async () => {
    const { read, write } = aStore();

    await write('a', DUTCH);
    await write('a', ENGLISH);

    expect(await read('a')).toEqual(ENGLISH);
  });

  it('are none of a conversation that never was', async () => {
    expect(await aStore().read('a')).toBe(undefined);
  });

  it('are kept apart', async () => {
    const { readAll, write } = aStore();

    await write('a', DUTCH);
    await write('b', ENGLISH);

    expect(await readAll('a', 'b')).toEqual([DUTCH, ENGLISH]);
  });

  it('are gone when deleted', async () => {
    const { delete: forget, readAll, write } = aStore();
    await write('a', DUTCH);
    await write('b', ENGLISH);

    await forget('a');

    expect(await readAll('a', 'b')).toEqual([undefined, ENGLISH]);
  });

  it('are forgotten after the time without a turn', async () => {
    const { putForward, read, write } = aStore({ idleMs: 1_000, maxSessions: 10 });
    await write('a', DUTCH);

    putForward(999);
    const justBefore = await read('a');
    putForward(1);

    expect([justBefore, await read('a')]).toEqual([DUTCH, undefined]);
  });

  it('live on with each turn', async () => {
    const { putForward, read, write } = aStore({ idleMs: 1_000, maxSessions: 10 });
    await write('a', DUTCH);
    putForward(999);
    await write('a', ENGLISH);

    putForward(999);

    expect(await read('a')).toEqual(ENGLISH);
  });

  it('make room for a new one, the longest unused first', async () => {
    const { readAll, write } = aStore({ idleMs: 1_000, maxSessions: 2 });
    await write('a', DUTCH);
    await write('b', DUTCH);
    await write('a', ENGLISH);

    await write('c', DUTCH);

    expect(await readAll('a', 'b', 'c')).toEqual([ENGLISH, undefined, DUTCH]);
  });

  it('are kept half an hour, ten thousand of them', () => {
    expect(MEMORY_LIMITS).toEqual({ idleMs: 1_800_000, maxSessions: 10_000 });
  });
});
