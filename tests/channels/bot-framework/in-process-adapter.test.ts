import { ActivityHandler } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { aHost, aMedicineBot, anActivity } from './in-process-host.ts';

describe('a turn inside the process', () => {
  it('sends the reply even where the client asks to withhold it', async () => {
    const { run, sent } = aHost(aMedicineBot().bot);

    await run(anActivity({ deliveryMode: 'expectReplies' }));

    expect(sent.map(({ replyToId }) => replyToId)).toEqual(['question-1']);
  });

  it('keeps the activity it was given as it was', async () => {
    const meddler = new ActivityHandler().onMessage(async ({ activity }) => {
      activity.conversation.id = 'changed';
    });
    const activity = anActivity();

    await aHost(meddler).run(activity);

    expect(activity).toEqual(anActivity());
  });

  it('keeps what bots tell their host from people', async () => {
    const talker = new ActivityHandler().onMessage(async (turn) => {
      await turn.sendActivities([
        { type: 'trace', value: 1 },
        { type: 'delay', value: 1 },
        { type: 'invokeResponse', value: { status: 200 } },
        { type: 'typing' },
      ]);
    });
    const { run, sent } = aHost(talker);

    await run(anActivity());

    expect(sent.map(({ type }) => type)).toEqual(['typing']);
  });

  it('takes nothing back', async () => {
    const { run, lines } = aHost(
      new ActivityHandler().onMessage(async (turn) => {
        await turn.deleteActivity('question-1');
      }),
    );

    await run(anActivity());

    expect(lines.map(({ error }) => error)).toEqual(['Error']);
  });
});
