import { type LanguageEvidence, letterRuns } from '../language/detect-language.ts';
import type { Language } from '../language/language.ts';
import { tokenise } from '../language/tokenise.ts';

export interface Sample {
  readonly language: Language;
  readonly text: string;
}

/** Words and runs seen less often than this say nothing reliable. */
const MIN_COUNT = 3;
/** No single word decides alone: names and loan words occur in both languages. */
const MAX_WORD_EVIDENCE = 4;

/** Counts how often words and letter runs occur in each language. */
export function fitLanguageEvidence(samples: readonly Sample[]): LanguageEvidence {
  return {
    words: ratios(samples, (text) => tokenise(text).filter((token) => /\p{L}/u.test(token))),
    letters: ratios(samples, (text) => tokenise(text).flatMap(letterRuns)),
  };
}

function ratios(
  samples: readonly Sample[],
  unitsOf: (text: string) => readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, Record<Language, number>>();
  const totals: Record<Language, number> = { nl: 0, en: 0 };
  for (const { language, text } of samples) {
    for (const unit of unitsOf(text)) {
      const count = counts.get(unit) ?? { nl: 0, en: 0 };
      count[language] += 1;
      totals[language] += 1;
      counts.set(unit, count);
    }
  }
  return new Map(
    [...counts]
      .filter(([, { nl, en }]) => nl + en >= MIN_COUNT)
      .map(([unit, { nl, en }]) => {
        const ratio = Math.log((nl + 0.5) / totals.nl / ((en + 0.5) / totals.en));
        const bounded = Math.max(-MAX_WORD_EVIDENCE, Math.min(MAX_WORD_EVIDENCE, ratio));
        return [unit, Math.round(bounded * 100) / 100] as const;
      })
      .filter(([, ratio]) => ratio !== 0),
  );
}
