import { describe, expect, it } from 'vitest';
import {
  readLanguageEvidence,
  writeLanguageEvidence,
} from '../../src/knowledge/language-evidence-file.ts';
import { aFolder } from '../support/a-document.ts';

describe('what tells the languages apart', () => {
  it('is read as it was written', async () => {
    const folder = await aFolder({ 'understanding/keep': '' });
    const evidence = {
      words: new Map([
        ['het', 3.5],
        ['the', -4],
        ['constructor', -0.25],
        ['__proto__', 1],
        ['1', 0.5],
      ]),
      letters: new Map([
        ['<ij', 2],
        ["'s>", 0.75],
      ]),
    };

    await writeLanguageEvidence(folder, evidence);

    expect(await readLanguageEvidence(folder)).toEqual(evidence);
  });
});
