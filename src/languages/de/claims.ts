import type { ClaimLanguage } from '../../claims/language.js';
import { germanAttribution } from './attribution/index.js';
import { confidence } from './confidence.js';
import { germanFrames } from './frames/index.js';
import { germanModality } from './modality/index.js';
import { germanNaming } from './naming.js';
import { germanOrder } from './order/index.js';
import { germanQuantities } from './quantities.js';
import { germanReference } from './reference/index.js';
import { germanStructure } from './structure.js';

/** All German that turns a reading into claims. */
export const germanClaims: ClaimLanguage = {
  structure: germanStructure,
  frames: germanFrames,
  modality: germanModality,
  attribution: germanAttribution,
  reference: germanReference,
  quantities: germanQuantities,
  naming: germanNaming,
  order: germanOrder,
  confidence,
};
