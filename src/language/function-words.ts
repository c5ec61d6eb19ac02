import type { Language } from './language.ts';

/**
 * Words that say nothing about what a text is about. Deliberately short: negations, question words
 * and quantities stay, because "not compared", "how many" and "before" carry the meaning.
 */
const FUNCTION_WORDS: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    `de het een en of maar dus dat die dit deze der des den te ten ter van in op aan bij met uit om
    is was zijn waren ben bent wordt worden werd werden heeft hebben had hadden heb hebt kan kunnen
    kon zal zullen zou zouden mag moet moeten er hier daar ook al nog wel eens even nu dan toen zo
    ik jij je u gij ge hij zij ze wij we jullie hun hen hem haar mijn jouw uw ons onze zich als
    wat waar wie welke eigenlijk gewoon toch want door tot over`.split(/\s+/),
  ),
  en: new Set(
    `the a an and or but so that this these those of in on at by with from to for is was are were
    be been being am has have had do does did can could will would shall should may might must
    there here also just now then i you he she it we they them his her its our your my me him us
    what which who whom as if than too very really any some about into out`.split(/\s+/),
  ),
};

/** True for a normalised token that carries no subject. */
export function isFunctionWord(token: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(token);
}
