import { afterEach, describe, expect, it, vi } from 'vitest';
import { BOT, CONFIG, DONE, startBotService } from './bot-service-host.ts';
import type { Answer } from './connector.ts';
import { aReply } from './fixtures.ts';

const SECRET = 'ik heb koorts';

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a message with a good token', () => {
  it('is answered by exactly one reply, at the address it came with', async () => {
    const { deliver, calls, aMessage } = await startBotService();

    const response = await deliver();

    expect(response).toEqual(DONE);
    expect(calls).toEqual([
      {
        method: 'POST',
        path: '/v3/conversations/c1/activities/question-1',
        activity: aMessage(
          '{"conversationId":"c1","utterance":"Wat is Zemcelpro?","locale":"nl-NL"}',
        ),
      },
    ]);
  });

  it('gets the whole reply: buttons, the answer record and the citations', async () => {
    const reply = aReply({
      suggestions: [{ label: 'Risico’s' }],
      citations: [{ position: 1, name: 'Bron', quote: 'Tekst', url: 'https://ema.example' }],
      record: { type: 'medicine-info/answer', kind: 'answer', language: 'nl' },
    });
    const { deliver, calls, aMessage } = await startBotService({
      conversation: { respond: async () => reply },
    });

    await deliver();

    expect(calls.map(({ activity }) => activity)).toEqual([
      {
        ...aMessage('Hallo'),
        suggestedActions: {
          to: [],
          actions: [{ type: 'imBack', title: 'Risico’s', value: 'Risico’s' }],
        },
        entities: [
          { type: 'medicine-info/answer', kind: 'answer', language: 'nl' },
          {
            type: 'https://schema.org/Message',
            '@type': 'Message',
            '@context': 'https://schema.org',
            '@id': '',
            citation: [
              {
                '@type': 'Claim',
                position: 1,
                appearance: {
                  '@type': 'DigitalDocument',
                  name: 'Bron',
                  abstract: 'Tekst',
                  url: 'https://ema.example',
                },
              },
            ],
          },
        ],
      },
    ]);
  });

  it('is answered at its address even where it asks for the replies in the response', async () => {
    const { deliver, calls } = await startBotService();

    const response = await deliver({ deliveryMode: 'expectReplies' });

    expect([response, calls.length]).toEqual([DONE, 1]);
  });

  it('is answered once however often it is delivered', async () => {
    const { deliver, calls } = await startBotService();

    const together = await Promise.all([deliver(), deliver(), deliver()]);
    const later = await deliver();

    expect([...together, later]).toEqual([DONE, DONE, DONE, DONE]);
    expect(calls.length).toBe(1);
  });

  it.each<[string, object]>([
    ['in another conversation, even with the same id', { conversation: { id: 'c2' } }],
    ['without an id, which cannot be told from others', { id: undefined }],
  ])('is another one %s', async (_where, overrides) => {
    const { deliver, calls } = await startBotService();

    await deliver();
    await deliver(overrides);

    expect(calls.length).toBe(2);
  });

  it('is told that an invoke is not implemented', async () => {
    const { deliver, calls } = await startBotService();

    const response = await deliver({ type: 'invoke', name: 'task/fetch' });

    expect([response, calls]).toEqual([{ status: 501, body: '' }, []]);
  });
});

describe('an arrival in Teams', () => {
  it('is greeted once, though an installation comes with it', async () => {
    const { deliver, calls, aMessage } = await startBotService();

    await deliver({ type: 'installationUpdate', id: 'i', action: 'add' });
    await deliver({ type: 'conversationUpdate', id: 'u', membersAdded: [{ id: '29:user' }, BOT] });

    expect(calls.map(({ activity }) => activity)).toEqual([
      aMessage('welcome {"conversationId":"c1","locale":"nl-NL"}', 'u'),
    ]);
  });
});

describe('without an app id', () => {
  it.each([undefined, { ...CONFIG, appId: '' }])('everything is refused: %j', async (config) => {
    const { deliver, calls } = await startBotService({ dependencies: { config } });

    const response = await deliver();

    expect([response, calls]).toEqual([
      {
        status: 503,
        body: '{"error":{"code":"BotServiceOff","message":"The Bot Framework channel is not set up here."}}',
      },
      [],
    ]);
  });
});

describe('a bot that throws', () => {
  it('apologises, and the next turn works', async () => {
    let isBroken = true;
    const { deliver, calls, aMessage, lines } = await startBotService({
      conversation: {
        respond: async () => {
          if (isBroken) {
            isBroken = false;
            throw new Error(SECRET);
          }
          return aReply({ text: 'works' });
        },
      },
    });

    const responses = [await deliver(), await deliver({ id: 'question-2' })];

    expect(responses).toEqual([DONE, DONE]);
    expect(calls.map(({ activity }) => activity)).toEqual([
      aMessage('sorry'),
      aMessage('works', 'question-2'),
    ]);
    expect(JSON.stringify(lines)).not.toContain(SECRET);
  });
});

describe('a connector that fails', () => {
  it.each<[string, string | number, Answer]>([
    ['an error of its own', 502, answerWith(502)],
    ['too many requests', 429, answerWith(429)],
    ['another address', 307, answerWith(307)],
    ['a broken connection', 'ECONNRESET', (response) => void response.destroy()],
    ['silence', 'TimeLimitError', () => {}],
  ])('is called once, and nothing is said twice: %s', async (_what, code, answer) => {
    const printed = vi.spyOn(console, 'error').mockReturnValue();
    const { deliver, calls, lines } = await startBotService({
      answer,
      dependencies: { connectorTimeLimitMs: 50 },
    });

    const response = await deliver({ text: SECRET });

    expect([response, calls.length, printed.mock.calls]).toEqual([DONE, 1, []]);
    expect(lines).toEqual([
      {
        level: 'error',
        conversationId: 'c1',
        channel: 'msteams',
        error: 'DeliveryError',
        at: expect.stringMatching(/^at /),
        code,
        msg: 'turn failed',
      },
    ]);
  });

  it('keeps nobody waiting where the sign-in for it hangs', async () => {
    const { deliver, calls, lines } = await startBotService({
      signRequest: () => new Promise(() => {}),
      dependencies: { connectorTimeLimitMs: 50 },
    });

    const response = await deliver();

    expect([response, calls, lines.map(({ code }) => code)]).toEqual([
      DONE,
      [],
      ['TimeLimitError'],
    ]);
  });

  function answerWith(status: number): Answer {
    return (response) => {
      response.statusCode = status;
      response.setHeader('location', '/elsewhere');
      response.end('{}');
    };
  }
});

describe('what is printed', () => {
  it('holds neither the message nor the token', async () => {
    const outputs = (['error', 'warn', 'log', 'info'] as const).map((level) =>
      vi.spyOn(console, level).mockReturnValue(),
    );
    const { post, anActivity, signed, lines } = await startBotService();
    const tokens = [signed(), signed({ exp: 1, nbf: 1 }), signed().slice(0, -8)];

    for (const token of tokens) {
      await post(anActivity({ text: SECRET }), `Bearer ${token}`);
    }

    const printed = JSON.stringify([lines, outputs.map(({ mock }) => mock.calls)]);
    expect([SECRET, ...tokens].filter((part) => printed.includes(part))).toEqual([]);
  });
});
