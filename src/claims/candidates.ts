import type { Phrase } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import type { Gender, ReferentClass } from './language.js';
import { childrenBy, type Scene } from './scene.js';

/** A noun that a later word may stand for. */
export interface Candidate {
  readonly sentence: Sentence;
  readonly word: Word;
  readonly classes: ReadonlySet<ReferentClass>;
  readonly number: 'sg' | 'pl' | null;
  readonly gender: Gender | null;
  readonly subject: boolean;
  /** Whether a proper name stands in it. */
  readonly proper: boolean;
  /** The proper name, else the noun. */
  readonly name: string;
  /** Whether more than a bare noun names it. */
  readonly specific: boolean;
}

/** How many sentences back one looks. */
const REACH = 6;
const MEMORY = new WeakMap<Scene, Map<number, readonly Candidate[]>>();

/** Nouns before a phrase, in its sentence and the ones before, nearest sentence first. */
export function candidatesBefore(scene: Scene, phrase: Phrase): readonly Candidate[] {
  const { sentences } = scene.reading;
  const { start } = phrase.head.span;
  const back: Candidate[] = [];
  for (const c of candidatesIn(scene, phrase.sentence)) if (c.word.span.end <= start) back.push(c);
  for (let i = phrase.sentence.index - 1; i >= Math.max(0, phrase.sentence.index - REACH); i--) {
    const sentence = sentences[i];
    if (sentence) for (const c of candidatesIn(scene, sentence)) back.push(c);
  }
  return back;
}

function candidatesIn(scene: Scene, sentence: Sentence): readonly Candidate[] {
  const memory = MEMORY.get(scene) ?? new Map<number, readonly Candidate[]>();
  MEMORY.set(scene, memory);
  const known = memory.get(sentence.index);
  if (known) return known;
  const made = sentence.words.filter((w) => isHead(sentence, w)).map((w) => candidateOf(scene, sentence, w));
  memory.set(sentence.index, made);
  return made;
}

/** Heads of phrases: not parts of names, not names in apposition to a noun right before them, not what is said of a subject (`gilt als der mächtigste Mann`). */
function isHead(sentence: Sentence, word: Word): boolean {
  if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return false;
  if (/^(flat|compound|xcomp)/.test(word.deprel)) return false;
  const above = sentence.words[word.head];
  return !(word.deprel === 'appos' && above && above.upos === 'NOUN' && above.index === word.index - 1);
}

function candidateOf(scene: Scene, sentence: Sentence, word: Word): Candidate {
  const { reference } = scene.rules;
  const children = childrenBy(scene, sentence, word, 'det', 'appos', 'flat', 'amod', 'nmod');
  const determiner = children.find((c) => c.deprel.startsWith('det')) ?? null;
  const first =
    word.upos === 'PROPN' ? word : children.find((c) => c.upos === 'PROPN' && /^(appos|flat)/.test(c.deprel));
  const name = first ? fullName(scene, sentence, first) : null;
  return {
    sentence,
    word,
    classes: classesOf(scene, word, name),
    number: reference.numberOf(word, determiner) ?? (name && word.upos === 'NOUN' ? 'sg' : null),
    gender: reference.genderOf(word, determiner),
    subject: /^nsubj/.test(word.deprel),
    proper: name !== null,
    name: name ?? word.form,
    specific: name !== null || children.some((c) => /^(amod|nmod)/.test(c.deprel)) || word.form.includes('-'),
  };
}

/** A name of several words (`Wladimir Putin`). */
function fullName(scene: Scene, sentence: Sentence, first: Word): string {
  const parts = childrenBy(scene, sentence, first, 'flat');
  const end = Math.max(first.span.end, ...parts.map((w) => w.span.end));
  return scene.text.slice(Math.min(first.span.start, ...parts.map((w) => w.span.start)), end);
}

/** What a noun denotes: by the lexicon, for names by the knowledge base and the kind that was recognised. */
function classesOf(scene: Scene, word: Word, name: string | null): ReadonlySet<ReferentClass> {
  const classes = new Set<ReferentClass>();
  if (word.upos === 'NOUN') classes.add(scene.rules.reference.classOf(word.lemma));
  if (!name) return classes;
  const named = scene.nameAt(word);
  const actor = scene.knowledge.findActor(name, scene.link);
  // An agency in a dateline is nobody that a text goes on to speak of.
  if (actor?.outlet) return classes;
  if (actor) classes.add(actor.kind === 'person' ? 'person' : 'group');
  if (scene.knowledge.findPlace(name, scene.link)) classes.add('place');
  if (named?.kind === 'person') classes.add('person');
  if (named?.kind === 'organisation') classes.add('group');
  if (named?.kind === 'place' || named?.kind === 'facility') classes.add('place');
  if (classes.size === 0) for (const any of ['person', 'group', 'place'] as const) classes.add(any);
  return classes;
}
