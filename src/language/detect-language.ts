import type { Language } from './language.ts';
import { tokenise } from './tokenise.ts';

/**
 * How much each word and each run of three letters speaks for Dutch (above zero) or English (below
 * zero), as the logarithm of a ratio; data, made from the question bank.
 */
export interface LanguageEvidence {
  readonly words: ReadonlyMap<string, number>;
  readonly letters: ReadonlyMap<string, number>;
}

/**
 * Evidence below which a text has no language of its own ("ok", "GvHD?") and the conversation's
 * goes on. Chosen on the bank's shortest lines.
 */
const MIN_EVIDENCE = 1.5;

/** The language of an utterance, or undefined where it does not tell. */
export function detectLanguage(
  utterance: string,
  evidence: LanguageEvidence,
): Language | undefined {
  const score = scoreLanguage(utterance, evidence);
  if (Math.abs(score) < MIN_EVIDENCE) return undefined;
  return score > 0 ? 'nl' : 'en';
}

function scoreLanguage(utterance: string, { words, letters }: LanguageEvidence): number {
  let score = 0;
  for (const token of tokenise(utterance)) {
    const known = words.get(token);
    if (known !== undefined) {
      score += known;
      continue;
    }
    const runs = letterRuns(token);
    const sum = runs.reduce((total, run) => total + (letters.get(run) ?? 0), 0);
    score += sum / Math.max(1, runs.length);
  }
  return score;
}

/** The runs of three letters of a word, its ends marked: `<de`, `de>`. */
export function letterRuns(token: string): readonly string[] {
  const framed = `<${token}>`;
  return Array.from({ length: Math.max(0, framed.length - 2) }, (_, at) =>
    framed.slice(at, at + 3),
  );
}
