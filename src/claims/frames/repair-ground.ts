import type { Word } from '../../reading/index.js';
import { phraseOf } from '../../reading/structure/phrase.js';
import { type Tree, under } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import { classesOfLemma, type FrameContext } from './classify.js';
import type { FrameSet } from './compile.js';
import { verbOfForm } from './verb-forms.js';

/** What makes up for a parser that errs: participants that stand in the wrong place of the tree. */
export interface Repair {
  readonly tree: Tree;
  readonly text: string;
  readonly frames: FrameSet;
  readonly context: FrameContext;
}

/** The phrase of a word. */
export const at = (repair: Repair, word: Word, rule: string): Phrase =>
  phraseOf(repair.tree, word, rule, (from, to) => repair.text.slice(from, to));

/** Whether an article or the form itself is accusative only. */
export const isAccusative = (repair: Repair, phrase: Phrase): boolean =>
  repair.frames.accusative.has(phrase.head.form.toLowerCase()) ||
  under(repair.tree, phrase.head, 'det').some((d) => repair.frames.accusative.has(d.form.toLowerCase()));

/** Whether a pronoun, or a masculine noun by its article, is nominative only (`der Pfad`). */
export const isNominative = ({ frames, tree }: Repair, { head }: Phrase): boolean =>
  frames.nominative.has(head.form.toLowerCase()) ||
  (head.gender === 'm' &&
    head.number === 'sg' &&
    under(tree, head, 'det').some((d) => frames.masculineArticles.has(d.form.toLowerCase())));

/** Whether a noun names places. */
export const isPlace = (word: Word, { frames }: Repair): boolean =>
  classesOfLemma(word.lemma, frames).includes('place');

/** Whether a name is one of a place: as it was recognised, or by the gazetteer. */
export const isPlaceName = ({ context }: Repair, word: Word, text: string): boolean =>
  context.kindOf?.(word) === 'place' || !!context.hasPlace?.(text);

/** Ground that is held and taken; a country acts too. */
export const isGround = (word: Word, repair: Repair): boolean =>
  isPlace(word, repair) && word.upos !== 'PROPN' && !classesOfLemma(word.lemma, repair.frames).includes('state');

/** The verb that the frames know this form of, where they do not know its lemma (`gefallen` → `fallen`). */
export function lemmaOf(predicate: Predicate, { frames, tree }: Repair): string {
  const { lemma, word } = predicate;
  const known = [frames.verbs, frames.phrases, frames.carriers, frames.reflexives].some((index) => index.has(lemma));
  if (known) return lemma;
  // `Die Garnison hält Tamrin bloß, weil Hilfe kommt`: an adverb taken for a part of the verb.
  const part = under(tree, word, 'compound').at(0)?.form.toLowerCase() ?? '';
  const bare = part && lemma.startsWith(part) && !frames.separable.has(part) ? lemma.slice(part.length) : '';
  if (bare && frames.verbs.has(bare)) return bare;
  const prefix = under(tree, word, 'compound').at(0)?.form.toLowerCase() ?? null;
  return verbOfForm(word.form.toLowerCase(), prefix, frames.beginnings, frames.verbEndings) ?? lemma;
}
