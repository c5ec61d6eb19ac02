import { describe, expect, it } from 'vitest';
import { parseVoice } from '../../src/knowledge/question-bank.ts';

const SOURCE = { language: 'en', voice: 'student', file: 'en/student.txt' } as const;
const SLOTS = new Set(['route', 'purpose']);

const parse = (...lines: readonly string[]) => parseVoice(lines.join('\n'), SOURCE, SLOTS);

describe('a voice of the question bank', () => {
  it('has a question a line below its slot, each with where it stands', () => {
    expect(parse('[route]', 'is it a pill', '', '  Is it a drip?  ', '[purpose]', 'why')).toEqual({
      questions: [
        { ...SOURCE, slot: 'route', turns: ['is it a pill'], line: 2 },
        { ...SOURCE, slot: 'route', turns: ['Is it a drip?'], line: 4 },
        { ...SOURCE, slot: 'purpose', turns: ['why'], line: 6 },
      ],
      faults: [],
    });
  });

  it('has follow-ups behind the turns they lean on', () => {
    expect(parse('[route]', 'hi >> what is it for >> and how do i get it').questions).toEqual([
      {
        ...SOURCE,
        slot: 'route',
        turns: ['hi', 'what is it for', 'and how do i get it'],
        line: 2,
      },
    ]);
  });

  it('has arrows inside a turn where they touch a word', () => {
    expect(parse('[route]', 'pill>>drip').questions.map(({ turns }) => turns)).toEqual([
      ['pill>>drip'],
    ]);
  });

  it('is read the same with lines that end as on Windows', () => {
    expect(parse('[route]\r', 'is it a pill\r')).toEqual(parse('[route]', 'is it a pill'));
  });

  it.each([
    ['an unknown slot', ['[rout]', 'is it a pill'], 1, 'unknown slot "rout"'],
    ['a question without a slot', ['is it a pill'], 1, 'a question before the first slot'],
    ['an empty turn', ['[route]', 'what is it >>  >> a pill?'], 2, 'an empty turn'],
  ])('is faulted for %s, with the line', (_, lines, line, fault) => {
    expect(parse(...lines).faults).toEqual([{ file: 'en/student.txt', line, fault }]);
  });

  it('is empty where the file is', () => {
    expect(parse('')).toEqual({ questions: [], faults: [] });
  });
});
