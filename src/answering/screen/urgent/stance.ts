import type { Cues } from './cues.ts';
import { isPossessive, readMoods } from './moods.ts';
import { PAUSE, type Sentence } from './utterance.ts';

/**
 * How a writer brings up a sign: as somebody's own and present, in a plain statement, in a
 * question, as long past, or as something denied, supposed or merely possible.
 */
export type Stance = 'happening' | 'stated' | 'asked' | 'past' | 'not-so';

export interface Span {
  readonly from: number;
  readonly to: number;
}

// How far cues reach, in words. A claim speaks for what follows soon; a sentence may wander off.
const CLAIM_REACH = 9;
const DENIAL_REACH = 6;
// "niet" and "not" deny their neighbour, "geen" and "no" a whole list.
const WEAK_DENIAL_REACH = 3;
const CLAUSE_REACH = 30;

/**
 * Tells the stance of the signs in a sentence. The idea is that of ConText (Harkema and others,
 * Journal of Biomedical Informatics 42, 2009), which finds in clinical notes what is negated,
 * hypothetical, historical or somebody else's; ours reads people who ask questions.
 */
export function createStanceReader(
  sentence: Sentence,
  cues: Cues,
): (sign: Span, isOneWord: boolean) => Stance {
  const { words, asks } = sentence;
  const moods = readMoods(sentence, cues);
  const opensAsQuestion = cues.at('question', 0) !== undefined;

  return (sign, isOneWord) => {
    const { from, to } = sign;
    const mood = moods[from] ?? { kind: 'stated', since: 0 };
    if (isDenied(sign, words, cues)) return 'not-so';
    if (isPast(sign, words, cues)) return 'past';
    if (cues.endsAt('topic', from)) return 'not-so';
    if (mood.kind === 'supposed' && (mood.isWhole === true || !persists(sign))) return 'not-so';

    const isFuture = cues.between('future', from - 4, to + 3);
    const isStatement = mood.kind === 'stated' || mood.kind === 'general';
    if (isFuture && opensAsQuestion && !isStatement) return 'not-so';
    if (isFuture && mood.kind === 'stated' && mood.isAfterGeneral === true) return 'not-so';
    if (isOneWord && (owns(from - 1) || owns(from - 2))) return 'happening';
    if (mood.kind === 'claimed' && from - mood.since <= CLAIM_REACH) {
      return isFuture && mood.isAfterGeneral === true ? 'not-so' : 'happening';
    }

    const isNow = cues.between('now', from - 3, from) || cues.between('now', to, to + 3);
    if (mood.kind === 'possible' && cues.between('pointing', from - 2, from)) return 'happening';
    if (mood.kind === 'possible' || mood.kind === 'general') {
      return isNow && !asks ? 'happening' : 'not-so';
    }
    if (isOneWord && cues.endsAt('governor', from)) return 'not-so';
    if (cues.endsAt('threshold', from)) return 'not-so';
    if (cues.at('may-follow', to) || cues.at('general', to)) return 'not-so';
    if (isNow) return 'happening';
    // A question that names somebody inside the sign: "zit er bloed in zijn ontlasting?"
    return mood.kind === 'asked' && !cues.between('person', from, to) ? 'asked' : 'stated';
  };

  function owns(index: number): boolean {
    return isPossessive(index, words, asks, cues);
  }

  /** "if my nosebleed is still going", "als ik zo benauwd ben": it is so already. */
  function persists({ from, to }: Span): boolean {
    return (
      cues.between('persisting', from - 4, from) ||
      cues.between('persisting', to, to + 6) ||
      cues.at('so', from - 1) !== undefined
    );
  }
}

function isDenied({ from, to }: Span, words: readonly string[], cues: Cues): boolean {
  const endsAt = (index: number): boolean =>
    words[index] === undefined || words[index] === PAUSE || words[index] === 'en';
  // "koorts: nee", "koorts heb ik niet"
  if ((words[to] === 'nee' || words[to] === 'no') && endsAt(to + 1)) return true;
  if (cues.at('have', to)) {
    for (let at = to + 1; at < to + 5 && words[at] !== PAUSE; at++) {
      if (['niet', 'nie', 'not'].includes(words[at] ?? '') && endsAt(at + 1)) return true;
    }
  }
  for (let at = from - 1; at >= Math.max(0, from - DENIAL_REACH); at--) {
    const startsAnew =
      (words[at] === 'en' || words[at] === 'and') && cues.at('person', at + 1) !== undefined;
    if (cues.at('restart', at) || startsAnew) return false;
    const isWeak = cues.endsAt('weak-denial', at + 1) && from - at <= WEAK_DENIAL_REACH;
    if (isWeak || cues.endsAt('denial', at + 1)) {
      // "no fever, chills or rash" goes on, "no fever, breathless" does not.
      return (
        !words.slice(at + 1, from).includes(PAUSE) || cues.between('list-end', from - 2, to + 5)
      );
    }
    if (at < from - 1 && cues.at('person', at) && cues.at('have', at + 1)) return false;
  }
  return false;
}

function isPast({ from, to }: Span, words: readonly string[], cues: Cues): boolean {
  let start = from;
  while (start > from - CLAUSE_REACH && start > 0 && words[start - 1] !== PAUSE) start--;
  let end = to;
  while (end < to + CLAUSE_REACH && end < words.length && words[end] !== PAUSE) end++;
  // "Vorig jaar, tijdens de chemo, had hij …": what dates a clause may stand before a pause.
  const dated = Math.max(0, start - 6);
  const isOver = cues.anywhere('resolved');
  if (!cues.between('had', start, end)) return false;
  if (!isOver && !cues.between('remote', dated, end)) return false;
  for (let at = start; at < end; at++) {
    // "is nu over": this "now" belongs to the end of it.
    if (cues.at('recent', at) && !cues.at('resolved', at) && !cues.at('resolved', at - 1))
      return false;
  }
  return true;
}
