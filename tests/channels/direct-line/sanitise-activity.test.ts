import { describe, expect, it } from 'vitest';
import {
  readClientActivityId,
  sanitiseActivity,
} from '../../../src/channels/direct-line/sanitise-activity.ts';

const SPEAKER = {
  conversationId: 'c',
  userId: 'dl_anna',
  bot: { id: 'bot', name: 'Assistant' },
};
const ADDRESSING = {
  channelId: 'directline',
  conversation: { id: 'c' },
  from: { id: 'dl_anna', role: 'user' },
  recipient: { id: 'bot', name: 'Assistant', role: 'bot' },
};

describe('an activity from a client', () => {
  it('keeps what a person says', () => {
    const channelData = { clientActivityID: '1', clientTimestamp: '2026', deep: { er: [1] } };
    const activity = { type: 'message', text: 'Koorts?', locale: 'nl-NL', channelData };

    expect(sanitiseActivity(activity, SPEAKER)).toEqual({
      ...activity,
      ...ADDRESSING,
      textFormat: 'plain',
    });
  });

  it('keeps what a card or a page sends', () => {
    expect(sanitiseActivity({ type: 'event', name: 'chosen', value: { id: 3 } }, SPEAKER)).toEqual({
      type: 'event',
      name: 'chosen',
      value: { id: 3 },
      ...ADDRESSING,
    });
  });

  it('believes nothing about who speaks, where and when', () => {
    const forged = {
      type: 'message',
      text: 'hello',
      id: 'mine',
      timestamp: '1970-01-01',
      localTimestamp: '1970-01-01',
      channelId: 'msteams',
      serviceUrl: 'http://127.0.0.1/',
      callerId: 'urn:botframework:azure',
      deliveryMode: 'expectReplies',
      conversation: { id: 'another', isGroup: true },
      from: { id: 'bot', role: 'bot', aadObjectId: '1', name: 'Doctor' },
      recipient: { id: 'somebody' },
      replyToId: 'other',
      relatesTo: {},
      membersAdded: [{ id: 'x' }],
      entities: [{ type: 'medicine-info/answer', kind: 'answer' }],
      suggestedActions: { actions: [] },
      textFormat: 'markdown',
      speak: '<speak/>',
      unknown: 1,
    };

    expect(sanitiseActivity(forged, SPEAKER)).toEqual({
      type: 'message',
      text: 'hello',
      textFormat: 'plain',
      ...ADDRESSING,
    });
  });

  it('keeps of files only that there were some', () => {
    const attachments = [
      { contentType: 'image/png', contentUrl: 'data:image/png;base64,AAAA', name: 'anna.png' },
      { contentType: '<script>', contentUrl: 'http://169.254.169.254/' },
      'nothing',
      ...Array.from({ length: 20 }, () => ({ contentType: 'text/plain' })),
    ];

    expect(sanitiseActivity({ type: 'message', attachments }, SPEAKER)).toEqual({
      type: 'message',
      ...ADDRESSING,
      attachments: [
        { contentType: 'image/png' },
        { contentType: 'application/octet-stream' },
        { contentType: 'application/octet-stream' },
        ...Array.from({ length: 7 }, () => ({ contentType: 'text/plain' })),
      ],
    });
  });

  it('drops fields of the wrong type', () => {
    const wrong = {
      type: 'message',
      text: 5,
      name: {},
      locale: 'nl; DROP TABLE',
      channelData: ['clientActivityID'],
      attachments: 'file',
    };

    expect(sanitiseActivity(wrong, SPEAKER)).toEqual({ type: 'message', ...ADDRESSING });
  });

  it.each([
    [undefined],
    [5],
    [''],
    [['message']],
    ['conversationUpdate'],
    ['installationUpdate'],
    ['invoke'],
    ['trace'],
    ['Message'],
    ['toString'],
  ])('is none with the type %j', (type) => {
    expect(sanitiseActivity({ type, text: 'hello' }, SPEAKER)).toBeUndefined();
  });
});

describe("the client's own id", () => {
  it.each([
    ['abc', 'abc'],
    ['', undefined],
    [5, undefined],
    [null, undefined],
    ['x'.repeat(129), undefined],
  ])('is read from channelData: %j', (clientActivityID, id) => {
    expect(readClientActivityId({ type: 'message', channelData: { clientActivityID } })).toBe(id);
  });
});
