import { readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '../language/language.ts';
import { featureRowsOf } from './feature-rows.ts';
import type { SlotKind } from './slot.ts';
import type { LinearModel, Understanding } from './understanding.ts';

/** What is not a long row of numbers; those stand in a binary file beside it. */
interface Header {
  readonly slots: readonly string[];
  readonly kinds: readonly SlotKind[];
  readonly rowCount: number;
  readonly unknownRarity: number;
  readonly stems: readonly string[];
}

/** Reads what was learnt of a language, `understanding/<language>.{json,bin}`. */
export async function readUnderstanding(
  knowledgeFolder: string,
  language: Language,
): Promise<Understanding> {
  const header = await readFile(fileOf(knowledgeFolder, language, 'json'), 'utf8');
  const { slots, kinds, rowCount, unknownRarity, stems } = JSON.parse(header) as Header;
  // At once, because reading in pieces takes twice the memory, and this is most of what we hold.
  const { buffer, byteOffset } = readFileSync(fileOf(knowledgeFolder, language, 'bin'));
  let offset = byteOffset;
  // Views, not copies. The file is little-endian, as is every processor that Node runs on.
  const floats = (count: number) => {
    offset += 4 * count;
    return new Float32Array(buffer, offset - 4 * count, count);
  };
  const bytes = (count: number) => {
    offset += count;
    return new Int8Array(buffer, offset - count, count);
  };

  const hashes = new Uint32Array(buffer, offset, rowCount);
  offset += 4 * rowCount;
  const rarity = floats(rowCount);
  const slotFloats = { bias: floats(slots.length), scale: floats(rowCount) };
  const kindFloats = { bias: floats(kinds.length), scale: floats(rowCount) };
  return {
    stems,
    features: { rows: featureRowsOf(hashes), rarity, unknownRarity },
    slots: { labels: slots, ...slotFloats, weights: bytes(rowCount * slots.length) },
    kinds: { labels: kinds, ...kindFloats, weights: bytes(rowCount * kinds.length) },
  };
}

/** Writes what `readUnderstanding` reads, in the order of reading. */
export async function writeUnderstanding(
  knowledgeFolder: string,
  language: Language,
  { stems, features, slots, kinds }: Understanding,
): Promise<void> {
  const header: Header = {
    slots: slots.labels,
    kinds: kinds.labels,
    rowCount: features.rows.hashes.length,
    unknownRarity: features.unknownRarity,
    stems,
  };
  const numbersOf = ({ bias, scale }: LinearModel) => [bias, scale];
  const numbers = [
    features.rows.hashes,
    features.rarity,
    ...numbersOf(slots),
    ...numbersOf(kinds),
    slots.weights,
    kinds.weights,
  ];
  const bytes = numbers.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  await Promise.all([
    writeFile(fileOf(knowledgeFolder, language, 'json'), `${JSON.stringify(header)}\n`),
    writeFile(fileOf(knowledgeFolder, language, 'bin'), Buffer.concat(bytes)),
  ]);
}

function fileOf(knowledgeFolder: string, language: Language, ending: 'json' | 'bin'): string {
  return join(knowledgeFolder, 'understanding', `${language}.${ending}`);
}
