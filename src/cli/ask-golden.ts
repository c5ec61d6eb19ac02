import type { Conversation } from '../conversation/turn.ts';
import type { GoldenConversation, GoldenTurn, Outcome } from './golden-question.ts';

export interface AskedTurn {
  readonly turn: GoldenTurn;
  readonly outcome: Outcome;
}

/** Holds a golden conversation with the assistant, turn by turn, as one person would. */
export async function askGolden(
  { respond }: Pick<Conversation, 'respond'>,
  { id, language, turns }: GoldenConversation,
): Promise<readonly AskedTurn[]> {
  const asked: AskedTurn[] = [];
  for (const turn of turns) {
    const { record, text } = await respond({
      conversationId: id,
      utterance: turn.ask,
      locale: language,
    });
    if (record === undefined) throw new Error(`"${turn.ask}" has a reply without a record`);
    const passages = (record.passages ?? []).map((passage) => passage.id);
    asked.push({ turn, outcome: { kind: record.kind, passages, text } });
  }
  return asked;
}
