import type { FixedAnswer } from '../answering/answer.ts';
import type { SlotId } from '../knowledge/slot.ts';
import type { Reply } from './reply.ts';
import { FIRST_QUESTIONS } from './suggest.ts';
import { joinParagraphs, type Wording } from './wording.ts';

/**
 * Says a fixed text. An urgent one is the same block whatever gave rise to it: we neither grade
 * nor reassure, and show no quotation beside it.
 */
export function composeWithoutQuote(answer: FixedAnswer, wording: Wording): Reply {
  const { text, suggestions } = fixedText(answer, wording);
  return {
    language: wording.language,
    text,
    suggestions: wording.suggest(suggestions),
    citations: [],
    record: {
      type: 'medicine-info/answer',
      kind: answer.kind,
      language: wording.language,
      ...(answer.kind === 'personal' ? { medicine: answer.medicine } : {}),
    },
  };
}

interface FixedText {
  readonly text: string;
  readonly suggestions: readonly SlotId[];
}

function fixedText(answer: FixedAnswer, { say, helpDesk }: Wording): FixedText {
  switch (answer.kind) {
    case 'urgent':
      return {
        text: say(answer.urgency === 'self-harm' ? 'urgent.selfHarm' : 'urgent.emergency'),
        suggestions: [],
      };
    case 'personal':
      return { text: say('personal.text'), suggestions: FIRST_QUESTIONS };
    case 'report':
      return { text: say('report.text'), suggestions: [] };
    case 'hand-off':
      return { text: joinParagraphs(say('handOff.text'), helpDesk), suggestions: [] };
    case 'out-of-scope':
      return {
        text: say(
          answer.reason === 'other-medicine' ? 'outOfScope.otherMedicine' : 'outOfScope.offTopic',
        ),
        suggestions: FIRST_QUESTIONS,
      };
    case 'social':
      return {
        text: say(`social.${answer.act}`),
        suggestions: ENDING_ACTS.includes(answer.act) ? [] : FIRST_QUESTIONS,
      };
  }
}

/** Whoever is done wants no more questions held out. */
const ENDING_ACTS: readonly SlotId[] = ['thanks', 'goodbye', 'acknowledgement'];
