import type { AnswerOf } from '../answering/answer.ts';
import type { Edition, MedicineOverview, Passage } from '../knowledge/overview.ts';
import { citePassage, editionFor, headingOf, placeOf } from './cite.ts';
import type { Reply, ShownCitation } from './reply.ts';
import { suggestNext } from './suggest.ts';
import { joinParagraphs, type Wording } from './wording.ts';

/**
 * Sets the passages as quotations, character for character: each a block of its own with a mark,
 * then where they stand, then the leaflet and the physician.
 */
export function composeAnswer(answer: AnswerOf<'answer'>, wording: Wording): Reply {
  const { medicine, slot, passages } = answer;
  const { language, say } = wording;
  const overview = wording.overviewOf(medicine);
  const edition = editionFor(overview, language);
  const citations = passages.map(
    (passage, at): ShownCitation => ({
      position: at + 1,
      name: say('answer.citationName', {
        medicine: overview.name,
        section: headingOf(edition, passage),
        document: overview.reference,
      }),
      quote: passage.text,
      url: edition.url,
    }),
  );
  const topic = passages[0].section;

  return {
    language,
    text: joinParagraphs(
      say(edition.isBinding ? 'answer.lead' : 'answer.leadTranslated', {
        medicine: overview.name,
      }),
      ...citations.map(({ quote, position }) => `> ${escapeMarkdown(quote)} [${position}]`),
      composeSources(wording, overview, edition, passages),
      say('closing.medical'),
      linkTargets(citations),
    ),
    suggestions: wording.suggest(suggestNext(topic, slot)),
    citations,
    record: {
      type: 'medicine-info/answer',
      kind: 'answer',
      language,
      medicine,
      topic,
      passages: passages.map((passage) => citePassage(overview, edition, passage)),
    },
  };
}

/** One line a section: the document, the heading, and which sentences of the section are shown. */
function composeSources(
  { say }: Wording,
  overview: MedicineOverview,
  edition: Edition,
  passages: readonly Passage[],
): string {
  const sections = new Set(passages.map((passage) => passage.section));
  return [...sections]
    .map((section) => passages.filter((passage) => passage.section === section))
    .map((shown) => {
      const numbers = shown.map(placeOf).join(', ');
      return say('answer.source', {
        document: overview.reference,
        section: shown[0] === undefined ? '' : headingOf(edition, shown[0]),
        place:
          shown.length === 1
            ? say('answer.place', { number: numbers })
            : say('answer.places', { numbers }),
      });
    })
    .join('  \n');
}

/** Markdown's own form for "[1]": not shown, but it makes each mark a link to the document. */
function linkTargets(citations: readonly ShownCitation[]): string {
  return citations.map(({ position, url, name }) => `[${position}]: ${url} "${name}"`).join('\n');
}

/**
 * Keeps Markdown from eating a character of a quotation. EMA's texts hold hyphens, brackets and
 * signs ("CD34+-cellen", "< 5 %"), never Markdown of their own.
 */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
