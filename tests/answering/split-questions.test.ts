import { describe, expect, it } from 'vitest';
import { splitQuestions } from '../../src/answering/split-questions.ts';

describe('a message', () => {
  it.each([
    ['How is it given? How often is that?', ['how is it given', 'how often is that?']],
    [
      'two questions sorry. how long for the white cells, and how many managed it in the end',
      ['how long for the white cells', 'how many managed it in the end'],
    ],
    ['how is it given and how often is it given', ['how is it given', 'how often is it given']],
    [
      'Hallo! Wat zit erin en waar komen de cellen vandaan?',
      ['wat zit erin', 'waar komen de cellen vandaan?'],
    ],
    [
      'Wat zit er in het middel en waar komen de cellen vandaan?',
      ['wat zit er in het middel', 'waar komen de cellen vandaan?'],
    ],
  ])('with two whole questions is cut between them: %s', (text, parts) => {
    expect(splitQuestions(text)).toEqual(parts);
  });

  it.each([
    'How is it given?',
    'My husband had it on Friday. How long until the platelets are back?',
    'how long and how often',
    '',
  ])('with one question is left whole: %s', (text) => {
    expect(splitQuestions(text)).toEqual([]);
  });
});
