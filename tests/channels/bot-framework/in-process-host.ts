import type { ActivityHandler } from 'botbuilder';
import { createTurnErrorHandler } from '../../../src/channels/bot-framework/apologise.ts';
import { MedicineBot } from '../../../src/channels/bot-framework/bot.ts';
import { createInProcessTurns } from '../../../src/channels/bot-framework/in-process-adapter.ts';
import type { WireActivity } from '../../../src/channels/direct-line/wire-activity.ts';
import type { Conversation } from '../../../src/conversation/turn.ts';
import { aLog, anEcho } from './fixtures.ts';

export const BOT = { id: 'bot', name: 'Bot', role: 'bot' };
export const USER = { id: 'dl_user', role: 'user' };

export function anActivity(overrides: Partial<WireActivity> = {}): WireActivity {
  return {
    type: 'message',
    id: 'question-1',
    channelId: 'directline',
    conversation: { id: 'c1' },
    from: USER,
    recipient: BOT,
    locale: 'nl-NL',
    text: 'Wat is Zemcelpro?',
    ...overrides,
  };
}

/** What every message of the bot has, besides its text. */
export function aMessage(overrides: Partial<WireActivity>): WireActivity {
  return {
    type: 'message',
    channelId: 'directline',
    conversation: { id: 'c1' },
    from: BOT,
    recipient: USER,
    textFormat: 'markdown',
    locale: 'nl-NL',
    inputHint: 'acceptingInput',
    ...overrides,
  };
}

/** Runs activities through a bot, one after the other, and keeps all that it sent and logged. */
export function aHost(bot: ActivityHandler) {
  const { log, lines } = aLog();
  const apologise = (locale?: string) => `sorry ${locale}`;
  const runTurn = createInProcessTurns({
    bot,
    onTurnError: createTurnErrorHandler({ apologise, log }),
  });
  const sent: WireActivity[] = [];
  const run = (activity: WireActivity) => runTurn(activity, (reply) => `${sent.push(reply)}`);
  return { run, runTurn, sent, lines };
}

export function aMedicineBot(conversation: Partial<Conversation> = {}) {
  const { log, lines } = aLog();
  return { bot: new MedicineBot({ conversation: anEcho(conversation), log, now: () => 7 }), lines };
}
