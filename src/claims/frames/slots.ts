import type { Word } from '../../reading/index.js';
import { phraseOf, prepositionOf } from '../../reading/structure/phrase.js';
import { base, type Tree, under } from '../../reading/structure/tree.js';
import type { Oblique, Phrase, Predicate } from '../../reading/structure.js';
import { classesOfLemma, endingAt, type FrameContext, fits } from './classify.js';
import type { FrameSet, SlotPattern } from './compile.js';
import type { Carrier } from './types.js';

/** A trigger in its sentence, with what lends it participants. */
export interface Site {
  readonly predicate: Predicate;
  readonly tree: Tree;
  readonly text: string;
  /** Predicates by their word, with participants where they belong. */
  readonly byWord: ReadonlyMap<number, Predicate>;
  /** The same as the tree gives them: what drafts refer to. */
  readonly originals: ReadonlyMap<number, Predicate>;
  readonly frames: FrameSet;
  readonly context: FrameContext;
  /** The verb that carries the noun, and how. */
  readonly carried: { readonly verb: Predicate; readonly carrier: Carrier } | null;
  /** The noun of a fixed phrase. */
  readonly noun: Predicate | null;
}

const phraseAt = (site: Site, word: Word, rule: string): Phrase =>
  phraseOf(site.tree, word, rule, (from, to) => site.text.slice(from, to));

/** `russische Luftangriffe`: adjectives of origin, as narrow phrases. */
function originAdjectives(site: Site, word: Word): readonly Phrase[] {
  const { frames } = site;
  // `die russisch besetzten Gebiete`: who does what a participle tells may stand before it as an adverb.
  return [...under(site.tree, word, 'amod'), ...under(site.tree, word, 'advmod').filter((w) => w.xpos === 'ADJD')]
    .filter((a) => frames.data.originAdjective.test(a.lemma) && !frames.notOrigin.has(a.lemma.toLowerCase()))
    .map((a) => narrow(site, a, a.span.start, a.span.end, 'adjective'));
}

const narrow = (site: Site, head: Word, start: number, end: number, rule: string): Phrase => ({
  sentence: site.predicate.sentence,
  head,
  span: { start, end },
  text: site.text.slice(start, end),
  rule,
});

/** `US-Luftangriff`, `Rebellenhochburg`: the first part of the compound where it names somebody. */
function modifier(site: Site, word: Word): readonly Phrase[] {
  const { form, span } = word;
  const hyphen = form.lastIndexOf('-');
  if (hyphen >= 2 && /^\p{Lu}/u.test(form)) return [narrow(site, word, span.start, span.start + hyphen, 'modifier')];
  const lemma = word.lemma.toLowerCase();
  const ending = endingAt(lemma, site.frames.endings);
  const at = ending > 3 ? ending : endingAt(lemma, site.frames.nouns);
  const first = at > 3 ? lemma.slice(0, at) : '';
  const known = ['', 'n', 'en', 's'].some((link) => {
    const name = first.slice(0, first.length - link.length);
    return (
      first.endsWith(link) && (site.frames.governing.has(name) || classesOfLemma(name, site.frames).includes('armed'))
    );
  });
  return known && first.length < form.length
    ? [narrow(site, word, span.start, span.start + first.length, 'modifier')]
    : [];
}

/** `der Anführer der Miliz, Omar Alwa`; `Omar Alwa, Anführer der Miliz`. */
function appositions(site: Site, word: Word): readonly Phrase[] {
  const own = under(site.tree, word, 'appos');
  const above = base(word.deprel) === 'appos' ? site.tree.words[word.head] : undefined;
  return [...own, ...(above ? [above] : [])].map((w) => phraseAt(site, w, 'apposition'));
}

