import { once } from 'node:events';
import { symlink } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openStream } from './channels/direct-line/open-stream.ts';
import { aFolder } from './support/a-document.ts';
import { buildProgram } from './support/build-program.ts';
import { type RunningProgram, runProgram } from './support/run-program.ts';

let program: Awaited<ReturnType<typeof buildProgram>>;

beforeAll(async () => {
  program = await buildProgram();
});

afterAll(() => program.remove());

function start(environment: Readonly<Record<string, string>> = {}): RunningProgram {
  return runProgram(join(program.folder, 'dist', 'main.js'), {
    environment: { PORT: '0', LOG_LEVEL: 'silent', ...environment },
  });
}

/** The address that a starting program prints. */
function addressOf({ process, ending }: RunningProgram): Promise<URL> {
  return new Promise((resolve, reject) => {
    let printed = '';
    process.stdout?.on('data', (chunk) => {
      printed += String(chunk);
      const address = /^The assistant is ready: (\S+)$/m.exec(printed)?.[1];
      if (address !== undefined) resolve(new URL(address));
    });
    ending.then(({ errors }) => reject(new Error(errors)), reject);
  });
}

/** Opens a chat as the page does, and tells where its stream is. */
async function openChat(address: URL): Promise<string> {
  const post = async (path: string, headers: Readonly<Record<string, string>>) => {
    const request = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
    const response = await fetch(new URL(path, address), { ...request, body: '{}' });
    return (await response.json()) as Readonly<Record<string, string>>;
  };
  const { token } = await post('/chat/token', { origin: address.origin });
  const chat = await post('/v3/directline/conversations', { authorization: `Bearer ${token}` });
  return String(chat.streamUrl);
}

describe('the program', () => {
  it('prints the address of the chat page, and ends without a fault on SIGTERM', async () => {
    const running = start();
    const address = await addressOf(running);
    const { status } = await fetch(address);

    running.process.kill('SIGTERM');

    expect(address.href).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(status).toBe(200);
    expect(await running.ending).toEqual({
      code: 0,
      signal: null,
      output: `The assistant is ready: ${address.href}\n`,
      errors: '',
    });
    await expect(fetch(address)).rejects.toThrow();
  });

  it('ends on SIGINT, also while a chat is open, which it closes', async () => {
    const running = start();
    const { closed } = await openStream(await openChat(await addressOf(running)));

    running.process.kill('SIGINT');

    // 1012: the client may come back when the service has restarted.
    expect([(await running.ending).code, (await closed).code]).toEqual([0, 1012]);
  });

  it('leaves no process where it is stopped while it starts', async () => {
    const running = start();
    await once(running.process, 'spawn');

    running.process.kill('SIGTERM');

    const { code, signal, output } = await running.ending;
    expect({ code, signal, output }).toEqual({ code: null, signal: 'SIGTERM', output: '' });
  });

  it('refuses wrong settings with each mistake and its remedy', async () => {
    const running = start({ PORT: 'http', DEFAULT_LANGUAGE: 'fr', HOST: '0.0.0.0' });

    expect(await running.ending).toEqual({
      code: 1,
      signal: null,
      output: '',
      errors: [
        'The settings are not right:',
        '  - PORT is "http". Use a whole number from 0 to 65535.',
        '  - DIRECT_LINE_SECRET is missing, and HOST 0.0.0.0 can be reached from outside. Set at least 32 random characters.',
        '  - DEFAULT_LANGUAGE is "fr". Use nl, en.\n',
      ].join('\n'),
    });
  });

  it('does not start on documents that it may have misread', async () => {
    const folder = await aFolder({ 'testipro/source.json': '[]' });
    for (const name of ['questions', 'understanding']) {
      await symlink(resolve('knowledge', name), join(folder, name), 'dir');
    }

    const { code, output, errors } = await start({ KNOWLEDGE_DIR: folder }).ending;

    expect({ code, output, errors: errors.replaceAll(`${folder}/`, '') }).toEqual({
      code: 1,
      output: '',
      errors: 'testipro/source.json:1: expected a JSON object. Write the fields between { and }.\n',
    });
  });

  it('says that its port is taken', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    onTestFinished(() => void taken.close());
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;

    const { code, errors } = await start({ PORT: String(port) }).ending;

    expect([code, /EADDRINUSE/.test(errors)]).toEqual([1, true]);
  });

  it('warns of what works less well than it could', async () => {
    const running = start({ LOG_LEVEL: 'warn' });
    await addressOf(running);
    running.process.kill('SIGTERM');
    const { output } = await running.ending;
    const notices = output.split('\n').filter((line) => line.startsWith('{'));

    expect(notices.map((line) => JSON.parse(line).msg)).toEqual([
      'MicrosoftAppId is not set: /api/messages answers 503, and Teams cannot reach the bot',
      'DIRECT_LINE_SECRET is not set: chats that are open now end with this process',
    ]);
  });
});
