import type { Language } from '../language/language.ts';
import { LANGUAGES } from '../language/language.ts';
import type { JsonObject } from './json-fields.ts';
import { lineOfField, parseJsonObject, readField, readObjects } from './json-fields.ts';
import { OverviewError } from './overview-error.ts';

/** Where one edition's text came from, and the proof that it is unchanged. */
export interface EditionRecord {
  readonly language: Language;
  /** Name of a file beside the record. */
  readonly file: string;
  /** Where EMA publishes the document that was taken, or translated. */
  readonly url: string;
  /** ISO date on which the document was taken from EMA. */
  readonly retrieved: string;
  /** Digest of the file in lower-case hexadecimals. */
  readonly sha256: string;
  /** Line of the record on which the digest stands, for messages. */
  readonly digestLine: number;
  /** True for EMA's own text; false for a translation of ours. */
  readonly isBinding: boolean;
}

/** What a medicine's `source.json` says. */
export interface SourceRecord {
  readonly medicine: string;
  readonly name: string;
  readonly substances: readonly string[];
  readonly reference: string;
  /** The terms of reproduction; they name EMA as the source. */
  readonly licence: string;
  /** At most one a language; the first is binding, and the others are aligned with it. */
  readonly editions: readonly [EditionRecord, ...EditionRecord[]];
}

/**
 * Parses a `source.json`.
 *
 * @throws OverviewError on the first field that is missing or malformed, with its line
 */
export function parseSourceRecord(file: string, text: string): SourceRecord {
  const record = parseJsonObject(file, text);
  return {
    medicine: readField(record, 'medicine', 'a key such as "zemcelpro"', matches(/^[a-z\d-]+$/u)),
    name: readField(record, 'name', 'the name as people read it', isText),
    substances: readField(record, 'substances', 'the active substances, at least one', isTexts),
    reference: readField(record, 'reference', "EMA's document reference", matches(/^EMA\/\S+$/u)),
    licence: readField(record, 'licence', 'a licence note that names EMA as the source', namesEma),
    editions: sortEditions(record, readObjects(record, 'editions').map(parseEdition)),
  };
}

function parseEdition(edition: JsonObject): EditionRecord {
  const isBinding = readField(edition, 'binding', 'true or false', isBoolean);
  // Whoever reads the record must see whose words they are.
  if (!isBinding) readField(edition, 'translation', 'a word on who translated the text', isText);
  const isDigest = matches(/^[\da-f]{64}$/u);
  const sha256 = readField(edition, 'sha256', '64 lower-case hexadecimals', isDigest);
  return {
    language: readField(edition, 'language', `one of ${LANGUAGES.join(', ')}`, isLanguage),
    file: readField(edition, 'file', 'the name of a file beside it', matches(/^[\w-][\w.-]*$/u)),
    url: readField(edition, 'url', 'an https address', matches(/^https:\/\/[^\s/]+\/\S*$/u)),
    retrieved: readField(edition, 'retrieved', 'a date such as "2026-11-24"', isDate),
    sha256,
    digestLine: lineOfField(edition.text, 'sha256', sha256),
    isBinding,
  };
}

function sortEditions(
  { file, text }: JsonObject,
  editions: readonly EditionRecord[],
): readonly [EditionRecord, ...EditionRecord[]] {
  const [first, ...others] = editions.toSorted(
    (one, other) => Number(other.isBinding) - Number(one.isBinding),
  );
  if (!first?.isBinding) {
    throw new OverviewError({
      file,
      line: lineOfField(text, 'binding', false),
      expected: 'at least one edition with "binding": true, the words of EMA itself',
      remedy: 'Add the document that the translation was made from.',
    });
  }
  const twice = others.find(({ language }, index) =>
    [first, ...others.slice(0, index)].some((earlier) => earlier.language === language),
  );
  if (twice) {
    throw new OverviewError({
      file,
      line: lineOfField(text, 'file', twice.file),
      expected: `one edition in each language, found two for "${twice.language}"`,
      remedy: 'Remove the one that is out of date.',
    });
  }
  return [first, ...others];
}

function matches(pattern: RegExp): (value: unknown) => value is string {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}

function namesEma(value: unknown): value is string {
  return isText(value) && /European Medicines Agency|EMA/u.test(value);
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value);
}

function isDate(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}$/u.test(value) &&
    !Number.isNaN(Date.parse(value))
  );
}
