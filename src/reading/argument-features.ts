import type { Frame, Member } from './arguments.js';
import { join, labelHash } from './linear-model.js';
import { at } from './revise.js';
import type { TreeView } from './tree-view.js';

/** Relations between a head and its arguments that are decided together; those from `PREPOSITIONAL` on fit prepositional phrases too. */
export const ARGUMENTS = ['nsubj', 'nsubj:pass', 'obj', 'expl', 'expl:pv', 'obl', 'obl:arg', 'obl:agent'] as const;

/** Room for features of a role, and of a sharing-out. */
export const ROLE_FEATURES = 64;
export const TOGETHER_FEATURES = 24;

const HASHES = Int32Array.from(ARGUMENTS, labelHash);

/** Facts about a head that all its members ask for. */
export class HeadFacts {
  readonly lemma: number;
  readonly tag: number;
  readonly relation: number;
  /** 1 where it has a passive auxiliary of its own, 2 where a head it is coordinated with has one, 4 another auxiliary. */
  readonly voice: number;
  /** 1 a clause as object, 2 an infinitive, 4 a copula, 8 a conjunction before it. */
  readonly clauses: number;
  readonly finite: number;

  constructor(view: TreeView, head: number) {
    const { tree, lemma, tag, tags } = view;
    let [own, voice, clauses, finite] = [lemma[head]!, 0, 0, tags[head]!.endsWith('FIN') ? head : -1];
    const above = tree.deprels[head] === 'conj' ? tree.heads[head]! : -1;
    tree.deprels.forEach((deprel, i) => {
      if (tree.heads[i] === above && deprel === 'aux:pass') voice |= 2;
      if (tree.heads[i] !== head) return;
      if (deprel === 'aux:pass') voice |= 1;
      else if (deprel === 'aux') voice |= 4;
      else if (deprel === 'compound:prt') own = join(own, lemma[i]!);
      else if (deprel === 'ccomp') clauses |= 1;
      else if (deprel === 'xcomp') clauses |= 2;
      else if (deprel === 'cop') clauses |= 4;
      else if (deprel === 'mark') clauses |= 8;
      if (finite < 0 && tags[i]!.endsWith('FIN')) finite = i;
    });
    this.lemma = own;
    this.tag = tag[head]!;
    this.relation = labelHash(tree.deprels[head]!);
    this.voice = voice;
    this.clauses = clauses;
    this.finite = finite;
  }
}

/** Puts features into a room. */
class Room {
  count = 0;
  constructor(readonly out: Int32Array) {}
  put(template: number, a: number, b = 0, c = 0, d = 0): void {
    const hash = join(join(join(join(Math.imul(template, 0x85ebca6b), a), b), c), d);
    this.out[this.count++] = hash ^ (hash >>> 13);
  }
}

const BORDERS = [1000, 3000, 6000, 10000];
const clearness = (margin: number): number => BORDERS.filter((b) => margin >= b).length;

/** What is asked of a member again and again. */
interface Asked {
  readonly kind: 0 | 1;
  /** Its number among the members without preposition, and how many there are. */
  readonly order: number;
  /** Before or behind the head and the finite verb. */
  readonly place: number;
  /** The role that the other reading gives it under the same head; 0 where it has another head. */
  readonly said: number;
  readonly preposition: number;
  readonly det: number;
}

function asked({ low, tree, other }: TreeView, { head, members }: Frame, { finite }: HeadFacts, m: number): Asked {
  const { word, by } = members[m]!;
  const bare = members.filter((x) => x.by < 0);
  const article = tree.deprels.findIndex((d, i) => tree.heads[i] === word && d.startsWith('det'));
  return {
    kind: by < 0 ? 0 : 1,
    order: Math.min(bare.findIndex((x) => x.word >= word) + 1, 4) * 8 + Math.min(bare.length, 5),
    place: (word < head ? 1 : 0) + (finite >= 0 && word < finite ? 2 : 0),
    said: other.heads[word] === head ? labelHash(other.deprels[word]!) : 0,
    preposition: by < 0 ? 0 : low[by]!,
    det: article < 0 ? 0 : low[article]!,
  };
}

