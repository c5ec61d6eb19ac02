import { type Activity, ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { JSDOM } from 'jsdom';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { claimsOf, SECRET, startDirectLine } from './start-direct-line.ts';

/*
 * The official client as it is on npm, in the browser that jsdom is: its requests keep to CORS.
 */

const { XMLHttpRequest: NodeXmlHttpRequest, WebSocket: NodeWebSocket } = globalThis;

/** Has the client run on a page of this origin. */
function onPage(origin: string): void {
  const { window } = new JSDOM('', { url: origin });
  Object.assign(globalThis, { XMLHttpRequest: window.XMLHttpRequest, WebSocket });
}

afterAll(() => {
  Object.assign(globalThis, { XMLHttpRequest: NodeXmlHttpRequest, WebSocket: NodeWebSocket });
});

/** Connects the client until the test is finished, and lets wait for what it shows. */
function connect(options: ConstructorParameters<typeof DirectLine>[0]) {
  const client = new DirectLine({
    ...options,
    // The client draws how long it waits before it connects anew: here the least, 3 seconds.
    ...{ random: () => 0 },
  });
  const shown: Activity[] = [];
  const statuses: ConnectionStatus[] = [];
  const waiting = new Set<() => void>();
  const look = () => {
    for (const check of waiting) {
      check();
    }
  };
  const activities = client.activity$.subscribe((activity) => {
    shown.push(activity);
    look();
  });
  client.connectionStatus$.subscribe((status) => {
    statuses.push(status);
    look();
  });
  onTestFinished(() => {
    activities.unsubscribe();
    client.end();
  });

  const until = (isReached: () => boolean) =>
    new Promise<void>((resolve) => {
      const check = () => {
        if (isReached()) {
          waiting.delete(check);
          resolve();
        }
      };
      waiting.add(check);
      check();
    });
  const texts = () => shown.map((activity) => (activity.type === 'message' ? activity.text : ''));
  return {
    client,
    shown,
    texts,
    untilShown: (text: string) => until(() => texts().includes(text)),
    untilStatus: (status: ConnectionStatus) => until(() => statuses.includes(status)),
    say: (text: string, id = 'somebody') =>
      client.postActivity({ type: 'message', text, from: { id } }).toPromise(),
  };
}

describe.each([
  ['over WebSocket', { webSocket: true }],
  ['by polling', { webSocket: false, pollingInterval: 200 }],
])('the official client %s', (_, transport) => {
  it('shows the greeting, the question and the answer, in order and once', async () => {
    const { directLine, origin } = await startDirectLine();
    onPage(origin);
    const { token, userId } = directLine.mintToken();
    const domain = `${origin}/v3/directline`;

    const { say, shown, texts, untilShown } = connect({ domain, token, ...transport });
    await untilShown('Welcome');
    const id = await say('Koorts?');
    await untilShown('You said: Koorts?');

    expect(texts()).toEqual(['Welcome', 'Koorts?', 'You said: Koorts?']);
    expect(shown[1]).toMatchObject({ id, from: { id: userId, role: 'user' } });
    expect(shown[2]).toMatchObject({ replyToId: id, from: { id: 'bot', role: 'bot' } });
  });

  it('works on the page of a hospital that may embed it', async () => {
    const hospital = 'https://www.hospital.example';
    const { directLine, origin } = await startDirectLine({ allowedOrigins: [hospital] });
    onPage(hospital);
    const { token } = directLine.mintToken();
    const domain = `${origin}/v3/directline`;

    const { say, untilShown } = connect({ domain, token, ...transport });
    await say('Koorts?');

    await untilShown('You said: Koorts?');
  });

  it('works with the secret, for the user it names, in the language it names', async () => {
    const { origin } = await startDirectLine();
    onPage(origin);
    const domain = `${origin}/v3/directline`;

    const { client, say, shown, untilShown } = connect({
      domain,
      secret: SECRET,
      conversationStartProperties: { locale: 'nl-NL' },
      ...transport,
    });
    client.setUserId('anna');
    await untilShown('Welcome nl-NL');
    await say('Koorts?', 'anna');
    await untilShown('You said: Koorts?');

    expect(shown[1]).toMatchObject({ text: 'Koorts?', from: { id: 'anna' } });
  });

  it('is told that its token expired', async () => {
    let now = Date.now();
    const { directLine, origin } = await startDirectLine({ now: () => now });
    onPage(origin);
    const { token } = directLine.mintToken();
    const domain = `${origin}/v3/directline`;
    const { say, untilShown, untilStatus } = connect({ domain, token, ...transport });
    await untilShown('Welcome');

    now += 30 * 60_000;

    expect(await say('Koorts?')).toBe('retry');
    await untilStatus(ConnectionStatus.ExpiredToken);
  });
});

describe('the official client', () => {
  it('does not notice a restart: nothing is lost, doubled or replaced', async () => {
    const first = await startDirectLine();
    onPage(first.origin);
    const { token } = first.directLine.mintToken();
    const domain = `${first.origin}/v3/directline`;
    const { say, shown, texts, untilShown } = connect({ domain, token });
    await untilShown('Welcome');
    await say('Before?');
    await untilShown('You said: Before?');

    await first.stop();
    await startDirectLine({ port: Number(new URL(first.origin).port) });
    await say('After?');
    await untilShown('You said: After?');

    expect(texts()).toEqual([
      'Welcome',
      'Before?',
      'You said: Before?',
      'After?',
      'You said: After?',
    ]);
    expect(new Set(shown.map(({ id }) => id)).size).toBe(5);
  });

  it('takes its user from the token, and no other', async () => {
    const { ask, origin } = await startDirectLine();
    onPage(origin);
    const user = { id: 'dl_anna' };
    const { token } = (await ask('/tokens/generate', { token: SECRET, body: { user } })).body;

    const { say, shown, untilShown } = connect({ domain: `${origin}/v3/directline`, token });
    await say('Koorts?');
    await untilShown('You said: Koorts?');

    expect(claimsOf(token).user).toBe('dl_anna');
    expect(shown[1]?.from.id).toBe('dl_anna');
  });
});
