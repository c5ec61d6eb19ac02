/**
 * How Dutch and Flemish speakers tell of fever, skin, swelling, bowels, lines and getting worse.
 * Notation: see `WordLists`.
 */
export const BODY_NL = {
  fever: `
    aan de koorts, beetje verhoging, febriel, febriele temperatuur, grieperig, hoge koorts,
    hoge temperatuur, koors, koorst, koort, koorts, *koorts, koortsaanval, koortsachtig, koortsen,
    koortsgevoel, koortsgloed, koortsig, koortsige, koortsje, koortspiek, koortspieken, koortst,
    lichaamstemperatuur _ hoog/verhoogd/gestegen, loopt de temperatuur op, stijgt de koorts,
    te hoge temperatuur, temp _ omhoog/gestegen/hoog, temp te hoog,
    temperatuur _ omhoog/opgelopen/gestegen/hoog, temperatuur loopt op,
    temperatuur loopt/stijgt/schiet, temperatuur loopt/stijgt/schiet/gaat _ op/omhoog,
    temperatuur te hoog, temperatuurverhoging, verhoging`,
  'high-fever': `
    flinke koorts, hoge koorts, koorts 38, koorts 39, koorts 40, torenhoge koorts, veel koorts,
    zware koorts`,
  hot: `
    bloedheet, brandt van binnen, gloei, gloeide, gloeien, gloeiend, gloeiend warm, gloeiende,
    gloeit, heeft het bloedheet, heet als _ _ kachel/kacheltje/oven, heet voorhoofd, hete kop,
    hete voorhoofd, hoofd is heet, huid staat in brand, kokend heet, kokendheet, kookt,
    oververhit, smoorheet, staat in vuur, vel staat in brand, voelt _ _ _ heet,
    voelt _ _ _ warm aan, voelt gloeiend, voelt heet aan, voelt warm aan, voelt zo heet,
    voelt zo warm, voorhoofd _ heet, voorhoofd _ warm, warm als een kachel, warm voorhoofd,
    zo heet, zo warm als, voorhoofd _ kokend, kokend, kokende`,
  chills: `
    aan het beven, aan het bibberen, aan het rillen, aan het trillen, beef, beefde, beeft, beven,
    bevend, bibber, bibberen, bibberend, bibberkoorts, bibbert, daver, daveren, davert, doodkoud,
    gebeef, gebibber, gerild, ijskoud, ijskoude handen, kippenvel en, klam, klamme,
    klapperende tanden, klappertand, klappertanden, klappertandend, klappertandt, kou rillingen,
    kou tot op, kou uit, koud zweet, koude rillingen, koude zweet, kouwelijk en,
    krijg het niet warm, krijg/krijgt _ _ niet warm, lig te schudden, lig te trillen,
    ligt te schudden, ligt te trillen, niet warm krijgen, niet warm te krijgen, ril, rilde,
    rillen, rillend, rillerig, rillerige, rilling, rilling na rilling, rillingen, rilt,
    schudden van de kou,
    schudt/schud/tril/trilt/schok/schokt/beef/beeft/ril/rilt _ van _ kou/koorts,
    schudt/schud/tril/trilt/schokt van _ kou/koorts, sidder, siddert, steenkoud,
    tanden _ klapperen, trillen van, trilt als een, trilt hard, trilt helemaal, trilt hevig,
    trilt/tril/schudt/beeft over zijn/haar/heel/mijn _, zit te schudden, zit te trillen, zo koud, kaken _ _ klapperen, tanden op elkaar, kaken op elkaar`,
  contagious: `
    gordelroos, gordelroosje, herpes zoster, mazelen, mazels, varicella, waterpok, waterpoken, waterpokjes, waterpokken, waterpokkes, wijnpokken, windpokken, zona, zoster`,
  contact: `
    besmet, bij haar, bij hem, bij mij, bij ons, blijken, blijkt, blootgesteld, blootstelling,
    contact, geknuffeld, gekust, geslapen, gespeeld, gezeten, gezoend, gisteren, heerst,
    in aanraking, in de buurt, in de klas, in huis, knuffelde, kuste, langs, langsgeweest,
    logeerde, logeert, naast, net, op bezoek, op school, opgepast, samen, schoot, speelde,
    uitgebroken, vandaag, vanmiddag, vanmorgen, vanochtend, vastgehouden, zat, zonet`,
  line: `
    broviac, catheter, cvc, hickman, hickmann, insteek, insteekopening, insteekplaats, insteekplek, insteekpoort, kateter, katheter, katheters, lijntje, picc, picclijn, piccline, pijpje, poortje, poortkatheter, port a cath, portacath, portkatheter, prikplaats`,
  'line-trouble': `
    afgebroken, afgeknapt, afgescheurd, bloed, bloedt, bult, dik, doorgeknipt, er uit, eruit,
    eruit aan het komen, eruit gekomen, etter, etteren, ettert, gaatje, gebarsten, gebroken,
    gegleden, geinfecteerd, gelig, gerukt, gescheurd, geschoven, gezakt, gezwollen, gloeit,
    groenig, half uit, hangt, hangt eruit, hangt uit, heet, hete, in tweeen, infectie, kapot,
    kloppend, klopt, knalrood, komt eruit, korst en, lek, lekken, lekt, lekte, ligt eruit,
    ligt los, los, losgegaan, losgekomen, losgeraakt, losgerukt, losgeschoten, losgetrokken,
    lostrok, loszit, ontsteking, ontstoken, opengesprongen, opgezet, opgezwollen, pijn, pijnlijk,
    pus, rode, rode streek, rode streep, rood, roodheid, rukte, scheur, scheurtje, schoof,
    smurrie, stinken, stinkend, stinkt, streep, stuk van, uitgegleden, uitgekomen, uitgerukt,
    uitgeschoven, uitgetrokken, uitgevallen, verplaatst, verschoven, verstopt en, viezigheid,
    vlekt, vocht, vuurrode, vuurrood, warm, warme, zeer, zweert, zweren, opengegaan, open gegaan, rand, ring`,
  wound: `
    abces, litteken, plek, prikplek, snee, snijwond, steenpuist, wond, wonde, wonden, wondje,
    zweer`,
  pus: `
    etter, etteren, etterende, etterig, ettert, geel vocht, groen vocht, knalrood, ontstoken, pus,
    slijmerig, stinkend, stinkende, stinkt, troebel vocht, vies vocht, vuil vocht, vuurrood,
    wondvocht stinkt`,
  'swelling-place': `
    gelaat, gezicht, hals, kaak, keel, lip, lippen, luchtpijp, mond, ogen, oog, oogleden, strot,
    tong, wang, wangen`,
  swollen: `
    dichtgaat, dichtgezwollen, dichtzit, dik, dikke, dikker, dubbel zo groot, gezwollen,
    gezwollene, opgekomen, opgezet, opgezette, opgezwollen, opzwellen, opzwelt, puilt,
    twee keer zo groot, uitpuilt, zit dicht, zo dik, zwellen, zwelling, zwelling in, zwelt,
    zwelt _ op, zwol`,
  'swells-up': `aan het opzwellen, zwel helemaal op, zwel op, zwel overal, zwelt op`,
  'throat-closing': `
    dichte keel, dikke keel, kan/kunnen _ _ niet _ slikken, keel dichtgeknepen, keel dik,
    keel is dik, keel voelt dik, keel zwelt,
    keel/strot/luchtpijp _ _ dicht/toe/dichtgeknepen/toegeknepen, krijg geen slok,
    krijg/krijgt _ niet _ doorgeslikt, luchtwegen zitten dicht, luchtwegen/luchtweg _ _ dicht,
    niet meer slikken, slikken _ niet, slikken lukt niet`,
  hives: `
    allergisch gereageerd, allergische reactie, allergische shock, galbulten, netelroos, urticaria`,
  skin: `
    armen, benen, billen, borst, buik, gezicht, handen, handpalm, handpalmen, huid, lappen vel,
    lichaam, lijf, palmen, rug, slijmvlies, slijmvliezen, vel, vellen, velletjes, voeten,
    voetzolen, zolen`,
  peeling: `
    afgepeld, afpellen, afpelt, afschilfert, afstropen, brandwonde, brandwonden, hele lappen,
    in lappen, in repen, in vellen, komen _ los, komen van, komt _ los, komt van, laat _ los,
    laat los, lappen vel, laten _ _ _ los, laten _ los, losgekomen, loskomt, loslaat, loslaten,
    ontveld, open, pelt, rauw, rauwe, stroopt, valt eraf, vellen, verbrand, vervellen, vervelling,
    vervelt`,
  blister: `blaar, blaartjes, blaarvorming, blaasjes, blaren, blein, bleinen`,
  rash: `
    bulten, bultjes, exantheem, huiduitslag, jeukuitslag, knalrood, plekken, puistjes, pukkels,
    rash, rode huid, rood, roodheid, uitgeslagen, uitslag, vlekken, vuurrood`,
  widespread: `
    armen en benen, bedekt, bezaaid, borst en buik, borst en rug, gezicht en armen,
    gezicht en hals, half _ lichaam/lijf, handen en voeten,
    heel/gans/hele/ganse/gehele _ lijf/lichaam/lijfke/rug/gezicht/borst/buik/romp/vel/huid,
    helemaal, hoofd tot voeten, kop tot teen, nek en borst, overal, romp en armen, rug en buik,
    top tot teen, uitgebreid, van kop, volledig, zit/staat/zat/sta/stond _ vol,
    zit/zat/staat/stond/sta/zitten/ligt _ onder`,
  spreading: `
    almaar meer, alsmaar meer, begon op, branderig, brandt, breidt _ uit, elk uur, en nu, erger,
    gloeiend, groter, heet, hete, ieder uur, komen er _ bij, kruipt, meer en meer, met het uur,
    nieuwe, nu ook, ook op, per uur, pijnlijk, pijnlijke, snel, steeds erger, steeds groter,
    steeds meer, steeds roder, trekt naar, uitbreiden, uitbreidt, uitgebreid, verergert,
    verspreid, verspreiding, verspreidt`,
  eyes: `
    gezicht, huid, ogen, oog, oogbollen, oogwit, teint, vel, wit van _ ogen`,
  yellow: `
    citroen, citroengeel, *geel, geel, geelachtig, geelachtige, gele, gelig, gelige, okergeel,
    vergeeld`,
  jaundice: `
    gele kleur,
    geel _ geworden, geel zie/ziet, geelzucht, helemaal geel, icterisch, icterus,
    zie/ziet/word/wordt/zag/werd/ben/is/kleur/kleurt _ _ geel, zo geel`,
  calf: `dijbeen, kuit, kuiten, onderbeen`,
  'leg-trouble': `dik, dikke, gezwollen, klopt, opgezet, pijnlijk, rood, warm`,
  'limb-swelling': `dik, dikke, gezwollen, opgezet, opgezwollen`,
  'red-hot': `heet, klopt, pijn, pijnlijk, rode, rood, vuurrood, warm, zeer`,
  belly: `bovenbuik, buik, buikje, leverstreek, maag, onderbuik, pens`,
  'belly-pain': `
    buik doet _ pijn, buik doet _ zeer, buikkramp, buikkrampen, buikpijn, krampen in _ buik,
    leverpijn, leverstreek, maagkramp, maagkrampen, maagpijn, pijn aan mijn buik, pijn in _ buik,
    pijn onder _ ribben, pijn rechtsboven, steken in _ buik`,
  bloated: `
    als een ballon, als een trommel, ballon, bolle, dik, dikke, dikker, gespannen, gezwollen,
    hard, harde, keihard, opgeblazen als, opgezet, opgezette, opgezwollen, spant, staat strak,
    steenhard, strak, strakke, trommel, uitgezet, vocht in, vochtophoping, vol vocht, waterbuik,
    zwanger, zwelt`,
  kilos: `kg, kilo, kilogram, kiloke, kilos, pond`,
  gained: `
    aangekomen, aankomen, bij, bij gekomen, bij op, bijgekomen, erbij, gestegen, kom/komt _ _ aan,
    komt bij, kwam aan, kwam bij, meer, meer op de weegschaal, op de weegschaal, toegenomen,
    zwaar geworden, zwaarder, zwaarder geworden`,
  'short-time': `
    _ dagen tijd, deze week, een dag, een paar dagen, gisteren, in een nacht,
    in/op/binnen _ dag/dagen/nacht/week/uur/etmaal, op twee/drie/vier/vijf dagen, paar dagen,
    per dag, sinds _ week, sinds gisteren/eergisteren,
    sinds maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/weekend, vandaag`,
  pain: `buikpijn, kramp, krampen, pijn, pijnen, rugpijn, zeer`,
  severe: `
    10 op 10, abnormale, afgrijselijk, afgrijselijke, barsten, barstende, bonkend, bonkende,
    bonzende, brullend, brute, bruut, crepeer, crepeert, creveer, creveert, de muren op,
    donderslag, dubbel van, ellendig, ellendige, enorm, enorme, ergst, ergste, ernstig, ernstige,
    exploderen, extreem, extreme, fel, felle, gek van, gek van de, gek van te worden, gillen,
    gillend, gilt, gruwelijk, gruwelijke, heel erg, heel erge, hels, helse, hevig, hevige,
    hevigste, hou/houd/houdt het niet _ uit, huilen van, janken van, kan niet meer staan,
    kan niet meer van de, kapot van de, kermen, kermt, knallende, knalt, krimp, krimpt, krom van,
    kronkel, kronkelt, lig krom, mes in, messteken, niet meer te houden, niet meer uit,
    niet te doen, niet te harden, niet te verdragen, niet uit te houden, nog nooit,
    nog nooit zoiets, nooit eerder, nooit eerder had, nooit zo, nooit zoiets, ondraaglijk,
    ondraaglijke, ongelofelijk, ongelooflijk, onhoudbaar, onhoudbare, onmenselijk, onmenselijke,
    ontiegelijk, ontploffen, ontploffend, ontploft, ontzettend, ontzettende, razende, schele,
    schreeuw, schreeuwt, snijdende, springen, sterven van de, superveel, tien op tien, verdomd,
    verga, vergaat, verrek, verrekt van, verschrikkelijk, verschrikkelijke, vreselijk, vreselijke,
    waanzinnig, waanzinnige, ziek van de pijn, zo erg, zo erg dat, zo hevig, zo veel pijn,
    zoveel pijn, zwaar, zwaarste, zware, geen pil tegen helpt, geen pil helpt, niks tegen helpt, niets helpt, paracetamol helpt niet, pijnstillers helpen niet, helpt niets`,
  diarrhoea: `
    aan de schijt/dunne/schijterij/racekak/race/spuitpoep/spuit, alleen nog water, alles is water,
    alles loopt eruit, als water, bloederige diarree, buikgriep, buikloop, constant naar de wc,
    diaree, diarhee, diarree, diarreeaanval, diarrhee, diarrhoe, dun als water, dunne afgang,
    dunne ontlasting/stoelgang/poep/kak, enkel nog water, groene waterige, kakt water,
    langs onder, leegloop, leegloopt, leeglopen, loop _ _ _ leeg, loop _ leeg, loopt _ _ _ leeg,
    loopt _ leeg, loopt eruit, louter water, niets dan water, platte kak, plattekak, poep water,
    puur water, schijt water, schijterij, spetterpoep, spuit eruit, spuiter, spuitpoep,
    vloeibare ontlasting, water poep, waterdun, waterdunne,
    waterige ontlasting/stoelgang/diarree/poep, waterschijt, als een kraan, kraan die openstaat, open kraan`,
  vomit: `
    aan het braken, aan het kotsen, aan het overgeven, aan het spugen, boven de pot, boven de wc, boven een emmer, braak, braaksel, braakt, braakte, braken, emmer, gal, gebraakt, geef/geeft/gaf/geven _ _ _ _ over $, gekotst, gespuugd, gespuwd, kots, kotsen, kotst, opgerispt, over te geven, overgaf, overgeeft, overgegeven, overgeven, spugen, spuug, spuugde, spuugt, spuwde, spuwen, spuwt, uitbraken, uitgekotst, uitgespuugd, uitspuugde, uitspuugt, uitspuwde, uitspuwt`,
  toilet: `naar achter, ontlasting, plee, poep, pot, stoelgang, toilet, wc`,
  'many-times': `
    aan een stuk, al _ dagen, al dagen, al drie/vier/vijf dagen, al uren, aldoor, alles, bij elke slok, blijft, blijven, constant, continu, de klok rond, elk half uur, elk uur, elke keer, enorm, ernstig, ernstige, extreem, ganse dag, ganse nacht, heel de dag, heel de nacht, hele dag, hele nacht, hele tijd, hevig, hevige, houdt niet op, ieder uur, liters, meer dan _ keer, na elke slok, niet meer ophouden, niet van _ wc/toilet/pot, niks anders, non stop, om _ vijf minuten, om de _ _ minuten/uur, om het half uur, om het kwartier, om het uur, onophoudelijk, ontelbare, puur water, slap, slapper, stopt niet, te slap, te zwak, telkens, tientallen, uitdroging, uitgedroogd, uren, uren lang, urenlang, verschrikkelijk, voortdurend, vreselijk, zonder ophouden, zwaar, zwak, zwakker, zware, als een kraan`,
  'nothing-stays': `
    alles komt _ _ _ eruit/terug/uit, binnen _ houden lukt niet, blijft niets/niks/geen _ _ binnen, braakt _ uit, braakt hij/ze/zij uit, direct _ eruit, geeft alles _ over, geeft alles over, gooi/gooit/spuugt/braakt/spuwt/kotst _ alles _ _, hou/houd/houdt/houden/hield/kan/krijg/krijgt niets/niks/niet/geen/nix/amper/nauwelijks _ _ _ binnen, komt er _ direct/meteen/terug weer uit, komt er _ terug uit, kotst _ uit, krijg/krijgt niks/niets naar binnen, meteen _ eruit, niets naar binnen, niets/niks/amper/nauwelijks/niet/geen/nix _ _ binnenhouden, niets/niks/geen/niet _ _ _ binnengehouden/binnengebleven/binnengekregen, niks naar binnen, niks/niets/geen _ _ blijft/komt _ binnen, spuugt _ uit, zelfs geen water, zelfs water niet, alles komt er _ _ uit, komt alles er _ uit, zelfs water komt, komt er meteen/direct/zo _ uit, water komt terug, (al/nog) _ _ niets/niks binnen, alles komt er weer uit, komt er meteen terug uit`,
  'not-drinking': `
    drinken gaat _ niet, drinken lukt _ niet, drinkt bijna niets, drinkt haast niets,
    drinkt/drink/dronk/gedronken/drinken _ _ niet/niets/niks/nauwelijks/amper/bijna, geen druppel,
    geen slok, geen water meer,
    niet/niets/niks/amper/nauwelijks _ _ drinken/drinkt/gedronken/drink, niets gedronken,
    niks gedronken, nog geen slok, te zwak om te drinken, uitdrogen, uitdroging, uitgedroogd,
    uitgedroogt, weigert _ _ drinken, wil niet meer drinken, wil niks drinken`,
  unable: `
    amper, bijna niet, enkele druppels, geen, gene, haast niet, hoef niet, hoeft niet, moeilijk,
    moeite, moet niet, nauwelijks, nie, niet, niets, niks, nit, onmogelijk, paar druppels, weinig,
    zo goed als`,
  urinate: `
    gepist, geplas, geplast, geurineerd, haar water, mijn water, naar de wc voor plas,
    natte luier/pamper/luiers/pampers, pipi, pis, pissen, pist, plas, plas doen, plas ik, plasje,
    plasje gedaan, plassen, plast, urine, urineren, wateren, watergelaten, waterlaten, watermaken,
    zijn water`,
  'dry-nappy': `
    droge luier/luiers/pamper/pampers, luier/pamper/luiers/pampers _ _ _ _ _ droog,
    luier/pamper/luiers/pampers _ _ droog`,
  body: `
    arm, armen, been, benen, borst, borstkas, buik, gezicht, hals, hand, handen, hart, hoofd, huid, kaak, keel, kop, lever, lichaam, lies, lijf, lippen, longen, mond, nek, ogen, oog, rug, schouder, tong, vingers, voet, voeten, wang, zij, onderarm, bovenarm, pols, elleboog, kuit, dij, heup, bil, billen, ribben, sleutelbeen, tenen, wenkbrauw, kin, achterhoofd, voorhoofd, oor, oren, neus, tandvlees, lip, gehemelte, amandelen, luchtpijp, slokdarm, maag, darmen, onderbuik, nieren, nier, blaas, milt, teelballen, balzak, schaamlippen, vagina, anus, vel, spieren, gewrichten, pupillen, pupil, ooglid, oogleden, oogwit, mondhoek, mondhoeken, ademhaling, hartslag, polsslag, spraak, zicht, stem, bewustzijn, stoelgang, ontlasting, urine, plas, braaksel, slijm, speeksel, zweet, wonde, wond, litteken, katheter, picc, infuus, poort, hickman, linkerkant, rechterkant, kuiten, vingertoppen, handpalm, voetzool`,
  wrong: `
    blauw, brandt, dik, doof, gezwollen, heet, kapot, kloppend, koud, krampt, niet goed, opgezet, paars, pijn, raar, rood, scheef, slap, steekt, tintelen, tintelt, trilt, verdoofd, vreemd, vreselijk, zwart, lekt, druipt, zakt, donker, donkerbruin, bruin, geel, grauw, grijs, bloed, bloederig, strak, kokend, gloeiend, ijskoud, steek, steken, stekende, brandend, schokt, slaat, lam, dubbel, wazig, overal, stinkt, etter, vocht, schuim, korrels, korreltjes, vlekken, blaren, blauwe, rode, gele, paarse, zwarte, hete, gevoelloos, verlamd, raar aan, vuurrood, knalrood, opengehaald, opengegaan, opengesprongen, ontstoken, kramp, krampen, trekt, trekken, kwijt, pulseert, gebarsten, bult, bulten, zweren, uitslag, groter, enorm, enorme, dikker, harder, roder, gloeit`,
  worse: `
    achteruit, achteruitgaat, belabberd, bergaf, doodop, doodziek, er slecht aan toe, ernstig ziek, gaat achteruit, heel erg ziek, hondsberoerd, in slechte staat, kritiek, ligt er slecht bij, niet pluis, slecht aan toe, slechter, steeds zieker, takelt af, verslechtert, zieker, ziet er niet goed uit, ziet er slecht uit, ziet er vreselijk uit, zo ziek`,
  fast: `
    elk uur, hard, ineens, met het uur, opeens, per minuut, per uur, plots, plotseling, rap, snel, zienderogen`,
  'dying-now': `
    ben/is aan het sterven/doodgaan, denk dat _ _ dood/doodga/doodgaat/sterf/sterft, ga hier dood,
    ga/gaat nu dood, help _ _ ga _ dood,
    hij/ze/zij/man/vrouw/vader/moeder/papa/mama/zoon/dochter gaat _ _ dood, ik sterf hier,
    ik sterf nu, is stervende, ligt op sterven/apegapen, ligt te sterven, onder mijn handen,
    sterft _ onder mijn handen`,
  'call-ambulance': `
    112 bellen/gebeld/nodig, ambulance bellen, ambulance gebeld, bel/bellen _ 112, dit is spoed, het is spoed, hulpdiensten, levensbedreigend, moet/moeten _ 112, naar de eerste hulp, naar de seh, naar de spoed, naar de spoedeisende, naar spoed, noodgeval, noodsituatie, spoeddienst, spoedgeval, spoedopname, ziekenwagen bellen`,
  'cry-for-help': `
    ambulance nodig, direct hulp, dokter nodig nu, dringend hulp, er moet iemand komen, help haar, help help, help hem, help me $, help me alstublieft, help me aub, help mij $, help mijn, help ons $, help snel, hulp nodig, iemand help, iemand moet komen, ik heb nu hulp, kom alstublieft, kom aub, kom snel, kom vlug, laat iemand komen, nu een dokter, nu hulp, onmiddellijk hulp, snel hulp, stuur _ _ ziekenwagen/ambulance/dokter/hulp, wie kan er nu, ziekenwagen nodig, ziekenwagen/ambulance _ sturen/nodig/komen`,
  function: `drinkt, drinken, slikt, slikken, praat, praten, spreekt, spreken, opstaan, beweegt, bewegen, plast, plassen, ademt, ademen, herkent, herkennen, wakker, overeind, rechtstaan, vasthouden, optillen, sluiten, openen`,
  fails: `niet meer, niets meer, niks meer, kan niet, kan _ niet, kon niet, niet, nauwelijks, amper, bijna niet, haast niet, lukt niet, moeizaam, niks, niets`,
  light: `licht moet uit, geen licht, verdraag geen licht, licht doet pijn`,
  stagger: `wankelt en, stoot overal tegen*, botst overal tegen*, loopt tegen de muren, zwalkt, zwalpt, kan niet rechtuit lopen, loopt als een dronk*`,
  'lost-grip': `(niet/nie/amper) _ vasthouden, uit zijn/haar/mijn handen vallen, laat alles vallen`,
  outpour: `gutst, gutsen, gutsend, stroomt, spuit, druppelt, drupt, druipt, loopt eruit, liters, doordrenkt, doorweekt, plas, plassen, onder het, overal, zakdoek*, handdoek*, veel, heel wat, enorm, massa, in stralen, straaltje, tappelings, blijft komen, blijft lopen, blijft stromen, stopt _ niet, niet _ stopt, houdt niet op, golf, golven, mond vol, mondvol`,
  dire: `doodziek, hondsberoerd, doodop en, ziet er slecht uit, ziet er niet goed uit, ziet er vreselijk uit, is er slecht aan toe, slecht aan toe, ligt er slecht bij, heel erg ziek, ernstig ziek, zo ziek, is niet goed, niet goed geworden, helemaal niet goed, is niet in orde, gaat mis met, gaat niet goed met, gaat heel slecht, gaat slecht met, voel me heel slecht, voel me zo slecht, takelt af, er is iets mis met, er klopt iets niet met`,
  'has-it': `heeft, hebben, heb, krijgt, kreeg, blijkt, blijken, zit onder, zit vol, gekregen, opgelopen, vastgesteld`,
  drip: `infuus, infuuslijn, infuusje, slang, slangetje, baxter, lijn, lijnen, poort, naald`,
  'drip-trouble': `eruit getrokken, eruit gevallen, eruit, er uit, los, losgekomen, losgeschoten, losgeraakt, losgetrokken, lekt, lek, bloedt, bloed, etter, pus, ontstoken, ontsteking, rood, vuurrood, heet, gezwollen, opgezet, zwelt, klopt, gescheurd, gebroken, afgebroken, opengegaan, uitgetrokken, stinkt, geschoven, streep, rand`,
} as const;
