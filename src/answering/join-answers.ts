import type { Passage } from '../knowledge/overview.ts';
import type { Answer, AnswerOf } from './answer.ts';

/**
 * One answer to several questions: the best passage of each, in the order they were asked.
 * Undefined where one of them has no answer, or where one passage answers them all: then the
 * message is better met as a whole.
 */
export function joinAnswers(answers: readonly Answer[]): AnswerOf<'answer'> | undefined {
  const passages = new Map<string, Passage>();
  for (const answer of answers) {
    if (answer.kind !== 'answer') return undefined;
    passages.set(answer.passages[0].id, answer.passages[0]);
  }
  const [first] = answers;
  const [best, ...others] = passages.values();
  return first?.kind === 'answer' && best !== undefined && others.length > 0
    ? { ...first, passages: [best, ...others] }
    : undefined;
}
