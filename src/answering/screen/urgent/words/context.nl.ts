/**
 * The Dutch and Flemish words that tell what is happening to somebody now from what is asked,
 * read, feared, supposed, long past or absent. Notation: see `WordLists`.
 */
export const CONTEXT_NL = {
  person: `
    ik, k, kik, ikke, mij, me, mezelf, mijzelf, mn, mijn, mijnen, mijne, wij, we, ons, onze, onzen, hij, ie, hem, em, zij, ze, haar, zn, den, ne vent, man, mannetje, vent, ventje, vrouw, vrouwtje, madam,
    moeder, moe, mams, mama, mam, ma, moeke, mams, vader, papa, pap, pa, vake, paps, oma, opa, omaatje, opaatje, bomma, bompa, bonma, bonpa, moemoe, vava, meme, pepe, grootmoeder, grootvader,
    zoon, zoontje, dochter, dochtertje, kind, kindje, *kind, kleinzoon, kleindochter, zus, zusje, zuster, broer, broertje, tante, oom, nonkel, neef, nicht, neefje, nichtje,
    vriend, vriendin, partner, echtgenoot, echtgenote, schoonmoeder, schoonvader, schoonzus, schoonbroer, schoonzoon, schoondochter, buurman, buurvrouw, buurjongen, buurmeisje, baby, peuter, kleuter, jongen, meisje, kleine, kleintje, manneke, meneer, mevrouw,
    de/mijn/onze/deze patient, patiente, patient op/in/van, bewoner, verloofde, wederhelft, kamergenoot, huisgenoot, kheb, kben, kzit, kvoel, khem, kzie, kmoet, kan em, ons klein`,
  generic: `mensen, patienten, personen, deelnemers, proefpersonen, iemand, men, sommigen, sommige, een patient, volwassenen, iedereen, de meeste`,
  have: `
    heb, hep, heeft, heef, hebt, hebben, hebbe, is, ben, bent, zit, zitten, ligt, lig, liggen, staat, sta, loopt, loop, voel, voelt, voele, ziet, zie, zien, krijgt, krijg, begint, begon, begonnen, blijft, wordt, word,
    klaagt, gaat, ga, doet, lijkt, merk, merkt, komt, plast, hoest, valt, val, ademt, praat, spreekt, slaapt, reageert, hangt, drinkt, eet, braakt, spuugt, rilt, beeft, bloedt, neem, neemt, nam, slikt, slikte, had, hadden, was, waren, kreeg, werd, viel, kheb, kben, kzit, kvoel, kzie`,
  had: `had, hadden, was, waren, kreeg, kregen, werd, gehad, geweest, geworden, gekregen, overleden, viel, lag, zat, ging, hadt, doorgemaakt, deed`,
  possessive: `mijn, mn, mijne, mijnen, zn, haar, ons, onze, onzen, hun, diens, zijn, zijne`,
  now: `
    nu, momenteel, vandaag, vanavond, vannacht, vanmorgen, vanochtend, vanmiddag, deze morgen/ochtend/nacht/middag/avond/voormiddag/namiddag, smorgens vroeg, sinds, sedert, vanaf vanmorgen/vanochtend/gisteren/vannacht/eergisteren, net, zonet, zojuist, daarnet, daarstraks, juist, ineens, opeens, plots, plotseling, intussen,
    inmiddels, ondertussen, al _ uur, al _ dagen, al _ _ uur, al de hele, al heel de, alweer, op dit moment, gisteren, gisteravond, gisterenavond, gisternacht, eergisteren, half uur, uur geleden, minuten geleden, uurtje, kwartier, heel de nacht/dag, hele nacht/dag, dringend, sindsdien`,
  recent: `
    vandaag, vanavond, vannacht, vanmorgen, vanochtend, vanmiddag, deze morgen/ochtend/nacht/middag/avond, net, zonet, zojuist, daarnet, daarstraks, nu weer, gisteren, gisteravond, gisterenavond, gisternacht, eergisteren, uur geleden, minuten geleden, sinds, sedert, weer, opnieuw, nog steeds, nog altijd, sindsdien, plots, ineens, opeens, blijft, al _ dagen, alweer, en nu, maar nu, nu`,
  remote: `
    vorig/vorige/verleden _ jaar/maand/zomer/winter/lente/herfst/keer/week, jaren geleden, jaar geleden, maanden geleden, maand geleden, weken geleden, jaar terug, jaren terug, maanden terug, weken terug, vroeger, destijds, indertijd, ooit, als kind, als baby, in mijn jeugd, toen ik klein, in januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december, tijdens de/mijn/zijn/haar/onze _ chemo/behandeling/opname/kuur/transplantatie/chemotherapie/bestraling, bij de/mijn/zijn/haar eerste/vorige _, voorgeschiedenis, voor de/mijn/zijn/haar transplantatie, bij de diagnose, in het verleden, 2010, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, eerder _ gehad, al eens, toen ze/hij/ik/zij _ _ was/waren`,
  resolved: `
    is over, weer over, nu over, voorbij, is weg, nu weg, weer weg, verdwenen, genezen, hersteld, opgelost, achter de rug, geen last meer, ging _ over, ging _ weg, is _ gezakt, weer goed, weer beter, helemaal over, intussen over, inmiddels over, weggegaan, overgegaan, is het over`,
  denial: `geen, gene, nooit, zonder, noch, nergens, geen enkele, vrij van, uitgesloten, geen sprake van, geen last van, nog geen, nog nooit, geen last meer van, gelukkig geen, ook geen`,
  'list-end': `of, noch, nog, en, ook`,
  restart: `maar, echter, toch, doch, nu, want, omdat, doordat, aangezien, hoewel, terwijl, dus, en nu, wel, alleen`,
  supposing: `
    als ik/hij/ze/zij/je/u/we/men/iemand/er/het/de/dat/dit/mijn/mn/zn/zijn/haar/onze/ons/die/mensen/jullie/ie, als iemand, als man, als vrouw, als patient, als een patient/kind, indien, wanneer ik/hij/ze/zij/je/u/mijn/er/iemand/de/het, zodra, mocht, mochten, ingeval, in geval van, in het geval, voor het geval, tenzij, totdat, voor als, telkens als,
    als je, als koorts, gesteld dat, bij vermoeden, stel ik/hij/ze/mijn`,
  'supposing-all': `stel dat, wat als, wa als, wa as, veronderstel, hypothetisch, theoretisch, in theorie, wat indien, wat gebeurt er als/bij/met, stel nu dat, stel _ dat`,
  auxiliary: `kan, kun, kunt, kunnen, kunde, zou, zal, zullen, zouden, krijg, krijgt, krijgen, krijgde, gaat, ga, gaan, geeft, geven, veroorzaakt, bestaat, bestaan`,
  general: `
    je/u/men/ge/het/dit/dat/die/mensen/patienten/cellen/middel/zemcelpro/er/medicijn/behandeling/jullie kan/kunt/kunnen/kun/zou/zouden, hij/ze/zij/ik/man/vrouw/patient kan/zou/zal _ _ krijgen/ontwikkelen/oplopen, kunnen/kan _ voorkomen, mogelijk/misschien/waarschijnlijk _ krijgt/krijgen/krijg, krijg/krijgt je/men/iemand/iedereen, kans, kansen, kansje, risico, risicos, gevaar voor, gevaar op, veroorza*, voorkomen, voorkom*, vermijd*, optreden, optreedt, leidt tot, leiden tot, bijwerking, bijwerkingen, neveneffect*, nevenwerking*, geeft/geven zemcelpro/het/dit/de/die, hoe vaak, hoeveel, hoe groot, wat is, wat zijn, wa is, betekent, betekenen, wat houdt, wat verstaat, bedoelen ze, bedoelt, hoe herken, hoe herkent, herkennen, herken, hoe weet ik of, hoe weet je, hoe merk, hoe voelt, hoe voelen, waar moet ik op letten, letten op, letten, symptomen, tekenen van, verschijnselen, kenmerken, verschil, behandeling van, behandeld, behandelen, behandelt, vraag over, vragen over, vraagje over, vraag rond, informatie over, info over, uitleg over, meer over, iets over, vertel*, gelezen, lees, las, lezen, gehoord dat, hoor dat, hoorde dat, staat dat, er staat, stond dat, zeggen dat je, men zegt, bang, schrik, angst, vrees, bezorgd over, zorgen over, zorgen om, zorgen maken over, nerveus voor, zenuwachtig voor, benieuwd, vroeg me af of, vraag me af of, of je, of zemcelpro, vaak voor, bescherm*, tegen te gaan, verkleint, verhoogt, verlaagt, helpt tegen, helpt het tegen, werkt het tegen, werkt het bij, werkt het ook bij, geschikt bij, gevoelig voor, vatbaar, studie, studies, onderzoek, percentage, procent, statistiek*, zoals, bijsluiter, folder, brochure, overzicht, mogelijke, eventuele, wanneer moet, wanneer bel, vanaf wanneer, vanaf welke, bij welke, wat moet je, wat doe je, wat doen bij, wat te doen, moet je, mag je, ontstaat, ontstaan, oorzaak, oorzaken, dokter/arts/verpleegster/zuster zei/zegt dat ik/hij/ze misschien/mogelijk, misschien, eventueel, in de toekomst, zal ik, zal hij, zal ze, komt _ vaak voor, vaccineren, vaccinatie*, vaccin, ingeent, inenten, inenting, lezen over, lees over, weten over, horen over, iets weten`,
  information: `
    bijwerking*, neveneffect*, nevenwerking*, symptomen, bijsluiter, folder, brochure, overzicht, studie*, percentage, procent, kans, risico*, zeldzaam, betekent, betekenis, definitie, gevaarlijk, uitleg, info, informatie, verschil, behandeling, normaal, zemcelpro, ema, mogelijk, gemiddeld, oorzaak, voorkomen, erfelijk, besmettelijk, statistiek*, voorkomt`,
  question: `is, zijn, was, heeft, hebben, hoort, mag, moet, moeten, mogen, wat, wa, hoe, wie, waar, waarom, waardoor, wanneer, welk, welke, hoeveel, komt, komen, klopt, weet, doet, doen, werkt, wordt, worden, betekent, gebeurt`,
  topic: `omtrent, betreffende, qua, inzake, rond, rondom, tegen, tegen de`,
  governor: `bij, tegen, voor, bij een, voor een, tegen een, bij de, voor de, ter voorkoming van, soorten, soort, ongeacht, bij hoge, bij zware, bij lichte, bij milde, tegen hoge, bij elke, bij iedere, bij ieder`,
  threshold: `vanaf, boven, boven de, hoger dan, meer dan, onder, onder de, lager dan, minder dan, geldt, telt, grens, limiet, drempel`,
  normal: `normaal, erg, gewoon, ok, oke, kwaad, erbij, normale, zorgwekkend`,
  deictic: `is dat, is dit, is da, komt dat door, komt dit door, hoort dat, hoort dit, is het erg, is dat erg, zou het kunnen dat, kan het zijn dat, kan het dat, hoe komt dat, hoe kan dat, is het normaal dat, normaal dat, wat nu, wat moet ik doen, wat moeten we doen, wat doe ik, wat doen we, lijkt op, is het mogelijk dat`,
  why: `waarom is/heeft/heb/ben/ligt/doet/krijgt/krijg/kan/voelt/voel/hoest/blijft/staat hij/ze/zij/ik/mijn/onze/ons/mn/ie/haar/zijn, hoe komt het dat ik/hij/ze/zij/mijn/mn/ons/onze, waardoor heb ik, hoe kan het dat ik/hij/ze/zij/mijn`,
  'may-follow': `krijgen, optreden, ontstaan, ontwikkelen, voorkomen, veroorzaken, kan, kunnen, zou, zal, kon`,
  persisting: `nog altijd, nog steeds, maar blijft, al een uur, al _ uur`,
  pointing: `die, deze, dat, dit, da, dieje, den`,
  so: `zo, zo erg, zo hard`,
  act: `bellen, bel, dokter, arts, spoed, maandag, morgen, wachten, wacht, afwachten, huisarts, ziekenhuis, ongerust, zorgen maken, dringend`,
  future: `krijgt, krijg, krijgen, zal, zullen, gaat, gaan, straks, later, worden, ooit, zou, kan`,
  activity: `hoest, opsta, adem, inadem, slik, plas, poep, eet, drink, loop, lig, beweeg, buk, rechtsta, recht, ga staan, ga zitten, ga liggen, kak, praat, moet hoesten`,
  'weak-denial': `niet, nie`,
} as const;
