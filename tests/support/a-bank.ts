import type { BankQuestion } from '../../src/knowledge/question-bank.ts';
import type { SlotId } from '../../src/knowledge/slot.ts';

/** A question of the bank in English, asked by a student, where a test does not say otherwise. */
export function aBankQuestion(
  slot: SlotId,
  turns: readonly string[],
  more: Partial<BankQuestion> = {},
): BankQuestion {
  return {
    language: 'en',
    voice: 'student',
    file: 'en/student.txt',
    line: 1,
    slot,
    turns,
    ...more,
  };
}

/** The words that people of `aBank` begin and end with; no two of them say the same. */
const OPENINGS = ['so', 'please tell me', 'hello', 'nurse said ask', 'my mother wonders'];
const ENDINGS = ['then', 'exactly', 'by the way', 'at your hospital'];

/**
 * A small bank: what makes each slot's questions its own, said by two voices with other words
 * around it.
 *
 * @param cores slot → the words that ask for it
 */
export function aBank(cores: Readonly<Record<SlotId, string>>): readonly BankQuestion[] {
  return Object.entries(cores).flatMap(([slot, core]) =>
    OPENINGS.flatMap((opening) =>
      ENDINGS.map((ending, at) =>
        aBankQuestion(slot, [`${opening} ${core} ${ending}`], { voice: `voice-${at % 2}` }),
      ),
    ),
  );
}
