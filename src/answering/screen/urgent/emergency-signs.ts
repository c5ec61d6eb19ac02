import type { Measurement } from './measurements.ts';
import { cry, grave, plain, type Sign, vague } from './signs.ts';
import type { BODY_NL } from './words/body.nl.ts';
import type { CIRCULATION_NL } from './words/circulation.nl.ts';
import type { NERVES_NL } from './words/nerves.nl.ts';

export type EmergencyConcept =
  | keyof typeof CIRCULATION_NL
  | keyof typeof NERVES_NL
  | keyof typeof BODY_NL
  | Measurement;

/**
 * The red flags after a stem-cell transplant, as transplant centres list them for patients, each
 * with what it takes to be one: a rash can wait for Tuesday's visit, a rash that spreads cannot.
 */
export const EMERGENCY_SIGNS: readonly Sign<EmergencyConcept>[] = [
  // Breathing and circulation
  grave('breathless'),
  grave('breathe', 'hindered'),
  grave('low-oxygen'),
  grave('lips', 'blue'),
  plain('pale'),
  grave('sweat', ['pale', 'blue', 'chest', 'breathless']),
  grave('chest-pain'),
  grave('chest', ['tight', 'clutch']),
  plain('heart', 'racing'),
  plain('palpitations'),
  plain('fast-pulse'),
  plain('blood-pressure', 'extreme'),
  grave('faint'),
  plain('dizzy', 'cannot-stand'),
  plain('too-weak'),

  // Bleeding
  grave('cough', ['blood', 'red']),
  grave(['excreta', 'stool', 'urine'], 'blood'),
  grave('bleeding', 'unstoppable'),
  grave('blood', 'outpour'),
  plain('bleeding'),
  grave('container', 'red'),
  plain('leak-place', 'leaks'),
  plain('period', ['severe', 'many-times', 'unstoppable']),
  grave('stool', 'black'),
  grave('vomit', ['blood', 'coffee', 'black', 'dark']),
  grave('urine', 'red'),
  plain('urine', 'dark'),
  plain('bruises'),
  grave('petechiae'),
  plain('dots', ['red-dots', 'non-blanching']),
  plain('fell', 'head'),

  // Infection
  cry('high-temperature'),
  plain('fever'),
  grave('high-fever'),
  grave('fever', 'chills'),
  plain('hot'),
  plain('chills'),
  plain('line', 'line-trouble'),
  plain('drip', 'drip-trouble'),
  plain('wound', 'pus'),
  plain('contagious', ['has-it', 'contact']),

  // Brain and nerves
  plain('confused'),
  grave('unwakeable'),
  plain('lost-track', 'orientation'),
  plain('drowsy', ['barely-there', 'no-answer']),
  plain(['asleep', 'faint'], 'no-answer'),
  plain('asleep', 'all-day'),
  grave('seizure'),
  plain('fit'),
  grave('medical-crisis'),
  grave('face', 'crooked'),
  grave('limb', 'paralysed'),
  plain('drool', ['garbled', 'crooked', 'sudden', 'garbled-speech']),
  grave('speech', 'garbled'),
  grave('garbled-speech'),
  grave('sight-loss'),
  plain('sight', 'blurred', ['sudden', 'just-now']),
  grave('headache', ['severe', 'sudden', 'fever', 'vomit', 'stiff', 'light']),
  plain('neck', 'stiff'),
  plain('stiff-neck'),
  plain('balance', ['sudden', 'hindered']),
  plain('stagger'),
  plain('lost-grip'),
  plain('calf', 'leg-trouble'),
  plain('limb', 'limb-swelling', 'red-hot'),
  plain(['limb', 'face'], 'twitch'),

  // Swelling, skin and liver
  grave('throat-closing'),
  plain('swelling-place', 'swollen'),
  plain('hives'),
  plain('swells-up'),
  plain('skin', ['peeling', 'blister']),
  plain('rash', ['severe', 'widespread', 'spreading', 'sudden', 'fever', 'blister']),
  grave('eyes', 'yellow'),
  plain('jaundice'),
  plain('belly', 'bloated'),
  plain('kilos', 'gained', ['short-time', 'bloated']),

  // Stomach, bowels and bladder
  plain(['belly-pain', 'pain'], 'severe'),
  plain('diarrhoea', ['many-times', 'severe', 'not-drinking', 'nothing-stays', 'blood', 'fever']),
  plain('vomit', ['many-times', 'severe', 'not-drinking', 'nothing-stays']),
  plain('toilet', 'many-times'),
  plain('nothing-stays'),
  plain('not-drinking'),
  plain('urinate', 'unable'),
  plain('dry-nappy'),

  // The whole person
  vague('body', 'wrong'),
  vague('function', 'fails'),
  grave('dying-now'),
  grave('call-ambulance'),
  cry('cry-for-help'),
  plain('worse', 'fast'),
  plain('dire'),
];
