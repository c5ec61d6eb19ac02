import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import {
  authenticateWith,
  type ChannelIdentity,
  KEYS_UNAVAILABLE,
  UNAUTHORISED,
} from '../../../src/channels/bot-framework/channel-authentication.ts';

const ACTIVITY = { type: 'message' } as Activity;
const IDENTITY = {} as ChannelIdentity;

const FETCH_ERROR = Object.assign(new Error('getaddrinfo ENOTFOUND'), { name: 'FetchError' });
const REFUSED_BY_HOST = Object.assign(new Error('Failed to load Keys: 502'), { statusCode: 500 });
const BAD_SIGNATURE = Object.assign(new Error('invalid signature'), { name: 'JsonWebTokenError' });

const NEVER = new Promise<ChannelIdentity>(() => {});

/** An SDK that answers as told, one after the other, and counts how often it was asked. */
function anSdk(answers: readonly (() => Promise<ChannelIdentity>)[]) {
  let asked = 0;
  return {
    asked: () => asked,
    authenticateRequest: () => answers[asked++]?.() ?? NEVER,
  };
}

const refuseWith = (error: unknown) => () => Promise.reject(error);
const accept = async () => IDENTITY;

describe('the check on a token', () => {
  it('gives back whom the SDK recognised', async () => {
    const authenticate = authenticateWith(anSdk([accept]), { now: () => 0 });

    expect(await authenticate(ACTIVITY, '')).toBe(IDENTITY);
  });

  it('refuses with the same words whatever the SDK objects to, and keeps asking it', async () => {
    const sdk = anSdk([refuseWith(BAD_SIGNATURE), refuseWith('text'), accept]);
    const authenticate = authenticateWith(sdk, { now: () => 0 });

    await expect(authenticate(ACTIVITY, '')).rejects.toMatchObject({ refusal: UNAUTHORISED });
    await expect(authenticate(ACTIVITY, '')).rejects.toMatchObject({ refusal: UNAUTHORISED });
    expect(await authenticate(ACTIVITY, '')).toBe(IDENTITY);
  });

  it.each([
    ['cannot be fetched', refuseWith(FETCH_ERROR)],
    ['are refused by their host', refuseWith(REFUSED_BY_HOST)],
    ['do not come in time', () => NEVER],
  ])('pauses for a minute where the keys %s', async (_why, fail) => {
    let time = 0;
    const sdk = anSdk([fail, accept]);
    const authenticate = authenticateWith(sdk, { now: () => time, timeLimitMs: 1 });

    await expect(authenticate(ACTIVITY, '')).rejects.toMatchObject({ refusal: KEYS_UNAVAILABLE });
    time = 59_999;
    await expect(authenticate(ACTIVITY, '')).rejects.toMatchObject({ refusal: KEYS_UNAVAILABLE });
    const askedInTheMinute = sdk.asked();
    time = 60_000;

    expect([askedInTheMinute, await authenticate(ACTIVITY, '')]).toEqual([1, IDENTITY]);
  });
});
