import { type LinearModel, score } from './linear-model.js';
import { caseFeatures, FEATURES, type Seen, tagFeatures } from './tagger-features.js';

/** Decides a class from features: a trained model, or one in training that learns the right class. */
export type Decide = (features: Int32Array, count: number, at: number) => number;

/** Decides by a trained model. */
export function decideBy(model: LinearModel): Decide {
  const scores = new Int32Array(model.classes.length);
  return (features, count) => {
    score(model, features, count, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  };
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

/** Which tags bear case, open a prepositional phrase, or are finite verbs. */
export interface TagClasses {
  readonly nominal: Uint8Array;
  readonly preposition: Uint8Array;
  readonly finite: Uint8Array;
}

const NOMINAL = new Set(
  'NN NE ART ADJA PDS PDAT PIS PIAT PPER PRF PPOSAT PPOSS PRELS PRELAT PWS PWAT TRUNC'.split(' '),
);

/** The roles of the tags of a model. */
export function tagClasses(tags: readonly string[]): TagClasses {
  const mark = (test: (tag: string) => boolean): Uint8Array => Uint8Array.from(tags, (t) => (test(t) ? 1 : 0));
  return {
    nominal: mark((t) => NOMINAL.has(t)),
    preposition: mark((t) => t === 'APPR' || t === 'APPRART'),
    finite: mark((t) => /^V.FIN$/.test(t)),
  };
}

/** Cases of the nominal words of a sentence, as numbers of classes; -1 for words that bear none. */
export function caseBy(seen: readonly Seen[], tags: Int32Array, roles: TagClasses, decide: Decide): Int8Array {
  const cases = new Int8Array(seen.length).fill(-1);
  const features = new Int32Array(FEATURES);
  let preposition = 0;
  let verb = 0;
  let nominals = 0;
  let before = 0;
  for (let i = 0; i < seen.length; i++) {
    const tag = tags[i]!;
    if (roles.preposition[tag]) preposition = seen[i]!.low;
    else if (roles.nominal[tag]) {
      const count = caseFeatures(
        seen,
        tags,
        i,
        before,
        { preposition, verb, nominals: Math.min(nominals, 5) },
        features,
      );
      cases[i] = decide(features, count, i);
      before = cases[i]! + 1;
      continue;
    } else if (roles.finite[tag]) verb = seen[i]!.low;
    if (i > 0 && roles.nominal[tags[i - 1]!] && !roles.preposition[tag]) {
      // A noun phrase has ended: the preposition before it governs no further.
      preposition = 0;
      nominals++;
    }
    before = 0;
  }
  return cases;
}
