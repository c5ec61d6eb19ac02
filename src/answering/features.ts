import type { SectionKey } from '../knowledge/overview.ts';
import type { SlotId } from '../knowledge/slot.ts';
import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokenise.ts';
import { THIS_MEDICINE } from './recognise-medicine.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a text looks like to the slot model: the name of each feature and its weight in the text. */
export type Features = ReadonlyMap<string, number>;

// Relative weights of the kinds of features, chosen on voices that the fit had not seen.
const WORD = 1;
const PAIR = 0.7;
const SKIP_PAIR = 0.4;
const LETTERS = 0.35;
const PREVIOUS = 0.5;
const IN_CONTEXT = 0.7;

const WORD_PREFIX = 'w ';

const MIN_LETTERS = 3;
const MAX_LETTERS = 5;

/** What was asked before: its words, and what it was taken to ask for. */
export interface PreviousText {
  readonly text: string;
  readonly slot: SlotId;
  readonly topic?: SectionKey | undefined;
}

/**
 * The features of a text: word stems, pairs of neighbours, pairs with one word between, and runs of
 * three to five letters, which is what makes a misspelt word or an unseen compound still look like
 * its relatives. Words outside the vocabulary are read as the word they are a slip of, or else all
 * as one and the same: what they are asked about tells more than what they are.
 *
 * After another question, that one's words are added with less weight, and each word is paired with
 * what was asked for: "how many" after a side effect is another question than after a dose.
 */
export function featuresOf(
  text: string,
  language: Language,
  vocabulary: Vocabulary,
  previous?: PreviousText,
): Features {
  const features = textFeatures(text, language, vocabulary);
  if (previous === undefined) return features;
  return inContext(features, textFeatures(previous.text, language, vocabulary), previous);
}

function inContext(features: Features, before: Features, previous: PreviousText): Features {
  const all = new Map(features);
  const contexts = [`was ${previous.slot}`, `within ${previous.topic ?? previous.slot}`];
  all.set('follow-up', 1);
  for (const context of contexts) all.set(context, WORD);
  for (const [name, weight] of features) {
    if (!name.startsWith(WORD_PREFIX)) continue;
    for (const context of contexts) all.set(`${context} ${name}`, weight * IN_CONTEXT);
  }
  for (const [name, weight] of before) {
    if (!features.has(name)) all.set(`previous ${name}`, weight * PREVIOUS);
  }
  return all;
}

/** A word that hardly anybody of the bank used: a name, most of all that of another medicine. */
const RARE = '*';

/** The medicine's name says no more than "it", which most people write, so it is read as that. */
const PRONOUN: Readonly<Record<Language, string>> = { nl: 'het', en: 'it' };

/** Words at the end of a message that count in full: people tell their story first and ask last. */
const ASKING_WORDS = 14;
const STORY = 0.4;

function textFeatures(text: string, language: Language, vocabulary: Vocabulary): Features {
  const features = new Map<string, number>();
  const tokens = tokenise(text).map((token) =>
    token === THIS_MEDICINE ? PRONOUN[language] : token,
  );
  const stems = tokens.map((token) => vocabulary.read(stem(token, language)) ?? RARE);
  const framed = ['^', ...stems, '$'];
  const storyLength = tokens.length - ASKING_WORDS;
  const add = (name: string, weight: number, at: number) => {
    const value = at < storyLength ? weight * STORY : weight;
    if (value > (features.get(name) ?? 0)) features.set(name, value);
  };
  for (const [at, word] of stems.entries()) add(WORD_PREFIX + word, WORD, at);
  for (let at = 0; at + 1 < framed.length; at++) {
    add(`p ${framed[at]} ${framed[at + 1]}`, PAIR, at);
  }
  for (let at = 0; at + 2 < stems.length; at++) {
    add(`s ${stems[at]} ${stems[at + 2]}`, SKIP_PAIR, at);
  }
  for (const [at, token] of tokens.entries()) {
    if (token.length <= MIN_LETTERS) continue;
    const word = `<${token}>`;
    for (let length = MIN_LETTERS; length <= MAX_LETTERS; length++) {
      for (let from = 0; from + length <= word.length; from++) {
        add(`l ${word.slice(from, from + length)}`, LETTERS, at);
      }
    }
  }
  return features;
}
