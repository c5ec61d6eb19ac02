import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createAssistant } from '../assistant.ts';
import { readConfig } from '../config.ts';
import type { Reply } from '../conversation/reply.ts';
import { LANGUAGES, LOCALES } from '../language/language.ts';

const USAGE = `npm run ask -- [--language nl|en] [--medicine ID] [--json] ["question"]

Without a question, each line of standard input is one, all in one conversation; with --stateless
each is a conversation of its own.`;

const { values, positionals } = readArguments();
const language = LANGUAGES.find((known) => known === values.language);
if (values.language !== undefined && language === undefined) {
  fail(`--language is "${values.language}". Use ${LANGUAGES.join(' or ')}.`);
}

const { conversation, medicines } = await createAssistant(readConfig(process.env));
if (values.medicine !== undefined && !medicines.includes(values.medicine)) {
  fail(`There is no medicine "${values.medicine}". There is ${medicines.join(', ')}.`);
}

let turnCount = 0;
const question = positionals.join(' ');
const lines = question === '' ? createInterface({ input: process.stdin }) : [question];
for await (const utterance of lines) {
  turnCount += 1;
  const reply = await conversation.respond({
    conversationId: values.stateless ? `ask-${turnCount}` : 'ask',
    utterance,
    ...(language === undefined ? {} : { locale: LOCALES[language] }),
    ...(values.medicine === undefined ? {} : { medicine: values.medicine }),
  });
  console.log(values.json ? JSON.stringify(reply.record) : formatReply(reply));
}

function formatReply({ text, suggestions }: Reply): string {
  const questions = suggestions.map(({ label }) => `  → ${label}`);
  return [text, ...questions, ''].join('\n');
}

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        language: { type: 'string' },
        medicine: { type: 'string' },
        json: { type: 'boolean', default: false },
        stateless: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
}

function fail(message: string): never {
  console.error(`${message}\n\n${USAGE}`);
  process.exit(2);
}
