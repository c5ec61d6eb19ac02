import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readOverviews } from '../../src/knowledge/read-overviews.ts';
import { launchChromium } from '../support/chromium.ts';
import { type RunningAssistant, startAssistant } from '../support/start-assistant.ts';

const DUTCH = {
  language: 'nl',
  greeting: 'U kunt mij vragen stellen over Zemcelpro.',
  question: 'Wordt Zemcelpro voor elke patiënt apart gemaakt?',
  quote: 'Zemcelpro wordt specifiek voor elke patiënt gemaakt.',
  title: 'Medicijninformatie',
} as const;
const ENGLISH = {
  language: 'en',
  greeting: 'You can ask me questions about Zemcelpro.',
  question: 'Is Zemcelpro made for each patient?',
  quote: 'Zemcelpro is made specifically for each patient.',
  title: 'Medicine information',
} as const;

const [overview] = await readOverviews('knowledge');
const sentences = { nl: sentencesOf('nl'), en: sentencesOf('en') };

function sentencesOf(language: 'nl' | 'en'): ReadonlyMap<string, string> {
  const sections = overview?.editions[language]?.sections ?? [];
  const passages = sections.flatMap((section) => section.passages);
  return new Map(passages.map(({ id, text }) => [id.split('/').slice(1).join('/'), text]));
}

let browser: Browser;
let assistant: RunningAssistant;

