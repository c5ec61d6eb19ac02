import { createAnswerer, type Shelf, type ShelfEdition } from './answering/answer-question.ts';
import { createDefinitions } from './answering/definitions.ts';
import { recogniseUrgent } from './answering/screen/urgent.ts';
import { editionFor } from './conversation/cite.ts';
import { createComposer } from './conversation/compose-reply.ts';
import { createGreeter } from './conversation/greet.ts';
import { createResponder } from './conversation/respond.ts';
import { createMemorySessionStore } from './conversation/session-store.ts';
import type { Conversation } from './conversation/turn.ts';
import { createWordings, type Wording } from './conversation/wording.ts';
import { readContacts } from './knowledge/contacts.ts';
import { findGlosses } from './knowledge/glosses.ts';
import { readLanguageEvidence } from './knowledge/language-evidence-file.ts';
import type { MedicineOverview } from './knowledge/overview.ts';
import { indexPassages } from './knowledge/passage-index.ts';
import { readOverviews } from './knowledge/read-overviews.ts';
import { readSlotPassages, readSlots } from './knowledge/read-slots.ts';
import type { Understanding } from './knowledge/understanding.ts';
import { readUnderstanding } from './knowledge/understanding-file.ts';
import { contentTerms } from './language/content-terms.ts';
import { detectLanguage } from './language/detect-language.ts';
import type { Language } from './language/language.ts';
import { loadPhrases, type Phrase } from './language/phrases.ts';

export interface AssistantSettings {
  readonly knowledgeFolder: string;
  readonly localesFolder: string;
  readonly defaultLanguage: Language;
}

export interface Assistant {
  readonly conversation: Conversation;
  /** Keys of the medicines it knows. */
  readonly medicines: readonly string[];
  readonly phrase: Phrase;
  readonly wordingIn: (language: Language) => Wording;
}

/** What was learnt of each language from the question bank. */
export type Learnt = Readonly<Record<Language, Understanding>>;

/**
 * Reads what the assistant knows and joins the layers below the channels into a conversation.
 *
 * @param learnt stands in for what is on disk, to measure what other questions would have taught
 */
export async function createAssistant(
  settings: AssistantSettings,
  learnt?: Learnt,
): Promise<Assistant> {
  const { knowledgeFolder, localesFolder, defaultLanguage } = settings;
  const [phrase, contacts, overviews, slots, languageEvidence, understanding] = await Promise.all([
    loadPhrases(localesFolder),
    readContacts(knowledgeFolder),
    readOverviews(knowledgeFolder),
    readSlots(knowledgeFolder),
    readLanguageEvidence(knowledgeFolder),
    learnt ?? readLearnt(knowledgeFolder),
  ]);
  const [first, ...others] = await Promise.all(
    overviews.map(
      async (overview): Promise<Shelf> => ({
        overview,
        slotPassages: await readSlotPassages(knowledgeFolder, overview, slots),
        editions: { nl: shelfEdition(overview, 'nl'), en: shelfEdition(overview, 'en') },
      }),
    ),
  );
  const [firstOverview, ...otherOverviews] = overviews;
  if (first === undefined || firstOverview === undefined) {
    throw new Error(`${knowledgeFolder} holds no medicine: no folder with a source.json`);
  }

  const wordingIn = createWordings({
    phrase,
    contacts,
    overviews: [firstOverview, ...otherOverviews],
  });
  const ownQuestions = (language: Language) =>
    new Map(
      [...slots.values()]
        .filter(({ kind }) => kind === 'answer')
        .map(({ slot }) => [wordingIn(language).question(slot), slot]),
    );
  return {
    phrase,
    wordingIn,
    medicines: overviews.map(({ medicine }) => medicine),
    conversation: {
      greet: createGreeter({ wordingIn, defaultLanguage }),
      respond: createResponder({
        recogniseUrgent,
        detectLanguage: (utterance) => detectLanguage(utterance, languageEvidence),
        answerQuestion: createAnswerer({
          shelves: [first, ...others],
          slots,
          understanding,
          ownQuestions: { nl: ownQuestions('nl'), en: ownQuestions('en') },
        }),
        composeReply: createComposer(wordingIn),
        wordingIn,
        sessions: createMemorySessionStore(Date.now),
        defaultLanguage,
      }),
    },
  };
}

async function readLearnt(knowledgeFolder: string): Promise<Learnt> {
  const [nl, en] = await Promise.all([
    readUnderstanding(knowledgeFolder, 'nl'),
    readUnderstanding(knowledgeFolder, 'en'),
  ]);
  return { nl, en };
}

function shelfEdition(overview: MedicineOverview, language: Language): ShelfEdition {
  const edition = editionFor(overview, language);
  const passages = edition.sections.flatMap((section) => section.passages);
  return {
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    findDefinitions: createDefinitions(findGlosses(edition), edition.language),
    findPassages: indexPassages(
      passages.map(({ id, text }) => ({ id, terms: contentTerms(text, edition.language) })),
    ),
  };
}
