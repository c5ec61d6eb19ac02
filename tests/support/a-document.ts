import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { headingOf } from '../../src/knowledge/headings.ts';
import type { SectionKey } from '../../src/knowledge/overview.ts';
import { SECTION_KEYS } from '../../src/knowledge/overview.ts';
import type { Language } from '../../src/language/language.ts';

/** An overview of the medicine Testipro in EMA's template; each body is one sentence by default. */
export function aDocument(
  language: Language,
  bodies: Readonly<Partial<Record<SectionKey, string>>> = {},
): string {
  const title = {
    nl: 'Testipro (testicel)\nEen overzicht van Testipro en waarom het is geregistreerd in de EU',
    en: 'Testipro (testicel)\nAn overview of Testipro and why it is authorised in the EU',
  };
  const sections = SECTION_KEYS.map(
    (key) => `${headingOf(key, language, 'Testipro')}\n\n${bodies[key] ?? `Testipro ${key}.`}\n`,
  );
  return [`${title[language]}\n`, ...sections].join('\n');
}

/** The content of a `source.json`, to be spoiled by the test. */
export function aSourceRecord(
  documents: Readonly<Partial<Record<Language, string | Uint8Array>>>,
): Record<string, unknown> {
  return {
    medicine: 'testipro',
    name: 'Testipro',
    substances: ['testicel'],
    reference: 'EMA/1/2026',
    licence: 'Source: European Medicines Agency.',
    editions: Object.entries(documents).map(([language, content]) => ({
      language,
      file: `overview.${language}.txt`,
      url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/testipro',
      retrieved: '2026-11-24',
      sha256: createHash('sha256').update(content).digest('hex'),
      binding: language === 'nl',
      ...(language === 'nl' ? {} : { translation: 'Ours.' }),
    })),
  };
}

/** Writes files into a folder of their own, which goes when the test is over. */
export async function aFolder(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}

/** A knowledge folder with one medicine, whose record fits its documents. */
export function aKnowledgeFolder(
  documents: Readonly<Partial<Record<Language, string | Uint8Array>>>,
): Promise<string> {
  return aFolder({
    'testipro/source.json': JSON.stringify(aSourceRecord(documents), undefined, 2),
    ...Object.fromEntries(
      Object.entries(documents).map(([language, content]) => [
        `testipro/overview.${language}.txt`,
        content,
      ]),
    ),
  });
}
