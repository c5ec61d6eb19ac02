import type { AnswerKind } from '../conversation/answer-record.ts';
import type { PassageId } from '../knowledge/overview.ts';
import type { Language } from '../language/language.ts';

/** What ought to become of a question. */
export type Expectation = 'answer' | 'abstain' | 'personal' | 'urgent' | 'offtopic' | 'social';

export interface GoldenTurn {
  readonly ask: string;
  readonly expect: Expectation;
  /** Passages of which each alone would be a good answer. */
  readonly cites?: readonly PassageId[];
  /** Regular expressions, all of which a right reply matches whatever the case. */
  readonly must?: readonly string[];
  /** What makes the question hard. */
  readonly why?: string;
}

/** A conversation with agreed outcomes. */
export interface GoldenConversation {
  readonly id: string;
  readonly language: Language;
  readonly turns: readonly GoldenTurn[];
}

/** The kinds of answers that are right where nothing is to be quoted. */
const ACCEPTED: Readonly<Record<Exclude<Expectation, 'answer'>, readonly AnswerKind[]>> = {
  abstain: ['not-covered', 'personal', 'hand-off'],
  personal: ['not-covered', 'personal', 'hand-off', 'report'],
  urgent: ['urgent'],
  offtopic: ['out-of-scope', 'not-covered'],
  social: ['social'],
};

export interface Outcome {
  readonly kind: AnswerKind;
  readonly passages: readonly PassageId[];
  /** What the person reads. */
  readonly text: string;
}

/** True where a reply is what was agreed: the right kind, a right passage, every fact it must have. */
export function isRight(turn: GoldenTurn, { kind, passages, text }: Outcome): boolean {
  if (turn.expect !== 'answer') return ACCEPTED[turn.expect].includes(kind);
  return (
    kind === 'answer' &&
    passages.some((id) => turn.cites?.includes(id)) &&
    (turn.must ?? []).every((pattern) => new RegExp(pattern, 'iu').test(text))
  );
}

/** Reads golden conversations, one JSON object a line. */
export function parseGolden(text: string): readonly GoldenConversation[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldenConversation);
}
