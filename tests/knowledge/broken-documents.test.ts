import { describe, expect, it } from 'vitest';
import { readOverviews } from '../../src/knowledge/read-overviews.ts';
import { aDocument, aFolder, aKnowledgeFolder, aSourceRecord } from '../support/a-document.ts';

const dutch = aDocument('nl');
const english = aDocument('en');

async function complaintAbout(folder: string): Promise<string> {
  const error: unknown = await readOverviews(folder).catch((thrown: unknown) => thrown);
  return String(error).replaceAll(`${folder}/`, '').replaceAll(folder, 'the folder');
}

const TEMPLATE = "Compare the headings with those of EMA's template, which come in a fixed order.";

describe('a document with a fault', () => {
  it.each([
    [
      'a heading left out',
      dutch.replace('Hoe werkt Testipro?', ''),
      `overview.nl.txt:16: expected the heading “Hoe werkt Testipro?” on or above this line. ${TEMPLATE}`,
    ],
    [
      'a heading in unknown words',
      dutch.replace('Hoe werkt Testipro?', 'Hoe zou Testipro werken?'),
      `overview.nl.txt:12: expected the heading “Hoe werkt Testipro?” on or above this line. ${TEMPLATE}`,
    ],
    [
      'the last heading left out',
      dutch.replace('Overige informatie over Testipro', ''),
      `overview.nl.txt:35: expected the heading “Overige informatie over Testipro” on or above this line. ${TEMPLATE}`,
    ],
    [
      'a heading of its own',
      aDocument('nl', { use: 'Alleen op recept.\n\nHoe bewaart u Testipro?\n\nKoud.' }),
      "overview.nl.txt:12: expected a heading of EMA's template, found “Hoe bewaart u Testipro?”. " +
        'Correct the heading, or teach the reader this wording if EMA uses it.',
    ],
    [
      'a heading after the last',
      `${dutch}\nHoe werkt Testipro?\n\nOpnieuw.\n`,
      `overview.nl.txt:36: expected no further heading. ${TEMPLATE}`,
    ],
    [
      'an empty section',
      aDocument('nl', { risks: '' }),
      'overview.nl.txt:20: expected text under the heading “Welke risico’s houdt het gebruik van Testipro in?”. ' +
        'Compare with the published document: the section has lost its text.',
    ],
    [
      'a sentence that breaks off',
      aDocument('nl', { use: 'Eerst dit.\n\nDaarna volgt\n\nNog iets anders.' }),
      'overview.nl.txt:12: expected the end of the sentence “Daarna volgt”. ' +
        'Compare with the published document: a line is missing, or one too many.',
    ],
    [
      'a heading about another medicine',
      dutch.replace('Hoe werkt Testipro?', 'Hoe werkt Anderol?'),
      'overview.nl.txt:12: expected a heading about Testipro, found one about “Anderol”. ' +
        'Check that the document is the one of this medicine.',
    ],
    [
      'a title about another medicine',
      dutch.replace('Testipro (testicel)', 'Anderol (testicel)'),
      'overview.nl.txt:1: expected a title that begins with “Testipro” above the first heading. ' +
        'Check that the document is complete and the one of this medicine.',
    ],
  ])('is refused for %s, with the line', async (_, document, complaint) => {
    expect(await complaintAbout(await aKnowledgeFolder({ nl: document }))).toBe(
      `OverviewError: testipro/${complaint}`,
    );
  });

  it('is refused in Windows-1252, with the line', async () => {
    const bytes = Buffer.from(aDocument('nl', { use: 'Voor patiënten.' }), 'latin1');

    expect(await complaintAbout(await aKnowledgeFolder({ nl: bytes }))).toBe(
      'OverviewError: testipro/overview.nl.txt:10: expected text in UTF-8 without control characters. ' +
        'Save the document again as UTF-8 (it may be Windows-1252 now).',
    );
  });

  it.each([
    ['Windows line ends', dutch.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${dutch}`],
  ])('is none for %s', async (_, document) => {
    const [expected] = await readOverviews(await aKnowledgeFolder({ nl: dutch }));

    expect(await readOverviews(await aKnowledgeFolder({ nl: document }))).toEqual([expected]);
  });

  it('is refused when its bytes are not those on record, with what to check', async () => {
    const folder = await aFolder({
      'testipro/source.json': JSON.stringify(aSourceRecord({ nl: dutch }), undefined, 2),
      'testipro/overview.nl.txt': `${dutch} `,
    });

    expect(await complaintAbout(folder)).toMatch(
      /^OverviewError: testipro\/source\.json:15: expected the digest of overview\.nl\.txt, which is [\da-f]{64}\. Restore the document; only if it was replaced on purpose, correct the digest\.$/,
    );
  });

  it('is refused when it is not there', async () => {
    const folder = await aFolder({
      'testipro/source.json': JSON.stringify(aSourceRecord({ nl: dutch })),
    });

    expect(await complaintAbout(folder)).toBe(
      'OverviewError: testipro/overview.nl.txt: expected a file that can be read. ' +
        'Restore the file, or correct its name where it is listed.',
    );
  });

  it('is refused where the translation has other sentences', async () => {
    const folder = await aKnowledgeFolder({
      nl: dutch,
      en: aDocument('en', { use: 'On prescription only. Once a day.' }),
    });

    expect(await complaintAbout(folder)).toBe(
      `OverviewError: testipro/overview.en.txt:8: expected as many sentences under “How is Testipro used?” as in testipro/overview.nl.txt, 1, found 2. ` +
        'Divide the translation into the same sentences as the original.',
    );
  });

  it('is refused where the translation has another number', async () => {
    const folder = await aKnowledgeFolder({
      nl: aDocument('nl', { benefits: 'Na 0,5 jaar leefden er 17 van de 25.' }),
      en: aDocument('en', { benefits: 'After 0.5 years, 71 of the\n25 were alive.' }),
    });

    expect(await complaintAbout(folder)).toBe(
      'OverviewError: testipro/overview.en.txt:18: expected the numbers 0.5, 17, 25 in testipro/benefits/1, found 0.5, 71, 25. ' +
        'Correct the number, or divide the section into the same sentences as the original.',
    );
  });

  it('is refused in a folder of another name', async () => {
    const folder = await aFolder({
      'zemcelpro/source.json': JSON.stringify(aSourceRecord({ nl: dutch }), undefined, 2),
    });

    expect(await complaintAbout(folder)).toBe(
      'OverviewError: zemcelpro/source.json:2: expected "medicine" to be the name of the folder, "zemcelpro". ' +
        'Rename the folder or correct the value; passage ids begin with it.',
    );
  });
});

describe('a knowledge folder', () => {
  it.each([
    ['without medicines', { 'questions/slots.json': '[]' }],
    ['without anything', {}],
  ])('is refused %s', async (_, files) => {
    expect(await complaintAbout(await aFolder(files))).toBe(
      'OverviewError: the folder: expected a folder in it with a source.json, one for each medicine. ' +
        'Name the folder that holds the documents (KNOWLEDGE_DIR).',
    );
  });

  it('may hold other things beside medicines', async () => {
    const folder = await aFolder({
      'contacts.json': '{}',
      'questions/nl/a.jsonl': '{}',
      'testipro/source.json': JSON.stringify(aSourceRecord({ nl: dutch, en: english })),
      'testipro/overview.nl.txt': dutch,
      'testipro/overview.en.txt': english,
    });

    const overviews = await readOverviews(folder);

    expect(overviews.map(({ medicine, editions }) => [medicine, Object.keys(editions)])).toEqual([
      ['testipro', ['nl', 'en']],
    ]);
  });
});
