import type { Language } from '../language/language.ts';
import type { SlotId } from './slot.ts';

/** A composed question and the fact it asks for: what the assistant learns people's language from. */
export interface BankQuestion {
  readonly language: Language;
  /** Who was imagined to ask, the name of the file: `flemish-grandmother`. */
  readonly voice: string;
  readonly slot: SlotId;
  /** The utterance itself, after the earlier ones it leans on. */
  readonly turns: readonly string[];
  readonly file: string;
  readonly line: number;
}

/** What is wrong with a line of the bank, for whoever wrote it. */
export interface BankFault {
  readonly file: string;
  readonly line: number;
  readonly fault: string;
}

export interface ParsedVoice {
  readonly questions: readonly BankQuestion[];
  readonly faults: readonly BankFault[];
}

const TURN_SEPARATOR = ' >> ';

/**
 * Reads one voice: a slot in square brackets on a line, below it one question a line; the turns of
 * a follow-up are joined by ` >> `, and its slot is that of the last turn.
 *
 * @example
 * parseVoice('[route]\nis it a pill\nwhat is it for >> and how do i get it', …)
 */
export function parseVoice(
  text: string,
  source: Pick<BankQuestion, 'language' | 'voice' | 'file'>,
  slots: ReadonlySet<SlotId>,
): ParsedVoice {
  const questions: BankQuestion[] = [];
  const faults: BankFault[] = [];
  let slot: SlotId | undefined;
  for (const [at, rawLine] of text.split('\n').entries()) {
    const place = { file: source.file, line: at + 1 };
    const content = rawLine.trim();
    const heading = /^\[(.*)\]$/.exec(content)?.[1];
    if (heading !== undefined) {
      slot = heading;
      if (!slots.has(heading)) faults.push({ ...place, fault: `unknown slot "${heading}"` });
    } else if (content !== '') {
      const turns = content.split(TURN_SEPARATOR).map((turn) => turn.trim());
      if (slot === undefined) faults.push({ ...place, fault: 'a question before the first slot' });
      else if (turns.includes('')) faults.push({ ...place, fault: 'an empty turn' });
      else questions.push({ ...source, slot, turns, line: place.line });
    }
  }
  return { questions, faults };
}
