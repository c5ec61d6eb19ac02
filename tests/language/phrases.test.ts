import { describe, expect, it } from 'vitest';
import { loadPhrases } from '../../src/language/phrases.ts';
import { aFolder } from '../support/a-document.ts';

async function phrasesOf(nl: unknown, en: unknown = {}) {
  const folder = await aFolder({ 'nl.json': JSON.stringify(nl), 'en.json': JSON.stringify(en) });
  return loadPhrases(folder);
}

describe('a phrase', () => {
  it('is in the language asked for', async () => {
    const phrase = await phrasesOf(
      { thanks: { text: 'Dank u.' } },
      { thanks: { text: 'Thanks.' } },
    );

    expect([phrase('nl', 'thanks.text'), phrase('en', 'thanks.text')]).toEqual([
      'Dank u.',
      'Thanks.',
    ]);
  });

  it('has its values filled in as they are', async () => {
    const phrase = await phrasesOf({ lead: '{{medicine}} van {{name}}:' });

    expect(phrase('nl', 'lead', { medicine: 'A & B <c>', name: "d'E" })).toBe("A & B <c> van d'E:");
  });

  it('takes nothing in a value for an instruction', async () => {
    const phrase = await phrasesOf({ lead: '{{medicine}}.', other: 'Nee.' });

    expect(phrase('nl', 'lead', { medicine: '$t(other) {{name}}' })).toBe('$t(other) {{name}}.');
  });

  it.each([
    ['that is missing', 'urgent.text'],
    ['that another language alone has', 'only.english'],
    ['that names several', 'urgent'],
    ['that is empty', 'urgent.empty'],
  ])('is refused for a key %s', async (_, key) => {
    const phrase = await phrasesOf({ urgent: { empty: '' } }, { only: { english: 'Yes.' } });

    expect(() => phrase('nl', key)).toThrow(new Error(`locales/nl.json has no phrase "${key}"`));
  });
});

describe('the files of phrases', () => {
  it('are all there, or nothing starts', async () => {
    await expect(loadPhrases(await aFolder({ 'nl.json': '{}' }))).rejects.toThrow(
      /ENOENT.*en\.json/,
    );
  });

  it('are JSON, or nothing starts', async () => {
    const folder = await aFolder({ 'nl.json': '{}', 'en.json': '{ "a": ' });

    await expect(loadPhrases(folder)).rejects.toThrow(SyntaxError);
  });
});
