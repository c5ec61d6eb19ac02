import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export interface Ending {
  /** Null where a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly output: string;
  readonly errors: string;
}

export interface RunningProgram {
  readonly process: ChildProcess;
  /** Everything it printed, once it has ended. */
  readonly ending: Promise<Ending>;
}

export interface ProgramSettings {
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** What it reads on standard input; nothing where it is left out. */
  readonly input?: string;
}

/** Runs a built program with no settings but those given, and ends it with the test at the latest. */
export function runProgram(
  file: string,
  { args = [], environment = {}, input = '' }: ProgramSettings = {},
): RunningProgram {
  const program = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env.PATH, ...environment },
    stdio: 'pipe',
  });
  program.stdin.end(input);
  onTestFinished(() => {
    program.kill('SIGKILL');
  });
  const printed = Promise.all([text(program.stdout), text(program.stderr)]);
  return { process: program, ending: endingOf(program, printed) };
}

async function endingOf(
  program: ChildProcess,
  printed: Promise<readonly [string, string]>,
): Promise<Ending> {
  const [code, signal] = await once(program, 'close');
  const [output, errors] = await printed;
  return { code, signal, output, errors };
}
