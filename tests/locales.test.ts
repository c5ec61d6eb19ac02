import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../src/language/language.ts';

type Texts = Readonly<Record<string, string>>;

const texts: Readonly<Record<Language, Texts>> = {
  nl: await readTexts('nl'),
  en: await readTexts('en'),
};

/** The questions that suggestions ask: what a person would say, so nothing that we claim. */
const isQuestion = (key: string) => key.startsWith('question.');

describe('our own texts', () => {
  it('say the same things in each language, about the same values', () => {
    expect(placeholdersOf(texts.en)).toEqual(placeholdersOf(texts.nl));
  });

  it('are all of those that the program names, and no others', async () => {
    expect(new Set(Object.keys(texts.nl))).toEqual(await namedKeys());
  });

  it.each(LANGUAGES)('put a question mark behind each question (%s)', (language) => {
    const questions = Object.entries(texts[language]).filter(([key]) => isQuestion(key));

    expect(questions.filter(([, text]) => !text.endsWith('?'))).toEqual([]);
  });

  it.each(LANGUAGES)('claim nothing about effects and give no advice (%s)', (language) => {
    const claims = Object.entries(texts[language]).filter(
      ([key, text]) => !isQuestion(key) && claimIn(text) !== undefined,
    );

    expect(claims).toEqual([]);
  });

  it.each([
    'Dat komt vaak voor.',
    'That is rare.',
    'Bij 84 % van de patiënten.',
    'After 20 days.',
    'U moet even wachten.',
    'You should not worry.',
    'Neem een paracetamol.',
    'Dat is niet ernstig.',
  ])('would be noticed if they said “%s”', (claim) => {
    expect(claimIn(claim)).not.toEqual(undefined);
  });

  it.each(LANGUAGES)(
    'refer to leaflet and physician wherever a medicine is at stake (%s)',
    (language) => {
      const referral = {
        nl: [/bijsluiter/, /behandelend arts/],
        en: [/package leaflet/, /treating physician/],
      };
      const silent = REFERRING.filter((key) =>
        referral[language].some((word) => !word.test(texts[language][key] ?? '')),
      );

      expect(silent).toEqual([]);
    },
  );

  it.each(LANGUAGES)('name a number to call wherever it may be urgent (%s)', (language) => {
    expect(URGENT.filter((key) => !/\b112\b/.test(texts[language][key] ?? ''))).toEqual([]);
  });
});

/** Texts of which each closes, or is, a reply on a medicine. */
const REFERRING = [
  'closing.medical',
  'clarify.closing',
  'notCovered.leaflet',
  'notCovered.elsewhere',
  'personal.text',
  'report.text',
  'outOfScope.otherMedicine',
  'social.complaint',
  'apology.text',
  'page.unavailable',
  'page.noScript',
];

const URGENT = [
  'greeting.arrival',
  'urgent.emergency',
  'urgent.selfHarm',
  'personal.text',
  'report.text',
  'handOff.text',
  'apology.text',
  'page.emergency',
  'page.unavailable',
  'page.noScript',
];

const CLAIMS: readonly RegExp[] = [
  // How often something happens; studies find that such words are taken for far too high a number.
  /\b(?:vaak|zelden|soms|meestal|gewoonlijk|regelmatig|zeldzaam|veelvoorkomend)\b/iu,
  /\b(?:often|rare|rarely|seldom|sometimes|usually|mostly|common|commonly|uncommon|frequent|frequently)\b/iu,
  // Numbers with a unit; what is left are telephone numbers and numbers of leaflet parts.
  /\d\s*(?:%|‰|°|mg|ml|kg|procent|percent|graden|degrees|uur|uren|hours?|dag(?:en)?|days?|weken|weeks?|maanden|months?|jaar|years?|keer|times|op de \d|in \d)/iu,
  // What to do, but for calling and asking.
  /\b(?:u moet|u hoeft niet|u mag|u kunt beter|neem|slik|stop met|wacht tot)\b/iu,
  /\b(?:you must|you should|you may|you need not|take|swallow|stop taking|wait until)\b/iu,
  // Diagnosis and reassurance.
  /\b(?:u heeft|u hebt|niet ernstig|geen zorgen|onschuldig|gevaarlijk)\b/iu,
  /\b(?:you have|not serious|not worry|no need|harmless|dangerous)\b/iu,
];

function claimIn(text: string): string | undefined {
  return CLAIMS.map((claim) => claim.exec(text)?.[0]).find((found) => found !== undefined);
}

async function readTexts(language: Language): Promise<Texts> {
  return flatten(JSON.parse(await readFile(join('locales', `${language}.json`), 'utf8')));
}

/** `{ a: { b: 'text' } }` → `{ 'a.b': 'text' }`. */
function flatten(branch: object, prefix = ''): Texts {
  const flat = Object.entries(branch).map(([key, value]) =>
    typeof value === 'string' ? { [prefix + key]: value } : flatten(value, `${prefix}${key}.`),
  );
  return Object.assign({}, ...flat);
}

function placeholdersOf(all: Texts): Readonly<Record<string, readonly string[]>> {
  const entries = Object.entries(all).map(([key, text]) => [
    key,
    [...new Set(text.match(/\{\{\w+\}\}/g))].toSorted((one, other) => one.localeCompare(other)),
  ]);
  return Object.fromEntries(entries);
}

/** Keys in the sources as they stand there, and those put together from what is known elsewhere. */
async function namedKeys(): Promise<ReadonlySet<string>> {
  const files = (await readdir('src', { recursive: true })).filter((file) => file.endsWith('.ts'));
  const sources = await Promise.all(files.map((file) => readFile(join('src', file), 'utf8')));
  const groups = new Set(Object.keys(texts.nl).map((key) => key.split('.')[0]));
  const literal = new RegExp(`'((?:${[...groups].join('|')})\\.[\\w.-]+)'`, 'g');
  const page = await readFile('src/channels/web-chat/page.ts', 'utf8');
  const slots: readonly { readonly slot: string; readonly kind: string }[] = JSON.parse(
    await readFile('knowledge/questions/slots.json', 'utf8'),
  );
  const slotsOf = (kind: string) => slots.filter((each) => each.kind === kind);
  return new Set([
    ...sources.flatMap((source) => [...source.matchAll(literal)].map(([, key = '']) => key)),
    ...[...page.matchAll(/\bsay\('(\w+)'\)/g)].map(([, key]) => `page.${key}`),
    ...slotsOf('answer').map(({ slot }) => `question.${slot}`),
    ...slotsOf('social').map(({ slot }) => `social.${slot}`),
    ...[1, 2, 3, 4, 5, 6].map((part) => `leafletPart.${part}`),
  ]);
}
