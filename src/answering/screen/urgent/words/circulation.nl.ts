/**
 * How Dutch and Flemish speakers tell of breath, heart, bleeding and colour. Notation: see
 * `WordLists`.
 */
export const CIRCULATION_NL = {
  breathless: `
    aan de zuurstof, adem _ afgesneden, adem tekort, ademhaling raast, ademhaling stokt, ademnood,
    ademstilstand, ademt als een vis, ademtekort, amechtig, benaud, benaut, benauwd, benauwde,
    benauwdheid, benauwt, benoud, benout, benouwd, bijna geen adem/lucht,
    borst gaat snel op en neer, buiten adem/asem, drukkend om te ademen, geen adem, geen lucht,
    geen zin afmaken, geen zuurstof, gehijg, halen van adem lukt,
    hap/hapt/happen/happend/hapte/snak/snakt/snakken/snakkend/snakte _ naar/om adem/lucht/asem/zuurstof,
    happend, hijg, hijgde, hijgen, hijgend, hijgt, hijgt als een hond/paard,
    hijgt na twee stappen, kan niet meer liggen, klaplong, kort _ van adem, kort aan adem,
    kort van stof, kort van/op adem/asem, kortaam, kortademig, kortademige, kortademigheid,
    kortasem, kortasemig, krijgt het benauwd, longembolie, lucht halen lukt, lucht tekort,
    luchtgebrek, luchthonger, luchttekort, naar lucht zoeken,
    naar/om adem/lucht/asem/zuurstof _ happen/hapt/snakken/snakt/hap/snak/hapte/snakte,
    niet _ op adem, niet _ plat liggen, niet genoeg lucht, niet meer liggen van,
    om adem te krijgen, om lucht te krijgen, onvoldoende lucht, piepende/gierende ademhaling,
    piept, rechtop _ _ _ om _ lucht/adem, reutelen, reutelende, reutelt, ribben trekken in,
    rochelen, rochelt, rusten om lucht/adem, saturatie/zuurstof zakt/daalt/laag, snakken, snakt,
    stik, stikken, stikt, stikte, stilstaan om lucht/adem, stoppen om lucht/adem, te snakken,
    te weinig lucht, te weinig zuurstof, tekort aan lucht, trekt _ in bij _ ademen,
    vecht voor adem, vechten voor elke adem, verstikking, verstikt, vocht achter _ longen,
    vol slijm en, weinig lucht, zin _ _ niet afmaken, zin niet af, zit te snakken, zuurstof nodig,
    zuurstofgebrek, zuurstoftekort, naar lucht te zoeken, zoekt naar lucht, zoekt naar adem, naar adem te zoeken, lucht te zoeken, geen/weinig adem/lucht/zuurstof _ krijgen, geen/weinig adem/lucht/zuurstof _ krijg`,
  breathe: `
    adem, adem halen/haalt/haal, ademde, ademen, ademhalen, ademhaling, ademt, asem, asemen,
    doorademen, doorademt, haalt/haal adem, inadem, inademen, inademt, lucht, uitademen`,
  hindered: `
    amper, benard, bijna niet, fluit, fluitend, geen, gejaagd, gejaagde, gene, gestopt, gierend,
    gierende, haast niet, haperend, hapert, knettert, kort, korte, kraakt, last, lastig, moeilijk,
    moeilijke, moeilijker, moeilijkheden, moeite, moeizaam, moeizame, nauwelijks, nie, niet,
    niets, niks, nit, nooit, onmogelijk, onregelmatig, oppervlakkig, oppervlakkige, piepend, pijn,
    pijnlijk, probleem, problemen, raar, rap, rare, ratelend, ratelt, reutelend, slecht, snel,
    snelle, sneller, sneller dan, stokkend, stokt, stopt, stopte, te kort, te weinig, tekort,
    vecht, vechten, versneld, versnelde, weinig, worstelt, zwaar, zware, zwoegen, zwoegt`,
  lips: `
    gelaat, gezicht, hand, handen, lip, lippen, nagelbed, nagels, oren, rond _ mond, tenen,
    vingers, vingertoppen, voeten, wangen`,
  blue: `
    asgrauw, blauw, *blauw, blauwachtig, blauwe, blauwig, blauwpaars, gemarmerd, grauw, grijs,
    grijzig, krijtwit, lijkbleek, lijkwit, paars, paarsblauw, paarse, spierwit`,
  pale: `
    asgrauw, blauw aangelopen, bleek als, bleek weggetrokken, grauw, krijtwit, lijk zo wit,
    lijkbleek, lijkwit, loopt/liep blauw aan, spierwit, wit als, wit als een lijk,
    wit weggetrokken, ziet/zie/werd/wordt/is/ben _ asgrauw/lijkbleek/grauw/blauw/krijtwit,
    zo bleek, zo wit, zo wit als`,
  sweat: `bezweet, drijfnat, klam, klamme, kletsnat, zweet, zweten, zweterig`,
  heart: `hart, hartje, hartritme, hartslag, pols, polsslag`,
  racing: `
    als een gek, bonken, bonkend, bonkt, bonst, bonzen, fladdert, hamert, heel snel, heftig,
    jaagt, jagen, keelt, kloppen, klopt _ snel, onregelmatig, op hol, overslaat, raar, raast,
    razend, razende, razendsnel, slaat op hol, slaat over, slaat snel, slagen over, snel, sneller,
    springt, stilvalt, te snel, tekeer, veel te snel, zo snel, ontsnappen, tot in mijn keel, in mijn keel, uit mijn borst`,
  palpitations: `hartkloppingen, hartritmestoornis*`,
  'blood-pressure': `bloeddruk, tensie`,
  extreme: `
    daalt, erg laag, extreem, gedaald, gezakt, heel hoog, heel laag, schiet omhoog, superhoog,
    superlaag, te hoog, te laag, torenhoog, veel te hoog, veel te laag, weggevallen, zakt`,
  chest: `borst, borstbeen, borstkas, hart, hartstreek, op mijn borst, ribben, ribbenkast`,
  tight: `
    band, beklemd, beklemmend, beklemming, blok, branderig, brandt, druk, drukkend, drukkende,
    drukt, gewicht, knellend, knellende, knelt, kramp, krampen, ligt, olifant, pijn, pijnlijk,
    prikt, samengeknepen, staat, steek, steekt, steen, steken, stekende, straalt, strak,
    uitstraling, zat, zeer, zit, zwaar`,
  'chest-pain': `
    angina pectoris, band om _ borst, beklemd gevoel, beklemmend gevoel, borst doet _ pijn/zeer,
    borstpijn, druk borst, druk gevoel op, druk op/in _ borst/borstkas/hart, krampen op _ borst,
    olifant op, op mijn/zijn/haar borst/borstkas zit, pijn aan het hart, pijn aan mijn hart,
    pijn achter _ borstbeen, pijn borst, pijn op/in/aan/rond _ borst/borstkas/hart/hartstreek,
    pijn tussen _ schouderbladen en, steek in _ borst, steken in de borst, thoraxpijn,
    zeer op _ borst, zit op mijn/zijn/haar borst/borstkas, zwaar gevoel op`,
  clutch: `greep naar, grijpt naar, houdt zijn/haar hand op, pakt naar`,
  cough: `
    fluim, fluimen, geef/geeft _ op, gehoest, hoest, hoestbui, hoestbuien, hoesten, hoestend, hoestte, kuch, kuchen, kuchte, kwijl, opgeef, opgegeven, opgehoest, opgeven, ophoest, ophoesten, opspuwen, slijm, slijmen, speeksel, sputum, spuug, spuw op, spuwt op`,
  blood: `
    bebloed, bebloede, bloed, bloedbraken, bloeddraadjes, bloeddruppels, bloederig, bloederige,
    bloedfluim, bloedklodder, bloedklonter*, bloedklonter, bloedklonters, bloedpropje,
    bloedpropjes, bloedslierten, bloedsliertjes, bloedspetters, bloedspoor, bloedsporen,
    bloedstolsel*, bloedt, bloedvlek, bloedvlekken, draadjes bloed, helderrood, klodder, klodders,
    klonters, sliert, slierten, stolsel, stolsels`,
  red: `
    bloedrode, bloedrood, bordeaux, cola, colakleurig, donkerrode, donkerrood, helderrode, helderrood, knalrode, knalrood, rode, rode wijn, roestbruin, roestkleurig, rood, roodbruin, rooie, ros, rosse, roze, rozerood, rozig, tomatensap, vuurrood, wijnrood, bietensap, rode biet, rodebietensap, felrood, felrode`,
  bleeding: `
    bloed _ uit mijn/zijn/haar/zn/mn/de/het/zijne, bloed druppelt, bloed ik, bloed kwijt,
    bloed lekt, bloed loopt, bloed verliest, bloed verloren/verliest/verlies/verliezen, bloedde,
    bloedden, bloeden, bloedend, bloedende, *bloeding, bloeding, *bloedingen, bloedingen,
    bloedneus, bloedneuzen, bloedt, bloedverlies, doodbloed*, druppelt _ bloed,
    druppelt er _ bloed, er komt bloed, gebloed, ik bloed, kbloed, komt er bloed, leegbloeden,
    lekt bloed, loopt er _ bloed, nabloeden, verbloed*, verlies ik bloed`,
  unstoppable: `
    aan een stuk, aanhoudend, afdrukken helpt niet, al _ _ minuten, al _ _ uur, almaar, alsmaar,
    bleef, blijft, blijft druppelen, blijven, de hele tijd, doordrenkt, doorweekt, druipt,
    druppelt, drupt, duwen helpt niet, een halfuur, enorm, erg, gaat niet over, gestelpt, gutsen,
    gutsend, gutst, half uur, halfuur, handdoek*, harder, heel wat, hevig, hevige,
    hoe hard ik ook duw, houdt _ _ niet _ op, in stralen, kwartier, liters, loopt eruit,
    maar door, massa, niet _ gestelpt/gestopt, niet _ op houdt, niet _ ophouden, niet _ ophoudt,
    niet _ stoppen, niet _ stopt, niet _ te stelpen/stoppen, niet dicht, niet gestopt,
    niet te stoppen, nog altijd, nog steeds, non stop, nonstop, onder het, opnieuw, overal, spuit,
    spuiten, stelpen, stopt _ _ niet, straaltje, stromen, stroomt, tappelings, uren, veel, weer,
    wil niet ophouden, zakdoek*`,
  'leak-place': `
    insteek, insteekplaats, kies, mond, neus, oor, prikgaatje, prikplek, tand, tandvlees, wond,
    wonde`,
  leaks: `
    blijft _ lopen, blijft _ nalopen, blijft lopen, blijft maar lopen, druppelt, drupt, gutst,
    lekt, loopt, sijpelt, stroomt`,
  period: `
    maandstonden, menstruatie, menstrueer, ongesteld, ongesteldheid, regels, vloei, vloeien`,
  container: `
    het papier, hoofdkussen, kussen, laken, lakens, lavabo, luier, pamper, papier, plas, pot,
    tandenborstel, toilet, toiletpapier, toiletpot, wastafel, wc, wc papier, wcpapier, wcpot,
    zakdoek, zakdoeken`,
  excreta: `
    achterste, afgang, anus, bedpan, braak, braaksel, braakt, braakte, braken, broekje, darmen,
    drol, drollen, endeldarm, faeces, feces, gebraakt, gekotst, gepist, geplast, gepoept,
    gespuugd, gespuwd, hoofdkussen, kak, kaka, kakkebak, kakken, keutels, kleenex, kots, kotsen,
    kotst, kousen, kussen, lakens, lavabo, luier, luiers, maandverband, mond, naar achter, navel,
    neus, neusgat, ogen, onderbroek, ondergoed, ontlasting, oog, oogwit, oor, oren, overgaf,
    overgeeft, overgegeven, overgeven, pamper, pampers, pipi, pis, pissen, pist, plas, plasbeker,
    plasje, plassen, plast, pleister, po, poep, poepen, poepgat, poept, pyjama, schijten, slip,
    spoelbak, spugen, spuugt, spuwen, spuwt, stoelgang, stoelgangzakje, stoma, stomazakje, stront,
    tampon, tanden, tandenborstel, tandvlees, toilet, toiletpapier, toiletpot, toiletwater,
    uitwerpselen, urinaal, urine, urinezak, vagina, verband, wastafel, wateren, wattenstaafje, wc,
    wc rol, wcpapier, wond, wonde, zakdoekje`,
  stool: `
    afgang, diarree, drol, drollen, faeces, feces, gepoept, kak, kaka, kakken, keutels, luier,
    ontlasting, pamper, poep, poepen, poept, schijten, stoelgang, stront, uitwerpselen`,
  black: `
    gitzwart, inktzwart, koolzwart, pek, pekzwart, pikzwart, pikzwarte, roetzwart, teer,
    teerachtig, teerachtige, teerkleurig, *zwart, zwart, zwarte, zwarte smurrie`,
  coffee: `
    bruine drab, bruine korrels, koffiedik, koffiedrab, koffiegruis, koffiegrut, koffiekleurig,
    koffieprut, korrels als koffie, zwarte drab, zwarte korrels, korreltjes, korrels, als koffie, op koffie`,
  urine: `
    gepist, geplast, pipi, pis, pissen, plas, plasje, plassen, plast, urine, urineren, wateren`,
  dark: `
    bruin, bruine, cola, colakleurig, donker, donkerbruin, donkerbruine, donkere, theekleurig, *bruin`,
  bruises: `
    blauw plekken, blauwe en paarse plekken, blauwe plekjes, blauwe plekken, blauwe vlekken,
    blauwpaarse plekken, bloeduitstorting, bloeduitstortingen, bloeduitstortinkjes,
    elke dag een nieuwe blauwe plek, enorme blauwe plek, grote blauwe plek,
    paarse plekken/vlekken, steeds nieuwe blauwe plek, vol blauwe`,
  petechiae: `
    petechie, petechieen, petechien, puntbloeding*, puntbloedinkje*, purpura, speldenknopjes,
    speldenkopjes, speldenprikjes, speldenprikken`,
  dots: `
    bollekes, bolletjes, plekjes, puistjes, puntekes, puntjens, puntjes, putjes, spetters,
    spikkels, spikkeltjes, stipjes, stipkes, stippeltjes, stippen, vlekjes, vlekskes`,
  'red-dots': `*paars, paars, paarse, rode, rood, rooie, rosse, bloedrode, felrode, donkerrode`,
  'non-blanching': `
    erop duw, glas, niet verbleken, niet weg als, niet weg te drukken, niet wegdrukken, verbleken,
    wegdrukken`,
} as const;
