import { describe, expect, it } from 'vitest';
import { createGreeter } from '../../src/conversation/greet.ts';
import { aWording } from '../support/a-wording.ts';

const greet = createGreeter({
  wordingIn: aWording({ phrase: (language, key) => `${language}:${key}` }),
  defaultLanguage: 'nl',
});

describe('a greeting', () => {
  it('says what this is, with the first questions, and answers nobody', async () => {
    expect(await greet({ conversationId: 'a', locale: 'en-GB' })).toEqual({
      language: 'en',
      text: 'en:greeting.arrival',
      suggestions: [
        { label: 'en:question.purpose' },
        { label: 'en:question.route' },
        { label: 'en:question.common-side-effects' },
      ],
      citations: [],
    });
  });

  it.each(['de-DE', '', undefined])(
    'is in the default language where the channel tells no other: %s',
    async (locale) => {
      const arrival = locale === undefined ? {} : { locale };

      expect((await greet({ conversationId: 'a', ...arrival })).language).toBe('nl');
    },
  );
});
