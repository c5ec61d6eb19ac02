import { describe, expect, it } from 'vitest';
import { joinParagraphs } from '../../src/conversation/wording.ts';
import { type aPhrase, aWording, CONTACTS } from '../support/a-wording.ts';
import { anOverview } from '../support/an-overview.ts';

const other = anOverview({ medicine: 'otherpro', name: 'Otherpro' });

describe('a wording', () => {
  it('fills the medicine and the transplant centre in', () => {
    expect(aWording()('nl').say('lead')).toBe('(lead medicine=Testipro centre=(contact.centre))');
  });

  it('fills in the centre of the hospital where it is known', () => {
    expect(aWording({ contacts: CONTACTS })('nl').say('lead')).toBe(
      '(lead medicine=Testipro centre=(contact.centreNumber name=the centre telephone=1))',
    );
  });

  it('speaks of the first medicine unless told otherwise', () => {
    const { say } = aWording({ overviews: [other, anOverview()] })('nl');

    expect([say('lead'), say('lead', { medicine: 'Testipro' })]).toEqual([
      '(lead medicine=Otherpro centre=(contact.centre))',
      '(lead medicine=Testipro centre=(contact.centre))',
    ]);
  });

  it('is in its language', () => {
    const wordingIn = aWording({ phrase: (language, key) => `${language}:${key}` });

    expect([wordingIn('nl').say('lead'), wordingIn('en').say('lead')]).toEqual([
      'nl:lead',
      'en:lead',
    ]);
  });

  it('asks for a slot with its question', () => {
    expect(aWording({ phrase: (_, key) => key })('nl').suggest(['route', 'fever'])).toEqual([
      { label: 'question.route' },
      { label: 'question.fever' },
    ]);
  });

  it.each([
    ['says where the help desk is', CONTACTS, '(contact.helpDesk'],
    ['says nothing of a help desk that is not there', {}, ''],
  ])('%s', (_, contacts, start) => {
    const { helpDesk } = aWording({ contacts })('nl');

    expect(helpDesk.split(' ')[0]).toBe(start);
  });

  it('fails at the start where the text on a contact is missing', () => {
    const phrase: typeof aPhrase = (language, key) => {
      if (language === 'en' && key === 'contact.helpDesk') throw new Error('no phrase');
      return key;
    };

    expect(() => aWording({ phrase, contacts: CONTACTS })).toThrow(new Error('no phrase'));
  });

  it('knows the overview of each medicine, and the first for one that it does not know', () => {
    const { overviewOf } = aWording({ overviews: [anOverview(), other] })('nl');

    expect(['otherpro', 'testipro', 'unheard'].map((each) => overviewOf(each).name)).toEqual([
      'Otherpro',
      'Testipro',
      'Testipro',
    ]);
  });
});

describe('paragraphs', () => {
  it('have an empty line between, and none where there is nothing', () => {
    expect(joinParagraphs('One.', '', 'Two.')).toBe('One.\n\nTwo.');
  });
});
