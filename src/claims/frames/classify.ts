import type { NameKind, Sentence, Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { treeOf, under } from '../../reading/structure/tree.js';
import type { Phrase } from '../../reading/structure.js';
import { type FrameSet, frameSetOf } from './compile.js';
import { remembered } from './remember.js';
import type { FrameData, NounClass, Wanted } from './types.js';

/** The report around a sentence. */
export interface FrameContext {
  /** Text that all spans point into. */
  readonly text: string;
  /** Whether the report is about an armed conflict; see `conflictIn`. */
  readonly conflict?: boolean;
  /** Kind of the name a word belongs to; null where it belongs to none or its kind is unknown. */
  readonly kindOf?: (word: Word) => NameKind | null;
  /** Whether the ledger knows somebody of this name. */
  readonly knows?: (words: string) => boolean;
  /** Whether the gazetteer knows a place of this name. */
  readonly hasPlace?: (words: string) => boolean;
}

/** Where the last part of a compound starts in `lemma` by an index of last parts; -1 where none is known. */
export function endingAt(lemma: string, index: { has(key: string): boolean }): number {
  const hyphen = lemma.lastIndexOf('-');
  if (hyphen > 0 && index.has(lemma.slice(hyphen + 1))) return hyphen + 1;
  for (let at = 2; at <= lemma.length - 3; at++) if (index.has(lemma.slice(at))) return at;
  return -1;
}

/** Classes of a whole word: as it stands, or as a noun made of an adjective in its other form. */
function wordClasses(word: string, frames: FrameSet): readonly NounClass[] | undefined {
  const strong = frames.strongForm(word);
  const adjectival = strong ? frames.classWords.get(strong) : undefined;
  return (
    frames.classWords.get(word) ?? (adjectival?.some((c) => c === 'person' || c === 'armed') ? adjectival : undefined)
  );
}

/** Classes of a noun by its lemma, or by the last part of it. */
export const classesOfLemma = remembered((lemma, frames): readonly NounClass[] => {
  const word = lemma.toLowerCase();
  const known = wordClasses(word, frames) ?? wordClasses(word.slice(word.lastIndexOf('-') + 1), frames);
  if (known) return known;
  const at = endingAt(word, frames.classEndings);
  return at >= 2 ? (frames.classEndings.get(word.slice(at)) ?? []) : [];
});

const isName = (word: Word): boolean => word.upos === 'PROPN' || word.xpos === 'NE' || word.xpos === 'FM';
const isPronoun = (word: Word): boolean => word.upos === 'PRON' || word.xpos === 'PPOSAT' || word.xpos === 'PIS';
const isNumber = (word: Word): boolean => word.upos === 'NUM' || word.xpos === 'CARD';
const isAcronym = (form: string): boolean => /^\p{Lu}{2,6}$/u.test(form) || /^\p{Lu}{2,}-/u.test(form);

const isBare = (phrase: Phrase, sentence: Sentence): boolean =>
  !isAcronym(phrase.head.form) && under(treeOf(sentence), phrase.head, 'det', 'flat').length === 0;

function nameFits(
  phrase: Phrase,
  wanted: readonly Wanted[],
  sentence: Sentence,
  frames: FrameSet,
  context: FrameContext,
): boolean {
  const kind = context.kindOf?.(phrase.head) ?? null;
  if (kind === 'place' || kind === 'facility') return wanted.includes('place') || wanted.includes('state');
  // `Abu Dali` may be a man or a village: one fights for a village, and takes one.
  if (wanted.includes('place') && kind === 'person' && mayBePlace(phrase, wanted, frames, context)) return true;
  // The kind of a single bare name is a guess; what the frame asks for decides.
  const sure = kind !== 'person' || under(treeOf(sentence), phrase.head, 'flat').length > 0;
  if (kind === 'person' && sure)
    return wanted.includes('person') || wanted.includes('armed') || wanted.includes('state');
  if (kind === 'organisation') return wanted.includes('armed') || wanted.includes('state');
  // `der Anschlag von Suruç`: a bare name under this preposition is where, not who.
  if (phrase.rule === 'genitive-preposition' && !wanted.includes('place') && isBare(phrase, sentence)) return false;
  if (!wanted.includes('place')) return true;
  const determined = under(treeOf(sentence), phrase.head, 'det').length > 0;
  // `das umkämpfte Derna`: names of places are neuter, bodies and persons are not.
  if (under(treeOf(sentence), phrase.head, 'det').some((d) => frames.placeArticles.has(d.form.toLowerCase())))
    return !isAcronym(phrase.head.form);
  // `eroberte Derna`, but `eroberte … die PKK`: organisations are acronyms or carry an article.
  return !isAcronym(phrase.head.form) && (!determined || 'preposition' in phrase);
}

/** Whether a name that was taken for a person's stands where places stand: under a preposition of place, or where an object went astray. */
function mayBePlace(
  phrase: Phrase,
  wanted: readonly Wanted[],
  frames: FrameSet,
  { knows, hasPlace }: FrameContext,
): boolean {
  if (knows?.(phrase.text)) return false;
  if (!wanted.includes('person') && !wanted.includes('armed') && hasPlace?.(phrase.text)) return true;
  const preposition = 'preposition' in phrase ? String(phrase.preposition) : '';
  return phrase.rule === 'astray' || [frames.where, frames.from, frames.to].some((set) => set.has(preposition));
}

/** Classes by the lemma; a form that the lexicon does not know is tried without its ending. */
export function classesOfWord(word: Word, frames: FrameSet): readonly NounClass[] {
  const byLemma = classesOfLemma(word.lemma, frames);
  if (byLemma.length || word.lemma !== word.form || word.upos !== 'NOUN') return byLemma;
  for (const ending of frames.nounEndings) {
    if (!ending || !word.form.endsWith(ending)) continue;
    const found = classesOfLemma(word.form.slice(0, -ending.length), frames);
    if (found.length) return found;
  }
  return [];
}

/** `25 der 34 Städte`, `ein Dutzend Dörfer`, `die Hälfte von Homs`: what counts or parts is what it counts or parts. */
function countedBy(head: Word, sentence: Sentence, frames: FrameSet): Word {
  const counts =
    isNumber(head) || frames.counting.has(head.lemma.toLowerCase()) || head.lemma in frames.data.part.extents;
  return (counts ? under(treeOf(sentence), head, 'nmod', 'appos').at(0) : undefined) ?? head;
}

/** `die Serben`: a people as a whole stands for its side; some of them do not. */
function isPeople(noun: Word, sentence: Sentence, frames: FrameSet): boolean {
  if (noun.number !== 'pl' || !frames.peoples.has(noun.lemma.toLowerCase())) return false;
  const own = under(treeOf(sentence), noun, 'det', 'nummod', 'amod');
  return own.some((w) => w.xpos === 'ART') && !own.some((w) => w.upos === 'NUM');
}

/** A noun that is for people by its ending and gender: `der Vermittler`, `die Vermittlerin`, but not `die Mauer`, `das Fenster`. */
function isAgentNoun({ lemma, gender }: Word, { data }: FrameSet): boolean {
  const { masculine, feminine } = data.agentNoun;
  return (
    (gender !== 'f' && gender !== 'n' && masculine.test(lemma)) ||
    (gender !== 'n' && gender !== 'm' && feminine.test(lemma))
  );
}

/** Whether a phrase is of one of the classes; names fit by their kind, pronouns fit all. No class asked: all fit. */
export function fits(
  phrase: Phrase,
  wanted: readonly Wanted[],
  sentence: Sentence,
  frames: FrameSet,
  context: FrameContext,
): boolean {
  if (phrase.rule === 'speaker') return !wanted.length || wanted.some((w) => w !== 'place');
  if (frames.nobody.has(phrase.head.form.toLowerCase()) || phrase.head.deprel === 'expl') return false;
  if (!wanted.length) return true;
  if (['modifier', 'adjective', 'there'].includes(phrase.rule)) return true;
  if (isPronoun(phrase.head)) return true;
  // `der Islamische Staat`: the kind of the name goes before the class of the noun.
  if (context.kindOf?.(phrase.head) === 'organisation') return wanted.includes('armed') || wanted.includes('state');
  const counted = countedBy(phrase.head, sentence, frames);
  // What a name is goes before what its last letters look like (`Ukraine`, `Schönau`).
  const isNamed = counted.upos === 'PROPN' || (counted.upos === 'NOUN' && !classesOfWord(counted, frames).length);
  if (isNamed && context.kindOf?.(counted))
    return nameFits({ ...phrase, head: counted }, wanted, sentence, frames, context);
  const known = classesOfWord(counted, frames);
  if (known.length) {
    if (wanted.includes('place') && known.includes('time')) return false;
    const fit = wanted.some(
      (w) => (w !== 'unknown' && known.includes(w)) || (w === 'person' && known.includes('armed')),
    );
    return (
      fit ||
      (wanted.includes('state') && isPeople(counted, sentence, frames)) ||
      (known.includes('person') && !wanted.includes('place') && isOfSuch(counted, wanted, sentence, frames, context))
    );
  }
  if (isName(counted)) return nameFits({ ...phrase, head: counted }, wanted, sentence, frames, context);
  if (isNumber(phrase.head) || phrase.head.upos === 'ADJ' || phrase.head.upos === 'DET')
    return wanted.includes('person') || wanted.includes('armed');
  if (wanted.includes('unknown')) return true;
  if (counted.upos === 'NOUN' && isOfSuch(counted, wanted, sentence, frames, context)) return true;
  return wanted.includes('person') && (isAgentNoun(phrase.head, frames) || phrase.head.number === 'pl');
}

/**
 * A noun of no known class is of whom or of where it belongs to: `Jugendliche der Miliz` are armed, `das Terminal des Flughafens`, `die Ölhäfen Ras Lanuf`
 * are places; what is abstract by its ending is neither.
 */
function isOfSuch(
  noun: Word,
  wanted: readonly Wanted[],
  sentence: Sentence,
  frames: FrameSet,
  context: FrameContext,
): boolean {
  if (frames.data.abstractNoun.test(noun.lemma)) return false;
  const tree = treeOf(sentence);
  const belongs = (word: Word, classes: readonly Wanted[]): boolean => {
    const kind = context.kindOf?.(word) ?? null;
    if (kind) return (kind === 'place' || kind === 'facility' ? 'place' : 'armed') === classes[0] && kind !== 'person';
    return classesOfWord(word, frames).some((c) => (classes as readonly string[]).includes(c));
  };
  const genitives = under(tree, noun, 'nmod').filter(
    (w) => w.case === 'G' || prepositionOf(tree, w) === frames.data.genitive,
  );
  if (wanted.includes('place')) {
    const named = under(tree, noun, 'appos', 'flat').filter((w) => w.index > noun.index);
    return [...genitives, ...named].some((w) => belongs(w, ['place']));
  }
  if (!wanted.includes('armed') || noun.number !== 'pl') return false;
  const follows = frames.followers.has(noun.lemma.toLowerCase());
  return genitives.some((w) => belongs(w, ['armed']) || (follows && context.kindOf?.(w) === 'person'));
}

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
