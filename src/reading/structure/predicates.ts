import type { Sentence, Word } from '../types.js';
import { argumentsOf, type Slots } from './arguments.js';
import { clauseSpan, tenseOf } from './clause.js';
import { base, type Tree, treeOf, under } from './tree.js';
import type { Predicate, StructureRules } from './types.js';

type Kind = Predicate['kind'];

const FULL_VERB = /^V[VMA](FIN|INF|IZU|PP|IMP)$/;
/** Relations under which a verb form is a part of another predicate. */
const PART = new Set(['aux', 'cop', 'case', 'mark', 'flat', 'fixed', 'compound', 'det']);

function kindOf(tree: Tree, word: Word, rules: StructureRules): Kind | null {
  if (PART.has(base(word.deprel))) return null;
  if (word.upos === 'VERB' || (word.upos === 'AUX' && FULL_VERB.test(word.xpos))) return 'verb';
  if (word.xpos === 'ADJA' || word.xpos === 'ADJD' || word.upos === 'ADJ')
    return base(word.deprel) === 'amod' && rules.participle(word.lemma) ? 'participle' : 'adjective';
  // `sind unterwegs`, `war dort`: an adverb that is said of somebody.
  if (word.upos === 'ADV' && under(tree, word, 'cop').length) return 'adjective';
  if (word.upos === 'NOUN' || (word.upos === 'PROPN' && under(tree, word, 'cop').length)) return 'noun';
  return null;
}

/** The lemma a frame looks for: of a participle, its verb. */
function lemmaOf(tree: Tree, word: Word, kind: Kind, rules: StructureRules): string {
  if (kind === 'participle') return rules.participle(word.lemma)?.verb ?? word.lemma;
  const joined = rules.joined.get(word.lemma);
  if (kind !== 'verb' || !joined) return word.lemma;
  // `nahmen … gefangen`, `gab … bekannt`: one verb in two words.
  const found = under(tree, word, 'xcomp', 'advmod', 'compound').find((w) => joined.has(w.form.toLowerCase()));
  return found ? found.form.toLowerCase() + word.lemma : word.lemma;
}

function voiceOf(tree: Tree, word: Word, kind: Kind, rules: StructureRules): Predicate['voice'] {
  if (kind === 'participle') return rules.participle(word.lemma)?.voice ?? 'state';
  if (kind !== 'verb') return 'state';
  const passive = under(tree, word, 'aux:pass', 'nsubj:pass').length > 0;
  return passive ? 'passive' : 'active';
}

/** Whether the clause of the word is negated: by a particle, or by a negated participant (`kein Dorf`, `niemand`). */
function isNegated(tree: Tree, word: Word, rules: StructureRules): boolean {
  const negative = (w: Word): boolean => w.xpos === 'PTKNEG' || rules.negations.has(w.lemma.toLowerCase());
  return (tree.children[word.index] ?? []).some(
    (child) =>
      negative(child) ||
      (['nsubj', 'obj', 'obl', 'iobj'].includes(base(child.deprel)) &&
        under(tree, child, 'det', 'advmod').some(negative)),
  );
}

/** The nearest word above that is a predicate itself, and the relation by which the first step leaves the word. */
function governorOf(word: Word, tree: Tree, byWord: ReadonlyMap<number, Predicate>): Predicate['governor'] {
  let relation = '';
  for (let at = word, steps = 0; at.head >= 0 && steps < tree.words.length; steps++) {
    if (!relation) relation = at.deprel;
    const above = tree.words[at.head];
    if (!above) return null;
    const predicate = byWord.get(above.index);
    if (predicate) return { predicate, relation };
    at = above;
  }
  return null;
}

/** Order in which predicates are built: governors first, so that shared and controlled subjects are there. */
function outermostFirst(tree: Tree): readonly Word[] {
  const depths = tree.words.map((word) => {
    let n = 0;
    for (let at: Word | undefined = word; at && at.head >= 0 && n <= tree.words.length; n++) at = tree.words[at.head];
    return n;
  });
  return [...tree.words].sort((a, b) => depths[a.index]! - depths[b.index]! || a.index - b.index);
}

/**
 * The predicates of a sentence in the order of the text: full verbs, attributive participles, adjectives, and every
 * noun (whether it tells a happening is for the frames to say). `text` is the text that the spans of the sentence point
 * into. Never throws on a malformed tree.
 */
export function predicatesOf(sentence: Sentence, text: string, rules: StructureRules): readonly Predicate[] {
  const tree = treeOf(sentence);
  const slice = (from: number, to: number): string => text.slice(from, to);
  const byWord = new Map<number, Predicate>();
  for (const word of outermostFirst(tree)) {
    const kind = kindOf(tree, word, rules);
    if (!kind) continue;
    const governor = governorOf(word, tree, byWord);
    const voice = voiceOf(tree, word, kind, rules);
    const slots: Slots = argumentsOf({ tree, word, kind, voice, governor, rules, slice });
    const verbal = tenseOf(tree, word, rules);
    byWord.set(word.index, {
      sentence,
      word,
      kind,
      lemma: lemmaOf(tree, word, kind, rules),
      voice,
      ...slots,
      ...verbal,
      negated: isNegated(tree, word, rules),
      clause: clauseSpan(tree, word),
      governor,
      marker:
        under(tree, word, 'mark')
          .find((m) => m.xpos !== 'PTKZU')
          ?.lemma.toLowerCase() ?? '',
    });
  }
  return [...byWord.values()].sort((a, b) => a.word.index - b.word.index);
}
