import { type CueConcept, type Cues, indexCues } from './urgent/cues.ts';
import { EMERGENCY_SIGNS } from './urgent/emergency-signs.ts';
import { findMeasurements } from './urgent/measurements.ts';
import { OVERDOSE_SIGNS } from './urgent/overdose-signs.ts';
import { SELF_HARM_SIGNS } from './urgent/self-harm-signs.ts';
import { indexMentions, placesOf, type Sign } from './urgent/signs.ts';
import { createSpelling } from './urgent/spelling.ts';
import { createStanceReader, type Span, type Stance } from './urgent/stance.ts';
import { readUtterance, type Sentence } from './urgent/utterance.ts';
import { compileVocabulary, type Vocabulary, type WordLists } from './urgent/vocabulary.ts';
import { CONTEXT_EN } from './urgent/words/context.en.ts';
import { CONTEXT_NL } from './urgent/words/context.nl.ts';
import { EMERGENCY_EN } from './urgent/words/emergency.en.ts';
import { EMERGENCY_NL } from './urgent/words/emergency.nl.ts';
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

const screen = <Concept extends string>(
  kind: UrgentKind,
  signs: readonly Sign<Concept>[],
  ...lists: readonly WordLists<string>[]
): Screen => ({ kind, signs, vocabularies: lists.map((list) => compileVocabulary(list)) });

// In this order: the text on self-harm names the emergency number too, the others do not name a
// helpline.
const SCREENS: readonly Screen[] = [
  screen('self-harm', SELF_HARM_SIGNS, SELF_HARM_NL, SELF_HARM_EN),
  screen('overdose', OVERDOSE_SIGNS, OVERDOSE_NL, OVERDOSE_EN),
  screen('emergency', EMERGENCY_SIGNS, EMERGENCY_NL, EMERGENCY_EN),
];

// The cues of both languages count in every sentence, since people mix them.
const CONTEXT: Vocabulary<CueConcept> = compileVocabulary(CONTEXT_NL, CONTEXT_EN);

const mendSpelling = createSpelling({
  ...spelling,
  knows: (word) =>
    [CONTEXT, ...SCREENS.flatMap(({ vocabularies }) => vocabularies)].some((vocabulary) =>
      vocabulary.knows(word),
    ),
});

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
  const sentences = readUtterance(utterance).map(readSentence);
  const isAboutSomebody = sentences.some(namesPersonOrTime);
  return SCREENS.find(({ kind, signs, vocabularies }) =>
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
              : givesAlarm(sign, stance, sentence, isAboutSomebody);
          }),
        );
      }),
    ),
  )?.kind;
}

function readSentence(sentence: Sentence): ReadSentence {
  const mended = { ...sentence, words: mendSpelling(sentence.words) };
  const cues = indexCues(CONTEXT.findMentions(mended.words));
  return { ...mended, cues, stanceOf: createStanceReader(mended, cues) };
}

// Despair is rarely a plain statement: what would elsewhere be a question or a supposition ("what
// if I took them all") counts as well. Only the plain signs ("suicide") can be asked about.
function showsDespair(sign: Sign<string>, stance: Stance, { cues }: ReadSentence): boolean {
  return sign.weight !== 'plain' || stance !== 'not-so' || !cues.anywhere('information');
}

function givesAlarm(
  { weight, parts }: Sign<string>,
  stance: Stance,
  { cues, words }: ReadSentence,
  isAboutSomebody: boolean,
): boolean {
  if (stance === 'not-so') return false;
  if (stance === 'happening' || weight === 'cry') return true;
  if (weight === 'grave') {
    // "Is it normal to cough up blood?", "coughing blood, wait or call?": nobody asks idly.
    const isPressing = cues.anywhere('normal') || cues.anywhere('act') || cues.anywhere('now');
    return stance === 'stated' || isPressing;
  }
  const isMoreThanAWord = parts.length > 1 || words.length <= 2;
  return stance === 'stated' && (isAboutSomebody || isMoreThanAWord) && !cues.anywhere('information');
}

function namesPersonOrTime({ cues, words }: ReadSentence): boolean {
  // Patients count the days after their transplant: "dag 12", "day 12".
  const countsDays = words.some(
    (word, at) => (word === 'dag' || word === 'day') && /^\d/.test(words[at + 1] ?? ''),
  );
  return countsDays || cues.anywhere('person') || cues.anywhere('now');
}
