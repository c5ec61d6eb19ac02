import { execFile } from 'node:child_process';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the program into a folder of its own, so that tests of processes neither need nor disturb
 * what was built before. Types are not checked, which `npm run check` does.
 *
 * @returns the folder, and what removes it
 */
export async function buildProgram(): Promise<{
  readonly folder: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(join(tmpdir(), 'program-'));
  const options = ['--noCheck', '--incremental', 'false', '--outDir', join(folder, 'dist')];
  const compiler = resolve('node_modules', '.bin', 'tsc');
  await promisify(execFile)(compiler, ['--project', 'src', ...options]);
  // Packages are looked for above the file that names them.
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, remove: () => rm(folder, { recursive: true }) };
}
