import type { MedicineOverview, Passage, PassageId } from '../knowledge/overview.ts';
import type { FindPassages } from '../knowledge/passage-index.ts';
import type { SlotPassages } from '../knowledge/read-slots.ts';
import type { Slot, SlotId } from '../knowledge/slot.ts';
import type { Understanding } from '../knowledge/understanding.ts';
import { contentTerms } from '../language/content-terms.ts';
import type { Language } from '../language/language.ts';
import type { Answer } from './answer.ts';
import { decide } from './decide.ts';
import type { FindDefinitions } from './definitions.ts';
import type { PreviousText } from './features.ts';
import { joinAnswers } from './join-answers.ts';
import type { Question } from './question.ts';
import { rankPassages } from './rank-passages.ts';
import { recogniseMedicine } from './recognise-medicine.ts';
import { splitQuestions } from './split-questions.ts';
import {
  createUnderstand,
  previousText,
  type Understand,
  type Understood,
  understoodAs,
} from './understand.ts';

/** One medicine's overview, made ready to be asked. */
export interface Shelf {
  readonly overview: Pick<MedicineOverview, 'medicine' | 'name'>;
  readonly slotPassages: SlotPassages;
  readonly editions: Readonly<Record<Language, ShelfEdition>>;
}

export interface ShelfEdition {
  readonly passages: ReadonlyMap<PassageId, Passage>;
  readonly findPassages: FindPassages;
  readonly findDefinitions: FindDefinitions;
}

export interface AnswererParts {
  readonly shelves: readonly [Shelf, ...Shelf[]];
  readonly slots: ReadonlyMap<SlotId, Slot>;
  readonly understanding: Readonly<Record<Language, Understanding>>;
  /** The questions we offer as buttons, with what each asks for. */
  readonly ownQuestions: Readonly<Record<Language, ReadonlyMap<string, SlotId>>>;
}

export type AnswerQuestion = (question: Question) => Answer;

/**
 * The way of a question to its answer: medicine → intent → find → rank → decide.
 * Emergencies never get this far: the conversation screens for them before anything else.
 *
 * Pure: the same question with the same history has the same answer, always.
 */
export function createAnswerer(parts: AnswererParts): AnswerQuestion {
  const { shelves, slots } = parts;
  const medicines = shelves.map((shelf) => shelf.overview);
  const plain = (text: string) => recogniseMedicine(text, medicines).text;
  const understandIn = (language: Language): Understand => {
    const understand = createUnderstand(parts.understanding[language], language);
    const own = new Map(
      [...parts.ownQuestions[language]].map(([text, slot]) => [plain(text), slot]),
    );
    return (text, previous) => {
      // A question of ours means one thing, whatever was said before: nothing is to be guessed.
      const slot = own.get(text);
      return slot === undefined ? understand(text, previous) : understoodAs(slot);
    };
  };
  const understand = { nl: understandIn('nl'), en: understandIn('en') };

  const answerOne = (text: string, language: Language, shelf: Shelf, before?: PreviousText) => {
    const edition = shelf.editions[language];
    const definitions = edition.findDefinitions(text);
    const understood = {
      ...understand[language](text, before),
      // What the overview explains is no other medicine and no other illness.
      ...(definitions.length > 0 && ANSWERABLE),
    };
    const candidates = edition.findPassages(contentTerms(text, language));
    const ranked = rankPassages(
      edition.passages,
      understood.slotGuesses,
      shelf.slotPassages,
      candidates,
      definitions,
    );
    return decide({
      ...understood,
      medicine: shelf.overview.medicine,
      slots,
      ranked,
      bestPassageOf: (slot) => edition.passages.get(shelf.slotPassages.get(slot)?.[0] ?? ''),
    });
  };

  return ({ utterance, language, medicine, previous }) => {
    const mention = recogniseMedicine(utterance, medicines);
    const asked = mention.medicine ?? medicine;
    const shelf = shelves.find((each) => each.overview.medicine === asked) ?? shelves[0];
    let before = previous && previousText(plain(previous.utterance), previous.slot, slots);

    const whole = answerOne(mention.text, language, shelf, before);
    const answers = splitQuestions(utterance).map((part) => {
      const text = plain(part);
      const answer = answerOne(text, language, shelf, before);
      if (answer.kind === 'answer') before = previousText(text, answer.slot, slots);
      return answer;
    });
    return joinAnswers(answers) ?? whole;
  };
}

const ANSWERABLE: Pick<Understood, 'kindGuesses'> = {
  kindGuesses: [{ label: 'answer', probability: 1 }],
};
