import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAssistant } from '../assistant.ts';
import { readConfig } from '../config.ts';
import { LANGUAGES } from '../language/language.ts';
import { askGolden } from './ask-golden.ts';
import { isRight, parseGolden } from './golden-question.ts';
import { count, EMPTY_TALLY, type Percentages, percentages, type Tally } from './golden-tally.ts';

const GOLDEN_FOLDER = join('tests', 'golden');
const isVerbose = process.argv.includes('--verbose');

/** Bounds on the shares of each language, beside the questions they hold for. */
interface Floors {
  readonly atLeast: Partial<Percentages>;
  readonly atMost: Partial<Percentages>;
}

const { conversation } = await createAssistant(readConfig(process.env));
const files = (await readdir(GOLDEN_FOLDER)).filter((file) => file.endsWith('.jsonl')).sort();
const texts = await Promise.all(files.map((file) => readFile(join(GOLDEN_FOLDER, file), 'utf8')));
const floors = JSON.parse(await readFile(join(GOLDEN_FOLDER, 'floors.json'), 'utf8')) as Floors;

const table: Record<string, Percentages> = {};
for (const language of LANGUAGES) {
  let tally: Tally = EMPTY_TALLY;
  for (const golden of texts.flatMap(parseGolden).filter((one) => one.language === language)) {
    for (const { turn, outcome } of await askGolden(conversation, golden)) {
      tally = count(tally, turn, outcome);
      if (isVerbose && !isRight(turn, outcome)) {
        const said = [outcome.kind, ...outcome.passages].join(' ');
        console.log(`${golden.id} expects ${turn.expect}, gets ${said}: ${turn.ask}`);
      }
    }
  }
  table[language] = percentages(tally);
}
console.table(transpose(table));

const breaches = Object.entries(table).flatMap(([language, shares]) => [
  ...below(shares, floors.atLeast).map((breach) => `${language}: ${breach}`),
  ...above(shares, floors.atMost).map((breach) => `${language}: ${breach}`),
]);
for (const breach of breaches) console.error(breach);
process.exitCode = breaches.length > 0 ? 1 : 0;

function below(shares: Percentages, floor: Partial<Percentages>): readonly string[] {
  return keysOf(floor)
    .filter((key) => shares[key] < (floor[key] ?? 0))
    .map((key) => `${key} is ${shares[key]} %, and must be at least ${floor[key]} %`);
}

function above(shares: Percentages, ceiling: Partial<Percentages>): readonly string[] {
  return keysOf(ceiling)
    .filter((key) => shares[key] > (ceiling[key] ?? 100))
    .map((key) => `${key} is ${shares[key]} %, and must be at most ${ceiling[key]} %`);
}

function keysOf(shares: Partial<Percentages>): readonly (keyof Percentages)[] {
  return Object.keys(shares) as (keyof Percentages)[];
}

function transpose(columns: Readonly<Record<string, Percentages>>) {
  const [first] = Object.values(columns);
  const rows = first === undefined ? [] : keysOf(first);
  return Object.fromEntries(
    rows.map((row) => [
      row,
      Object.fromEntries(Object.entries(columns).map(([name, shares]) => [name, shares[row]])),
    ]),
  );
}
