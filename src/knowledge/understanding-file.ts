import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../language/language.ts';
import type { SlotKind } from './slot.ts';
import type { LinearModel, Understanding } from './understanding.ts';

/** Everything but the numbers, which stand in a binary file beside it. */
interface Header {
  readonly slots: readonly string[];
  readonly kinds: readonly SlotKind[];
  readonly features: readonly string[];
}

/** Reads what was learnt of a language, `understanding/<language>.{json,bin}`. */
export async function readUnderstanding(
  knowledgeFolder: string,
  language: Language,
): Promise<Understanding> {
  const [headerText, numbers] = await Promise.all([
    readFile(fileOf(knowledgeFolder, language, 'json'), 'utf8'),
    readFile(fileOf(knowledgeFolder, language, 'bin')),
  ]);
  const { slots, kinds, features } = JSON.parse(headerText) as Header;
  let offset = 0;
  const takeFloats = (count: number) => {
    const floats = Float32Array.from({ length: count }, (_, at) =>
      numbers.readFloatLE(offset + 4 * at),
    );
    offset += 4 * count;
    return floats;
  };
  const takeModel = <Label extends string>(labels: readonly Label[]): LinearModel<Label> => {
    const bias = takeFloats(labels.length);
    const scale = takeFloats(features.length);
    const size = features.length * labels.length;
    // A copy, so that the whole file can be let go of.
    const weights = Int8Array.from(
      new Int8Array(numbers.buffer, numbers.byteOffset + offset, size),
    );
    offset += size;
    return { labels, bias, scale, weights };
  };
  const rarity = takeFloats(features.length);
  return {
    features: { rows: new Map(features.map((name, row) => [name, row])), rarity },
    slots: takeModel(slots),
    kinds: takeModel(kinds),
  };
}

/** Writes what `readUnderstanding` reads: numbers little-endian, in the order of reading. */
export async function writeUnderstanding(
  knowledgeFolder: string,
  language: Language,
  { features, slots, kinds }: Understanding,
): Promise<void> {
  const header: Header = {
    slots: slots.labels,
    kinds: kinds.labels,
    features: [...features.rows.keys()],
  };
  const numbers = [
    floatBytes(features.rarity),
    ...[slots, kinds].flatMap(({ bias, scale, weights }) => [
      floatBytes(bias),
      floatBytes(scale),
      Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength),
    ]),
  ];
  await Promise.all([
    writeFile(fileOf(knowledgeFolder, language, 'json'), `${JSON.stringify(header)}\n`),
    writeFile(fileOf(knowledgeFolder, language, 'bin'), Buffer.concat(numbers)),
  ]);
}

function floatBytes(floats: Float32Array): Buffer {
  const bytes = Buffer.alloc(4 * floats.length);
  for (const [at, value] of floats.entries()) bytes.writeFloatLE(value, 4 * at);
  return bytes;
}

function fileOf(knowledgeFolder: string, language: Language, ending: 'json' | 'bin'): string {
  return join(knowledgeFolder, 'understanding', `${language}.${ending}`);
}
