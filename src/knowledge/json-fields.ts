import { OverviewError } from './overview-error.ts';

/** An object of a JSON file that people write, with the file for messages about it. */
export interface JsonObject {
  readonly file: string;
  /** The whole file's text, in which the line of a wrong value is looked up. */
  readonly text: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** @throws OverviewError with the line, where the text is not JSON or not an object */
export function parseJsonObject(file: string, text: string): JsonObject {
  const value = parseJson(file, text);
  if (isRecord(value)) return { file, text, fields: value };
  throw new OverviewError({
    file,
    line: 1,
    expected: 'a JSON object',
    remedy: 'Write the fields between { and }.',
  });
}

/**
 * Reads one field.
 *
 * @param expected - completes "expected …" where the value is missing or not accepted
 */
export function readField<Value>(
  object: JsonObject,
  key: string,
  expected: string,
  isAccepted: (value: unknown) => value is Value,
): Value {
  const value = object.fields[key];
  if (isAccepted(value)) return value;
  throw new OverviewError({
    file: object.file,
    line: lineOfField(object.text, key, value),
    expected: `"${key}" to be ${expected}`,
    remedy: value === undefined ? 'Add the field.' : 'Correct the value.',
  });
}

/** Reads a field that holds a list of at least one object. */
export function readObjects(object: JsonObject, key: string): readonly JsonObject[] {
  const isList = (value: unknown): value is readonly Record<string, unknown>[] =>
    Array.isArray(value) && value.length > 0 && value.every(isRecord);
  return readField(object, key, 'a list of objects, at least one', isList).map((fields) => ({
    ...object,
    fields,
  }));
}

/** Line on which the field stands with this value; the first line where it does not stand. */
export function lineOfField(text: string, key: string, value: unknown): number {
  const named = `"${key}"`;
  const places = [...text.matchAll(new RegExp(`${named}\\s*:\\s*`, 'gu'))];
  const written = String(JSON.stringify(value));
  const place = places.find(({ index, 0: found }) =>
    text.startsWith(written, index + found.length),
  );
  return lineAt(text, (place ?? places[0])?.index ?? 0);
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 names the position in words, and none where the text ends too early.
    const position = Number(/position (\d+)/.exec(String(error))?.[1] ?? text.length);
    throw new OverviewError({
      file,
      line: lineAt(text, Math.min(position, text.trimEnd().length)),
      expected: 'well-formed JSON',
      remedy: 'Look for a missing comma, quote or bracket on this line or the one before.',
    });
  }
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
