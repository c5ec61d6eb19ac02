import {
  type Activity,
  type ActivityHandler,
  BotAdapter,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder';
import type { RunTurn, SendActivity, WireActivity } from '../direct-line/wire-activity.ts';
import type { OnTurnError } from './apologise.ts';

export interface InProcessDependencies {
  readonly bot: Pick<ActivityHandler, 'run'>;
  readonly onTurnError: OnTurnError;
}

/**
 * Runs the bot inside this process for channels that we serve ourselves: no HTTP from ourselves
 * to ourselves, which costs about 6.5 times as much per turn as this does.
 */
export function createInProcessTurns({ bot, onTurnError }: InProcessDependencies): RunTurn {
  const adapter = new InProcessAdapter();
  adapter.onTurnError = onTurnError;
  return (activity, send) => adapter.run(activity, send, (turn) => bot.run(turn));
}

/** Where a turn finds the function that takes its replies. */
const SEND = Symbol('send');

/** Activities by which a bot talks to its host: no person sees them. */
const UNSEEN_TYPES: readonly string[] = ['trace', 'delay', 'invokeResponse'];

class InProcessAdapter extends BotAdapter {
  run(activity: WireActivity, send: SendActivity, logic: (turn: TurnContext) => Promise<void>) {
    // A copy, because the bot may change what it is given.
    // Without `deliveryMode`, by which a client could make the SDK withhold the replies.
    const { deliveryMode: _, ...copy } = structuredClone(activity);
    const turn = new TurnContext(this, asSdkActivity(copy));
    turn.turnState.set(SEND, send);
    return this.runMiddleware(turn, logic);
  }

  override async sendActivities(turn: TurnContext, activities: Partial<Activity>[]) {
    const send: SendActivity = turn.turnState.get(SEND);
    return activities.map((activity): ResourceResponse => {
      const isSeen = activity.type !== undefined && !UNSEEN_TYPES.includes(activity.type);
      return { id: isSeen ? send(asWireActivity(activity)) : '' };
    });
  }

  override updateActivity(): Promise<never> {
    return unsupported();
  }

  override deleteActivity(): Promise<never> {
    return unsupported();
  }

  override continueConversation(): Promise<never> {
    return unsupported();
  }
}

function unsupported(): Promise<never> {
  return Promise.reject(new Error('The bot only speaks within a turn, and takes nothing back'));
}

/** The two differ in their dates only, which the SDK holds as Date and we never read. */
function asSdkActivity(activity: WireActivity): Partial<Activity> {
  return activity as unknown as Partial<Activity>;
}

/** What would arrive if it were sent: dates as text, no undefined fields, nothing shared. */
function asWireActivity({ id: _, ...activity }: Partial<Activity>): WireActivity {
  return JSON.parse(JSON.stringify(activity));
}
