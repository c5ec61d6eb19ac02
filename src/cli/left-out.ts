import { parseArgs } from 'node:util';
import { createAssistant, type Learnt } from '../assistant.ts';
import { readConfig } from '../config.ts';
import type { BankQuestion } from '../knowledge/question-bank.ts';
import { readOverviews } from '../knowledge/read-overviews.ts';
import { readSlotPassages, readSlots, type SlotPassages } from '../knowledge/read-slots.ts';
import type { Slot, SlotKind } from '../knowledge/slot.ts';
import { LANGUAGES, type Language } from '../language/language.ts';
import { askGolden } from './ask-golden.ts';
import { fitUnderstanding } from './fit-understanding.ts';
import { type Expectation, type GoldenConversation, isRight } from './golden-question.ts';
import { count, EMPTY_TALLY, percentages, type Tally } from './golden-tally.ts';
import { readQuestionBank } from './question-bank-folder.ts';

/*
 * Measures the assistant on people it has never heard: voices are left out of the fit, a fifth at a
 * time, and their questions asked of what the others taught. The bank is composed, not collected
 * from patients: these are figures on imagined people.
 */

const { values } = parseArgs({
  options: {
    language: { type: 'string' },
    voices: { type: 'string' },
    folds: { type: 'string', default: '5' },
    verbose: { type: 'boolean', default: false },
  },
});

const EXPECTATIONS: Readonly<Record<SlotKind, Expectation>> = {
  answer: 'answer',
  'not-covered': 'abstain',
  personal: 'personal',
  'hand-off': 'abstain',
  report: 'personal',
  urgent: 'urgent',
  'out-of-scope': 'offtopic',
  social: 'social',
};

const config = readConfig(process.env);
const slots = await readSlots(config.knowledgeFolder);
const [overview] = await readOverviews(config.knowledgeFolder);
if (overview === undefined) throw new Error('There is no overview to ask about');
const slotPassages = await readSlotPassages(config.knowledgeFolder, overview, slots);
const bank = await readQuestionBank(config.knowledgeFolder);
const learnt: Learnt = {
  nl: fitUnderstanding([], 'nl', slots),
  en: fitUnderstanding([], 'en', slots),
};

for (const language of LANGUAGES.filter((one) => (values.language ?? one) === one)) {
  const tallies = new Map<string, Tally>();
  const questions = bank.filter((question) => question.language === language);
  for (const left of foldsOf(voicesOf(questions), Number(values.folds))) {
    const known = questions.filter(({ voice }) => !left.includes(voice));
    const understanding = fitUnderstanding(known, language, slots);
    const { conversation } = await createAssistant(config, {
      ...learnt,
      [language]: understanding,
    });
    for (const question of questions.filter(({ voice }) => left.includes(voice))) {
      const golden = toGolden(question, slots, slotPassages);
      // Only the last turn is labelled; those before it are what it leans on.
      const asked = (await askGolden(conversation, golden)).at(-1);
      if (asked === undefined) continue;
      const { turn, outcome } = asked;
      const followUp = question.turns.length > 1 ? ['follow-ups'] : [];
      for (const group of [question.voice, 'all', ...followUp]) {
        tallies.set(group, count(tallies.get(group) ?? EMPTY_TALLY, turn, outcome));
      }
      if (values.verbose && !isRight(turn, outcome)) {
        const said = [outcome.kind, ...outcome.passages].join(' ');
        console.log(`${question.voice} [${question.slot}] ${said}: ${question.turns.join(' >> ')}`);
      }
    }
  }
  console.log(language);
  console.table(
    Object.fromEntries([...tallies].map(([group, tally]) => [group, percentages(tally)])),
  );
}

function voicesOf(questions: readonly BankQuestion[]): readonly string[] {
  const voices = [...new Set(questions.map(({ voice }) => voice))];
  return values.voices === undefined ? voices : values.voices.split(',');
}

/** Every so many voices into a fold of their own, so that like voices do not leave together. */
function foldsOf(voices: readonly string[], foldCount: number): readonly (readonly string[])[] {
  return Array.from({ length: Math.min(foldCount, voices.length) }, (_, fold) =>
    voices.filter((__, at) => at % foldCount === fold),
  );
}

function toGolden(
  { language, slot, turns, voice, line }: BankQuestion,
  known: ReadonlyMap<string, Slot>,
  passages: SlotPassages,
): GoldenConversation {
  return {
    id: `${language}/${voice}:${line}`,
    language: language satisfies Language,
    turns: turns.map((ask) => ({
      ask,
      expect: EXPECTATIONS[known.get(slot)?.kind ?? 'not-covered'],
      cites: passages.get(slot) ?? [],
    })),
  };
}
