import { describe, expect, it } from 'vitest';
import type { WireActivity } from '../../../src/channels/direct-line/wire-activity.ts';
import { claimsOf, SECRET, startDirectLine } from './start-direct-line.ts';

const MINUTE = 60_000;

function aMessage(text: string, clientActivityID?: string) {
  return {
    type: 'message',
    text,
    from: { id: 'somebody' },
    ...(clientActivityID !== undefined && { channelData: { clientActivityID } }),
  };
}

describe('a conversation', () => {
  it('begins with a greeting in the language of the page', async () => {
    const { begin, origin, texts } = await startDirectLine();

    const begun = await begin({ user: { id: '' }, locale: 'nl-NL' });

    expect(begun).toEqual({
      conversationId: claimsOf(begun.token).conv,
      token: expect.any(String),
      expires_in: 1800,
      streamUrl: expect.stringContaining(
        `${origin.replace('http', 'ws')}/v3/directline/conversations/${begun.conversationId}/stream?`,
      ),
    });
    expect(await texts(begun)).toEqual(['Welcome nl-NL']);
  });

  it('tells the bot who has come', async () => {
    const arrivals: WireActivity[] = [];
    const { begin } = await startDirectLine({
      runTurn: async (activity) => void arrivals.push(activity),
    });

    const { conversationId, token } = await begin({ locale: 'nl' });
    const user = claimsOf(token).user;

    expect(arrivals).toEqual([
      {
        type: 'conversationUpdate',
        id: expect.stringContaining(`${conversationId}|`),
        timestamp: expect.any(String),
        channelId: 'directline',
        conversation: { id: conversationId },
        from: { id: user, role: 'user' },
        recipient: { id: 'bot', name: 'Assistant', role: 'bot' },
        locale: 'nl',
        membersAdded: [{ id: 'bot', name: 'Assistant' }, { id: user }],
      },
    ]);
  });

  it('is begun once, however often it is asked for', async () => {
    const { ask, begin, texts } = await startDirectLine();
    const begun = await begin();

    const again = await ask('/conversations', { token: begun.token, body: {} });

    expect([again.status, again.body.conversationId]).toEqual([200, begun.conversationId]);
    expect(await texts(begun)).toEqual(['Welcome']);
  });

  it('carries questions there and answers back', async () => {
    const { ask, begin } = await startDirectLine();
    const { conversationId, token } = await begin();
    const path = `/conversations/${conversationId}/activities`;
    const message = { ...aMessage('Koorts?', 'client-1'), from: { id: 'bot', role: 'bot' } };

    const posted = await ask(path, { token, body: message });
    const read = await ask(path, { token });

    const user = { id: claimsOf(token).user, role: 'user' };
    const bot = { id: 'bot', name: 'Assistant', role: 'bot' };
    expect([posted.status, posted.body]).toEqual([200, { id: read.body.activities[1].id }]);
    expect(read.body).toEqual({
      activities: [
        expect.objectContaining({ text: 'Welcome', from: bot, recipient: user }),
        {
          type: 'message',
          id: posted.body.id,
          timestamp: expect.any(String),
          channelId: 'directline',
          conversation: { id: conversationId },
          from: user,
          recipient: bot,
          text: 'Koorts?',
          textFormat: 'plain',
          channelData: { clientActivityID: 'client-1' },
        },
        {
          type: 'message',
          id: expect.stringMatching(/\|[0-9a-f]{8}-0000004$/),
          timestamp: expect.any(String),
          channelId: 'directline',
          conversation: { id: conversationId },
          from: bot,
          recipient: user,
          text: 'You said: Koorts?',
          replyToId: posted.body.id,
        },
      ],
      watermark: expect.stringMatching(/^[0-9a-f]{8}-3$/),
    });
  });

  it('knows who speaks by the token, not by who began it', async () => {
    const { ask, begin, directLine } = await startDirectLine();
    const { conversationId } = await begin();
    const { token } = directLine.mintToken({ conversationId, userId: 'dl_bob' });
    const path = `/conversations/${conversationId}/activities`;

    await ask(path, { token, body: aMessage('Koorts?') });
    const { body } = await ask(path, { token });

    expect(body.activities[1].from).toEqual({ id: 'dl_bob', role: 'user' });
  });

  it('is read on from a watermark', async () => {
    const { ask, begin } = await startDirectLine();
    const { conversationId, token } = await begin();
    const path = `/conversations/${conversationId}/activities`;
    const { watermark } = (await ask(path, { token })).body;
    await ask(path, { token, body: aMessage('Koorts?') });

    const { body } = await ask(`${path}?watermark=${watermark}`, { token });

    expect(body.activities.map(({ text }: WireActivity) => text)).toEqual([
      'Koorts?',
      'You said: Koorts?',
    ]);
  });

  it('answers the same activity once, however often it is sent', async () => {
    const { ask, begin, texts } = await startDirectLine();
    const begun = await begin();
    const path = `/conversations/${begun.conversationId}/activities`;
    const body = aMessage('Koorts?', 'client-1');

    const answers = await Promise.all(
      Array.from({ length: 5 }, () => ask(path, { token: begun.token, body })),
    );

    expect(new Set(answers.map((answer) => answer.body.id)).size).toBe(1);
    expect(await texts(begun)).toEqual(['Welcome', 'Koorts?', 'You said: Koorts?']);
  });

  it('answers messages in the order they came, and refuses more than can wait', async () => {
    const answered: string[] = [];
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    let finish = () => {};
    const finished = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const { ask, begin } = await startDirectLine({
      runTurn: async ({ type, text = '' }) => {
        await released;
        if (type === 'message') {
          answered.push(text);
        }
        if (answered.length === 8) {
          finish();
        }
      },
    });
    const { conversationId, token } = await begin();
    const statuses: number[] = [];

    for (const text of ['1', '2', '3', '4', '5', '6', '7', '8', '9']) {
      const path = `/conversations/${conversationId}/activities`;
      statuses.push((await ask(path, { token, body: aMessage(text) })).status);
    }
    release();
    await finished;

    // The greeting runs, eight wait.
    expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429]);
    expect(answered).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
  });

  it('goes on after a turn that breaks', async () => {
    const { ask, begin, texts } = await startDirectLine({
      runTurn: async ({ type, text }, send) => {
        if (text === 'break') {
          throw new Error('broken');
        }
        send({ type, text: `About ${text}` });
      },
    });
    const begun = await begin();
    const path = `/conversations/${begun.conversationId}/activities`;

    await ask(path, { token: begun.token, body: aMessage('break') });
    await ask(path, { token: begun.token, body: aMessage('fever') });

    expect(await texts(begun)).toEqual(['break', 'fever', 'About fever']);
  });

  it('shows neither typing nor what is for programs to who reads it later', async () => {
    const { begin, texts } = await startDirectLine({
      runTurn: async (_activity, send) => {
        send({ type: 'typing' });
        send({ type: 'trace', text: 'inside' });
        send({ type: 'conversationUpdate' });
        send({ type: 'message', text: 'Hello' });
      },
    });

    expect(await texts(await begin())).toEqual(['Hello']);
  });

  it.each([
    ['a type that is no text', { type: 5 }],
    ['a type only a channel sends', { type: 'conversationUpdate', membersAdded: [] }],
    ['no type', {}],
  ])('refuses %s', async (_, body) => {
    const { ask, begin } = await startDirectLine();
    const { conversationId, token } = await begin();

    const answer = await ask(`/conversations/${conversationId}/activities`, { token, body });

    expect([answer.status, answer.body]).toEqual([
      400,
      { error: { code: 'BadArgument', message: 'This is not an activity we take.' } },
    ]);
  });

  it('takes typing without a turn', async () => {
    const { ask, begin, texts } = await startDirectLine();
    const begun = await begin();
    const path = `/conversations/${begun.conversationId}/activities`;

    const { status } = await ask(path, { token: begun.token, body: { type: 'typing' } });

    expect([status, await texts(begun)]).toEqual([200, ['Welcome']]);
  });

  it('takes no files', async () => {
    const { ask, begin } = await startDirectLine();
    const { conversationId, token } = await begin();

    const { status, body } = await ask(`/conversations/${conversationId}/upload?userId=u`, {
      token,
      body: 'x'.repeat(1_000_000),
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
    });

    expect([status, body]).toEqual([
      415,
      { error: { code: 'UploadNotSupported', message: 'The assistant does not take files.' } },
    ]);
  });

  it('has no session to sign in to', async () => {
    const { ask, begin } = await startDirectLine();
    const { token } = await begin();

    const { status, body } = await ask('/session/getsessionid', { token });

    expect([status, body]).toEqual([200, { sessionId: '' }]);
  });

  it('is forgotten after half an hour, and begun anew by its token', async () => {
    let now = Date.now();
    const { ask, begin, texts } = await startDirectLine({ now: () => now });
    const begun = await begin();
    const path = `/conversations/${begun.conversationId}`;
    now += 29 * MINUTE;
    const { token } = (await ask('/tokens/refresh', { method: 'POST', token: begun.token })).body;
    now += 2 * MINUTE;

    expect((await ask(path, { token })).status).toBe(200);
    expect(await texts({ ...begun, token })).toEqual([]);
    await ask(`${path}/activities`, { token, body: aMessage('Koorts?') });
    expect(await texts({ ...begun, token })).toEqual(['Koorts?', 'You said: Koorts?']);
  });

  it('goes on after a restart, with other ids than before', async () => {
    const first = await startDirectLine();
    const begun = await first.begin();
    const path = `/conversations/${begun.conversationId}`;
    const before = await first.ask(`${path}/activities`, { token: begun.token });
    await first.stop();

    const { ask, texts } = await startDirectLine();
    const old = `watermark=${before.body.watermark}`;
    const reconnected = await ask(`${path}?${old}`, { token: begun.token });
    const posted = await ask(`${path}/activities`, {
      token: begun.token,
      body: aMessage('Koorts?'),
    });
    const read = await ask(`${path}/activities?${old}`, { token: begun.token });

    expect([reconnected.status, posted.status]).toEqual([200, 200]);
    expect(await texts(begun)).toEqual(['Koorts?', 'You said: Koorts?']);
    expect(read.body.activities).toHaveLength(2);
    expect(read.body.activities[0].id).not.toBe(before.body.activities[0].id);
  });
});

