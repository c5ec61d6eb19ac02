import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineFate } from '../../src/knowledge/line-fate.ts';
import { readLines } from '../../src/knowledge/lines.ts';
import { SECTION_KEYS } from '../../src/knowledge/overview.ts';
import { readEdition } from '../../src/knowledge/read-edition.ts';
import { aDocument } from '../support/a-document.ts';

function read(text: string) {
  const lines = readLines('a.txt', new TextEncoder().encode(text));
  return readEdition('testipro', { file: 'a.txt', language: 'nl', name: 'Testipro', lines });
}

function textsOf(text: string, key = 'use') {
  return read(text)
    .sections.find((section) => section.key === key)
    ?.passages.map((passage) => passage.text);
}

function droppedIn(fates: readonly LineFate[]) {
  return fates.flatMap((fate) =>
    fate.kind === 'dropped' && fate.reason !== 'blank line'
      ? [`${fate.reason}: ${fate.line.text}`]
      : [],
  );
}

describe('reading an edition', () => {
  it('numbers the sentences of each section and says where they begin', () => {
    const { sections } = read(aDocument('nl', { use: 'Eén zin. Nog\neen.\n\nEen derde.' }));

    expect(sections[1]).toEqual({
      key: 'use',
      heading: 'Hoe wordt Testipro gebruikt?',
      line: 8,
      passages: [
        { id: 'testipro/use/1', section: 'use', text: 'Eén zin.', line: 10 },
        { id: 'testipro/use/2', section: 'use', text: 'Nog een.', line: 10 },
        { id: 'testipro/use/3', section: 'use', text: 'Een derde.', line: 13 },
      ],
    });
  });

  it('accounts for every line', () => {
    const body = 'Een graft-versus-host-\nziekte.\n\nhttp://www.ema.europa.eu/contact';
    const { fates } = read(aDocument('nl', { indication: body }));

    expect(fates.slice(0, 10)).toEqual([
      { line: { number: 1, text: 'Testipro (testicel)' }, kind: 'title' },
      {
        line: {
          number: 2,
          text: 'Een overzicht van Testipro en waarom het is geregistreerd in de EU',
        },
        kind: 'title',
      },
      { line: { number: 3, text: '' }, kind: 'dropped', reason: 'blank line' },
      {
        line: { number: 4, text: 'Wat is Testipro en wanneer wordt het voorgeschreven?' },
        kind: 'heading',
        section: 'indication',
      },
      { line: { number: 5, text: '' }, kind: 'dropped', reason: 'blank line' },
      {
        line: { number: 6, text: 'Een graft-versus-host-' },
        kind: 'text',
        section: 'indication',
        isMended: false,
      },
      { line: { number: 7, text: 'ziekte.' }, kind: 'text', section: 'indication', isMended: true },
      { line: { number: 8, text: '' }, kind: 'dropped', reason: 'blank line' },
      {
        line: { number: 9, text: 'http://www.ema.europa.eu/contact' },
        kind: 'dropped',
        reason: 'link',
      },
      { line: { number: 10, text: '' }, kind: 'dropped', reason: 'blank line' },
    ]);
  });

  it('finds a heading that is broken over lines, and one without a blank line before it', () => {
    const whole =
      'Welke maatregelen worden er genomen om een veilig en doeltreffend gebruik van Testipro te waarborgen?';
    const broken = whole.replace('doeltreffend ', 'doeltreffend \n');
    const text = aDocument('nl').replace(`\n\n${whole}`, `\n ${broken}`);

    expect(read(text).sections[6]?.heading).toBe(whole);
    expect(textsOf(text, 'safe-use')).toEqual(['Testipro safe-use.']);
  });

  it('takes no sentence for a heading that begins like one', () => {
    const text = aDocument('nl', { more: 'Zie ook elders.\nOverige informatie over dit\nvolgt.' });

    expect(textsOf(text, 'more')).toEqual([
      'Zie ook elders.',
      'Overige informatie over dit volgt.',
    ]);
  });

  it('makes one section of two headings, as older overviews have them', () => {
    const text = aDocument('nl').replace(
      'Wat is Testipro en wanneer wordt het voorgeschreven?\n\nTestipro indication.',
      'Wat is Testipro?\nEen middel.\nWanneer wordt Testipro voorgeschreven?\nZelden.',
    );

    expect(read(text).sections[0]?.heading).toBe(
      'Wat is Testipro? Wanneer wordt Testipro voorgeschreven?',
    );
    expect(textsOf(text, 'indication')).toEqual(['Een middel.', 'Zelden.']);
  });

  it.each([
    ['a page footer', 'EMA/227007/2025 Blz. 2/4', 'page footer: EMA/227007/2025 Blz. 2/4'],
    ['a page number', 'Page 2/4', 'page footer: Page 2/4'],
    [
      'a page header, spaced otherwise',
      'Testipro  (testicel)',
      'page header: Testipro  (testicel)',
    ],
    ['an address', 'An agency of the European Union', 'address: An agency of the European Union'],
    ['a link', 'https://www.ema.europa.eu/a', 'link: https://www.ema.europa.eu/a'],
  ])('drops %s, even inside a sentence', (_, furniture, report) => {
    const text = aDocument('nl', { use: `Dit gaat over\n\n${furniture}\n\nde bladzijde heen.` });

    expect(textsOf(text)).toEqual(['Dit gaat over de bladzijde heen.']);
    expect(droppedIn(read(text).fates)).toEqual([report]);
  });

  it('drops a page header that is broken over lines', () => {
    const text = aDocument('nl', { use: 'Eén zin.\n\nTestipro\n(testicel)\nPage 2/4\n\nNog een.' });

    expect(textsOf(text)).toEqual(['Eén zin.', 'Nog een.']);
    expect(droppedIn(read(text).fates)).toEqual([
      'page header: Testipro',
      'page header: (testicel)',
      'page footer: Page 2/4',
    ]);
  });

  it('keeps an address that a sentence leads to', () => {
    const text = aDocument('nl', { use: 'Zie de website:\nhttps://www.ema.europa.eu/a' });

    expect(textsOf(text)).toEqual(['Zie de website: https://www.ema.europa.eu/a']);
  });

  it('keeps a list in the sentence that introduces it', () => {
    const text = aDocument('nl', { use: 'Het bevat:\n\n• cellen;\n\n• water\n\nMeer niet.' });

    expect(textsOf(text)).toEqual(['Het bevat: • cellen; • water', 'Meer niet.']);
  });

  it('loses nothing: what is not dropped is in the title, the headings and the passages', () => {
    const piece = fc.constantFrom(
      'Eén zin.\n',
      'Zie o.a. de bijsluiter',
      'van CD34--',
      'cellen, bloed-',
      'en host-',
      'ziekte (of dat.',
      'Slot).',
      'Testipro (testicel)',
      'EMA/1/2026 Blz. 2/4',
      'https://www.ema.europa.eu/a',
    );
    const body = fc.array(piece).map((pieces) => `${pieces.join('\n')}\nTot slot.`);
    fc.assert(
      fc.property(fc.array(body, { minLength: 8, maxLength: 8 }), (bodies) => {
        const text = aDocument(
          'nl',
          Object.fromEntries(SECTION_KEYS.map((key, index) => [key, bodies[index] ?? ''])),
        );
        const { title, sections, fates } = read(text);

        const letters = (texts: readonly string[]) => texts.join('').replaceAll(/\s/gu, '');
        const kept = fates.filter(({ kind }) => kind !== 'dropped').map(({ line }) => line.text);
        const told = sections.flatMap(({ heading, passages }) => [
          heading,
          ...passages.map((passage) => passage.text),
        ]);
        expect(letters([title, ...told])).toBe(letters(kept));
        expect(fates.map(({ line }) => line.text)).toEqual(
          text.split('\n').map((line) => line.trim()),
        );
      }),
    );
  });
});
