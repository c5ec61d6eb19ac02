import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer, type Shelf } from '../../src/answering/answer-question.ts';
import type { FindPassages } from '../../src/knowledge/passage-index.ts';
import { aPassage } from '../support/a-passage.ts';
import { anUnderstanding } from '../support/an-understanding.ts';
import { anyText } from '../support/any-text.ts';
import { slotsOf } from '../support/guesses.ts';

const slots = slotsOf({ route: 'answer', fever: 'answer', alcohol: 'not-covered' });

/** A medicine whose overview has two sentences, found by the word "heat" as if it were in both. */
function aShelf(medicine: string, name: string): Shelf {
  const edition = (suffix: string) => {
    const passages = ['use/3', 'risks/1'].map((place) =>
      aPassage(`${medicine}/${place}`, `${name} ${place} ${suffix}.`),
    );
    const findPassages: FindPassages = (terms) =>
      terms.includes('heat') ? passages.map(({ id }) => ({ id, score: 8 })) : [];
    return {
      passages: new Map(passages.map((passage) => [passage.id, passage])),
      findPassages,
      findDefinitions: () => [],
    };
  };
  return {
    overview: { medicine, name },
    slotPassages: new Map([
      ['route', [`${medicine}/use/3`]],
      ['fever', [`${medicine}/risks/1`]],
    ]),
    editions: { nl: edition('(nl)'), en: edition('(en)') },
  };
}

const answerQuestion = createAnswerer({
  shelves: [aShelf('testipro', 'Testipro'), aShelf('otherpro', 'Otherpro')],
  slots,
  understanding: {
    nl: anUnderstanding(slots, { hoe: 'route', koor: 'fever', bier: 'alcohol' }),
    en: anUnderstanding(slots, { how: 'route', fever: 'fever', beer: 'alcohol' }),
  },
  ownQuestions: {
    nl: new Map([['Is koorts een bijwerking van Testipro?', 'route']]),
    en: new Map(),
  },
});

function anAnswer(medicine: string, place: string, text: string) {
  return {
    kind: 'answer',
    medicine,
    slot: place === 'use/3' ? 'route' : 'fever',
    passages: [aPassage(`${medicine}/${place}`, text)],
  };
}

describe('the answer to a question', () => {
  it('is the passage of what is asked', () => {
    expect(answerQuestion({ utterance: 'Hoe dan?', language: 'nl' })).toEqual(
      anAnswer('testipro', 'use/3', 'Testipro use/3 (nl).'),
    );
  });

  it('is what a question of our own is about, whatever its words would tell', () => {
    const previous = { utterance: 'Mag ik bier drinken?', slot: 'alcohol' };

    expect(
      answerQuestion({
        utterance: 'is koorts een bijwerking van Testipro?',
        language: 'nl',
        previous,
      }),
    ).toEqual(anAnswer('testipro', 'use/3', 'Testipro use/3 (nl).'));
  });

  it('is in the language asked for', () => {
    expect(answerQuestion({ utterance: 'fever?', language: 'en' })).toEqual(
      anAnswer('testipro', 'risks/1', 'Testipro risks/1 (en).'),
    );
  });

  it('is about the medicine that is named, however it is spelt', () => {
    expect(
      answerQuestion({ utterance: 'how, otherpo?', language: 'en', medicine: 'testipro' }),
    ).toEqual(anAnswer('otherpro', 'use/3', 'Otherpro use/3 (en).'));
  });

  it('is about the medicine of the conversation where none is named', () => {
    expect(answerQuestion({ utterance: 'how?', language: 'en', medicine: 'otherpro' })).toEqual(
      anAnswer('otherpro', 'use/3', 'Otherpro use/3 (en).'),
    );
  });

  it('is about the first medicine where that of the conversation is unknown', () => {
    expect(answerQuestion({ utterance: 'how?', language: 'en', medicine: 'unheard' })).toEqual(
      anAnswer('testipro', 'use/3', 'Testipro use/3 (en).'),
    );
  });

  it('is that the overview is silent for what it never says', () => {
    expect(answerQuestion({ utterance: 'beer?', language: 'en' })).toEqual({
      kind: 'not-covered',
      medicine: 'testipro',
      slot: 'alcohol',
    });
  });

  const question = fc.record(
    {
      utterance: fc.oneof(
        anyText,
        fc
          .array(fc.constantFrom('how', 'fever', 'heat', 'beer', 'otherpro'))
          .map((all) => all.join(' ')),
      ),
      language: fc.constantFrom('nl' as const, 'en' as const),
      medicine: fc.constantFrom('testipro', 'otherpro', 'unheard'),
      previous: fc.record({
        utterance: anyText,
        slot: fc.constantFrom(...slots.keys(), 'unheard'),
      }),
    },
    { requiredKeys: ['utterance', 'language'] },
  );

  it('quotes one to three passages of the medicine it is about, whatever is asked', () => {
    fc.assert(
      fc.property(question, (asked) => {
        const answer = answerQuestion(asked);
        if (answer.kind !== 'answer') return;

        expect([1, 2, 3]).toContain(answer.passages.length);
        expect(answer.passages.filter(({ id }) => !id.startsWith(`${answer.medicine}/`))).toEqual(
          [],
        );
      }),
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(answerQuestion(asked)).toEqual(answerQuestion(asked));
      }),
    );
  });
});
