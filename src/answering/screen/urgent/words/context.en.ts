import type { CONTEXT_NL } from './context.nl.ts';

/**
 * The English words that tell what is happening to somebody now from what is asked, read, feared,
 * supposed, long past or absent. Notation: see `WordLists`.
 */
export const CONTEXT_EN: Readonly<Record<keyof typeof CONTEXT_NL, string>> = {
  person: `
    aunt, auntie, baby, bf, boy, boyfriend, bro, brother, child, colleague, cousin, coworker, dad,
    daddy, daughter, father, father in law, fella, fiance, fiancee, fil, flatmate, friend, gf,
    girl, girlfriend, gramps, gran, grandad, grandchild, granddad, granddaughter, grandfather,
    grandma, grandmother, grandpa, grandson, granny, he, her, hes, him, his, hubby, hubbys, hubs,
    husband, i, id, im, ive, kid, kiddo, lad, lass, ma, mam, mate, me, mil, mine, missis, missus,
    mom, mommy, mother, mother in law, mum, mummy, my, my patient, myself, nan, nana, nanna,
    nanny, neighbor, neighbour, nephew, niece, old man, other half, our, our patient, partner,
    pops, roommate, she, shes, sis, sister, son, spouse, stepdad, stepmum, stepson, the patient,
    the/my/our/this/a patient in/on/of, toddler, uncle, us, we, weve, wife, wifey`,
  generic: `
    a patient, adults, anybody, anyone, everyone, folks, participants, patients, people, persons,
    somebody, someone, subjects`,
  have: `
    am, are, became, become, been, being, bleeding, broke, burning, came, can see, cannot, cant,
    collapsed, complaining, complains, coughing, developed, developing, doesnt, experiencing,
    fainted, feel, feeling, feels, felt, found, getting, going, gone, got, gotten, had, has, have,
    having, hes, hit, hurts, im, is, isnt, ive, just, keep, keeps, look, looking, looks, lost,
    lying, m, notice, noticed, now, passing, ran, re, running, s, saw, see, seem, seems, shaking,
    shes, showed, showing, sitting, spiked, start, started, starting, swallowed, sweating, taken,
    threw, throwing, took, turned, turning, ve, vomited, vomiting, was, went, were, woke, wont`,
  had: `
    attempted, been, caught, committed, developed, did, died, ended, fell, got, had, suffered,
    took, tried, used to, was, went, were, came`,
  possessive: `
    dads, daughters, grandmas, grans, her, his, hubbys, husbands, moms, mums, my, nans, our, sons,
    their, wifes`,
  now: `
    again, all day, all morning, all night, all of a sudden, already, an hour, asap,
    at the moment, currently, for _ days, for _ hour, for _ hours, half an hour, hour ago,
    hours ago, just, keeps, last night, mins ago, minutes ago, moments ago, now, out of nowhere,
    overnight, presently, right now, since, still, sudden, suddenly,
    this morning/afternoon/evening, today, tonight, urgent, urgently, yesterday`,
  recent: `
    again, and now, at the moment, but now, came back, for _ days, hour ago, hours ago, is back,
    just, keeps, last night, mins ago, minutes ago, now, now has, now has a, now he/she/im/i,
    overnight, right now, since, still, suddenly, this morning/afternoon/evening, this week,
    today, tonight, yesterday`,
  remote: `
    2010, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, after birth,
    as a baby, as a child, as a kid, as a teen, as a teenager, at age _, at diagnosis,
    at sixteen/seventeen/eighteen/fifteen/fourteen/twenty/thirty/forty/fifty,
    before the/my/his/her transplant, childhood,
    during my/his/her/the/our _ chemo/chemotherapy/treatment/stay/transplant/radiation/admission/induction,
    ever had, formerly, growing up, has had, history of,
    in january/february/march/april/may/june/july/august/september/october/november/december,
    in my/his/her/the first/last/previous _ chemo, in the past,
    last year/month/summer/winter/spring/autumn/fall/week/time, month ago, months ago,
    months back, previous, previously, used to, weeks ago, when he was little/young/small/a,
    when i was little/young/small/a, when i was young/younger, when she was little/young/small/a,
    when she/he/i/they was/were _, year ago, years ago, years back`,
  resolved: `
    all better, behind me, behind us, better now, cleared up, cured, fine since, gone away,
    gone now, got better, healed, is gone, is over, its gone, no longer, over now, passed now,
    recovered, resolved, settled, sorted now, subsided, under control now, went away`,
  denial: `
    denies, didnt have, doesnt have, dont have, free of, hasnt got, hasnt had, havent got,
    havent had, negative for, neither, never, no, no actual, no longer, no more, no sign of,
    no signs of, none, nor, not any, not got, ruled out, without, without any`,
  'list-end': `also, and, any, either, nor, or`,
  restart: `
    although, and now, because, but, cause, cos, except, however, now, only, since, so, though,
    whereas, while, yet`,
  supposing: `
    as soon as, for when, if,
    if i/he/she/you/we/they/my/his/her/the/there/it/someone/somebody/anyone/your/our/one/a/patients/people/fever/its/hes/shes,
    in case, in case of, in the event, once i/he/she/we, should i/he/she get/have/develop/become,
    unless, until, when i/he/she/you/we/my/his/her/someone/there/the, whenever`,
  'supposing-all': `
    assuming, hypothetically, imagine, in theory, let us say, lets say,
    say my husband/wife/mum/dad gets, suppose, supposing, theoretically,
    what happens if/when/with/in, what if, whatif, say you, say i get, say he gets, say she gets, say my`,
  auxiliary: `can, cause, causes, could, did, do, does, give, gives, may, might, will, would`,
  general: `
    adverse, afraid, anxious about, ask about, asking about, at what, average, avoid, avoiding,
    been reading, booklet, brochure,
    can/could/may/might/will/would get/develop/cause/lead/give/trigger/experience/suffer/expect,
    cause, caused by, causes, causing, chance, chances, checked for, could get, cure, curious,
    define, definition, difference, differences, do patients, do people, do you, does it,
    does zemcelpro, dread, example, expect, expected, explain, fear, fears, get from,
    going to get, gonna get, hear that, heard that, help against, help with, helps with,
    higher risk, how can i tell, how common, how dangerous, how do i know if, how do you know,
    how likely, how many, how much, how often, how serious, how will i know, how would i know,
    i have read, i read, in the future, including, info about, info on, information about,
    information on, it says,
    it/this/that/they/you/people/patients/one/cells/zemcelpro/treatment/drug/medicine/doctor/he/she/i/we/husband/wife can/could/may/might/will/would (get/have/develop/cause/lead/give/be/happen/result/make/experience/suffer/expect/trigger),
    ive read, jab, kept an eye, know if, later on, lead to, leads to, leaflet, likelihood, likely,
    look for, look out, mask, may be, may get, may have, mean by, meaning, means, mentioned,
    might, monitored, nervous about, next month, next week, occur, occurs, odds, overview,
    percent, percentage, possibility, possible, potential, prevent, preventing, prevention,
    prevents, probability, prone, protect, protection, protects, question about, question on,
    questions about, reaction to zemcelpro, read about, read that, reading about, recognise,
    recognize, research, result in, results in, risk, risks, says that, scared, screened for,
    should you, side effect, side effects, sign of, signs of, statistics, studies, study, such as,
    suitable for, susceptible, symptom of, symptoms, symptoms of, tell if, tell me about,
    terrified of, tested for, they say, told that, treat, treated, treating, treatment for,
    treatment of, trial, trials, vaccinated, vaccination, vaccine, warned, watch for, watch out,
    watched for, what are, what do they mean, what does, what is, what should i do if, what to do,
    whats, when do i, when should, when to, whether, will get, will he, will i, will she,
    wonder if, wondering if, work against, work for, works for, worried about, worry about,
    worrying about, is it true, it true that, true that you, true ye, true you`,
  information: `
    adverse, average, booklet, brochure, cause, causes, chance, common, contagious, dangerous,
    definition, difference, ema, explain, hereditary, info, information, leaflet, likely, meaning,
    means, mechanism, normal, overview, percent, percentage, possible, prevent, rare, risk, risks,
    side effect, side effects, statistics, studies, study, symptoms, treatment, trial, uncommon,
    zemcelpro`,
  question: `
    am, any, anybody, anyone, are, has, have, how, is, must, shall, should, was, were, what,
    whats, when, where, which, who, whom, whose, why`,
  topic: `
    about, about a, about any, about possible, about the, against, concerning, on the subject of,
    regarding`,
  governor: `
    against, against a, at, despite, for, for a, for each, for every, for high, in case of,
    kind of, of a, type of, types of, versus, vs`,
  threshold: `
    above, at least, below, counts, from, greater than, higher than, less than, limit, lower than,
    more than, over, threshold, under`,
  normal: `alright, bad, fine, normal, ok, okay, serious, typical, usual`,
  deictic: `
    do i call, do i need, do we go, is it bad that, is it because, is it from, is it normal that,
    is it ok that, is it serious that, is that, is this, looks like, normal for him/her/my/me,
    normal that, should i be worried, what do i do, what do we do, what now, what should i do now`,
  why: `
    how come i/he/she/my/im/hes/shes, why hes, why im,
    why is/has/am/are/does/do/cant/wont/isnt/have/did he/she/i/my/our/his/her, why shes`,
  'may-follow': `be expected, can, could, develop, happen, may, might, occur`,
  persisting: `after an hour, already, for an hour, still`,
  pointing: `that, these, this, those`,
  so: `being this, feeling this, so, that, this`,
  act: `
    call, doctor, er, gp, hospital, monday, phone, ring, tomorrow, urgent, wait, waiting, worried,
    worry`,
  future: `could, ever, get, gets, going to, later, may, might, will, would`,
  activity: `
    bend, blow, breathe, brush, climb, cough, drink, eat, get up, lie, lie down, move, pee, poo,
    poop, sit up, stand, stand up, swallow, talk, walk, wee, wipe`,
  'weak-denial': `aint, arent, didnt, doesnt, dont, hasnt, havent, isnt, never, not, wasnt`,
  'for-minutes': `
    for _ _ minutes, for _ hours, for _ mins, for _ minutes, for an hour, for half an hour,
    minutes ago`,
  mild: `a bit, bit of, slight, slightly, little, small, tiny, now and then, occasionally, mild, mildly, nothing bad, nothing serious, somewhat, scratch, doing well, check up on, appointment on`,
  chronic: `for weeks, for months, for years, for ages, since the chemo, since chemo, since the transplant, since my/his/her transplant/chemo/treatment, for a month, for _ weeks, for _ months, for _ years, three weeks, two weeks, always had, all my life, chronic, long standing`,
  'first-person': `i, id, me, my, myself, mine, we, us, our, im, ive`,
  harmless: `as if, as though, as when, even if`,
};
