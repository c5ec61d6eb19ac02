import type { Cues } from './cues.ts';
import { PAUSE, type Sentence } from './utterance.ts';

/**
 * What the words before a place in a sentence make of what follows there:
 * - `claimed`: somebody's own, present state ("my husband has …");
 * - `stated`: a plain statement, nobody named;
 * - `asked`: a question ("is … normal");
 * - `possible`: a question about what may happen ("can he get …");
 * - `general`: what is known, feared, read or told about ("chance of …", "side effect …");
 * - `supposed`: a condition ("if he gets …").
 */
export interface Mood {
  readonly kind: 'claimed' | 'stated' | 'asked' | 'possible' | 'general' | 'supposed';
  /** The word from which it holds. */
  readonly since: number;
  /** Whether it follows talk of what is possible ("afraid that my husband …"). */
  readonly isAfterGeneral?: boolean;
  /** Of a supposition: whether it holds to the end of the sentence ("suppose that …"). */
  readonly isWhole?: boolean;
}

// A condition without a comma or a "then" is over after so many words.
const SUPPOSITION_REACH = 14;

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const GREETINGS = wordSet(
  'hallo hoi hi hey hello dag goedemorgen goedenavond sorry please aub ok oke ja yes nee no nou well eh uhm um dokter doctor bot help',
);
const CONJUNCTIONS = wordSet('en and of or dus so maar but dan then');
const STATING_VERBS = wordSet('is was heeft had has zijn');
const SUBJECT_STARTERS = wordSet('a an the de het een it er there that this dat dit die');
const DENIALS = wordSet('niet nie not nooit amper nauwelijks hardly barely');
const MAIN_SUBJECTS = wordSet('ik hij ze zij het er alles mijn ie i he she it everything my there');
const HABITUAL = wordSet('als when wanneer whenever telkens');
const THEN = wordSet('dan then');
const FACT_STARTERS = wordSet('dat that');

