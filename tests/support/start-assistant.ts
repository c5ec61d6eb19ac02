import { pino } from 'pino';
import { createDirectLine } from '../../src/channels/direct-line/create-direct-line.ts';
import type { RunTurn } from '../../src/channels/direct-line/wire-activity.ts';
import { createServer } from '../../src/channels/server.ts';
import { createWebChatRoutes } from '../../src/channels/web-chat/routes.ts';
import { loadPhrases } from '../../src/language/phrases.ts';

export interface RunningAssistant {
  /** Address of the chat page. */
  readonly url: URL;
  readonly stop: () => Promise<void>;
}

export interface AssistantOptions {
  readonly runTurn?: RunTurn;
  /** Milliseconds since 1970, as tokens see it. */
  readonly now?: () => number;
}

/** Starts the chat page and its channel on a free port, before a bot that knows one sentence. */
export async function startAssistant(options: AssistantOptions = {}): Promise<RunningAssistant> {
  const { runTurn = quoteOneSentence, now = Date.now } = options;
  const logger = pino({ level: 'silent' });
  const directLine = createDirectLine({
    secrets: ['a secret of at least thirty-two characters'],
    allowedOrigins: [],
    bot: { id: 'assistant', name: 'Assistant' },
    runTurn,
    logger,
    now,
  });
  const server = createServer({
    routes: [
      ...directLine.routes,
      ...(await createWebChatRoutes({
        publicFolder: 'public',
        defaultLanguage: 'nl',
        allowedOrigins: [],
        phrase: await loadPhrases('locales'),
        mintToken: directLine.mintToken,
        resumeToken: directLine.resumeToken,
      })),
    ],
    logger,
    handleUpgrade: directLine.handleUpgrade,
    onClose: directLine.close,
  });
  return {
    url: await server.listen(0, '127.0.0.1'),
    stop: () => server.close(AbortSignal.abort()),
  };
}

const REPLIES = {
  nl: {
    locale: 'nl-NL',
    greeting: '**Hallo.** U kunt mij vragen stellen over Zemcelpro.',
    lead: 'Het overzicht zegt:',
    quote: 'Zemcelpro wordt specifiek voor elke patiënt gemaakt.',
    closing: 'Lees de bijsluiter of vraag het uw behandelend arts.',
    suggestion: 'Voor wie wordt Zemcelpro gemaakt?',
  },
  en: {
    locale: 'en-GB',
    greeting: '**Hello.** You can ask me questions about Zemcelpro.',
    lead: 'The overview says:',
    quote: 'Zemcelpro is made specifically for each patient.',
    closing: 'Read the package leaflet or ask your treating physician.',
    suggestion: 'Who is Zemcelpro made for?',
  },
} as const;

const quoteOneSentence: RunTurn = async ({ type, id, locale, text = '' }, send) => {
  const isEnglish = type === 'message' ? /\bmade\b/.test(text) : locale?.startsWith('en');
  const reply = REPLIES[isEnglish ? 'en' : 'nl'];
  const isQuestion = type === 'message' && id !== undefined;
  send({
    type: 'message',
    locale: reply.locale,
    textFormat: 'markdown',
    text: isQuestion ? `${reply.lead}\n\n> ${reply.quote}\n\n${reply.closing}` : reply.greeting,
    suggestedActions: {
      to: [],
      actions: [{ type: 'imBack', title: reply.suggestion, value: reply.suggestion }],
    },
    ...(isQuestion && {
      replyToId: id,
      entities: [{ type: 'medicine-info/answer', kind: 'answer' }],
    }),
  });
};
