import type { Word } from '../types.js';
import { obliquesOf, phraseOf, phrasesOf, prepositionOf } from './phrase.js';
import { base, conjuncts, isNominal, type Tree, under } from './tree.js';
import type { Oblique, Phrase, Predicate, StructureRules } from './types.js';

/** Who and what takes part, by grammatical slot. */
export type Slots = Pick<Predicate, 'subjects' | 'objects' | 'datives' | 'agents' | 'genitives' | 'obliques'>;

interface Site {
  readonly tree: Tree;
  readonly word: Word;
  readonly kind: Predicate['kind'];
  readonly voice: Predicate['voice'];
  readonly governor: Predicate['governor'];
  readonly rules: StructureRules;
  readonly slice: (from: number, to: number) => string;
}

/** `die Miliz, die …`: the noun that a relative pronoun of this clause stands for; the word itself elsewhere. */
function referent(site: Site, word: Word): { readonly word: Word; readonly relative: boolean } {
  if (word.xpos !== 'PRELS' && word.xpos !== 'PRELAT') return { word, relative: false };
  for (let at: Word | undefined = word, n = 0; at && n < site.tree.words.length; n++) {
    if (at.deprel === 'acl:relcl') {
      const noun = site.tree.words[at.head];
      return noun ? { word: noun, relative: true } : { word, relative: false };
    }
    at = site.tree.words[at.head];
  }
  return { word, relative: false };
}

/** Whether the finite verb of the clause is a plural. */
function isPlural({ tree, word }: Site): boolean {
  const finite = [word, ...under(tree, word, 'aux', 'cop')].find((w) => w.xpos.endsWith('FIN'));
  return finite?.number === 'pl';
}

/** `die Brigade A und die Brigade B, welche … halten`: a relative subject in the plural is all those before that are coordinated. */
function relativeSubject(site: Site, noun: Word): readonly Word[] {
  if (noun.number === 'pl' || !isPlural(site)) return [noun];
  // Hung on the last of them, or on the first.
  const first = noun.deprel === 'conj' ? site.tree.words[noun.head] : noun;
  const last = first === noun ? site.word.index : noun.index;
  return first && isNominal(first) ? conjuncts(site.tree, first).filter((w) => w.index <= last) : [noun];
}

function fill(site: Site, heads: readonly Word[], rule: string): readonly Phrase[] {
  return heads.flatMap((head) => {
    const to = referent(site, head);
    // A relative pronoun stands for the whole coordination only where its noun heads it.
    if (!to.relative) return phrasesOf(site.tree, head, rule, site.slice);
    const all = base(head.deprel) === 'nsubj' ? relativeSubject(site, to.word) : [to.word];
    return all.map((word) => phraseOf(site.tree, word, 'relative', site.slice));
  });
}

function fillObliques(site: Site, heads: readonly Word[], rule: string): readonly Oblique[] {
  return heads.flatMap((head) => {
    const to = referent(site, head);
    if (!to.relative) return obliquesOf(site.tree, head, rule, site.slice);
    return [{ ...phraseOf(site.tree, to.word, 'relative', site.slice), preposition: prepositionOf(site.tree, head) }];
  });
}

/** Arguments of a full verb (or of an adjective or noun under a copula). */
function verbal(site: Site): Slots {
  const { tree, word, voice } = site;
  const relations = (...names: readonly string[]): readonly Word[] => under(tree, word, ...names);
  const passiveSubject = relations('nsubj:pass');
  const subject = relations('nsubj').filter((w) => w.deprel !== 'nsubj:pass');
  const argument = relations('obl:arg', 'iobj');
  const datives = argument.filter((w) => !prepositionOf(tree, w) && w.case !== 'G');
  // Who does it under `von` is so in a passive only: `säuberte das Dorf von Rebellen`.
  const agents = voice === 'active' ? [] : relations('obl:agent');
  // `gilt als Hauptstadt`, `erklärte sie zu Feinden`: a noun under a preposition, though the tree calls it a predicate.
  const predicative = relations('xcomp').filter((w) => /^N[NE]$/.test(w.xpos) && prepositionOf(tree, w));
  const plain = [...relations('obl').filter((w) => !agents.includes(w) && !datives.includes(w)), ...predicative];
  const object = relations('obj');
  const surface: Slots = {
    subjects: fill(site, subject, 'subject'),
    objects: [...fill(site, passiveSubject, 'passive-subject'), ...fill(site, object, 'object')],
    datives: fill(site, datives, 'dative'),
    agents: fill(site, agents, 'passive-agent'),
    genitives: [],
    obliques: fillObliques(site, plain, 'oblique'),
  };
  return withShared(site, surface, voice);
}

/** Understood subjects and objects: of coordinated verbs, of infinitives, of causatives. */
function withShared(site: Site, own: Slots, voice: Predicate['voice']): Slots {
  const above = site.governor?.predicate;
  if (!above || site.kind !== 'verb') return own;
  const relation = base(site.governor!.relation);
  if (relation === 'conj') return sharedByConjunct(site, own, above, voice);
  if ((relation === 'xcomp' || relation === 'advcl') && !own.subjects.length && !site.word.xpos.endsWith('FIN'))
    return controlled(site, own, above, voice);
  return own;
}

const again = (phrases: readonly Phrase[], rule: string): readonly Phrase[] => phrases.map((p) => ({ ...p, rule }));

