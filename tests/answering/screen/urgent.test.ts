import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseUrgent, type UrgentKind } from '../../../src/answering/screen/urgent.ts';
import { ALARMS as ALARMS_EN } from './urgent/alarms.en.ts';
import { ALARMS as ALARMS_NL, type Alarm } from './urgent/alarms.nl.ts';
import { HARMLESS as HARMLESS_EN } from './urgent/harmless.en.ts';
import { HARMLESS as HARMLESS_NL } from './urgent/harmless.nl.ts';
import { RED_FLAGS as RED_FLAGS_EN } from './urgent/red-flags.en.ts';
import { RED_FLAGS as RED_FLAGS_NL } from './urgent/red-flags.nl.ts';

const LANGUAGES = [
  { language: 'Dutch', alarms: ALARMS_NL, harmless: HARMLESS_NL, redFlags: RED_FLAGS_NL },
  { language: 'English', alarms: ALARMS_EN, harmless: HARMLESS_EN, redFlags: RED_FLAGS_EN },
];

describe.each(LANGUAGES)('a message in $language', ({ alarms, harmless, redFlags }) => {
  describe.each(Object.entries(alarms))('%s', (_, rows) => {
    it.each(rows)('is an alarm (%s): %s', (kind, utterance) => {
      expect(recogniseUrgent(utterance)).toBe(kind);
    });
  });

  describe.each(Object.entries(redFlags))('on %s', (_, rows) => {
    it.each(rows)('is an emergency: %s', (utterance) => {
      expect(recogniseUrgent(utterance)).toBe('emergency');
    });
  });

  describe.each(Object.entries(harmless))('%s', (_, rows) => {
    it.each(rows)('gives no alarm: %s', (utterance) => {
      expect(recogniseUrgent(utterance)).toBeUndefined();
    });
  });
});

describe('how an alarm is written', () => {
  it.each<readonly [string, string, UrgentKind]>([
    ['in capitals', 'IK KRIJG GEEN LUCHT', 'emergency'],
    ['with accents and curly quotes', 'Ik kán geen adem krijgen, ’t is ‘erg’', 'emergency'],
    ['with held keys', 'ik heb koooooorts en rillingeeeen', 'emergency'],
    ['with letters apart', 'b e n a u w d', 'emergency'],
    ['with a word torn in two', 'ik heb een be roerte', 'emergency'],
    ['with words joined', 'ikhebkoorts', 'emergency'],
    ['with invisible characters', 'I can\u200bnot breathe', 'emergency'],
    ['with letters swapped', 'she had a siezure just now', 'emergency'],
    ['with the -n or -g left out', 'he keeps shakin and vomitin', 'emergency'],
    ['in two languages', 'Mijn man has chest pain, wat nu?', 'emergency'],
    ['in the other language than the rest', 'Hoe werkt Zemcelpro? I want to die.', 'self-harm'],
  ])('makes no difference %s', (_, utterance, kind) => {
    expect(recogniseUrgent(utterance)).toBe(kind);
  });
});

describe('where an alarm stands', () => {
  const story = 'We waren gisteren nog in de tuin. De kleinkinderen kwamen langs. '.repeat(120);

  it('makes no difference: at the start of a long story', () => {
    expect(recogniseUrgent(`Mijn vrouw is bewusteloos. ${story}`)).toBe('emergency');
  });

  it('makes no difference: in the middle', () => {
    expect(recogniseUrgent(`${story} Mijn vrouw is bewusteloos. ${story}`)).toBe('emergency');
  });

  it('makes no difference: at the end of a text too long to read', () => {
    expect(recogniseUrgent(`${story.repeat(20)} Mijn vrouw is bewusteloos.`)).toBe('emergency');
  });
});

describe('which alarm is given', () => {
  it('is self-harm before overdose, whose text names no helpline', () => {
    expect(recogniseUrgent('Ik heb een dubbele dosis genomen. Ik wil dood.')).toBe('self-harm');
  });

  it('is overdose before emergency', () => {
    expect(recogniseUrgent('Hij rilt. Hij heeft een overdosis genomen.')).toBe('overdose');
  });
});

describe('temperatures', () => {
  it.each([
    '37,5 graden gemeten',
    'I have 38.5',
    'temp 38',
    'hij heeft 39',
    'koorts van 40,1',
    'she is at 102.4',
    'a temp of 101',
    '99.5 F this morning',
    'achtendertig komma vijf',
    'thirty-nine degrees',
  ])('give alarm: %s', (utterance) => {
    expect(recogniseUrgent(utterance)).toBe('emergency');
  });

  it.each([
    '36,4 gemeten',
    '37,2 graden vandaag',
    'my temperature is 98.6',
    'ik ben 38 jaar',
    'na 38 dagen',
    '38,5 kilo',
    '39 van de 100 patiënten',
    'op dag 40',
    'in 40 % of people',
    'he is 39 years old',
    'wassen op 40 graden',
    'vanaf 38,5 graden bellen?',
  ])('give none: %s', (utterance) => {
    expect(recogniseUrgent(utterance)).toBeUndefined();
  });
});

describe('properties', () => {
  const anyAlarm = fc.constantFrom(
    ...[ALARMS_NL, ALARMS_EN].flatMap((alarms): readonly Alarm[] => Object.values(alarms).flat()),
  );
  const anyHarmless = fc.constantFrom(
    ...[HARMLESS_NL, HARMLESS_EN].flatMap((harmless) => Object.values(harmless).flat()),
  );
  const kinds: readonly unknown[] = ['self-harm', 'overdose', 'emergency', undefined];

  it('any text is an alarm of one kind or none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(kinds).toContain(recogniseUrgent(text));
      }),
    );
  });

  it('harmless sentences before and after leave an alarm an alarm', () => {
    fc.assert(
      fc.property(anyHarmless, anyAlarm, anyHarmless, (before, [, alarm], after) => {
        expect(recogniseUrgent(`${before}\n${alarm}\n${after}`)).toBeDefined();
      }),
      { numRuns: 300 },
    );
  });

  it('two harmless messages make no alarm together', () => {
    fc.assert(
      fc.property(anyHarmless, anyHarmless, (one, other) => {
        expect(recogniseUrgent(`${one}\n${other}`)).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });
});
