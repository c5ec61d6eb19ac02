/**
 * Text as our word lists and indexes see it: lower case, without diacritics, straight quotes, and
 * with letters that a typist held down shortened (`heeeel` → `heel`). The two kinds of cells,
 * which differ by a sign alone, become two words: `CD34+` → `cd34plus`, `CD34--` → `cd34minus`.
 *
 * Idempotent. Never used for what is shown: a quotation stays as its document has it.
 */
export function normalise(text: string): string {
  // The acute accent goes first: of all marks, NFKD would leave a space where it stood.
  return text
    .replace(/´/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’‛`]/g, "'")
    .replace(/[“”„]/g, '"')
    .replace(/cd ?34[ -]?(?:\+|plus|pos\w*)-? ?/g, 'cd34plus ')
    .replace(/cd ?34 ?(?:[-−–]{1,2}|minus|min\b|neg\w*)-? ?/g, 'cd34minus ')
    .replace(/(\p{L})\1{2,}/gu, '$1$1');
}
