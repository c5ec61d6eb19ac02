import { editDistance } from '../language/edit-distance.ts';

/** The stems that people of the question bank share, and what a stranger's word is read as. */
export interface Vocabulary {
  readonly stems: ReadonlySet<string>;
  /** The stem itself where it is known, the known stem it is a slip of, or undefined. */
  readonly read: (stem: string) => string | undefined;
}

/** Shorter words are too close to one another to be mended. */
const MIN_MENDED_LENGTH = 5;

/** Two slips are believed of a word this long. */
const LONG = 9;

// Bounds what strangers' words can occupy.
const MAX_REMEMBERED = 5_000;

/**
 * Makes a vocabulary of stems, the commonest first, since a slip is likelier one of a common word.
 */
export function createVocabulary(stems: readonly string[]): Vocabulary {
  const known = new Set(stems);
  const byFirstLetter = new Map<string | undefined, string[]>();
  for (const stem of stems.filter(({ length }) => length >= MIN_MENDED_LENGTH - 1)) {
    byFirstLetter.set(stem[0], [...(byFirstLetter.get(stem[0]) ?? []), stem]);
  }
  const remembered = new Map<string, string | undefined>();

  const mend = (stem: string): string | undefined => {
    const maxSlips = stem.length >= LONG ? 2 : 1;
    let best: { readonly stem: string; readonly slips: number } | undefined;
    for (const candidate of byFirstLetter.get(stem[0]) ?? []) {
      const slips = editDistance(stem, candidate, best === undefined ? maxSlips : best.slips - 1);
      if (slips <= (best === undefined ? maxSlips : best.slips - 1)) {
        best = { stem: candidate, slips };
        if (slips === 1) break;
      }
    }
    return best?.stem;
  };

  return {
    stems: known,
    read: (stem) => {
      if (known.has(stem)) return stem;
      if (stem.length < MIN_MENDED_LENGTH || /\d/.test(stem)) return undefined;
      if (remembered.has(stem)) return remembered.get(stem);
      const mended = mend(stem);
      if (remembered.size < MAX_REMEMBERED) remembered.set(stem, mended);
      return mended;
    },
  };
}
