import { describe, expect, it } from 'vitest';
import { rankPassages } from '../../src/answering/rank-passages.ts';
import { aPassage } from '../support/a-passage.ts';
import { guessesOf } from '../support/guesses.ts';

const IDS = ['testipro/use/1', 'testipro/use/2', 'testipro/use/3', 'testipro/risks/1'];
const passages = new Map(IDS.map((id) => [id, aPassage(id)]));
const slotPassages = new Map([
  ['route', ['testipro/use/3', 'testipro/use/2']],
  ['frequency', ['testipro/use/3']],
  ['fever', ['testipro/risks/1']],
]);

function rank(
  guesses: Readonly<Record<string, number>>,
  found: Readonly<Record<string, number>> = {},
) {
  const candidates = Object.entries(found).map(([id, score]) => ({ id, score }));
  return rankPassages(passages, guessesOf(guesses), slotPassages, candidates).map(
    ({ passage, score }) => [passage.id, Number(score.toFixed(4))],
  );
}

describe('the order of passages', () => {
  it.each([
    [
      'follows the slots, whose first passage counts in full and later ones less',
      rank({ route: 0.5 }),
      [
        ['testipro/use/3', 0.5],
        ['testipro/use/2', 0.4],
      ],
    ],
    [
      'adds up what several slots say of a passage',
      rank({ route: 0.4, frequency: 0.3, fever: 0.3 }),
      [
        ['testipro/use/3', 0.7],
        ['testipro/use/2', 0.32],
        ['testipro/risks/1', 0.3],
      ],
    ],
    [
      'adds a little for shared words: half of 0.15 at the score of two rare ones',
      rank({ fever: 0.5 }, { 'testipro/use/1': 8, 'testipro/risks/1': 8 }),
      [
        ['testipro/risks/1', 0.575],
        ['testipro/use/1', 0.075],
      ],
    ],
    [
      'lets no number of shared words outweigh a likely slot',
      rank({ fever: 0.5 }, { 'testipro/use/1': 1_000_000 }),
      [
        ['testipro/risks/1', 0.5],
        ['testipro/use/1', 0.15],
      ],
    ],
    [
      'is that of the ids among equals',
      rank({}, { 'testipro/use/2': 8, 'testipro/risks/1': 8, 'testipro/use/1': 8 }),
      [
        ['testipro/risks/1', 0.075],
        ['testipro/use/1', 0.075],
        ['testipro/use/2', 0.075],
      ],
    ],
    [
      'leaves out what the overview does not have',
      rank({ unheard: 1 }, { 'otherpro/use/1': 8 }),
      [],
    ],
    ['is empty where nothing speaks for anything', rank({}), []],
  ])('%s', (_, ranked, expected) => {
    expect(ranked).toEqual(expected);
  });
});
