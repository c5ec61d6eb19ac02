/**
 * How Dutch and Flemish speakers tell of too much medicine, or the wrong one. Notation: see
 * `WordLists`.
 */
export const OVERDOSE_NL = {
  took: `
    at, binnen gekregen, binnengekregen, doorgeslikt, dronk, gaf, gedronken, gegeten, gegeven,
    gehad, gekrege, gekregen, genomen, gepakt, geplakt, geslikd, geslikt, gesnoept, gespoten,
    gezet, had ik, heb op, ingegeven, ingenome, ingenomen, ingeslikt, ingeslokt, ingespote,
    ingespoten, innam, kreeg, leeg, leeggedronken, leeggegeten, leeggemaakt, leeggesnoept, nam,
    namen, neem, op, opgedaan, opgedronken, opgegeten, opgepeuzeld, opgeslokt, opgesnoept, pak,
    pakte, slik, slikt, slikte, spoot, spuit, toegediend, verward, verwisseld`,
  drug: `
    aciclovir, advagraf, advagraf*, alprazolam, ampoule, ampul, antibiotica, antibioticum,
    antidepressiva, aspirine, avonddosis, avondpillen, bactrim, bactrim*, betablokker, bisoprolol,
    blister, bloeddrukpil, bloeddrukpillen, bloedverdunner, bloedverdunners, bruistablet,
    bruistabletten, capsule, capsulekes, capsules, cellcept*, cellcept, ciclosporin, ciclosporine,
    ciclosporine*, clexane, codeine, contramal, cortison, cortisone, cotrimoxazol, cyclosporine,
    dafalgan*, dafalgan, dafalgannen, dafalgans, dagdosis, dexamethason, diazepam, diclofenac,
    digoxine, doordrukstrip, doos, doosje, dosering, doses, dosis, drankje, druppels, druppeltjes,
    durogesic, envarsus, eusaprim, everolimus, fentanyl, flesje, fluconazol, fraxiparine,
    geneesmiddel, geneesmiddelen, goedje, heparine, hydroxyurea, ibuprofen*, ibuprofen, ijzerpil,
    injectie, inspuiting, insuline*, insuline, jakavi, kalium, kalmeermiddel, kalmeringsmiddel,
    kalmeringspil, ledertrexate, letermovir, lorazepam, magnesium, medicament, medicamenten,
    medicatie, medicatiebox, medicijn, medicijnen, medrol, medrol*, metformine, methotrexaat,
    morfine, morfine*, morfinepleister, morfines, mycofenolaat, myfortic, nachtpillen, neoral*,
    neoral, noxafil, ochtenddosis, ochtendpillen, oxazepam, oxycodon, oxycodon*, oxycontin,
    oxynorm, panadol, paracetamol, paracetamol*, paracetamols, perdolan, pijnmedicatie,
    pijnstiller, pijnstillers, pil, pilleke, pillekes, pillen, *pillen, pillenbakje, pillendoos,
    pillendoosje, pilletje, pilletjes, plaspil, plaspillen, pleister, *pleister, pleisters,
    *pleisters, poeder, pompje, posaconazol, potje, prednisolon, prednison, prednison*,
    prednisonnen, prevymis, prik, prograf*, prograf, prograft*, prograft, rapamune, ruxolitinib,
    sandimmun, sirolimus, siroop, slaapmiddel, slaapmiddelen, slaappil, slaappillen, slaaptablet,
    slaaptabletten, spuit, spuiten, spuitje, spul, stilnoct, strip, tablet, tabletje, tabletjes,
    *tabletten, tabletten, tacrolimus*, tacrolimus, temazepam, temesta*, temesta, temestas,
    tradonal, tramadol, tramadol*, valaciclovir, valganciclovir, valium*, valium, valiums,
    vitaminen, voriconazol, weekdoos, xanax*, xanax, xanaxen, zakje, zetpil, zolpidem, zovirax`,
  excess: `
    2 keer, 2 x, 3 keer, 3 x, achter elkaar, al gehad, al genomen, al had, al ingenomen,
    al mijn/zijn/haar, alle twee, allebei, allemaal, allemaal op, alles, alletwee, beide,
    bij elkaar, de oude _ _ nog, drie keer, driedubbel, driedubbele, driemaal, dubbel, dubbel op,
    dubbel zoveel, dubbele, een meer, een strip, er een bij, extra, halve doos, halve strip,
    hand vol, handvol, heel de, heel de dag, heel haar, heel het, heel mijn, heel zijn, hele,
    hele dag, hele pillendoos*, hele pillendoosje,
    hele/heel/volledige/volle/gans/ganse de/het/een/mijn/zijn/haar _, in 1 keer, in een keer,
    in een ruk, in plaats van, ineens, inplaats van, ipv, meer dan, na elkaar, nog een keer,
    nog eens, nog eentje, nogmaals, ochtend en avond samen, ook al, op een paar uur, opnieuw,
    oude pleister nog, per ongeluk meer, samen, te grote, te hoge, te hoog, te kort op elkaar,
    te rap na, te snel na elkaar, te veel, te vroeg, tegelijk, tegelijk in, tegelijkertijd,
    teveel, tevele, tien keer, tien keer zoveel, tienmaal, tienvoudige, twee keer, twee maal,
    tweemaal, van _ dagen, van de hele week, van de week, van een hele dag, van een hele week,
    van heel de week, van morgen, van morgenochtend, van twee dagen,
    van twee/drie/vier/vijf dagen, van vandaag en morgen, veel te veel, vergeten dat, vier keer,
    viervoudig, viervoudige, vijf keer, vlak na elkaar, volledige, voor heel de week,
    voor twee dagen, weekdosis, weer, zo veel, zoveel, zowel`,
  'double-dose': `
    dubbel gedoseerd, dubbel gegeven, dubbel genomen, dubbel geslikt, dubbel gespoten,
    dubbel ingenomen, dubbel ingespoten, dubbele ingespoten,
    (dubbele/driedubbele/tiendubbele/tienvoudige/verkeerde/te hoge/foute/veel te hoge/te grote) dosis/dosering/hoeveelheid/portie,
    het dubbele, te hoog gedoseerd, te veel gegeven, te veel genomen, te veel geslikt,
    te veel gespoten, te veel ingenomen, te veel/teveel _ medicijnen/medicatie/pillen/tabletten,
    teveel genomen/ingenomen/geslikt/gegeven/gespoten, tweemaal genomen, tweemaal ingespoten`,
  overdose: `
    intoxicatie, overdoseerd, overdosering, overdosis, overdosissen, overgedoseerd, vergiftigd, vergiftiging`,
  wrong: `
    andermans, door elkaar, door elkaar gehaald, foute, iemand anders, in plaats van de/mijn,
    ipv de mijne, mijn mans, mijn vrouws, omgewisseld, over datum,
    van de hond/kat/poes/buurvrouw/buurman/buren, van een ander, van iemand anders,
    van mijn/zijn/haar man/vrouw/zus/moeder/vader/broer/zoon/dochter/buurvrouw/oma/opa,
    van oma/opa/papa/mama/bomma/bompa, van ons ma/pa, verkeerd, verkeerde, vervallen, verward,
    verwisseld`,
  child: `
    baby, dochter, dochtertje, hond, jongen, jongetje, jongste, kat, kind, kindeke, kindje, klein,
    kleindochter, kleine, kleinkind, kleintje, kleinzoon, kleuter, manneke, meisje, neefje,
    nichtje, ons klein, peuter, van 1, van 2, van 3, van 4, van 5, ventje, zoon, zoontje, tweejarige, driejarige, vierjarige, eenjarige, onze jongste`,
  swallowed: `
    aan mijn/de/haar/zijn _ gezeten, binnengekregen, doorgeslikt, gedronken, gegeten, genomen,
    gepakt, geslikt, gesnoept, gezeten, in de mond, in haar/zijn mond, ingenomen, ingeslikt,
    opgedronken, opgegeten, zit te kauwen, zitten eten`,
  again: `
    dubbel, een tweede keer, nog een keer, nog eens, nogmaals, opnieuw, twee keer,
    voor de tweede keer, weer`,
  already: `
    al gegeven, al gehad, al genomen, al geslikt, al had, al had genomen, al ingenomen,
    niet meer wist, niet wist, vergat, vergeten`,
  missing: `
    aan gezeten, gespeeld, gevonden met, in haar/zijn mond, kwijt, leeg, missen, mond was wit,
    ontbreken, open, open doosje, open pot, open potje, verdwenen, weg, wit rond, opengebeten, opengemaakt, gekauwd, kauwde, in bed, op de grond`,
  many: `
    10, 100, 11, 12, 14, 15, 16, 18, 20, 24, 25, 28, 30, 40, 50, 6, 60, 7, 8, 9, acht, dertig,
    elf, negen, tien, tientallen, twaalf, twintig, vijftien, zes, zeven`,
  'given-before': `
    al gegeven, al gegeven had, al gekregen had, al had gegeven, al had gekregen, haar al gegeven,
    hem al gegeven, ze al gegeven, ze al gehad, ze al gekregen, ze al genomen`,
  'by-mistake': `abusievelijk, per abuis, per ongeluk, per vergissing, vergissing, vergist`,
  harmless: `
    2 keer per dag, afscheid genomen, beslissing genomen, contact opgenomen, de leiding genomen,
    drie keer per dag, dubbel glas, dubbel navelstreng, dubbele donor, dubbele navelstreng,
    dubbele transplantatie, een keer per dag, foto genomen, genoegen genomen, in een keer of,
    in plaats van de/een/het _ stamcel*, in plaats van zemcelpro, in twee keer, keer daags,
    keer per dag, keer per week, maal daags, maal per dag, opgenomen, per dag, te veel gevraagd,
    te veel informatie, te veel moeite, te veel om op, te veel tijd, te veel vragen,
    teveel informatie, tijd genomen, twee keer per dag, vrij genomen`,
} as const;
