/**
 * How Dutch and Flemish speakers name what an alarm is made of: parts of the body, what comes out
 * of it, what is wrong with it, and how bad it is. Notation: see `WordLists`.
 */
export const EMERGENCY_NL = {
  // Breathing
  breathless: `
    benauwd, benauwde, benauwdheid, benouwd, kortademig, kortademige, kortademigheid, kortasem, kortasemig, kort van/op adem/asem, kort _ van adem, buiten adem/asem,
    ademnood, ademtekort, luchttekort, luchthonger, zuurstoftekort, zuurstofgebrek, geen zuurstof, te weinig zuurstof, stik, stikt, stikken, stikte, verstikt, verstikking, amechtig,
    hap/hapt/happen/happend/hapte/snak/snakt/snakken/snakkend/snakte _ naar/om adem/lucht/asem/zuurstof, naar/om adem/lucht/asem/zuurstof _ happen/hapt/snakken/snakt/hap/snak/hapte/snakte,
    hijg, hijgt, hijgen, hijgend, hijgde, gehijg, piept, rochelt, reutelt, reutelen, rochelen, reutelende, piepende/gierende ademhaling, ademstilstand, saturatie/zuurstof zakt/daalt/laag, adem _ afgesneden,
    niet _ op adem, vocht achter _ longen, klaplong, longembolie, trekt _ in bij _ ademen`,
  breathe: `adem, ademt, ademen, ademde, asem, asemen, ademhaling, ademhalen, adem halen/haalt/haal, haalt/haal adem, inademen, doorademen, uitademen, inademt, doorademt, lucht, inadem`,
  oxygen: `saturatie, zuurstof, zuurstofgehalte`,
  hindered: `
    niet, nie, nit, geen, gene, nooit, niks, niets, amper, nauwelijks, bijna niet, haast niet, moeilijk, moeilijke, moeilijker, moeilijkheden, moeite, moeizaam, lastig, slecht, zwaar, zware, raar, rare, stokt, stopt, stopte, gestopt, problemen,
    probleem, last, onregelmatig, oppervlakkig, oppervlakkige, te weinig, weinig, tekort, te kort, snel, snelle, sneller, rap, kort, korte, piepend, gejaagd, gejaagde, onmogelijk, vecht, vechten, worstelt, pijn, pijnlijk, versneld, versnelde, zwoegt, zwoegen`,
  // Blood and colours
  lips: `lip, lippen, vingertoppen, nagels, nagelbed, vingers, tenen, oren, rond _ mond, gezicht, gelaat, wangen, hand, handen, voeten`,
  blue: `blauw, blauwe, blauwig, blauwachtig, blauwpaars, paarsblauw, grijs, grauw, asgrauw, lijkbleek, spierwit, krijtwit, lijkwit, paars, paarse, gemarmerd, grijzig`,
  pale: `ziet/zie/werd/wordt/is/ben _ asgrauw/lijkbleek/grauw/blauw/krijtwit, blauw aangelopen, loopt/liep blauw aan`,
  cough: `hoest, hoesten, hoestte, ophoest, ophoesten, opgehoest, gehoest, hoestbui, hoestbuien, kuch, kuchen, slijm, slijmen, fluim, fluimen, sputum, speeksel, kwijl, spuug, geef/geeft _ op, opgeef, opgeven, opgegeven, longen`,
  blood: `bloed, bloederig, bloederige, bloedsliertjes, bloedslierten, bloedklonter*, bloedstolsel*, stolsel, stolsels, klonters, bloedsporen, bloedspoor, bloeddruppels, helderrood, bebloed, bebloede, bloedvlek, bloedvlekken`,
  red: `rood, rode, rooie, ros, roze, rozig, cola, colakleurig, donkerrood, donkerrode, bordeaux, roestkleurig, roestbruin, rosse, rozerood`,
  bleeding: `
    bloedt, bloeden, bloedend, bloedende, gebloed, bloedde, bloedden, bloeding, bloedingen, *bloeding, *bloedingen, bloedneus, bloedneuzen, nabloeden, leegbloeden, verbloed*, doodbloed*,
    ik bloed, bloed ik, kbloed, bloed _ uit mijn/zijn/haar/zn/mn/de/het/zijne, bloed verloren/verliest/verlies/verliezen, bloedverlies, bloed kwijt`,
  unstoppable: `
    stopt _ _ niet, niet _ stopt, niet _ stoppen, niet _ te stelpen/stoppen, niet _ gestelpt/gestopt, stelpen, gestelpt, houdt _ _ niet _ op, niet _ op houdt, niet _ ophoudt, niet _ ophouden, blijft, blijven, bleef, aan een stuk, maar door, de hele tijd, aanhoudend, hevig, hevige, erg, harder,
    gutst, gutsen, gutsend, stroomt, stromen, spuit, spuiten, loopt eruit, druipt, drupt, druppelt, veel, heel wat, enorm, massa, liters, doordrenkt, doorweekt, kwartier, al _ _ uur, al _ _ minuten, half uur, halfuur, uren, niet dicht, onder het, overal, zakdoek*, handdoek*, nog steeds, nog altijd, opnieuw, weer`,
  excreta: `
    ontlasting, stoelgang, poep, poepen, gepoept, poept, kak, kakken, kaka, drol, drollen, keutels, uitwerpselen, faeces, feces, stront, schijten, naar achter, afgang, luier, luiers, pamper, pampers, wc, toilet, wcpapier, toiletpapier, toiletpot, anus, stoma, stomazakje, darmen, endeldarm, achterste, poepgat,
    urine, plas, plasje, plassen, geplast, plast, pis, pissen, pist, gepist, pipi, wateren, urinezak, braaksel, braken, braakt, braak, gebraakt, braakte, overgeven, overgegeven, overgeeft, overgaf, spugen, spuugt, gespuugd, kotsen, kots, kotst, gekotst, spuwen, spuwt, gespuwd,
    neus, neusgat, tandvlees, mond, oor, oren, ogen, oog, oogwit, navel, vagina, tampon, maandverband, wonde, wond, pleister, verband, hoofdkussen, kussen, lakens, tanden`,
  stool: `ontlasting, stoelgang, poep, gepoept, poept, kak, kaka, drol, drollen, keutels, uitwerpselen, faeces, feces, stront, luier, pamper, afgang, diarree`,
  black: `zwart, zwarte, pikzwart, pikzwarte, pekzwart, inktzwart, gitzwart, roetzwart, koolzwart, teer, teerachtig, teerachtige, teerkleurig`,
  coffee: `koffiedik, koffieprut, koffiegruis, koffiedrab, koffiegrut`,
  urine: `urine, plas, plasje, plassen, geplast, plast, pis, pissen, gepist, pipi, wateren, urineren`,
  dark: `donker, donkere, donkerbruin, donkerbruine, bruin, bruine, theekleurig, cola, colakleurig`,
  bruises: `blauwe plekken, blauw plekken, blauwe plekjes, bloeduitstorting, bloeduitstortingen, blauwe vlekken, paarse plekken/vlekken`,
  petechiae: `petechie, petechien, petechieen, puntbloeding*, puntbloedinkje*, speldenprikken, speldenprikjes, speldenknopjes, speldenkopjes, purpura`,
  dots: `puntjes, stipjes, stippen, stippeltjes, spikkels, spikkeltjes, bolletjes, vlekjes, puntjens, bollekes, stipkes, putjes`,
  'red-dots': `rode, rood, paarse, paars, rooie, rosse`,
  // Fever
  fever: `
    koorts, koortsig, koortsige, koortsaanval, koortspiek, koortspieken, koortsje, *koorts, verhoging, temperatuur loopt/stijgt/schiet/gaat _ op/omhoog, temperatuur loopt/stijgt/schiet, temperatuur _ omhoog/opgelopen/gestegen/hoog, hoge temperatuur, te hoge temperatuur, temp _ omhoog/gestegen/hoog, koortst`,
  hot: `
    gloei, gloeit, gloeien, gloeiend, gloeiende, gloeide, bloedheet, kokend heet, kookt, voelt _ _ _ heet, voelt _ _ _ warm aan, voorhoofd _ heet, voorhoofd _ warm, heet als _ _ kachel/kacheltje/oven, hete kop, hoofd is heet, zo heet, brandt van binnen, warm als een kachel, vel staat in brand, huid staat in brand`,
  chills: `
    koude rillingen, kou rillingen, rilling, rillingen, ril, rilt, rillen, rillend, rilde, gerild, bibber, bibbert, bibberen, bibberend, gebibber, klappertand, klappertandt, klappertanden, klappertandend, tanden _ klapperen, klapperende tanden, beef, beeft, beven, bevend, beefde, daver, davert, daveren, sidder, siddert,
    schudt/schud/tril/trilt/schokt van _ kou/koorts, trilt/tril/schudt/beeft over zijn/haar/heel/mijn _, trilt als een, krijg/krijgt _ _ niet warm, niet warm te krijgen, niet warm krijgen, koud zweet, koude zweet, klam, klamme, ijskoude handen`,
  // The head
  confused: `
    verward, verwarde, verwardheid, in de war, in _ war, wartaal, warrig, warrige, de kluts kwijt, gedesorienteerd, desorientatie, delier, delirium, ijlt, ijlen, ijlde, raaskalt, raaskallen, hallucin*, onzin, wauwelt, zottigheid, zotte praat,
    ziet dingen/beesten/beestjes/spinnen/mensen _ _ niet, ziet dingen/beesten/beestjes/spinnen, rare praat, rare/vreemde dingen, rare taal, praat raar, doet _ _ raar/vreemd, gedraagt zich vreemd/raar, zichzelf niet, niet zichzelf, zichzelf niet meer,
    herken/herkent/herkend/herkende/kent/kende _ _ _ niet, niet _ herkent/herkend/herkennen, weet/wist/weten _ niet/nie _ _ waar/wie/welke/hoe hij/ze/zij/hem/dag/ie/oud/jaar/laat/em/zijn/haar, weet niet _ wie ik ben, weet zijn/haar naam/verjaardag niet, niet helder, niet goed bij, de weg kwijt in, van de wereld, zot in zijn/haar kop/hoofd, kierewiet`,
  drowsy: `suf, suffig, slaperig, sloom, slaapdronken, versuft, suffe, apathisch, lethargisch, slap, slappe, dommelt, soezerig, groggy, lusteloos, zakt weg, valt weg, wegzakt, wegvalt, wegzakken, half bewust*, wegtrekt, trekt weg, weg aan het zakken`,
  'barely-there': `
    amper, nauwelijks, bijna niet, haast niet, moeilijk, niet meer, geen reactie, reageert, antwoordt, antwoord, alleen nog maar, alleen nog, alleen maar, de hele dag, hele tijd, heel de dag, steeds, telkens, ineens, opeens, plots, plotseling, heel, erg, zo, helemaal, ongewoon, vreemd, aanspreken, ogen`,
  asleep: `slaapt, slapen, geslapen, dut`,
  'all-day': `alleen nog maar, alleen nog, alleen maar, de hele dag, heel de dag, hele tijd, al _ uur, steeds, aan een stuk, dag en nacht, ongewoon veel, niks anders, constant, bijna de hele`,
  unwakeable: `
    niet/nie/moeilijk/amper/nauwelijks _ _ wakker, wakker _ krijgen lukt, wordt/word/krijg/krijgen/kregen/kreeg/kan/kunnen/kon _ _ _ niet/nie/amper/moeilijk/bijna/nauwelijks _ wakker, wakker _ niet, wil niet wakker,
    bewustzijn verloren/kwijt/verliest, verliest/verloor/verliezen _ bewustzijn, buiten bewustzijn/westen/kennis, bewusteloos, bewusteloze, bewustzijnsverlies, in coma, comateus, reageert _ _ niet $, reageert niet _ als/op/wanneer/meer/goed, reageert _ niet op, reageert nergens op, reageert _ amper/nauwelijks, reageert _ bijna niet, geen reactie,
    niet _ aanspreekbaar, slecht/moeilijk/amper aanspreekbaar, niet aan te spreken, ogen _ weggedraaid, draait/draaien/draaide/draaiden _ ogen _ weg, ogen draaien/draaiden _ weg, draait weg, draaide weg, voor dood, levenloos, hangt slap, slap als een vod/pop/dweil, ogen niet open`,
  seizure: `
    een toeval, toevallen, toeval gehad/gekregen, stuip, stuipen, stuiptrek*, koortsstuip*, epilep*, insult, insulten, convuls*, trekkingen, spiertrekkingen, schokt, schokken, schokte, schokkend, ligt/lag te schokken/trekken/schudden, begint/begon te schokken/trekken, schuim op/uit/rond _, schuimbek*, vallende ziekte, stuiptrekkingen, stuiptrekking`,
  fit: `aanval, aanvallen, crisis`,
  'medical-crisis': `beroerte, herseninfarct, hersenbloeding, tia, cva, hersenattak, attaque, attak, geraaktheid, hartstilstand, hartinfarct, hartaanval, hartfalen, hersenvliesontsteking, septische shock, sepsis, septisch, bloedvergiftiging, anafylac*, anafylax*, orgaanfalen, in shock, multi orgaan falen`,
  face: `gezicht, gelaat, mond, mondhoek, mondhoeken, gezichtshelft, ooglid, oog, wang, glimlach, bakkes`,
  crooked: `scheef, scheve, scheefgetrokken, hangt, hing, hangen, hangend, afhangt, afhangende, afhangen, verlamd, verlamming, weggetrokken, gevoelloos, uitgezakt, lam, asymmetrisch, hangende`,
  limb: `arm, armen, linkerarm, rechterarm, been, benen, linkerbeen, rechterbeen, hand, linkerhand, rechterhand, kant, zijde, helft, lichaamshelft, linkerkant, rechterkant, linkerzijde, rechterzijde, poot, vingers`,
  paralysed: `
    lam, lamme, verlamd, verlamming, verlammingsverschijnselen, uitgevallen, krachteloos, geen kracht, krachtverlies, kracht _ kwijt/verloren/weg, kracht in _ _ kwijt, gevoelloos, geen gevoel, voelt doof, voelen doof, slap, valt slap, doet/doen het _ niet, doet niks/niets meer, niet meer voel, voel _ _ niet meer, niet _ bewegen, niet _ optillen, niet _ heffen, niet _ opheffen, niet _ omhoog, niet _ opgetild, wil niet mee, niet meer gebruiken, hangt erbij, gevoel _ kwijt, gevoel _ weg, doof gevoel, slaapt _ niet over`,
  speech: `praat, praten, praatte, spreekt, spreken, spraak, sprak, zin, zinnen, woorden, klanken, uitspreken`,
  garbled: `onduidelijk, raar, vreemd, sleept, slepend, slepende, met dubbele tong, dubbele tong, onverstaanbaar, onverstaanbare, verkeerde, dronken, als een dronkaard, wazig, door elkaar, niet uit, niet meer, moeilijk, ineens niet, plots niet, warrig`,
  'garbled-speech': `brabbelt, brabbelen, brabbeltaal, lalt, lallen, lispelt, dubbele tong, mompelt, niet _ uit zijn/haar/mijn woorden, niet meer/goed praten/spreken, kan _ _ niet _ praten/spreken, kan _ niet meer praten, praat niet meer, woorden niet _ vinden, niet op _ woorden, spraakproblemen, spraakstoornis`,
  'sight-loss': `zie/ziet/zien/zag _ _ dubbel, dubbel zien, dubbelzien, dubbelbeelden, plots/ineens/opeens/plotseling _ blind, zie/ziet _ _ niks/niets meer, blind geworden, zicht _ kwijt/verloren/weg, half blind, blind aan, gezichtsverlies, een oog niks`,
  headache: `hoofdpijn, hoofdpijnen, koppijn, schedel, migraine, pijn in _ hoofd/kop, hoofd doet _ pijn, zeer in _ kop, zeer aan _ kop, barstende kop, hoofd _ barst, kop _ barst, hoofd _ splijt, hoofd _ spat, hoofd _ ontploft, barstende`,
  severe: `
    ergste, ergst, hevigste, zwaarste, nog nooit, nooit zo, zo hevig, donderslag, ondraaglijk, ondraaglijke, niet te harden, niet uit te houden, niet te doen, onhoudbaar, onhoudbare, verschrikkelijk, verschrikkelijke, vreselijk, vreselijke, barstende, bonzende, knallende, hevig, hevige, hels, helse, afgrijselijk, afgrijselijke, extreem, extreme, gruwelijk, gruwelijke, enorm, enorme, zware, zwaar, felle, fel,
    hou/houd/houdt het niet _ uit, niet meer te houden, niet meer uit, krimpt, krimp, kronkelt, kronkel, schreeuwt, schreeuw, gilt, gillen, kermt, kermen, creveert, creveer, verga, vergaat, tien op tien, 10 op 10, kan niet meer staan, ernstig, ernstige, snijdende, waanzinnig, waanzinnige, superveel, ontzettend, ontzettende, hoge, hoog, heel erg, heel erge`,
  sudden: `plots, plotse, plotseling, plotselinge, opeens, ineens, eensklaps, in een keer, in een klap, uit het niets, vanuit het niets, van het ene _ moment, van de ene _ minuut, acuut, acute, zomaar, als een donderslag, in een flits, op slag`,
  neck: `nek, nekje`,
  stiff: `stijve, stijf, niet _ buigen, niet _ op _ borst, verstijfd, stijfheid`,
  chest: `borst, borstkas, borstbeen, hartstreek, hart, ribben, ribbenkast`,
  tight: `druk, drukkend, drukkende, drukt, beklemmend, beklemd, beklemming, knelt, knellend, strak, band, steek, steken, steekt, stekende, pijn, pijnlijk, zeer, brandt, branderig, straalt, uitstraling, krampen, kramp, samengeknepen, gewicht`,
  'chest-pain': `borstpijn, pijn op/in/aan/rond _ borst/borstkas/hart/hartstreek, druk op/in _ borst/borstkas/hart, beklemmend gevoel, olifant op, band om _ borst, thoraxpijn, angina pectoris, pijn achter _ borstbeen`,
  heart: `hart, hartslag, pols, polsslag, hartje, hartritme`,
  racing: `bonst, bonkt, bonzen, bonken, jaagt, jagen, slaat over, slaat op hol, op hol, raast, tekeer, onregelmatig, fladdert, heel snel, veel te snel, te snel, razendsnel, razend, klopt _ snel, zo snel, slaat snel, overslaat, slagen over`,
  palpitations: `hartkloppingen, hartritmestoornis*`,
  faint: `
    flauwgevallen, flauwvallen, flauw gevallen, valt/val/viel/vallen/gevallen _ _ _ flauw, flauwviel, flauwvalt, flauwte, stokje, van zijn/haar/mijn/zn/mn/de sus/sies/graat, in elkaar _ gezakt/zakt/zakte/gezegen/gestort/zakken, zakt/zakte/zak/zeeg/zakken _ _ in elkaar, door _ benen _ gezakt/zakt, zakt/zak/zakte _ door _ benen, ingezakt, ineengezakt, neergezegen, neergevallen, onderuit gegaan/gezakt, ging onderuit, ingestort, gecollabeerd, collaps,
    onwel, black out, blackout, zwart voor _ ogen, alles _ zwart, tegen de grond/vlakte, ligt/lag/liggen/gevonden _ op de grond/vloer, op de grond/vloer _ gevonden/ligt/lag, omgevallen, viel om, valt om, out gegaan, van zijn melk, plat gegaan`,
  fell: `gevallen, viel, valpartij, gestruikeld, gestoten, gesmakt, kwak`,
  head: `hoofd, kop, achterhoofd, voorhoofd`,
  dizzy: `duizelig, draaierig, duizelt, duizelen, duizeligheid, licht in _ hoofd, licht in mijn`,
  'cannot-stand': `niet _ staan, niet _ recht, niet _ rechtstaan, niet _ op _ benen, niet _ opstaan, niet _ lopen, niet _ uit bed, niet overeind, omval, vallen, valt, val, bijna om, te zwak, te slap, amper, nauwelijks`,
  'too-weak': `te zwak/slap om _ _ staan/stappen/lopen/recht/drinken/praten/eten/opstaan, te zwak/slap om op te staan, niet meer/kan op _ benen staan, kan _ niet meer op _ benen, benen _ dragen _ niet, kan niet meer rechtstaan/opstaan/staan, niet meer uit bed`,
  // Swelling and allergy
  'swelling-place': `gezicht, gelaat, tong, lip, lippen, keel, strot, hals, oog, ogen, oogleden, mond, wang, wangen, luchtpijp, kaak`,
  swollen: `gezwollen, gezwollene, opgezwollen, zwelt, zwellen, zwelling, opgezet, opgezette, dik, dikke, dikker, dichtgezwollen, zwol, opzwelt, opzwellen, opgekomen, dichtgaat, zwelt _ op, dichtzit`,
  'throat-closing': `keel/strot/luchtpijp _ _ dicht/toe/dichtgeknepen/toegeknepen, keel dichtgeknepen, kan/kunnen _ _ niet _ slikken, slikken lukt niet, slikken _ niet, niet meer slikken, krijg/krijgt _ niet _ doorgeslikt`,
  hives: `galbulten, netelroos, urticaria, allergische reactie, allergische shock, allergisch gereageerd`,
  // Belly
  belly: `buik, buikje, maag, onderbuik, bovenbuik, leverstreek, pens`,
  'belly-pain': `buikpijn, buikkrampen, maagpijn, buikkramp, krampen in _ buik, pijn in _ buik, leverpijn, pijn onder _ ribben, pijn rechtsboven`,
  bloated: `gezwollen, opgezwollen, opgezet, opgezette, strak, strakke, gespannen, bolle, ballon, trommel, hard, harde, dik, dikke, dikker, zwelt, steenhard, keihard, zwanger`,
  kilos: `kilo, kilos, kg, pond, kilogram, kiloke`,
  gained: `aangekomen, bijgekomen, erbij, zwaarder, kom/komt _ _ aan, toegenomen, bij gekomen`,
  'short-time': `in/op/binnen _ dag/dagen/nacht/week/uur/etmaal, op twee/drie/vier/vijf dagen, _ dagen tijd, sinds gisteren/eergisteren, sinds _ week, in een nacht, vandaag, een dag, een paar dagen, paar dagen, per dag, deze week, sinds maandag/dinsdag/woensdag/donderdag/vrijdag/zaterdag/zondag/weekend, gisteren`,
  pain: `pijn, pijnen, krampen, kramp, buikpijn, rugpijn, zeer`,
  // Skin and eyes
  skin: `huid, vel, vellen, velletjes, handpalm, handpalmen, handen, voetzolen, zolen, palmen, voeten, lichaam, lijf, gezicht, armen, benen, rug, borst, buik, slijmvlies, slijmvliezen, billen`,
  peeling: `loslaat, laat los, laten _ los, komt _ los, komen _ los, losgekomen, loskomt, loslaten, vervelt, vervellen, vervelling, pelt, afpelt, afgepeld, afpellen, valt eraf, stroopt, afstropen, open, afschilfert, verbrand, brandwonden, brandwonde, ontveld, rauw, rauwe, in lappen, in repen, in vellen`,
  blister: `blaar, blaren, blaartjes, blaarvorming, blaasjes, bleinen, blein`,
  rash: `uitslag, huiduitslag, rash, vlekken, bulten, bultjes, exantheem, roodheid, plekken, puistjes, jeukuitslag, rood, rode huid, vuurrood, knalrood, uitgeslagen, pukkels`,
  widespread: `
    overal, heel/gans/hele/ganse/gehele _ lijf/lichaam/lijfke/rug/gezicht/borst/buik/romp/vel/huid, helemaal, kop tot teen, top tot teen, hoofd tot voeten, zit/zat/staat/stond/sta/zitten/ligt _ onder, zit/staat/zat/sta/stond _ vol, volledig, bedekt, bezaaid, uitgebreid, van kop, armen en benen, borst en rug, rug en buik, nek en borst, borst en buik, romp en armen, gezicht en hals, gezicht en armen, handen en voeten, half _ lichaam/lijf`,
  spreading: `breidt _ uit, uitbreidt, uitgebreid, uitbreiden, verspreidt, verspreid, verspreiding, steeds meer, steeds roder, steeds groter, steeds erger, alsmaar meer, almaar meer, elk uur, per uur, ieder uur, met het uur, meer en meer, groter, snel, erger, verergert, brandt, pijnlijk, pijnlijke, branderig, gloeiend, heet, hete, komen er _ bij, kruipt, trekt naar, nieuwe`,
  yellow: `geel, gele, gelig, gelige, geelachtig, geelachtige, vergeeld, citroengeel, citroen, okergeel`,
  eyes: `ogen, oog, oogwit, oogbollen, huid, vel, gezicht, wit van _ ogen, handen, lichaam, lijf, teint, kleur`,
  jaundice: `geelzucht, zie/ziet/word/wordt/zag/werd/ben/is/kleur/kleurt _ _ geel, geel _ geworden, geel zie/ziet, icterus, icterisch, helemaal geel, zo geel`,
  // Stomach, bowels and bladder
  diarrhoea: `
    diarree, diaree, diarhee, diarrhee, buikloop, dunne ontlasting/stoelgang/poep/kak, waterdun, waterdunne, waterige ontlasting/stoelgang/diarree/poep, aan de schijt/dunne/schijterij/racekak/race/spuitpoep/spuit, spuitpoep, schijterij, loop _ leeg, loopt _ leeg, leegloop, leegloopt, leeglopen, vloeibare ontlasting, puur water, platte kak, plattekak, spuit eruit, als water`,
  vomit: `
    braaksel, braken, braakt, braak, braakte, gebraakt, overgeven, overgegeven, overgeeft, overgaf, over te geven, spugen, spuugt, spuug, gespuugd, kotsen, kots, kotst, gekotst, spuwen, spuwt, gespuwd, geef/geeft/gaf/geven _ _ _ _ over $, uitbraken, gal`,
  toilet: `wc, toilet, plee, pot, ontlasting, stoelgang, poep, naar achter, badkamer, ge gaan`,
  'many-times': `
    hele nacht, heel de nacht, hele dag, heel de dag, ganse nacht, ganse dag, hele tijd, constant, continu, voortdurend, om het uur, om het half uur, om het kwartier, om de _ _ minuten/uur, ieder uur, elk uur, elk half uur, om _ vijf minuten, blijft, blijven, niet van _ wc/toilet/pot, ontelbare, tientallen, liters, aan een stuk, onophoudelijk, zonder ophouden, non stop,
    stopt niet, houdt niet op, al dagen, al _ dagen, al drie/vier/vijf dagen, hevig, hevige, verschrikkelijk, vreselijk, enorm, ernstig, ernstige, extreem, zware, zwaar, uitgedroogd, uitdroging, te slap, te zwak, telkens, elke keer, na elke slok, bij elke slok, niet meer ophouden, meer dan _ keer, aldoor, de klok rond, slap, slapper, zwak, zwakker, alles, puur water, niks anders`,
  'nothing-stays': `
    hou/houd/houdt/houden/hield/kan/krijg/krijgt niets/niks/niet/geen/nix/amper/nauwelijks _ _ _ binnen, binnen _ houden lukt niet, niets/niks/amper/nauwelijks/niet/geen/nix _ _ binnenhouden, niks/niets/geen _ _ blijft/komt _ binnen, blijft niets/niks/geen _ _ binnen, alles komt _ _ _ eruit/terug/uit, komt alles _ _ eruit/terug/uit, komt er _ direct/meteen/terug weer uit, alles _ _ eruit, gooi/gooit/spuugt/braakt/spuwt/kotst _ alles _ _, zelfs water niet, zelfs geen water`,
  'not-drinking': `
    drinkt/drink/dronk/gedronken/drinken _ _ niet/niets/niks/nauwelijks/amper/bijna, niet/niets/niks/amper/nauwelijks _ _ drinken/drinkt/gedronken/drink, drinken lukt _ niet, drinken gaat _ niet, weigert _ _ drinken, geen slok, geen druppel, te zwak om te drinken, uitgedroogd, uitdroging, uitdrogen, uitgedroogt`,
  unable: `niet, nie, nit, geen, gene, niets, niks, amper, nauwelijks, bijna niet, haast niet, moeilijk, moeite, onmogelijk, weinig, zo goed als`,
  urinate: `plassen, geplast, plast, plas, plasje, pissen, gepist, pist, pis, pipi, wateren, urineren, geurineerd, urine, watergelaten, natte luier/pamper/luiers/pampers`,
  'dry-nappy': `luier/pamper/luiers/pampers _ _ droog, droge luier/luiers/pamper/pampers`,
  // Line and wounds
  line: `
    katheter, katheters, catheter, kateter, lijn, lijntje, lijnen, picc, piccline, picclijn, hickman, hickmann, port a cath, portacath, portkatheter, poortkatheter, poortje, infuus, infuuslijn, infuusje, insteekplaats, insteekopening, insteekplek, insteek, insteekpoort, cvc, broviac, slangetje, slang, baxter, prikplaats, pijpje`,
  'line-trouble': `
    rood, rode, vuurrood, knalrood, vuurrode, heet, hete, warm, warme, gezwollen, dik, opgezet, etter, ettert, etteren, pus, vocht, viezigheid, smurrie, stinkt, stinkend, stinken, ontstoken, ontsteking, geinfecteerd, infectie, zweert, zweren, lekt, lekken, lek, lekte, pijn, pijnlijk, zeer, klopt, kloppend, bloedt, bloed,
    eruit, er uit, uitgevallen, uitgetrokken, losgetrokken, los, losgekomen, losgeraakt, losgeschoten, gebroken, kapot, afgebroken, gebarsten, gescheurd, gaatje, scheur, scheurtje, verschoven, uitgegleden, uitgekomen, doorgeknipt, afgeknapt, uitgerukt`,
  pus: `etter, ettert, etteren, pus, stinkt, stinkend, stinkende, ontstoken, vuurrood, knalrood, etterig, etterende`,
  wound: `wond, wonde, wondje, litteken, snee, snijwond, prikplek, abces, steenpuist, zweer, wonden, plek`,
  // Catching something
  contagious: `waterpokken, windpokken, wijnpokken, waterpok, varicella, gordelroos, zona, herpes zoster, mazelen, kinkhoest, roodvonk, rodehond, krentenbaard, rode hond, tuberculose, norovirus, rsv, corona, covid, influenza, de griep, bof`,
  contact: `
    contact, in aanraking, blootgesteld, blootstelling, in de buurt, naast, geknuffeld, knuffelde, gekust, gezoend, kuste, gespeeld, speelde, schoot, in huis, op bezoek, langs, langsgeweest, bij mij, bij ons, bij hem, bij haar, gezeten, zat, gisteren, vandaag, vanmiddag, vanochtend, vanmorgen, net, zonet, heerst, uitgebroken, blijkt, blijken, besmet, in de klas, op school, opgepast, vastgehouden, geslapen, logeert, logeerde, samen`,
  // The whole person
  'dying-now': `
    help _ _ ga _ dood, hij/ze/zij/man/vrouw/vader/moeder/papa/mama/zoon/dochter gaat _ _ dood, denk dat _ _ dood/doodga/doodgaat/sterf/sterft, ga/gaat nu dood, ben/is aan het sterven/doodgaan, is stervende, ligt op sterven/apegapen, ligt te sterven, sterft _ onder mijn handen, onder mijn handen, ik sterf, ga hier dood`,
  'call-ambulance': `
    ambulance, ziekenwagen, 112 bellen/gebeld/nodig, bel/bellen _ 112, moet/moeten _ 112, naar de spoed, naar spoed, naar de spoedeisende, naar de seh, naar de eerste hulp, spoedgeval, noodgeval, noodsituatie, levensgevaar, levensgevaarlijk, levensbedreigend, kom snel, snel hulp, help snel, help me/ons, dringend hulp, direct hulp, hulp nodig, hulpdiensten, spoeddienst, spoedopname, dit is spoed, het is spoed`,
  worse: `achteruit, slechter, slecht, mis, niet goed, niet in orde, niet pluis, verslechtert, bergaf, doodziek, hondsberoerd, beroerd, akelig, kritiek, doodop, verkeerd`,
  fast: `snel, rap, hard, met het uur, per uur, elk uur, ineens, plots, opeens, plotseling, zienderogen, per minuut, helemaal, heel, erg, zeer, goed`,
  'blood-pressure': `bloeddruk, tensie`,
  extreme: `zakt, gezakt, heel laag, te laag, veel te laag, erg laag, daalt, gedaald, weggevallen, torenhoog, veel te hoog, heel hoog, te hoog, extreem, schiet omhoog, superlaag, superhoog`,
  /** Phrases that look like alarm and are none; their words count for nothing else. */
  harmless: `
    bloed prikken/geprikt/afnemen/afgenomen/geven/gegeven/doneren/onderzoek/trekken/getrokken/testen, bloed laten prikken/afnemen/onderzoeken/trekken, bloed uit/van de/een/het navelstreng, bloed van iemand, bloed van een ander/donor, nieuw bloed, gezond bloed, zakje bloed, zak bloed, zakken bloed, hart bloedt als/voor/om, mijn hart bloedt, kwaad bloed, bloed zweet en tranen, bloed zweet,
    stik van de/het/nieuwsgierigheid, stikt van de/het, stikken van de/het, stik in de, stik de moord, het stikt van, frisse lucht, in de lucht, buitenlucht, luchtje scheppen, verse lucht, uit de lucht, de lucht in, lucht klaren, schone lucht, hou mijn adem in, adem inhouden, lange adem,
    in de war door/van/over/met/gebracht, verward _ door/over/van/met, raak/word/maakt/brengt _ in de war, maakt _ verward, word _ verward van, raak _ verward, het is verwarrend, bij toeval, toeval dat, geen toeval, puur toeval, is het toeval, paniekaanval*, hoofd ontploft/barst/loopt/tolt van/over, mijn hoofd ontploft van, barst van de, barst in tranen,
    blauwe plek van _ infuus/prik/bloedprikken/prikken/naald, rode draad, rode kruis, rode bloedcel*, rode bloedlichaampjes, witte bloedcel*, rode wijn, rode vlees, rood vlees, rode lijn in, rode loper, rode biet, rode bieten, rode kool, gele koorts, gele kaart, zwarte humor, zwart op wit, zwarte gat, zwarte thee, zwarte koffie,
    telefoonlijn, hulplijn, aan de lijn, in grote lijn/lijnen, in lijn met, over de hele lijn, op een lijn, ga even liggen, hart onder, in mijn hart, van harte, hart vast, mijn hart sneller, uit het hart, aan het hart, hart op de, arm van geest, in de arm, benen onder, met beide benen, op eigen benen, wereld _ ingestort, wereld stortte, wereld stort, slaat nergens op, op de grond van, op grond van, het groene licht,
    hooikoorts, knokkelkoorts, examenkoorts, goudkoorts, reiskoorts, plankenkoorts, verkiezingskoorts, koortslip, hand in hand, handen vol, aan de hand, hand van, achter de hand, bij de hand, andere kant, de ene kant, ene kant, een kant op, kant en klaar, aan de kant, alle kanten, goede kant, welke kant,
    lust en leven, gal spuwen, gal gespuwd, op apegapen na, doodop, op het gezicht, gezicht van, in het gezicht, op het eerste gezicht, slecht nieuws, slecht geslapen, niet goed begrijp, niet goed begrepen, niet goed snap, begrijp het niet goed, snap het niet goed, niet goed uitgelegd, erg benieuwd, heel benieuwd, niet erg, helemaal niet, nog niet helemaal, help me even, help me _ begrijpen/kiezen/met/uitleggen, help mij even, hulp nodig bij/met, help ons even, kun je me helpen, helpen, in shock van, in shock door`,
} as const;
