import type { Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { type Tree, treeOf, under } from '../../reading/structure/tree.js';
import type { Oblique, Phrase, Predicate } from '../../reading/structure.js';
import { endingAt } from './classify.js';
import type { CompiledFrame, FrameSet, PhraseTrigger } from './compile.js';
import { remembered } from './remember.js';
import type { Carrier } from './types.js';

/** Frames that a predicate triggers, in order of preference; `noun` is the noun of a fixed phrase. */
export interface Trigger {
  readonly frame: CompiledFrame;
  readonly noun: Predicate | null;
  /** Words of the fixed phrase, which trigger nothing of their own. */
  readonly used: readonly number[];
}

const isLemma = (word: Word, noun: string, frames: FrameSet): boolean => {
  const lemma = word.lemma.toLowerCase();
  // `den Toten`: lexicons call a noun made of an adjective `Tote` or `Toter`.
  return (
    lemma === noun ||
    frames.strongForm(lemma) === noun ||
    (noun.length > 3 && lemma.endsWith(noun)) ||
    word.form.toLowerCase() === noun
  );
};

/** `bei einem Anschlag ums Leben`: the phrase may hang on a noun before it. */
function astray(
  predicate: Predicate,
  trigger: PhraseTrigger,
  found: readonly Phrase[],
  frames: FrameSet,
): Phrase | undefined {
  const tree = treeOf(predicate.sentence);
  const hosts = [...found, ...predicate.obliques, ...predicate.objects, ...predicate.subjects, ...predicate.agents].map(
    (p) => p.head,
  );
  const word = hosts
    .flatMap((host) => under(tree, host, 'nmod', 'obl'))
    .find((w) => prepositionOf(tree, w).split(' ')[0] === trigger.preposition && isLemma(w, trigger.noun, frames));
  return word
    ? { sentence: predicate.sentence, head: word, span: word.span, text: word.form, rule: 'astray' }
    : undefined;
}

/** `auf den Dächern Stellung bezogen`, `gewährte den Taliban Unterschlupf`: a bare noun there is the verb's, whatever it hangs on. */
function before(predicate: Predicate, trigger: PhraseTrigger, frames: FrameSet): Phrase | undefined {
  const tree = treeOf(predicate.sentence);
  const behind = [...predicate.datives, ...predicate.subjects].map((p) => tree.words[p.head.index + 1]);
  const word = [tree.words[predicate.word.index - 1], ...behind].find(
    (w) => w?.upos === 'NOUN' && isLemma(w, trigger.noun, frames) && /^(?:nmod|appos|flat)/.test(w.deprel),
  );
  if (!word || under(tree, word, 'det', 'case', 'amod').length) return undefined;
  return { sentence: predicate.sentence, head: word, span: word.span, text: word.form, rule: 'before-verb' };
}

const SPELLED = new WeakMap<Tree, string>();

/** All lemmas, as `isLemma` takes them, and forms of a sentence in small letters: no noun that is not in them is one of its words. */
function spelled(tree: Tree, frames: FrameSet): string {
  const known = SPELLED.get(tree);
  if (known !== undefined) return known;
  const all = tree.words
    .flatMap((w) => [w.lemma, frames.strongForm(w.lemma.toLowerCase()) ?? '', w.form])
    .join(' ')
    .toLowerCase();
  SPELLED.set(tree, all);
  return all;
}

/** The phrase of a verb that completes a fixed phrase (`unter … Kontrolle`, `Opfer`). */
function completion(predicate: Predicate, trigger: PhraseTrigger, frames: FrameSet): Phrase | undefined {
  // Most verbs of fixed phrases stand without them: then nothing need be looked through.
  if (!spelled(treeOf(predicate.sentence), frames).includes(trigger.noun)) return undefined;
  const places: readonly (Phrase | Oblique)[] = trigger.preposition
    ? [...predicate.obliques, ...predicate.datives]
    : [...predicate.objects, ...predicate.subjects, ...predicate.obliques.filter((o) => !o.preposition)];
  const fitting = places.filter((p) => {
    const preposition = 'preposition' in p ? p.preposition : '';
    // `saßen mit am Tisch`: the last of several prepositions is the noun's.
    return !trigger.preposition || preposition.split(' ').at(-1) === trigger.preposition || preposition === '';
  });
  return (
    fitting.find((p) => isLemma(p.head, trigger.noun, frames)) ??
    (trigger.preposition ? astray(predicate, trigger, fitting, frames) : before(predicate, trigger, frames))
  );
}

function fromPhrases(
  predicate: Predicate,
  frames: FrameSet,
  byWord: ReadonlyMap<number, Predicate>,
): readonly Trigger[] {
  return (frames.phrases.get(predicate.lemma) ?? []).flatMap((trigger) => {
    const found = completion(predicate, trigger, frames);
    if (!found) return [];
    const used = trigger.frame.frame.keepsNoun ? [] : [found.head.index];
    return [{ frame: trigger.frame, noun: byWord.get(found.head.index) ?? null, used }];
  });
}

const plain = (list: readonly CompiledFrame[] | undefined): readonly Trigger[] =>
  (list ?? []).map((frame) => ({ frame, noun: null, used: [] }));

/** Frames of a noun: by the word, else by the longest last part of a compound. */
export const nounFrames = remembered((lemma, frames): readonly CompiledFrame[] => {
  const word = lemma.toLowerCase();
  const strong = frames.strongForm(word);
  const whole = frames.nouns.get(word) ?? (strong ? frames.nouns.get(strong) : undefined);
  if (whole) return whole;
  if (frames.notCompounds.has(word) || endingAt(word, frames.notCompounds) >= 2) return [];
  const hyphen = word.lastIndexOf('-');
  // `WM-Kampf`, `Wahlkampf-Offensive`: the first part says whose field it is.
  const field = hyphen > 0 ? word.slice(0, hyphen) : '';
  if (field && (frames.foreign.has(field) || frames.notCompounds.has(field))) return [];
  const last = hyphen > 0 ? frames.nouns.get(word.slice(hyphen + 1)) : undefined;
  if (last) return last;
  const at = endingAt(word, frames.endings);
  return at >= 2 ? (frames.endings.get(word.slice(at)) ?? []) : [];
});

function adjectiveFrames(predicate: Predicate, frames: FrameSet): readonly CompiledFrame[] {
  const lemma = predicate.word.lemma.toLowerCase();
  const found = frames.adjectives.get(predicate.word.lemma) ?? frames.adjectives.get(lemma);
  if (found) return found;
  const hyphen = lemma.lastIndexOf('-');
  return hyphen > 0 ? (frames.adjectives.get(lemma.slice(hyphen)) ?? []) : [];
}

/** Frames of a noun in the text; a form that the lexicon does not know is tried without its ending. */
export function framesOfNoun(word: Word, frames: FrameSet): readonly CompiledFrame[] {
  const byLemma = nounFrames(word.lemma, frames);
  if (byLemma.length || word.lemma !== word.form) return byLemma;
  const form = word.form.toLowerCase();
  for (const ending of frames.nounEndings) {
    if (!ending || !form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    const found = frames.nouns.get(stem);
    if (found) return found;
    // `bei Häuserkämpfen`: a compound that the lexicon does not know, with its vowel changed.
    const plain = frames.plain(stem);
    const at = plain === stem || !frames.umlautPlurals.has(ending) ? -1 : endingAt(plain, frames.endings);
    if (at >= 2) return frames.endings.get(plain.slice(at)) ?? [];
  }
  return [];
}

/** The frames that a predicate triggers, fixed phrases first. */
export function triggersOf(
  predicate: Predicate,
  tree: Tree,
  frames: FrameSet,
  byWord: ReadonlyMap<number, Predicate>,
): readonly Trigger[] {
  if (predicate.kind === 'noun') return plain(framesOfNoun(predicate.word, frames));
  const phrases = fromPhrases(predicate, frames, byWord);
  const reflexive =
    predicate.kind === 'verb' && (under(tree, predicate.word, 'expl').length > 0 || hasReflexive(predicate, tree));
  const reflexives = reflexive ? plain(frames.reflexives.get(predicate.lemma)) : [];
  const verbs = plain(frames.verbs.get(predicate.lemma));
  const adjectives = predicate.kind === 'verb' ? [] : plain(adjectiveFrames(predicate, frames));
  return [...phrases, ...reflexives, ...verbs, ...adjectives];
}

const hasReflexive = (predicate: Predicate, tree: Tree): boolean =>
  under(tree, predicate.word, 'obj', 'obl').some((w) => w.xpos === 'PRF');

/** How a verb carries a noun: the first carrier whose place for the noun is where it stands. */
export function carrierOf(
  noun: Predicate,
  frames: FrameSet,
  byWord: ReadonlyMap<number, Predicate>,
): { readonly verb: Predicate; readonly carrier: Carrier } | null {
  const over = noun.governor?.predicate;
  // `berichtete von Tausenden Toten`: what counts stands where the counted noun would.
  const counted = over?.kind === 'noun' && noun.word.deprel === 'nmod' && frames.counting.has(over.lemma.toLowerCase());
  if (counted && over) return carrierOf(over, frames, byWord);
  const above = over;
  const verb = above ? byWord.get(above.word.index) : undefined;
  if (!verb) return null;
  if (verb.kind === 'noun') return carriedAstray(noun, verb, frames, byWord);
  const stands = (phrases: readonly Phrase[]): boolean => phrases.some((p) => p.head.index === noun.word.index);
  const carrier = (frames.carriers.get(verb.lemma) ?? []).find((c) => {
    if (c.noun === 'object') return stands(verb.objects);
    if (c.noun === 'subject') return stands(verb.subjects);
    if (c.noun === 'dative') return stands([...verb.datives, ...verb.obliques.filter((o) => o.preposition === '')]);
    return stands(verb.obliques.filter((o) => o.preposition === c.noun));
  });
  return carrier ? { verb, carrier } : null;
}

/** `drohte den Kämpfern mit Angriffen`: the noun hangs on a participant before it; its preposition says what carries it. */
function carriedAstray(
  noun: Predicate,
  host: Predicate,
  frames: FrameSet,
  byWord: ReadonlyMap<number, Predicate>,
): { readonly verb: Predicate; readonly carrier: Carrier } | null {
  const over = host.governor?.predicate;
  const verb = over ? byWord.get(over.word.index) : undefined;
  if (verb?.kind !== 'verb' || !/^nmod/.test(noun.word.deprel)) return null;
  const preposition = prepositionOf(treeOf(noun.sentence), noun.word);
  const carrier = (frames.carriers.get(verb.lemma) ?? []).find((c) => c.noun === preposition && preposition !== '');
  return carrier ? { verb, carrier } : null;
}
