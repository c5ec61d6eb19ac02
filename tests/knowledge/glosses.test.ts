import { describe, expect, it } from 'vitest';
import { findGlosses } from '../../src/knowledge/glosses.ts';
import type { Edition } from '../../src/knowledge/overview.ts';
import { readOverviews } from '../../src/knowledge/read-overviews.ts';
import type { Language } from '../../src/language/language.ts';

const [zemcelpro] = await readOverviews('knowledge');

function glossesOfZemcelpro(language: Language) {
  const edition = zemcelpro?.editions[language];
  return edition ? findGlosses(edition) : [];
}

function anEdition(language: Language, text: string): Edition {
  const passage = { id: 'testipro/use/1', section: 'use', text } as const;
  const section = { key: 'use', heading: '', passages: [passage] } as const;
  return { language, title: '', sections: [section], isBinding: true, url: '' };
}

function glossesIn(language: Language, text: string) {
  return findGlosses(anEdition(language, text)).map(({ term, explanation }) => [term, explanation]);
}

describe('the words that the overview explains itself', () => {
  it('are found in Dutch', () => {
    expect(glossesOfZemcelpro('nl').map(Object.values)).toEqual([
      ['hematologische maligniteiten', 'bloedcelkanker', 'zemcelpro/indication/1'],
      ['allo-HSCT', 'allogene hematopoëtische stamceltransplantatie', 'zemcelpro/indication/1'],
      [
        'beenmerg',
        'sponsachtig weefsel in de grote botten waar bloedcellen worden geproduceerd',
        'zemcelpro/indication/2',
      ],
      [
        'Allo-HSCT',
        'een procedure waarbij het beenmerg van de patiënt (sponsachtig weefsel in de grote botten waar bloedcellen worden geproduceerd) wordt ontdaan van cellen, die vervolgens worden vervangen door cellen van een gematchte donor',
        'zemcelpro/indication/2',
      ],
      ['conditionerende', 'voorbereidende', 'zemcelpro/indication/3'],
      ['weesgeneesmiddel', 'een geneesmiddel voor zeldzame aandoeningen', 'zemcelpro/indication/4'],
      ['dorocubicel', 'geëxpandeerde CD34+-cellen', 'zemcelpro/indication/7'],
      [
        'geëxpandeerd',
        'de cellen in het laboratorium zijn gekweekt en verveelvuldigd',
        'zemcelpro/indication/7',
      ],
      ['infusie', 'indruppeling', 'zemcelpro/use/3'],
      [
        'engraftment',
        'wanneer de getransplanteerde cellen beginnen te groeien en gezonde bloedcellen beginnen te produceren',
        'zemcelpro/mechanism/3',
      ],
      ['leukemie', 'soorten bloedkanker', 'zemcelpro/benefits/1'],
      ['myelodysplasie', 'soorten bloedkanker', 'zemcelpro/benefits/1'],
      [
        'neutrofielen-engraftment',
        'wanneer de getransplanteerde cellen beginnen te groeien en neutrofielen, een type witte bloedcellen, beginnen aan te maken',
        'zemcelpro/benefits/3',
      ],
      ['neutrofielen', 'een type witte bloedcellen', 'zemcelpro/benefits/3'],
      [
        'bloedplaatjes-engraftment',
        'wanneer de getransplanteerde cellen beginnen te groeien en bloedplaatjes, bestanddelen die het bloed helpen stollen, beginnen aan te maken',
        'zemcelpro/benefits/5',
      ],
      ['bloedplaatjes', 'bestanddelen die het bloed helpen stollen', 'zemcelpro/benefits/5'],
      ['lymfopenie', 'laag aantal lymfocyten, een type witte bloedcel', 'zemcelpro/risks/2'],
      ['anemie', 'laag aantal rode bloedcellen', 'zemcelpro/risks/2'],
      ['neutropenie', 'laag aantal neutrofielen', 'zemcelpro/risks/2'],
      ['trombocytopenie', 'laag aantal bloedplaatjes', 'zemcelpro/risks/2'],
      ['leukopenie', 'laag aantal witte bloedcellen', 'zemcelpro/risks/2'],
      ['hypogammaglobulinemie', 'verlaagd aantal antilichamen in het bloed', 'zemcelpro/risks/2'],
      ['febriele neutropenie', 'laag aantal neutrofielen met koorts', 'zemcelpro/risks/2'],
      ['hypertensie', 'hoge bloeddruk', 'zemcelpro/risks/2'],
      [
        'engraftment-syndroom',
        'een complicatie van HSCT met symptomen zoals koorts, huiduitslag en andere ontstekingsreacties',
        'zemcelpro/risks/2',
      ],
      ['pneumonie', 'longontsteking', 'zemcelpro/risks/2'],
      ['lymfocyten', 'een type witte bloedcel', 'zemcelpro/risks/2'],
      ['GvHD', 'Acute graft-versus-host-ziekte', 'zemcelpro/risks/3'],
      [
        'Acute graft-versus-host-ziekte',
        'waarbij donorcellen het lichaam kort na een transplantatie aanvallen',
        'zemcelpro/risks/3',
      ],
      [
        'GvHD',
        'waarbij donorcellen het lichaam kort na een transplantatie aanvallen',
        'zemcelpro/risks/3',
      ],
      [
        'chronische GvHD',
        'die meestal later ontstaat dan acute GvHD, binnen enkele weken tot maanden na een transplantatie',
        'zemcelpro/risks/3',
      ],
      [
        'longalveolaire bloedingen',
        'een aandoening waarbij bloedingen optreden in de luchtaanval van de longen',
        'zemcelpro/risks/4',
      ],
      [
        'pneumonitis',
        'ontsteking in de longen, zoals idiopathisch pneumoniesyndroom en cryptogene organiserende pneumonie',
        'zemcelpro/risks/4',
      ],
      [
        'pulmonale hypertensie',
        'hoge bloeddruk in de bloedvaten die de longen voeden',
        'zemcelpro/risks/4',
      ],
    ]);
  });

  it('are found in English', () => {
    expect(glossesOfZemcelpro('en').map(Object.values)).toEqual([
      ['haematological malignancies', 'blood cell cancers', 'zemcelpro/indication/1'],
      [
        'allo-HSCT',
        'allogeneic haematopoietic stem cell transplantation',
        'zemcelpro/indication/1',
      ],
      [
        'bone marrow',
        'spongy tissue in the large bones where blood cells are produced',
        'zemcelpro/indication/2',
      ],
      [
        'Allo-HSCT',
        'a procedure in which the patient’s bone marrow (spongy tissue in the large bones where blood cells are produced) is cleared of cells, which are then replaced by cells from a matched donor',
        'zemcelpro/indication/2',
      ],
      ['conditioning', 'preparatory', 'zemcelpro/indication/3'],
      ['orphan medicine', 'a medicine for rare conditions', 'zemcelpro/indication/4'],
      ['dorocubicel', 'expanded CD34+ cells', 'zemcelpro/indication/7'],
      [
        'expanded',
        'the cells have been grown and multiplied in the laboratory',
        'zemcelpro/indication/7',
      ],
      ['infusion', 'drip', 'zemcelpro/use/3'],
      [
        'engraftment',
        'when the transplanted cells start to grow and make healthy blood cells',
        'zemcelpro/mechanism/3',
      ],
      ['leukaemia', 'types of blood cancer', 'zemcelpro/benefits/1'],
      ['myelodysplasia', 'types of blood cancer', 'zemcelpro/benefits/1'],
      [
        'neutrophil engraftment',
        'when the transplanted cells start to grow and make neutrophils, a type of white blood cell',
        'zemcelpro/benefits/3',
      ],
      ['neutrophils', 'a type of white blood cell', 'zemcelpro/benefits/3'],
      [
        'platelet engraftment',
        'when the transplanted cells start to grow and make platelets, components that help the blood to clot',
        'zemcelpro/benefits/5',
      ],
      ['platelets', 'components that help the blood to clot', 'zemcelpro/benefits/5'],
      ['lymphopenia', 'low levels of lymphocytes, a type of white blood cell', 'zemcelpro/risks/2'],
      ['anaemia', 'low levels of red blood cells', 'zemcelpro/risks/2'],
      ['neutropenia', 'low levels of neutrophils', 'zemcelpro/risks/2'],
      ['thrombocytopenia', 'low levels of blood platelets', 'zemcelpro/risks/2'],
      ['leucopenia', 'low levels of white blood cells', 'zemcelpro/risks/2'],
      ['hypogammaglobulinaemia', 'reduced levels of antibodies in the blood', 'zemcelpro/risks/2'],
      ['febrile neutropenia', 'low levels of neutrophils with fever', 'zemcelpro/risks/2'],
      ['hypertension', 'high blood pressure', 'zemcelpro/risks/2'],
      [
        'engraftment syndrome',
        'a complication of HSCT with symptoms such as fever, skin rash and other inflammatory reactions',
        'zemcelpro/risks/2',
      ],
      ['pneumonia', 'infection of the lungs', 'zemcelpro/risks/2'],
      ['lymphocytes', 'a type of white blood cell', 'zemcelpro/risks/2'],
      ['GvHD', 'Acute graft-versus-host disease', 'zemcelpro/risks/3'],
      [
        'Acute graft-versus-host disease',
        'when donor cells attack the body shortly after a transplant',
        'zemcelpro/risks/3',
      ],
      ['GvHD', 'when donor cells attack the body shortly after a transplant', 'zemcelpro/risks/3'],
      [
        'chronic GvHD',
        'which usually occurs later than acute GvHD, within a few weeks to months after a transplant',
        'zemcelpro/risks/3',
      ],
      [
        'pulmonary alveolar haemorrhage',
        'a condition in which bleeding occurs in the air sacs of the lungs',
        'zemcelpro/risks/4',
      ],
      [
        'pneumonitis',
        'inflammation in the lungs, such as idiopathic pneumonia syndrome and cryptogenic organising pneumonia',
        'zemcelpro/risks/4',
      ],
      [
        'pulmonary hypertension',
        'high blood pressure in the blood vessels that supply the lungs',
        'zemcelpro/risks/4',
      ],
    ]);
  });

  it('are explained with spans of their passages', () => {
    const texts = new Map(
      Object.values(zemcelpro?.editions ?? {})
        .flatMap(({ language, sections }) => sections.map((section) => ({ language, section })))
        .flatMap(({ language, section }) =>
          section.passages.map(({ id, text }) => [`${language} ${id}`, text] as const),
        ),
    );
    const strays = (['nl', 'en'] as const).flatMap((language) =>
      glossesOfZemcelpro(language).filter(({ term, explanation, passageId }) => {
        const text = texts.get(`${language} ${passageId}`) ?? '';
        return !text.includes(term) || !text.includes(explanation);
      }),
    );

    expect(strays).toEqual([]);
  });

  it.each([
    ['nl', 'a figure in brackets', 'Dat waren 21 patiënten (84 %).'],
    ['nl', 'a frequency', 'Bijwerkingen (die bij 1 op de 10 kunnen optreden) zijn mild.'],
    ['nl', 'a pronoun', 'Dit betekent dat het middel is toegelaten.'],
    ['en', 'a pronoun', 'This means that the medicine has been authorised.'],
    ['en', 'a sentence without a term', 'It is used for (see below) adults.'],
  ] as const)('are none, in %s, for %s', (language, _, text) => {
    expect(glossesIn(language, text)).toEqual([]);
  });

  it.each([
    ['nl', 'after a preposition', 'door infusie (indruppeling) in een ader', 'infusie'],
    ['nl', 'inside quotation marks', 'een ‘weesgeneesmiddel’ (indruppeling)', 'weesgeneesmiddel'],
    ['nl', 'before a verb', 'om engraftment te bereiken (indruppeling)', 'engraftment'],
    ['nl', 'before whose it is', 'het beenmerg van de patiënt (indruppeling)', 'beenmerg'],
    ['nl', 'after a comma', 'koorts, febriele neutropenie (indruppeling)', 'febriele neutropenie'],
  ] as const)('begin, in %s, %s', (language, _, text, term) => {
    expect(glossesIn(language, text)).toEqual([[term, 'indruppeling']]);
  });
});
