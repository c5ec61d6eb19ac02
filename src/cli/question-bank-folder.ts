import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BankQuestion, parseVoice } from '../knowledge/question-bank.ts';
import { readSlots } from '../knowledge/read-slots.ts';
import { LANGUAGES } from '../language/language.ts';

/**
 * Reads every voice of the bank, `questions/<language>/<voice>.txt` below the knowledge folder.
 *
 * @throws Error that names each faulty line.
 */
export async function readQuestionBank(knowledgeFolder: string): Promise<readonly BankQuestion[]> {
  const slots = new Set((await readSlots(knowledgeFolder)).keys());
  const questions: BankQuestion[] = [];
  const faults: string[] = [];
  for (const language of LANGUAGES) {
    const folder = join(knowledgeFolder, 'questions', language);
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
      const file = join(folder, name);
      const source = { language, voice: name.replace(/\.txt$/, ''), file };
      const voice = parseVoice(await readFile(file, 'utf8'), source, slots);
      questions.push(...voice.questions);
      faults.push(...voice.faults.map((fault) => `${fault.file}:${fault.line}: ${fault.fault}`));
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return questions;
}
