/**
 * The Dutch and Flemish words that tell what is happening to somebody now from what is asked,
 * read, feared, supposed, long past or absent. Notation: see `WordLists`.
 */
export const CONTEXT_NL = {
  person: `
    baby, bewoner, bomma, bompa, bonma, bonpa, broer, broertje, buurjongen, buurman, buurmeisje,
    buurvrouw, de/mijn/onze/deze patient, den, dochter, dochtertje, echtgenoot, echtgenote, em,
    grootmoeder, grootvader, haar, hem, hij, huisgenoot, ie, ik, ikke, jongen, k, kamergenoot,
    kan em, kben, kheb, khem, kik, kind, *kind, kindje, kleindochter, kleine, kleintje, kleinzoon,
    kleuter, kmoet, kvoel, kzie, kzit, ma, madam, mam, mama, mams, man, manneke, mannetje, me,
    meisje, meme, meneer, mevrouw, mezelf, mij, mijn, mijne, mijnen, mijzelf, mn, moe, moeder,
    moeke, moemoe, ne vent, neef, neefje, nicht, nichtje, nonkel, oma, omaatje, ons, ons klein,
    onze, onzen, oom, opa, opaatje, pa, pap, papa, paps, partner, patient op/in/van, patiente,
    pepe, peuter, schoonbroer, schoondochter, schoonmoeder, schoonvader, schoonzoon, schoonzus,
    tante, vader, vake, vava, vent, ventje, verloofde, vriend, vriendin, vrouw, vrouwtje, we,
    wederhelft, wij, ze, zij, zn, zoon, zoontje, zus, zusje, zuster`,
  generic: `
    de meeste, deelnemers, een patient, iedereen, iemand, men, mensen, patienten, personen,
    proefpersonen, sommige, sommigen, volwassenen`,
  have: `
    ademt, beeft, begint, begon, begonnen, ben, bent, blijft, bloedt, braakt, doet, drinkt, eet,
    ga, gaat, had, hadden, hangt, heb, hebbe, hebben, hebt, heef, heeft, hep, hoest, is, kben,
    kheb, klaagt, komt, kreeg, krijg, krijgt, kvoel, kzie, kzit, lig, liggen, ligt, lijkt, loop,
    loopt, merk, merkt, nam, neem, neemt, plast, praat, reageert, rilt, slaapt, slikt, slikte,
    spreekt, spuugt, sta, staat, val, valt, viel, voel, voele, voelt, waren, was, werd, word,
    wordt, zie, zien, ziet, zit, zitten`,
  had: `
    deed, doorgemaakt, gedaan, gehad, gekregen, gepleegd, gestorven, geweest, geworden, ging, had,
    hadden, hadt, kreeg, kregen, lag, ondernomen, overleden, overleed, pleegde, stierf, viel,
    waren, was, werd, zat, kwam, kwamen`,
  possessive: `diens, haar, hun, mijn, mijne, mijnen, mn, ons, onze, onzen, zijn, zijne, zn`,
  now: `
    al _ _ uur, al _ dagen, al _ uur, al de hele, al heel de, alweer, daarnet, daarstraks,
    deze morgen/ochtend/nacht/middag/avond/voormiddag/namiddag, dringend, eergisteren,
    gisteravond, gisteren, gisterenavond, gisternacht, half uur, heel de nacht/dag,
    hele nacht/dag, ineens, inmiddels, intussen, juist, kwartier, minuten geleden, momenteel, net,
    nu, ondertussen, op dit moment, opeens, plots, plotseling, sedert, sinds, sindsdien,
    smorgens vroeg, uur geleden, uurtje, vanaf vanmorgen/vanochtend/gisteren/vannacht/eergisteren,
    vanavond, vandaag, vanmiddag, vanmorgen, vannacht, vanochtend, zojuist, zonet`,
  recent: `
    al _ dagen, alweer, blijft, daarnet, daarstraks, deze morgen/ochtend/nacht/middag/avond,
    eergisteren, en nu, gisteravond, gisteren, gisterenavond, gisternacht, ineens, maar nu,
    minuten geleden, net, nog altijd, nog steeds, nu, nu weer, opeens, opnieuw, plots, sedert,
    sinds, sindsdien, uur geleden, vanavond, vandaag, vanmiddag, vanmorgen, vannacht, vanochtend,
    weer, zojuist, zonet`,
  remote: `
    2010, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, al eens, als baby,
    als kind, als puber, als tiener, bij de diagnose, bij de/mijn/zijn/haar eerste/vorige _,
    destijds, eerder _ gehad, in het verleden,
    in januari/februari/maart/april/mei/juni/juli/augustus/september/oktober/november/december,
    in mijn jeugd, in mijn puberteit, indertijd, jaar geleden, jaar terug, jaren geleden,
    jaren terug, maand geleden, maanden geleden, maanden terug, ooit,
    op mijn zestiende/zeventiende/achttiende/vijftiende/twintigste/dertigste/veertigste/vijftigste,
    tijdens de/mijn/zijn/haar/onze _ chemo/behandeling/opname/kuur/transplantatie/chemotherapie/bestraling,
    toen ik jong/jonger, toen ik klein, toen ze/hij/ik/zij _ _ was/waren,
    voor de/mijn/zijn/haar transplantatie, voorgeschiedenis,
    vorig/vorige/verleden _ jaar/maand/zomer/winter/lente/herfst/keer/week, vroeger,
    weken geleden, weken terug`,
  resolved: `
    achter de rug, geen last meer, genezen, ging _ over, ging _ weg, helemaal over, hersteld,
    inmiddels over, intussen over, is _ gezakt, is het over, is over, is weg, nu over, nu weg,
    opgelost, overgegaan, verdwenen, voorbij, weer beter, weer goed, weer over, weer weg,
    weggegaan`,
  denial: `
    geen, geen enkele, geen last meer van, geen last van, geen sprake van, gelukkig geen, gene,
    nergens, noch, nog geen, nog nooit, nooit, ook geen, uitgesloten, vrij van, zonder`,
  'list-end': `en, noch, nog, of, ook`,
  restart: `
    aangezien, alleen, doch, doordat, dus, echter, en nu, hoewel, maar, nu, omdat, terwijl, toch,
    want, wel`,
  supposing: `
    als een patient/kind, als ge/gij, als gulder, als iemand,
    als ik/hij/ze/zij/je/u/we/men/iemand/er/het/de/dat/dit/mijn/mn/zn/zijn/haar/onze/ons/die/mensen/jullie/ie,
    als je, als koorts, als man, als patient, als vrouw, as ge, asge, bij vermoeden, gesteld dat,
    in geval van, in het geval, indien, ingeval, mocht, mochten, stel ik/hij/ze/mijn, telkens als,
    tenzij, totdat, voor als, voor het geval, wanneer ge/gij,
    wanneer ik/hij/ze/zij/je/u/mijn/er/iemand/de/het, zodra`,
  'supposing-all': `
    hypothetisch, in theorie, stel _ dat, stel dat, stel nu dat, theoretisch, veronderstel,
    wa als, wa as, wat als, wat gebeurt er als/bij/met, wat indien, stel je, stel ik, stel hij, stel ze, stel mijn, stel u, stel nu, stel ge`,
  auxiliary: `
    bestaan, bestaat, ga, gaan, gaat, gade, geeft, geven, kan, krijg, krijgde, krijgen, krijgt,
    kun, kunde, kunnen, kunt, moogt, veroorzaakt, zal, zou, zoude, zouden, zullen`,
  general: `
    angst, bang, bedoelen ze, bedoelt, behandeld, behandelen, behandeling van, behandelt, benieuwd, bescherm*, betekenen, betekent, bewaakt, bezorgd over, bij welke, bijsluiter, bijwerking, bijwerkingen, brochure, dokter/arts/verpleegster/zuster zei/zegt dat ik/hij/ze misschien/mogelijk, er staat, eventueel, eventuele, folder, gecontroleerd op, geeft/geven zemcelpro/het/dit/de/die, gehoord dat, gelezen, geschikt bij, gescreend, getest op, gevaar op, gevaar voor, gevoelig voor, helpt het tegen, helpt tegen, herken, herkennen, hoe groot, hoe herken, hoe herkent, hoe merk, hoe vaak, hoe voelen, hoe voelt, hoe weet ik of, hoe weet je, hoeveel, hoor dat, hoorde dat, horen over, iets over, iets weten, in de gaten gehouden, in de toekomst, inenten, inenting, info over, informatie over, ingeent, je/u/men/ge/het/dit/dat/die/mensen/patienten/cellen/middel/zemcelpro/er/medicijn/behandeling/jullie kan/kunt/kunnen/kun/zou/zouden, kans, kansen, kansje, kenmerken, komt _ vaak voor, krijg/krijgt je/men/iemand/iedereen, kunnen/kan _ voorkomen, las, lees, lees over, leiden tot, leidt tot, letten, letten op, lezen, lezen over, mag je, meer over, men zegt, misschien, moet je, mogelijke, mogelijk/misschien/waarschijnlijk _ krijgt/krijgen/krijg, nagekeken op, nerveus voor, neveneffect*, nevenwerking*, of je, of zemcelpro, onderzoek, ontstaan, ontstaat, oorzaak, oorzaken, optreden, optreedt, overzicht, percentage, procent, risico, risicos, schrik, staat dat, statistiek*, stond dat, studie, studies, symptomen, tegen te gaan, tekenen van, uitleg over, vaak voor, vaccin, vaccinatie*, vaccineren, vanaf wanneer, vanaf welke, vatbaar, verhoogt, verkleint, verlaagt, vermijd*, veroorza*, verschijnselen, verschil, vertel*, voorkom*, voorkomen, vraag me af of, vraag over, vraag rond, vraagje over, vragen over, vrees, vroeg me af of, wa is, waar moet ik op letten, wanneer bel, wanneer moet, wat doe je, wat doen bij, wat houdt, wat is, wat moet je, wat te doen, wat verstaat, wat zijn, werkt het bij, werkt het ook bij, werkt het tegen, weten over, zal hij, zal ik, zal ze, zeggen dat je, zenuwachtig voor, zoals, zorgen maken over, zorgen om, zorgen over, ist waar dat, is het waar dat, klopt het dat, waar dat ge, waar dat je, teken van, hij/ze/zij/ik/man/vrouw/patient kan/zou/zal _ krijgen/ontwikkelen/oplopen`,
  information: `
    behandeling, besmettelijk, betekenis, betekent, bijsluiter, bijwerking*, brochure, definitie,
    ema, erfelijk, folder, gemiddeld, gevaarlijk, info, informatie, kans, mogelijk, neveneffect*,
    nevenwerking*, normaal, oorzaak, overzicht, percentage, procent, risico*, statistiek*,
    studie*, symptomen, uitleg, verschil, voorkomen, voorkomt, zeldzaam, zemcelpro`,
  question: `
    betekent, doen, doet, gebeurt, hebben, heeft, hoe, hoeveel, hoort, is, klopt, komen, komt,
    mag, moet, moeten, mogen, wa, waar, waardoor, waarom, wanneer, was, wat, weet, welk, welke,
    werkt, wie, worden, wordt, zijn`,
  topic: `betreffende, inzake, omtrent, qua, rond, rondom, tegen, tegen de`,
  governor: `
    bij, bij de, bij een, bij elke, bij hoge, bij ieder, bij iedere, bij lichte, bij milde,
    bij zware, ongeacht, soort, soorten, tegen, tegen een, tegen hoge, ter voorkoming van, voor,
    voor de, voor een`,
  threshold: `
    boven, boven de, drempel, geldt, grens, hoger dan, lager dan, limiet, meer dan, minder dan,
    onder, onder de, telt, vanaf`,
  normal: `erbij, erg, gewoon, kwaad, normaal, normale, ok, oke, zorgwekkend`,
  deictic: `
    hoe kan dat, hoe komt dat, hoort dat, hoort dit, is da, is dat, is dat erg, is dit,
    is het erg, is het mogelijk dat, is het normaal dat, kan het dat, kan het zijn dat,
    komt dat door, komt dit door, lijkt op, normaal dat, wat doe ik, wat doen we,
    wat moet ik doen, wat moeten we doen, wat nu, zou het kunnen dat`,
  why: `
    hoe kan het dat ik/hij/ze/zij/mijn, hoe komt het dat ik/hij/ze/zij/mijn/mn/ons/onze,
    waardoor heb ik,
    waarom is/heeft/heb/ben/ligt/doet/krijgt/krijg/kan/voelt/voel/hoest/blijft/staat hij/ze/zij/ik/mijn/onze/ons/mn/ie/haar/zijn`,
  'may-follow': `
    kan, kon, krijgen, kunnen, ontstaan, ontwikkelen, optreden, veroorzaken, voorkomen, zal, zou`,
  persisting: `al _ uur, al een uur, maar blijft, nog altijd, nog steeds`,
  pointing: `da, dat, den, deze, die, dieje, dit`,
  so: `zo, zo erg, zo hard`,
  act: `
    afwachten, arts, bel, bellen, dokter, dringend, huisarts, maandag, morgen, ongerust, spoed,
    wacht, wachten, ziekenhuis, zorgen maken`,
  future: `gaan, gaat, krijg, krijgen, krijgt, later, ooit, straks, worden, zal, zou, zullen`,
  activity: `
    adem, beweeg, buk, drink, eet, ga liggen, ga staan, ga zitten, hoest, inadem, kak, lig, loop,
    moet hoesten, opsta, plas, poep, praat, recht, rechtsta, slik`,
  'weak-denial': `nie, niet`,
  'for-minutes': `
    al _ _ minuten, al _ minuten, al _ uur, al drie kwartier, al een half uur, al een kwartier,
    al een uur, minuten geleden`,
  mild: `beetje, een beetje, licht, lichte, lichtjes, klein, kleine, kleintje, af en toe, nu en dan, niks ergs, niets ergs, mild, milde, ietwat, plekje, vlekje, schrammetje, redelijk, prima, controle op, afspraak`,
  chronic: `al weken, al maanden, al jaren, al lang, weken lang, maandenlang, sinds de chemo, sinds de transplantatie, sinds de behandeling, sinds mijn/zijn/haar transplantatie/chemo/behandeling, sinds _ maand, sinds _ jaar, sinds een maand, drie weken, twee weken, sinds _ weken, al _ weken, al _ maanden, elke winter, altijd al, sinds mijn geboorte, chronisch, chronische`,
  'first-person': `ik, k, kik, ikke, mij, me, mezelf, mijzelf, mn, mijn, mijnen, mijne, wij, we, ons, onze, onzen`,
  harmless: `als of`,
} as const;
