// @ts-check
// Keeps Web Chat's Markdown from bettering what is quoted: it would show "CD34--" with a dash and
// "CD34+-cellen" with a plus-minus sign.

/** What its typographer replaces; quotation marks, brackets and dots among it. */
const SIGNS = /[-+.()'"?!]/g;

/** The mark behind a quotation, which has to stay a link. */
const MARK = / \[\d+\]$/;

/**
 * Escapes every sign in the quotations of a message, so that each is shown as it stands.
 *
 * @param {string} markdown
 */
export function keepQuotations(markdown) {
  return markdown.replace(/^> .*$/gm, (line) => {
    const mark = MARK.exec(line)?.[0] ?? '';
    return line.slice(0, line.length - mark.length).replace(SIGNS, '\\$&') + mark;
  });
}
