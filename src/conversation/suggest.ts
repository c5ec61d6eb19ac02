import type { SectionKey } from '../knowledge/overview.ts';
import type { SlotId } from '../knowledge/slot.ts';

/** What a newcomer may want to know first. */
export const FIRST_QUESTIONS: readonly SlotId[] = ['purpose', 'route', 'common-side-effects'];

/**
 * What people tend to ask next, by the section they are reading. Deaths and slim chances are never
 * suggested: hard facts are for those who ask for them.
 */
const NEXT_QUESTIONS: Readonly<Record<SectionKey, readonly SlotId[]>> = {
  indication: ['route', 'how-it-works', 'common-side-effects', 'purpose'],
  use: ['frequency', 'accompanying-medicines', 'common-side-effects', 'route'],
  mechanism: ['cell-destination', 'engraftment-meaning', 'success-rate', 'how-it-works'],
  benefits: ['white-cell-time', 'platelet-time', 'common-side-effects', 'study-size'],
  risks: ['gvhd-meaning', 'full-side-effect-list', 'safety-monitoring', 'common-side-effects'],
  authorisation: ['conditional-meaning', 'company-obligations', 'more-information', 'why-approved'],
  'safe-use': ['precautions', 'common-side-effects', 'more-information'],
  more: ['purpose', 'route', 'common-side-effects'],
};

const MAX_SUGGESTIONS = 3;

/** Up to three slots whose question may be asked next, without the one just answered. */
export function suggestNext(topic: SectionKey | undefined, asked: SlotId | undefined) {
  const questions = topic === undefined ? FIRST_QUESTIONS : NEXT_QUESTIONS[topic];
  return questions.filter((slot) => slot !== asked).slice(0, MAX_SUGGESTIONS);
}
