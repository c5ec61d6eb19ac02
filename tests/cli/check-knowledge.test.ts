import { describe, expect, it } from 'vitest';
import { checkKnowledge } from '../../src/cli/check-knowledge.ts';
import { aDocument, aKnowledgeFolder } from '../support/a-document.ts';

async function check(documents: Parameters<typeof aKnowledgeFolder>[0]) {
  const folder = await aKnowledgeFolder(documents);
  const { lines, faults } = await checkKnowledge(folder);
  const shorten = (text: string) => text.replaceAll(`${folder}/`, '');
  return { lines: lines.map(shorten), faults: faults.map(shorten) };
}

const COUNTS =
  '    8 sections, 8 passages: indication 1, use 1, mechanism 1, benefits 1, risks 1, authorisation 1, safe-use 1, more 1';

describe('the check of the documents', () => {
  it('reports each edition and every line dropped or mended', async () => {
    const mechanism = 'Testipro helpt tegen graft-versus-host-\nziekte.\n\nEMA/1/2026 Blz. 2/4';

    expect(await check({ nl: aDocument('nl', { mechanism }), en: aDocument('en') })).toEqual({
      lines: [
        'testipro: Testipro, EMA/1/2026',
        "  nl: EMA's own text, testipro/overview.nl.txt",
        '    title: Testipro (testicel) Een overzicht van Testipro en waarom het is geregistreerd in de EU',
        COUNTS,
        '    38 lines, 18 of them blank',
        '    testipro/overview.nl.txt:15: joined to the line before without a space: ziekte.',
        '    testipro/overview.nl.txt:17: dropped, page footer: EMA/1/2026 Blz. 2/4',
        '  en: a translation of ours, testipro/overview.en.txt',
        '    title: Testipro (testicel) An overview of Testipro and why it is authorised in the EU',
        COUNTS,
        '    35 lines, 17 of them blank',
      ],
      faults: [],
    });
  });

  it('reports a translation that is missing, which is no fault', async () => {
    const { lines, faults } = await check({ nl: aDocument('nl') });

    expect([lines.at(-1), faults]).toEqual(['  en: no edition, another language is quoted', []]);
  });

  it('looks for a fault in every document', async () => {
    const dutch = aDocument('nl', { risks: '' });
    const english = aDocument('en').replace('How does Testipro work?', '');

    expect((await check({ nl: dutch, en: english })).faults).toEqual([
      'testipro/overview.nl.txt:20: expected text under the heading “Welke risico’s houdt het gebruik van Testipro in?”. ' +
        'Compare with the published document: the section has lost its text.',
      'testipro/overview.en.txt:16: expected the heading “How does Testipro work?” on or above this line. ' +
        "Compare the headings with those of EMA's template, which come in a fixed order.",
    ]);
  });

  it('compares the editions', async () => {
    const english = aDocument('en', { more: 'One. Two.' });

    expect((await check({ nl: aDocument('nl'), en: english })).faults).toEqual([
      'testipro/overview.en.txt:32: expected as many sentences under “Other information about Testipro” as in testipro/overview.nl.txt, 1, found 2. ' +
        'Divide the translation into the same sentences as the original.',
    ]);
  });

  it('reports a folder without medicines as a fault', async () => {
    expect(await checkKnowledge('tests/fixtures')).toEqual({
      lines: [],
      faults: [
        'tests/fixtures: expected a folder in it with a source.json, one for each medicine. ' +
          'Name the folder that holds the documents (KNOWLEDGE_DIR).',
      ],
    });
  });

  it('finds no fault in the documents that are shipped', async () => {
    expect((await checkKnowledge('knowledge')).faults).toEqual([]);
  });
});