/** What a noun, adjective or participle says something about: its noun, its copula subject, or what its verb is done to. */
function bearers(site: Site, predicate: Predicate): readonly Phrase[] {
  const { word, governor } = predicate;
  if (predicate.subjects.length) return predicate.subjects;
  const above = site.tree.words[word.head];
  if (above && ['amod', 'nmod', 'acl', 'appos'].includes(base(word.deprel)) && /NOUN|PROPN|PRON/.test(above.upos))
    return [phraseAt(site, above, 'bearer')];
  const verb = governor?.predicate;
  const told = (verb?.objects ?? []).filter((o) => o.head.index !== word.index);
  // `Die Stadt bleibt umkämpft`
  return told.length || !governor?.relation.startsWith('xcomp') ? told : (verb?.subjects ?? []);
}

/** `verdankt ihren Vormarsch den Söldnern`: what is marked as a dative is no attribute of the object before it. */
const hungDatives = (site: Site, predicate: Predicate): readonly Phrase[] =>
  [...predicate.objects, ...predicate.subjects].flatMap((o) =>
    under(site.tree, o.head, 'nmod')
      .filter((w) => w.case === 'D' && w.index > o.head.index && prepositionOf(site.tree, w) === '')
      .filter((w) => under(site.tree, w, 'det').some((d) => site.frames.dativeArticles.has(d.form.toLowerCase())))
      .map((w) => phraseAt(site, w, 'hung-dative')),
  );

/** `halten 30 Soldaten gefangen`: a plural that nothing marks as a dative may be the object. */
const openDatives = (site: Site, predicate: Predicate): readonly Phrase[] =>
  predicate.voice === 'active'
    ? predicate.datives.filter(
        ({ head }) =>
          head.upos === 'NOUN' &&
          head.number === 'pl' &&
          under(site.tree, head, 'det').length === 0 &&
          under(site.tree, head, 'amod').every((a) => !site.frames.data.dativeEnding.test(a.form)),
      )
    : [];

function direct(site: Site, predicate: Predicate, slot: string): readonly Phrase[] | null {
  const { word } = predicate;
  switch (slot) {
    case 'subject':
      return predicate.subjects;
    case 'object':
      return predicate.objects.length ? predicate.objects : openDatives(site, predicate);
    case 'dative':
      // `der Regierung treu ergebene Kämpfer`: a participle has its dative among the obliques.
      // `der Regierung beigesprungen`: genitive and dative look alike; an argument of a verb is its dative.
      return [
        ...predicate.datives,
        ...predicate.obliques.filter((o) => !o.preposition && (o.head.case === 'D' || o.head.deprel === 'obl:arg')),
        ...hungDatives(site, predicate),
      ];
    case 'agent':
      return predicate.agents.length ? predicate.agents : doersBehind(site, predicate);
    case 'genitive':
      // `bemächtigten sich der Stadt`: a verb has its genitive among the obliques.
      return [
        ...predicate.genitives.filter((g) => g.rule !== 'possessive'),
        ...(predicate.kind === 'verb' ? predicate.obliques.filter((o) => !o.preposition && o.head.case === 'G') : []),
      ];
    case 'owner':
      // `erhielten Raketen von der Regierung`
      return predicate.objects.flatMap((o) =>
        under(site.tree, o.head, 'nmod')
          .filter((w) => w.case === 'G' || prepositionOf(site.tree, w) === site.frames.data.genitive)
          .map((w) => phraseAt(site, w, 'owner')),
      );
    case 'nobody':
      return predicate.genitives.filter((g) => !site.context.knows?.(g.text));
    case 'possessive':
      return predicate.genitives.filter((g) => g.rule === 'possessive');
    case 'adjective':
      return originAdjectives(site, word);
    case 'modifier':
      return modifier(site, word);
    case 'self':
      return [phraseAt(site, word, 'self')];
    case 'apposition':
      return appositions(site, word);
    case 'there':
      return under(site.tree, word, 'advmod')
        .filter((w) => site.frames.there.has(w.lemma.toLowerCase()))
        .map((w) => narrow(site, w, w.span.start, w.span.end, 'there'));
    case 'clause':
      return bearers(site, predicate);
    default:
      return null;
  }
}

