import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parseAst } from 'vitest/node';

/** One module that names another. */
export interface Import {
  /** Path below the folder that was read. */
  readonly from: string;
  /** Likewise for a file; the name as written for a package or a module of Node. */
  readonly to: string;
  /** True where nothing is left of it at run time. `import { type A }` does leave something. */
  readonly isType: boolean;
}

/**
 * Reads every import of the TypeScript files in a folder: static, dynamic, of types, re-exports.
 *
 * With the parser that runs the tests, because the known tools for this read TypeScript through its
 * compiler's API, which TypeScript 7 does not have (dependency-cruiser 17.4.3 finds no `.ts` file).
 */
export async function readImports(folder: string): Promise<readonly Import[]> {
  const files = await readdir(folder, { recursive: true });
  const imports = files
    .filter((file) => file.endsWith('.ts'))
    .map(async (file) => importsOf(file, await readFile(join(folder, file), 'utf8')));
  return (await Promise.all(imports)).flat();
}

function importsOf(file: string, text: string): readonly Import[] {
  return sourcesIn(parseAst(text, { lang: file.endsWith('.d.ts') ? 'dts' : 'ts' })).map(
    ({ source, isType }) => ({
      from: file,
      to: source.startsWith('.') ? posix.join(posix.dirname(file), source) : source,
      isType,
    }),
  );
}

interface Source {
  readonly source: string;
  readonly isType: boolean;
}

/** What a syntax tree and everything in it names as a source. */
function sourcesIn(node: unknown): readonly Source[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.values(node).flatMap(sourcesIn);
  const { type, source, importKind, exportKind } = node as Record<string, unknown>;
  const name = (source as { readonly value?: unknown } | null | undefined)?.value;
  if (typeof name !== 'string') return within;
  const isType = type === 'TSImportType' || importKind === 'type' || exportKind === 'type';
  return [{ source: name, isType }, ...within];
}
