import { pino } from 'pino';
import { createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

export interface RunningAssistant {
  /** Address of the chat page. */
  readonly url: URL;
  readonly stop: () => Promise<void>;
}

/** Starts the whole product on a free port, as it is without any settings. */
export async function startAssistant(): Promise<RunningAssistant> {
  const server = await createApp(readConfig({}), pino({ level: 'silent' }));
  return {
    url: await server.listen(0, '127.0.0.1'),
    stop: () => server.close(AbortSignal.abort()),
  };
}
