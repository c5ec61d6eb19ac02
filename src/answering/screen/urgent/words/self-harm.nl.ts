const SELF = '(mezelf/mijzelf/mij/me/zichzelf/zich/mijn eigen/zijn eigen/haar eigen)';

/** How Dutch and Flemish speakers tell that they would rather not live. Notation: see `WordLists`. */
export const SELF_HARM_NL = {
  suicide: `
    automutil*, doodsverlangen, doodswens, levensmoe, levensmoeheid, sucidaal, suicid*, suicidaal,
    suicidaliteit, suicide, unalive, zelf doding, zelf moord, zelfbeschadiging, zelfdoding*,
    zelfdoodt, zelfmoord*, zelfmoord, zelfmoordgedachten, zelfmort, zelfverminking,
    zelfverwonding, zichzelf verminkt`,
  'end-it': `
    om het te beeindigen,
    ${SELF} _ ombrengen/doden/verhangen/ophangen/verdrinken/vergassen/vermoorden/kapotmaken/opknopen/doodmaken, ${SELF} van kant, aan de treinsporen, aan een touw, creperen, denk _ aan de trein, denk _ aan een trein/brug, denk _ aan springen, een eind aan breien, een einde aan _ maken, eind aan mijn/zijn/haar leven, einde aan breien, einde aan maken, einde aan mijn/zijn/haar leven, er een punt achter, er uit stappen, eruit stappen, eruit stapt, eruit te stappen, ga springen, haar polsen, haat dit leven, haat mezelf, haat mijn leven, help mij/me sterven, helpen sterven, het kanaal in, het water in lopen, ik spring eraf, ik spring ervan, ik spring ervoor, ik spring van, ik weet al hoe, in het kanaal springen, in het water lopen, in het water springen en, kant te maken, laat me maar rotten, laat mij maar rotten, laat mij/me inslapen, leven beeindigen, leven te beeindigen, maak ik er _ een eind/einde aan, maak/maakt er een einde/eind/eindje aan, me een spuitje, me iets aandoen, mes in mijn hand, mes op mijn, mes tegen, mezelf iets aan te doen, mezelf iets aandoen/aan, mezelf van het leven, mezelf verdrinken, mezelf wat aandoen/aan, mij een spuitje, mij iets aandoen, mij/me/mezelf laten inslapen, mijn leven beeindigen, mijn leven te nemen, mijn polsen, mijzelf iets aan/aandoen, onder de tram/bus/trein, onder de/een trein, onder een tram/bus/trein/auto, onder een vrachtwagen, onder trein, op de rails, op de rand van de brug/flat, op de rand van het dak/balkon/perron, op de reling, over de reling, polsen _ doorsnijden/oversnijden/door/snijden/openen, polsen door, punt achter zet, punt achter zetten, spoor gaan liggen, spuitje geven, sta op de brug, sta op een brug, sta op het balkon, sta op het dak, stekker er uit, stekker eruit, stekker uit mij, strop, tegen een boom rijden, touw gekocht, touw om, uit het leven stappen/gestapt/stap, uit het raam _ springen/spring/gesprongen, uit mijn lijden, uit raam springen, van de brug/flat, van de flat, van de trap gooien, van deze wereld weg, van een brug/dak/gebouw, van het balkon, van het dak/balkon/brug/gebouw, van het leven beroven/benemen, van kant gemaakt, van kant maken, voor de trein/metro/tram _ springen/gooien/stappen/lopen, voor een tram/bus, voor een trein/vrachtwagen/auto, weet hoe ik het ga doen, weg uit deze wereld, weg van deze wereld, wil springen, zelf een einde, zelf eruit stap, zich iets aandoen, zichzelf iets aandoen/aan, zichzelf van het leven, zichzelf wat aan/aandoen, zijn polsen, zich _ ophangen/verhangen/verdrinken/doodschieten/ombrengen, zich gaat ophangen, zich gaan ophangen, zich wil ophangen, zijn/haar/mijn leven beeindigen, (zijn/haar/mijn) polsen _ door/open/gesneden/opengehaald, (een eind/een einde/eind/einde) aan mijn/zijn/haar/het leven, (er een eind/er een einde/er eind/er een eindje) aan _ maken/maak/maakt/gemaakt, (maak/maakt/maken) _ er _ (een eind/een einde/een eindje) aan, (een eind/een einde) aan te maken, einde maken aan mijn/zijn/haar, eind maken aan mijn/zijn/haar, er zelf een eind aan maken, er een eind aan te maken, er een einde aan te maken`,
  want: `
    beter, bid, dacht, denk, denken, denkt, fantaseer, ga mezelf, gedacht, gedachten, graag,
    had ik maar, het liefst, het liefst gewoon, hoop, hoopt, hoopte, klaar om, klaar voor,
    laat haar, laat hem, laat me, laat mij, liefst, liever, mag ik, overweeg, overweegt, plan,
    plannen, smeekt, verlang, verlangen, verlangt, vraagt, waarom kan, waarom mag, ware ik,
    was ik beter, was ik maar, wens, wensen, wenste, wil, wilde, willen, wilt, wou, zin om,
    zou graag, laten, lieten, laat`,
  dead: `
    de dood, dood, dood gaan, dood geweest, dood te gaan, dood was, dood zijn, doodgaan,
    doodgegaan, doodliggen, er niet meer ben, er niet meer was, er niet meer zijn, eraan ga,
    eraan gaan, gestorven, inslapen, mij laten gaan, mislukt was, niet geboren, niet meer bestaan,
    niet meer wakker, nooit geboren, nooit meer wakker, onder de grond, sterven, te sterven,
    uitdoven, verdwijnen, verlost, weg zijn`,
  'not-to-live': `
    morgen niet wakker, niet meer wakker word, niet wakker word,
    beu om te leven, eeuwig slapen, er niet meer ben, er niet meer was, er niet meer willen zijn, er niet/nie meer wil/wilt zijn, euthanasie, geen reden om op te staan, geen zin _ _ om _ te leven, geen zin meer in _ leven, genoeg van dit leven, genoeg van het leven, het leven _ niet/geen/nie _ zin, het leven beu, het leven zat, in mijn slaap sterven, inslapen en, klaar met _ leven, klaar met leven, leven _ niet meer zitten, leven beu, leven geen zin, leven heeft geen _ zin, leven hoeft, leven is niks/niets/niet _ waard, leven is op, leven kotsbeu, leven moe, leven niks meer waard, leven zat, moe van het leven, moegeleefd, morgen niet meer wakker, nergens meer voor leven, niet geboren, niet meer _ verder, niet meer hoeft te leven, niet meer op te staan, niet meer verder leven, niet meer wakker word/worde/worden, niet meer willen leven, niet verder wil/wilt leven, niet verdien te leven, niet/nie meer/langer _ leven, niet/nooit/nie meer wakker te worden, niet/nooit/nie meer wakker worden/word/wordt, niets meer om voor, niets meer om voor te leven, niets om voor te leven, niks meer om voor te leven, nooit geboren, nooit meer wakker, reden _ om te leven, reden meer om op te staan, reden om door te gaan, uitgeleefd, verdien _ niet _ te bestaan, verdien _ niet _ te leven, voor altijd inslapen, voor altijd slapen, voor eeuwig slapen, voorgoed inslapen, wil/wilt/wilde/wou/hoef/hoeft/wil _ niet/nie meer/langer _ leven, zachtjes inslapen, er niet meer te willen zijn, er niet meer hoef te zijn, ik er niet meer ben, ik er niet meer was, er liever niet meer zijn, wil er niet/nie meer zijn`,
  'cannot-go-on': `
    alle hoop _ kwijt/verloren/opgegeven, allemaal niet meer, ben alles beu, ben alles moe, donkere gedachten, duistere gedachten, er genoeg van, geen hoop meer, geen toekomst meer, geen uitweg, genoeg geweest voor mij, genoeg van alles, heeft allemaal geen zin, helemaal op, het heeft geen zin meer, het mag gedaan zijn, hij/ze/zij wil niet/nie meer $, hoeft _ _ _ niet meer voor mij, hoeft _ _ _ niet/nie meer $, hoeft _ voor mij/hem/haar _ niet meer, houd het niet meer vol, ik ben het beu, ik ben het moe, ik ben kapot en, ik ben op $, ik hou het niet meer vol, ik kan dit niet meer $, ik kan het _ niet meer aan, ik kan niet/nie meer $, ik stap eruit, ik trek dit niet meer, ik trek het niet meer, ik wil dit niet meer $, ik wil niet langer $, ik wil niet verder, ik wil niet/nie meer $, kan dit niet meer aan, kan niet meer verder, laat me gaan, laat me maar gaan, laat me met rust gaan, laat mij gaan, laat mij maar gaan, mag gedaan zijn, mag het stoppen, mag voor mij _ gedaan, niet meer vol te houden, op is op, schoon genoeg van, sombere gedachten dat, stap eruit, tenminste gedaan, tenminste over, tenminste voorbij, trek het niet langer, voor mij hoeft, voor mij mag het _ gedaan/stoppen/over, was het maar gedaan, was het maar over, was het maar voorbij, wil niet meer verder, zie het niet/nie meer zitten, ziet het niet/nie meer zitten, zwarte gedachten, zie het leven niet meer zitten`,
  burden: `
    alleen maar een last, alleen maar last van mij, alleen maar tot last, anderen tot last, ben het niet waard, ben niets waard, beter _ zonder mij/me, beter af als ik, beter af zonder, beter als ik er niet, beter dat ik er niet, beter van niet meer, blok aan _ been, een blok aan, een last voor, iedereen beter af, iedereen tot last, ik ben een last, ik ben niks waard, jullie zijn van mij, mij kwijt, niemand _ _ missen, niemand mist mij, niemand zou/zal/gaat _ missen, niets waard, niks waard, tot last, tot last ben, van me af, van mij af, zonder mij _ _ beter`,
  'better-off': `
    beter _ _ _ zonder mij/me, beter _ als ik er niet meer ben/was, beter af als ik,
    beter af zonder mij/me, beter dood, dood _ _ opluchting, dood beter, dood waard, liever dood,
    niemand gaat _ missen, niemand zal _ missen, niemand zou _ missen, verlossing,
    was ik maar dood, was ik maar niet, was ik maar nooit wakker, zonder mij _ _ beter af`,
  farewell: `
    afscheid aan het nemen, afscheid genomen van, afscheid genomen van iedereen, afscheid genomen van ons/mij/iedereen, afscheid genomen van zijn/haar, afscheid nemen voorgoed, afscheid van iedereen, afscheidsbrief, afscheidsbriefje, afscheidsbrieven, afscheidsfilmpje, afscheidsvideo, brief geschreven voor als, brief/brieven _ voor als ik er niet meer, dit is mijn laatste bericht, geeft al _ spullen weg, laatste brief, laatste groet, mijn laatste bericht, spullen aan het weggeven, spullen weg te geven, spullen weggaf, spullen weggegeven, spullen weggeven, testament klaar, vaarwel, vaarwel allemaal, voorgoed afscheid, weggegeven en, zeg _ dat ik van _ hou, zeg tegen mijn, zorg goed voor, zorg voor mijn kinderen`,
  hoard: `
    aan het sparen, aan het verzamelen, gespaard, hamster*, in mijn hand, klaar gelegd, klaar liggen, klaargelegd, klaarleggen, liggen klaar, ligt klaar, naast me, naast mij, op een rij, op een rijtje, opgepot, opgespaard, opsparen, spaar, sparen, staan klaar, uitgeteld, verstopt, voor me, voor mij, voor mijn neus, voor me op tafel, voor me liggen`,
  pills: `
    dafalgan, doos, doosjes, dosis, gif, insuline, kalmeermiddelen, medicatie, medicijnen, middel,
    middelen, morfine, oxycodon, paracetamol, pil, pillen, pilletjes, pleisters, potjes,
    slaapmiddelen, slaappillen, slaaptabletten, strip, strips, tabletten, temesta, valium`,
  'how-many': `
    al mijn, allemaal, genoeg, hoe veel, hoelang, hoeveel, in een keer, met hoeveel, voldoende,
    wat gebeurt als ik al, welke`,
  'for-good': `
    dodelijk, dodelijke, dood, dood gaan, dood te gaan, doodgaan, een einde, eeuwig, einde,
    er niet meer, er vanaf, eruit te stappen, fataal, gedaan, het is gedaan, in te slapen,
    inslapen, klaar, niet meer wakker, nooit meer wakker, over en uit, sterven, te sterven,
    verlost, voor altijd, voorbij, voorgoed`,
  'look-up': `
    bekeken, gegoogeld, gegoogled, gelezen, gezocht, googelen, hoe ik, hoe je, makkelijkste,
    manier, manieren, methode, methodes, nagezocht, opgezocht, pijnloos, pijnloze, snelste,
    stille, vredig, vredige, zachte, zachtste, zoek, zoeken, zonder pijn`,
  ways: `
    dood, dood te gaan, doodgaan, een einde, einde aan, er een eind, er uit stappen, eruit,
    eruit kunt stappen, eruit stapt, eruit te stappen, kunt stappen, manier om te gaan,
    om te gaan, sterven, te sterven, uit _ kunt stappen, uit het leven, uit kunt stappen,
    weg te gaan`,
  'hurt-self': `
    ${SELF} _ snijd/snijdt/snijden/gesneden/snij/krassen/kras/krast/verwonden/verwond/verwondt/pijn/branden/verminken/slaan/beschadigen/beschadigt/beschadigd,
    haar eigen te snijden, in mijn armen snijden, krassen in mijn/zijn/haar arm*,
    krast _ in zijn/haar arm, mezelf pijn doe, mezelf/mijzelf/zichzelf pijn _ doen,
    pijn te doen aan mezelf, snijd in mijn armen/polsen/benen, snijdt in haar/zijn armen/polsen,
    snij/snijd/snijdt/sneed/snijden/gesneden mezelf/mijzelf/zichzelf/zich, zichzelf pijn doet`,
  line: `
    alles, beademing, draden, hickman, infuus, katheter, lijn, lijnen, machine, picc, poort,
    slang, slangen, slangetje, stekker, transfusies, zuurstof`,
  pull: `
    afkoppel, afkoppelen, doorknip, doorknippen, er zelf uit, eraf, eruit halen, eruit ruk,
    eruit trekken, haal, halen, knip, knippen, los te trekken, lospeuteren, lostrekken, ruk,
    rukken, rukt, trek, trekken, trekt, uit te trekken, uitrukken, uittrekken`,
  'pull-plan': `
    dan ben ik, dan is het, denk eraan, ga, gewoon, mezelf, overweeg, straks, vanavond, vannacht,
    verleiding, wil, zelf, zelf uit, zin om, zodat, zou ik`,
  'stop-care': `
    geen _ pillen meer, geen medicijnen meer, geen pillen meer, gooi _ weg, medicijnen niet meer,
    neem _ niets meer, neem niks meer, neem/slik geen _ pillen/medicijnen/tabletten,
    niet meer eten, stop ik met, stop met al, stop met eten, stop met mijn,
    stop/stoppen/gestopt/weiger/weigert/neem/eet/drink _ _ met/geen/niet/niets/niks _ eten/drinken/medicijnen/medicatie/pillen/meer,
    weggegooid, weggooi, weggooien, weiger _ behandeling, weiger alles`,
  'so-it-ends': `
    dan ben ik er vanaf, dan ben ik ervan af, dan ben ik weg, dan ga ik dood, dan ga ik sneller,
    dan gaat het sneller, dan heb ik rust, dan is alles voorbij, dan is het _ gedaan,
    dan is het _ over, dan is het _ voorbij, dan is het gauw, dan is het snel, dan sterf ik,
    en dan is het, gauw gedaan, gauw voorbij, gewoon wacht tot, om dood te gaan, om er een einde,
    om te sterven, snel gedaan, snel over, snel voorbij, tot het gedaan is, tot het voorbij is,
    tot ik dood ben, tot ik doodga, tot ik sterf, voorgoed voorbij, wachten op de dood,
    wachten tot het, zodat het _ gedaan, zodat het _ voorbij, zodat ik dood ga, zodat ik doodga,
    zodat ik sterf`,
  'die-verb': `
    aan te doen, aandoen, aandoet, beeindig, beeindigen, doden, doodmaken, doodrijden, doodschieten, gesneden, iets aan, iets aan te doen, iets aandoen, iets aangedaan, kapotmaken, ombrengen, ophangen, opknopen, sneed, snijd, snijden, te beeindigen, van kant, verdrinken, vergassen, vergiftigen, verhangen, verminken, vermoorden, wat aandoen`,
  self: `
    haar eigen, me zelf, mezelf, mij zelf, mijn eigen, mijzelf, mn eigen, zich zelf, zichzelf, zijn eigen`,
  not: `geen, nie, niet, niet langer, niet meer, niks, nooit`,
  alive: `
    bestaan, door te gaan, er was, er zijn, geboren, hier zijn, leef, leefde, leven, overleefd, overleven, wakker geworden, wakker worden`,
  relief: `
    beter, bevrijd, bevrijding, blij, fijner, liever, makkelijker, moet, mogen, opgelucht,
    oplossing, opluchting, pijnloos, rust, rustig, simpeler, simpelst, verdien, verdient, verlost,
    vrede, vredig, zachtjes, zalig`,
  death: `
    dood, dood ben, dood waren, dood was, doodga, doodgaan, doodging, er niet meer,
    er niet meer ben, er niet meer was, sterf, sterven, stierf, weg ben, weg was`,
  'why-live': `
    geen reden, reden om, waarom _ _ nog, waarom moet ik, waarom zou ik, waartoe, waarvoor _ _ nog, wat heeft het _ voor zin, zin om nog`,
  'soon-gone': `
    als jullie dit lezen, ben ik er morgen niet meer, ben ik er niet meer,
    binnenkort ben ik er niet meer, dan ben ik er niet meer, het is bijna voorbij voor mij,
    morgen ben ik er niet meer, morgen ben ik weg, morgen is het voorbij,
    straks ben ik er niet meer, vanavond is het voorbij`,
  'fed-up': `
    beu, genoeg van, helemaal klaar, klaar mee, klaar met, kotsbeu, moe van, op van, spuugzat, zat`,
  'all-of-it': `
    alles, dit allemaal, dit leven, er allemaal, het allemaal, het leven, mag gedaan,
    mag ophouden, mag over, mag stoppen, mijn leven, moet ophouden, moet over, moet stoppen,
    van alles`,
  combine: `
    combinatie, combineren, dodelijke dosis, dodelijke hoeveelheid, fatale dosis, genoeg, hoeveel,
    hoeveel medicijnen, mengen, samen nemen, welke medicijnen, welke pillen`,
  'all-pills': `
    al de medicatie, al de pillen, al die pillen, al mijn medicijnen, al mijn pillen,
    al zijn/haar pillen, alle medicijnen, alle pillen, alle slaappillen, alles tegelijk,
    een hele doos, hele doos, hele potje, hele strip`,
  'take-plan': `
    in te nemen, inneem, innemen, neem, nemen, opeten, opslik, slik, slikken, te nemen,
    te slikken, zou nemen`,
  life: `bestaan, het leven, leven, mijn leven`,
  worth: `de moeite, moeite waard, waard`,
  weapon: `geweer, jachtgeweer, pistool, revolver, strop, vuurwapen`,
  'in-hand': `
    gehaald, gekocht, geladen, gepakt, gevonden, heb, heeft, huilt, in mijn hand, klaar, ligt,
    naast mij, pakt`,
  better: `beter, beter af, makkelijker, gelukkiger`,
  without: `zonder mij/me/hem/haar, zonder mij, zonder dat ik, zonder mij erbij`,
  hopeless: `nutteloos, zinloos, hopeloos, uitzichtloos, geen uitweg, enige uitweg, geen hoop, waardeloos, geen zin, zo moe van alles, op van alles, ik geef het op, ik geef op, ik stop ermee`,
  'whole-life': `leven, alles, mezelf, voel me, voel mij, ik ben, bestaan, allemaal, verder`,
  forgive: `vergeef me, vergeef mij, vergeef het me, sorry voor alles`,
  'care-for': `zorg goed voor, zorg voor, pas goed op`,
  wish: `wil, wou, wens, wenste, hoop, hoopt, hoopte, liever, had ik, was ik, wilde, willen, zou graag, wilt`,
  harmless: `
    aan het einde, cellen dood, dode cellen, dood aan de andere, dood of levend, dood te maken,
    dood van de/het, doodgewoon, doodleuk, doodmoe, eind goed, einde aan het gesprek, einde van,
    ga dood van, geen doodswens, geen suicid*, geen uitweg uit het menu, geen zelfmoord*,
    geen zin meer in het ziekenhuis/eten, heeft het zin om, het liefst zou ik meer, hoop dat,
    kan niet meer lopen, kan niet meer slapen, kan niet meer wachten, kankercellen dood,
    lach _ dood, lachen, last van, niet bang, niet dood, niet meer wakker liggen, niet sterven,
    niet suicidaal, nog niet dood, nog niet sterven, op zich, schrik me dood, schrok me dood,
    tot het einde, tot last zijn van de, verveel me dood, wakker liggen, wil blijven leven,
    wil juist leven, wil leven, wil meer weten, wil niet meer dan weten, wil niet meer naar,
    wil niet meer wachten, wil niet meer weten, wil nog niet, wil nog niet dood,
    wil zo graag leven, wil/wilt/wilde niet _ dood/sterven/doodgaan, zelf uit, zin hebben, zin in,
    zin om, zo graag leven, zonder mijn, zou ik dood gaan`,
} as const;
