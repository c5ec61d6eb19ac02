import { access, readdir, readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createAssistant } from '../src/assistant.ts';

const readme = await read('README.md');
const manifest = JSON.parse(await read('package.json'));

describe('the repository', () => {
  it('has one version', async () => {
    const newest = /^## (\S+)$/m.exec(await read('CHANGELOG.md'))?.[1];
    const { version: locked } = JSON.parse(await read('package-lock.json'));
    const { version: teams } = JSON.parse(await read('manifest.json'));

    expect({ newest, locked, teams }).toEqual({
      newest: manifest.version,
      locked: manifest.version,
      teams: manifest.version,
    });
  });

  it('names no registry in its lock, so that any will do', async () => {
    const { packages } = JSON.parse(await read('package-lock.json'));

    expect(
      Object.values(packages).filter((each) => Object.hasOwn(each as object, 'resolved')),
    ).toEqual([]);
  });

  it('locks what each platform would install, without which npm ci refuses', async () => {
    const { packages } = JSON.parse(await read('package-lock.json'));
    const locked = Object.keys(packages).map((path) => path.split('node_modules/').at(-1));
    const optional = Object.values(packages).flatMap((each) =>
      Object.keys((each as { optionalDependencies?: object }).optionalDependencies ?? {}),
    );

    expect(optional.filter((name) => !locked.includes(name))).toEqual([]);
  });

  it('names no folder of anybody’s machine', async () => {
    const texts = (await filesOfOurs()).filter((file) => !BINARY.includes(extname(file)));
    const named = texts.map(async (file) => ({
      file,
      path: /(?<![\w.~-])\/(?:work|home|root|Users)\/[\w.-]+/.exec(await read(file))?.[0],
    }));

    expect((await Promise.all(named)).filter(({ path }) => path !== undefined)).toEqual([]);
  });

  it.each(['README.md', 'DESIGN.md', 'CONTRIBUTING.md'])(
    'names in %s what exists',
    async (file) => {
      const named = (await read(file)).matchAll(
        /`((?:src|tests|knowledge|locales|public|\.ci)\/[\w./-]*|[A-Z]+\.md|LICENSE|NOTICE)`/g,
      );

      expect(await missingOf([...named].map(([, path = '']) => path))).toEqual([]);
    },
  );
});

describe('the README', () => {
  it('lists the folders of the program', async () => {
    const entries = await readdir('src', { withFileTypes: true });
    const folders = entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `src/${name}/`);

    expect(new Set(firstCells('Folders'))).toEqual(new Set(folders));
  });

  it('gives a reason for each dependency', () => {
    const { dependencies, devDependencies } = manifest;
    const names = Object.keys({ ...dependencies, ...devDependencies });

    expect(new Set(firstCells('Dependencies'))).toEqual(new Set(names));
  });

  it('lists the settings', async () => {
    const config = await read('src/config.ts');
    const names = [...config.matchAll(/\b(?:setting|oneOf)\('(\w+)'/g)].map(([, name]) => name);

    expect(new Set(firstCells('Settings'))).toEqual(new Set(names));
  });

  it('lists the commands', () => {
    const commands = firstCells('Commands').map(
      (command) => /^npm (?:run )?([\w:-]+)/.exec(command)?.[1],
    );

    expect(new Set(commands)).toEqual(new Set(Object.keys(manifest.scripts)));
  });

  it('shows what the assistant says', async () => {
    const { conversation } = await createAssistant({
      knowledgeFolder: 'knowledge',
      localesFolder: 'locales',
      defaultLanguage: 'nl',
    });
    const questions = [...readme.matchAll(/^\$ npm run --silent ask -- "(.*)"$/gm)];
    const dialogue = questions.map(async ([command, utterance = '']) => {
      const { text } = await conversation.respond({ conversationId: utterance, utterance });
      return `${command}\n${text}\n`;
    });

    expect((await Promise.all(dialogue)).filter((part) => !readme.includes(part))).toEqual([]);
    expect(questions.length).toBe(3);
  });
});

const BINARY = ['.bin', '.png'];

/** The first cell of each row of the table under a heading, without its back-quotes. */
function firstCells(heading: string): readonly string[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`);
  const [own = ''] = section.split('\n## ');
  return [...own.matchAll(/^\| `([^`]+)`/gm)].map(([, cell = '']) => cell);
}

async function missingOf(paths: readonly string[]): Promise<readonly string[]> {
  const checks = paths.map((path) =>
    access(path).then(
      () => undefined,
      () => path,
    ),
  );
  return (await Promise.all(checks)).filter((path) => path !== undefined);
}

/** Every file but what git leaves out and what others wrote. */
async function filesOfOurs(): Promise<readonly string[]> {
  const entries = await readdir('.', { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory() && !NOT_OURS.includes(entry.name));
  const below = folders.map(async ({ name }) => {
    const inside = await readdir(name, { recursive: true, withFileTypes: true });
    return inside
      .filter((entry) => entry.isFile() && !entry.parentPath.startsWith('public/vendor'))
      .map((entry) => `${entry.parentPath}/${entry.name}`);
  });
  const top = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return [...top, ...(await Promise.all(below)).flat()];
}

const NOT_OURS = ['.git', 'node_modules', 'dist', 'coverage'];

function read(file: string): Promise<string> {
  return readFile(file, 'utf8');
}
