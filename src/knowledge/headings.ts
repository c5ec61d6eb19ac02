import type { Language } from '../language/language.ts';
import type { SectionKey } from './overview.ts';
import { SECTION_KEYS } from './overview.ts';

/** A heading of EMA's template, with the name of the medicine it speaks of. */
export interface RecognisedHeading {
  readonly key: SectionKey;
  readonly name: string;
}

const NAME = '{name}';

/**
 * The headings of EMA's medicine overviews: the present wording first, then those of earlier
 * years, when some sections had two headings. Compared without regard to case, the form of the
 * apostrophe, or a colon at the end.
 */
const WORDINGS: Readonly<
  Record<Language, Readonly<Record<SectionKey, readonly [string, ...string[]]>>>
> = {
  nl: {
    indication: [
      'Wat is {name} en wanneer wordt het voorgeschreven?',
      'Wat is {name} en waarvoor wordt het gebruikt?',
      'Wat is {name}?',
      'Wanneer wordt {name} voorgeschreven?',
      'Waarvoor wordt {name} gebruikt?',
    ],
    use: ['Hoe wordt {name} gebruikt?'],
    mechanism: ['Hoe werkt {name}?'],
    benefits: [
      'Welke voordelen bleek {name} tijdens de studies te hebben?',
      'Welk voordeel bleek {name} tijdens de studies te hebben?',
      'Hoe is {name} onderzocht?',
    ],
    risks: [
      'Welke risico’s houdt het gebruik van {name} in?',
      'Welk risico houdt het gebruik van {name} in?',
    ],
    authorisation: [
      'Waarom is {name} geregistreerd in de EU?',
      'Waarom is {name} toegelaten in de EU?',
      'Waarom is {name} goedgekeurd?',
      'Waarom is {name} geregistreerd?',
    ],
    'safe-use': [
      'Welke maatregelen worden er genomen om een veilig en doeltreffend gebruik van {name} te waarborgen?',
      'Welke maatregelen worden er genomen om een veilig gebruik van {name} te waarborgen?',
    ],
    more: ['Overige informatie over {name}', 'Andere informatie over {name}'],
  },
  en: {
    indication: [
      'What is {name} and what is it used for?',
      'What is {name}?',
      'What is {name} used for?',
    ],
    use: ['How is {name} used?'],
    mechanism: ['How does {name} work?'],
    benefits: [
      'What benefits of {name} have been shown in studies?',
      'What benefits of {name} have been shown in the studies?',
      'What benefit has {name} shown during the studies?',
      'How has {name} been studied?',
    ],
    risks: [
      'What are the risks associated with {name}?',
      'What is the risk associated with {name}?',
    ],
    authorisation: [
      'Why is {name} authorised in the EU?',
      'Why is {name} approved?',
      'Why is {name} authorised?',
      'Why has {name} been approved?',
    ],
    'safe-use': [
      'What measures are being taken to ensure the safe and effective use of {name}?',
      'What measures are being taken to ensure the safe use of {name}?',
    ],
    more: ['Other information about {name}'],
  },
};

/** Lines over which the longest heading may be broken. */
export const MAX_HEADING_LINES = 3;

/**
 * Recognises a whole line (or two or three, joined) as a heading. Text that merely begins like
 * one is none. The name is whatever stands in its place, for the caller to compare.
 */
export function recogniseHeading(text: string, language: Language): RecognisedHeading | undefined {
  const plain = text.replaceAll(/['‘`]/gu, '’').replaceAll(/\s+/gu, ' ').replace(/\s?:$/u, '');
  const folded = plain.toLowerCase();
  const readings = SHAPES[language].flatMap(({ key, before, after }) => {
    const end = plain.length - after.length;
    const hasShape = before.length < end && folded.startsWith(before) && folded.endsWith(after);
    return hasShape ? [{ key, name: plain.slice(before.length, end) }] : [];
  });
  // "What is {name}?" also fits "What is X used for?": the fitting wording leaves the least over.
  return readings.toSorted((one, other) => one.name.length - other.name.length)[0];
}

/** EMA's present wording of a section's heading, for messages. */
export function headingOf(key: SectionKey, language: Language, name: string): string {
  return WORDINGS[language][key][0].replace(NAME, name);
}

/** A wording, in lower case, cut at the name. */
interface Shape {
  readonly key: SectionKey;
  readonly before: string;
  readonly after: string;
}

const SHAPES: Readonly<Record<Language, readonly Shape[]>> = {
  nl: shapesOf(WORDINGS.nl),
  en: shapesOf(WORDINGS.en),
};

function shapesOf(wordings: Readonly<Record<SectionKey, readonly string[]>>): readonly Shape[] {
  return SECTION_KEYS.flatMap((key) =>
    wordings[key].map((wording) => {
      const [before = '', after = ''] = wording.toLowerCase().split(NAME);
      return { key, before, after };
    }),
  );
}
