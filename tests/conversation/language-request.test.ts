import { describe, expect, it } from 'vitest';
import { languageAskedFor } from '../../src/conversation/language-request.ts';

describe('the language asked for', () => {
  it.each([
    ['named in itself', 'in het Nederlands graag', 'nl', 'nl'],
    ['named in the other', 'could you answer in Dutch?', 'en', 'nl'],
    ['named in the other', 'kan het ook in het ENGELS', 'nl', 'en'],
    ['named by its region', 'liever Vlaams', 'nl', 'nl'],
    ['that of the request, where it names none', 'can you say that in my language', 'en', 'en'],
    ['that of the request, where it names another', 'kunt u Frans?', 'nl', 'nl'],
    ['that of the request, where it names both', "english please, I don't read dutch", 'en', 'en'],
    ['that of the request, where it names both', 'Nederlands aub, geen Engels', 'nl', 'nl'],
    ['that of the request, where a name is part of a word', 'Engelsman', 'nl', 'nl'],
  ] as const)('is the one %s: %s', (_, utterance, writtenIn, language) => {
    expect(languageAskedFor(utterance, writtenIn)).toBe(language);
  });
});
