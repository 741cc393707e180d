import type { Agreement } from './language.js';
import { type LinearModel, score } from './linear-model.js';
import {
  type CaseContext,
  caseFeatures,
  FEATURES,
  type Seen,
  tagFeatures,
  tagFeaturesAlone,
  tagFeaturesAround,
} from './tagger-features.js';

/** Decides a class from features: a trained model, or one in training that learns the right class. */
export type Decide = (features: Int32Array, count: number, at: number) => number;

/** Decides by a trained model. */
export function decideBy(model: LinearModel): Decide {
  const scores = new Int32Array(model.classes.length);
  return (features, count) => {
    score(model, features, count, scores);
    return bestOf(scores);
  };
}

/** The first of the classes with the highest score. */
function bestOf(scores: Int32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}

/** Tags of a sentence from left to right, as numbers of classes. */
export function tagBy(seen: readonly Seen[], decide: Decide): Int32Array {
  const tags = new Int32Array(seen.length);
  const features = new Int32Array(FEATURES);
  for (let i = 0; i < seen.length; i++) {
    const before = i > 0 ? tags[i - 1]! + 1 : 0;
    const beforeThat = i > 1 ? tags[i - 2]! + 1 : 0;
    tags[i] = decide(features, tagFeatures(seen, i, before, beforeThat, features), i);
  }
  return tags;
}

/** Gives the tags that `tagBy` gives by a trained model. What a form says alone, a third of the features, is scored once for each. */
export function taggerOf(model: LinearModel): (seen: readonly Seen[]) => Int32Array {
  const scores = new Int32Array(model.classes.length);
  const features = new Int32Array(FEATURES);
  const aloneOf = (word: Seen): Int32Array => {
    if (!word.alone) {
      word.alone = new Int32Array(model.classes.length);
      score(model, features, tagFeaturesAlone(word, features), word.alone);
    }
    return word.alone;
  };
  return (seen) => {
    const tags = new Int32Array(seen.length);
    for (let i = 0; i < seen.length; i++) {
      const before = i > 0 ? tags[i - 1]! + 1 : 0;
      const beforeThat = i > 1 ? tags[i - 2]! + 1 : 0;
      const alone = aloneOf(seen[i]!);
      score(model, features, tagFeaturesAround(seen, i, before, beforeThat, features, 0), scores);
      for (let c = 0; c < scores.length; c++) scores[c]! += alone[c]!;
      tags[i] = bestOf(scores);
    }
    return tags;
  };
}

/** What a tag does for the cases around it. */
export interface TagRoles {
  readonly nominal: Uint8Array;
  readonly preposition: Uint8Array;
  readonly finite: Uint8Array;
  /** Words that can be a subject of their own. */
  readonly participant: Uint8Array;
  /** Commas and conjunctions that open a clause. */
  readonly opening: Uint8Array;
  /** Numbers stand within a phrase without ending it. */
  readonly number: Uint8Array;
  readonly coordinating: Uint8Array;
}

const NOMINAL = new Set(
  'NN NE ART ADJA PDS PDAT PIS PIAT PPER PRF PPOSAT PPOSS PRELS PRELAT PWS PWAT TRUNC'.split(' '),
);

/** Whether words under this STTS tag bear a case. */
export const isNominal = (tag: string): boolean => NOMINAL.has(tag);

/** The roles of the tags of a model. */
export function tagRoles(tags: readonly string[]): TagRoles {
  const mark = (test: (tag: string) => boolean): Uint8Array => Uint8Array.from(tags, (t) => (test(t) ? 1 : 0));
  return {
    nominal: mark((t) => NOMINAL.has(t)),
    preposition: mark((t) => t === 'APPR' || t === 'APPRART'),
    finite: mark((t) => /^V.FIN$/.test(t)),
    participant: mark((t) => /^(?:NN|NE|PPER|PRELS)$/.test(t)),
    opening: mark((t) => t === '$,' || t === 'KOUS'),
    number: mark((t) => t === 'CARD'),
    coordinating: mark((t) => t === 'KON'),
  };
}

/** Cases of the nominal words of a sentence from left to right, as numbers of classes; -1 for words that bear none. */
export function caseBy(
  seen: readonly Seen[],
  tags: Int32Array,
  agreement: Agreement,
  roles: TagRoles,
  decide: Decide,
): Int8Array {
  const cases = new Int8Array(seen.length).fill(-1);
  const features = new Int32Array(FEATURES);
  const c: CaseContext = { preposition: 0, verb: 0, nominals: 0, before: 0, joined: 0, hasSubject: 0, hasVerb: 0 };
  for (let i = 0; i < seen.length; i++) {
    const tag = tags[i]!;
    if (roles.number[tag]) continue;
    if (roles.nominal[tag]) {
      cases[i] = decide(features, caseFeatures(seen, tags, agreement, i, c, features), i);
      c.before = cases[i]! + 1;
      if (cases[i] === 0 && roles.participant[tag]) c.hasSubject = 1;
      continue;
    }
    if (roles.preposition[tag]) c.preposition = seen[i]!.low;
    else if (roles.finite[tag]) {
      c.verb = seen[i]!.low;
      c.hasVerb = 1;
    } else if (roles.opening[tag]) {
      c.hasSubject = 0;
      c.hasVerb = 0;
    }
    if (i > 0 && !roles.preposition[tag] && roles.nominal[tags[i - 1]!]) {
      // A noun phrase has ended: the preposition before it governs no further.
      c.preposition = 0;
      c.nominals = Math.min(c.nominals + 1, 5);
    }
    c.joined = roles.coordinating[tag] ? c.before : 0;
    c.before = 0;
  }
  return cases;
}
