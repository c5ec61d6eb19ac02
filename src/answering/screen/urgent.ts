import { type CueConcept, type Cues, indexCues } from './urgent/cues.ts';
import { EMERGENCY_SIGNS } from './urgent/emergency-signs.ts';
import { findMeasurements } from './urgent/measurements.ts';
import { OVERDOSE_SIGNS } from './urgent/overdose-signs.ts';
import { SELF_HARM_SIGNS } from './urgent/self-harm-signs.ts';
import { indexMentions, placesOf, type Sign } from './urgent/signs.ts';
import { createSpelling } from './urgent/spelling.ts';
import { createStanceReader, type Span, type Stance } from './urgent/stance.ts';
import { readUtterance, type Sentence } from './urgent/utterance.ts';
import { compileVocabulary, type Vocabulary } from './urgent/vocabulary.ts';
import { BODY_EN } from './urgent/words/body.en.ts';
import { BODY_NL } from './urgent/words/body.nl.ts';
import { CIRCULATION_EN } from './urgent/words/circulation.en.ts';
import { CIRCULATION_NL } from './urgent/words/circulation.nl.ts';
import { CONTEXT_EN } from './urgent/words/context.en.ts';
import { CONTEXT_NL } from './urgent/words/context.nl.ts';
import { LOOKALIKES_EN } from './urgent/words/lookalikes.en.ts';
import { LOOKALIKES_NL } from './urgent/words/lookalikes.nl.ts';
import { NERVES_EN } from './urgent/words/nerves.en.ts';
import { NERVES_NL } from './urgent/words/nerves.nl.ts';
import { OVERDOSE_EN } from './urgent/words/overdose.en.ts';
import { OVERDOSE_NL } from './urgent/words/overdose.nl.ts';
import { SELF_HARM_EN } from './urgent/words/self-harm.en.ts';
import { SELF_HARM_NL } from './urgent/words/self-harm.nl.ts';
import * as spelling from './urgent/words/spelling.ts';

/** What people are told whom to call for. */
export type UrgentKind = 'self-harm' | 'overdose' | 'emergency';

interface Screen {
  readonly kind: UrgentKind;
  /** One a language, never mixed: "die" is harmless Dutch. */
  readonly vocabularies: readonly Vocabulary<string>[];
  readonly signs: readonly Sign<string>[];
}

interface ReadSentence extends Sentence {
  readonly cues: Cues;
  readonly stanceOf: (sign: Span, isOneWord: boolean) => Stance;
}

/** What the whole text tells about a sign in one of its sentences. */
interface Circumstances {
  readonly isAboutSomebody: boolean;
  readonly isUnderWay: boolean;
}

interface Screening {
  readonly screens: readonly Screen[];
  readonly context: Vocabulary<CueConcept>;
  readonly mendSpelling: (words: readonly string[]) => readonly string[];
}

let screening: Screening | undefined;

/** Compiles the word lists: at the first message, since at start it would be a fifth of the start. */
function compile(): Screening {
  // In this order: the text on self-harm names the emergency number too, the others do not name a
  // helpline.
  const screens: readonly Screen[] = [
    {
      kind: 'self-harm',
      vocabularies: [compileVocabulary(SELF_HARM_NL), compileVocabulary(SELF_HARM_EN)],
      signs: SELF_HARM_SIGNS,
    },
    {
      kind: 'overdose',
      vocabularies: [compileVocabulary(OVERDOSE_NL), compileVocabulary(OVERDOSE_EN)],
      signs: OVERDOSE_SIGNS,
    },
    {
      kind: 'emergency',
      vocabularies: [
        compileVocabulary(CIRCULATION_NL, NERVES_NL, BODY_NL, LOOKALIKES_NL),
        compileVocabulary(CIRCULATION_EN, NERVES_EN, BODY_EN, LOOKALIKES_EN),
      ],
      signs: EMERGENCY_SIGNS,
    },
  ];
  // The cues of both languages count in every sentence, since people mix them.
  const context = compileVocabulary<CueConcept>(CONTEXT_NL, CONTEXT_EN);
  const alarming = screens.flatMap(({ vocabularies }) => vocabularies);
  const mendSpelling = createSpelling({
    ...spelling,
    alarmWords: alarming.flatMap(({ words }) => [...words]),
    knows: (word) => [context, ...alarming].some((vocabulary) => vocabulary.knows(word)),
  });
  return { screens, context, mendSpelling };
}

