import type { ParsedTree } from '../../src/reading/parser.js';
import type { Word } from '../../src/reading/types.js';
import { tagOf } from './rows.js';

/** A sentence with what models that have not seen it say. */
export interface Measured {
  readonly gold: readonly Word[];
  readonly tags: readonly string[];
  readonly cases: readonly (string | null)[];
  readonly uposes: readonly string[];
  readonly tree: ParsedTree;
  /** The reading from the end. */
  readonly other: ParsedTree;
}

const percent = (n: number, of: number): number => +((100 * n) / (of || 1)).toFixed(2);

/** Counts of one relation: right, wrongly there, missed. */
class Relation {
  hit = 0;
  extra = 0;
  missed = 0;
  see(isGold: boolean, isFound: boolean, isSame: boolean): void {
    if (isGold && isFound && isSame) this.hit++;
    else {
      if (isFound) this.extra++;
      if (isGold) this.missed++;
    }
  }
  get precision(): number {
    return percent(this.hit, this.hit + this.extra);
  }
  get recall(): number {
    return percent(this.hit, this.hit + this.missed);
  }
  get f1(): number {
    return percent(2 * this.hit, 2 * this.hit + this.extra + this.missed);
  }
}

const RELATIONS = {
  subjects: 'nsubj',
  objects: 'obj',
  'passive-subjects': 'nsubj:pass',
  'passive-agents': 'obl:agent',
  appositions: 'appos',
} as const;

/** Word that a relative pronoun stands for: the head of its clause. */
function antecedent(heads: ArrayLike<number>, deprels: readonly string[], pronoun: number): number {
  for (let at = pronoun, steps = 0; at >= 0 && steps < 40; at = heads[at]!, steps++)
    if (deprels[at] === 'acl:relcl') return heads[at]!;
  return -1;
}

/** Shares in percent: tags, trees, relations, and of the roles on which both readings agree. */
export function measure(sentences: readonly Measured[]): Readonly<Record<string, number>> {
  let [n, upos, stts, kase, cased, uas, las, relatives, found] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  const all = Object.keys(RELATIONS).map((name) => [name, new Relation(), new Relation()] as const);
  for (const { gold, tags, cases, uposes, tree, other } of sentences) {
    const [goldHeads, goldDeprels] = [gold.map((w) => w.head), gold.map((w) => w.deprel)];
    gold.forEach((w, i) => {
      n++;
      if (uposes[i] === w.upos) upos++;
      if (tags[i] === tagOf(w.xpos)) stts++;
      if (w.case) {
        cased++;
        if (cases[i] === w.case) kase++;
      }
      const [head, deprel] = [tree.heads[i]!, tree.deprels[i]!];
      if (head === w.head) uas++;
      if (head === w.head && deprel === w.deprel) las++;
      const agree = other.heads[i] === head && other.deprels[i] === deprel;
      for (const [name, whole, agreed] of all) {
        const label = RELATIONS[name as keyof typeof RELATIONS];
        whole.see(w.deprel === label, deprel === label, head === w.head);
        agreed.see(w.deprel === label, agree && deprel === label, head === w.head);
      }
      if (/^PREL/.test(w.xpos)) {
        const right = antecedent(goldHeads, goldDeprels, i);
        if (right >= 0) {
          relatives++;
          if (antecedent(tree.heads, tree.deprels, i) === right) found++;
        }
      }
    });
  }
  return {
    sentences: sentences.length,
    tokens: n,
    upos: percent(upos, n),
    stts: percent(stts, n),
    case: percent(kase, cased),
    uas: percent(uas, n),
    las: percent(las, n),
    ...Object.fromEntries(all.map(([name, whole]) => [name, whole.f1])),
    antecedents: percent(found, relatives),
    'agreed-subjects-precision': all[0]![2].precision,
    'agreed-subjects-recall': all[0]![2].recall,
    'agreed-objects-precision': all[1]![2].precision,
    'agreed-objects-recall': all[1]![2].recall,
  };
}
