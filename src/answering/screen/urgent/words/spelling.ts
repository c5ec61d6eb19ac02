/**
 * Words of the other lists that are recognised with more mistakes, or though shorter, than the
 * rest: each means trouble by itself, and few ordinary words are close to it.
 */
export const oftenMisspelt: readonly string[] = `
  koorts verhoging temperatuur thermometer rillingen bibberen klappertanden benauwd benauwdheid kortademig ademhaling ademnood
  bloeding bloedneus bloederig ophoesten overgeven diarree ontlasting stoelgang braaksel verward wartaal bewusteloos aanspreekbaar
  flauwgevallen epilepsie stuiptrekkingen beroerte hersenbloeding hartaanval hartkloppingen borstpijn borstkas hoofdpijn
  ondraaglijk huiduitslag uitslag geelzucht katheter insteekplaats gordelroos waterpokken windpokken mazelen verlamd gevoelloos
  gezwollen opgezwollen duizelig plotseling ambulance ziekenwagen uitgedroogd tandvlees onwel
  zelfmoord zelfdoding suicidaal overdosis tabletten paracetamol ciclosporine tacrolimus slaappillen medicatie medicijnen
  afscheidsbrief levensmoe euthanasie mezelf
  fever feverish temperature thermometer shivering breathing breathe breathless breathlessness suffocating bleeding haemorrhage
  nosebleed vomiting vomited diarrhoea diarrhea confused unconscious unresponsive collapsed fainted seizure seizures convulsing
  headache swollen swelling jaundice catheter hickman bruises bruising blisters blistering shingles chickenpox measles
  palpitations paralysed drowsy hallucinating delirious dehydrated ambulance suddenly urgently
  suicide suicidal overdose overdosed tablets paracetamol cyclosporine ciclosporin medication myself
  unbearable excruciating
`
  .trim()
  .split(/\s+/);

/** Words that differ from an alarm word by a letter or two and are meant as they stand. */
export const ordinaryNeighbours: ReadonlySet<string> = new Set(
  `
  aandelen aangenomen aankopen aantallen ambiance backing beroerde binding blaadjes bleaching
  bleating blending blinking blocking bolstering breaching breaking breather breeding camping
  chapping clapping collared collated completion confusing confute consulting contusion
  conversing crusting cushing delicious desirous dihydrate doordrinkt doorging drinkend exiting
  failing fewer gebonden gedoceerd gedoneerd gedrongen gekraakt gepaard geregeerd geroken
  geschoren geschoten geslagen gesloten gestoken gestolen getallen gewonden geworpen gezwommen
  groeiend homeless infections inspection intention invention losgemaakt mediation medicale
  medicare meditate meditatie meditation meditations ontlading ontlasten ontsteken ontstolen
  onwil opbrengen opgedrongen opgeheven opgesteld opgetast opvangen overbleven overdoen overdone
  overgave overjoyed overleden overleven overreden overseen overused overwegen parlayed pulletje
  reaching scabbing schijnen selling severing shelling shimmering shipping shopping shoveling
  showering single singles smelling snikkend sniveling soddenly spanning spelling spotting
  spreiding sprongen stelling stollen straatje swiveling tabellen tables talenten temperate
  thinning tickling tracing uitdrukken uitgedrukt uitgekozen uitgesteld uitspraken unbreakable
  unreadable vehicles verbeten verbonden verbreken verdeeld verdienen vergeven vergissen verhogen
  verhouding verlaging verlieten verlinkt verloofd verlopen vertelden vertoning vertragen
  vervangen vervelen verveling verwarm verwarmd verzorging vleselijke wandelen wandeling winkelen
  writing
`
    .trim()
    .split(/\s+/),
);

/** What hurried and dialect writers run together, word by word as the other lists have it. */
export const runTogether: Readonly<Record<string, string>> = {
  kheb: 'ik heb',
  khep: 'ik heb',
  kben: 'ik ben',
  kzit: 'ik zit',
  kvoel: 'ik voel',
  kzie: 'ik zie',
  kmoet: 'ik moet',
  kwil: 'ik wil',
  kkan: 'ik kan',
  kga: 'ik ga',
  kkrijg: 'ik krijg',
  khad: 'ik had',
  kdenk: 'ik denk',
  kweet: 'ik weet',
  tis: 'het is',
  tgaat: 'het gaat',
  tstopt: 'het stopt',
  tbloedt: 'het bloedt',
  nimeer: 'niet meer',
  niemeer: 'niet meer',
  nimmeer: 'niet meer',
  goe: 'goed',
  im: 'i m',
  ive: 'i ve',
  hes: 'he s',
  shes: 'she s',
  theyre: 'they re',
  wanna: 'want to',
  gonna: 'going to',
  cannot: 'cant',
  proply: 'properly',
  bearly: 'barely',
};

/** Words that hurried writers run together with what follows: `hebkoorts`, `icantbreathe`. */
export const joinable: ReadonlySet<string> = new Set(
  'ik heb hep kan niet nie geen is krijg hij ze i have has cant dont want to my mijn he she no can not'.split(
    ' ',
  ),
);
