import type { ConlluSentence } from '../../src/reading/conllu-in.js';
import { isWithin } from '../../src/reading/structure/tree.js';
import type { Word } from '../../src/reading/types.js';

/** A tree in the manner of the conflict treebank, and the words whose arc says nothing in that manner. */
export interface Harmonised {
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  readonly masked: ReadonlySet<number>;
}

const low = (w: Word | undefined): string => w?.form.toLowerCase() ?? '';
const children = (words: readonly Word[], of: number): readonly Word[] => words.filter((w) => w.head === of);
const preposition = (words: readonly Word[], of: number): string =>
  low(children(words, of).find((w) => w.deprel === 'case'));

/** Verbs and the prepositions they demand, as the conflict treebank has them: `scheitern an` is `obl:arg` more often than `obl`. */
export function demandedPrepositions(sentences: readonly ConlluSentence[]): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const { words } of sentences)
    for (const w of words) {
      const by = /^obl(:arg)?$/.test(w.deprel) ? preposition(words, w.index) : '';
      const key = `${words[w.head]?.lemma} ${by}`;
      if (by) votes.set(key, (votes.get(key) ?? 0) + (w.deprel === 'obl:arg' ? 1 : -1));
    }
  return new Set([...votes].filter(([, n]) => n > 0).map(([key]) => key));
}

/** One name for labels that the corpora write in several ways. */
const SAME: Readonly<Record<string, string>> = {
  'flat:name': 'flat',
  'nmod:poss': 'nmod',
  'obl:tmod': 'obl',
  iobj: 'obl:arg',
};

/** What a word without a label of its own must be, before its head. */
const LOOSE: Readonly<Record<string, string>> = {
  ART: 'det',
  APPR: 'case',
  CARD: 'nummod',
  ADJA: 'amod',
  PIAT: 'det',
  PPOSAT: 'det:poss',
  ADV: 'advmod',
};

/** `die Stadt, in der sie wohnen`: a relative word before the verb. */
function isRelative(words: readonly Word[], w: Word): boolean {
  return words.some(
    (r) => r.index <= w.index && r.index > w.head && /^PREL/.test(r.xpos) && isWithin(words, r.index, w.index),
  );
}

function isInfinitive(words: readonly Word[], w: Word): boolean {
  return w.xpos === 'VVIZU' || (/^V/.test(w.xpos) && children(words, w.index).some((c) => c.xpos === 'PTKZU'));
}

/** Label of a noun or pronoun that hangs on a verb. */
function participant(words: readonly Word[], w: Word, demanded: ReadonlySet<string>): string {
  const verb = words[w.head]!;
  const by = preposition(words, w.index);
  const siblings = children(words, w.head);
  if (w.deprel === 'obj') {
    if (w.xpos === 'PROAV') return 'advmod';
    const hasOther = siblings.some((s) => s !== w && s.deprel === 'obj' && s.xpos !== 'PROAV' && s.case !== 'D');
    if (w.xpos === 'PRF') return hasOther ? 'obj' : 'expl:pv';
    return w.case === 'D' && !by ? 'obl:arg' : 'obj';
  }
  // `von der Armee erobert`: the agent of a passive.
  const isPassive = /^V.PP$/.test(verb.xpos) && siblings.some((s) => s.deprel === 'aux:pass');
  if (isPassive && (by === 'von' || by === 'durch') && !/^\d/.test(w.form)) return 'obl:agent';
  return demanded.has(`${verb.lemma} ${by}`) ? 'obl:arg' : 'obl';
}

function labelOf(words: readonly Word[], w: Word, demanded: ReadonlySet<string>): string {
  const label = SAME[w.deprel] ?? w.deprel;
  const head = words[w.head];
  if (!head) return label;
  if (label === 'det' && w.xpos === 'PPOSAT') return 'det:poss';
  if (label === 'dep') return w.head > w.index ? (LOOSE[w.xpos] ?? label) : label;
  if (label === 'mark' && w.xpos === 'KOKOM' && /^N/.test(head.xpos)) return 'case';
  if (label === 'obj' || label === 'obl') return participant(words, w, demanded);
  if (isInfinitive(words, w)) {
    if (/^N/.test(head.xpos) && /^[xc]comp$/.test(label)) return 'acl';
    if (label === 'ccomp') return 'xcomp';
  }
  const marks = children(words, w.index).filter((c) => c.deprel === 'mark' && c.xpos === 'KOUS');
  // `weil`, `nachdem`, `wenn` open no object clause.
  if (label === 'ccomp' && marks.some((m) => !/^(dass|daß|ob)$/.test(low(m)))) return 'advcl';
  if (label === 'acl' && isRelative(words, w)) return 'acl:relcl';
  return label;
}

/** HDT hangs a whole name flat on the title (`Außenminister` ← `Joschka`, `Fischer`): it is an apposition with a flat name. */
function headOf(words: readonly Word[], w: Word): { readonly head: number; readonly isApposition: boolean } {
  const head = words[w.head];
  if (head?.xpos !== 'NN' || !/^flat/.test(w.deprel) || !/^(NE|FM)$/.test(w.xpos))
    return { head: w.head, isApposition: false };
  const names = children(words, w.head).filter((c) => /^flat/.test(c.deprel) && /^(NE|FM)$/.test(c.xpos));
  const first = names[0]!;
  if (first.index < w.head || first.index > w.head + 2) return { head: w.head, isApposition: false };
  return first === w ? { head: w.head, isApposition: true } : { head: first.index, isApposition: false };
}

/** The tree of a sentence of GSD or HDT in the manner of the conflict treebank; relations that cannot be carried over are masked. */
export function harmonise(sentence: ConlluSentence, demanded: ReadonlySet<string>, isHdt: boolean): Harmonised {
  const { words } = sentence;
  const masked = new Set<number>();
  const heads: number[] = [];
  const deprels = words.map((w) => {
    const { head, isApposition } = isHdt ? headOf(words, w) : { head: w.head, isApposition: false };
    heads.push(head);
    const label = isApposition ? 'appos' : labelOf(words, w, demanded);
    if (label === 'dep') masked.add(w.index);
    return label;
  });
  return { heads, deprels, masked };
}
