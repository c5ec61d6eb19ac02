import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askGolden } from '../../src/cli/ask-golden.ts';
import { type GoldenConversation, parseGolden } from '../../src/cli/golden-question.ts';
import { count, EMPTY_TALLY, type Percentages, percentages } from '../../src/cli/golden-tally.ts';
import type { RecordedPassage } from '../../src/conversation/answer-record.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { Edition } from '../../src/knowledge/overview.ts';
import { readSlotPassages, readSlots } from '../../src/knowledge/read-slots.ts';
import { LANGUAGES, type Language } from '../../src/language/language.ts';
import { createRealAssistant, readZemcelpro, recordOf } from '../support/real-assistant.ts';

interface Asked {
  readonly id: string;
  readonly ask: string;
  readonly reply: Reply;
}

const assistant = await createRealAssistant();
const { conversation, wordingIn } = assistant;
const zemcelpro = await readZemcelpro();
const conversations = await readGolden();
const asked = (await Promise.all(conversations.map((each) => hold(each, 'first')))).flat();
const slotPassages = await readSlotPassages('knowledge', zemcelpro, await readSlots('knowledge'));

describe('every reply to a golden question', () => {
  it('quotes sentences of the edition, byte for byte, with their ids and where they stand', () => {
    const strays = asked.flatMap((each) =>
      passagesOf(each.reply)
        .filter((passage) => !isOf(editionIn(each.reply.language), passage))
        .map((passage) => ({ ...show(each), passage })),
    );

    expect(strays).toEqual([]);
  });

  it('has its quotations in its text, each as a block with its mark', () => {
    const torn = asked.filter(({ reply }) => {
      const text = withoutEscapes(reply.text);
      return passagesOf(reply).some(
        ({ quote }, at) => !text.includes(`\n\n> ${quote} [${at + 1}]\n`),
      );
    });

    expect(torn.map(show)).toEqual([]);
  });

  it('tells channels of the quotations it shows, and of no others', () => {
    const different = asked.filter(
      ({ reply }) =>
        JSON.stringify(
          reply.citations.map(({ position, quote, url }) => [position, quote, url]),
        ) !== JSON.stringify(passagesOf(reply).map(({ quote, url }, at) => [at + 1, quote, url])),
    );

    expect(different.map(show)).toEqual([]);
  });

  it('quotes one to three passages if it answers, and none if it does not', () => {
    const wrong = asked.filter(({ reply }) => {
      const passageCount = passagesOf(reply).length;
      return recordOf(reply).kind === 'answer'
        ? passageCount < 1 || passageCount > 3
        : passageCount > 0;
    });

    expect(wrong.map(show)).toEqual([]);
  });

  it('names the section of its first quotation as its topic', () => {
    const wrong = asked.filter(({ reply }) => {
      const [first] = passagesOf(reply);
      return first !== undefined && recordOf(reply).topic !== first.id.split('/')[1];
    });

    expect(wrong.map(show)).toEqual([]);
  });

  it('names leaflet and treating physician wherever it is about a medicine', () => {
    const silent = asked
      .filter(({ reply }) => REFERRING.has(recordOf(reply).kind))
      .filter(({ reply }) => REFERRALS[reply.language].some((word) => !reply.text.includes(word)));

    expect(silent.map(show)).toEqual([]);
  });

  it('names 112 if it is urgent, and quotes nothing', () => {
    const urgent = asked.filter(({ reply }) => recordOf(reply).kind === 'urgent');
    const wrong = urgent.filter(
      ({ reply }) => !reply.text.includes('**112**') || reply.text.includes('\n> '),
    );

    expect([urgent.length > 0, wrong.map(show)]).toEqual([true, []]);
  });

  it('has no hole in its words', () => {
    expect(
      asked.filter(({ reply }) => /\{\{|undefined|\bNaN\b/.test(reply.text)).map(show),
    ).toEqual([]);
  });

  it('is one of two readings at least where it asks back', () => {
    const wrong = asked.filter(
      ({ reply }) =>
        recordOf(reply).kind === 'clarify' && (recordOf(reply).options ?? []).length < 2,
    );

    expect(wrong.map(show)).toEqual([]);
  });

  it('is the same when all is asked again', async () => {
    const again = (await Promise.all(conversations.map((each) => hold(each, 'again')))).flat();

    expect(again).toEqual(asked);
  });
});

describe('every suggestion', () => {
  const suggested = LANGUAGES.flatMap((language) =>
    [...slotPassages].map(([slot, passages]) => ({
      language,
      slot,
      passages,
      question: wordingIn(language).question(slot),
    })),
  );

  it('asks for one slot alone', () => {
    const wordings = suggested.map(({ language, question }) => `${language} ${question}`);

    expect(new Set(wordings).size).toBe(wordings.length);
  });

  it.each(suggested.map((each) => [each.question, each] as const))(
    'is answered from the passages of its slot: %s',
    async (question, suggestion) => {
      const { language, slot, passages } = suggestion;
      const reply = await conversation.respond({
        conversationId: `suggestion ${language} ${slot}`,
        utterance: question,
        locale: language,
      });
      const { kind } = recordOf(reply);
      const ids = passagesOf(reply).map(({ id }) => id);

      expect({ kind, language: reply.language }).toEqual({ kind: 'answer', language });
      // What it quotes, so that a failure shows it.
      expect(ids.some((id) => passages.includes(id)) ? passages : ids).toEqual(passages);
    },
  );
});

describe('a suggestion under an answer', () => {
  it.each(LANGUAGES)(
    'is answered from the passages of its slot when it is tapped (%s)',
    async (language) => {
      const { question } = wordingIn(language);
      const slots = new Map([...slotPassages.keys()].map((slot) => [question(slot), slot]));
      const unanswered: unknown[] = [];
      for (const first of slots.keys()) {
        const { suggestions } = await tap(language, first, first);
        for (const { label } of suggestions) {
          const conversationId = `${first} ${label}`;
          await tap(language, conversationId, first);
          const reply = await tap(language, conversationId, label);
          const ids = passagesOf(reply).map(({ id }) => id);
          const expected = slotPassages.get(slots.get(label) ?? '') ?? [];
          if (!ids.some((id) => expected.includes(id))) {
            unanswered.push({ first, label, kind: recordOf(reply).kind, ids });
          }
        }
      }

      expect(unanswered).toEqual([]);
    },
  );

  const tap = (language: Language, conversationId: string, utterance: string) =>
    conversation.respond({
      conversationId: `tap ${language} ${conversationId}`,
      utterance,
      locale: language,
    });
});

describe('the golden shares', () => {
  it.each(LANGUAGES)('keep to their floors and ceilings (%s)', async (language) => {
    const { atLeast, atMost }: Floors = JSON.parse(
      await readFile(join('tests', 'golden', 'floors.json'), 'utf8'),
    );
    const own = conversations.filter((each) => each.language === language);
    const turns = (
      await Promise.all(
        own.map((each) => askGolden(conversation, { ...each, id: `shares ${each.id}` })),
      )
    ).flat();
    const shares = percentages(
      turns.reduce((tally, { turn, outcome }) => count(tally, turn, outcome), EMPTY_TALLY),
    );
    const names = Object.keys(shares) as (keyof Percentages)[];

    expect(
      names
        .filter(
          (name) => shares[name] < (atLeast[name] ?? 0) || shares[name] > (atMost[name] ?? 100),
        )
        .map((name) => `${name} is ${shares[name]} %`),
    ).toEqual([]);
  });
});

interface Floors {
  readonly atLeast: Partial<Percentages>;
  readonly atMost: Partial<Percentages>;
}

const REFERRING: ReadonlySet<string> = new Set(['answer', 'not-covered', 'personal', 'report']);

const REFERRALS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['bijsluiter', 'behandelend arts'],
  en: ['package leaflet', 'treating physician'],
};

async function readGolden(): Promise<readonly GoldenConversation[]> {
  const folder = join('tests', 'golden');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return texts.flatMap(parseGolden);
}

/** Asks the turns of a conversation one after the other, under a name that no other has. */
async function hold(
  { id, language, turns }: GoldenConversation,
  name: string,
): Promise<readonly Asked[]> {
  const replies: Asked[] = [];
  for (const { ask } of turns) {
    const turn = { conversationId: `${name} ${id}`, utterance: ask, locale: language };
    replies.push({ id, ask, reply: await conversation.respond(turn) });
  }
  return replies;
}

function passagesOf(reply: Reply): readonly RecordedPassage[] {
  return recordOf(reply).passages ?? [];
}

function editionIn(language: Language): Edition {
  const edition = zemcelpro.editions[language];
  if (edition === undefined) throw new Error(`there is no edition in ${language}`);
  return edition;
}

/** True where a passage is, in all it says of itself, a sentence of the edition. */
function isOf(edition: Edition, { id, quote, section, document, url }: RecordedPassage): boolean {
  const place = edition.sections.find(({ passages }) => passages.some((each) => each.id === id));
  const sentence = place?.passages.find((passage) => passage.id === id);
  const [medicine, key, number] = id.split('/');
  return (
    sentence?.text === quote &&
    place?.passages[Number(number) - 1] === sentence &&
    place?.key === key &&
    place?.heading === section &&
    medicine === zemcelpro.medicine &&
    document === zemcelpro.reference &&
    url === edition.url
  );
}

function withoutEscapes(markdown: string): string {
  return markdown.replace(/\\([\\`*_[\]<>#|~])/g, '$1');
}

function show({ id, ask, reply }: Asked) {
  const { kind, passages = [] } = recordOf(reply);
  return { id, ask, kind, passages: passages.map((passage) => passage.id) };
}
