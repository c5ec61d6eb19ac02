import { ActivityTypes, InputHints, type TurnContext } from 'botbuilder';
import type { Logger } from 'pino';
import { errorReport } from '../error-report.ts';
import { DeliveryError } from './delivery-error.ts';

export interface ApologyDependencies {
  /** The one fixed phrase, in the language of the channel's locale where it is known. */
  readonly apologise: (locale?: string) => string;
  readonly log: Pick<Logger, 'error'>;
}

/** What both adapters do with an error that escaped a turn; it never rejects itself. */
export type OnTurnError = (turn: TurnContext, error: unknown) => Promise<void>;

/**
 * Ends a broken turn with one fixed phrase, so that nobody waits for an answer in vain, and logs
 * the error without its message. It keeps silent where the person has their answer already, and
 * where sending is what failed: the message may have arrived, and another would fail as well.
 */
export function createTurnErrorHandler({ apologise, log }: ApologyDependencies): OnTurnError {
  return async (turn, error) => {
    const { activity } = turn;
    const place = { conversationId: activity.conversation?.id, channel: activity.channelId };
    log.error({ ...place, ...errorReport(error), code: codeOf(error) }, 'turn failed');
    if (turn.responded || error instanceof DeliveryError) {
      return;
    }
    try {
      await turn.sendActivity({
        type: ActivityTypes.Message,
        text: apologise(activity.locale),
        textFormat: 'markdown',
        inputHint: InputHints.AcceptingInput,
      });
    } catch (sendError) {
      log.error({ ...place, ...errorReport(sendError), code: codeOf(sendError) }, 'apology failed');
    }
  };
}

function codeOf(error: unknown): string | number | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' || typeof code === 'number' ? code : undefined;
}
