import { type Assistant, createAssistant } from '../../src/assistant.ts';
import type { AnswerRecord } from '../../src/conversation/answer-record.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { MedicineOverview } from '../../src/knowledge/overview.ts';
import { readOverviews } from '../../src/knowledge/read-overviews.ts';

/** The assistant with everything that is shipped; takes a tenth of a second, so once a file. */
export function createRealAssistant(): Promise<Assistant> {
  return createAssistant({
    knowledgeFolder: 'knowledge',
    localesFolder: 'locales',
    defaultLanguage: 'nl',
  });
}

/** The overview that the shipped questions are about. */
export async function readZemcelpro(): Promise<MedicineOverview> {
  const overviews = await readOverviews('knowledge');
  const zemcelpro = overviews.find(({ medicine }) => medicine === 'zemcelpro');
  if (zemcelpro === undefined) throw new Error('there is no overview of Zemcelpro');
  return zemcelpro;
}

/** What was decided, which every reply to a message tells. */
export function recordOf({ record, text }: Reply): AnswerRecord {
  if (record === undefined) throw new Error(`a reply without a record: ${text}`);
  return record;
}