describe('the secret in place of a token', () => {
  it('begins a conversation for the user that the server names', async () => {
    const { ask } = await startDirectLine();
    const body = { user: { id: 'anna' } };

    const begun = (await ask('/conversations', { token: SECRET, body })).body;
    const path = `/conversations/${begun.conversationId}/activities`;
    await ask(path, { token: SECRET, body: { ...aMessage('Koorts?'), from: { id: 'bob' } } });
    await ask(path, { token: SECRET, body: { ...aMessage('Moe?'), from: { id: 'dl_forged' } } });
    await ask(path, { token: SECRET, body: { ...aMessage('Pijn?'), from: { id: 'bot' } } });
    const read = await ask(path, { token: begun.token });

    expect(
      read.body.activities.map(({ from, text }: WireActivity) => `${from?.id}: ${text}`),
    ).toEqual([
      'bot: Welcome',
      'bob: Koorts?',
      'bot: You said: Koorts?',
      'anna: Moe?',
      'bot: You said: Moe?',
      'anna: Pijn?',
      'bot: You said: Pijn?',
    ]);
  });

  it('names no user with the prefix of those from tokens', async () => {
    const { ask } = await startDirectLine();
    const body = { user: { id: 'dl_forged' } };

    const begun = (await ask('/conversations', { token: SECRET, body })).body;

    expect(claimsOf(begun.token).user).toMatch(/^dl_[\w-]{22}$/);
  });

  it.each([['a'], ['*'], ['x'.repeat(200)], ['a%0d%0aFLUSHALL'], ['__proto__']])(
    'opens no conversation with an id that is not ours: %s',
    async (id) => {
      const { ask } = await startDirectLine();

      const { status, body } = await ask(`/conversations/${id}/activities`, { token: SECRET });

      expect([status, body.error.code]).toEqual([404, 'NotFound']);
    },
  );
});

describe('the address of the stream', () => {
  async function streamUrlWith(headers: Record<string, string>) {
    const { ask, directLine } = await startDirectLine();
    const { token } = directLine.mintToken();
    return (await ask('/conversations', { token, body: {}, headers })).body;
  }

  it('is encrypted behind a proxy that ends TLS', async () => {
    const { streamUrl } = await streamUrlWith({ 'x-forwarded-proto': 'https, http' });

    expect(streamUrl).toMatch(/^wss:\/\/127\.0\.0\.1:\d+\/v3\/directline\/conversations\//);
  });
});
