import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseGolden } from '../../src/cli/golden-question.ts';
import { readQuestionBank } from '../../src/cli/question-bank-folder.ts';
import { readLanguageEvidence } from '../../src/knowledge/language-evidence-file.ts';
import type { BankQuestion } from '../../src/knowledge/question-bank.ts';
import { detectLanguage } from '../../src/language/detect-language.ts';
import { LANGUAGES } from '../../src/language/language.ts';
import { tokenise } from '../../src/language/tokenise.ts';

// Reading fails for every line without a known slot.
const bank = await readQuestionBank('knowledge');
const evidence = await readLanguageEvidence('knowledge');

describe('the question bank', () => {
  it.each(LANGUAGES)('has voices in each language (%s)', (language) => {
    const voices = new Set(
      bank.filter((each) => each.language === language).map(({ voice }) => voice),
    );

    expect(voices.size).toBeGreaterThan(1);
  });

  it('puts no wording under two slots of a language', () => {
    expect(
      sameWordings(bank)
        .filter((questions) => slotsOf(questions).size > 1)
        .map(describeAll),
    ).toEqual([]);
  });

  it('has no wording twice in a language', () => {
    expect(
      sameWordings(bank)
        .filter((questions) => slotsOf(questions).size === 1)
        .map(describeAll),
    ).toEqual([]);
  });

  it('has no line in the other language, but where people ask to switch', () => {
    const strays = bank
      .filter(({ slot }) => slot !== 'switch-language')
      .filter(({ language, turns }) =>
        turns
          .filter((turn) => wordsOf(turn).length >= MIN_WORDS)
          .map((turn) => detectLanguage(turn, evidence))
          .some((detected) => detected !== undefined && detected !== language),
      );

    expect(strays.map(describeOne)).toEqual([]);
  });

  it('has no hole to fill', () => {
    expect(bank.filter(({ turns }) => HOLE.test(turns.join(' '))).map(describeOne)).toEqual([]);
  });

  it.each([
    '[X] is dat veilig',
    'hello {name}',
    'dag ...name... hoe is het',
    'dear <name>',
    'at __',
  ])('would be noticed to have a hole in “%s”', (line) => {
    expect(HOLE.test(line)).toBe(true);
  });

  it('holds no question that is kept to measure it', async () => {
    const folder = join('tests', 'golden');
    const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl'));
    const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
    const kept = new Set(
      texts
        .flatMap(parseGolden)
        // A greeting or a thank-you has few wordings.
        .map(({ turns }) => turns.filter(({ expect: outcome }) => outcome !== 'social'))
        .flatMap((turns) => turns.map(({ ask }) => wordingOf([ask]))),
    );

    expect(bank.filter(({ turns }) => kept.has(wordingOf(turns))).map(describeOne)).toEqual([]);
  });
});

/** In shorter lines names and loan words outweigh the rest. */
const MIN_WORDS = 5;

const HOLE = /[{}[\]]|<\w+>|__|(?<!\w)(?:\.\.\.|…)\w+(?:\.\.\.|…)/u;

/** What a question says, whatever its case and punctuation. */
function wordingOf(turns: readonly string[]): string {
  return turns.map((turn) => wordsOf(turn).join(' ')).join(' >> ');
}

function wordsOf(turn: string): readonly string[] {
  return tokenise(turn).filter((token) => token !== '?');
}

/** The questions of one language whose wording others share, together. */
function sameWordings(questions: readonly BankQuestion[]): readonly (readonly BankQuestion[])[] {
  const groups = new Map<string, BankQuestion[]>();
  for (const question of questions) {
    const wording = `${question.language} ${wordingOf(question.turns)}`;
    const group = groups.get(wording) ?? [];
    groups.set(wording, [...group, question]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function slotsOf(questions: readonly BankQuestion[]): ReadonlySet<string> {
  return new Set(questions.map(({ slot }) => slot));
}

function describeAll(questions: readonly BankQuestion[]): string {
  return questions.map(describeOne).join(' = ');
}

function describeOne({ file, line, slot, turns }: BankQuestion): string {
  return `${file}:${line} [${slot}] ${turns.join(' >> ')}`;
}
