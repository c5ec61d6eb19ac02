import type { Logger } from 'pino';
import { createAssistant } from './assistant.ts';
import { createTurnErrorHandler } from './channels/bot-framework/apologise.ts';
import { MedicineBot } from './channels/bot-framework/bot.ts';
import { createBotServiceRoute } from './channels/bot-framework/bot-service.ts';
import { createInProcessTurns } from './channels/bot-framework/in-process-adapter.ts';
import { createDirectLine } from './channels/direct-line/create-direct-line.ts';
import { createServer, type Server } from './channels/server.ts';
import { createWebChatRoutes } from './channels/web-chat/routes.ts';
import type { Config } from './config.ts';
import { languageOfLocale } from './language/language.ts';

/** How the bot names itself in the activities it sends. */
const BOT = { id: 'medicine-assistant', name: 'Medicine assistant' };

/** The whole product: the assistant, and the channels over which people reach it. */
export async function createApp(config: Config, logger: Logger): Promise<Server> {
  const { conversation, wordingIn, phrase } = await createAssistant(config);

  const bot = new MedicineBot({ conversation, log: logger });
  const onTurnError = createTurnErrorHandler({
    apologise: (locale) =>
      wordingIn(languageOfLocale(locale) ?? config.defaultLanguage).say('apology.text'),
    log: logger,
  });

  const directLine = createDirectLine({
    secrets: [config.directLineSecret],
    allowedOrigins: config.allowedOrigins,
    bot: BOT,
    runTurn: createInProcessTurns({ bot, onTurnError }),
    logger,
  });
  const botService = createBotServiceRoute({ config: config.botService, bot, onTurnError });
  const webChat = await createWebChatRoutes({
    publicFolder: config.publicFolder,
    defaultLanguage: config.defaultLanguage,
    allowedOrigins: config.allowedOrigins,
    phrase,
    mintToken: directLine.mintToken,
    resumeToken: directLine.resumeToken,
  });

  return createServer({
    routes: [...webChat, ...directLine.routes, botService],
    logger,
    handleUpgrade: directLine.handleUpgrade,
    onClose: directLine.close,
  });
}
