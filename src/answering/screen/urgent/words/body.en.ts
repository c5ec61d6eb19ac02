import type { BODY_NL } from './body.nl.ts';
import { CANNOT } from './cannot.en.ts';

/**
 * How English speakers tell of fever, skin, swelling, bowels, lines and getting worse. Notation:
 * see `WordLists`.
 */
export const BODY_EN: Readonly<Record<keyof typeof BODY_NL, string>> = {
  fever: `
    a fever, a temperature, bit of a temp, bit of a temperature, elevated temperature, feaver,
    febril, febrile, fever, fever is back, fever spike, feverish, feverish feeling, feverishness,
    fevers, fevor, flu like, fluey, flulike, has a temp, has/have/got/having/had a temp,
    has/have/got/having/had a temperature, high temp, high tempature, high temperature,
    hyperthermia, low grade fever, low grade temp, pyrexia, pyrexial, raised temperature,
    runnin a temp, running a low grade, running a temp, running a temperature, running hot,
    slight temp, slight temperature, spiked/spiking _ temp/temperature,
    temp _ up/high/rising/climbing/spiking/spiked/shot, temp going up, temp is high, temp is up,
    temp keeps, temp of, temp rising, temp shot up, temp spike, temp spikes,
    temperature _ up/high/rising/climbing/spiking/spiked/shot, temperature is high,
    temperature keeps, temperature of, temperature shot up, temps, temps up, with a temp,
    with a temperature`,
  'high-fever': `
    bad fever, fever 101, fever 102, fever 103, fever 38, fever 39, high fever, high temp,
    high temperature, raging fever, soaring temperature`,
  hot: `
    body _ on fire, boiling, burnin up, burning up, drenched in sweat, feels boiling,
    feels on fire, feels roasting, feels very warm, feels/feeling/feel _ hot, forehead _ boiling,
    forehead _ hot, forehead _ on fire, head _ on fire, hot all over, hot and clammy,
    hot and cold, hot and shivery, hot as a, hot as hell, hot forehead, hot head, hot to _ touch,
    hot to touch, like a furnace, like a stove, like an oven, overheating, pouring with sweat,
    radiator, really hot, red hot, roasting, scorching, skin _ on fire, skin feels hot,
    skin is hot, so hot, sweating buckets, very hot, warm forehead, warm to the touch`,
  chills: `
    am freezing, bone cold, cant stop shaking, cant stop shivering, cant warm up, cant/cannot get/keep _ warm, chattering, chattering teeth, chill, chilled to, chills, clammy, clattering, cold sweat, cold sweats, convulsive shivers, feeling so cold, feels so cold, freezing cold, frozen to, goes cold, goosebumps and, hes freezing, ice cold, icy cold, im freezing, is freezing, never warm, quaking, quivering, rigor, rigoring, rigors, shake/shaking/shakes/shaken with cold, shaking, shaking like, shaky and, shes freezing, shiver, shivered, shivering, shivers, shivery, shuddered, shuddering, shudders, teeth _ chattering, teeth chatter, teeth clattering, teeth knocking, the shakes, tremble, trembles, trembling, jaws _ knocking, jaw _ chattering, jaws _ chattering, got the shakes, has the shakes, with the shakes, uncontrollable shaking`,
  contagious: `
    chicken pocks, chicken pox, chickenpock, chickenpocks, chickenpox, herpes zoster, measles, shingles, the pox, varicella, zoster`,
  contact: `
    plays with, played with,
    around, at school, babysat, babysitting, broke out, came down, came out, came over,
    came round, close to, come down, come out, contact, cuddle, cuddled, cuddling, day care,
    daycare, diagnosed, exposed, exposure, held, holding, hug, hugged, hugging, in class,
    in our house, in the house, just found out, kissed, kissing, lap, met up, near, next to,
    nursery, played, playing, positive, preschool, same room, sat, saw, shared, sharing, sitting,
    sleeping, slept, spent, stayed, staying, tested positive, this afternoon, this morning, today,
    tonight, turns out, visit, visited, visiting, yesterday`,
  line: `
    broviac, his line, her line, my line, cannula, canula, cathater, catheder, catheter, cathether, central line, cvc, cvl, drip site, entry site, exit site, hickman, hickman line, hickmann, infusion site, insertion site, iv site, line site, lumen, lumens, picc, picc line, port a cath, portacath`,
  'line-trouble': `
    pulled, yanked, ripped,
    bitten, bleeding, bleeds, blood, bright red, broke, broken, came loose, came off, came out,
    chewed, come away, come loose, come off, come out, coming away, coming loose, coming out,
    cracked, cracking, crusty, cut, cut through, discharge, dislodged, fallen out, falling out,
    fell out, goo, got cut, greenish, gunk, half out, halfway out, hanging, hanging out, hole,
    hole in, hot, hurting, hurts, infected, infection, inflamed, leak, leaked, leaking, leaks,
    longer than, loose, lump, moved, mucky, ooze, oozes, oozing, oozy, out, pain, painful,
    part of, popped out, pulled out, pus, pussy, red, red streak, red streaks, reddened, redness,
    ripped, ripped out, severed, slid, slid out, slipped out, smells, smelly, snapped, sore,
    split, spreading, stinks, streak, swelling, swollen, tender, tender to touch, throbbing,
    throbs, torn, tracking, tugged, tugged out, warm, warm to, weeping, wrenched, yanked,
    yanked out, yanking, yellowish, opened up, opened, ring, red ring`,
  wound: `abscess, biopsy site, boil, cut, incision, scar, sore, stitches, ulcer, wound, wounds`,
  pus: `
    angry red, bright red, cloudy fluid, discharge, goo, green, green fluid, green stuff, gunk,
    hot and red, infected, inflamed, ooze, oozes, oozing, pus, pussy, red and hot, smelly, stinks,
    throbbing, weeping, yellow fluid, yellow stuff`,
  'swelling-place': `
    airway, cheek, cheeks, eye, eyelid, eyelids, eyes, face, jaw, lip, lips, mouth, neck, throat,
    tongue, windpipe`,
  swollen: `
    balloon, ballooned, ballooning, bigger, blow up, blowing up, blown up, bulging, closing over,
    double _ size, double its size, double the size, enlarged, fat, huge, puffed, puffing, puffy,
    shut, swell, swelled, swelled up, swelling, swelling up, swells, swole, swollen, swollen up,
    thick, twice its size, twice the normal, twice the size`,
  'swells-up': `am swelling, blowing up like, puffing up, swelling everywhere, swelling up`,
  'throat-closing': `
    ${CANNOT} _ swallow/swallowing, airway _ closing/closed, airways are closing,
    airways/airway _ closing/closed/blocked, drooling, lump in _ throat growing,
    swallowing _ (hard/difficult/impossible/hurts), swell shut, swelling shut,
    throat _ closing/closed/tight/tightening/blocked, throat closed, throat feels thick,
    throat feels tight/closed, throat is swollen, throat is thick, throat seizing,
    throat swelling, throat swollen`,
  hives: `allergic reaction, hives, reacted badly, severe reaction, urticaria, welts`,
  skin: `
    arms, back, belly, body, bottom, chest, ears, face, feet, fingers, foot, hand, hands, legs,
    lining, mouth, palm, palms, skin, soles, torso`,
  peeling: `
    burned, burnt, came off, comes away, comes off, coming away, coming off, cracking open,
    falling off, flaking off, open sores, peel, peeled, peeling, peels, raw, scalded, shedding,
    sheets, sliding off, slipping off, slough, sloughing, splitting, strips, weeping`,
  blister: `blister, blistered, blistering, blisters, blistery, bubbles, bubbling, vesicles`,
  rash: `
    blotches, blotchy, bright red, bumps, eruption, fiery red, fire red, hives, patches, rash,
    rashes, red all, red blotches, red bumps, red patches, red skin, redness, spots, sunburn,
    sunburnt, welts`,
  widespread: `
    all over, arms and back, arms and chest, arms and legs, back and chest, belly and back,
    body wide, chest and arms, chest and back, chest and belly, chest and face, covered, covering,
    covers, entire body, everywhere, face and chest, face and neck, full body, half _ body,
    half my/his/her, hands and feet, head to foot, head to toe, her whole, his whole,
    legs and arms, my whole, neck and chest, palms and soles, top to toe, torso and, trunk and,
    whole body, widespread`,
  spreading: `
    and now, angry, appearing, as well, began on, bigger, burning, burns, by the hour,
    by the minute, creeping, crept, every hour, fast, growing, hot, hourly, more and more,
    moving down, moving up, new, painful, popping up, quickly, rapidly, spread, spreading,
    spreads, started on, too, worse, worsening`,
  eyes: `complexion, eye, eyeballs, eyes, face, skin, whites`,
  yellow: `jaundiced, mustard, orange, yellow, yellowed, yellowing, yellowish, yellowy`,
  jaundice: `
    all yellow, gone/turned/turning/going/looks/look/looking/went/am/is/im/hes/shes _ _ yellow,
    jaundice, jaundiced, so yellow, yellow all over, yellow as, been yellow, been so yellow`,
  calf: `calf, lower leg, one leg, thigh`,
  'leg-trouble': `hot, painful and, red, swelling, swollen, tender and, throbbing`,
  'limb-swelling': `puffed, swelled, swelling, swollen`,
  'red-hot': `hot, pain, painful, red, sore, throbbing, throbs, warm`,
  belly: `abdomen, abdominal, belly, gut, guts, liver, middle, stomach, tum, tummy, waist`,
  'belly-pain': `
    abdominal pain, belly ache, belly hurts, belly pain, bellyache, cramping, cramping up, cramps,
    gut pain, pain in _ belly/stomach/tummy/abdomen/side/gut, pain in my stomach,
    pain in my tummy, pain under _ ribs, stomach ache, stomach cramps, stomach hurts,
    stomach is killing, stomach pain, stomachache, tummy ache, tummy hurts, tummy pain`,
  bloated: `
    balloon, ballooned, bloated, bloating, blown up, distended, drum, drum tight, enlarged, fluid in, full of fluid, fullness, hard, huge, like a balloon, like a drum, pregnant, protruding, puffed up, rigid, rock hard, sticking out, stretched, swelled, swelling, swollen, taut, tense, tight`,
  kilos: `kg, kgs, kilo, kilos, lb, lbs, pound, pounds, stone, weight`,
  gained: `
    climbed, extra, gain, gained, gaining, gone up, heavier, increased, jumped, more, more than,
    on, on the scale, on the scales, piled on, put on, putting on, shot up, up, up by, weight gain`,
  'short-time': `
    24 hours, 48 hours, a day, a weekend, couple of days, few days, four days,
    in a couple of days, in just _ _, in the last _ _, in under _ _,
    in/over _ day/days/night/week/hours/weekend, overnight, per day, since _ week,
    since monday/tuesday/wednesday/thursday/friday/saturday/sunday, since yesterday, suddenly,
    this week, three days, today, two days, yesterday`,
  pain: `ache, cramp, cramps, hurting, hurts, pain, painful, pains, sore, stomach cramps`,
  severe: `
    10 out of 10, agonising, agonizing, agonizing pain, agony, awful, awfully, bad bad,
    bad enough, banging, bent double, beside himself/herself, beyond, beyond belief, blinding,
    brutal, cannot bear, cant bear, cant function, cant stand, cant stand it, cant take,
    climbing the walls, crippling, crushing, cry with, crying with, curled up, doubled over,
    doubled up, dreadful, driving me crazy, driving me mad, excruciating, explode, exploding,
    explosive, extreme, extremely, groaning, hellish, horrendous, horrible, howling, in tears,
    incredible, insane, intense, killing, knife in, knives, massive, massively, moaning,
    mother of all, nasty, never had before, never had such, never had/felt/known, never known,
    off the scale, on my knees, out of this world, pounding, proper bad, raging,
    really really bad, rolling around, scream, screaming, screams, serious, severe, severely,
    shocking, so bad, so bad i, so much, so severe, sobbing, splitting, stabbing, super high,
    tears with, ten out of 10, ten out of ten, terrible, terribly, through the roof, thumping,
    thunderclap, unbearable, unbearably, unbelievable, unreal, violent, violently,
    worse than ever, worst, writhing, yelling, no pill, nothing helps, painkillers dont help, paracetamol doesnt help, pills dont touch, will touch, wont touch`,
  diarrhoea: `
    all water, bowels _ like water, diahorrea, diahrrea, diaorrhea, diarhea, diarrea, diarreah,
    diarrhea, diarrhoa, diarrhoea, diarrohea, dodgy tummy, explosive poo, its all water,
    just liquid, just water, like a tap, liquid, liquid coming out, liquid poo, liquid stool,
    liquid stools, loose bowels, loose motions, loose stools, nothing but water,
    out the other end, pooing water, pooping water, pouring out, pouring out of me, pure water,
    runny poo, runny stools, shitting water, squirting, squirts, squits, stomach bug,
    stool is water, stool like water, stools like water, straight through, the runs, the shits,
    the squits, the trots, tummy bug, watery, watery poo, watery poop, watery stool,
    watery stools, watery stuff`,
  vomit: `
    barf, barfed, barfing, been sick, being sick, bile, bringing up, brings up, brought up,
    bucket, chuck up, chucked up, chucking up, gagging, head in the toilet, heaving, hurled,
    hurling, over a bucket, over the toilet, puke, puked, pukes, pukes out, puking, retching,
    sick, spat up, spew, spewed, spewing, spits up, spitting up, the sick, thowing up, threw up,
    throw up, throw ups, throwing up, thrown up, throws up, upchuck, vomit, vomited, vomiting,
    vomits, vomits back, vomits out, throwing everything up, throws everything up, brings everything up, bringing everything up, throwing it all up, throwing it up`,
  toilet: `
    bathroom, bms, bog, bowel movements, commode, john, loo, restroom, the pan, toilet, trips, washroom`,
  'many-times': `
    after every, all afternoon, all day, all morning, all night, around the clock, awful,
    back and forth, cant stop, constant, constantly, continually, continuous, continuously,
    countless, dehydrated, dehydration, doesnt stop, dozens, each time, every _ _ minutes,
    every _ mins, every _ minutes, every few minutes, every half hour, every hour, every time,
    everything, explosive, faint, for _ days, for _ hours, for days, for hours, hasnt stopped,
    horrendous, hourly, hours, keep, keeps, liters, litres, living on, lots, non stop, nonstop,
    not stopping, nothing stops, off the, profuse, really bad, relentless, severe, severely,
    so bad, terrible, terribly, too weak, uncontrollable, uncontrollably, uncontrolled, very bad,
    violent, violently, weak, weaker, wont stop, like a tap, open tap, like a faucet, running tap`,
  'nothing-stays': `
    ${CANNOT} _ keep/keeping/hold/holding/kept _ _ _ down/in,
    anything he/she/i eats/drinks/eat/drink comes, brings everything up, cant get _ in,
    cant/cannot get anything in/down, comes back up, comes right back up, comes straight back up,
    doesnt stay down, even water, everything _ comes _ up/out, everything back up,
    everything comes _ _ up/out, everything he/she/i eats/eat/drinks/drink comes,
    goes straight through, (havent/hasnt/have not/has not) kept _ _ _ _ down, isnt staying down,
    isnt/not/hasnt keeping/holding/kept _ _ _ down/in, keeping nothing down, keeps coming up,
    keeps nothing down, not even water, not staying down, nothing _ stays/staying/stay down,
    nothing goes in, nothing in, nothing stays in, pukes everything, straight through him/her/me,
    throwing up everything, throws up everything, vomits everything, vomits it out, vomits out,
    whatever he/she/i eats/drinks/eat/drink _ vomits, wont stay down, throwing everything up, throws everything up, throwing it all up, water too`,
  'not-drinking': `
    barely drank, barely/hardly drinking/drinks/drunk, cannot drink, cant drink, couldnt drink,
    dehydrated, dehydrating, dehydration, doesnt drink, drank nothing, drinking nothing,
    drinks nothing, drunk nothing, hardly drank, hasnt been drinking, hasnt drunk,
    hasnt had _ _ drink, hasnt touched water, havent drunk, havent drunk a, isnt drinking,
    no fluids, not a drop, not a sip, not able to drink, not drinking, not drunk, not had a drink,
    not taken a sip, not taking fluids, nothing to drink, refuses drinks, refuses to drink,
    refusing fluids, refusing to drink, stopped drinking, too weak to drink, unable to drink,
    wont drink, wont take a sip, wont take fluids`,
  unable: `
    a few drops, barely, cannot, cant, couldnt, didnt, difficulty, doesnt, doesnt need, dont need,
    few drops, hadnt, hardly, hasnt, havent, isnt, never, no, no need, not, nothing, stopped,
    struggling, trouble, unable, wont`,
  urinate: `
    any pee, any urine, any wee, been for a wee/pee, been to pee, been to wee, done a wee,
    gone for a wee/pee, had a pee, had a wee, her water, his water, my water, pass urine,
    pass water, passed urine, passed water, passing urine, passing water, pee, peed, peeing, pees,
    piss, pissed, pisses, pissing, tinkle, urinate, urinated, urinates, urinating, urine,
    water hasnt, wee, weed, weeing, wees, wet diaper, wet diapers, wet nappies, wet nappy`,
  'dry-nappy': `
    dry nappy/diaper/nappies/diapers, nappy/diaper/nappies/diapers _ _ _ _ dry,
    nappy/diaper/nappies/diapers _ _ dry`,
  body: `
    arm, arms, back, belly, body, cheek, chest, eye, eyes, face, feet, fingers, foot, groin, hand, hands, head, heart, jaw, leg, legs, lips, liver, lungs, mouth, neck, ribs, shoulder, side, skin, stomach, throat, tongue, tummy, forearm, upper arm, wrist, elbow, calf, thigh, hip, buttock, collarbone, toes, eyebrow, chin, forehead, ear, ears, nose, gums, lip, palate, tonsils, windpipe, gullet, bowels, gut, kidneys, kidney, bladder, spleen, testicles, scrotum, vagina, anus, muscles, joints, pupils, pupil, eyelid, eyelids, whites of, breathing, pulse, speech, sight, vision, voice, consciousness, stool, stools, urine, pee, wee, vomit, phlegm, spit, sweat, wound, scar, catheter, picc, drip, port, hickman, one side, left side, right side, fingertips, palm, soles, sole`,
  wrong: `
    black, blue, burning, cramping, funny, hot, hurting, hurts, killing, limp, numb, pain, painful, purple, red, stabbing, strange, swollen, terrible, thick, throbbing, tingles, tingling, trembling, weird, leaking, leaks, dripping, drips, droops, dark, dark brown, brown, yellow, grey, gray, bloody, tight, boiling, icy, sting, stings, jerking, double, blurred, blurry, everywhere, stinks, smells, pus, fluid, foam, grains, blotches, blisters, swollen shut, inflamed, infected, cramp, cramps, twitching, flailing, dropping, drops, gone blue, gone yellow, gone grey, gone numb, gone limp, gone dead, paralysed, lost feeling, bigger, bulging, lump, lumps, ulcers, rash, huge, bleeding, opened up, burst`,
  worse: `
    crashing, critical, deathly, declining, deteriorate, deteriorated, deteriorating, downhill, fading, going downhill, iller, not doing well, sicker, worse`,
  fast: `
    all of a sudden, by the hour, by the minute, every hour, every minute, fast, minute by minute, overnight, quick, quickly, rapidly, suddenly`,
  'dying-now': `
    about to die, dying here, dying in front, dying right now, going to die right now,
    help _ dying, help help im dying, hes/shes dying,
    i am dying help,
    i think i _ dying, i think im dying, im dying help, slipping away,
    think he/she/hes/shes _ dying, think my _ is dying`,
  'call-ambulance': `
    911 now, 999 now, an emergency, call 112, call 911, call 999, dial 999, emergency room,
    emergency services, is an emergency, its an emergency, life threatening, medical emergency,
    phone 999, ring 112, ring 999, this is an emergency, to a and e, to ae, to casualty, to the er`,
  'cry-for-help': `
    ambulance now/please/quick, come now, come quick, come quickly, get _ ambulance, help fast, help help, help her, help hes, help him, help me $, help me please, help my, help now, help quick, help quickly, help shes, help us $, mayday, need _ ambulance, need a doctor now, need a medic, need help asap, need help fast, need help now, need help quick, need help urgently, need someone here, need someone now, need urgent help, please come now, please help me, please help us, please hurry, please send, send _ ambulance/help/paramedics/someone, send help, somebody come, somebody help, someone help, someone needs to come, sos, urgent help`,
  function: `drink, drinks, drinking, swallow, swallows, swallowing, speak, speaks, speaking, respond, responds, responding, get up, pees, peeing, breathe, breathes, breathing, recognise, recognises, recognize, recognizes, wake, waking, awake, sit up, lift, lifts`,
  fails: `cant, cannot, couldnt, not, no longer, doesnt, didnt, isnt, wont, hardly, barely, stopped, struggles to, struggling to, unable, refuses, refusing`,
  light: `light has to be off, cant stand light, light hurts, lights off`,
  stagger: `staggering, staggers, bumping into everything, bumps into everything, walks like a drunk, walking like a drunk, cant walk straight, cannot walk straight, walking into walls`,
  'lost-grip': `(cant/cannot/couldnt) hold his/her/my/a fork/cup/spoon/glass/phone/pen/knife, dropping everything, drops everything, keeps dropping`,
  outpour: `pouring, gushing, pumping, spurting, everywhere, all over, lots of, a lot of, loads of, so much, soaked, soaking, drenched, dripping, drips, bucket, bucketloads, towel, towels, tissue after, tissues, like a tap, like a faucet, wont stop, not stopping, doesnt stop, mouthful, running down, keeps coming, keeps pouring`,
  dire: `really ill, really sick, very ill, very unwell, very poorly, really poorly, so ill, so poorly, seriously ill, extremely ill, desperately ill, gravely ill, in a bad way, looks terrible, looks awful, looks dreadful, looks really ill, looks like death, fading fast, fading away, something is very wrong, something is really wrong, something is seriously wrong, something is terribly wrong, something very wrong with, isnt right, is not right, s not right, deathly, going downhill fast, crashing`,
  'has-it': `has, have, s got, has got, have got, came down, come down, came out, broke out, got it, turns out, covered, diagnosed, caught`,
  drip: `line, lines, iv, drip, tube, tubing, port`,
  'drip-trouble': `pulled out, came out, come out, coming out, fell out, fallen out, ripped out, yanked, yanked out, slid out, popped out, came loose, come loose, loose, leaking, leaks, bleeding, blood, pus, infected, infection, inflamed, red, hot, swollen, swelling, throbbing, throbs, torn, snapped, snapped off, split, opened up, smells, slid, puffing, puffing up, streak, ring, oozing`,
};