/** `Die Schlacht schloss mit der Erstürmung der Festung durch die Garde`: a doer that the parser gave to a verb which nobody does. */
function doersBehind(
  { byWord, frames, context }: Site,
  { kind, word, governor, sentence }: Predicate,
): readonly Phrase[] {
  const verb = kind === 'noun' ? byWord.get(governor?.predicate.word.index ?? -1) : undefined;
  if (verb?.kind !== 'verb' || verb.voice === 'passive') return [];
  return verb.obliques.filter(
    (o) =>
      frames.doers.has(o.preposition) &&
      o.head.index > word.index &&
      fits(o, ['armed', 'state'], sentence, frames, context),
  );
}

/** Participants that the carrying verb lends: `Die Armee startete …` gives `actor`. */
function lent(site: Site, slot: 'actor' | 'opponent' | 'source'): readonly Phrase[] {
  const { carried } = site;
  const from = carried?.carrier[slot];
  if (!carried || !from) return [];
  if (slot === 'actor' && carried.carrier.yields && site.predicate.genitives.some((g) => g.rule === 'genitive'))
    return [];
  for (const name of from.split(' ')) {
    const found = (direct(site, carried.verb, name) ?? []).filter((p) => p.head.index !== site.predicate.word.index);
    if (found.length) return found;
  }
  return [];
}

/** Whether a word names an armed side, a state or a body. */
const isSomebody = (site: Site, word: Word): boolean =>
  site.context.kindOf?.(word) === 'organisation' ||
  classesOfLemma(word.lemma, site.frames).some((c) => c === 'armed' || c === 'state');

/** All prepositional phrases of a trigger, with those of the verb that carries it. */
export function obliquesAround(site: Site): readonly Oblique[] {
  const own = site.predicate.obliques;
  const verb = site.carried?.verb.obliques ?? [];
  return [...own, ...verb.filter((o) => o.head.index !== site.predicate.word.index)];
}

/** `vertrieb die Miliz aus der Stadt`, `schlugen Granaten in der Stadt ein`: phrases that the parser hung on a participant behind the verb are the verb's too. */
export function hungObliques(site: Site): readonly Oblique[] {
  const known = HUNG.get(site.byWord) ?? new Map<Predicate, readonly Oblique[]>();
  HUNG.set(site.byWord, known);
  const found = known.get(site.predicate) ?? findHung(site);
  known.set(site.predicate, found);
  return found;
}

/** Found once for each predicate of a sentence: many slots ask. */
const HUNG = new WeakMap<Site['byWord'], Map<Predicate, readonly Oblique[]>>();

function findHung(site: Site): readonly Oblique[] {
  const { predicate, carried } = site;
  const verb = predicate.kind === 'noun' ? carried?.verb : predicate;
  // `der Angriff der Armee auf die Stadt`, with the aim hung on who attacks.
  const own = predicate.kind === 'noun' ? [...predicate.obliques, ...predicate.genitives] : [];
  const behind = (verb?.subjects ?? []).filter((p) => verb && p.head.index > verb.word.index);
  const hosts = [...own, ...behind, ...(verb ? [...verb.objects, ...verb.datives, ...verb.obliques] : [])].map(
    (p) => p.head,
  );
  // `auf eine Patrouille der Armee bei al-Hila`: as deep as the owner of a participant.
  const owners = hosts.flatMap((host) =>
    under(site.tree, host, 'nmod').filter((w) => w.case === 'G' && w.index > host.index),
  );
  // `des Ministeriums in Kabul`, `laut dem Ministerium in Kabul`: the seat of who governs is where nothing happened, unless it is what was hit.
  const { where, opposing } = site.frames;
  const beside = (verb?.obliques ?? []).filter((o) => !where.has(o.preposition) && !opposing.has(o.preposition));
  const seats = [...owners, ...beside.map((o) => o.head)].filter((host) =>
    classesOfLemma(host.lemma, site.frames).includes('state'),
  );
  const open = [...hosts, ...owners].filter((host) => !seats.includes(host));
  const isPlace = (host: Word): boolean => classesOfLemma(host.lemma, site.frames).includes('place');
  return open.flatMap((host) =>
    under(site.tree, host, 'nmod')
      .filter(
        (w) =>
          w.index !== site.predicate.word.index && (w.index > host.index || verb?.objects.some((o) => o.head === host)),
      )
      // `übergab den Stützpunkt an die UNO`: what stands at a place is its own, whom it is given is not.
      .filter((w) => !isPlace(host) || isSomebody(site, w))
      .map((w) => ({ ...phraseAt(site, w, 'hung'), preposition: prepositionOf(site.tree, w) }))
      .filter((o) => o.preposition !== '' && o.preposition !== site.frames.data.genitive),
  );
}

