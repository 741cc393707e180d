import type { Sentence } from '../../reading/index.js';
import { endingAt } from './classify.js';
import { type FrameSet, frameSetOf } from './compile.js';
import { remembered } from './remember.js';
import type { FrameData } from './types.js';

/** Fewer words than these are too few for a share. */
const SHORT = 120;
/** So many different words of war must be there, in a longer text and in a sentence that stands alone. */
const DIFFERENT = 2;

interface Fields {
  readonly words: number;
  /** Words of war, and the different ones among them by their stems. */
  readonly conflict: number;
  readonly different: number;
  /** Words of sport, business and culture. */
  readonly foreign: number;
}

/** The field that a form is of. */
interface Field {
  readonly isWord: boolean;
  /** The stem of a word of war; null for others. */
  readonly war: string | null;
  readonly foreign: boolean;
  /** Whether it names a work of fiction. */
  readonly fiction: boolean;
}

function isOfConflict(word: string, frames: FrameSet): boolean {
  const last = word.slice(word.lastIndexOf('-') + 1);
  const first = word.includes('-') ? word.slice(0, word.indexOf('-')) : '';
  return frames.conflict.has(word) || frames.conflict.has(last) || frames.conflict.has(first);
}

const fieldOf = remembered((form, frames): Field => {
  const word = form.toLowerCase();
  const isWord = /^\p{L}/u.test(form);
  if (!/^\p{Lu}/u.test(form)) {
    // `beschossen`, `eingekesselt`: words of war that are no nouns.
    const war = frames.conflictVerbs.has(word) ? frames.stemOf(word) : null;
    return { isWord, war, foreign: false, fiction: false };
  }
  const stem = frames.stemOf(word);
  const last = word.slice(word.lastIndexOf('-') + 1);
  const isWar = isOfConflict(word, frames);
  const foreign = !isWar && (frames.foreign.has(word) || frames.foreign.has(last));
  const isCompound = !foreign && endingAt(word, frames.conflict) >= 3 && !frames.notCompounds.has(word);
  return { isWord, war: isWar || isCompound ? stem : null, foreign, fiction: frames.fiction.has(stem) };
});

/** Counts the words of each field. */
function fieldsOf(forms: readonly string[], frames: FrameSet): Fields {
  let words = 0;
  let conflict = 0;
  let foreign = 0;
  const stems = new Set<string>();
  for (const form of forms) {
    const field = fieldOf(form, frames);
    if (field.isWord) words++;
    if (field.foreign) foreign++;
    if (field.war === null) continue;
    conflict++;
    stems.add(field.war);
  }
  return { words, conflict, different: stems.size, foreign };
}

/**
 * Whether a text tells of an armed conflict: more words of it than of other fields, and in a longer text not just a
 * mention here and there (`nach dem Krieg` in the life of a painter).
 */
export function isConflict(forms: readonly string[], frames: FrameSet): boolean {
  const { words, conflict, different, foreign } = fieldsOf(forms, frames);
  const dense = words < SHORT || (different >= DIFFERENT && conflict >= words * frames.data.conflictShare);
  return conflict > foreign && dense;
}

/** Whether a sentence tells of an armed conflict though its report does not: by several words of it and none of another field. */
export function isConflictAlone(forms: readonly string[], frames: FrameSet): boolean {
  const { different, foreign } = fieldsOf(forms, frames);
  return different >= DIFFERENT && foreign === 0;
}

/** Whether a report is about an armed conflict, by its words and those of its title alone. */
export function conflictIn(sentences: readonly Sentence[], data: FrameData, title: string | null = null): boolean {
  const forms = [...sentences.flatMap((s) => s.tokens.map((t) => t.form)), ...(title?.match(/[\p{L}-]+/gu) ?? [])];
  return isConflict(forms, frameSetOf(data));
}

/**
 * Whether a sentence tells of something that is no news of a war, whatever the report is about: more words of another
 * field than of war, or a work of fiction that is not shown as proof.
 */
export function isOfOtherField(forms: readonly string[], frames: FrameSet): boolean {
  const { conflict, foreign } = fieldsOf(forms, frames);
  if (foreign >= DIFFERENT && foreign > conflict) return true;
  const work = forms.some((f) => fieldOf(f, frames).fiction);
  return work && !forms.some((f) => frames.proving.has(f.toLowerCase()));
}

/** Whether words stand in capitals only: neither tags nor trees can be trusted there. */
export function isShouted(forms: readonly string[]): boolean {
  let words = 0;
  for (const form of forms) {
    if (!/^\p{L}{2,}$/u.test(form)) continue;
    if (form !== form.toUpperCase()) return false;
    words++;
  }
  return words >= 4;
}
