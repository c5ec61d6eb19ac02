import { pino } from 'pino';
import { createApp } from './app.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { OverviewError } from './knowledge/overview-error.ts';

/** Time to finish what is running after a signal; container platforms kill after 30 s. */
const CLOSE_MS = 20_000;

await start().catch((error: unknown) => {
  // A wrong setting or document is the operator's to mend: the message says all, a stack nothing.
  const isExpected = error instanceof ConfigError || error instanceof OverviewError;
  console.error(isExpected ? error.message : error);
  process.exit(1);
});

async function start(): Promise<void> {
  const config = readConfig(process.env);
  const logger = pino({ level: config.logLevel });
  for (const notice of noticesOf(config)) logger.warn(notice);

  const server = await createApp(config, logger);
  const url = await server.listen(config.port, config.host);

  let isStopping = false;
  const stop = async (signal: NodeJS.Signals) => {
    // Whoever asks twice wants it now.
    if (isStopping) process.exit(1);
    isStopping = true;
    logger.info({ signal }, 'stopping');
    await server.close(AbortSignal.timeout(CLOSE_MS));
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);

  // Last, because whoever waits for this line may send a signal at once.
  console.log(`The assistant is ready: ${url.href}`);
}

/** What works less well than it could, for whoever reads the log at start. */
function noticesOf(config: Config): readonly string[] {
  return [
    ...(config.botService === undefined
      ? ['MicrosoftAppId is not set: /api/messages answers 503, and Teams cannot reach the bot']
      : []),
    ...(config.hasRandomSecret
      ? ['DIRECT_LINE_SECRET is not set: chats that are open now end with this process']
      : []),
  ];
}
