import PorterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import PorterStemmerNl from 'natural/lib/natural/stemmers/porter_stemmer_nl.js';
import type { Language } from './language.ts';

/**
 * The stem of a normalised token: `bijwerkingen` → `bijwerk`.
 *
 * natural's stemmers, with Dutch mended where its rules leave forms of one word apart (`cel` and
 * `cellen`, `gebruikt` and `gebruik`, plurals in -s). Tokens with digits are left whole, and so are
 * those too long for words, over which the stemmers take seconds.
 */
export function stem(token: string, language: Language): string {
  if (token.length > MAX_WORD_LENGTH || /\d/.test(token)) return token;
  const known = cache[language].get(token);
  if (known !== undefined) return known;
  const stemmed = language === 'nl' ? stemDutch(token) : PorterStemmer.stem(token);
  if (cache[language].size < MAX_CACHED_STEMS) cache[language].set(token, stemmed);
  return stemmed;
}

/** In UTF-16 units; longer than the compounds that leaflets have. */
const MAX_WORD_LENGTH = 60;

// Bounds what strangers' words can occupy; the words people use often are met first.
const MAX_CACHED_STEMS = 20_000;

const cache: Readonly<Record<Language, Map<string, string>>> = { nl: new Map(), en: new Map() };

function stemDutch(token: string): string {
  const irregular = IRREGULAR_DUTCH.get(token);
  if (irregular !== undefined) return irregular;
  const singular = /[^s]s$/.test(token) && token.length > 5 ? token.slice(0, -1) : token;
  const stemmed = PorterStemmerNl.stem(withoutDiminutive(singular));
  const withoutDental =
    stemmed.length > 4 && /[bcdfghjklmnprsvwxz][td]$/.test(stemmed)
      ? stemmed.slice(0, -1)
      : stemmed;
  return withoutDental.replace(/([bdfgklmnprst])\1$/, '$1');
}

function withoutDiminutive(token: string): string {
  if (token.length < 6) return token;
  return token.replace(/(?:etje|tje|pje|kje|je|eke|ke)n?$/, '') || token;
}

// Forms whose vowel changes, which no suffix rule can join.
const IRREGULAR_DUTCH: ReadonlyMap<string, string> = new Map(
  Object.entries({
    gestorven: 'sterv',
    sterven: 'sterv',
    sterft: 'sterv',
    stierven: 'sterv',
    stierf: 'sterv',
    overleden: 'overlijd',
    overlijdt: 'overlijd',
    overlijden: 'overlijd',
    doodgegaan: 'doodga',
    doodgaan: 'doodga',
    gegeven: 'geef',
    geven: 'geef',
    geeft: 'geef',
    kregen: 'krijg',
    kreeg: 'krijg',
    gekregen: 'krijg',
    krijgde: 'krijg',
    vergeleken: 'vergelijk',
    onderzocht: 'onderzoek',
    gezocht: 'zoek',
    gebracht: 'breng',
    genomen: 'neem',
    nemen: 'neem',
    duurde: 'duur',
    bloedingen: 'bloeding',
    kinderen: 'kind',
    kindjes: 'kind',
    kids: 'kind',
  }),
);
