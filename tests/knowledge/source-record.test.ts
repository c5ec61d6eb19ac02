import { describe, expect, it } from 'vitest';
import { parseSourceRecord } from '../../src/knowledge/source-record.ts';
import { aSourceRecord } from '../support/a-document.ts';

const record = aSourceRecord({ nl: 'nl', en: 'en' });
const [dutch, english] = record.editions as readonly Record<string, unknown>[];

function complaintAbout(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value, undefined, 2);
  try {
    parseSourceRecord('source.json', text);
    return 'none';
  } catch (error) {
    return String(error).replace('OverviewError: ', '');
  }
}

describe('a source record', () => {
  it('is read with its binding edition first', () => {
    const text = JSON.stringify({ ...record, editions: [english, dutch] }, undefined, 2);

    expect(parseSourceRecord('source.json', text)).toEqual({
      medicine: 'testipro',
      name: 'Testipro',
      substances: ['testicel'],
      reference: 'EMA/1/2026',
      licence: 'Source: European Medicines Agency.',
      editions: [
        {
          language: 'nl',
          file: 'overview.nl.txt',
          url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/testipro',
          retrieved: '2026-11-24',
          sha256: dutch?.sha256,
          digestLine: 24,
          isBinding: true,
        },
        {
          language: 'en',
          file: 'overview.en.txt',
          url: 'https://www.ema.europa.eu/en/medicines/human/EPAR/testipro',
          retrieved: '2026-11-24',
          sha256: english?.sha256,
          digestLine: 15,
          isBinding: false,
        },
      ],
    });
  });

  it.each([
    [
      'a comma left out',
      '{\n  "medicine": "a"\n  "name": "A"\n}',
      'source.json:3: expected well-formed JSON. Look for a missing comma, quote or bracket on this line or the one before.',
    ],
    [
      'an end that is missing',
      '{\n  "medicine": "a",\n  "name": "A"\n',
      'source.json:3: expected well-formed JSON. Look for a missing comma, quote or bracket on this line or the one before.',
    ],
    [
      'a list in place of the record',
      '[]',
      'source.json:1: expected a JSON object. Write the fields between { and }.',
    ],
    [
      'a field that is missing',
      { ...record, reference: undefined },
      `source.json:1: expected "reference" to be EMA's document reference. Add the field.`,
    ],
    [
      'a medicine that cannot be part of an id',
      { ...record, medicine: 'Testi/pro' },
      'source.json:2: expected "medicine" to be a key such as "zemcelpro". Correct the value.',
    ],
    [
      'no substances',
      { ...record, substances: [] },
      'source.json:4: expected "substances" to be the active substances, at least one. Correct the value.',
    ],
    [
      'a licence that does not name EMA',
      { ...record, licence: 'Free.' },
      'source.json:8: expected "licence" to be a licence note that names EMA as the source. Correct the value.',
    ],
    [
      'no editions',
      { ...record, editions: [] },
      'source.json:9: expected "editions" to be a list of objects, at least one. Correct the value.',
    ],
    [
      'a language we do not speak',
      { ...record, editions: [dutch, { ...english, language: 'de' }] },
      'source.json:19: expected "language" to be one of nl, en. Correct the value.',
    ],
    [
      'a file elsewhere',
      { ...record, editions: [{ ...dutch, file: '../../secret' }] },
      'source.json:12: expected "file" to be the name of a file beside it. Correct the value.',
    ],
    [
      'an address without https',
      { ...record, editions: [{ ...dutch, url: 'ema.europa.eu' }] },
      'source.json:13: expected "url" to be an https address. Correct the value.',
    ],
    [
      'a day that does not exist',
      { ...record, editions: [{ ...dutch, retrieved: '2026-13-01' }] },
      'source.json:14: expected "retrieved" to be a date such as "2026-11-24". Correct the value.',
    ],
    [
      'a digest of another kind',
      { ...record, editions: [{ ...dutch, sha256: 'abc' }] },
      'source.json:15: expected "sha256" to be 64 lower-case hexadecimals. Correct the value.',
    ],
    [
      'a translation that does not say whose it is',
      { ...record, editions: [dutch, { ...english, translation: undefined }] },
      'source.json:1: expected "translation" to be a word on who translated the text. Add the field.',
    ],
    [
      'a translation without the original',
      { ...record, editions: [english] },
      'source.json:16: expected at least one edition with "binding": true, the words of EMA itself. Add the document that the translation was made from.',
    ],
    [
      'two editions in one language',
      { ...record, editions: [dutch, { ...dutch, file: 'other.txt' }] },
      'source.json:20: expected one edition in each language, found two for "nl". Remove the one that is out of date.',
    ],
  ])('is refused for %s, with the line', (_, value, complaint) => {
    expect(complaintAbout(value)).toBe(complaint);
  });
});
