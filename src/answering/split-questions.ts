import { normalise } from '../language/normalise.ts';

/** Longer messages are stories, which ask once. */
const MAX_PARTS = 3;

/** A shorter part leans on the rest of the message. */
const MIN_WORDS = 3;

/** "Hello", "two questions, sorry": what comes before the questions. */
const MAX_PREAMBLE_WORDS = 4;

const QUESTION_WORD =
  '(?:hoe|wat|waar|wie|wanneer|waarom|welke?|hoeveel|is|zijn|kan|kun|mag|moet|krijg\\w*|how|what|where|who|when|why|which|are|can|does|do|did)';

const BOUNDARY = new RegExp(
  `\\?+\\s+|[.!]+\\s+(?=${QUESTION_WORD}\\b)|,?\\s+(?:en|and|plus|also|ook)\\s+(?=${QUESTION_WORD}\\b)`,
);

const BEGINS_AS_QUESTION = new RegExp(`^(?:(?:en|and|maar|but|ook|also)\\s+)?${QUESTION_WORD}\\b`);

/**
 * Cuts a message that asks two or three things into its questions: "how is it given, and how
 * often?". Empty where it asks one thing, or where a part does not stand as a question of its own.
 */
export function splitQuestions(text: string): readonly string[] {
  const [opening = '', ...rest] = normalise(text)
    .split(BOUNDARY)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const isPreamble = !isQuestion(opening) && wordCount(opening) <= MAX_PREAMBLE_WORDS;
  const parts = isPreamble ? rest : [opening, ...rest];
  const areQuestions = parts.every((part) => isQuestion(part) && wordCount(part) >= MIN_WORDS);
  return parts.length >= 2 && parts.length <= MAX_PARTS && areQuestions ? parts : [];
}

function isQuestion(part: string): boolean {
  return BEGINS_AS_QUESTION.test(part);
}

function wordCount(part: string): number {
  return part.split(/\s+/).length;
}
