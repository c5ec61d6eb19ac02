import { describe, expect, it } from 'vitest';
import type { WireActivity } from '../../../src/channels/direct-line/wire-activity.ts';
import { aHost, aMedicineBot, aMessage, anActivity, BOT, USER } from './in-process-host.ts';

describe('a message', () => {
  it('is answered by exactly one reply', async () => {
    const { run, sent } = aHost(aMedicineBot().bot);

    await run(anActivity());

    expect(sent).toEqual([
      aMessage({
        text: '{"conversationId":"c1","utterance":"Wat is Zemcelpro?","locale":"nl-NL"}',
        replyToId: 'question-1',
      }),
    ]);
  });

  it('is logged by ids, kinds and durations, without its text', async () => {
    const { bot, lines } = aMedicineBot();

    await aHost(bot).run(anActivity());

    expect(lines).toEqual([
      {
        level: 'info',
        conversationId: 'c1',
        channel: 'directline',
        language: 'nl',
        durationMs: 0,
        msg: 'replied',
      },
    ]);
  });

  it('tells of a file without its address', async () => {
    const { run, sent } = aHost(aMedicineBot().bot);

    await run(
      anActivity({
        text: '',
        attachments: [{ contentType: 'image/png', contentUrl: 'http://169.254.169.254/' }],
      }),
    );

    expect(sent.map(({ text }) => text)).toEqual([
      '{"conversationId":"c1","utterance":"","locale":"nl-NL","hasAttachment":true}',
    ]);
  });
});

const ARRIVAL = anActivity({ type: 'conversationUpdate', id: 'a1', membersAdded: [BOT, USER] });

describe('an arrival', () => {
  it('is greeted once, with a message that answers nothing', async () => {
    const { run, sent } = aHost(aMedicineBot().bot);

    await run(ARRIVAL);

    expect(sent).toEqual([
      aMessage({
        text: 'welcome {"conversationId":"c1","locale":"nl-NL"}',
      }),
    ]);
  });
});

describe('anything else', () => {
  it.each([
    ['the bot’s own arrival', { membersAdded: [BOT] }],
    ['a newcomer in a group', { conversation: { id: 'c1', isGroup: true } }],
    ['an installation', { type: 'installationUpdate', action: 'add' }],
    ['somebody leaving', { membersAdded: undefined, membersRemoved: [USER] }],
    ['typing', { type: 'typing' }],
    ['an event', { type: 'event', name: 'webchat/join' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an edited message', { type: 'messageUpdate' }],
    ['an invoke', { type: 'invoke', name: 'task/fetch' }],
    ['a type nobody knows', { type: 'constructor' }],
  ])('gets no reply: %s', async (_what, overrides) => {
    const { run, sent, lines } = aHost(aMedicineBot().bot);

    await run({ ...ARRIVAL, ...overrides } as WireActivity);

    expect({ sent, lines }).toEqual({ sent: [], lines: [] });
  });
});
