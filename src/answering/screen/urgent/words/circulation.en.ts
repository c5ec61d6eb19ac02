import type { CIRCULATION_NL } from './circulation.nl.ts';

/** How English speakers tell of breath, heart, bleeding and colour. Notation: see `WordLists`. */
export const CIRCULATION_EN: Readonly<Record<keyof typeof CIRCULATION_NL, string>> = {
  breathless: `
    air hunger, air wont, any air, breath away from nothing, breath keeps, breathin funny,
    breathing heavily, breathing heavy, breathing like, breathing like a dog, breathless,
    breathlessness, cannot finish _ sentence, cannot lie flat, cant catch, cant draw _ breath,
    cant finish _ sentence, cant get a breath, cant lie flat, catch _ breath,
    catch his/her/my breath, chest heaving, chest is heaving, choked, chokes, choking,
    collapsed lung, crackling, crackly, drowning, drowning in, dyspnea, dyspnoea, each breath,
    enough air, every breath is, fighting/struggling/gulping/battling for breath/air,
    fish out of water, fluid on _ lungs, gasp, gasped, gasping, gasps, get enough air,
    getting air, gulping air, gurgling, heaving for breath, low oxygen, need air, needs air,
    needs oxygen, no air, no breath left, not enough air, out of air, out of breath, out of puff,
    oxygen _ dropping/falling/low, oxygen levels are, panting, puffed out, puffing,
    pulmonary embolism, ran out of breath, rattling, rattly, respiratory distress,
    ribs sucking in, running out of air, sats _ dropping/falling/low, short breath,
    short of breath/breathe, short winded, shortness of breath, sit up to breathe,
    sitting up to breathe, sob, stop for breath, stop to breathe, stopped breathing,
    stops breathing, stops for breath, suffocate, suffocates, suffocating, to get air,
    to get my/his/her breath, upright _ _ to get air, upright to breathe, wheeze, wheezes,
    wheezing, wheezy, winded, searching for air, searching for breath, looking for air`,
  breathe: `
    air, breate, breath, breathe, breathed, breathes, breathin, breathing, breaths, breating,
    breth, inhale, inhaling`,
  hindered: `
    barely, can not, cannot, cant, cant hardly, couldnt, crackles, crackling, creaking, deep and,
    difficult, difficulties, difficulty, doesnt, fast, faster, fighting, funny, gaspy, grunting,
    hard, harder, hardly, hasnt, heavily, heavy, hurt, hurts, irregular, isnt, issues, jerky,
    labored, laboring, laboured, never, no, noisily, noisy, not, oddly, pain, painful, pauses,
    pausing, problem, problems, quick, quickly, racing, ragged, rapid, rattles, scarcely, shallow,
    short, stopped, stopping, stops, strange, strangely, struggle, struggles, struggling, sucking,
    tight, too fast, trouble, unable, weird, weirdly, wheezes, whistles, whistling, wont,
    working so, worse, wrong`,
  lips: `
    around _ mouth, cheeks, ears, face, feet, fingernails, fingers, fingertips, hand, hands, lip,
    lips, nail beds, nails, round _ mouth, toes`,
  blue: `
    ashen, blue, blueish, bluish, deathly white, dusky, gray, grey, greyish, mottled, purple,
    purplish, violet, white as a sheet`,
  pale: `
    ashen, corpse, deathly pale, funny color, funny colour, ghostly pale,
    gone/went/turned/gone a/a _ funny grey/gray/blue _, gray color, grey colour, pale as,
    pale as _ ghost, so pale, so white,
    turned/gone/going/looks/looking/went/is/turning _ grey/gray/ashen/blue, white as,
    white as a sheet/ghost`,
  sweat: `clammy, drenched, dripping, soaked, sweat, sweating, sweats, sweaty`,
  heart: `heart, heart beat, heart rate, heartbeat, pulse, ticker`,
  racing: `
    a mile a minute, all over the place, beating fast, fast, faster, flipping, fluttering,
    galloping, going a hundred, going crazy, going like, going mad, going nineteen, going nuts,
    hammering, in my throat, irregular, is going, jumping, out of my chest, pounding, pounds,
    pumping hard, races, racing, racing like, rapid, really fast, running away, skipping, skips,
    so fast, super fast, through the roof, thumping, too fast, very fast, escape, up into my throat, into my throat, burst out`,
  palpitations: `afib, arrhythmia, palpitation, palpitations`,
  'blood-pressure': `blood pressure, bp`,
  extreme: `
    crashed, crashing, dangerously, dropped, dropping, drops, extremely, fallen, falling,
    plummeted, plummeting, really high, really low, sky high, so high, so low, tanked,
    through the roof, too high, too low, very high, very low`,
  chest: `breastbone, chest, heart, rib cage, ribcage, ribs, sternum`,
  tight: `
    ache, aches, aching, band, brick, burning, burns, clamp, cramping, crushing, elephant,
    heaviness, heavy, hurt, hurting, hurts, killing, kneeling, knife, on her chest, on his chest,
    on my chest, pain, painful, pains, pressing, pressure, radiating, sharp, sits, sitting,
    someone, sore, squashing, squeezed, squeezing, stabbed, stabbing, standing, tight, tightening,
    tightness, twinges, vice, vise, weight`,
  'chest-pain': `
    ache in _ chest, angina, burning in _ chest, chest _ tight/hurts, chest aches,
    chest feels tight/heavy/crushed, chest hurts, chest is tight, chest pain, chest pains,
    chest tightness, elephant on, elephant sitting, heart _ hurts, heart pain,
    heaviness in _ chest, pain behind _ breastbone, pain chest, pain in/across _ chest,
    pain in/around _ heart, pressure on/in _ chest, sitting on my/his/her chest,
    someone on my chest, something on my chest, squeezing in _ chest, stabbing in _ chest,
    standing on my/his/her chest, tight chest, tightness across, weight on my/his/her chest`,
  clutch: `clutched, clutches, clutching, grabbed, grabbing, grabs, holding`,
  cough: `
    bringing up, brings up, brought up, cough, coughed, coughed up, coughing, coughing up, coughs, coughs up, gob, hacked, hacked up, hacking, hawked up, hawking, mucus, phlegm, saliva, spat, spit, spit up, spits, spitting, sputum`,
  blood: `
    blood, blood spots, blood stained, blood streaked, blood tinged, bloodied, bloodstained,
    bloody, clot, clots, gore, red bits, specks of, streaked, streaks`,
  red: `
    beetroot, blood red, bright red, burgundy, coke, cola, crimson, dark red, like wine, pink,
    pinkish, red, red wine, reddish, rose, rusty, scarlet, streaks, tomato juice, wine`,
  bleeding: `
    bled, bleed, bleed out, bleeder, bleedin, bleeding, bleeding out, bleedings, bleeds,
    blood _ coming out, blood came, blood comes, blood is coming, blood keeps, blood leaking,
    blood pouring/gushing/dripping/running/trickling/everywhere, blood running, haemorrhage,
    haemorrhaging, hemorrhage, hemorrhaging, leaking blood, loses blood, losing _ blood,
    lost _ blood, nose bleed, nosebleed, nosebleeds, rectal bleeding, there is blood, theres blood`,
  unstoppable: `
    45 minutes, a lot, again, all over, an hour, bad, badly, bucket, buckets, cannot stop,
    cant get _ to stop, cant stop, constantly, continuous, continuously, does not stop,
    doesnt stop, drenched, endless, endlessly, everywhere, for _ hours, for _ mins, for _ minutes,
    going for, gone on for, gushing, half an hour, handkerchief, hasnt quit, hasnt stopped,
    heavier, heavily, heavy, hours, isnt stopping, keep, keeps, kept, like a faucet, like a tap,
    loads, lots, never stops, no matter how hard, non stop, nonstop, not quitting, not stopped,
    not stopping, nothing stops, on and on, pouring, pressing doesnt help, pressure doesnt help,
    profuse, profusely, pumping, refuses to stop, so much, soaked, soaking, spurting, staunch,
    steadily, stem the, still, through pads, tissue after, tissues, towel, towels, will not clot,
    will not stop, wont _ stop, wont clot, wont let up, wont quit, wont stop`,
  'leak-place': `
    cut, ear, gum, gums, insertion site, mouth, needle site, nose, stitches, tooth, wound`,
  leaks: `
    dripping, drips, gushing, keeps running, ooze, oozes, oozing, pouring, running red, seeping,
    streaming, trickling`,
  period: `menstruating, menstruation, period, periods, time of the month`,
  container: `
    basin, bowl, diaper, hanky, loo, loo roll, nappy, pan, paper, pillow, sheets, sink, tissue,
    tissues, toilet, toilet paper, toothbrush`,
  excreta: `
    anus, back passage, bandage, barf, basin, bathroom, bedpan, belly button, bm, bog, bottom,
    bowel, bowel movement, bowels, bowl, bum, catheter bag, chuck up, chucked up, chucking up,
    crap, diaper, dressing, ear, ears, eye, eyes, faeces, feces, gum, gums, hanky, kleenex,
    knickers, lavatory, loo, loo paper, loo roll, motion, motions, mouth, mucus, nappy, nose,
    nostril, nostrils, number two, ostomy, pad, pads, pan, pants, pee, pee bottle, peeing, pillow,
    piss, pissing, plaster, poo, pooed, poop, pooped, pooping, puke, puked, puking, pyjamas,
    rectum, sheets, shit, sick, sink, snot, stoma, stoma bag, stoma pouch, stool, stools, tampon,
    teeth, threw up, throw up, throwing up, throws up, tissue, tissues, toilet, toilet bowl,
    toilet paper, toilet water, toothbrush, towel, underwear, undies, urinal, urinate, urinating,
    urine, urine bag, vagina, vomit, vomited, vomiting, vomits, waterworks, wee, weeing,
    whites of _ eyes, wipe, wiped, wiping, wound`,
  stool: `
    bm, bms, bowel movement, bowel movements, crap, crapping, diaper, diarrhea, diarrhoea, faeces,
    feces, motion, motions, nappy, number two, poo, pooed, pooing, poop, pooped, pooping, poos,
    shit, shitting, stool, stools, turd, turds`,
  black: `black, blackish, jet black, like tar, melaena, melena, tar, tarlike, tarry`,
  coffee: `
    black bits, black grains, brown bits, brown grains, coffee colored, coffee coloured,
    coffee granules, coffee grinds, coffee ground, coffee grounds, coffeegrounds,
    grains like coffee, like coffee, grains, granules, with bits`,
  urine: `pee, peeing, piss, pissing, urinate, urinating, urine, water, wee, weeing`,
  dark: `black, brown, brownish, coke, cola, dark, dark brown, orange, tea colored, tea coloured`,
  bruises: `
    big bruise, black and blue, black and blue all, black and blue marks, bruise after bruise,
    bruise easily, bruise spreading, bruised all, bruised for no, bruises, bruises all,
    bruises easily, bruises every, bruises out of nowhere, bruising, bruising easily,
    enormous bruise, giant bruise, huge bruise, massive bruise, new bruise, purple blotches,
    purple bruises, purple marks, purple patches, purple spots, unexplained bruises`,
  petechiae: `
    blood spots, petechia, petechiae, petechie, petichiae, pin prick, pin pricks, pinhead,
    pinheads, pinpoint, pinprick, pinpricks, purpura`,
  dots: `
    dot, dots, flecks, freckles, little dots, pin point, pin pricks, pinpoints, pinpricks,
    small spots, speckles, specks, spots, tiny dots, tiny spots`,
  'red-dots': `blood, crimson, purple, red, reddish, tiny red`,
  'non-blanching': `
    blanch, doesnt fade, dont blanch, dont fade, glass, not fade, not fading, press, pressed`,
};
