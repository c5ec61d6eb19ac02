// Numbers that are an alarm by themselves. Transplant centres differ in the temperature at which
// they want to be called, so the lowest of their limits counts; what is shown names no limit.

import type { Mention } from './vocabulary.ts';

export type Measurement = 'high-temperature' | 'low-oxygen' | 'fast-pulse' | 'many-times';

const CELSIUS = { from: 37.5, to: 43 };
const FAHRENHEIT = { from: 99.5, to: 109.4 };
const LOW_OXYGEN = { from: 50, to: 91 };
const FAST_PULSE = { from: 120, to: 230 };
const MANY_TIMES = { from: 4, to: 99 };

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const CELSIUS_UNITS = setOf('c celsius ° graden graad gr grade degrees degree deg');
const FAHRENHEIT_UNITS = setOf('f fahrenheit ° degrees degree deg');
const TEMPERATURE_WORDS = setOf(
  `koorts koorst koors temp tempratuur temperatuur temperaturen thermometer termometer verhoging getemperatuurd
   gemeten opgemeten meet mat fever temperature temperatures temps feverish measured reading spiked spike spiking`,
);
const MEASURES = setOf(
  `heb hep heeft heef heb hebt had hebben has have ve s got at op aan staat zit stijgt steeg tot to hit hits hitting
   reached reads read says zegt geeft gaf wijst is was im up toont running runs showing shows over boven van of`,
);
const OWNS = setOf('heb hep heeft hebt had hebben has have ve got');
const HEDGES = setOf('al nu weer ineens bijna rond ongeveer about around almost nearly already now just still over boven plots net ruim zeker like');
// What makes a number something else than a temperature: a unit or a noun behind it …
const OTHER_UNITS = setOf(
  `jaar jaren jr j jarige dag dagen week weken maand maanden uur uren minuten min seconden procent % kg kilo kilos
   kilogram pond gram g mg ml cl l liter cm mm m km meter euro keer x maal mensen patienten personen deelnemers bladzijden pagina
   years year yr yrs yo y day days weeks months month hours hour minutes mins seconds percent lbs lb pounds stone grams
   litres liters metres meters miles euros dollars quid times people patients participants men women pages old van out
   duizend miljoen thousand million weekse daagse cellen cells zakken bags pillen pills tabletten tablets ste e de th st nd rd plus`,
);
// … or a word before it.
const OTHER_LABELS = setOf(
  `dag day week leeftijd age aged kamer room maat size nummer number bladzijde page pagina zin hoofdstuk chapter
   hematocriet hct hematocrit crp waarde value weegt weigh weighs gewicht weight bmi cd euro € $ £ bed huisnummer tussen between`,
);
const OTHER_WARMTH = setOf('wassen wasmachine was wash washing water bad bath douche shower buiten outside weer weather zon sun oven zomer summer');
const OXYGEN_WORDS = setOf('saturatie zuurstof zuurstofgehalte sats sat saturation oxygen o2 spo');
const PULSE_WORDS = setOf('hartslag pols polsslag hartritme pulse heartbeat heart bpm');
const TIMES = setOf('keer x maal times trips stoelgangen stools');

const SPELLED: Readonly<Record<string, number>> = {
  zevenendertig: 37,
  achtendertig: 38,
  negenendertig: 39,
  veertig: 40,
  eenenveertig: 41,
  tweeenveertig: 42,
  forty: 40,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  vijftien: 15,
  twintig: 20,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};
const ENGLISH_UNITS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  nine: 9,
};

interface Quantity {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly hasDecimals: boolean;
}

/** The measurements in a sentence that give alarm; ages, doses and durations are none. */
export function findMeasurements(words: readonly string[]): readonly Mention<Measurement>[] {
  return quantitiesIn(words).flatMap((quantity) => {
    const { from, to } = quantity;
    const near = (wanted: ReadonlySet<string>, before: number, after: number): boolean =>
      words.slice(Math.max(0, from - before), to + after).some((word) => wanted.has(word));
    const mentions: Mention<Measurement>[] = [];
    if (isTemperature(quantity, words, near)) mentions.push({ concept: 'high-temperature', from, to });
    if (within(LOW_OXYGEN, quantity) && near(OXYGEN_WORDS, 5, 2)) {
      mentions.push({ concept: 'low-oxygen', from, to });
    }
    if (within(FAST_PULSE, quantity) && near(PULSE_WORDS, 5, 3)) {
      mentions.push({ concept: 'fast-pulse', from, to });
    }
    if (within(MANY_TIMES, quantity) && TIMES.has(words[to] ?? '')) {
      mentions.push({ concept: 'many-times', from, to: to + 1 });
    }
    return mentions;
  });
}

