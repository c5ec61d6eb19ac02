import type { Mention } from './vocabulary.ts';
import type { CONTEXT_NL } from './words/context.nl.ts';

export type CueConcept = keyof typeof CONTEXT_NL;

/** The words of a sentence that tell how the rest of it is meant, looked up by place. */
export interface Cues {
  /** The longest cue of this concept that starts at a word. */
  readonly at: (concept: CueConcept, index: number) => Mention<CueConcept> | undefined;
  readonly endsAt: (concept: CueConcept, index: number) => boolean;
  /** Whether one starts at the words from `from` up to, not including, `to`. */
  readonly between: (concept: CueConcept, from: number, to: number) => boolean;
  readonly anywhere: (concept: CueConcept) => boolean;
}

export function indexCues(mentions: readonly Mention<CueConcept>[]): Cues {
  const starts = new Map<string, Mention<CueConcept>>();
  const ends = new Set<string>();
  const concepts = new Set<CueConcept>();
  for (const mention of mentions) {
    const place = `${mention.concept} ${mention.from}`;
    if (mention.to > (starts.get(place)?.to ?? 0)) starts.set(place, mention);
    ends.add(`${mention.concept} ${mention.to}`);
    concepts.add(mention.concept);
  }
  const at: Cues['at'] = (concept, index) => starts.get(`${concept} ${index}`);
  return {
    at,
    endsAt: (concept, index) => ends.has(`${concept} ${index}`),
    between: (concept, from, to) => {
      for (let index = Math.max(0, from); index < to; index++) if (at(concept, index)) return true;
      return false;
    },
    anywhere: (concept) => concepts.has(concept),
  };
}
