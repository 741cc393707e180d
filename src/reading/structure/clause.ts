import type { Span } from '../../text/index.js';
import type { Word } from '../types.js';
import { base, subtree, type Tree, under } from './tree.js';
import type { Predicate, StructureRules } from './types.js';

const EMBEDDED = new Set(['ccomp', 'xcomp', 'csubj', 'advcl', 'acl', 'parataxis', 'discourse']);

/** Words of the clause of a predicate, without clauses embedded in it or coordinated to it. */
export function clauseSpan(tree: Tree, word: Word): Span {
  const own = subtree(tree, word, (child) => {
    if (child.deprel === 'cc' || child.upos === 'PUNCT') return false;
    if (EMBEDDED.has(base(child.deprel))) return false;
    return !(child.deprel === 'conj' && child.head === word.index);
  });
  let { start, end } = word.span;
  for (const { span } of own) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

type Verbal = Pick<Predicate, 'modals' | 'mood' | 'tense'>;

const isPast = (w: Word): boolean => w.tense === 'past';

/** Modals, mood and tense of the verb cluster around a predicate; infinitives and nouns have none of their own. */
export function tenseOf(tree: Tree, word: Word, rules: StructureRules): Verbal {
  const helpers = under(tree, word, 'aux', 'cop');
  // Beside a finite helper the verb itself is none, whatever its tag (`hatte … kontrolliert`).
  const finite = [...helpers, word].find((w) => w.xpos.endsWith('FIN')) ?? null;
  const modals = helpers
    .filter((w) => w.xpos.startsWith('VM'))
    .sort((a, b) => Number(b.xpos.endsWith('FIN')) - Number(a.xpos.endsWith('FIN')) || b.index - a.index)
    .map((w) => w.lemma);
  return { modals, mood: finite?.mood ?? null, tense: finite ? tense(word, helpers, finite, rules) : null };
}

function tense(word: Word, helpers: readonly Word[], finite: Word, rules: StructureRules): Predicate['tense'] {
  const perfect = helpers.some(
    (h) => h.deprel === 'aux' && h.xpos.startsWith('VA') && h.lemma !== rules.futureAuxiliary,
  );
  const participle = word.xpos.endsWith('PP') || finite !== word || helpers.some((h) => h.xpos.endsWith('PP'));
  if (perfect && participle) return isPast(finite) ? 'pluperfect' : 'perfect';
  if (finite.deprel === 'aux' && finite.lemma === rules.futureAuxiliary && !isPast(finite)) return 'future';
  return isPast(finite) ? 'past' : 'present';
}