beforeAll(async () => {
  [browser, assistant] = await Promise.all([launchChromium(), startAssistant()]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(() => Promise.all([browser.close(), assistant.stop()]));

/** A visitor's page, with what the browser complained about and whom else it asked. */
async function visit(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreignRequests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(message.text());
    }
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const noteForeign = (address: string) => {
    const { host, protocol } = new URL(address);
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== assistant.url.host) {
      foreignRequests.push(address);
    }
  };
  page.on('request', (request) => noteForeign(request.url()));
  page.on('websocket', (socket) => noteForeign(socket.url()));
  await page.goto(new URL(path, assistant.url).href);
  return { page, complaints, foreignRequests };
}

function quotation(page: Page, quote: string) {
  return page.locator('blockquote', { hasText: quote });
}

function suggestion(page: Page) {
  return page.getByRole('toolbar').getByRole('button').first();
}

async function ask(page: Page, question: string): Promise<void> {
  await page.getByRole('textbox').fill(question);
  await page.keyboard.press('Enter');
}

function textOf(page: Page, selector: string): Promise<string | null> {
  return page.locator(selector).textContent();
}

describe('the chat page', () => {
  it.each([DUTCH, ENGLISH])('answers a question in $language with the quotation', async (words) => {
    const { page, complaints, foreignRequests } = await visit(`/?language=${words.language}`);
    await page.getByText(words.greeting).first().waitFor();

    await ask(page, words.question);
    await quotation(page, words.quote).waitFor();

    expect({ complaints, foreignRequests, title: await page.title() }).toEqual({
      complaints: [],
      foreignRequests: [],
      title: words.title,
    });
  });

  it('speaks the language of the browser', async () => {
    const { page } = await visit('/', { locale: 'en-US' });

    await page.getByText(ENGLISH.greeting).first().waitFor();
    expect(await textOf(page, 'h1')).toBe(ENGLISH.title);
  });

  it('changes language by a link', async () => {
    const { page } = await visit('/?language=nl');
    await page.getByRole('link', { name: 'English' }).click();

    await page.getByText(ENGLISH.greeting).first().waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('starts again with an empty conversation', async () => {
    const { page } = await visit('/?language=en');
    await ask(page, ENGLISH.question);
    await quotation(page, ENGLISH.quote).waitFor();

    await page.getByRole('link', { name: 'Start again' }).click();

    await page.getByText(ENGLISH.greeting).first().waitFor();
    expect(await quotation(page, ENGLISH.quote).count()).toBe(0);
  });

  it('offers no way to send files', async () => {
    const { page } = await visit('/?language=nl');
    await page.getByText(DUTCH.greeting).first().waitFor();

    expect(await page.locator('input[type=file]').count()).toBe(0);
  });

  it('says what to do where JavaScript is off', async () => {
    const { page } = await visit('/?language=nl', { javaScriptEnabled: false });

    const shown = await page.locator('.message').filter({ visible: true }).allTextContents();
    expect(shown).toEqual([
      'Deze chat werkt alleen met JavaScript. Staat dat uit? Lees dan de bijsluiter van uw medicijn, of vraag het uw behandelend arts. Bel bij nood 112.',
    ]);
  });

  it('says what to do where Web Chat does not arrive', async () => {
    const context = await browser.newContext();
    await context.route('**/vendor/**', (route) => route.abort());
    const page = await context.newPage();
    await page.goto(new URL('/?language=en', assistant.url).href);

    await page.getByRole('alert').getByText('The chat cannot open now.').waitFor();
    expect(await page.locator('#loading').isVisible()).toBe(false);
  });
});

describe('the conversation', () => {
  it('marks each message, its announcement and its suggestions with their own language', async () => {
    const { page } = await visit('/?language=nl');
    await page.getByText(DUTCH.greeting).first().waitFor();

    await ask(page, ENGLISH.question);
    await quotation(page, ENGLISH.quote).waitFor();
    await suggestion(page).waitFor();

    const languages = (selector: string) =>
      page.locator(selector).evaluateAll((found) => found.map((each) => each.getAttribute('lang')));
    expect({
      messages: await languages('.webchat__basic-transcript__activity'),
      announcement: (await languages('.webchat__live-region-activity')).at(-1),
      suggestions: [...new Set(await languages('.webchat__suggested-actions__button'))],
    }).toEqual({
      messages: ['nl-NL', 'nl-NL', 'en-GB'],
      announcement: 'en-GB',
      suggestions: ['en-GB'],
    });
  });

  it('makes urgent replies stand out', async () => {
    const { page } = await visit('/?language=nl');
    await ask(page, 'Ik heb 39 graden koorts en ik kan niet ademen');

    await page.locator('.chat-message[data-kind=urgent]').waitFor();
  });

  // The sentences whose signs Markdown renderers like to better: "CD34--", "CD34+-cellen".
  it.each([
    ['nl', 'Wat zit er in Zemcelpro?', 'indication/7'],
    ['nl', 'Uit hoeveel zakken bestaat een dosis?', 'use/4'],
    ['nl', 'Wat doen de verschillende soorten cellen?', 'mechanism/6'],
    ['en', 'What does Zemcelpro contain?', 'indication/7'],
    ['en', 'What do the different kinds of cells do?', 'mechanism/6'],
  ] as const)(
    'shows a sentence character for character (%s): %s',
    async (language, question, place) => {
      const { page } = await visit(`/?language=${language}`);
      await ask(page, question);
      const shown = page.locator('blockquote').first();
      await shown.waitFor();

      // Web Chat shows the mark "[1]" as a link, between spaces of no width.
      const text = (await shown.textContent())?.trim().replace(/ \u200b1\u200b$/, '');
      expect(text).toBe(sentences[language].get(place));
    },
  );

  it('can be had with the keyboard alone', async () => {
    const { page } = await visit('/?language=en');
    await suggestion(page).waitFor();

    await tabTo(page, 'textarea');
    await page.keyboard.type(ENGLISH.question);
    await page.keyboard.press('Enter');
    await quotation(page, ENGLISH.quote).waitFor();
    await suggestion(page).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');

    await page.locator('blockquote').nth(1).waitFor();
  });

  it('leaves the focus where the person is typing when a reply arrives', async () => {
    const { page } = await visit('/?language=en');
    await ask(page, ENGLISH.question);
    await quotation(page, ENGLISH.quote).waitFor();

    expect(await page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
  });

  it.each([
    { width: 320, height: 568 },
    // A window of 1280 × 1024 at 400 % zoom.
    { width: 320, height: 256 },
  ])('leaves room to read at $width × $height, and never scrolls sideways', async (viewport) => {
    const { page } = await visit('/?language=nl', { viewport });
    await ask(page, DUTCH.question);
    await quotation(page, DUTCH.quote).waitFor();
    const transcript = page.locator('.webchat__basic-transcript');
    // Less at first, while Web Chat still says that it is connecting.
    await expect
      .poll(async () => (await transcript.boundingBox())?.height)
      .toBeGreaterThanOrEqual(100);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
  });

  it('goes on after its token ran out, with everything said still on the screen', async () => {
    const { page } = await visit('/?language=nl');
    await ask(page, DUTCH.question);
    await quotation(page, DUTCH.quote).waitFor();

    // What the server says to a token that slept through its expiry.
    await page.route(
      '**/activities',
      (route) => route.fulfill({ status: 403, json: { error: { code: 'TokenExpired' } } }),
      { times: 1 },
    );
    await ask(page, ENGLISH.question);
    await page.getByText('De verbinding is er weer.').waitFor();
    await page.getByRole('button', { name: 'Opnieuw' }).click();
    await quotation(page, ENGLISH.quote).waitFor();

    expect(await quotation(page, DUTCH.quote).count()).toBe(1);
  });
});

/** Presses Tab until an element has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(`document.activeElement?.matches('${selector}')`)) {
      return;
    }
  }
  throw new Error(`No ${selector} within 20 presses of Tab`);
}