/** The member by itself. */
function alone(f: Room, view: TreeView, { word, now }: Member, facts: HeadFacts, a: Asked): void {
  const { tag, lemma, low, cases, tree } = view;
  const { cases: may, subject } = view.agreement;
  const { kind, order, place, said, det } = a;
  const [t, l, k, w, fits] = [tag[word]!, lemma[word]!, cases[word]!, may[word]!, subject[word]!];
  const { voice, clauses, relation } = facts;
  const [v, vt] = [facts.lemma, facts.tag];
  f.put(1, now, said);
  f.put(2, now, k, w);
  f.put(3, now, clearness(tree.margins[word]!), said);
  f.put(4, k, w, fits, kind);
  f.put(5, k, voice, vt, kind);
  f.put(6, now, voice, clauses);
  f.put(7, now, voice, k, said);
  f.put(8, v, voice, kind);
  f.put(9, v, now);
  f.put(10, v, k, kind);
  f.put(11, v, w, fits);
  f.put(12, l, kind);
  f.put(13, l, now);
  f.put(14, t, k, now);
  f.put(15, t, w, fits, voice & 3);
  f.put(16, order, k, voice & 3);
  f.put(17, order, w, now);
  f.put(18, place, k, now);
  f.put(19, place, w, order, fits);
  f.put(25, fits, now, order);
  f.put(30, clauses, now, k);
  f.put(31, det, now, k);
  f.put(32, det, w, order);
  f.put(33, l, v);
  f.put(34, relation, now, k);
  f.put(35, relation, vt, now, w);
  f.put(36, now, said, k, fits);
  f.put(37, low[word]!, voice & 3, order);
  f.put(38, at(tag, word - 1), t, now);
  f.put(39, at(tag, word + 1), t, now);
  f.put(40, kind, 0);
  f.put(41, order, place, now, said);
  f.put(50, v, order, w, fits);
  f.put(51, v, place, k);
}

/** With its preposition, the others, and the last part of its compound. */
function together(f: Room, view: TreeView, { members }: Frame, m: number, facts: HeadFacts, a: Asked): void {
  const { word, now } = members[m]!;
  const { tag, lemma, cases } = view;
  const { cases: may, subject } = view.agreement;
  const { kind, order, place, preposition, det } = a;
  const [k, w, fits, end] = [cases[word]!, may[word]!, subject[word]!, view.end[word]!];
  const { voice, lemma: v, tag: vt } = facts;
  let [roles, kases, mays] = [0, 0, 0];
  members.forEach((x, i) => {
    if (i === m) return;
    roles += HASHES[x.now]! >>> 4;
    if (x.by >= 0) return;
    kases = kases * 5 + (cases[x.word]! & 7);
    mays = mays * 17 + may[x.word]!;
  });
  f.put(20, preposition, v);
  f.put(21, preposition, voice, now);
  f.put(22, preposition, lemma[word]!);
  f.put(23, preposition, k, now);
  f.put(24, preposition, vt, voice);
  f.put(26, roles, now, voice & 3);
  f.put(27, roles, k, w);
  f.put(28, kases, k, order);
  f.put(29, mays, w, fits, order);
  f.put(42, preposition, voice, tag[word]!, place);
  f.put(43, preposition, det, now);
  f.put(44, end, kind);
  f.put(45, end, v, kind);
  f.put(46, end, now, k);
  f.put(47, end, voice & 3, order);
  f.put(48, end, preposition, voice & 3);
  f.put(49, end, roles, now);
}

/** Features of the role of a member. */
export function roleFeatures(view: TreeView, frame: Frame, facts: HeadFacts, m: number, out: Int32Array): number {
  const f = new Room(out);
  const a = asked(view, frame, facts, m);
  alone(f, view, frame.members[m]!, facts, a);
  together(f, view, frame, m, facts, a);
  return f.count;
}

/** Features of a whole sharing-out of roles among the words without preposition. */
export function togetherFeatures(
  view: TreeView,
  { head, members }: Frame,
  facts: HeadFacts,
  roles: Int32Array,
  out: Int32Array,
): number {
  const f = new Room(out);
  let [sequence, set, withCases, withForms, withPlaces, withTags, subjects, objects] = [1, 0, 2, 3, 4, 5, 0, 0];
  members.forEach(({ word, by }, m) => {
    if (by >= 0) return;
    const role = HASHES[roles[m]!]!;
    const place = (word < head ? 1 : 2) + (facts.finite >= 0 && word < facts.finite ? 3 : 0);
    sequence = join(sequence, role);
    set += role >>> 4;
    withCases = join(join(withCases, role), view.cases[word]!);
    withForms = join(join(withForms, role), view.agreement.cases[word]! * 8 + view.agreement.subject[word]!);
    withPlaces = join(join(withPlaces, role), place);
    withTags = join(join(withTags, role), view.tag[word]!);
    if (roles[m]! < 2) subjects++;
    else if (roles[m] === 2) objects++;
  });
  const { voice, clauses, relation } = facts;
  const [v, vt] = [facts.lemma, facts.tag];
  f.put(1, set, v);
  f.put(2, set, vt, voice);
  f.put(3, sequence, vt, voice);
  f.put(4, withCases, voice & 3);
  f.put(5, withForms, voice & 3);
  f.put(6, withPlaces, vt);
  f.put(7, withPlaces, withTags);
  f.put(8, withTags, vt, voice);
  f.put(9, subjects, relation, vt);
  f.put(10, subjects, objects, clauses, voice);
  f.put(11, subjects, objects, v);
  f.put(12, set, clauses, vt);
  f.put(13, withForms, withPlaces);
  f.put(14, set, relation, voice);
  return f.count;
}
