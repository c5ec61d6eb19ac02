import { ActivityHandler } from 'botbuilder';
import { describe, expect, it } from 'vitest';
import { aReply } from './fixtures.ts';
import { aHost, aMedicineBot, aMessage, anActivity } from './in-process-host.ts';

describe('a turn that breaks', () => {
  const SECRET = 'ik ben ziek';

  function aBotThatBreaksOnce() {
    let isBroken = true;
    return aMedicineBot({
      respond: async () => {
        if (isBroken) {
          isBroken = false;
          throw Object.assign(new TypeError(SECRET), { code: 'E_CODE' });
        }
        return aReply({ text: 'works' });
      },
    }).bot;
  }

  it('ends in one apology, and the next one works', async () => {
    const { run, sent } = aHost(aBotThatBreaksOnce());

    await run(anActivity());
    await run(anActivity({ id: 'question-2' }));

    expect(sent).toEqual([
      aMessage({
        text: 'sorry nl-NL',
        replyToId: 'question-1',
      }),
      aMessage({
        text: 'works',
        replyToId: 'question-2',
      }),
    ]);
  });

  it('is logged by class, code and place, without its message', async () => {
    const { run, lines } = aHost(aBotThatBreaksOnce());

    await run(anActivity({ text: SECRET }));

    expect(lines).toEqual([
      {
        level: 'error',
        conversationId: 'c1',
        channel: 'directline',
        error: 'TypeError',
        code: 'E_CODE',
        at: expect.stringMatching(/^at /),
        msg: 'turn failed',
      },
    ]);
  });

  it('is not apologised for after the answer', async () => {
    const { run, sent } = aHost(
      new ActivityHandler().onMessage(async (turn) => {
        await turn.sendActivity('answer');
        throw new Error('too late');
      }),
    );

    await run(anActivity());

    expect(sent.map(({ text }) => text)).toEqual(['answer']);
  });

  it('settles where the apology cannot be delivered either', async () => {
    const { runTurn, lines } = aHost(aBotThatBreaksOnce());

    await runTurn(anActivity(), () => {
      throw new RangeError('The conversation is full');
    });

    expect(lines.map(({ error, msg }) => [error, msg])).toEqual([
      ['TypeError', 'turn failed'],
      ['RangeError', 'apology failed'],
    ]);
  });

  it('settles where what was thrown is no error', async () => {
    const { run, sent, lines } = aHost(
      new ActivityHandler().onMessage(() => Promise.reject('text')),
    );

    await run(anActivity());

    expect([sent.map(({ text }) => text), lines.map(({ error }) => error)]).toEqual([
      ['sorry nl-NL'],
      ['string'],
    ]);
  });
});
