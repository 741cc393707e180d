import type { Word } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { base, under } from '../../reading/structure/tree.js';
import { classesOfLemma, classesOfWord } from './classify.js';
import type { CompiledFrame } from './compile.js';
import { type Filled, location } from './location.js';
import { type Site, slotPhrases } from './slots.js';
import type { NounClass, Role } from './types.js';

/** `genitive~Waffenruhe,Abkommen`, `amod~humanitär`, `object~=haus`: whether a slot holds one of the words; `=` takes no compounds. */
function holdsWord(site: Site, slot: string, list: string, filled: Filled): boolean {
  const wanted = list.toLowerCase().split(',');
  const heads =
    slot === 'amod' || slot === 'advmod'
      ? under(site.tree, site.predicate.word, slot)
      : slot === 'somewhere'
        ? site.tree.words.filter((w) => w.upos === 'ADV' || w.upos === 'ADJ')
        : slot === 'within'
          ? under(site.tree, site.predicate.word, 'obl', 'obj', 'nmod', 'nsubj')
          : slot === 'noun-amod'
            ? under(site.tree, site.noun?.word ?? site.predicate.word, 'amod')
            : (filled[slot as Role] ?? slotPhrases(site, { slot, classes: [], adds: false, of: 'trigger' })).map(
                (p) => p.head,
              );
  return heads.some((h) => {
    const lemma = h.lemma.toLowerCase();
    return wanted.some((w) => (w.startsWith('=') ? lemma === w.slice(1) : lemma.endsWith(w)));
  });
}

/** Whether a frame takes its place from where the clause is: then any place that the clause tells will do. */
const isAnywhere = ({ frame, roles }: CompiledFrame): boolean =>
  frame.located !== false && roles.some(({ role, slots }) => role === 'places' && slots.some((s) => s.slot === 'in'));

function meets(site: Site, need: string, filled: Filled, frame: CompiledFrame): boolean {
  if (need.startsWith('!')) return !meets(site, need.slice(1), filled, frame);
  if (need === 'complement')
    return under(site.tree, site.predicate.word, 'xcomp', 'ccomp').some((w) => w.upos === 'VERB');
  if (need === 'idiom') return isIdiom(site);
  // `Von den 80.000 Einwohnern`, `der 80.000 Einwohner`: said beside what a verb tells.
  if (need === 'reflexive')
    return under(site.tree, site.predicate.word, 'expl', 'obj', 'obl').some((w) => w.xpos === 'PRF');
  if (need === 'core') return /^(?:nsubj|obj|root)/.test(site.predicate.word.deprel);
  if (need === 'carried') return site.carried !== null;
  if (need === 'attribute') return base(site.predicate.word.deprel) === 'nmod' && site.predicate.word.case === 'G';
  if (need === 'verbless')
    return site.predicate.word.head < 0 && !site.tree.words.some((w) => w.upos === 'VERB' || w.upos === 'AUX');
  // `Tote bei einem Anschlag`: several that nobody has heard of before.
  if (need === 'bare') return under(site.tree, site.predicate.word, 'det').length === 0;
  if (need === 'finite') return site.predicate.kind === 'verb';
  // `nahmen … gefangen`: told by the verb that the word makes one with.
  if (need === 'joined') return site.predicate.governor?.predicate.lemma.startsWith(site.predicate.word.form) ?? false;
  if (need === 'passive') return site.predicate.voice === 'passive';
  if (need.startsWith('under~')) return prepositionOf(site.tree, site.predicate.word) === need.slice('under~'.length);
  const [word, list] = need.split('~');
  if (list !== undefined) return holdsWord(site, word!, list, filled);
  const [slot = '', name] = need.split(':');
  if (name === undefined)
    return (
      (filled[slot as Role]?.length ?? 0) > 0 ||
      (slot === 'places' && isAnywhere(frame) && location(site, filled).length > 0)
    );
  const phrases =
    slot in filled ? filled[slot as Role]! : slotPhrases(site, { slot, classes: [], adds: false, of: 'trigger' });
  if (name === 'any') return phrases.length > 0;
  if (name === 'unknown')
    return phrases.some((p) => p.head.upos === 'NOUN' && !classesOfWord(p.head, site.frames).length);
  if (name === 'harmed') return phrases.some((p) => isHarmed(site, p.head));
  if (name === 'name')
    return phrases.some(
      (p) => p.head.upos === 'PROPN' || under(site.tree, p.head, 'appos', 'flat').some((w) => w.upos === 'PROPN'),
    );
  if (name === 'several') return phrases.length > 1 || phrases.some((p) => p.head.number === 'pl');
  if (name === 'number') return phrases.some((p) => isCounted(site, p.head));
  return phrases.some(
    (p) => classesOfLemma(p.head.lemma, site.frames).includes(name as NounClass) || isNamedAs(site, p.head, name),
  );
}

/** `in Ungnade gefallen`, `in Vergessenheit geraten`: a bare noun of no class under a preposition, right before the verb, makes one verb with it. */
function isIdiom({ predicate, tree, frames }: Site): boolean {
  const { index } = predicate.word;
  const [preposition, noun] = [tree.words[index - 2], tree.words[index - 1]];
  return preposition?.upos === 'ADP' && noun?.upos === 'NOUN' && !classesOfWord(noun, frames).length;
}

/** `rüstet die Huthi auf`: a body with a name is armed or a state, whatever its words are. */
const isNamedAs = ({ context }: Site, word: Word, name: string): boolean =>
  (name === 'armed' || name === 'state') && context.kindOf?.(word) === 'organisation';

/** Whether what a frame needs is there. */
export function accepts(site: Site, frame: CompiledFrame, filled: Filled): boolean {
  return frame.needs.every((alternatives) => alternatives.some((need) => meets(site, need, filled, frame)));
}

/** `Tausende Tote`, with the number as the head. */
const isCounter = ({ frames }: Site, above: Word | undefined, word: Word): boolean =>
  !!above && word.deprel === 'nmod' && frames.counting.has(above.lemma.toLowerCase());

/** `20 Tote`, `mehrere Verletzte`, `Dutzende Opfer`. */
const isCounted = (site: Site, word: Word): boolean =>
  under(site.tree, word, 'nummod').length > 0 ||
  isCounter(site, site.tree.words[word.head], word) ||
  word.upos === 'NUM' ||
  under(site.tree, word, 'det', 'amod', 'nmod').some((w) => site.frames.counting.has(w.lemma.toLowerCase()));

/** `der getöteten Soldaten`: an attribute says that they were killed or wounded. */
const isHarmed = ({ tree, byWord, frames }: Site, word: Word): boolean =>
  under(tree, word, 'amod').some((a) =>
    frames.verbs.get(byWord.get(a.index)?.lemma ?? '')?.some((f) => f.frame.type === 'casualties'),
  );
