// @ts-check
// The chat page: opens a conversation, shows it with Web Chat, and opens it again when it is lost.

import { activityMiddleware, spreadLanguage } from './chat-message.js';
import { keepQuotations } from './chat-quotation.js';
import { styleOptions } from './chat-style.js';

/**
 * @typedef {{ readonly channelData?: object, readonly text?: string, readonly textFormat?: string }} Activity
 * @typedef {{ readonly type: string, readonly payload: { readonly activity: Activity } }} Action
 * @typedef {(...parameters: any[]) => any} Render
 */

// Web Chat's script leaves its name on the window, and has no types of its own.
const { WebChat } = /** @type {any} */ (window);

const page = element('conversation');
const connection = element('connection');
const { locale, medicine, placeholder = '', reconnecting = '', reconnected = '' } = page.dataset;

/** Statuses of Web Chat's Direct Line client; from `expiredToken` on, it has given up for good. */
const STATUS = { online: 2, expiredToken: 3 };

/** Milliseconds before each attempt to connect again; the last one repeats. */
const RETRY_DELAYS = [0, 1_000, 3_000, 10_000, 30_000];

/** Milliseconds for which the page says that the connection is back. */
const RECOVERY_SHOWN_FOR = 8_000;

/** Sends along which medicine the page was opened for, and keeps quotations as they come. */
const storeMiddleware = () => (/** @type {Render} */ next) => (/** @type {Action} */ action) => {
  const { activity } = action.payload ?? {};
  const changed =
    action.type === 'DIRECT_LINE/POST_ACTIVITY' && medicine
      ? { ...activity, channelData: { ...activity.channelData, medicine } }
      : action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && activity.textFormat === 'markdown'
        ? { ...activity, text: keepQuotations(activity.text ?? '') }
        : undefined;
  return next(changed ? { ...action, payload: { ...action.payload, activity: changed } } : action);
};

/** Leaves out the time under each message; that one was not sent is still said there. */
const activityStatusMiddleware =
  () => (/** @type {Render} */ next) => (/** @type {object} */ status) =>
    next({ ...status, hideTimestamp: true });

/**
 * Fetches a token for a new conversation or, given an old token, for the conversation of that one.
 *
 * @param {string} [resume]
 * @returns {Promise<string>}
 */
async function fetchToken(resume) {
  const response = await fetch('/chat/token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ resume }),
  });
  if (!response.ok) {
    throw new Error(`No token: ${response.status}`);
  }
  return (await response.json()).token;
}

/**
 * Opens a conversation and keeps it open: when the client gives up, another takes its place, with a
 * token for the same conversation. What was said stays on the screen, because the store is kept.
 */
async function converse() {
  const root = document.createElement('div');
  root.className = 'web-chat';
  new MutationObserver(() => spreadLanguage(root)).observe(root, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  const settings = {
    activityMiddleware,
    activityStatusMiddleware,
    locale,
    nonce: document.querySelector('script')?.nonce,
    overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: placeholder },
    role: 'main',
    store: WebChat.createStore({}, storeMiddleware),
    styleOptions,
  };

  let token;
  for (let attempt = 0; ; attempt += 1) {
    await wait(RETRY_DELAYS[Math.min(attempt, RETRY_DELAYS.length - 1)]);
    try {
      token = await fetchToken(token);
    } catch {
      showTrouble(root);
      continue;
    }
    const directLine = WebChat.createDirectLine({
      conversationStartProperties: { locale },
      domain: new URL('/v3/directline', location.href).href,
      token,
      webSocket: true,
    });
    WebChat.renderWebChat({ ...settings, directLine }, root);
    page.replaceChildren(root);
    await untilLost(directLine, () => {
      attempt = 0;
      showRecovery();
    });
    // The client renews its token now and then; the last one is the one to go on from.
    token = directLine.token;
    showTrouble(root);
  }
}

/**
 * @param {any} directLine
 * @param {() => void} whenOnline
 * @returns {Promise<void>}
 */
function untilLost(directLine, whenOnline) {
  return new Promise((resolve) => {
    directLine.connectionStatus$.subscribe((/** @type {number} */ status) => {
      if (status === STATUS.online) {
        whenOnline();
      } else if (status >= STATUS.expiredToken) {
        resolve();
      }
    });
  });
}

function wait(/** @type {number | undefined} */ milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Says that there is no connection: above the messages or, before there are any, in their place. */
function showTrouble(/** @type {HTMLElement} */ root) {
  if (root.isConnected) {
    connection.textContent = reconnecting;
  } else {
    showUnavailable();
  }
}

function showRecovery() {
  if (connection.textContent === reconnecting) {
    connection.textContent = reconnected;
    setTimeout(() => {
      if (connection.textContent === reconnected) {
        connection.textContent = '';
      }
    }, RECOVERY_SHOWN_FOR);
  }
}

function showUnavailable() {
  element('loading').hidden = true;
  element('unavailable').hidden = false;
}

function element(/** @type {string} */ id) {
  return /** @type {HTMLElement} */ (document.getElementById(id));
}

// Absent where the script did not arrive, or is not the one the page's integrity names.
if (WebChat) {
  converse().catch(showUnavailable);
} else {
  showUnavailable();
}
