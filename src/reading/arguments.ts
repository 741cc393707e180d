import {
  ARGUMENTS,
  HeadFacts,
  ROLE_FEATURES,
  roleFeatures,
  TOGETHER_FEATURES,
  togetherFeatures,
} from './argument-features.js';
import { type LinearModel, score } from './linear-model.js';
import type { ParsedTree } from './parser.js';
import type { TreeView } from './tree-view.js';

const PREPOSITIONAL = ARGUMENTS.indexOf('obl');
const AGENT = ARGUMENTS.indexOf('obl:agent');
const NUMBER_OF: ReadonlyMap<string, number> = new Map(ARGUMENTS.map((label, i) => [label, i]));

/** Words that hang on one head and share its roles among them. */
export interface Frame {
  readonly head: number;
  /** In the order of the sentence. */
  readonly members: readonly Member[];
}

/** A word whose role is in question. */
export interface Member {
  readonly word: number;
  /** Its preposition; -1 where it has none. */
  readonly by: number;
  /** Number of the relation that the parser gave it. */
  readonly now: number;
}

/** What was trained: `roles` weighs a relation for a word, `together` a whole sharing-out (its classes are no and yes). */
export interface ArgumentModel {
  readonly roles: LinearModel;
  readonly together: LinearModel;
}

const NOMINAL = /^(?:N[NE]|P(?:PER|RF|DS|IS|IAT|RELS|WS|POSS)|CARD|TRUNC|ADJA|FM|XY)$/;

/** Frames of a parsed sentence: heads with the words whose role is decided anew. */
export function framesOf({ tags, tree }: Pick<TreeView, 'tags' | 'tree'>): readonly Frame[] {
  const members = new Map<number, Member[]>();
  tree.deprels.forEach((deprel, word) => {
    const now = NUMBER_OF.get(deprel);
    const head = tree.heads[word]!;
    if (now === undefined || head < 0 || !NOMINAL.test(tags[word]!)) return;
    const by = tree.deprels.findIndex((d, i) => d === 'case' && tree.heads[i] === word);
    const own = members.get(head) ?? [];
    own.push({ word, by, now });
    members.set(head, own);
  });
  return [...members].map(([head, own]) => ({ head, members: own }));
}

/** Scores features. In training both scores come from what was learned so far. */
export interface ArgumentScores {
  readonly roles: (features: Int32Array, count: number, scores: Float64Array) => void;
  readonly together: (features: Int32Array, count: number) => number;
}

/** One sharing-out of roles with the features it rests on. */
export interface Shared {
  readonly roles: Int32Array;
  readonly score: number;
}

/** The roles that are weighed for a word: so many of the best. */
const WIDTH = 3;
/** Frames with more words without preposition are shared out word by word. */
const MOST = 4;

/** What a frame is decided from: kept, because training asks for it again. */
export class FrameDecision {
  readonly facts: HeadFacts;
  readonly rows: readonly Int32Array[];
  private readonly scores: readonly Float64Array[];

  constructor(
    readonly view: TreeView,
    readonly frame: Frame,
    private readonly by: ArgumentScores,
  ) {
    this.facts = new HeadFacts(view, frame.head);
    const room = new Int32Array(ROLE_FEATURES);
    this.rows = frame.members.map((_, m) => room.slice(0, roleFeatures(view, frame, this.facts, m, room)));
    this.scores = this.rows.map((row) => {
      const scores = new Float64Array(ARGUMENTS.length);
      by.roles(row, row.length, scores);
      return scores;
    });
  }

  together(roles: Int32Array, out: Int32Array): number {
    return togetherFeatures(this.view, this.frame, this.facts, roles, out);
  }

  /** Roles that a member may have, best first. `fixed`: members that keep theirs. */
  private choices(m: number, fixed: (m: number) => boolean): readonly number[] {
    const { by, now } = this.frame.members[m]!;
    if (fixed(m)) return [now];
    const scores = this.scores[m]!;
    const may = ARGUMENTS.map((_, r) => r).filter((r) => (by < 0 ? r !== AGENT : r >= PREPOSITIONAL));
    return may.sort((a, b) => scores[b]! - scores[a]!).slice(0, by < 0 ? WIDTH : 1);
  }

  /** Score of a sharing-out. */
  scoreOf(roles: Int32Array): number {
    const room = new Int32Array(TOGETHER_FEATURES);
    let sum = this.by.together(room, this.together(roles, room));
    roles.forEach((r, m) => {
      sum += this.scores[m]![r]!;
    });
    return sum;
  }

  /** The best sharing-out. */
  best(fixed: (m: number) => boolean = () => false): Int32Array {
    const { members } = this.frame;
    const bare = members.filter((x) => x.by < 0).length;
    const choices = members.map((_, m) => this.choices(m, fixed));
    if (bare > MOST) return Int32Array.from(choices, (c) => c[0]!);
    let best: Shared | null = null;
    const roles = new Int32Array(members.length);
    const walk = (m: number): void => {
      if (m === members.length) {
        const sum = this.scoreOf(roles);
        if (!best || sum > best.score) best = { roles: Int32Array.from(roles), score: sum };
        return;
      }
      for (const r of choices[m]!) {
        roles[m] = r;
        walk(m + 1);
      }
    };
    walk(0);
    return best!.roles;
  }
}

/** A tree with the roles of each frame decided anew, all of one head together: subject and object are told from each other by what both show. */
export function argumentsBy(model: ArgumentModel): (view: TreeView) => ParsedTree {
  const roleScores = new Int32Array(model.roles.classes.length);
  const yes = new Int32Array(2);
  const by: ArgumentScores = {
    roles: (features, count, scores) => {
      score(model.roles, features, count, roleScores);
      scores.set(roleScores);
    },
    together: (features, count) => {
      score(model.together, features, count, yes);
      return yes[1]! - yes[0]!;
    },
  };
  return (view) => {
    const deprels = [...view.tree.deprels];
    for (const frame of framesOf(view)) {
      const roles = new FrameDecision(view, frame, by).best();
      frame.members.forEach(({ word }, m) => {
        deprels[word] = ARGUMENTS[roles[m]!]!;
      });
    }
    return { ...view.tree, deprels };
  };
}