/** `beschuldigt Kigali, sie zu versorgen, und hatte …`: a finite verb goes on from the one over an infinitive, whatever it hangs on. */
function besideFinite({ tree, word }: Site, above: Predicate): Predicate {
  const finite = [word, ...under(tree, word, 'aux')].some((w) => w.xpos.endsWith('FIN'));
  const controls = above.subjects.length > 0 && above.subjects.every((p) => p.rule === 'control');
  return finite && controls && above.governor ? above.governor.predicate : above;
}

/** `Sie eroberten das Dorf und plünderten es`; `wurden getötet und verletzt`; `brachten und hielten die Stadt`. */
function sharedByConjunct(site: Site, own: Slots, before: Predicate, voice: Predicate['voice']): Slots {
  const above = besideFinite(site, before);
  const ownSubject = own.subjects.length > 0;
  const passive = voice === 'passive' || (above.voice === 'passive' && site.word.xpos === 'VVPP' && !ownSubject);
  if (passive) {
    const objects = own.objects.length
      ? own.objects
      : again(above.voice === 'passive' ? above.objects : above.subjects, 'shared-subject');
    return { ...own, objects, agents: own.agents.length ? own.agents : again(above.agents, 'shared-agent') };
  }
  const subject = ownSubject
    ? own.subjects
    : again(above.voice === 'passive' ? above.objects : above.subjects, 'shared-subject');
  const first = above.objects.every((o) => o.head.index < above.word.index) && above.voice === 'active';
  const objects = own.objects.length || ownSubject || !first ? own.objects : again(above.objects, 'shared-object');
  return { ...own, subjects: subject, objects };
}

/** `versuchten, … einzunehmen`; `gelang es den Rebellen, …`; `zwang sie, abzuziehen`; `ließ … festnehmen`. */
function controlled(site: Site, own: Slots, above: Predicate, voice: Predicate['voice']): Slots {
  const { rules } = site;
  const upper = above.voice === 'passive' ? above.agents : above.subjects;
  let understood: readonly Phrase[];
  if (rules.causatives.has(above.lemma)) understood = upper;
  else if (rules.dativeControl.has(above.lemma)) understood = above.datives;
  else if (rules.objectControl.has(above.lemma)) understood = above.objects;
  else understood = upper.length || above.voice !== 'passive' ? upper : above.objects;
  const real = understood.filter((p) => !isExpletive(site.tree, p.head));
  if (voice === 'passive') return { ...own, objects: own.objects.length ? own.objects : again(real, 'control') };
  // `ließ den Kommandeur festnehmen`: whom the lower verb is done to hangs on the upper one.
  const lent = rules.causatives.has(above.lemma) && !own.objects.length ? again(above.objects, 'causee') : own.objects;
  return { ...own, subjects: again(real, 'control'), objects: lent };
}

const isExpletive = (_tree: Tree, word: Word): boolean => base(word.deprel) === 'expl';

/** `die von Brigaden kontrollierten Gebiete`; `die unter dem Kommando stehende Armee`. */
function participial(site: Site): Slots {
  const { tree, word, voice } = site;
  const noun = tree.words[word.head];
  const bearer = noun ? phrasesOf(tree, noun, 'participle-noun', site.slice).slice(0, 1) : [];
  const agents = under(tree, word, 'obl:agent');
  const plain = under(tree, word, 'obl', 'nmod').filter((w) => w.deprel !== 'obl:agent');
  const by = voice === 'passive' && !agents.length ? plain.filter((w) => isAgentPhrase(site, w)) : [];
  return {
    subjects: voice === 'active' ? bearer : [],
    objects: [...(voice === 'passive' ? bearer : []), ...fill(site, under(tree, word, 'obj'), 'object')],
    datives: [],
    agents: fill(site, [...agents, ...by], 'participle-agent'),
    genitives: [],
    obliques: fillObliques(
      site,
      plain.filter((w) => !by.includes(w)),
      'oblique',
    ),
  };
}

function isAgentPhrase(site: Site, word: Word): boolean {
  const preposition = prepositionOf(site.tree, word);
  return preposition === site.rules.genitivePreposition || site.rules.agentPrepositions.has(preposition);
}

/** `die Erstürmung der Festung durch die Garde`, `ihr Abzug aus Homs`, `Armee, Chef der Miliz`. */
function nominal(site: Site): Slots {
  const { tree, word, rules } = site;
  const attributes = under(tree, word, 'nmod', 'obl').filter((w) => w.deprel !== 'obl:agent');
  const bare = attributes.filter((w) => !prepositionOf(tree, w));
  const of = attributes.filter((w) => prepositionOf(tree, w) === rules.genitivePreposition);
  const by = attributes.filter((w) => rules.agentPrepositions.has(prepositionOf(tree, w)));
  const owner = under(tree, word, 'det:poss');
  const rest = attributes.filter((w) => !bare.includes(w) && !of.includes(w) && !by.includes(w));
  const subjects = under(tree, word, 'cop').length ? under(tree, word, 'nsubj') : [];
  return {
    subjects: fill(site, subjects, 'subject'),
    objects: [],
    datives: [],
    agents: fill(site, [...under(tree, word, 'obl:agent'), ...by], 'noun-agent'),
    genitives: [
      ...fill(site, bare, 'genitive'),
      ...fill(site, of, 'genitive-preposition'),
      ...owner.map((o) => phraseOf(tree, o, 'possessive', site.slice)),
    ],
    obliques: fillObliques(site, [...rest, ...of], 'attribute'),
  };
}

/** The arguments of a predicate with relative pronouns, shared and understood participants resolved. */
export function argumentsOf(site: Site): Slots {
  if (site.kind === 'participle') return participial(site);
  if (site.kind === 'noun') return nominal(site);
  return verbal(site);
}
