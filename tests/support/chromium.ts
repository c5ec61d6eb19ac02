import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome'];

/**
 * Starts the Chromium of this machine: the one at `CHROMIUM_PATH`, else the first on `PATH`.
 * The flags keep it from talking to anyone but the pages it is sent to.
 */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: findChromium(),
    args: [
      // Containers often run tests as root, where the sandbox refuses to start.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

function findChromium(): string {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  const candidates =
    CHROMIUM_PATH !== undefined
      ? [CHROMIUM_PATH]
      : PATH.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  const found = candidates.find(isExecutable);
  if (found === undefined) {
    throw new Error(
      CHROMIUM_PATH !== undefined
        ? `CHROMIUM_PATH is ${CHROMIUM_PATH}, which is no program that can be run`
        : `The end-to-end tests need a browser: put ${NAMES.join(', ')} on PATH, or set CHROMIUM_PATH`,
    );
  }
  return found;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
