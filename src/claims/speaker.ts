import { phraseOf } from '../reading/structure/phrase.js';
import type { Phrase, Predicate } from '../reading/structure.js';
import type { Sentence, Word } from '../reading/types.js';
import type { Span } from '../text/index.js';
import { childrenBy, predicateOver, type Scene } from './scene.js';

/** Somebody says so: over which predicate, and who. */
export interface Said {
  /** The predicate with all that hangs on it, without relative clauses and attributes. */
  readonly over: Predicate;
  readonly sources: readonly Phrase[];
  /** What stands for nobody unless nobody was named before (`den Berichten zufolge`). */
  readonly bare?: Phrase;
  /** Through whom the sources are quoted. */
  readonly via: Phrase | null;
  /** Whether it makes the clause hearsay; a denial or a plan only names its holder. */
  readonly claims: boolean;
  readonly rule: string;
  /** Part of the sentence over which it stands by its place alone, where the tree cannot be trusted. */
  readonly reach?: Span;
}

/** Whether a word is a third-person `es` without meaning. */
export const isImpersonal = (scene: Scene, word: Word): boolean =>
  word.deprel.startsWith('expl') || word.lemma.toLowerCase() === scene.rules.attribution.impersonal;

/** The phrase of a word. */
export const phraseAt = (scene: Scene, sentence: Sentence, word: Word, rule: string): Phrase =>
  phraseOf(scene.tree(sentence), word, rule, (from, to) => scene.text.slice(from, to));

/** The verb (or headline noun) over which a phrase stands, past the nouns in between. */
export function verbOver(scene: Scene, sentence: Sentence, word: Word): Predicate | null {
  let p = predicateOver(scene, sentence, word);
  for (let n = 0; p?.kind === 'noun' && p.governor && n < 10; n++) {
    if (/^(acl|advcl|conj|parataxis|ccomp)/.test(p.governor.relation)) break;
    p = p.governor.predicate;
  }
  return p;
}

/** Whose statement it is: its genitive, the subject (`nach eigenen Angaben`), the first part of a compound, or the noun itself. */
export function authorsOf(scene: Scene, sentence: Sentence, noun: Word, over: Predicate): readonly Phrase[] {
  const children = childrenBy(scene, sentence, noun, 'amod', 'nmod');
  if (children.some((c) => c.lemma.toLowerCase() === scene.rules.attribution.own)) return ownersOf(scene, over);
  const owners = scene.predicateAt(sentence, noun.index)?.genitives ?? [];
  const from = children
    .filter((c) => c.deprel.startsWith('nmod'))
    .filter((c) =>
      childrenBy(scene, sentence, c, 'case').some((k) => scene.rules.attribution.origins.has(k.lemma.toLowerCase())),
    );
  if (owners.length) return owners;
  if (from.length) return from.map((w) => phraseAt(scene, sentence, w, 'source'));
  // `den Angaben zufolge`: statements known from before; whose, the sentences before say.
  if (childrenBy(scene, sentence, noun, 'det').length && !children.some((c) => c.deprel.startsWith('amod'))) return [];
  const whole = phraseAt(scene, sentence, noun, 'source');
  const part = scene.rules.attribution.authorPart(noun.form);
  if (!part) return [whole];
  const span = { start: noun.span.start, end: noun.span.start + part };
  return [{ ...whole, span, text: scene.text.slice(span.start, span.end) }];
}

/** Whose `eigene` statements they are: the doer, where somebody does it, else whom it befell. */
function ownersOf(scene: Scene, over: Predicate): readonly Phrase[] {
  const { classOf, isPronoun } = scene.rules.reference;
  const able = (p: Phrase): boolean =>
    isPronoun(p.head) || p.head.upos === 'PROPN' || ['group', 'person'].includes(classOf(p.head.lemma));
  const acting = over.voice === 'passive' ? over.agents : over.subjects;
  const found = [...acting, ...over.datives].filter(able);
  return found.length ? found.slice(0, Math.max(1, acting.length)) : acting;
}

/** Who speaks through a verb of saying: its subject; of a passive its agent; for `heißen` where it comes from (`aus Kiew`). */
function speakersOf(scene: Scene, verb: Predicate): readonly Phrase[] {
  const subjects = (verb.voice === 'passive' ? verb.agents : verb.subjects).filter(
    (s) => !isImpersonal(scene, s.head) && !isPointing(scene, s),
  );
  if (subjects.length) return subjects.map((s) => ofThem(scene, s));
  const { origins, rumours, within } = scene.rules.attribution;
  return verb.obliques.filter(
    (o) => rumours.has(verb.lemma) && (origins.has(o.preposition) || within.has(o.preposition)),
  );
}

/** `behauptet das ihr Sprecher`: what was told is said, it says nothing. */
const isPointing = (scene: Scene, { head, rule }: Phrase): boolean =>
  rule === 'subject' && scene.rules.attribution.pointing.has(head.form.toLowerCase());

/** `einer der Überlebenden`, `zwei von ihnen`: one of those who are named. */
function ofThem(scene: Scene, phrase: Phrase): Phrase {
  const { head, sentence } = phrase;
  if (head.upos !== 'NUM' && !(head.upos === 'PRON' && head.xpos === 'PIS')) return phrase;
  const [them] = childrenBy(scene, sentence, head, 'nmod').filter((w) => w.upos === 'NOUN' || w.upos === 'PROPN');
  return them ? phraseAt(scene, sentence, them, 'one-of') : phrase;
}

/** `unter Berufung auf X`: the real source; then the speaker only passes on. */
function appealedTo(scene: Scene, verb: Predicate): readonly Phrase[] {
  const { appeal } = scene.rules.attribution;
  const { words } = verb.sentence;
  const noun = words.find((w) => appeal.has(w.lemma) && w.upos === 'NOUN');
  if (!noun || noun.span.start < verb.clause.start || noun.index - verb.word.index > 8) return [];
  const source = words.find((w) => w.index > noun.index + 1 && (w.upos === 'NOUN' || w.upos === 'PROPN'));
  return source && source.index - noun.index < 7 ? [phraseAt(scene, verb.sentence, source, 'appeal')] : [];
}

/** What a verb of saying says of a predicate: its speakers, or those they appeal to. */
export function saidBy(scene: Scene, over: Predicate, verb: Predicate, claims: boolean, rule: string): Said {
  const speakers = speakersOf(scene, verb);
  const cited = scene.rules.attribution.citing.has(verb.lemma) && verb.voice !== 'passive' ? verb.objects : [];
  if (cited.length) return { over, sources: cited, via: speakers[0] ?? null, claims, rule: `${rule}:cited` };
  const real = appealedTo(scene, verb);
  if (real.length) return { over, sources: real, via: speakers[0] ?? null, claims, rule: `${rule}:appeal` };
  const medium = verb.datives.find((d) => scene.rules.attribution.media(d.head.lemma)) ?? null;
  return { over, sources: speakers, via: medium, claims, rule };
}
