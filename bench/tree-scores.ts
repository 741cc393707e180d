import type { Word } from '../src/reading/types.js';

/** What is said of a word: by an analyser, or by models in training. */
export type Found = Pick<Word, 'upos' | 'xpos' | 'case' | 'head' | 'deprel'> & { readonly lemma?: string };

/** A sentence with what was found. */
export interface Measured {
  readonly gold: readonly Word[];
  readonly found: readonly Found[];
  /** Whether two readings agree on head and relation of each word; absent where only one reading is known. */
  readonly agree?: readonly boolean[];
}

/** Tags that the treebanks write in two ways, by one name. */
export const tagOf = (xpos: string): string => (xpos === 'PAV' ? 'PROAV' : xpos === 'PIDAT' ? 'PIAT' : xpos);

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

/** Word that a relative pronoun stands for: the head of its clause; -1 where there is none. */
function antecedent(words: readonly Found[], pronoun: number): number {
  for (let at = pronoun, steps = 0; at >= 0 && steps < 40; at = words[at]!.head, steps++)
    if (words[at]!.deprel === 'acl:relcl') return words[at]!.head;
  return -1;
}

/** Counts hits among what was asked. */
class Share {
  private hits = 0;
  private asked = 0;
  see(isRight: boolean): void {
    this.asked++;
    if (isRight) this.hits++;
  }
  get value(): number {
    return percent(this.hits, this.asked);
  }
  get isAsked(): boolean {
    return this.asked > 0;
  }
}

const SHARES = ['upos', 'stts', 'lemma', 'case', 'uas', 'las', 'antecedents'] as const;

/** Shares in percent: tags, trees, F1 of relations, and precision and recall of the roles on which both readings agree. */
export function treeScores(sentences: readonly Measured[]): Readonly<Record<string, number>> {
  const share = Object.fromEntries(SHARES.map((name) => [name, new Share()])) as Record<(typeof SHARES)[number], Share>;
  const relations = Object.entries(RELATIONS).map(([name, label]) => ({
    name,
    label,
    whole: new Relation(),
    agreed: new Relation(),
  }));
  for (const { gold, found, agree } of sentences)
    gold.forEach((w, i) => {
      const own = found[i]!;
      const sameHead = own.head === w.head;
      share.upos.see(own.upos === w.upos);
      share.stts.see(tagOf(own.xpos) === tagOf(w.xpos));
      if (own.lemma !== undefined) share.lemma.see(own.lemma === w.lemma);
      if (w.case) share.case.see(own.case === w.case);
      share.uas.see(sameHead);
      share.las.see(sameHead && own.deprel === w.deprel);
      for (const { label, whole, agreed } of relations) {
        whole.see(w.deprel === label, own.deprel === label, sameHead);
        if (agree) agreed.see(w.deprel === label, agree[i]! && own.deprel === label, sameHead);
      }
      const right = /^PREL/.test(w.xpos) ? antecedent(gold, i) : -1;
      if (right >= 0) share.antecedents.see(antecedent(found, i) === right);
    });
  const hasAgreement = sentences.some(({ agree }) => agree);
  return Object.fromEntries([
    ...SHARES.filter((name) => share[name].isAsked).map((name) => [name, share[name].value]),
    ...relations.map(({ name, whole }) => [name, whole.f1]),
    ...(hasAgreement ? relations.slice(0, 2) : []).flatMap(({ name, agreed }) => [
      [`agreed-${name}-precision`, agreed.precision],
      [`agreed-${name}-recall`, agreed.recall],
    ]),
  ]);
}
