import { normalise } from './normalise.ts';

/**
 * The words of a text, normalised: letters and digits in a row, an apostrophe only inside a word
 * (`what's` → `whats`, `'t` → `t`), `%` and `?` as words of their own because they carry meaning.
 */
export function tokenise(text: string): readonly string[] {
  return (
    normalise(text)
      .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+|[%?]/gu) ?? []
  );
}
