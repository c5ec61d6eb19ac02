// @ts-check

/** @typedef {(...parameters: any[]) => any} Render */

/**
 * Marks each message with its own language, which may differ from the page's, so that it is read
 * aloud in the right voice. Web Chat keeps its React to itself, so the wrapper is made in the
 * likeness of the element it wraps.
 */
export const activityMiddleware =
  () =>
  (/** @type {Render} */ next) =>
  (
    /** @type {{ readonly activity: { readonly locale?: string } }} */ card,
    /** @type {any[]} */ ...rest
  ) => {
    const render = next(card, ...rest);
    const lang = card.activity.locale;
    if (!render || !lang) {
      return render;
    }
    return (/** @type {any[]} */ ...parameters) => {
      const message = render(...parameters);
      const props = { className: 'in-language', lang, children: message };
      return message && { ...message, type: 'div', key: null, ref: null, props };
    };
  };

/**
 * Gives the same language to what repeats a message outside it: its label, the hidden copy that
 * screen readers announce, and the suggestions under the last one.
 */
export function spreadLanguage(/** @type {HTMLElement} */ root) {
  const messages = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.in-language')]);
  for (const message of messages) {
    message.closest('article')?.setAttribute('lang', message.lang);
  }
  const repetitions = root.querySelectorAll(
    '.webchat__live-region-activity:not([lang]), .webchat__suggested-actions__button',
  );
  for (const repetition of repetitions) {
    repetition.setAttribute('lang', messages.at(-1)?.lang ?? '');
  }
}
