import { once } from 'node:events';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { createConversations } from '../../../src/channels/direct-line/conversations.ts';
import { createStream } from '../../../src/channels/direct-line/stream.ts';
import { createServer } from '../../../src/channels/server.ts';
import { openStream, refusalOf } from './open-stream.ts';
import { type Begun, type StartedDirectLine, startDirectLine } from './start-direct-line.ts';

const MINUTE = 60_000;

async function say({ ask }: StartedDirectLine, { conversationId, token }: Begun, text: string) {
  const body = { type: 'message', text };
  return ask(`/conversations/${conversationId}/activities`, { token, body });
}

async function reconnect({ ask }: StartedDirectLine, begun: Begun, watermark = '') {
  const path = `/conversations/${begun.conversationId}?watermark=${watermark}`;
  const { body } = await ask(path, { token: begun.token });
  return body.streamUrl as string;
}

describe('the stream', () => {
  it('replays what was said before, and goes on with what is said after', async () => {
    const started = await startDirectLine();
    const begun = await started.begin();

    const { next } = await openStream(begun.streamUrl);
    const replay = await next();
    await say(started, begun, 'Koorts?');
    const live = [await next(), await next()];

    expect(replay).toEqual({
      activities: [expect.objectContaining({ text: 'Welcome' })],
      watermark: expect.stringMatching(/^[0-9a-f]{8}-1$/),
    });
    expect(live).toEqual([
      {
        activities: [expect.objectContaining({ text: 'Koorts?' })],
        watermark: expect.stringMatching(/-2$/),
      },
      {
        activities: [expect.objectContaining({ text: 'You said: Koorts?' })],
        watermark: expect.stringMatching(/-3$/),
      },
    ]);
  });

  it('shows typing as it happens, without a watermark', async () => {
    const started = await startDirectLine({
      runTurn: async ({ type }, send) => {
        if (type === 'message') {
          send({ type: 'typing' });
          send({ type: 'message', text: 'Hello' });
        }
      },
    });
    const begun = await started.begin();
    const { next } = await openStream(begun.streamUrl);

    await say(started, begun, 'Hi');
    await next();

    expect(await next()).toEqual({ activities: [expect.objectContaining({ type: 'typing' })] });
    expect((await next()).activities).toEqual([expect.objectContaining({ text: 'Hello' })]);
  });

  it('loses, repeats and swaps nothing when it is cut again and again', async () => {
    const started = await startDirectLine();
    const begun = await started.begin();
    const heard: unknown[] = [];
    let watermark = '';

    for (let round = 0; round < 20; round += 1) {
      const { socket, next } = await openStream(await reconnect(started, begun, watermark));
      // Heard now, or, if the cut comes first, after connecting anew.
      const posted = say(started, begun, `${round}`);
      if (round % 2 === 0) {
        const frame = await next();
        heard.push(...frame.activities.map(({ id }) => id));
        watermark = frame.watermark ?? watermark;
      }
      socket.terminate();
      await posted;
    }
    const last = await openStream(await reconnect(started, begun, watermark));
    const frame = await last.next();
    heard.push(...frame.activities.map(({ id }) => id));

    const path = `/conversations/${begun.conversationId}/activities`;
    const { activities } = (await started.ask(path, { token: begun.token })).body;
    expect(activities).toHaveLength(41);
    expect(heard).toEqual(activities.map(({ id }: { id: string }) => id));
  });

  it('belongs to the newer of two tabs, but does not change hands for ever', async () => {
    let now = Date.now();
    const started = await startDirectLine({ now: () => now });
    const begun = await started.begin();

    const first = await openStream(begun.streamUrl);
    const second = await openStream(await reconnect(started, begun));
    const third = await openStream(await reconnect(started, begun));
    const fourth = await refusalOf(await reconnect(started, begun));

    expect(await first.closed).toEqual({ code: 1008, reason: 'collision' });
    expect(await second.closed).toEqual({ code: 1008, reason: 'collision' });
    expect([fourth, third.socket.readyState]).toEqual([429, WebSocket.OPEN]);
    now += MINUTE;
    await openStream(await reconnect(started, begun));
    expect((await third.closed).code).toBe(1008);
  });

  it('goes on after a restart, with the token from before', async () => {
    const first = await startDirectLine();
    const begun = await first.begin();
    const { closed } = await openStream(begun.streamUrl);

    await first.stop();
    const second = await startDirectLine();
    const { nextText } = await openStream(await reconnect(second, begun, 'ab12cd34-1'));
    await say(second, begun, 'Koorts?');

    expect((await closed).code).toBe(1012);
    expect([await nextText(), await nextText()]).toEqual(['Koorts?', 'You said: Koorts?']);
  });

  it('asks clients to come back when the server closes, after the last answer', async () => {
    let release = () => {};
    const started = await startDirectLine({
      runTurn: async ({ type }, send) => {
        if (type === 'message') {
          await new Promise<void>((resolve) => {
            release = resolve;
          });
          send({ type: 'message', text: 'The answer' });
        }
      },
    });
    const begun = await started.begin();
    const { nextText, closed } = await openStream(begun.streamUrl);
    await say(started, begun, 'The question');

    const ended = started.directLine.close(new AbortController().signal);
    release();

    expect([await nextText(), await nextText()]).toEqual(['The question', 'The answer']);
    expect((await closed).code).toBe(1012);
    await ended;
    expect(await refusalOf(await reconnect(started, begun))).toBe(503);
  });
});

