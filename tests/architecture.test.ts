import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from './support/a-document.ts';
import { type Import, readImports } from './support/read-imports.ts';

/** From the outside in: each may know those after it. */
const LAYERS = ['channels', 'conversation', 'answering', 'knowledge', 'language'];

/** Where each library of the program is at home; pino's type also travels with what is logged. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  botbuilder: ['channels/bot-framework/'],
  restify: ['channels/'],
  ws: ['channels/'],
  pino: ['channels/', 'app.ts', 'main.ts'],
  flexsearch: ['knowledge/'],
  natural: ['language/'],
  i18next: ['language/'],
};

interface Rule {
  readonly name: string;
  readonly forbids: (each: Import) => boolean;
  /** An import that breaks it. */
  readonly breach: Import;
}

const RULES: readonly Rule[] = [
  {
    name: 'a layer knows none further out',
    forbids: ({ from, to }) => isLayer(to) && depthOf(from) > depthOf(to),
    breach: { from: 'knowledge/headings.ts', to: 'answering/answer.ts', isType: true },
  },
  {
    name: 'a layer takes types from those further in, and functions from language alone',
    forbids: ({ from, to, isType }) =>
      !isType && isLayer(from) && depthOf(from) < depthOf(to) && layerOf(to) !== 'language',
    breach: { from: 'conversation/cite.ts', to: 'knowledge/headings.ts', isType: false },
  },
  {
    name: 'a layer knows nothing of what joins the layers, but channels may name the settings',
    forbids: ({ from, to, isType }) =>
      isLayer(from) &&
      isFile(to) &&
      !isLayer(to) &&
      !(to === 'config.ts' && isType && layerOf(from) === 'channels'),
    breach: { from: 'channels/server.ts', to: 'config.ts', isType: false },
  },
  {
    name: 'programs are started, never imported',
    forbids: ({ from, to }) =>
      to === 'main.ts' || (layerOf(to) === 'cli' && layerOf(from) !== 'cli'),
    breach: { from: 'app.ts', to: 'cli/ask.ts', isType: false },
  },
  {
    name: 'a library has one home',
    forbids: ({ from, to }) =>
      isPackage(to) && !(HOMES[packageOf(to)] ?? []).some((home) => from.startsWith(home)),
    breach: { from: 'channels/server.ts', to: 'botbuilder', isType: true },
  },
  {
    // Its main entry loads database clients and reads `.env`.
    name: 'natural is entered by its stemmers alone',
    forbids: ({ to }) =>
      packageOf(to) === 'natural' && !to.startsWith('natural/lib/natural/stemmers/'),
    breach: { from: 'language/stem.ts', to: 'natural/lib/natural/util/index.js', isType: false },
  },
  {
    name: 'answering needs no package and nothing of Node',
    forbids: ({ from, to }) => layerOf(from) === 'answering' && !isFile(to),
    breach: { from: 'answering/decide.ts', to: 'node:fs', isType: false },
  },
];

const NAMED_RULES = RULES.map((rule) => [rule.name, rule] as const);

const imports = await readImports('src');

describe('the architecture', () => {
  it.each(NAMED_RULES)('%s', (_name, { forbids }) => {
    expect(imports.filter(forbids)).toEqual([]);
  });

  it.each(NAMED_RULES)('a breach is noticed: %s', (_name, { forbids, breach }) => {
    expect([breach].filter(forbids)).toEqual([breach]);
  });

  it('is read from every form of import', async () => {
    const folder = await aFolder({
      'deep/one.ts': [
        "import type { A } from '../two.ts';",
        "import { type B } from './three.ts';",
        "export { c } from 'four';",
        "export type D = import('node:five').D;",
        "const e = await import('../six.ts');",
      ].join('\n'),
    });

    expect(await readImports(folder)).toEqual([
      { from: 'deep/one.ts', to: 'two.ts', isType: true },
      { from: 'deep/one.ts', to: 'deep/three.ts', isType: false },
      { from: 'deep/one.ts', to: 'four', isType: false },
      { from: 'deep/one.ts', to: 'node:five', isType: true },
      { from: 'deep/one.ts', to: 'six.ts', isType: false },
    ]);
  });

  it('has no cycles', () => {
    expect(findCycle(imports)).toEqual([]);
  });

  it('notices a cycle', () => {
    const pairs = ['ab', 'bc', 'cd', 'db'].map(([from = '', to = '']) => ({ from, to }));

    expect(findCycle(pairs)).toEqual(['b', 'c', 'd', 'b']);
  });

  it('gives a home to each library the program depends on', async () => {
    const { dependencies } = JSON.parse(await readFile('package.json', 'utf8'));

    expect(new Set(Object.keys(HOMES))).toEqual(new Set(Object.keys(dependencies)));
  });

  it('reads the environment where programs start, and nowhere else', async () => {
    const files = (await readdir('src', { recursive: true })).filter((file) =>
      /(?<!\.d)\.ts$/.test(file),
    );
    const texts = await Promise.all(
      files.map(async (file) => ({ file, text: await readFile(join('src', file), 'utf8') })),
    );
    const readers = texts.filter(({ text }) => /\bprocess\s*\.\s*env\b/.test(text));

    expect(
      readers
        .map(({ file }) => file)
        .filter((file) => file !== 'main.ts' && layerOf(file) !== 'cli'),
    ).toEqual([]);
  });
});

function layerOf(file: string): string {
  return file.split('/', 1)[0] ?? '';
}

/** How far in a file is; what joins the layers is outside them all, at -1. */
function depthOf(file: string): number {
  return LAYERS.indexOf(layerOf(file));
}

function isLayer(file: string): boolean {
  return depthOf(file) >= 0;
}

function isFile(name: string): boolean {
  return name.endsWith('.ts');
}

function isPackage(name: string): boolean {
  return !isFile(name) && !name.startsWith('node:');
}

function packageOf(name: string): string {
  const [first = '', second = ''] = name.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}

/** The files of a circle in order, its first one again at the end; empty where there is none. */
function findCycle(edges: readonly Pick<Import, 'from' | 'to'>[]): readonly string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const { to } of edges.filter(({ from }) => from === file)) {
      const cycle = visit(to, [...path, file]);
      if (cycle.length > 0) return cycle;
    }
    done.add(file);
    return [];
  };
  for (const { from } of edges) {
    const cycle = visit(from, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
