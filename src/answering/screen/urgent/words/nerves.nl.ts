/**
 * How Dutch and Flemish speakers tell of consciousness, confusion, fits, strokes and falls.
 * Notation: see `WordLists`.
 */
export const NERVES_NL = {
  confused: `
    begrijpt mij niet meer, begrijpt niet wat ik zeg, bij de naam van, buiten zinnen, compleet kwijt, compleet van de kaart, de weg kwijt in, delier, delirium, denkt dat het 19*, denkt dat hij/ze thuis/werk, denkt dat ik zijn/haar moeder/vader/zus ben, denkt dat we, desorientatie, (dingen/beestjes/beesten/mensen/spinnen/muizen/kinderen) die er niet zijn, doe steeds gekker, doet _ _ raar/vreemd, doet gek, doet ineens heel raar/vreemd, gedesorienteerd, gedraagt zich vreemd/raar, geen touw aan vast, gek aan het doen, gekker doe, gekker doet, haalt alles door elkaar, hallucin*, herhaalt steeds, hoort dingen, hoort stemmen, ijlde, ijlen, ijlt, in de war, in raadsels, is van slag en, kan de klok niet, kent de kinderen niet, kent de kleinkinderen niet, kent mij niet, kent ons niet, kent zijn/haar eigen, kierewiet, kijkt dwars door mij, kleedt zich uit, lacht _ zonder reden, lacht de hele tijd, melk in de, niet _ herkent/herkend/herkennen, niet bij zinnen, niet goed bij, niet helder, niet logisch, niet meer te volgen, niet meer zichzelf, niet te volgen, niet zichzelf, noemt me, noemt mij, onrustig en, onsamenhangend, onzin, plukken, plukt, praat met mensen, praat niet logisch, praat raar, praat tegen de muur, praat tegen iemand die, praat tegen mensen, raar aan het doen, raar doet, raar gedrag, raaskallen, raaskalt, rare praat, rare taal, rare/vreemde dingen, slaat onzin, slaat wild, sleutels in de, snapt niet meer wat, van de wereld, verdwaald in huis, verdwaalt in, vergeet alles, vergeet woorden, verkeerde naam, verward, verwarde, verwardheid, vindt de wc niet, vraagt steeds waar ze/hij/zij is, vreemd aan het doen, vreemd gedrag, vreemder doe, vreemder doet, warrig, warrige, wartaal, wartaal uit, wauwelt, weet de weg niet, weet niet _ wie ik ben, weet niet meer hoe, weet niet meer waar, weet niet meer wie, weet zijn/haar naam/verjaardag niet, weet/wist/weten _ niet/nie _ _ waar/wie/welke/hoe hij/ze/zij/hem/dag/ie/oud/jaar/laat/em/zijn/haar, wil naar zijn/haar werk, zegt rare, zichzelf niet, zichzelf niet meer, ziet dingen/beesten/beestjes/spinnen, ziet dingen/beesten/beestjes/spinnen/mensen _ _ niet, zo raar ineens, zo vreemd ineens, zot in zijn/haar kop/hoofd, zotte praat, zottigheid, dezelfde vraag, zelfde vraag, (mieren/beestjes/beesten/spinnen/torren/insecten/wormen) _ over/op zijn/haar/de, midden in het gesprek, keek alleen nog, kijkt alleen nog, antwoordt niet als/wanneer, geeft geen antwoord, vraagt steeds waar, vraagt telkens waar, vraagt steeds hetzelfde, vraagt telkens hetzelfde, helemaal van de kaart, (dacht/denkt) dat ik zijn/haar _ was/ben, staart voor zich uit, kluts helemaal kwijt, de kluts helemaal kwijt, (herken/herkent/herkend/herkende) _ _ _ niet, (kent/kende) mij/me/ons/mijn/zijn/haar/onze/de _ _ niet`,
  'lost-track': `
    geen idee, niet _ weet, niet meer weten, niet meer zeggen, niet vertellen, vergeten,
    weet _ niet, weet hij/ze/zij niet, weet niet`,
  orientation: `
    dag of nacht, geboortedatum, hoe hij/ze heet, hoe oud hij/ze is, mijn naam,
    of het dag of nacht, onze namen, verjaardag, waar hij is, waar hij woont, waar hij/ze zich,
    waar hij/ze/zij/ie is, waar we zijn, waar ze is, waar ze woont, wat voor dag, welk jaar,
    welke dag het is, welke maand, wie hij/ze is, wie ik ben, zijn/haar eigen naam`,
  drowsy: `
    apathisch, dommelt, dommelt _ weg, even weg, glazige ogen, groggy, half bewust*, in slaap,
    kan mijn ogen niet openhouden, kan zijn/haar ogen niet openhouden, lethargisch, lusteloos,
    minder wakker, ogen vallen dicht, slaapdronken, slap, slap als, slaperig, slaperiger, slappe,
    slapper, slomer, sloom, soezerig, suf, suffe, suffer, suffig, trekt _ weg, trekt weg,
    valt _ in slaap, valt _ weg, valt in slaap, valt midden, valt weg, versuft, wakker en weg,
    was weg, weg aan het zakken, wegtrekt, wegvalt, wegzakken, wegzakt, zakt _ weg, zakt weg,
    zo moe dat hij/ze, zwakker`,
  'barely-there': `
    aanspreken, aldoor, alleen maar, alleen nog, alleen nog maar, amper, antwoord, antwoordt,
    bijna niet, de hele dag, doorlopend, erg, geen reactie, haast niet, heel, heel de dag,
    hele tijd, helemaal, ineens, keer op keer, midden in, midden in een zin, moeilijk, nauwelijks,
    niet meer, niets van, ogen, om de haverklap, ongewoon, opeens, plots, plotseling, reageert,
    steeds, telkens, tijdens het praten, vreemd, zo`,
  'no-answer': `
    antwoordt niet, doet _ een oog open, doet _ één oog, geeft geen antwoord, geeft geen kik,
    geen antwoord, geen woord, opent amper, praat niet, reageert niet, zegt _ niks/niets _ terug,
    zegt niets meer, zegt niks/niets`,
  asleep: `dut, geslapen, slaapt, slapen`,
  'all-day': `
    aan een stuk, al _ uur, alleen maar, alleen nog, alleen nog maar, bijna de hele, constant,
    dag en nacht, de hele dag, heel de dag, hele tijd, niks anders, ongewoon veel, steeds`,
  unwakeable: `
    ademt niet, bewusteloos, bewusteloze, bewustloos, bewustzijn kwijt,
    bewustzijn verloren/kwijt/verliest, bewustzijnsverlies, buiten bewustzijn/westen/kennis,
    comateus, doet/deed/krijgt/kan zijn/haar ogen niet open/openen, draaide weg, draait weg,
    draait/draaien/draaide/draaiden _ ogen _ weg, geeft geen antwoord meer, geen enkele reactie,
    geen reactie, geen respons, geen stokken wakker, hangt slap, in coma, is er niet bij,
    kennis verloren, levenloos, ligt wezenloos, maar is er niet/nie, nauwelijks wakker,
    niemand thuis, niet _ aanspreekbaar, niet aan te spreken, niet bij kennis,
    niet meer aanspreekbaar, niet wakker geworden, niet wakker houden, niet wakker maken,
    niet wakker te houden, niet/nie/moeilijk/amper/nauwelijks _ _ wakker, ogen _ weggedraaid,
    ogen blijven dicht, ogen draaien/draaiden _ weg, ogen niet open, raakte bewusteloos,
    reageert _ _ niet $, reageert _ amper/nauwelijks, reageert _ bijna niet, reageert _ niet op,
    reageert nergens op, reageert niet _ als/op/wanneer/meer/goed, reageert niet als,
    reageert niet op knijpen/aanraken/roepen/schudden, slaapt dwars door,
    slap als een vod/pop/dweil, slecht/moeilijk/amper aanspreekbaar,
    verliest/verloor/verliezen _ bewustzijn, voor dood, wakker _ krijgen lukt, wakker _ niet,
    wakker geschud, wakker maken lukt, wakker schudden, wakker te houden, weg geraakt, wezenloos,
    wil niet wakker,
    wordt/word/krijg/krijgen/kregen/kreeg/kan/kunnen/kon _ _ _ niet/nie/amper/moeilijk/bijna/nauwelijks _ wakker`,
  seizure: `
    armen schokken, begint/begon te schokken/trekken, convuls*, een toeval, koortsstuip*, lichaam schokt, ligt/lag te schokken/trekken/schudden, ogen weg en schok*, schokken, schokkend, schokkende bewegingen, schokt, schokte, schuim op/uit/rond _, schuimbek*, spasme, spasmes, spiertrekkingen, stuip, stuipen, stuiptrek*, stuiptrekking, stuiptrekkingen, toeval gehad/gekregen, toevallen, trekkingen, trillingen in heel, vallende ziekte, verkrampt en schokt, verkrampt helemaal, verkrampte, verstijfde, verstijfde en, een insult, insult gehad/gekregen/gedaan, epileptische, epilepsieaanval, epilepsie aanval, aanval van epilepsie, epileptisch`,
  fit: `, een aanval, zon aanval, weer een aanval, nog een aanval`,
  'medical-crisis': `
    anafylac*, anafylax*, attak, attaque, beroerte, bloedklonter in, bloedprop, bloedvergiftiging,
    cva, geraaktheid, hartaanval, hartfalen, hartinfarct, hartstilstand, hersenattak,
    hersenbloeding, herseninfarct, hersenvliesontsteking, in shock, leverfalen, long embolie,
    multi orgaan falen, nierfalen, orgaanfalen, sepsis, septisch, septische shock, tia,
    trombosebeen`,
  twitch: `schokken, schokt, trekken, trekt, trekt steeds, trilt, verkrampt`,
  face: `
    bakkes, gelaat, gezicht, gezichtshelft, glimlach, kaak, lip, mond, mondhoek, mondhoeken,
    mondhoekje, oog, ooghoek, ooglid, wang`,
  crooked: `
    afhangen, afhangende, afhangt, asymmetrisch, beweegt niet mee, gevoelloos, hangen, hangend,
    hangende, hangt, hangt af, hangt er, hing, lam, naar beneden, scheef, scheefgetrokken,
    scheefhangen, scheefhangt, scheeftrekt, scheve, slap, trekt niet mee, uitgezakt, verlamd,
    verlamming, weggetrokken, zakt`,
  drool: `
    kwijlt, loopt/liep uit zijn/haar/mijn mond, uit de mondhoek, uit haar mond, uit zijn mond`,
  limb: `
    arm, armen, been, benen, hand, hele kant, helft, kant, lichaamshelft, linkerarm, linkerbeen,
    linkerhand, linkerhelft, linkerkant, linkervoet, linkerzijde, poot, rechterarm, rechterbeen,
    rechterhand, rechterhelft, rechterkant, rechtervoet, rechterzijde, schouder, vingers, voet,
    zijde`,
  paralysed: `
    alles vallen, doet niet meer mee, doet niks/niets meer, doet/doen het _ niet, doof gevoel,
    dragen _ niet, geen gevoel, geen kracht, gehoorzaamt niet, gevoel _ kwijt, gevoel _ weg,
    gevoelloos, gevoelloosheid, hangt erbij, kracht _ kwijt/verloren/weg, kracht in _ _ kwijt,
    kracht uit, krachteloos, krachtverlies, laat alles vallen, laat dingen vallen, lam, lamme,
    niet _ bewegen, niet _ heffen, niet _ omhoog, niet _ opgetild, niet _ opheffen,
    niet _ optillen, niet _ voelt, niet meer bewegen, niet meer gebruiken, niet meer voel,
    niet meer voelen, niet sluiten, niet vasthouden, slaapt _ niet over, slap, sleept,
    tintelend en doof, tintelt en, tintelt plots, uitgevallen, valt slap, verlamd, verlamming,
    verlammingsverschijnselen, voel _ _ niet meer, voelen doof, voelt _ _ niet, voelt doof,
    wil niet mee, willen niet meer, zonder kracht`,
  speech: `
    klanken, praat, praatte, praten, spraak, sprak, spreekt, spreken, uitspreken, woord, woorden,
    zin, zinnen`,
  garbled: `
    als een dronkaard, blijft hangen, door elkaar, dronken, dubbele tong, hakkelt, half, kan niet vinden, krom, kromme, kwijt, met dubbele tong, niet te begrijpen, niet te verstaan, niet uit, niet uit haar, niet uit zijn, niet vinden, onduidelijk, onverstaanbaar, onverstaanbare, raar, sleept, slepend, slepende, slist, struikelen, struikelt, verkeerd uit, verkeerde, verwart, vindt, vreemd, warrig, warrige, wazig`,
  'garbled-speech': `
    alsof ze/hij dronken, alsof ze/hij een hete, brabbelen, brabbelt, brabbeltaal, dubbele tong, hete aardappel, kan _ _ niet _ praten/spreken, kan _ niet meer praten, lallen, lalt, lispelt, mompelt, niet _ uit zijn/haar/mijn woorden, niet meer/goed praten/spreken, niet op _ woorden, praat niet meer, spraakproblemen, spraakstoornis, woorden niet _ vinden, moeite met praten/spreken, moeilijk praten, praat moeilijk, praten lukt niet, spreken lukt niet, (ineens/plots/opeens/plotseling) niet _ praten/spreken`,
  sight: `ogen, zicht, zie, zien, ziet`,
  blurred: `mistig, troebel, vaag, vlekken voor, wazig`,
  'just-now': `
    daarnet, ineens, nu, opeens, plots, plotseling, sinds vanmorgen/vanochtend/vanmiddag/vandaag,
    zojuist, zonet`,
  'sight-loss': `
    aan een oog, alles dubbel, alles wazig ineens, beeld valt weg, beeld weg, blind aan,
    blind aan een, blind geworden, dubbel zien, dubbelbeelden, dubbelzien, een oog niks,
    gezichtsveld, gordijn voor, half blind, halve beeld, halve gezichtsveld, helft niet meer zien,
    ineens wazig, ogen doen het niet, plots wazig, plots/ineens/opeens/plotseling _ blind,
    twee van alles, zicht _ kwijt/verloren/weg, zicht valt weg, zie maar de helft,
    zie/ziet _ _ _ niks/niets meer, zie/ziet _ _ niks/niets meer, zie/ziet/zien/zag _ _ dubbel,
    zwart voor de ogen, zwarte vlek voor`,
  headache: `
    barstende, barstende kop, hoofd _ barst, hoofd _ ontploft, hoofd _ spat, hoofd _ splijt,
    hoofd bonkt, hoofd bonst, hoofd doet _ pijn, hoofd gaat, hoofd klopt, hoofd splijt,
    hoofd staat op barsten, hoofd staat op springen, hoofd voelt, hoofdpijn, hoofdpijn zo,
    hoofdpijnen, kop _ barst, kop bonkt, kop doet _ pijn, kop doet _ zeer, kop gaat, kop klopt,
    kop op springen, kop staat op barsten, kop staat op springen, koppijn, koppijnen, migraine,
    pijn in _ hoofd/kop, pijn in mijn hoofd, schedel, zeer aan _ kop, zeer in _ kop`,
  sudden: `
    acute, acuut, als een donderslag, binnen een minuut, binnen een seconde,
    binnen enkele seconden, een paar seconden, eensklaps, in een flits, in een keer, in een klap,
    in een seconde, ineens, op slag, opeens, plots, plotse, plotseling, plotselinge,
    uit het niets, van de ene _ minuut, van het ene _ moment, van het ene op het andere,
    vanuit het niets, zomaar`,
  neck: `kin, nek, nekje`,
  stiff: `
    kan niet draaien, niet _ buigen, niet _ op _ borst, niet _ voorover, niet draaien,
    niet meer _ op, niet naar, stijf, stijfheid, stijve, vast, verstijfd, voorover buigen`,
  'stiff-neck': `hoofd _ niet _ buigen, hoofd niet _ buigen, hoofd niet _ voorover, kin niet op`,
  balance: `evenwicht, loopt als een dronkaard, loopt scheef, waggelt, zwalkt, zwalpt, wankelt, wankelen, stoot overal, tegen de muren, botst overal`,
  faint: `
    alles _ zwart, alles zwart, bewustzijn even, bijna flauw, black out, blackout, buiten westen geweest, collaps, door _ benen _ gezakt/zakt, door zijn knieen, even buiten, even weg geweest, flauw gevallen, flauwgevallen, flauwte, flauwvallen, flauwvalt, flauwviel, gecollabeerd, gestruikeld en, gevallen zomaar, gevonden op, ging onderuit, ging plat, half flauw, herinnert zich niks/niets, in elkaar _ gezakt/zakt/zakte/gezegen/gestort/zakken, ineengezakt, ingestort, ingezakt, klapte in elkaar, klapte neer, knock out, lag ik ineens, lag ik naast/op, lag ik op, lag naast, lag op, ligt/lag/liggen/gevonden _ op de grond/vloer, neergevallen, neergezegen, neerviel, omgevallen, onderuit gegaan/gezakt, onwel, op de grond/vloer _ gevonden/ligt/lag, out gegaan, plat gegaan, plofte, plofte neer, sloeg neer, sloeg tegen, smakte, stokje, stuikt in elkaar, stuikte in elkaar, tegen de grond/vlakte, tegen de vlakte, valt om, valt zomaar om, valt/val/viel/vallen/gevallen _ _ _ flauw, van de trap, van zijn melk, van zijn/haar/mijn/zn/mn/de sus/sies/graat, viel neer, viel om, viel/valt/val _ om, volgende moment lag, vond/vonden haar/hem, weet _ niks meer, weet nergens meer van, weet niets meer, weet van niks, werd alles zwart, wit voor, zakte/zakt/zak _ door _ benen, zakt/zakte/zak/zeeg/zakken _ _ in elkaar, zakt/zak/zakte _ door _ benen, zeeg in, zeeg neer, zijgt, zwart voor _ ogen, van _ stoel, van zijn/haar/de stoel, uit _ bed gevallen, was weg, was hij/ze weg, draaide weg, draait weg, even weg, van zijn/haar stoel, zie/zag/zien sterretjes, (ligt/lag/liggen/lig/gevonden/gevallen/vond/vonden/ineen) _ _ op de *vloer, op de *vloer _ gevonden/ligt/lag/lig, op de vloer gevallen, (ligt/lag/liggen/gevonden/vond/vonden) _ _ op de stoep/straat`,
  fell: `gesmakt, gestoten, gestruikeld, gevallen, kwak, valpartij, viel`,
  head: `achterhoofd, hoofd, kop, voorhoofd`,
  dizzy: `
    draaierig, duizelen, duizelig, duizeligheid, duizelt, licht in _ hoofd, licht in _ kop,
    licht in mijn, sterretjes, wankel, wankelen, wankelt`,
  'cannot-stand': `
    amper, bijna om, nauwelijks, niet _ lopen, niet _ op _ benen, niet _ opstaan, niet _ recht,
    niet _ rechtstaan, niet _ staan, niet _ uit bed, niet overeind, omval, te slap, te zwak, val,
    vallen, valt`,
  'too-weak': `
    benen _ dragen _ niet, benen zakken, kan _ niet meer op _ benen, kan _ niet opstaan,
    kan amper op, kan amper staan, kan nauwelijks staan/lopen, kan niet _ opstaan,
    kan niet meer rechtstaan/opstaan/staan, kan niet meer staan/lopen/stappen, kom niet _ recht,
    kom niet meer uit bed, niet meer recht, niet meer uit bed, niet meer/kan op _ benen staan,
    niet overeind, te slap om, te zwak om,
    te zwak/slap om _ _ staan/stappen/lopen/recht/drinken/praten/eten/opstaan,
    te zwak/slap om op te staan, zo slap dat, zo zwak dat`,
} as const;
