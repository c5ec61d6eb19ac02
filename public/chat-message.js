// @ts-check
// What Web Chat leaves out of a message's markup: its language and its kind.

/**
 * @typedef {{ readonly type: string, readonly kind?: string }} Entity
 * @typedef {{ readonly locale?: string, readonly entities?: readonly Entity[] }} Activity
 * @typedef {(...parameters: any[]) => any} Render
 */

/**
 * Marks each message with its own language, which may differ from the page's, so that it is read
 * aloud in the right voice, and with the kind of answer it is. Web Chat keeps its React to itself,
 * so the wrapper is made in the likeness of the element it wraps.
 */
export const activityMiddleware =
  () =>
  (/** @type {Render} */ next) =>
  (/** @type {{ readonly activity: Activity }} */ card, /** @type {any[]} */ ...rest) => {
    const render = next(card, ...rest);
    const { locale: lang, entities } = card.activity;
    const kind = entities?.find(({ type }) => type === 'medicine-info/answer')?.kind;
    return (
      render &&
      ((/** @type {any[]} */ ...parameters) => {
        const children = render(...parameters);
        const props = { className: 'chat-message', 'data-kind': kind, lang, children };
        return children && { ...children, type: 'div', key: null, ref: null, props };
      })
    );
  };

/**
 * Gives the same language to what repeats a message outside it: its label, the hidden copy that
 * screen readers announce, and the suggestions under the last one.
 */
export function spreadLanguage(/** @type {HTMLElement} */ root) {
  const messages = /** @type {HTMLElement[]} */ ([...root.querySelectorAll('.chat-message[lang]')]);
  for (const message of messages) {
    message.closest('article')?.setAttribute('lang', message.lang);
  }
  const repetitions = root.querySelectorAll(
    '.webchat__live-region-activity:not([lang]), .webchat__suggested-actions__button',
  );
  for (const repetition of repetitions) {
    repetition.setAttribute('lang', messages.at(-1)?.lang ?? document.documentElement.lang);
  }
}
