import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, it } from 'vitest';
import { type PageContent, renderPage } from '../../../src/channels/web-chat/page.ts';
import { LANGUAGES } from '../../../src/language/language.ts';
import { loadPhrases, type Phrase } from '../../../src/language/phrases.ts';

let phrase: Phrase;

beforeAll(async () => {
  phrase = await loadPhrases('locales');
});

function aPage(overrides: Partial<PageContent> = {}): Document {
  const html = renderPage({
    language: 'nl',
    nonce: 'N0nce',
    webChat: { address: '/vendor/webchat-1234.js', integrity: 'sha256-abc=' },
    phrase,
    ...overrides,
  });
  return new JSDOM(html).window.document;
}

function linksOf(page: Document) {
  return [...page.querySelectorAll('nav a')].map((link) => [
    link.textContent,
    link.getAttribute('href'),
    link.getAttribute('aria-current'),
  ]);
}

describe('the page', () => {
  it.each(LANGUAGES)('says everything in its own language: %s', (language) => {
    const page = aPage({ language });
    const words = (key: string) => phrase(language, `page.${key}`);

    expect({
      language: page.documentElement.lang,
      title: page.title,
      headings: [...page.querySelectorAll('h1')].map((heading) => heading.textContent),
      notice: page.querySelector('.notice')?.textContent,
      noScript: page.querySelector('noscript')?.textContent,
      unavailable: page.querySelector('#unavailable')?.textContent,
      settings: { ...page.getElementById('conversation')?.dataset },
    }).toEqual({
      language,
      title: words('title'),
      headings: [words('title')],
      notice: `${words('notice')} ${words('emergency')}`,
      noScript: words('noScript'),
      unavailable: words('unavailable'),
      settings: {
        locale: { nl: 'nl-NL', en: 'en-GB' }[language],
        medicine: '',
        placeholder: words('placeholder'),
        reconnecting: words('reconnecting'),
        reconnected: words('reconnected'),
      },
    });
  });

  it('links to both languages and to a new conversation', () => {
    expect(linksOf(aPage())).toEqual([
      ['Nederlands', '/?language=nl', 'true'],
      ['English', '/?language=en', null],
      ['Opnieuw beginnen', '/?language=nl', null],
    ]);
  });

  it('keeps the medicine in its links', () => {
    expect(linksOf(aPage({ language: 'en', medicine: 'zemcelpro' }))).toEqual([
      ['Nederlands', '/?language=nl&medicine=zemcelpro', null],
      ['English', '/?language=en&medicine=zemcelpro', 'true'],
      ['Start again', '/?language=en&medicine=zemcelpro', null],
    ]);
  });

  it('links to the emergency number', () => {
    const link = aPage().querySelector('.notice a');

    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      'Bel bij nood 112.',
      'tel:112',
    ]);
  });

  it('gives the nonce to all it loads, and Web Chat’s integrity', () => {
    const loaded = aPage().querySelectorAll('script, link[rel=stylesheet], style');

    expect(
      [...loaded].map((each) => [
        each.getAttribute('src') ?? each.getAttribute('href'),
        each.getAttribute('nonce'),
        each.getAttribute('integrity'),
      ]),
    ).toEqual([
      ['/chat.css', 'N0nce', null],
      ['/web-chat.css', 'N0nce', null],
      ['/vendor/webchat-1234.js', 'N0nce', 'sha256-abc='],
      ['/chat.js', 'N0nce', null],
    ]);
  });

  it('shows phrases as text, whatever they hold', () => {
    const page = aPage({ phrase: () => `<script>alert("1")</script> & 'more'` });

    expect(page.querySelectorAll('script').length).toBe(2);
    expect(page.querySelector('h1')?.textContent).toBe(`<script>alert("1")</script> & 'more'`);
    expect(page.getElementById('conversation')?.dataset.placeholder).toBe(
      `<script>alert("1")</script> & 'more'`,
    );
  });
});
