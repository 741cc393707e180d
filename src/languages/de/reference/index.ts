import type { ReferenceRules } from '../../../claims/language.js';
import { genderOf, isPronoun, numberOf, pronoun, verbNumber } from './agreement.js';
import { classOf, DESCRIPTIONS, groupFits, hasSectors, placeFits, placeKind } from './nouns.js';

/** What German pronouns and descriptions stand for. */
export const germanReference: ReferenceRules = {
  pronoun,
  isPronoun,
  isSpeaker: (word) => /^(wir|uns)$/i.test(word.form),
  placeAdverbs: new Set(['dort', 'dorthin', 'dorther', 'daraus', 'hier', 'da']),
  where: new Set('in bei nahe auf nördlich südlich östlich westlich um vor unweit'.split(' ')),
  nearby: new Set('Nähe Umgebung Umkreis Umland Gegend Raum Richtung Großraum'.split(' ')),
  classOf,
  descriptions: DESCRIPTIONS,
  genderOf,
  numberOf,
  verbNumber,
  placeFits,
  hasSectors,
  placeKind,
  groupFits,
  definite: new Set(['der', 'die', 'das']),
  demonstrative: new Set(['dieser', 'diese', 'dieses', 'jener', 'selbig', 'dies']),
  contrast: new Set([
    'ander',
    'andere',
    'anderer',
    'weiter',
    'weitere',
    'zweit',
    'neu',
    'beide',
    'rivalisierend',
    'eigen',
  ]),
};
