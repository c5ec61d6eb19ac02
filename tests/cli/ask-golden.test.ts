import { describe, expect, it } from 'vitest';
import { askGolden } from '../../src/cli/ask-golden.ts';
import type { Reply } from '../../src/conversation/reply.ts';
import type { UserTurn } from '../../src/conversation/turn.ts';

const REPLY: Reply = {
  language: 'nl',
  text: 'Een infuus.',
  suggestions: [],
  citations: [],
  record: {
    type: 'medicine-info/answer',
    kind: 'answer',
    language: 'nl',
    passages: [{ id: 'testipro/use/3', quote: '', section: '', document: '', url: '' }],
  },
};

const GOLDEN = {
  id: 'nl-1',
  language: 'nl',
  turns: [
    { ask: 'hoe?', expect: 'answer' },
    { ask: 'en dan?', expect: 'abstain' },
  ],
} as const;

describe('a golden conversation', () => {
  it('is held turn by turn, as one person would', async () => {
    const turns: UserTurn[] = [];
    const respond = async (turn: UserTurn) => {
      turns.push(turn);
      return REPLY;
    };

    const asked = await askGolden({ respond }, GOLDEN);

    expect(turns).toEqual([
      { conversationId: 'nl-1', utterance: 'hoe?', locale: 'nl' },
      { conversationId: 'nl-1', utterance: 'en dan?', locale: 'nl' },
    ]);
    const outcome = { kind: 'answer', passages: ['testipro/use/3'], text: 'Een infuus.' };
    expect(asked).toEqual(GOLDEN.turns.map((turn) => ({ turn, outcome })));
  });

  it('cannot go on where a reply has no record', async () => {
    const { record: _, ...bare } = REPLY;

    await expect(askGolden({ respond: async () => bare }, GOLDEN)).rejects.toThrow(
      new Error('"hoe?" has a reply without a record'),
    );
  });
});
