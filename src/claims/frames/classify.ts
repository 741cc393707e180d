import type { NameKind, Sentence, Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { treeOf, under } from '../../reading/structure/tree.js';
import type { Phrase } from '../../reading/structure.js';
import type { FrameSet } from './compile.js';
import { remembered } from './remember.js';
import type { NounClass, Wanted } from './types.js';

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
