import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/knowledge/lines.ts';
import type { Edition } from '../../src/knowledge/overview.ts';
import { readEdition } from '../../src/knowledge/read-edition.ts';
import { readOverviews } from '../../src/knowledge/read-overviews.ts';

// What a correct reader must arrive at, cut and joined by hand: a `## heading` opens a section, and
// each line is one sentence after its number. S01 is the title.
const dutchText = await readFile('knowledge/zemcelpro/overview.nl.txt', 'utf8');
const dutchFile = await readFile('tests/fixtures/zemcelpro.nl.sentences.txt', 'utf8');
const englishFile = await readFile('tests/fixtures/zemcelpro.en.sentences.json', 'utf8');
const dutchSentences = [...dutchFile.matchAll(/^S\d\d (.+)$/gm)].map(([, text]) => text);
const dutchHeadings = [...dutchFile.matchAll(/^## (.+)$/gm)].map(([, text]) => text);
const englishSentences = Object.values(JSON.parse(englishFile) as Record<string, string>);

const overviews = await readOverviews('knowledge');
const zemcelpro = overviews.find(({ medicine }) => medicine === 'zemcelpro');
const dutch = zemcelpro?.editions.nl;
const english = zemcelpro?.editions.en;

function passagesOf(edition: Edition | undefined) {
  return edition?.sections.flatMap(({ passages }) => passages) ?? [];
}

describe('the overview of Zemcelpro', () => {
  it('says where it comes from', () => {
    expect({ ...zemcelpro, editions: undefined }).toEqual({
      medicine: 'zemcelpro',
      name: 'Zemcelpro',
      substances: ['dorocubicel', 'niet-geëxpandeerde CD34--cellen'],
      reference: 'EMA/227007/2025',
      retrieved: '2026-11-24',
      editions: undefined,
    });
  });

  it('has the Dutch title as EMA set it, charge signs and all', () => {
    expect(dutch?.title).toBe(dutchSentences[0]);
  });

  it('has all Dutch sentences, character for character', () => {
    expect(passagesOf(dutch).map(({ text }) => text)).toEqual(dutchSentences.slice(1));
  });

  it('has all Dutch headings', () => {
    expect(dutch?.sections.map(({ heading }) => heading)).toEqual(dutchHeadings);
  });

  it('has all English sentences, character for character', () => {
    expect(passagesOf(english).map(({ text }) => text)).toEqual(englishSentences);
  });

  it('counts its sentences the same way in both languages', () => {
    const counts = {
      indication: 7,
      use: 6,
      mechanism: 7,
      benefits: 6,
      risks: 4,
      authorisation: 10,
      'safe-use': 3,
      more: 1,
    };
    const ids = Object.entries(counts).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, index) => `zemcelpro/${section}/${index + 1}`),
    );

    expect(passagesOf(dutch).map(({ id }) => id)).toEqual(ids);
    expect(passagesOf(english).map(({ id }) => id)).toEqual(ids);
  });

  it('takes only the Dutch text for binding', () => {
    expect([dutch?.isBinding, english?.isBinding]).toEqual([true, false]);
  });

  it('cannot be changed by whoever reads it', () => {
    const passage = passagesOf(dutch)[0];

    expect([overviews, zemcelpro, dutch?.sections, passage].map(Object.isFrozen)).toEqual(
      Array(4).fill(true),
    );
  });
});

describe('the text of Zemcelpro set anew', () => {
  const pageBreak = [
    '',
    'Zemcelpro (dorocubicel/niet-geëxpandeerde CD34--cellen)',
    'EMA/227007/2025 Blz. 3/4',
    '',
  ];

  it.each([30, 45, 60, 80, 100, 140])('reads the same in lines of %i characters', (width) => {
    const title = dutch?.title.replace(' Een overzicht', '\nEen overzicht');
    const body = dutch?.sections.flatMap(({ heading, passages }) => [
      heading,
      wrap(passages.map(({ text }) => text).join(' '), width).join('\n'),
    ]);
    const text = [title, ...(body ?? [])].join('\n\n');

    expect(read(text)).toEqual(dutchSentences.slice(1));
  });

  it('reads the same with a page break after any line', () => {
    const lines = dutchText.split('\n');
    const places = lines.flatMap((line, index) =>
      // No page ends between the lines of a heading or of the title.
      index < 2 || line.startsWith('Welke maatregelen') ? [] : [index + 1],
    );
    const readings = places.map((place) =>
      read([...lines.slice(0, place), ...pageBreak, ...lines.slice(place)].join('\n')),
    );

    expect(readings).toEqual(places.map(() => dutchSentences.slice(1)));
  });

  function read(text: string) {
    const lines = readLines('a.txt', new TextEncoder().encode(text));
    const document = { file: 'a.txt', language: 'nl', name: 'Zemcelpro', lines } as const;
    return readEdition('zemcelpro', document).sections.flatMap(({ passages }) =>
      passages.map((passage) => passage.text),
    );
  }

  function wrap(text: string, width: number): readonly string[] {
    return text.match(new RegExp(`\\S.{0,${width - 1}}(?=\\s|$)|\\S+`, 'gu')) ?? [];
  }
});
