import { findQuantities, type Quantity } from './quantities.ts';
import type { Mention } from './vocabulary.ts';

export type Measurement = 'high-temperature' | 'low-oxygen' | 'fast-pulse' | 'many-times';

// Transplant centres differ in the temperature at which they want to be called. The lowest of
// their limits counts here; what is shown to people names no limit.
const CELSIUS = { from: 37.5, to: 43 };
const FAHRENHEIT = { from: 99.5, to: 109.4 };
const LOW_OXYGEN = { from: 50, to: 91 };
const FAST_PULSE = { from: 120, to: 230 };
const MANY_TIMES = { from: 4, to: 99 };

const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const CELSIUS_UNITS = wordSet('c celsius ° graden graad gr degrees degree deg');
const FAHRENHEIT_UNITS = wordSet('f fahrenheit ° degrees degree deg');
const TEMPERATURE_WORDS = wordSet(`
  koorts temp temperatuur temperaturen thermometer koortsthermometer verhoging gemeten opgemeten meet mat schommelt
  fever temperature temperatures temps feverish measured spiked spike spiking`);
// "hij heeft 39", "she is at 102": without a unit only such a word makes a whole number one.
const OWNS = wordSet('heb hep heeft hebt had hebben has have ve got at hit hits reached hitting');
const STANDS_AT = wordSet('zit staat is up gaat blijft hangt schommelt tikt');
const AT = wordSet('op aan to');
const HEDGES = wordSet(`
  al nu weer ineens bijna rond ongeveer net ruim zeker boven plots about around almost nearly already now just still over like`);
const SUBJECTS = wordSet('ik hij ze zij ie k');
// What makes a number something else: a unit or a noun behind it …
const OTHER_UNITS = wordSet(`
  jaar jaren jr j jarige dag dagen week weken maand maanden uur uren minuten min seconden procent % kg kilo kilos kilogram
  pond gram g mg ml cl l liter cm mm m km meter euro keer x maal mensen patienten personen deelnemers bladzijden pagina weekse
  daagse zakken pillen tabletten cellen van ste e de duizend miljoen
  years year yr yrs yo y day days weeks months month hours hour minutes mins seconds percent lbs lb pounds stone grams litres
  liters metres meters miles euros dollars quid times people patients participants men women pages old out of th st nd rd plus
  bags pills tablets cells thousand million`);
// … or a word before it …
const OTHER_LABELS = wordSet(`
  dag day week leeftijd age aged kamer room maat size nummer number bladzijde page pagina zin hoofdstuk chapter weegt weigh
  weighs gewicht weight bed huisnummer tussen between`);
// … or what the sentence is about.
const LABORATORY = wordSet(`
  hematocriet hct hematocrit crp albumine albumin lab labo waarde waarden value bmi creatinine hb`);
const OTHER_WARMTH = wordSet(`
  wassen wasmachine was wash washing water bad bath douche shower buiten outside weer weather zon sun oven zomer summer`);
const OXYGEN_WORDS = wordSet(
  'saturatie zuurstof zuurstofgehalte sats sat saturation oxygen o2 spo',
);
const PULSE_WORDS = wordSet('hartslag pols polsslag hartritme pulse heartbeat heart bpm');
const TIMES = wordSet('keer x maal times trips stoelgangen stools');

/** The measurements in a sentence that give alarm; ages, doses and durations are none. */
export function findMeasurements(words: readonly string[]): readonly Mention<Measurement>[] {
  return findQuantities(words).flatMap((quantity) => {
    const { from, to } = quantity;
    const mentions: Mention<Measurement>[] = [];
    if (isTemperature(quantity, words)) mentions.push({ concept: 'high-temperature', from, to });
    if (isIn(LOW_OXYGEN, quantity) && isNear(OXYGEN_WORDS, quantity, words, 5, 2)) {
      mentions.push({ concept: 'low-oxygen', from, to });
    }
    if (isIn(FAST_PULSE, quantity) && isNear(PULSE_WORDS, quantity, words, 5, 3)) {
      mentions.push({ concept: 'fast-pulse', from, to });
    }
    if (isIn(MANY_TIMES, quantity) && TIMES.has(words[to] ?? '')) {
      mentions.push({ concept: 'many-times', from, to: to + 1 });
    }
    return mentions;
  });
}

function isTemperature(quantity: Quantity, words: readonly string[]): boolean {
  const { from, to, hasDecimals } = quantity;
  const isCelsius = isIn(CELSIUS, quantity);
  if (!isCelsius && !isIn(FAHRENHEIT, quantity)) return false;
  const next = words[to] ?? '';
  if (OTHER_UNITS.has(next) || OTHER_LABELS.has(words[from - 1] ?? '')) return false;
  if (isNear(TEMPERATURE_WORDS, quantity, words, 7, 4)) return true;
  if ((isCelsius ? CELSIUS_UNITS : FAHRENHEIT_UNITS).has(next)) {
    return !isNear(OTHER_WARMTH, quantity, words, 10, 10);
  }
  if (hasDecimals) return !isNear(LABORATORY, quantity, words, 10, 10);
  return isCelsius && isOwned(words, from);
}

function isOwned(words: readonly string[], from: number): boolean {
  let at = from - 1;
  while (HEDGES.has(words[at] ?? '')) at--;
  const word = words[at] ?? '';
  const before = words[at - 1] ?? '';
  if (OWNS.has(word) || (AT.has(word) && STANDS_AT.has(before))) return true;
  return SUBJECTS.has(word) && OWNS.has(before);
}

function isIn(range: { from: number; to: number }, { value }: Quantity): boolean {
  return value >= range.from && value <= range.to;
}

function isNear(
  wanted: ReadonlySet<string>,
  { from, to }: Quantity,
  words: readonly string[],
  before: number,
  after: number,
): boolean {
  return words.slice(Math.max(0, from - before), to + after).some((word) => wanted.has(word));
}