/** `nach Gefechten mit der Armee vertrieben`: a phrase right behind a noun is the noun's, though the parser gave it to the verb. */
function obliquesBehind({ predicate, tree, byWord }: Site): readonly Oblique[] {
  const verb = predicate.kind === 'noun' ? byWord.get(predicate.governor?.predicate.word.index ?? -1) : undefined;
  if (verb?.kind !== 'verb') return [];
  const next = tree.words[predicate.word.index + 1];
  return verb.obliques.filter((o) => next?.head === o.head.index && base(next.deprel) === 'case');
}

/** The phrases of a slot before classes are asked. */
function raw(site: Site, pattern: SlotPattern): readonly Phrase[] {
  const { slot } = pattern;
  const { predicate: trigger, noun } = site;
  const predicate = { trigger, noun, above: site.byWord.get(trigger.governor?.predicate.word.index ?? -1) ?? null }[
    pattern.of
  ];
  if (!predicate) return [];
  if (slot === 'actor' || slot === 'opponent' || slot === 'source') return lent(site, slot);
  const plain = direct(site, predicate, slot);
  if (plain) return plain;
  const obliques = pattern.of === 'trigger' ? obliquesAround(site) : predicate.obliques;
  const wanted = slot.toLowerCase();
  const asked = (o: Oblique): boolean => o.preposition === wanted || o.preposition.split(' ').at(-1) === wanted;
  const own = obliques.filter(asked);
  if (own.length || pattern.of !== 'trigger') return own;
  const behind = obliquesBehind(site).filter(asked);
  return behind.length ? behind : hungObliques(site).filter(asked);
}

/** `rückte nach Süden vor`: a direction without a whole is no place; `hielt den Norden` is. */
const isBareDirection = (site: Site, phrase: Phrase): boolean =>
  'preposition' in phrase &&
  site.frames.compass.has(phrase.head.lemma) &&
  under(site.tree, phrase.head, 'nmod').length === 0;

/** The first of the nouns that a noun is coordinated to. */
function firstOfRow({ tree }: Site, { head }: Phrase): number {
  let first = head;
  for (let n = 0; first.deprel === 'conj' && tree.words[first.head] && n < 12; n++) first = tree.words[first.head]!;
  return first.index;
}

/** `Tasil, Saham und Adwan`, `die Familie und General Omar`: what is coordinated is of one kind, whatever a name looks like. */
const isNamed = ({ tree }: Site, { head }: Phrase): boolean =>
  head.upos === 'PROPN' || under(tree, head, 'appos').some((w) => w.upos === 'PROPN' && w.index === head.index + 1);

/** The phrases of a slot that are of its classes. */
export function slotPhrases(site: Site, pattern: SlotPattern): readonly Phrase[] {
  const all = raw(site, pattern).filter((p) => !isBareDirection(site, p));
  const kept = all.filter((p) => fits(p, pattern.classes, site.predicate.sentence, site.frames, site.context));
  if (!kept.length || kept.length === all.length) return kept;
  const rows = new Set(kept.map((p) => firstOfRow(site, p)));
  return all.filter((p) => kept.includes(p) || (isNamed(site, p) && rows.has(firstOfRow(site, p))));
}
