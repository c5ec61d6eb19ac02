import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answering/answer.ts';
import type { Question } from '../../src/answering/question.ts';
import { createResponder, type ResponderParts } from '../../src/conversation/respond.ts';
import {
  createMemorySessionStore,
  type SessionStore,
} from '../../src/conversation/session-store.ts';
import { aWording } from '../support/a-wording.ts';

const REFUSAL = { kind: 'not-covered', medicine: 'testipro', slot: 'alcohol' } as const;

/** A responder that shows which answer it would compose, and which questions it asked. */
function aResponder(more: Partial<ResponderParts> & { readonly answer?: Answer } = {}) {
  const { answer = REFUSAL, ...parts } = more;
  const questions: Question[] = [];
  const respond = createResponder({
    recogniseUrgent: () => undefined,
    detectLanguage: () => undefined,
    answerQuestion: (question) => {
      questions.push(question);
      return answer;
    },
    composeReply: (given, language) => ({
      language,
      text: JSON.stringify(given),
      suggestions: [],
      citations: [],
    }),
    wordingIn: aWording({ phrase: (_, key) => key }),
    sessions: createMemorySessionStore(() => 0),
    defaultLanguage: 'nl',
    ...parts,
  });
  const say = async (utterance: string, turn = {}) => {
    const { language, text } = await respond({ conversationId: 'a', utterance, ...turn });
    return { language, answer: text.startsWith('{') ? JSON.parse(text) : text };
  };
  return { say, questions };
}

describe('a turn', () => {
  it('is answered as the answer decides', async () => {
    const { say, questions } = aResponder();

    expect(await say('  Mag ik bier? \n')).toEqual({ language: 'nl', answer: REFUSAL });
    expect(questions).toEqual([{ utterance: 'Mag ik bier?', language: 'nl' }]);
  });

  it('tells the medicine of its channel', async () => {
    const { say, questions } = aResponder();

    await say('hoe?', { medicine: 'otherpro' });

    expect(questions).toEqual([{ utterance: 'hoe?', language: 'nl', medicine: 'otherpro' }]);
  });

  it('leans on the question before it, and on the medicine that one was about', async () => {
    const { say, questions } = aResponder();
    await say('mag ik bier');

    await say('en wijn?', { medicine: 'otherpro' });

    expect(questions.at(-1)).toEqual({
      utterance: 'en wijn?',
      language: 'nl',
      medicine: 'testipro',
      previous: { utterance: 'mag ik bier', slot: 'alcohol' },
    });
  });

  it('leans on nothing of another conversation', async () => {
    const { say, questions } = aResponder();
    await say('mag ik bier');

    await say('en wijn?', { conversationId: 'b' });

    expect(questions.at(-1)).toEqual({ utterance: 'en wijn?', language: 'nl' });
  });

  it.each(['', '  \n '])('without words is met as a request for help', async (utterance) => {
    const { say, questions } = aResponder();

    expect([await say(utterance), questions]).toEqual([
      { language: 'nl', answer: { kind: 'social', act: 'help' } },
      [],
    ]);
  });

  it('without words but with a file is told that files are not opened', async () => {
    expect(await aResponder().say('', { hasAttachment: true })).toEqual({
      language: 'nl',
      answer: 'attachment.text',
    });
  });

  it('with words and a file is answered by its words', async () => {
    expect((await aResponder().say('bier?', { hasAttachment: true })).answer).toEqual(REFUSAL);
  });

  it('is answered by what is within its limit', async () => {
    const { say, questions } = aResponder();

    await say('a'.repeat(100_000));

    expect(questions.map(({ utterance }) => utterance.length)).toEqual([20_000]);
  });
});

describe('the language of a reply', () => {
  const detectLanguage: ResponderParts['detectLanguage'] = (utterance) =>
    utterance.includes('the') ? 'en' : utterance.includes('het') ? 'nl' : undefined;

  it.each([
    ['that of the words', 'what is the dose', 'nl-NL', 'en'],
    ['that of the channel where the words do not tell', 'ok', 'en-GB', 'en'],
    ['the default where neither tells', 'ok', 'de-DE', 'nl'],
  ])('is %s', async (_, utterance, locale, language) => {
    expect((await aResponder({ detectLanguage }).say(utterance, { locale })).language).toBe(
      language,
    );
  });

  it('goes on where the words do not tell', async () => {
    const { say } = aResponder({ detectLanguage });
    await say('what is the dose', { locale: 'nl' });

    expect((await say('ok', { locale: 'nl' })).language).toBe('en');
  });

  it('is the one asked for, and goes on so', async () => {
    const { say } = aResponder({
      detectLanguage,
      answer: { kind: 'social', act: 'switch-language' },
    });
    const switched = await say('kan het in English', { locale: 'nl' });

    expect([switched.language, (await say('ok', { locale: 'nl' })).language]).toEqual(['en', 'en']);
  });
});

describe('an emergency', () => {
  const URGENT = { kind: 'urgent', urgency: 'emergency' };
  const fail = () => {
    throw new Error('out of order');
  };
  const broken: SessionStore = { read: fail, write: fail, delete: fail };

  it('comes first, whether memory and knowledge work or not', async () => {
    const { say } = aResponder({
      recogniseUrgent: () => 'emergency',
      answerQuestion: fail,
      sessions: broken,
    });

    expect(await say('koorts!')).toEqual({ language: 'nl', answer: URGENT });
  });

  it('is looked for in all that was written, however long', async () => {
    const screened: string[] = [];
    const { say } = aResponder({
      recogniseUrgent: (utterance) => {
        screened.push(utterance);
        return undefined;
      },
    });
    const story = ` ${'zo '.repeat(50_000)} KOORTS!! \n`;

    await say(story);

    expect(screened).toEqual([story]);
  });

  it('is no question to lean on', async () => {
    const { say, questions } = aResponder({
      recogniseUrgent: (utterance) => (utterance === 'koorts!' ? 'emergency' : undefined),
    });
    await say('mag ik bier');
    await say('koorts!');

    await say('en wijn?');

    expect(questions.at(-1)?.previous?.utterance).toBe('mag ik bier');
  });
});
