import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import {
  createDirectLine,
  type DirectLine,
  type DirectLineDependencies,
} from '../../../src/channels/direct-line/create-direct-line.ts';
import type { RunTurn, WireActivity } from '../../../src/channels/direct-line/wire-activity.ts';
import { createServer } from '../../../src/channels/server.ts';

export const SECRET = 'a-secret-of-more-than-thirty-two-characters';

/** Welcomes whoever comes, and says everything back. */
const echo: RunTurn = async (activity, send) => {
  if (activity.type === 'conversationUpdate') {
    send({ type: 'message', text: `Welcome ${activity.locale ?? ''}`.trim() });
  } else if (activity.type === 'message') {
    send({ type: 'message', text: `You said: ${activity.text}`, replyToId: activity.id ?? '' });
  }
};

export interface StartedDirectLine {
  readonly directLine: DirectLine;
  /** Without a slash at the end: `http://127.0.0.1:40000`. */
  readonly origin: string;
  readonly ask: (path: string, options?: AskOptions) => Promise<Answered>;
  /** A conversation that was started, and its token. */
  readonly begin: (body?: unknown) => Promise<Begun>;
  /** What the bot and the person said, as a poller reads it. */
  readonly texts: (begun: Pick<Begun, 'conversationId' | 'token'>) => Promise<readonly unknown[]>;
  readonly stop: () => Promise<void>;
}

export interface AskOptions {
  readonly method?: string;
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: what a test expects of a body is the test's to say.
  readonly body: any;
  readonly headers: Headers;
}

export interface Begun {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
  readonly expires_in: number;
}

/** Starts Direct Line on a free port, until the test is finished. */
export async function startDirectLine(
  dependencies: Partial<DirectLineDependencies> & { readonly port?: number } = {},
): Promise<StartedDirectLine> {
  const logger = pino({ level: 'silent' });
  const directLine = createDirectLine({
    secrets: [SECRET],
    allowedOrigins: [],
    bot: { id: 'bot', name: 'Assistant' },
    runTurn: echo,
    logger,
    ...dependencies,
  });
  const server = createServer({
    routes: directLine.routes,
    handleUpgrade: directLine.handleUpgrade,
    onClose: directLine.close,
    logger,
  });
  const { origin } = await server.listen(dependencies.port ?? 0, '127.0.0.1');
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= server.close(AbortSignal.abort());
    return stopped;
  };
  onTestFinished(stop);

  const ask = async (path: string, { method, token, body, headers }: AskOptions = {}) => {
    const response = await fetch(`${origin}/v3/directline${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      body: text === '' ? undefined : JSON.parse(text),
      headers: response.headers,
    };
  };

  return {
    directLine,
    origin,
    ask,
    begin: async (body = {}) => {
      const { token } = directLine.mintToken();
      return (await ask('/conversations', { token, body })).body;
    },
    texts: async ({ conversationId, token }) => {
      const { body } = await ask(`/conversations/${conversationId}/activities`, { token });
      return body.activities.map(({ text }: WireActivity) => text);
    },
    stop,
  };
}

/** What a token says, as the official client reads it. */
export function claimsOf(token: string) {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
}
