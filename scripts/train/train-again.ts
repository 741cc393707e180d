import { type Entries, hashOf, modelOf } from '../../src/reading/linear-model.js';
import type { ParsedTree } from '../../src/reading/parser.js';
import { Perceptron } from '../../src/reading/perceptron.js';
import {
  caseRevision,
  isRevised,
  type Reviewed,
  relationRevision,
  reviseBy,
  tagRevision,
  uposRevision,
} from '../../src/reading/revise.js';
import { type Surety, suretyKeys } from '../../src/reading/surety.js';
import { type Decide, decideBy, isNominal } from '../../src/reading/tagger.js';
import type { Parsed } from './train-parser.js';
import { learner, shuffled } from './train-tags.js';

/** A parsed sentence and what is right. */
export interface Again {
  readonly first: Reviewed;
  readonly tags: readonly string[];
  readonly cases: readonly string[];
  /** Empty where the rows have them by another rule. */
  readonly uposes: readonly string[];
  /** Relations of the words whose head is right; `_` elsewhere. */
  readonly relations: readonly string[];
  readonly weight: number;
}

const ROUNDS = 8;
const BITS = 20;
const FLOOR = 0.05;

function train(
  sentences: readonly Again[],
  classes: readonly string[],
  features: Parameters<typeof reviseBy>[1],
  seenOf: (s: Again) => Reviewed,
  rightOf: (s: Again) => readonly string[],
): Entries {
  const index = new Map(classes.map((c, i) => [c, i]));
  const model = new Perceptron(classes, BITS);
  const all = sentences.flatMap((s) => Array.from({ length: s.weight }, () => s));
  for (let e = 1; e <= ROUNDS; e++)
    for (const s of shuffled(all, e)) {
      const right = rightOf(s);
      reviseBy(
        seenOf(s),
        features,
        (i) => index.has(right[i]!),
        learner(model, (at) => index.get(right[at]!) ?? -1),
      );
    }
  return model.finish(FLOOR);
}

const classesOf = (sentences: readonly Again[], of: (s: Again) => readonly string[]): readonly string[] =>
  [...new Set(sentences.flatMap(of))].sort();

/** A second look at tags, from trees that an unseen parser gave. */
export const trainTagsAgain = (sentences: readonly Again[]): Entries =>
  train(
    sentences,
    classesOf(sentences, (s) => s.tags),
    tagRevision,
    (s) => s.first,
    (s) => s.tags,
  );

/** A second look at relations, from trees that an unseen parser gave. */
export const trainRelations = (sentences: readonly Again[]): Entries =>
  train(
    sentences,
    classesOf(sentences, (s) => s.relations.filter(isRevised)),
    relationRevision,
    (s) => s.first,
    (s) => s.relations,
  );

/** A second look at cases, and universal tags, from trees that were looked at again. */
export function trainAgain(sentences: readonly Again[]): { readonly cases: Entries; readonly upos: Entries } {
  // The revised tags are as good as right: the universal tag learns from right ones.
  const withTags = new Map(sentences.map((s) => [s, { ...s.first, tags: Int32Array.from(s.tags, hashOf) }]));
  return {
    cases: train(
      sentences,
      ['N', 'G', 'D', 'A'],
      caseRevision,
      (s) => s.first,
      (s) => s.cases.map((c, i) => (isNominal(s.tags[i]!) ? c : '_')),
    ),
    upos: train(
      sentences.filter((s) => s.uposes.length > 0),
      classesOf(sentences, (s) => s.uposes),
      uposRevision,
      (s) => withTags.get(s)!,
      (s) => s.uposes,
    ),
  };
}

/** Shares of right arcs among guesses of sentences that were not seen; a kind with few of them leans on the coarser kind. */
export function suretyTable(
  sentences: readonly { readonly gold: Parsed; readonly tree: ParsedTree; readonly other: ParsedTree }[],
): Surety {
  const counts = new Map<string, [right: number, all: number]>();
  for (const { gold, tree, other } of sentences)
    for (let i = 0; i < tree.heads.length; i++) {
      const isRight = tree.heads[i] === gold.heads[i + 1]! - 1 && tree.deprels[i] === gold.deprels[i];
      for (const key of suretyKeys(tree, other, i)) {
        const at = counts.get(key) ?? [0, 0];
        counts.set(key, [at[0] + (isRight ? 1 : 0), at[1] + 1]);
      }
    }
  const share = (key: string, coarse: string): number => {
    const [r, n] = counts.get(key)!;
    const [cr, cn] = counts.get(coarse)!;
    return +((r + (5 * cr) / cn) / (n + 5)).toFixed(3);
  };
  return Object.fromEntries(
    [...counts.keys()]
      .sort()
      .map((key) => [key, share(key, key.split('|').length > 2 ? key.slice(key.indexOf('|') + 1) : key)]),
  );
}

/** Tags at second look. */
export function retagger(tags: Entries): (first: Reviewed) => readonly string[] {
  const decide = decideBy(modelOf(tags));
  return (first) =>
    Array.from(
      reviseBy(first, tagRevision, () => true, decide),
      (t) => tags.classes[t]!,
    );
}

/** Cases (null where none) and universal tags at second look, given the tags. */
export function reviserOf({ cases, upos }: ReturnType<typeof trainAgain>): (
  first: Reviewed,
  tags: readonly string[],
) => {
  readonly cases: readonly (string | null)[];
  readonly uposes: readonly string[];
} {
  const [decideCase, decideUpos] = [cases, upos].map((m) => decideBy(modelOf(m))) as [Decide, Decide];
  return (first, tags) => {
    const found = reviseBy(first, caseRevision, (i) => isNominal(tags[i]!), decideCase);
    const second = { ...first, tags: Int32Array.from(tags, hashOf) };
    return {
      cases: Array.from(found, (c) => (c < 0 ? null : cases.classes[c]!)),
      uposes: Array.from(
        reviseBy(second, uposRevision, () => true, decideUpos),
        (u) => upos.classes[u]!,
      ),
    };
  };
}
