import { pino } from 'pino';
import { createServer, type Server } from '../../../src/channels/server.ts';
import {
  createWebChatRoutes,
  type WebChatDependencies,
} from '../../../src/channels/web-chat/routes.ts';

export interface RunningWebChat {
  readonly server: Server;
  readonly url: URL;
}

/** Serves the chat page on a free port, with tokens that tell what they were made from. */
export async function startWebChat(
  overrides: Partial<WebChatDependencies> = {},
): Promise<RunningWebChat> {
  const minted = { conversationId: 'new', userId: 'dl_new', expiresInSeconds: 1800 };
  const routes = await createWebChatRoutes({
    publicFolder: 'public',
    defaultLanguage: 'nl',
    phrase: (_language, key) => key,
    allowedOrigins: ['https://www.hospital.example'],
    mintToken: () => ({ ...minted, token: 'a new token' }),
    resumeToken: (token) =>
      token === 'an old token'
        ? { ...minted, conversationId: 'old', userId: 'dl_old', token: 'a token for the old one' }
        : undefined,
    ...overrides,
  });
  const server = createServer({ routes, logger: pino({ level: 'silent' }) });
  return { server, url: await server.listen(0, '127.0.0.1') };
}
