import type { Language } from '../language/language.ts';
import { stem } from '../language/stem.ts';
import { tokenise } from '../language/tokenise.ts';
import { THIS_MEDICINE } from './recognise-medicine.ts';

/** What a text looks like to the slot model: the name of each feature and its weight in the text. */
export type Features = ReadonlyMap<string, number>;

// Relative weights of the kinds of features, chosen on voices that the fit had not seen.
const WORD = 1;
const PAIR = 0.7;
const SKIP_PAIR = 0.4;
const LETTERS = 0.35;
const PREVIOUS = 0.5;

const MIN_LETTERS = 3;
const MAX_LETTERS = 5;

/**
 * The features of an utterance: word stems, pairs of neighbours, pairs with one word between, and
 * runs of three to five letters, which is what makes a misspelt word or an unseen compound still
 * look like its relatives.
 *
 * Where there is a previous utterance its features are added with less weight, because "and how
 * often then?" is about whatever was asked before.
 */
export function featuresOf(
  utterance: string,
  language: Language,
  previousUtterance?: string,
): Features {
  const features = new Map<string, number>();
  addFeatures(features, utterance, language);
  if (previousUtterance !== undefined) {
    features.set('follow-up', 1);
    const previous = new Map<string, number>();
    addFeatures(previous, previousUtterance, language);
    for (const [name, weight] of previous) {
      if (!features.has(name)) features.set(`previous ${name}`, weight * PREVIOUS);
    }
  }
  return features;
}

/** The medicine's name says no more than "it", which most people write, so it is read as that. */
const PRONOUN: Readonly<Record<Language, string>> = { nl: 'het', en: 'it' };

/** Words at the end of a message that count in full: people tell their story first and ask last. */
const ASKING_WORDS = 14;
const STORY = 0.4;

function addFeatures(features: Map<string, number>, utterance: string, language: Language): void {
  const tokens = tokenise(utterance).map((token) =>
    token === THIS_MEDICINE ? PRONOUN[language] : token,
  );
  const stems = tokens.map((token) => stem(token, language));
  const framed = ['^', ...stems, '$'];
  const storyLength = tokens.length - ASKING_WORDS;
  const add = (name: string, weight: number, at: number) => {
    const value = at < storyLength ? weight * STORY : weight;
    if (value > (features.get(name) ?? 0)) features.set(name, value);
  };
  for (const [at, word] of stems.entries()) add(`w ${word}`, WORD, at);
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
}