/**
 * Recognises whether somebody may be in danger now, in Dutch and English at once, from the text
 * alone: it needs no language, conversation, file or network, so that nothing can keep it from
 * running first.
 *
 * The rule: an alarm is a **sign** (a red flag, too much medicine, a wish to die) that is
 * **somebody's** and is so **now**. Not an alarm is a sign that is denied, supposed, long past, or
 * asked about in general. Where that cannot be told, a grave sign gives alarm and a plain one only
 * where the text names a person or a time. It grades nothing and reassures nobody: a false alarm
 * costs a needless telephone number, a missed one may cost a life.
 */
export function recogniseUrgent(utterance: string): UrgentKind | undefined {
  screening ??= compile();
  const { screens } = screening;
  const sentences = readUtterance(utterance).map(readSentenceWith(screening));
  const isAboutSomebody = sentences.some(namesPersonOrTime);
  // "How long may a nosebleed last? I have been pressing for 50 minutes."
  const isUnderWay = sentences.some(({ cues }) => cues.anywhere('for-minutes'));
  return screens.find(({ kind, signs, vocabularies }) =>
    sentences.some((sentence) =>
      vocabularies.some((vocabulary) => {
        const mentions = indexMentions<string>([
          ...vocabulary.findMentions(sentence.words),
          ...(kind === 'emergency' ? findMeasurements(sentence.words) : []),
        ]);
        return signs.some((sign) =>
          placesOf(sign, mentions, sentence.words).some((place) => {
            const stance = sentence.stanceOf(place, sign.parts.length === 1);
            return kind === 'self-harm'
              ? showsDespair(sign, stance, sentence)
              : givesAlarm(sign, stance, sentence, { isAboutSomebody, isUnderWay });
          }),
        );
      }),
    ),
  )?.kind;
}

function readSentenceWith({ context, mendSpelling }: Screening) {
  return (sentence: Sentence): ReadSentence => {
    const mended = { ...sentence, words: mendSpelling(sentence.words) };
    const cues = indexCues(context.findMentions(mended.words));
    return { ...mended, cues, stanceOf: createStanceReader(mended, cues) };
  };
}

// Despair is rarely a plain statement: what would elsewhere be a question or a supposition ("what
// if I took them all") counts as well. Only the plain signs ("suicide") can be asked about.
function showsDespair(sign: Sign<string>, stance: Stance, { cues }: ReadSentence): boolean {
  if (sign.weight !== 'plain') return true;
  return stance !== 'past' && (stance !== 'not-so' || !cues.anywhere('information'));
}

function givesAlarm(
  { weight, parts }: Sign<string>,
  stance: Stance,
  { cues, words }: ReadSentence,
  { isAboutSomebody, isUnderWay }: Circumstances,
): boolean {
  if (stance === 'not-so' || stance === 'past') return false;
  if (weight === 'vague') return isAcute(stance, cues, words);
  if (stance === 'happening' || weight === 'cry') return true;
  if (weight === 'grave') {
    // "Is it normal to cough up blood?", "coughing blood, wait or call?": nobody asks idly.
    const isPressing = cues.anywhere('normal') || cues.anywhere('act') || cues.anywhere('now');
    return stance === 'stated' || isPressing;
  }
  if (stance === 'asked') return isUnderWay;
  const isMoreThanAWord = parts.length > 1 || words.length <= 2;
  return (isAboutSomebody || isMoreThanAWord) && !cues.anywhere('information');
}

function namesPersonOrTime({ cues, words }: ReadSentence): boolean {
  // Patients count the days after their transplant: "dag 12", "day 12".
  const countsDays = words.some(
    (word, at) => (word === 'dag' || word === 'day') && /^\d/.test(words[at + 1] ?? ''),
  );
  return countsDays || cues.anywhere('person') || cues.anywhere('now');
}

function isAcute(stance: Stance, cues: Cues, words: readonly string[]): boolean {
  const isSaidOfSomebody = stance === 'happening' || stance === 'stated';
  if (
    !isSaidOfSomebody ||
    cues.anywhere('mild') ||
    cues.anywhere('chronic') ||
    cues.anywhere('information')
  )
    return false;
  const isOther = words.some((_, at) => cues.at('person', at) && !cues.at('first-person', at));
  return isOther || cues.anywhere('recent') || cues.anywhere('now');
}
