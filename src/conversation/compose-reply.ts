import type { Answer, AnswerOf } from '../answering/answer.ts';
import type { Language } from '../language/language.ts';
import { composeAnswer } from './compose-answer.ts';
import { composeWithoutQuote } from './compose-without-quote.ts';
import type { Reply } from './reply.ts';
import { FIRST_QUESTIONS } from './suggest.ts';
import { joinParagraphs, type Wording } from './wording.ts';

export type ComposeReply = (answer: Answer, language: Language) => Reply;

/**
 * Puts answers into words: our frames from `locales/`, the overview's sentences as they are.
 *
 * Every reply on a medicine names the package leaflet and the treating physician, in the same
 * message.
 */
export function createComposer(wordingIn: (language: Language) => Wording): ComposeReply {
  return (answer, language) => {
    const wording = wordingIn(language);
    switch (answer.kind) {
      case 'answer':
        return composeAnswer(answer, wording);
      case 'clarify':
        return composeClarify(answer, wording);
      case 'not-covered':
        return composeNotCovered(answer, wording);
      default:
        return composeWithoutQuote(answer, wording);
    }
  };
}

function composeClarify({ medicine, options }: AnswerOf<'clarify'>, wording: Wording): Reply {
  const { language, say } = wording;
  const labelled = options.map(({ slot, passage }) => ({
    label: wording.question(slot),
    passageId: passage.id,
  }));
  return {
    language,
    text: joinParagraphs(
      say('clarify.lead'),
      labelled.map(({ label }) => `- ${label}`).join('\n'),
      say('clarify.closing'),
    ),
    suggestions: labelled.map(({ label }) => ({ label })),
    citations: [],
    record: {
      type: 'medicine-info/answer',
      kind: 'clarify',
      language,
      medicine,
      options: labelled,
    },
  };
}

function composeNotCovered(answer: AnswerOf<'not-covered'>, wording: Wording): Reply {
  const { medicine, topic, leafletSection } = answer;
  const { language, say } = wording;
  const number = String(leafletSection);
  return {
    language,
    text: joinParagraphs(
      say('notCovered.lead', { medicine: wording.overviewOf(medicine).name }),
      leafletSection === undefined
        ? say('notCovered.elsewhere')
        : say('notCovered.leaflet', { number, title: say(`leafletPart.${number}`) }),
    ),
    suggestions: wording.suggest(FIRST_QUESTIONS),
    citations: [],
    record: {
      type: 'medicine-info/answer',
      kind: 'not-covered',
      language,
      medicine,
      ...(topic === undefined ? {} : { topic }),
      ...(leafletSection === undefined ? {} : { leafletSection }),
    },
  };
}
