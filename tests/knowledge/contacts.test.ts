import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContacts } from '../../src/knowledge/contacts.ts';
import { aFolder } from '../support/a-document.ts';

const CENTRE = { name: 'Transplant centre', telephone: '+31 00 000 0000' };
const HELP_DESK = { name: 'Help desk', telephone: '+31 00 000 0001', hours: 'weekdays 9–17' };

async function contactsOf(content: unknown) {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return readContacts(await aFolder({ 'contacts.json': text }));
}

async function complaintAbout(content: unknown): Promise<string> {
  return contactsOf(content).then(
    () => 'none',
    (error) => String(error).replace(/^OverviewError: .*\/contacts\.json/, 'contacts.json'),
  );
}

describe('the contacts of a hospital', () => {
  it('are those of the file', async () => {
    const contacts = {
      centre: CENTRE,
      helpDesk: HELP_DESK,
      leafletUrl: 'https://www.hospital.example/leaflet',
    };

    expect(await contactsOf(contacts)).toEqual(contacts);
  });

  it('are only those that it has', async () => {
    expect(await contactsOf({ centre: CENTRE })).toEqual({ centre: CENTRE });
  });

  it('are none without the file', async () => {
    expect(await readContacts(await aFolder({}))).toEqual({});
  });

  it('are not taken for missing where the file cannot be read', async () => {
    const folder = await aFolder({});
    await mkdir(join(folder, 'contacts.json'));

    await expect(readContacts(folder)).rejects.toThrow(/^EISDIR/);
  });

  it.each([
    [
      'a comma left out',
      '{\n  "centre": {}\n  "helpDesk": {}\n}',
      'contacts.json:3: expected well-formed JSON. Look for a missing comma, quote or bracket on this line or the one before.',
    ],
    [
      'nothing',
      'null',
      'contacts.json:1: expected a JSON object. Write the fields between { and }.',
    ],
    [
      'a list',
      [CENTRE],
      'contacts.json:1: expected a JSON object. Write the fields between { and }.',
    ],
    [
      'a key that we do not know',
      { center: CENTRE },
      'contacts.json: expected centre, helpDesk and leafletUrl alone. Remove "center".',
    ],
    [
      'a key that every object has',
      { constructor: CENTRE },
      'contacts.json: expected centre, helpDesk and leafletUrl alone. Remove "constructor".',
    ],
    [
      'a centre that cannot be called',
      { centre: { name: 'Transplant centre' } },
      'contacts.json: expected a text as "centre.telephone". Fill it in, or remove "centre".',
    ],
    [
      'a blank number',
      { centre: { ...CENTRE, telephone: ' ' } },
      'contacts.json: expected a text as "centre.telephone". Fill it in, or remove "centre".',
    ],
    [
      'a number that is no text',
      { centre: { ...CENTRE, telephone: 112 } },
      'contacts.json: expected a text as "centre.telephone". Fill it in, or remove "centre".',
    ],
    [
      'no hours of the help desk',
      { helpDesk: { ...HELP_DESK, hours: '' } },
      'contacts.json: expected a text as "helpDesk.hours". Fill it in, or remove "helpDesk".',
    ],
    [
      'no help desk where one is announced',
      { helpDesk: null },
      'contacts.json: expected a text as "helpDesk.name". Fill it in, or remove "helpDesk".',
    ],
    [
      'an address that is none',
      { leafletUrl: 'www.hospital.example' },
      'contacts.json: expected an address as "leafletUrl". Write it in full, beginning with https://.',
    ],
  ])('are refused for %s', async (_, content, complaint) => {
    expect(await complaintAbout(content)).toBe(complaint);
  });
});
