import { describe, expect, it } from 'vitest';
import { FIRST_QUESTIONS, suggestNext } from '../../src/conversation/suggest.ts';
import { SECTION_KEYS } from '../../src/knowledge/overview.ts';
import { readSlots } from '../../src/knowledge/read-slots.ts';

const all = [...FIRST_QUESTIONS, ...SECTION_KEYS.flatMap((topic) => suggestNext(topic, undefined))];

describe('what may be asked next', () => {
  it('is what others ask after the section', () => {
    expect(suggestNext('benefits', undefined)).toEqual([
      'white-cell-time',
      'platelet-time',
      'common-side-effects',
    ]);
  });

  it('is not what was just asked', () => {
    expect(suggestNext('benefits', 'platelet-time')).toEqual([
      'white-cell-time',
      'common-side-effects',
      'study-size',
    ]);
  });

  it('is what newcomers ask where there is no section', () => {
    expect(suggestNext(undefined, undefined)).toEqual(FIRST_QUESTIONS);
  });

  it.each(SECTION_KEYS)(
    'is two or three questions, none twice, whatever was asked (%s)',
    (topic) => {
      for (const asked of [undefined, ...suggestNext(topic, undefined)]) {
        const suggested = suggestNext(topic, asked);

        expect([2, 3]).toContain(suggested.length);
        expect(new Set(suggested).size).toBe(suggested.length);
      }
    },
  );

  it('is something that overviews answer', async () => {
    const slots = await readSlots('knowledge');

    expect(all.filter((slot) => slots.get(slot)?.kind !== 'answer')).toEqual([]);
  });

  it('is never a hard fact that nobody asked for', () => {
    const hard = ['deaths', 'death-causes', 'outlook-before', 'lung-problems'];

    expect(all.filter((slot) => hard.includes(slot))).toEqual([]);
  });
});
