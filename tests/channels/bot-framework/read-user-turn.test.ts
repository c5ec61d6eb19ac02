import type { Activity } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { readUserTurn } from '../../../src/channels/bot-framework/read-user-turn.ts';

function aMessage(overrides: object): Activity {
  const activity = { type: 'message', conversation: { id: 'c1' }, recipient: { id: '28:bot' } };
  return { ...activity, ...overrides } as Activity;
}

const BOT_MENTION = {
  type: 'mention',
  text: '<at>Medicijn-informatie</at>',
  mentioned: { id: '28:bot', name: 'Medicijn-informatie' },
};
const COLLEAGUE_MENTION = {
  type: 'mention',
  text: '<at>Ada</at>',
  mentioned: { id: '29:ada', name: 'Ada' },
};

describe('what a person said', () => {
  it('is the text as it was typed', () => {
    const activity = aMessage({ text: 'Wat is <b>Zemcelpro</b>?', locale: 'nl-BE' });

    expect(readUserTurn(activity)).toEqual({
      conversationId: 'c1',
      utterance: 'Wat is <b>Zemcelpro</b>?',
      locale: 'nl-BE',
    });
  });

  it('leaves out every mention of the bot, and keeps those of others', () => {
    const activity = aMessage({
      text: `${BOT_MENTION.text}\u00a0vraag van <at>Ada</at>: wat is het? ${BOT_MENTION.text}`,
      entities: [BOT_MENTION, COLLEAGUE_MENTION, BOT_MENTION],
    });

    expect(readUserTurn(activity)).toEqual({
      conversationId: 'c1',
      utterance: 'vraag van <at>Ada</at>: wat is het?',
    });
  });

  it('keeps its text where a mention is broken', () => {
    const entities = [{ type: 'mention' }, { ...BOT_MENTION, text: 7 }];

    expect(readUserTurn(aMessage({ text: 'Hallo', entities })).utterance).toBe('Hallo');
  });

  it('tells of a file, and is empty without text', () => {
    const activity = aMessage({ attachments: [{ contentType: 'image/png', contentUrl: 'x' }] });

    expect(readUserTurn(activity)).toEqual({
      conversationId: 'c1',
      utterance: '',
      hasAttachment: true,
    });
  });

  it('takes the formatted copy that Teams attaches to each message for no file', () => {
    const activity = aMessage({
      text: 'Hallo',
      attachments: [{ contentType: 'text/html', content: '<p>Hallo</p>' }],
    });

    expect(readUserTurn(activity)).toEqual({ conversationId: 'c1', utterance: 'Hallo' });
  });

  it('has the locale of Teams’ clientInfo where the activity has none', () => {
    const entities = [{ type: 'clientInfo', locale: 'en-GB', platform: 'Web' }];

    expect(readUserTurn(aMessage({ text: 'Hi', entities }))).toEqual({
      conversationId: 'c1',
      utterance: 'Hi',
      locale: 'en-GB',
    });
  });
});
