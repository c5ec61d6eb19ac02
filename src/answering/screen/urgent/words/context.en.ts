import type { CONTEXT_NL } from './context.nl.ts';

/**
 * The English words that tell what is happening to somebody now from what is asked, read, feared,
 * supposed, long past or absent. Notation: see `WordLists`.
 */
export const CONTEXT_EN: Readonly<Record<keyof typeof CONTEXT_NL, string>> = {
  person: `
    i, im, ive, id, me, my, myself, mine, we, weve, us, our, he, hes, him, his, she, shes, her, husband, hubby, hubs, wife, wifey, missus, missis, mum, mom, mommy, mummy, mam, ma, mother, dad, daddy, father, pops, nan, nana, nanna, nanny, gran, granny, gramps, grandma, grandad, granddad, grandpa, grandmother, grandfather,
    son, daughter, kid, kiddo, child, toddler, baby, boy, girl, brother, bro, sister, sis, uncle, aunt, auntie, cousin, nephew, niece, grandson, granddaughter, grandchild, partner, friend, mate, neighbour, neighbor, roommate, flatmate, fiance, fiancee, boyfriend, girlfriend, spouse, bf, gf, hubbys, fella, lad, lass, old man, other half, coworker, colleague, stepson, stepdad, stepmum,
    the/my/our/this/a patient in/on/of, my patient, our patient, the patient, mil, fil, mother in law, father in law`,
  generic: `people, patients, persons, participants, someone, somebody, anyone, anybody, everyone, adults, a patient, folks, subjects`,
  have: `
    have, has, having, got, gotten, is, am, are, m, s, ve, re, im, ive, hes, shes, been, being, feel, feels, feeling, felt, seem, seems, look, looks, looking, keep, keeps, start, started, starting, getting, woke, running, ran, experiencing, developed, developing, became, become, went, gone, going, turned, turning, complains, complaining, came, broke, spiked, hit,
    had, was, were, cant, cannot, wont, doesnt, isnt, took, taken, swallowed, just, now, threw, throwing, lost, lying, sitting, shaking, coughing, sweating, burning, bleeding, passing, showing, showed, noticed, notice, see, saw, found, can see, vomiting, vomited, fainted, collapsed, hurts`,
  had: `had, was, were, got, suffered, went, ended, fell, been, died, used to, developed, caught`,
  possessive: `my, his, her, our, their, mums, dads, moms, husbands, wifes, sons, daughters, nans, hubbys, grans, grandmas`,
  now: `
    now, right now, today, tonight, this morning/afternoon/evening, last night, overnight, since, just, at the moment, currently, suddenly, all of a sudden, sudden, yesterday, hour ago, hours ago, minutes ago, mins ago, an hour, for _ hours, for _ days, for _ hour, all day, all night, all morning, still, keeps, again, already, urgent, urgently, asap, presently, half an hour, out of nowhere, moments ago`,
  recent: `
    today, tonight, this morning/afternoon/evening, last night, overnight, since, just, yesterday, hour ago, hours ago, minutes ago, mins ago, still, again, now has, now has a, keeps, suddenly, this week, and now, but now, now he/she/im/i, for _ days, at the moment, right now, came back, is back, now`,
  remote: `
    last year/month/summer/winter/spring/autumn/fall/week/time, years ago, year ago, months ago, month ago, weeks ago, years back, months back, in the past, previously, formerly, as a child, as a kid, as a baby, when i was little/young/small/a, when he was little/young/small/a, when she was little/young/small/a, growing up, childhood, used to, in january/february/march/april/may/june/july/august/september/october/november/december, during my/his/her/the/our _ chemo/chemotherapy/treatment/stay/transplant/radiation/admission/induction, in my/his/her/the first/last/previous _ chemo, history of, before the/my/his/her transplant, at diagnosis, after birth, 2010, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, has had, ever had, previous, when she/he/i/they was/were _`,
  resolved: `
    is gone, gone now, its gone, went away, gone away, is over, over now, resolved, cleared up, recovered, passed now, no longer, got better, better now, all better, fine since, healed, cured, sorted now, settled, behind us, behind me, under control now, subsided`,
  denial: `
    no, never, without, nor, neither, none, no sign of, no signs of, no longer, free of, denies, no more, ruled out, not any, without any, no actual, negative for, hasnt had, not got, hasnt got, havent got, havent had, dont have, doesnt have, didnt have`,
  'list-end': `or, nor, and, any, either, also`,
  restart: `but, however, yet, though, although, except, because, cause, cos, since, while, so, and now, now, whereas, only`,
  supposing: `
    if i/he/she/you/we/they/my/his/her/the/there/it/someone/somebody/anyone/your/our/one/a/patients/people/fever/its/hes/shes, if, in case, in the event, when i/he/she/you/we/my/his/her/someone/there/the, whenever, once i/he/she/we, as soon as, unless, until, should i/he/she get/have/develop/become, for when, in case of`,
  'supposing-all': `suppose, supposing, what if, imagine, hypothetically, let us say, lets say, in theory, theoretically, say my husband/wife/mum/dad gets, what happens if/when/with/in, whatif, assuming`,
  auxiliary: `can, could, will, would, may, might, do, does, did, cause, causes, give, gives`,
  general: `
    it/this/that/they/you/people/patients/one/cells/zemcelpro/treatment/drug/medicine/doctor/he/she/i/we/husband/wife can/could/may/might/will/would (get/have/develop/cause/lead/give/be/happen/result/make/experience/suffer/expect/trigger), can/could/may/might/will/would get/develop/cause/lead/give/trigger/experience/suffer/expect, might, may get, may have, may be, could get, will get, will i, will he, will she, going to get, gonna get,
    chance, chances, risk, risks, likely, likelihood, odds, probability, possible, possibility, potential, how often, how many, how much, how common, how likely, how long, how dangerous, how serious, cause, causes, caused by, causing, lead to, leads to, result in, results in, prevent, prevents, preventing, prevention, avoid, avoiding, occur, occurs, side effect, side effects, adverse, reaction to zemcelpro,
    what is, what are, whats, what does, what do they mean, meaning, mean by, means, define, definition, recognise, recognize, how do i know if, how would i know, how do you know, how will i know, how can i tell, tell if, know if, signs of, sign of, symptoms of, symptom of, symptoms, look out, look for, watch for, watch out, difference, differences, treat, treated, treating, treatment for, treatment of, cure,
    question about, questions about, question on, ask about, asking about, information on, information about, info on, info about, tell me about, explain, i read, ive read, i have read, read that, read about, been reading, heard that, hear that, says that, it says, they say, told that, warned, mentioned, leaflet, booklet, brochure, overview, afraid, scared, worried about, worry about, worrying about, anxious about, nervous about, fear, fears, terrified of, dread, wondering if, wonder if, whether, curious,
    protect, protects, protection, higher risk, helps with, help with, help against, work for, works for, work against, suitable for, prone, susceptible, study, studies, trial, trials, research, percentage, percent, statistics, average, such as, including, example, possible, later on, in the future, next week, next month, when should, when do i, when to, at what, what should i do if, what to do, should you, do you, does it, does zemcelpro, do people, do patients, expect, expected, get from, vaccine, vaccination, vaccinated, jab, mask, reading about`,
  information: `
    side effect, side effects, adverse, symptoms, leaflet, booklet, brochure, overview, study, studies, trial, percentage, percent, chance, risk, risks, rare, uncommon, meaning, means, definition, dangerous, explain, info, information, difference, treatment, normal, zemcelpro, ema, possible, average, cause, causes, prevent, hereditary, contagious, statistics, likely, common, mechanism`,
  question: `is, are, was, were, has, have, am, what, whats, how, who, whom, where, why, when, which, whose, any, anyone, anybody, should, shall, must`,
  topic: `about, about a, about the, about any, regarding, concerning, about possible, on the subject of, against`,
  governor: `for, against, for a, against a, types of, type of, kind of, despite, versus, vs, for high, of a, in case of, for every, for each, at`,
  threshold: `above, over, below, under, higher than, more than, less than, lower than, from, counts, threshold, limit, at least, greater than`,
  normal: `normal, ok, okay, bad, serious, usual, alright, fine, typical`,
  deictic: `is that, is this, is it normal that, is it ok that, is it bad that, normal that, normal for him/her/my/me, is it because, is it from, what now, what do i do, what do we do, what should i do now, looks like, is it serious that, should i be worried, do i need, do i call, do we go`,
  why: `why is/has/am/are/does/do/cant/wont/isnt/have/did he/she/i/my/our/his/her, why hes, why shes, why im, how come i/he/she/my/im/hes/shes`,
  'may-follow': `occur, happen, develop, be expected, can, may, might, could`,
  persisting: `still, for an hour, after an hour, already`,
  pointing: `that, this, these, those`,
  so: `so, this, that, being this, feeling this`,
  act: `call, ring, phone, doctor, gp, er, monday, tomorrow, wait, waiting, urgent, hospital, worried, worry`,
  future: `get, gets, will, might, may, could, going to, later, would, ever, can`,
  activity: `cough, stand, stand up, get up, breathe, swallow, pee, wee, poo, poop, eat, drink, walk, lie, lie down, bend, move, sit up, wipe, brush, blow, talk, climb`,
  'weak-denial': `not, hasnt, havent, isnt, arent, doesnt, dont, didnt, wasnt, aint, never`,
};
