import type { Lead, TimeRules } from '../../../reading/times/types.js';
import { classify } from './classify.js';
import { DATES } from './dates.js';
import { DAYS } from './days.js';
import { DURATIONS } from './durations.js';
import { ERAS } from './eras.js';
import { HOLIDAYS } from './holidays.js';
import { RANGES } from './ranges.js';
import { SETS } from './sets.js';
import { tense } from './tense.js';
import { UNITS } from './units.js';

const LEADS: readonly (readonly [words: string, lead: Lead])[] = [
  ['seit', 'since'],
  ['für', 'for'],
  ['ab', 'from'],
  ['bis', 'until'],
  ['bis zu', 'until'],
  ['bis in', 'until'],
  ['vor', 'ago'],
  ['in', 'ahead'],
  ['binnen', 'within'],
  ['innerhalb', 'within'],
  ['nach', 'after'],
];

/** What German says about time. */
export const germanTimes: TimeRules = {
  classify,
  rules: [...RANGES, ...DATES, ...ERAS, ...DAYS, ...UNITS, ...DURATIONS, ...SETS, ...HOLIDAYS],
  leads: new Map(LEADS),
  fillers: new Set([
    'nunmehr',
    'schon',
    'bereits',
    'mittlerweile',
    'inzwischen',
    'erst',
    'etwa',
    'rund',
    'noch',
    'bald',
    'jetzt',
    'nun',
  ]),
  joins: new Set(['bis', 'und', '–', '-', 'zu', '/']),
  tense,
};
