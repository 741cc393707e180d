import type { Agreement } from '../../src/reading/language.js';
import { type Entries, type LinearModel, modelOf, score } from '../../src/reading/linear-model.js';
import { Perceptron } from '../../src/reading/perceptron.js';
import type { Decide, TagRoles } from '../../src/reading/tagger.js';
import { caseBy, decideBy, tagBy, tagRoles } from '../../src/reading/tagger.js';
import type { Seen } from '../../src/reading/tagger-features.js';

/** A sentence to learn tags from; a tag or case that the classes do not have teaches nothing. */
export interface Tagged {
  /** What the forms allow under these tags. */
  readonly agreement: (tags: readonly string[]) => Agreement;
  readonly seen: readonly Seen[];
  readonly tags: readonly string[];
  readonly cases: readonly string[];
  readonly weight: number;
}

/** Stands for a tag that the data do not tell. */
export const UNKNOWN = '?';

/** A shuffle that is the same each time (xorshift, fixed seed). */
export function shuffled<T>(items: readonly T[], seed: number): T[] {
  const out = [...items];
  let x = seed * 2654435761 || 1;
  for (let i = out.length - 1; i > 0; i--) {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    const j = (x >>> 0) % (i + 1);
    [out[i], out[j]] = [out[j]!, out[i]!];
  }
  return out;
}

/** By how much the right class must win in training: it stays right then for words that were never seen. */
const MARGIN = 15;

/** Decides as the model would, and learns where it is wrong or not sure. */
export function learner(model: Perceptron, rightOf: (at: number) => number): Decide {
  const scores = new Float64Array(model.classes.length);
  return (features, count, at) => {
    model.score(features, count, scores);
    const right = rightOf(at);
    let best = 0;
    let rival = -1;
    for (let c = 0; c < scores.length; c++) {
      if (scores[c]! > scores[best]!) best = c;
      if (c !== right && (rival < 0 || scores[c]! > scores[rival]!)) rival = c;
    }
    if (right >= 0 && scores[right]! - scores[rival]! <= MARGIN) model.update(features, count, right, rival);
    model.tick();
    return best;
  };
}

const repeated = <T extends { readonly weight: number }>(items: readonly T[]): T[] =>
  items.flatMap((i) => Array.from({ length: i.weight }, () => i));

/** Trains the tagger. The tags before a word are the tagger's own guesses, as they will be when it is used. */
export function trainTags(sentences: readonly Tagged[], epochs: number, bits: number): Entries {
  const classes = [...new Set(sentences.flatMap((s) => s.tags))].filter((t) => t !== UNKNOWN).sort();
  const index = new Map(classes.map((c, i) => [c, i]));
  const model = new Perceptron(classes, bits);
  for (let e = 1; e <= epochs; e++)
    for (const s of shuffled(repeated(sentences), e))
      tagBy(
        s.seen,
        learner(model, (at) => index.get(s.tags[at]!) ?? -1),
      );
  return model.finish(0.5, 4);
}

/**
 * Tags of sentences of which it is only known which tags each word may bear (`null`: any): the likeliest that are allowed.
 * Learning from such labels is Täckström et al. (2013), with one round in place of their lattice.
 */
export function completeTags(
  seen: readonly Seen[],
  allowed: readonly (ReadonlySet<string> | null)[],
  model: LinearModel,
): readonly string[] {
  const scores = new Int32Array(model.classes.length);
  const found = tagBy(seen, (features, count, at) => {
    score(model, features, count, scores);
    const own = allowed[at];
    let best = -1;
    for (let c = 0; c < scores.length; c++)
      if ((!own || own.has(model.classes[c]!)) && (best < 0 || scores[c]! > scores[best]!)) best = c;
    return Math.max(best, 0);
  });
  return Array.from(found, (t) => model.classes[t]!);
}

/** Trains the cases on tags that the tagger guessed. */
export function trainCases(
  sentences: readonly (Tagged & { readonly guessed: Int32Array; readonly allowed: Agreement })[],
  roles: TagRoles,
  epochs: number,
  bits: number,
): Entries {
  // Words without a case in the data teach nothing: many rows leave it out.
  const classes = ['N', 'G', 'D', 'A'];
  const index = new Map(classes.map((c, i) => [c, i]));
  const model = new Perceptron(classes, bits);
  for (let e = 1; e <= epochs; e++)
    for (const s of shuffled(repeated(sentences), e))
      caseBy(
        s.seen,
        s.guessed,
        s.allowed,
        roles,
        learner(model, (at) => index.get(s.cases[at]!) ?? -1),
      );
  return model.finish(0.5, 4);
}

/** Tags and cases that models give; they are laid out once. */
export function guesser(
  tags: Entries,
  cases: Entries,
): (sentence: Tagged) => { readonly tags: readonly string[]; readonly cases: readonly string[] } {
  const [decideTag, decideCase] = [decideBy(modelOf(tags)), decideBy(modelOf(cases))];
  const roles = tagRoles(tags.classes);
  return ({ seen, agreement }) => {
    const numbers = tagBy(seen, decideTag);
    const names = Array.from(numbers, (t) => tags.classes[t]!);
    const found = caseBy(seen, numbers, agreement(names), roles, decideCase);
    return { tags: names, cases: [...found].map((c) => (c < 0 ? '_' : cases.classes[c]!)) };
  };
}
