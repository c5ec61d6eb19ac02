import { LANGUAGES, type Language, LOCALES } from '../../language/language.ts';
import type { Phrase } from '../../language/phrases.ts';

export interface PageContent {
  readonly language: Language;
  /** The medicine the visitor came for, which links on the page keep; absent for any. */
  readonly medicine?: string | undefined;
  readonly nonce: string;
  /** Where Web Chat's script is, and what it must be. */
  readonly webChat: { readonly address: string; readonly integrity: string };
  readonly phrase: Phrase;
}

// A language is offered in its own name, for those who cannot read the page's.
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

/** The chat page as HTML, complete but for the conversation itself. */
export function renderPage(page: PageContent): string {
  const say = (key: string) => escapeHtml(page.phrase(page.language, `page.${key}`));
  return `<!doctype html>
<html lang="${page.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1, interactive-widget=resizes-content">
<meta name="color-scheme" content="light dark">
<title>${say('title')}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/chat.css" nonce="${page.nonce}">
<link rel="stylesheet" href="/web-chat.css" nonce="${page.nonce}">
<script defer src="${page.webChat.address}" integrity="${page.webChat.integrity}" nonce="${page.nonce}"></script>
<script type="module" src="/chat.js" nonce="${page.nonce}"></script>
</head>
<body>
<header class="masthead">
<h1>${say('title')}</h1>
<p class="notice">${say('notice')} <a href="tel:112">${say('emergency')}</a></p>
<nav aria-label="${say('languages')}">
${LANGUAGES.map((language) => languageLink(page, language)).join('\n')}
<a class="start-again" href="${address(page.language, page.medicine)}">${say('startAgain')}</a>
</nav>
</header>
<p class="connection" id="connection" role="status"></p>
<div class="conversation" id="conversation"
 data-locale="${LOCALES[page.language]}"
 data-medicine="${page.medicine ?? ''}"
 data-placeholder="${say('placeholder')}"
 data-reconnecting="${say('reconnecting')}"
 data-reconnected="${say('reconnected')}">
<p class="message" id="loading">${say('loading')}</p>
<p class="message" id="unavailable" role="alert" hidden>${say('unavailable')}</p>
<noscript><p class="message">${say('noScript')}</p></noscript>
</div>
</body>
</html>
`;
}

function languageLink(page: PageContent, language: Language): string {
  const current = language === page.language ? ' aria-current="true"' : '';
  return `<a href="${address(language, page.medicine)}" lang="${language}" hreflang="${language}"${current}>${LANGUAGE_NAMES[language]}</a>`;
}

function address(language: Language, medicine: string | undefined): string {
  const parameters = new URLSearchParams({ language, ...(medicine && { medicine }) });
  return escapeHtml(`/?${parameters}`);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