/** The mood of each word of a sentence, read from left to right, the last cue deciding. */
export function readMoods({ words, asks }: Sentence, cues: Cues): readonly Mood[] {
  const isQuestionStart = (index: number): boolean => {
    const before = words[index - 1];
    return (
      before === undefined ||
      before === PAUSE ||
      GREETINGS.has(before) ||
      cues.endsAt('restart', index) ||
      cues.endsAt('question', index) ||
      // "… and can barely stand": without a question mark the subject has been left out.
      (asks && CONJUNCTIONS.has(before))
    );
  };
  const opens = words.some(
    (_, index) =>
      (cues.at('question', index) ?? cues.at('auxiliary', index)) !== undefined &&
      isQuestionStart(index),
  );
  // "Koorts en rillingen, erg?" asks with its last clause alone.
  const askedFrom = asks && !opens ? words.lastIndexOf(PAUSE) + 1 : words.length;

  const moods: Mood[] = [];
  let mood: Mood = { kind: 'stated', since: 0 };
  // The subject of a question about what may happen claims nothing: "can he get a fever".
  let questionSubject = -1;
  let subjectCount = 0;

  words.forEach((word, index) => {
    mood = atWord(word, index);
    moods.push(mood);
    mood = afterWord(word, index);
  });
  return moods;

  function atWord(word: string, index: number): Mood {
    if (mood.kind === 'supposed' && mood.isWhole !== true) {
      if (cues.at('person', index) && !cues.at('possessive', index)) subjectCount++;
      const isOver =
        word === PAUSE ||
        THEN.has(word) ||
        subjectCount > 1 ||
        isMainClause(index) ||
        index - mood.since > SUPPOSITION_REACH;
      // What a question asks after "if" is still about the supposed case.
      if (isOver) return { kind: asks ? 'general' : 'stated', since: index };
    }
    if (index === askedFrom && mood.kind === 'stated') return { kind: 'asked', since: index };
    return mood;
  }

  function afterWord(word: string, index: number): Mood {
    if (mood.isWhole === true) return mood;
    if (cues.at('supposing-all', index)) return { kind: 'supposed', since: index, isWhole: true };
    if (cues.at('restart', index)) mood = { kind: 'stated', since: index };
    if (mood.kind === 'supposed') return mood;
    if (cues.at('supposing', index) && !isHabit(word, index)) {
      subjectCount = 0;
      return { kind: 'supposed', since: index };
    }
    const why = cues.at('why', index);
    if (why !== undefined) {
      questionSubject = -1;
      return { kind: 'claimed', since: why.to };
    }
    if (asksWhatMayHappen(index)) {
      questionSubject = subjectAfter(index);
      return { kind: 'possible', since: index };
    }
    if (cues.at('general', index)) return { kind: 'general', since: index };
    return afterQuestionOrClaim(word, index);
  }

  function afterQuestionOrClaim(word: string, index: number): Mood {
    const isOpen = mood.kind !== 'general' && mood.kind !== 'possible';
    if (isOpen && cues.at('question', index) && isQuestionStart(index) && !isSubjectLess(index)) {
      mood = { kind: 'asked', since: index };
    }
    if (isOpen && cues.at('deictic', index)) mood = { kind: 'stated', since: index };
    if (cues.at('generic', index)) mood = { kind: 'asked', since: index };
    // "Kan het kwaad dat ik …", "is it normal that he …": the second clause is a fact.
    if (FACT_STARTERS.has(word) && cues.at('person', index + 1) && mood.kind !== 'general') {
      return { kind: 'stated', since: index, isAfterGeneral: mood.kind === 'possible' };
    }
    const claimEnd = index > questionSubject ? endOfClaim(index) : undefined;
    const isAfterPause = words[index - 1] === PAUSE;
    if (claimEnd !== undefined) {
      const isAfterGeneral = mood.kind === 'general' || mood.isAfterGeneral === true;
      return { kind: 'claimed', since: claimEnd, isAfterGeneral: isAfterGeneral && !isAfterPause };
    }
    if (cues.at('person', index) && (mood.kind === 'asked' || (isAfterPause && !isOpen))) {
      return { kind: 'stated', since: index };
    }
    return mood;
  }

  /** Whether the clause after a condition starts here: "als ik opsta | word ik duizelig". */
  function isMainClause(index: number): boolean {
    return (
      index > mood.since + 2 &&
      cues.at('have', index) !== undefined &&
      MAIN_SUBJECTS.has(words[index + 1] ?? '')
    );
  }

  // "Als ik hoest komt er bloed mee" tells what happens each time.
  function isHabit(word: string, index: number): boolean {
    const supposing = cues.at('supposing', index);
    return (
      supposing !== undefined &&
      HABITUAL.has(word) &&
      cues.at('activity', supposing.to) !== undefined
    );
  }

  function asksWhatMayHappen(index: number): boolean {
    if (!cues.at('auxiliary', index) || DENIALS.has(words[index + 1] ?? '')) return false;
    return (
      isQuestionStart(index) ||
      (mood.kind === 'asked' && cues.between('question', index - 3, index))
    );
  }

  function subjectAfter(index: number): number {
    for (let at = index + 1; at < index + 5; at++) {
      if (words[at] === 'dat' || words[at] === 'that') return -1;
      // "mijn man": the possessive and its noun are one subject.
      if (cues.at('possessive', at)) return at + 1;
      if (cues.at('person', at) || cues.at('generic', at)) return at;
    }
    return -1;
  }

  // "Is erg benauwd", "Zijn lippen zijn blauw": statements, unless they go on like a question.
  function isSubjectLess(index: number): boolean {
    return (
      index === 0 &&
      !asks &&
      STATING_VERBS.has(words[0] ?? '') &&
      !SUBJECT_STARTERS.has(words[1] ?? '') &&
      !cues.anywhere('information') &&
      !cues.anywhere('normal')
    );
  }

  /** Where a claim that starts here ends: "my husband has", "heeft hij", "mijn". */
  function endOfClaim(index: number): number | undefined {
    if (isPossessive(index, words, asks, cues)) return index + 1;
    const verb = cues.at('have', index);
    const person = cues.at('person', index);
    if (person !== undefined) {
      if (verb !== undefined) return index + 1;
      for (let at = person.to; at < person.to + 3 && words[at] !== PAUSE; at++) {
        const next = cues.at('have', at);
        if (next !== undefined) return next.to;
      }
    }
    if (verb === undefined) return undefined;
    if (cues.at('person', verb.to)) return verb.to + 1;
    return index === 0 && !asks && !cues.at('question', index) ? verb.to : undefined;
  }
}

/** Whether a word tells whose something is. */
export function isPossessive(
  index: number,
  words: readonly string[],
  asks: boolean,
  cues: Cues,
): boolean {
  if (!cues.at('possessive', index)) return false;
  // "zijn" is "his" before a singular verb ("zijn lip is blauw"), and else "are".
  if (words[index] !== 'zijn') return true;
  if (asks && index === 0) return false;
  return index > 0 || cues.between('have', index + 2, index + 5);
}
