import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LanguageEvidence } from '../language/detect-language.ts';

/** Reads what tells Dutch from English, `understanding/languages.json`. */
export async function readLanguageEvidence(knowledgeFolder: string): Promise<LanguageEvidence> {
  const { words, letters } = JSON.parse(await readFile(fileIn(knowledgeFolder), 'utf8')) as {
    words: Record<string, number>;
    letters: Record<string, number>;
  };
  return { words: new Map(Object.entries(words)), letters: new Map(Object.entries(letters)) };
}

/** Writes what `readLanguageEvidence` reads. */
export async function writeLanguageEvidence(
  knowledgeFolder: string,
  { words, letters }: LanguageEvidence,
): Promise<void> {
  const content = { words: Object.fromEntries(words), letters: Object.fromEntries(letters) };
  await writeFile(fileIn(knowledgeFolder), `${JSON.stringify(content)}\n`);
}

function fileIn(knowledgeFolder: string): string {
  return join(knowledgeFolder, 'understanding', 'languages.json');
}