function isTemperature(
  quantity: Quantity,
  words: readonly string[],
  near: (wanted: ReadonlySet<string>, before: number, after: number) => boolean,
): boolean {
  const { from, to, hasDecimals } = quantity;
  const isCelsius = within(CELSIUS, quantity);
  if (!isCelsius && !within(FAHRENHEIT, quantity)) return false;
  const next = words[to] ?? '';
  const previous = words[from - 1] ?? '';
  if (OTHER_UNITS.has(next) || OTHER_LABELS.has(previous)) return false;
  if ((isCelsius ? CELSIUS_UNITS : FAHRENHEIT_UNITS).has(next)) {
    return !words.some((word) => OTHER_WARMTH.has(word)) || near(TEMPERATURE_WORDS, 8, 4);
  }
  if (near(TEMPERATURE_WORDS, 7, 4)) return true;
  if (hasDecimals) return words.length <= 4 || near(MEASURES, 3, 0);
  return isCelsius && ownsIt(words, from);
}

// "hij heeft 39", "she has about 40": without a unit only a verb of having makes it a temperature.
function ownsIt(words: readonly string[], from: number): boolean {
  let before = from - 1;
  while (HEDGES.has(words[before] ?? '')) before--;
  if (OWNS.has(words[before] ?? '')) return true;
  return OWNS.has(words[before - 1] ?? '') && ['ik', 'hij', 'ze', 'zij', 'ie', 'k'].includes(words[before] ?? '');
}

function within(range: { from: number; to: number }, { value }: Quantity): boolean {
  return value >= range.from && value <= range.to;
}

function quantitiesIn(words: readonly string[]): readonly Quantity[] {
  return words.flatMap((word, from) => {
    const number = /^\d/.test(word) ? Number(word.replace(',', '.')) : spelled(words, from);
    if (number === undefined) return [];
    const wholeTo = from + (/^\d/.test(word) ? 1 : spelledLength(words, from));
    const [fraction, to] = fractionAt(words, wholeTo);
    const hasDecimals = fraction > 0 || /[.,]/.test(word);
    return [{ value: number + fraction, from, to, hasDecimals }];
  });
}

function spelled(words: readonly string[], at: number): number | undefined {
  const word = words[at] ?? '';
  if (word === 'thirty' || word === 'forty') {
    return (word === 'thirty' ? 30 : 40) + (ENGLISH_UNITS[words[at + 1] ?? ''] ?? 0);
  }
  if (word === 'hundred') return 100 + (ENGLISH_UNITS[words[at + (words[at + 1] === 'and' ? 2 : 1)] ?? ''] ?? 0);
  return SPELLED[word];
}

function spelledLength(words: readonly string[], at: number): number {
  const word = words[at];
  if (word === 'hundred') {
    const skip = words[at + 1] === 'and' ? 2 : 1;
    return (words[at + skip] ?? '') in ENGLISH_UNITS ? skip + 1 : 1;
  }
  return (word === 'thirty' || word === 'forty') && (words[at + 1] ?? '') in ENGLISH_UNITS ? 2 : 1;
}

// "38 komma 5", "thirty-eight point five", "38 en een half".
function fractionAt(words: readonly string[], at: number): readonly [fraction: number, to: number] {
  const [first, second, third] = words.slice(at, at + 3);
  if (first === 'half') return [0.5, at + 1];
  if ((first === 'en' || first === 'and') && second === 'half') return [0.5, at + 2];
  if ((first === 'en' || first === 'and') && third === 'half') return [0.5, at + 3];
  if (first !== 'komma' && first !== 'punt' && first !== 'point' && first !== 'comma') return [0, at];
  const digit = /^\d$/.test(second ?? '') ? Number(second) : (SPELLED[second ?? ''] ?? ENGLISH_UNITS[second ?? '']);
  return digit === undefined || digit > 9 ? [0, at] : [digit / 10, at + 2];
}
