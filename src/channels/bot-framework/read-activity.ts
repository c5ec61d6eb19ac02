import type { Activity } from 'botbuilder';
import { HttpRefusal } from '../http-refusal.ts';
import { isObject, type JsonObject } from '../read-body.ts';

const NOT_AN_ACTIVITY = {
  status: 400,
  code: 'BadArgument',
  message: 'The body is not an activity.',
} as const;

/**
 * Takes a body for an activity if it has what a turn relies on. The rest is the channel's word,
 * once its token is checked.
 */
export function readActivity(body: JsonObject): Activity {
  const { type, channelId, serviceUrl, conversation, recipient } = body;
  const required = [type, channelId, serviceUrl, idOf(conversation), idOf(recipient)];
  if (!required.every((field) => typeof field === 'string')) {
    throw new HttpRefusal(NOT_AN_ACTIVITY);
  }
  // Without `deliveryMode`, with which the SDK would withhold the replies from the channel.
  const { deliveryMode: _, ...activity } = body;
  return activity as unknown as Activity;
}

function idOf(account: unknown): unknown {
  return isObject(account) ? account.id : undefined;
}
