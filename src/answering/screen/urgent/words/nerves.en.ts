import { CANNOT } from './cannot.en.ts';
import type { NERVES_NL } from './nerves.nl.ts';

/**
 * How English speakers tell of consciousness, confusion, fits, strokes and falls. Notation: see
 * `WordLists`.
 */
export const NERVES_EN: Readonly<Record<keyof typeof NERVES_NL, string>> = {
  confused: `
    acting really strange/weird/odd, acting so strange/weird/odd, acting strange/strangely/weird/odd/oddly/funny/confused, acting very strange/weird/odd, agitated, all muddled, altered mental, animals that are not there, (animals/things/people/insects/bugs/children/men) that arent there, asks where she/he is, away with the fairies, babbling about, befuddled, behaving strangely/oddly, being odd, being strange, bewildered, brain fog suddenly, by the wrong name, calling me by, calls me by, cannot be followed, cant be followed, cant find the bathroom, cant follow what, completely muddled, confused, confuses me with, confusion, dafter, dazed, delirious, delirium, disorient, disorientated, disoriented, does strange things, doesnt know me, doesnt make any sense, doesnt make sense, doesnt understand me, doesnt understand what i say, (doesnt/didnt/cant/couldnt/does not/did not) _ (know/recognise/recognize/remember) _ where/who/what/how/his/her/me/us he/she/hes/shes/his/her/year/day/month/name/old/the/it, (doesnt/didnt/cant/couldnt/does not/did not) _ know/recognise/recognize/remember me/us/where/his/her, (doesnt/didnt/does not/did not) know me/us, (doesnt/didnt/does not/did not) know the/his/her/our/my _ grandchildren/kids/children/wife/husband/son/daughter/family/mum/dad/name/grandkids, (doesnt/didnt/not/cant/couldnt) _ recognise/recognize/recognising/recognizing me/us/her/him/his/anyone/anybody/people/family, doing strange things, doing weird things, forget words, forgets everything, forgets words, forgetting who, forgetting words, forgot/forgotten his/her name, getting dafter, gibberish, hallucin*, hearing voices, hears things, in riddles, incoherant, incoherent, incoherently, isnt himself/herself, jabbering, keeps laughing, keys in the fridge, lashing out, laughing for no reason, looking right through me, loopy, losing words, lost in his/her own house, lost the plot, makes no sense, making no sense, memory loss, mental state, milk in the oven, mixed up about where, muddled, no sense at all, nonsense, not acting like himself/herself, not acting right, not all there, not know who i am, not lucid, not making a lot of sense, not making any sense, not making much sense, not making sense, not quite there, not with it, not with us, odd behaviour, off his head, out of his/her mind, out of it, out of sorts and, people who arent there, personality change, picking at, rambling, repeating himself/herself, restless and, saying strange things, saying weird things, says strange things, says weird things, seeing things/people/spiders/insects/bugs, so odd, so strange, so weird, speaking nonsense, stares into space, staring into space, strange behaviour, taking his/her clothes off, talking rubbish, talking to people, talking to someone who, talking to the wall, talks nonsense, talks rubbish, thinks he/she/its is/at/in, thinks i am, thinks im, thinks im his/her mother/father/sister, thinks its 19*, thinks we are, unlike herself, unlike himself, wandering around, wants to go to work, words make no sense, wrong name, same question, thought i was, thinks i was, stares ahead, staring ahead, (ants/bugs/spiders/insects/worms/bees) _ _ over/on his/her/the, in the middle of our talk, just looked upwards, stopped mid sentence, stopped in the middle, keeps asking where he/she/we is/are/am, keeps asking where, asking the same question, asks the same question, he is not himself, she is not herself, so not himself, so not herself, just stares ahead, just stares and`,
  'lost-track': `
    cannot remember, cant remember, cant tell me, didnt know, does not know, doesnt know,
    doesnt recall, doesnt remember, forgot, forgotten, hasnt a clue, no clue, no idea, not know,
    unsure of`,
  orientation: `
    birthday, date of birth, day or night, his/her name, his/her own name, how old he/she is,
    my name, our names, the date, the year, what day, what day it is, what happened, what month,
    what year, where he is, where he lives, where he/she/we is/are, where he/she/were is,
    where she is, where she lives, where we are, who he/she is, who i am, who we are`,
  drowsy: `
    barely conscious, cannot stay awake, cant keep his/her/my eyes open, cant stay awake,
    comes and goes, dopey, dopy, dozing off, dozy, drifting, drifting in, drifting off,
    drifts off, drowsier, drowsiness, drowsy, eyes keep closing, falls asleep, flat, floppier,
    floppy, glassy, glassy eyed, glazed, gone for a moment, groggy, half asleep, keeps drifting,
    keeps falling asleep, keeps nodding, less awake, lethargic, lethargy, lifeless, limp, limper,
    listless, nodding off, out for a moment, out of it, sedated, semi conscious, sleepier, sleepy,
    slipping away, sluggish, so out of it, spaced out, unrousable, weak, weaker, zoned out, zonked`,
  'barely-there': `
    all day, answer, answers, barely, cant keep, cant stay, doesnt answer, extremely, eyes,
    getting, hardly, hours, impossible, in and out, increasingly, keeps, mid conversation,
    mid sentence, middle of, more and more, not answering, not responding, over and over, react,
    reacts, really, repeatedly, respond, responding, responds, response, so, speak to, suddenly,
    talk to, unusually, very, wont`,
  'no-answer': `
    blank, doesnt answer, doesnt say anything, isnt answering, isnt talking, just stares,
    no answer, not answering, not replying, not saying anything, not talking, opens one eye,
    says nothing, stares, staring, vacant, wont answer`,
  asleep: `asleep, sleep, sleeping, sleeps, slept`,
  'all-day': `
    all day, all the time, constantly, day and night, for _ hours, hours straight, keeps,
    nothing but, only, round the clock, straight, unusually, wont stop`,
  unwakeable: `
    ${CANNOT} get him/her/my _ awake/conscious, ${CANNOT} wake/waking/rouse/rousing/awaken, barely awake, cannot get _ _ to wake, cant get _ _ to wake, cant keep _ eyes open, cant open _ eyes, comatose, comatosed, consciousness, couldnt get _ _ to wake, dead to the world, doesnt open his/her eyes, doesnt wake, doesnt wake up, (doesnt/not/isnt/wont/barely/hardly/stopped/not really/does not) _ respond/responding/reacting/react/responds/answer/answering $, eyes _ back in, eyes _ rolled, eyes _ rolling, eyes rolled, eyes rolling, eyes stay shut/closed, eyes wont open, get _ eyes open, get him/her/my _ to wake, hardly awake, hasnt woken, hasnt woken up, in a coma, isnt coming round, isnt conscious, isnt there any more, isnt waking, kept awake, lifeless, lights are on but, limp and, loses consciousness, losing consciousness, loss of consciousness, lost consciousness, never answers when i, no pulse, no response, no response from, nobody home, nobody is home, not able to wake, not breathing, not coming round, not conscious, not opening his/her eyes, not there when, not waking, not waking up, not/isnt/barely/hardly/doesnt/wont respond/responding/react/reacting/responds to me/us/him/her/my/voice/anything/touch/pain/when, open _ eyes properly, out cold, passed out, rag doll, reacting to anything, shake _ _ awake, shake him/her awake, sleeps through everything, slept through everything, unconcious, unconscious, unresponsive, unrousable, unrouseable, wakes for a second, wont come round, wont come to, wont open _ eyes, wont open his/her eyes, wont wake, (wont/doesnt/isnt/not/not really) _ waking/wake/awake, barely keep _ awake, cant keep _ awake, cant stay awake, doesnt react to me/us/him/her/my/anything/voice/when/touch, not reacting to me/us/him/her/my/anything, no reaction when, no reaction from`,
  seizure: `
    arms jerking, body jerking, convuls*, fit of some kind, fitting, foam _ mouth, foaming _ mouth, frothing _ mouth, gone stiff, had a fit, has a fit, having a fit, having fits, jerked, jerking, jerks, jerky movements, legs jerking, seized up, seizing, seizure, seizures, shaking all over and, shook all over, some kind of fit, spasming, spasms, stiff and shaking, throwing a fit, took a fit, twitching, went stiff, has fits, had fits, keeps fitting, started fitting, epileptic fit, epileptic attack, epileptic seizure, epileptic`,
  fit: `bad turn, funny do, funny turn, an attack, one of his/her attacks, another attack, having an attack, had a turn, had an episode`,
  'medical-crisis': `
    anaphyla*, aneurysm, bleed on _ brain, blood clot, blood clots, blood poisoning, brain bleed,
    brain haemorrhage, cardiac arrest, going into shock, gone into shock, heart attack,
    heart failure, in shock, kidney failure, liver failure, meningitis, mini stroke,
    organ failure, sepsis, septic, septic shock, septicaemia, septicemia, stroke, strokes, tia,
    went into shock`,
  twitch: `contorting, jerk, jerking, jerks, spasm, spasms, twitch, twitches, twitching`,
  face: `cheek, eye, eyelid, face, half _ face, lip, mouth, side of _ face, smile`,
  crooked: `
    crooked, doesnt move, down on one side, droop, drooped, drooping, droops, droopy, dropped,
    fallen, hanging, hanging down, hangs, lop sided, lopsided, not moving, numb, paralysed,
    paralyzed, pulled down, pulled to, sagged, sagging, sags, skewed, slack, slipped, twisted,
    uneven, wonky, wont move`,
  drool: `
    corner of his/her mouth, dribbling, drooling, out of her mouth, out of his mouth,
    ran/runs/running/dribbling/dribbled out of his/her/my mouth`,
  limb: `
    arm, arms, foot, half _ body, hand, left arm, left hand, left leg, left side, leg, legs,
    limbs, one side, right arm, right hand, right leg, right side, side of _ body, whole side`,
  paralysed: `
    cant close, cannot close,
    ${CANNOT} _ move/lift/raise/feel/use, cannot hold, cant grip, cant hold, cant move,
    collapsing, dead arm, doesnt move, doesnt work, dragging, drop everything,
    dropping everything, dropping things, drops everything, feels dead, feels heavy and, floppy,
    giving way, gone dead, gone limp, gone weak, hanging, hanging there, hangs, has gone weak,
    isnt working, just hangs, limp, lost _ feeling, lost _ power, lost _ strength, lost _ use,
    lost control of, no feeling, no grip, no power, no strength, not working, numb, numbness,
    paralysed, paralysis, paralyzed, pins and needles all, stopped working, suddenly weak,
    tingling and, useless, weak all, weakness, went dead, went weak, wont do what, wont move,
    wont obey, wont respond, wont work`,
  speech: `
    sentence, sentences, sounds, speak, speaking, speech, talk, talking, talks, voice, words`,
  garbled: `
    all over the place, broken, cannot understand, cant find, cant understand, come out wrong, comes out wrong, coming out wrong, dont make sense, drunk, garbled, gibberish, gone funny, gone weird, hard to understand, jumbled, makes no sense, mixed up, mixes, mixing, muffled, mumbling, nonsense, not clear, not making sense, slurred, slurring, slurry, slurs, strange, struggling, stumbles, stumbling, thick, tripping, unclear, weird, wont come, wont come out, wrong words`,
  'garbled-speech': `
    ${CANNOT} _ get _ words out, ${CANNOT} _ speak/talk, as if drunk, babbling, garbled,
    hot potato, like a drunk, lost _ speech, lost _ voice suddenly, mumbling, slurred, slurring,
    slurs, sounds drunk, words _ come out wrong, words wont come, speech is gone, speech has gone, speech is funny, speech gone funny, words are wrong, wrong words, words come out wrong`,
  sight: `eyes, eyesight, see, seeing, sight, vision`,
  blurred: `blurred, blurry, cloudy, foggy, fuzzy, hazy`,
  'just-now': `all of a sudden, just, now, since this morning, suddenly, this morning, today`,
  'sight-loss': `
    black spot in my vision, blind in, blind on one, blurry all of a sudden,
    cant see out of, curtain over, double of everything, double vision, everything _ black,
    everything double, everything twice, going blind, gone blind, half my vision, losing _ sight,
    losing _ vision, lost _ eyesight, lost _ sight, lost _ vision, lost half, see double,
    seeing double, seeing two, sees double, sees two, sight _ gone/going, suddenly blind,
    suddenly blurry, two of everything, vision _ gone/going/blurred/blurry/black, vision suddenly,
    went blind, cant/cannot see anything, cant/cannot see out, cant/cannot see properly, cant/cannot see on, suddenly cant see, cant see any more, cant see anymore, hardly see, barely see`,
  headache: `
    head _ burst, head _ explode, head _ explode/exploding, head _ hurts, head _ killing,
    head _ pounding, head _ splitting, head about, head ache, head feels, head feels like,
    head going to, head hurts, head is banging, head is going to, head is killing,
    head is pounding, head is splitting, head pain, headache, headaches, headaches so,
    hurts in my head, migraine, pain in _ head, skull, splitting head`,
  sudden: `
    abruptly, acute, all of a sudden, came on fast, from nowhere, from one minute,
    from one moment, from one second, in a flash, in a second, in an instant, in one second,
    in seconds, instantly, just like that, like a bolt, one minute he/she/i,
    one minute to the next, one moment to, one second to the next, out of nowhere,
    out of the blue, sudden, suddenly, thunderclap, within a minute, within a second,
    within seconds, without warning`,
  neck: `chin, neck`,
  stiff: `
    cannot bend, cannot get, cannot move, cannot touch, cant bend, cant get, cant move,
    cant touch, cant turn, chin to _ chest, frozen, locked, rigid, stiff, stiffening, stiffness,
    wont bend`,
  'stiff-neck': `(cant/cannot/couldnt) bend my/his/her head, head forward`,
  balance: `
    balance, cant walk straight, staggering, unsteady on, veering, walking like a drunk,
    walks like a drunk, staggers, bumping into everything, bumps into everything, bumping into walls`,
  faint: `
    about to faint, about to pass, almost fainted, almost passed out, bathroom floor, black out, blacked, blacked out, blacking out, blackout, blackouts, came round on, collapse, collapsed, collapses, collapsing, conked out, crumple, crumpled, crumples, crumpling, dropped like, dropped to his/her, dropped to the floor, dropped to the ground, everything _ black, everything went black, fainted, fainting, faints, fainty, fell down and, flaked out, flopped, found _ on the floor, found her/him on/lying/in, found him/her on, found lying, found unresponsive, gave way, gone for a moment, gone limp, he went down, hit his/her/my head on, hit the deck, hit the floor, hit the ground, keel over, keeled over, keels over, kitchen floor, knees buckled, legs _ buckled, legs _ gave, legs gave out, legs gave way, lost a few minutes, lost a minute, lying beside, lying next to, lying on the floor, near fainting, nearly fainted, nearly passed out, next thing he/she, next thing i, on the pavement, on the sidewalk, on the stairs, out cold, out for a few seconds, out for a minute, pass out, passed out, passes out, passing out, remember nothing, remembers nothing, sagged to, sank down, sank to his/her/my knees, see stars, seeing stars, she went down, slumped, slumps, swoon, swooned, toppled, topples, toppling, went down when, went limp, went out cold, woke up on, woke up on the floor, off his/her/the chair, off the chair, out of bed onto, he/she was gone, went out on, get him/her back, went off for, feel faint, feeling faint, feels faint, felt faint, so faint, going to faint, (lying/found/woke/lay/collapsed/is/was) _ _ on the _ floor, on the bathroom/kitchen/hall/bedroom floor, on the floor and, fell to the floor, (lying/found/lay) on the ground, go down in a heap, i went down when, he/she went down, (found/find) _ on the _ floor, onto the floor`,
  fell: `
    banged, bashed, bumped, cracked, fall, fallen, falling, fell, hit, knocked, tripped, whacked`,
  head: `forehead, head, skull`,
  dizzy: `
    dizziness, dizzy, faint, giddy, head _ spinning, light headed, lightheaded, room _ spinning,
    seeing stars, swaying, unsteady, wobbly, woozy`,
  'cannot-stand': `
    ${CANNOT} _ (stand/walk/get up/sit up/move/get out of), almost fell, fall over, falling over,
    hold _ up, keel over, keep falling, keeps falling, legs wont, nearly fell, see straight,
    stay upright`,
  'too-weak': `
    ${CANNOT} _ get out of bed, ${CANNOT} lift _ head, ${CANNOT} stand, cannot get up,
    cant even sit, cant even stand, cant get up, cant hold _ head up, cant make it to the,
    cant walk to, couldnt get up, legs _ not hold, legs _ not work, legs dont work,
    legs wont hold, legs wont work, so weak he/she/i cant, so weak i/he/she can barely,
    too ill to, too tired to stand/walk/drink, too weak, too weak to`,
};
