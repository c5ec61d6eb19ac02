import { describe, expect, it } from 'vitest';
import { rememberDeliveries } from '../../../src/channels/bot-framework/deliveries.ts';

const HOUR_MS = 3_600_000;

describe('a delivery', () => {
  it('is the first one once', () => {
    const isFirst = rememberDeliveries({ now: () => 0 });

    expect(['a', 'b', 'a', 'b', 'a'].map(isFirst)).toEqual([true, true, false, false, false]);
  });

  it('is remembered for as long as the token it came with can live', () => {
    let time = 0;
    const isFirst = rememberDeliveries({ now: () => time });
    isFirst('a');

    const later = [HOUR_MS, HOUR_MS + 299_999, HOUR_MS + 300_000].map((at) => {
      time = at;
      return isFirst('a');
    });

    expect(later).toEqual([false, false, true]);
  });

  it('is forgotten first where it is the oldest of too many', () => {
    const isFirst = rememberDeliveries({ now: () => 0, maxCount: 2 });

    expect(['a', 'b', 'a', 'c', 'b', 'c', 'a'].map(isFirst)).toEqual([
      true,
      true,
      false,
      true,
      false,
      false,
      true,
    ]);
  });
});
