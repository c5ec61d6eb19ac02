import type { Passage } from '../knowledge/overview.ts';
import type { Slot, SlotId } from '../knowledge/slot.ts';
import type { Answer, ClarifyOption, NonEmpty } from './answer.ts';
import { likeliestKind } from './likeliest-kind.ts';
import type { RankedPassage } from './rank-passages.ts';
import type { Understood } from './understand.ts';

/**
 * Lowest score, from 0 to 1, at which the best passage is shown as the answer; below it the person
 * is asked back. Chosen on left-out voices; `npm run left-out` measures it again.
 */
const MIN_ANSWER_SCORE = 0.35;

/** Lowest score at which a passage may be offered as one reading among others. */
const MIN_OPTION_SCORE = 0.12;

/** Whoever is asked back is given a choice. */
const MIN_OPTIONS = 2;

/** A second or third passage is shown only where it scores at least this share of the best one. */
const FURTHER_PASSAGE_SHARE = 0.4;

const MAX_PASSAGES = 3;

export interface Evidence extends Understood {
  readonly medicine: string;
  readonly slots: ReadonlyMap<SlotId, Slot>;
  /** What the overview has on it, best first. */
  readonly ranked: readonly RankedPassage[];
  /** The passage that answers a slot best, where one does. */
  readonly bestPassageOf: (slot: SlotId) => Passage | undefined;
}

/**
 * Decides what becomes of a question: its kind first, then the likeliest slot of that kind.
 */
export function decide(evidence: Evidence): Answer {
  const { medicine, slots, slotGuesses, kindGuesses } = evidence;
  const kind = likeliestKind(slots, slotGuesses, kindGuesses);
  const likeliest = slotGuesses.find(({ label }) => slots.get(label)?.kind === kind);
  const slot = slots.get(likeliest?.label ?? '');
  if (slot === undefined) return { kind: 'not-covered', medicine };
  switch (kind) {
    case 'answer':
      return answerOrAskBack(evidence, slot.slot);
    case 'not-covered': {
      const { topic, leafletSection } = slot;
      return {
        kind,
        medicine,
        slot: slot.slot,
        ...(topic === undefined ? {} : { topic }),
        ...(leafletSection === undefined ? {} : { leafletSection }),
      };
    }
    case 'personal':
      return { kind, medicine, slot: slot.slot };
    case 'urgent':
      return { kind, urgency: slot.slot === 'self-harm' ? 'self-harm' : 'emergency' };
    case 'out-of-scope':
      return { kind, reason: slot.slot === 'other-medicine' ? 'other-medicine' : 'off-topic' };
    case 'social':
      return { kind, act: slot.slot };
    case 'report':
    case 'hand-off':
      return { kind };
  }
}

function answerOrAskBack(evidence: Evidence, slot: SlotId): Answer {
  const { medicine, ranked } = evidence;
  const [best, ...rest] = ranked;
  if (best === undefined) return { kind: 'not-covered', medicine };
  if (best.score >= MIN_ANSWER_SCORE) {
    const further = rest
      .filter(({ score }) => score >= best.score * FURTHER_PASSAGE_SHARE)
      .slice(0, MAX_PASSAGES - 1);
    const passages = [best.passage, ...further.map(({ passage }) => passage)] as const;
    return { kind: 'answer', medicine, slot, passages };
  }
  const options = readings(evidence);
  return options === undefined
    ? { kind: 'not-covered', medicine }
    : { kind: 'clarify', medicine, options };
}

/** The likeliest readings that the overview answers, each by a passage of its own. */
function readings({
  slotGuesses,
  ranked,
  bestPassageOf,
}: Evidence): NonEmpty<ClarifyOption> | undefined {
  const open = new Set(
    ranked
      .filter(({ score }, place) => place < MIN_OPTIONS || score >= MIN_OPTION_SCORE)
      .map(({ passage }) => passage.id),
  );
  const options: ClarifyOption[] = [];
  for (const { label: slot } of slotGuesses) {
    const passage = bestPassageOf(slot);
    if (passage === undefined || !open.delete(passage.id)) continue;
    options.push({ slot, passage });
    if (options.length === MAX_PASSAGES) break;
  }
  const [first, ...others] = options;
  return first === undefined || options.length < MIN_OPTIONS ? undefined : [first, ...others];
}