describe('a ticket for the stream', () => {
  it('opens it once', async () => {
    const { begin } = await startDirectLine();
    const { streamUrl } = await begin();

    const { socket, closed } = await openStream(streamUrl);
    socket.close();
    await closed;

    expect(await refusalOf(streamUrl)).toBe(403);
  });

  it('is worth nothing after a minute', async () => {
    let now = Date.now();
    const { begin } = await startDirectLine({ now: () => now });
    const { streamUrl } = await begin();
    now += MINUTE;

    expect(await refusalOf(streamUrl)).toBe(403);
  });

  it('opens no other conversation, and a token opens none', async () => {
    const { begin } = await startDirectLine();
    const anna = await begin();
    const bob = await begin();
    const ticket = new URL(anna.streamUrl).searchParams.get('t') ?? '';
    const another = bob.streamUrl.replace(/t=.*/, `t=${ticket}`);
    const token = anna.streamUrl.replace(/t=.*/, `t=${anna.token}`);
    const none = anna.streamUrl.replace(/\?.*/, '');

    expect([await refusalOf(another), await refusalOf(token), await refusalOf(none)]).toEqual([
      403, 403, 403,
    ]);
  });

  it.each([
    ['a foreign page', { origin: 'https://evil.example' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a name that only ends like ours', { origin: 'https://www.hospital.example.evil' }, 403],
  ])('is refused on %s', async (_, headers, status) => {
    const { begin } = await startDirectLine({ allowedOrigins: ['https://www.hospital.example'] });
    const { streamUrl } = await begin();

    expect(await refusalOf(streamUrl, { headers })).toBe(status);
  });

  it('is taken on our own page and on those that may embed it', async () => {
    const hospital = 'https://www.hospital.example';
    const { begin, origin } = await startDirectLine({ allowedOrigins: [hospital] });

    for (const from of [origin, hospital]) {
      const { nextText } = await openStream((await begin()).streamUrl, { origin: from });
      expect(await nextText()).toBe('Welcome');
    }
  });

  it('is no address for anything else', async () => {
    const { begin, origin } = await startDirectLine();
    const { streamUrl } = await begin();
    const upgrade = origin.replace('http', 'ws');

    expect([
      await refusalOf(`${upgrade}/`),
      await refusalOf(`${upgrade}/v3/directline/conversations/a/b/stream`),
      await refusalOf(`${upgrade}//`),
    ]).toEqual([404, 404, 404]);
    // Asked for without a WebSocket, it is an address that does not exist.
    expect((await fetch(streamUrl.replace('ws', 'http'))).status).toBe(404);
  });
});

describe('a client of the stream that', () => {
  it.each([
    ['sends words', 'hello', 1008],
    ['sends bytes', Buffer.from([1, 2, 3]), 1008],
    ['sends more than it may', 'x'.repeat(2 * 1024 * 1024), 1009],
  ])('%s is hung up on', async (_, data, code) => {
    const { begin } = await startDirectLine();
    const { socket, closed } = await openStream((await begin()).streamUrl);

    socket.send(data);

    expect((await closed).code).toBe(code);
  });

  it('sends empty frames, as the official one does, is served', async () => {
    const started = await startDirectLine();
    const begun = await started.begin();
    const { socket, nextText } = await openStream(begun.streamUrl);

    for (let count = 0; count < 1000; count += 1) {
      socket.send('');
    }
    await nextText();
    await say(started, begun, 'Koorts?');

    expect(await nextText()).toBe('Koorts?');
  });

  it('breaks the protocol is hung up on', async () => {
    const started = await startDirectLine();
    const begun = await started.begin();
    const { socket, closed } = await openStream(begun.streamUrl);

    // A frame without a mask and with reserved bits, past the library.
    Reflect.get(socket, '_socket').write(Buffer.from([0xff, 0x01, 0x00]));

    expect((await closed).code).toBe(1002);
    expect((await say(started, begun, 'Koorts?')).status).toBe(200);
  });
});

/** A stream with a conversation in it and nothing around it. */
async function startStream() {
  const now = Date.now;
  const conversations = createConversations({ now, onForget: () => {}, onTurnError: () => {} });
  const conversation = conversations.open('c', 'anna');
  if (conversation === undefined) {
    throw new Error('There is room for one');
  }
  const stream = createStream({ admit: () => ({ conversation, watermark: undefined }), now });
  const server = createServer({
    routes: [],
    handleUpgrade: stream.handleUpgrade,
    onClose: stream.close,
    logger: pino({ level: 'silent' }),
  });
  const { host } = await server.listen(0, '127.0.0.1');
  onTestFinished(() => server.close(AbortSignal.abort()));
  return { stream, url: `ws://${host}` };
}

describe('the socket', () => {
  it('is dropped when it answers no call', async () => {
    const { stream, url } = await startStream();
    const { closed } = await openStream(url, { autoPong: false });

    stream.heartbeat();
    stream.heartbeat();

    expect((await closed).code).toBe(1006);
  });

  it('is kept as long as it answers', async () => {
    const { stream, url } = await startStream();
    const { socket, nextText } = await openStream(url);

    for (let count = 0; count < 3; count += 1) {
      stream.heartbeat();
      await once(socket, 'ping');
      // Answered in order, so our own answer was heard by then.
      socket.ping();
      await once(socket, 'pong');
    }
    stream.push('c', '{"activities":[{"type":"message","text":"still here"}]}');

    expect(await nextText()).toBe('still here');
  });

  it('is closed when its reader is too slow, and what waits for it is bounded', async () => {
    const { stream, url } = await startStream();
    const { socket, frames, closed } = await openStream(url);
    const frame = JSON.stringify({ activities: [{ type: 'message', text: 'x'.repeat(64_000) }] });

    socket.pause();
    for (let count = 0; count < 1000; count += 1) {
      stream.push('c', frame);
    }
    socket.resume();

    expect((await closed).code).toBe(1013);
    expect(frames.length).toBeLessThan(500);
  });

  it('is asked to connect anew when the conversation is forgotten', async () => {
    const { stream, url } = await startStream();
    const { closed } = await openStream(url);

    stream.disconnect('c');

    expect((await closed).code).toBe(1012);
  });

  it('is cut off at the deadline when it does not hang up itself', async () => {
    const { stream, url } = await startStream();
    const { socket, closed } = await openStream(url);
    socket.pause();
    const deadline = new AbortController();

    const ended = stream.close(deadline.signal);
    deadline.abort();
    await ended;
    socket.resume();

    await closed;
  });
});
