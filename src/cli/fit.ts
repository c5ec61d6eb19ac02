import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLanguageEvidence } from '../knowledge/language-evidence-file.ts';
import { readSlots } from '../knowledge/read-slots.ts';
import { writeUnderstanding } from '../knowledge/understanding-file.ts';
import { LANGUAGES } from '../language/language.ts';
import { fitLanguageEvidence } from './fit-language-evidence.ts';
import { fitUnderstanding } from './fit-understanding.ts';
import { readQuestionBank } from './question-bank-folder.ts';

const knowledgeFolder = process.env.KNOWLEDGE_DIR ?? 'knowledge';

const slots = await readSlots(knowledgeFolder);
const bank = await readQuestionBank(knowledgeFolder);
await mkdir(join(knowledgeFolder, 'understanding'), { recursive: true });
for (const language of LANGUAGES) {
  const questions = bank.filter((question) => question.language === language);
  const voices = new Set(questions.map((question) => question.voice));
  const understanding = fitUnderstanding(questions, language, slots);
  await writeUnderstanding(knowledgeFolder, language, understanding);
  console.log(
    `${language}: ${questions.length} questions in ${voices.size} voices, ` +
      `${understanding.slots.labels.length} slots, ${understanding.features.rows.hashes.length} features`,
  );
}
await writeLanguageEvidence(
  knowledgeFolder,
  fitLanguageEvidence(
    bank.flatMap(({ language, turns }) => turns.map((text) => ({ language, text }))),
  ),
);
