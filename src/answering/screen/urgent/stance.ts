import { PAUSE, type Sentence } from './utterance.ts';
import type { Mention } from './vocabulary.ts';
import type { CONTEXT_NL } from './words/context.nl.ts';

export type ContextConcept = keyof typeof CONTEXT_NL;

/**
 * How a writer brings up a sign: as somebody's own and present, in a plain statement, in a
 * question, or as something that is denied, supposed, possible in general, or long past.
 */
export type Stance = 'happening' | 'stated' | 'asked' | 'not-so';

export interface Span {
  readonly from: number;
  readonly to: number;
}

// A claim ("my husband has …") speaks for the words right after it, a sentence may wander off.
const CLAIM_REACH = 9;
const NEGATION_REACH = 5;
const SUPPOSITION_REACH = 14;

/**
 * Reads a sentence from left to right, the last cue deciding, and tells the stance of a sign in
 * it. The idea is that of ConText (Harkema and others, 2009), which finds in clinical notes what
 * is negated, hypothetical, historical or somebody else's; ours reads people who ask questions.
 */
export function createStanceReader(
  { words, asks }: Sentence,
  cues: readonly Mention<ContextConcept>[],
): (sign: Span) => Stance {
  const at = new Map<number, Mention<ContextConcept>[]>();
  for (const cue of cues) at.set(cue.from, [...(at.get(cue.from) ?? []), cue]);
  const has = (concept: ContextConcept, from: number): Mention<ContextConcept> | undefined =>
    at.get(from)?.find((cue) => cue.concept === concept);
  const anyOf = (concept: ContextConcept, from: number, to: number): boolean => {
    for (let index = Math.max(0, from); index < to; index++) if (has(concept, index)) return true;
    return false;
  };
  const endingAt = new Map<number, Set<ContextConcept>>();
  for (const { concept, to } of cues) {
    endingAt.set(to, (endingAt.get(to) ?? new Set()).add(concept));
  }
  const everywhere = (concept: ContextConcept): boolean => cues.some((cue) => cue.concept === concept);

  const isClauseStart = (index: number): boolean => {
    const before = words[index - 1];
    return (
      before === undefined ||
      before === PAUSE ||
      FILLERS.has(before) ||
      endingAt.get(index)?.has('restart') === true ||
      endingAt.get(index)?.has('question') === true
    );
  };

  const states: State[] = [];
  const hasOpener = cues.some(
    ({ concept, from }) => (concept === 'question' || concept === 'auxiliary') && isClauseStart(from),
  );
  let state: State = { kind: asks && !hasOpener ? 'asked' : 'stated', since: 0 };
  let sticky = false;
  let boundUntil = -1;
  let subjects = 0;
  for (let index = 0; index < words.length; index++) {
    if (state.kind === 'supposed' && !sticky) {
      const isSubject = has('person', index) && !has('possessive', index) ;
      if (isSubject) subjects++;
      if (words[index] === PAUSE || subjects > 1 || index - state.since > SUPPOSITION_REACH || words[index] === 'dan' || words[index] === 'then') {
        state = { kind: 'stated', since: index };
      }
    }
    states.push(state);
    if (sticky) continue;
    if (has('supposing-all', index)) {
      state = { kind: 'supposed', since: index };
      sticky = true;
      continue;
    }
    if (has('restart', index)) state = { kind: 'stated', since: index };
    const supposing = has('supposing', index);
    if (supposing && state.kind !== 'supposed') {
      state = { kind: 'supposed', since: index };
      subjects = 0;
      // The first subject may be part of the cue: "als ik", "if he".
      for (let inside = supposing.from + 1; inside < supposing.to; inside++) if (has('person', inside)) subjects = 0;
      continue;
    }
    if (state.kind === 'supposed') continue;
    if (has('why', index)) {
      state = { kind: 'claimed', since: has('why', index)?.to ?? index };
      boundUntil = -1;
      continue;
    }
    if (has('auxiliary', index) && isClauseStart(index)) {
      state = { kind: 'general', since: index };
      boundUntil = firstSubject(index + 1);
      continue;
    }
    if (has('question', index) && isClauseStart(index) && !(words[index] === 'zijn' && !asks)) {
      state = { kind: 'asked', since: index };
    }
    if (has('generic', index)) state = { kind: 'asked', since: index };
    const claim = index > boundUntil ? claimAt(index) : undefined;
    if (has('general', index)) {
      state = { kind: 'general', since: index };
      continue;
    }
    if (claim !== undefined) state = { kind: 'claimed', since: claim };
    else if (has('person', index) && state.kind === 'asked') state = { kind: 'stated', since: index };
    else if (has('person', index) && words[index - 1] === PAUSE && state.kind === 'general') {
      state = { kind: 'stated', since: index };
    }
  }

  function firstSubject(from: number): number {
    for (let index = from; index < from + 4; index++) {
      if (has('person', index) || has('generic', index)) {
        // "mijn man": the possessive and its noun are one subject.
        return has('possessive', index) ? index + 1 : index;
      }
    }
    return -1;
  }

  /** Where a claim that starts here ends: "my husband has", "heeft hij", "mijn". */
  function claimAt(index: number): number | undefined {
    if (has('possessive', index) && !(index === 0 && words[index] === 'zijn')) {
      if (index > 0 || words.length > 1) return index + 1;
    }
    if (has('person', index)) {
      const person = has('person', index);
      if (has('have', index)) return index + 1;
      const from = person?.to ?? index + 1;
      for (let next = from; next < from + 3; next++) {
        if (words[next] === PAUSE) break;
        const verb = has('have', next);
        if (verb) return verb.to;
      }
    }
    const verb = has('have', index);
    if (verb && has('person', verb.to)) return verb.to + 1;
    if (verb && index === 0 && !asks && !has('question', index)) return verb.to;
    return undefined;
  }

  return ({ from, to }) => {
    const { kind, since } = states[from] ?? { kind: 'stated', since: 0 };
    if (kind === 'supposed' || isNegated(from, to) || isPast(from, to)) return 'not-so';
    if (endingAt.get(from)?.has('topic')) return 'not-so';
    const isClaimed = kind === 'claimed' && from - since <= CLAIM_REACH;
    if (isClaimed) return 'happening';
    const isNow = anyOf('now', from - 3, from) || anyOf('now', to, to + 3);
    if (kind === 'general') {
      return isNow && !asks ? 'happening' : 'not-so';
    }
    if (endingAt.get(from)?.has('governor') || endingAt.get(from)?.has('threshold')) return 'not-so';
    if (has('may-follow', to) || has('general', to)) return 'not-so';
    if (isNow) return 'happening';
    return kind === 'asked' ? 'asked' : 'stated';
  };

  function isNegated(from: number, to: number): boolean {
    // "koorts heb ik niet", "fever no"
    const next = words[to];
    if ((next === 'nee' || next === 'no') && (to + 1 >= words.length || words[to + 1] === PAUSE)) return true;
    if (has('have', to)) {
      for (let index = to + 1; index < to + 5; index++) {
        if (words[index] === PAUSE) break;
        if ((words[index] === 'niet' || words[index] === 'not' || words[index] === 'nie') && (index + 1 >= words.length || words[index + 1] === PAUSE || FILLERS.has(words[index + 1] ?? ''))) return true;
      }
    }
    for (let index = from - 1; index >= Math.max(0, from - NEGATION_REACH); index--) {
      if (has('restart', index)) return false;
      if (endingAt.get(index + 1)?.has('negation')) {
        const between = words.slice(index + 1, from);
        return !between.includes(PAUSE) || cues.some((cue) => cue.concept === 'negation-list' && cue.from >= from - 2 && cue.from < from + 6);
      }
      if (index < from - 1 && has('person', index) && has('have', index + 1)) return false;
    }
    return false;
  }

  function isPast(from: number, to: number): boolean {
    if (everywhere('recent')) return false;
    if (everywhere('remote')) return everywhere('had') || everywhere('resolved');
    return everywhere('resolved') && everywhere('had') && from < to;
  }
}

interface State {
  readonly kind: 'stated' | 'asked' | 'claimed' | 'general' | 'supposed';
  /** The word at which it began. */
  readonly since: number;
}

const FILLERS = new Set(
  'en and of or hallo hoi hi hey hello dag goedemorgen goedenavond sorry please aub ok oke ja yes nee no dus so maar but nou well eh uhm um dokter doctor bot help dan then'.split(' '),
);
