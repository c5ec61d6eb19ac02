import { describe, expect, it } from 'vitest';
import { readOverviews } from '../../src/knowledge/read-overviews.ts';
import { readSlotPassages, readSlots } from '../../src/knowledge/read-slots.ts';
import { aFolder } from '../support/a-document.ts';
import { anOverview } from '../support/an-overview.ts';
import { slotsOf } from '../support/guesses.ts';

const overview = anOverview();
const slots = slotsOf({ route: 'answer', 'common-side-effects': 'answer', alcohol: 'not-covered' });

async function complaintOf(reading: Promise<unknown>): Promise<string> {
  return reading.then(
    () => 'none',
    (error) => String(error).replace(/^OverviewError: \/.*\/(?=\w+\/slots)/, ''),
  );
}

describe('the slots', () => {
  const read = async (text: string) => readSlots(await aFolder({ 'questions/slots.json': text }));

  it('are those of the file, by name', async () => {
    const route = { slot: 'route', kind: 'answer', topic: 'use', about: 'how it is given' };
    const alcohol = { slot: 'alcohol', kind: 'not-covered', leafletSection: 2, about: 'drinking' };

    expect(await read(JSON.stringify([route, alcohol]))).toEqual(
      new Map<string, unknown>([
        ['route', route],
        ['alcohol', alcohol],
      ]),
    );
  });

  it('are refused for a kind that does not exist', async () => {
    const text = JSON.stringify([{ slot: 'route', kind: 'anwser', about: '' }]);

    expect(await complaintOf(read(text))).toBe(
      'questions/slots.json: expected one of answer, not-covered, personal, urgent, report, hand-off, ' +
        'out-of-scope, social as the kind of "route". Replace "anwser".',
    );
  });

  it('are refused where the file is no JSON', async () => {
    expect(await complaintOf(read('['))).toMatch(
      /^questions\/slots\.json: expected JSON\. Mend it: /,
    );
  });
});

describe('the passages of slots', () => {
  const read = async (places: unknown) => {
    const folder = await aFolder({ 'testipro/slots.json': JSON.stringify(places) });
    return readSlotPassages(folder, overview, slots);
  };

  it('are those of the overview, best first', async () => {
    expect(await read({ route: ['use/1'], 'common-side-effects': ['risks/2', 'risks/1'] })).toEqual(
      new Map([
        ['route', ['testipro/use/1']],
        ['common-side-effects', ['testipro/risks/2', 'testipro/risks/1']],
      ]),
    );
  });

  it.each([
    [
      'a slot that does not exist',
      { rout: ['use/1'] },
      'testipro/slots.json: expected slots of kind "answer" alone, as questions/slots.json lists them. Remove "rout".',
    ],
    [
      'a slot that no overview answers',
      { alcohol: ['use/1'] },
      'testipro/slots.json: expected slots of kind "answer" alone, as questions/slots.json lists them. Remove "alcohol".',
    ],
    [
      'a passage that the overview lacks',
      { route: ['use/1', 'use/9'] },
      'testipro/slots.json: expected passages of the overview, as section/number, under "route". There is no testipro/use/9.',
    ],
  ])('are refused for %s', async (_, places, complaint) => {
    expect(await complaintOf(read(places))).toBe(complaint);
  });
});

describe('the slots that are shipped', () => {
  it('have a passage in the overview wherever they are of the kind that one answers', async () => {
    const shipped = await readSlots('knowledge');
    const answering = [...shipped.values()].filter(({ kind }) => kind === 'answer');

    for (const zemcelpro of await readOverviews('knowledge')) {
      const passages = await readSlotPassages('knowledge', zemcelpro, shipped);
      expect(new Set(passages.keys())).toEqual(new Set(answering.map(({ slot }) => slot)));
    }
  });
});
