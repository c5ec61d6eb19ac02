import type { MedicineOverview } from '../knowledge/overview.ts';
import { editDistance } from '../language/edit-distance.ts';
import { tokenise } from '../language/tokenise.ts';

/** The word that stands for the medicine asked about, whatever its name and spelling. */
export const THIS_MEDICINE = 'thismedicine';

export interface MedicineMention {
  /** The medicine named, or undefined where the text names none that we know. */
  readonly medicine: string | undefined;
  /** The text's tokens with the name replaced by `THIS_MEDICINE`. */
  readonly text: string;
}

type NamedMedicine = Pick<MedicineOverview, 'medicine' | 'name'>;

/** A name may come in pieces: "zem cel pro". */
const MAX_PIECES = 3;

/**
 * Finds a known medicine's name in a text, also where it is misspelt by a slip of the finger, as
 * it sounds, or in pieces, and replaces it, so that the rest of the understanding sees one word.
 */
export function recogniseMedicine(
  utterance: string,
  medicines: readonly NamedMedicine[],
): MedicineMention {
  const tokens = tokenise(utterance);
  const kept: string[] = [];
  let found: string | undefined;
  for (let at = 0; at < tokens.length; ) {
    const match = matchAt(tokens, at, medicines);
    if (match === undefined) {
      kept.push(tokens[at] ?? '');
      at += 1;
    } else {
      found ??= match.medicine;
      kept.push(THIS_MEDICINE);
      at += match.pieces;
    }
  }
  return { medicine: found, text: kept.join(' ') };
}

function matchAt(tokens: readonly string[], at: number, medicines: readonly NamedMedicine[]) {
  // Few pieces first: “zemcelpro is” is the name and a word, not the name with two slips.
  for (let pieces = 1; pieces <= MAX_PIECES && at + pieces <= tokens.length; pieces++) {
    const written = tokens.slice(at, at + pieces).join('');
    for (const { medicine, name } of medicines) {
      if (isSpellingOf(written, name.toLowerCase())) return { medicine, pieces };
    }
  }
  return undefined;
}

const MIN_NAME_LENGTH = 5;

/**
 * True where `written` can be meant for `name`: at most one slip, two in a name of nine letters or
 * more, or one in how it sounds. The first sounds must agree, which keeps other words out.
 */
export function isSpellingOf(written: string, name: string): boolean {
  if (written === name) return true;
  if (written.length < MIN_NAME_LENGTH || name.length < MIN_NAME_LENGTH) return false;
  const soundWritten = soundOf(written);
  const soundName = soundOf(name);
  if (soundWritten[0] !== soundName[0]) return false;
  const maxSlips = name.length >= 9 ? 2 : 1;
  return (
    editDistance(written, name, maxSlips) <= maxSlips ||
    editDistance(soundWritten, soundName, 1) <= 1
  );
}

/** How Dutch and English speakers hear a name: letters that sound alike become one. */
function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/[cq]/g, 'k')
    .replace(/[zx]/g, 's')
    .replace(/y/g, 'i')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1');
}
