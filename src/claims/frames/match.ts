import type { Sentence } from '../../reading/index.js';
import { prepositionOf } from '../../reading/structure/phrase.js';
import { base, treeOf } from '../../reading/structure/tree.js';
import type { Phrase, Predicate } from '../../reading/structure.js';
import { cover } from '../../text/index.js';
import type { Draft, PlacePhrase } from '../draft.js';
import { aliasesOf } from './aliases.js';
import { classesOfWord, endingAt, type FrameContext } from './classify.js';
import { type CompiledFrame, type FrameSet, frameSetOf } from './compile.js';
import { isConflictAlone, isOfOtherField, isShouted } from './fields.js';
import { type Filled, location } from './location.js';
import { accepts } from './needs.js';
import { placesAround, placesOf } from './places.js';
import { repaired } from './repair.js';
import { type Site, slotPhrases } from './slots.js';
import { basesIn, impliedTargets, placesHit, STRUCK } from './struck.js';
import { carrierOf, nounFrames, type Trigger, triggersOf } from './triggers.js';
import type { FrameData, Role } from './types.js';

interface Filling {
  readonly roles: Filled;
  readonly rules: Readonly<Record<string, string>>;
}

/** Fills the roles of a frame from its slots; a phrase stands in one role only. */
function fill(site: Site, frame: CompiledFrame): Filling {
  const roles: Filled = {};
  const rules: Record<string, string> = {};
  const taken = new Set<string>();
  const keyOf = (p: Phrase): string => `${p.span.start}-${p.span.end}`;
  for (const { role, slots } of frame.roles) {
    const found: Phrase[] = [];
    for (const slot of slots) {
      if (found.length && !slot.adds) continue;
      const fresh = slotPhrases(site, slot).filter(
        (p) => !taken.has(keyOf(p)) && !isTrigger(site, p, slot.slot) && (role !== 'agents' || mayAct(site, p)),
      );
      if (fresh.length && !rules[role]) rules[role] = slot.slot;
      for (const p of fresh) if (!found.some((f) => keyOf(f) === keyOf(p))) found.push(p);
    }
    for (const p of found) taken.add(keyOf(p));
    if (found.length) roles[role] = found;
  }
  return { roles, rules };
}

/** Deeds, times and things do not act: `der Konflikt forderte`. */
function mayAct(site: Site, phrase: Phrase): boolean {
  const known = classesOfWord(phrase.head, site.frames);
  return !known.length || known.some((c) => c !== 'deed' && c !== 'time' && c !== 'thing');
}

const isTrigger = (site: Site, phrase: Phrase, slot: string): boolean =>
  !['self', 'modifier'].includes(slot) &&
  phrase.rule !== 'copula' &&
  (phrase.head.index === site.predicate.word.index || phrase.head.index === site.noun?.word.index);

/** Types whose place is where one leaves or arrives. */
const LEAVING: ReadonlySet<string> = new Set(['withdrawal', 'displacement', 'movement']);

/** `bei einem Armeelager nahe Aleppo`: where it is said to be, the place with the name says more. */
function namedAround(site: Site, place: Phrase): readonly Phrase[] {
  const named = placesAround(place, site.tree, site.text, site.frames, site.context);
  return named.length ? named : [place];
}

function draftOf(site: Site, trigger: Trigger, filling: Filling): Draft {
  const { frame } = trigger.frame;
  const { roles, rules } = filling;
  const { carried, predicate } = site;
  const resolve = (phrases: readonly Phrase[]): readonly PlacePhrase[] =>
    placesOf(phrases, site.tree, site.text, site.frames, site.context);
  const toPlaces = (role: Role): readonly PlacePhrase[] => resolve(roles[role] ?? []);
  const own = STRUCK.has(frame.type) ? resolve(placesHit(site, roles.places ?? [])) : toPlaces('places');
  const told =
    own.length || frame.located === false ? [] : location(site, roles).flatMap((place) => namedAround(site, place));
  const bases = STRUCK.has(frame.type) && !told.length && !own.length ? basesIn(site, roles.places ?? []) : [];
  const places = told.length ? resolve(told) : bases.length ? resolve(bases) : own;
  const word = (carried?.verb ?? predicate).word.index;
  const main = site.originals.get(word) ?? predicate;
  const source = carried?.carrier.source
    ? slotPhrases(site, { slot: 'source', classes: [], adds: false, of: 'trigger' })
    : [];
  return {
    type: frame.type,
    ...(frame.kind ? { kind: frame.kind } : {}),
    predicate: main,
    agents: roles.agents ?? [],
    targets: roles.targets ?? impliedTargets(site, frame.type, roles.places ?? []),
    beneficiaries: roles.beneficiaries ?? [],
    places: LEAVING.has(frame.type) && !places.length ? [...toPlaces('origin'), ...toPlaces('destination')] : places,
    origin: toPlaces('origin'),
    destination: toPlaces('destination'),
    modality: frame.modality ?? carried?.carrier.modality ?? null,
    ended: frame.ended ?? carried?.carrier.ended ?? false,
    quantityRole: frame.quantity ?? null,
    sources: [...(roles.sources ?? []), ...source],
    evidence: carried ? cover(main.clause, predicate.clause) : predicate.clause,
    trigger: site.noun ? cover(predicate.word.span, site.noun.word.span) : predicate.word.span,
    ...(frame.joins ? { joins: frame.joins } : {}),
    frame: `${frame.type}/${frame.name}`,
    rules: told.length ? { ...rules, places: 'location' } : rules,
  };
}

/**
 * `keine Hinweise auf einen Anschlag`: a happening that nobody does and nothing suffers is but a word where another
 * noun speaks of it, and anywhere outside a conflict.
 */
function isMereMention(site: Site, { frame }: CompiledFrame, filled: Filled): boolean {
  const { predicate, tree, frames, context, carried } = site;
  if (predicate.kind !== 'noun' || frame.type === 'casualties' || !EVENTS.has(frame.type)) return false;
  const spokenOf =
    !carried && base(predicate.word.deprel) === 'nmod' && frames.mention.has(prepositionOf(tree, predicate.word));
  return (spokenOf || !context.conflict) && !Object.keys(filled).length && !location(site, filled).length;
}

/** Frames of one trigger: the first that is met, and those that stand alongside. */
function draftsAt(site: Omit<Site, 'noun'>, triggers: readonly Trigger[]): readonly [Trigger, Draft][] {
  const drafts: [Trigger, Draft][] = [];
  let decided = false;
  for (const trigger of triggers) {
    const { alongside } = trigger.frame.frame;
    if ((decided && !alongside) || drafts.some(([, d]) => d.type === trigger.frame.frame.type)) continue;
    const here: Site = { ...site, noun: trigger.noun };
    const filling = fill(here, trigger.frame);
    if (!accepts(here, trigger.frame, filling.roles) || isMereMention(here, trigger.frame, filling.roles)) continue;
    drafts.push([trigger, draftOf(here, trigger, filling)]);
    if (!alongside) decided = true;
  }
  return drafts;
}

/** `Operation zur Eroberung von Derna`: a happening noun that is the purpose of another is no claim of its own. */
function purposeOf(predicate: Predicate, site: Omit<Site, 'noun' | 'carried' | 'predicate'>): number | null {
  const { word } = predicate;
  const above = site.tree.words[word.head];
  if (!above || base(word.deprel) !== 'nmod' || above.upos !== 'NOUN') return null;
  if (!site.frames.purpose.has(prepositionOf(site.tree, word))) return null;
  return nounFrames(above.lemma, site.frames).length ? above.index : null;
}

/** Nominal claims take the places of the verb they hang on, and verbs those of the happenings they name. */
function sharePlaces(drafts: readonly Draft[], sites: ReadonlyMap<Draft, Site>): readonly Draft[] {
  const located = (d: Draft): boolean => d.places.length > 0 || d.origin.length > 0 || d.destination.length > 0;
  return drafts.map((draft) => {
    const site = sites.get(draft);
    if (!site || located(draft) || draft.rules.places === 'none') return draft;
    const other = drafts.find(
      (d) =>
        d !== draft &&
        d.places.length > 0 &&
        (d.predicate === draft.predicate ||
          d.predicate === draft.predicate.governor?.predicate ||
          d.predicate.governor?.predicate === draft.predicate) &&
        during(site, draft) &&
        EVENTS.has(d.type) &&
        EVENTS.has(draft.type),
    );
    return other ? { ...draft, places: other.places, rules: { ...draft.rules, places: 'shared' } } : draft;
  });
}

/** `bei einem Angriff`: a nominal happening is where its verb is only while it goes on. */
const during = (site: Site, draft: Draft): boolean =>
  draft.predicate.kind !== 'noun' || site.frames.during.has(prepositionOf(site.tree, draft.predicate.word));

const EVENTS = new Set(
  'capture advance offensive clash airstrike shelling bombing attack casualties detention surrender siege'.split(' '),
);

/**
 * What the frames make of the predicates of a sentence, in the order of the text. A sentence that tells of another
 * field than armed conflict gives nothing.
 */
export function draftsOf(
  predicates: readonly Predicate[],
  sentence: Sentence,
  data: FrameData,
  context: FrameContext,
): readonly Draft[] {
  const frames = frameSetOf(data);
  const { text } = context;
  const forms = sentence.tokens.map((t) => t.form);
  if (!context.conflict && !isConflictAlone(forms, frames)) return [];
  if (isOfOtherField(forms, frames) || isShouted(forms)) return [];
  const tree = treeOf(sentence);
  const repair = { tree, text, frames, context };
  const byWord = new Map(predicates.map((p) => [p.word.index, repaired(p, repair)]));
  const originals = new Map(predicates.map((p) => [p.word.index, p]));
  const ground = { tree, text, byWord, originals, frames, context };
  const used = new Set<number>();
  const sites = new Map<Draft, Site>();
  const purposes = new Map<number, Draft>();
  const verbsFirst = [...byWord.values()].sort((a, b) => Number(a.kind === 'noun') - Number(b.kind === 'noun'));
  for (const predicate of verbsFirst) {
    if (used.has(predicate.word.index)) continue;
    const read = (read: Predicate): boolean => {
      const carried = read.kind === 'noun' ? carrierOf(read, frames, byWord) : null;
      const site = { ...ground, predicate: read, carried };
      const head = read.kind === 'noun' ? purposeOf(read, ground) : null;
      const found = draftsAt(site, triggersOf(read, tree, frames, byWord));
      for (const [trigger, draft] of found) {
        for (const index of trigger.used) used.add(index);
        if (head !== null) purposes.set(head, draft);
        else sites.set(draft, { ...site, noun: trigger.noun });
      }
      return found.length > 0;
    };
    // `Die Offensive der Armee ist in vollem Gang`: where the copula says nothing that is known, its noun does.
    const original = originals.get(predicate.word.index);
    if (!read(predicate) && original?.kind === 'noun' && predicate.kind === 'verb') read(original);
  }
  const drafts = [...sites.keys()].map((d) => withPurpose(d, sites.get(d)!, purposes));
  drafts.forEach((d, i) => {
    sites.set(d, [...sites.values()][i]!);
  });
  const named = aliasesOf(predicates, text, data);
  const rest = withoutMishaps(sharePlaces(drafts, sites), frames).filter((d) => d.type !== 'alias' || !named.length);
  return [...rest, ...named].sort((a, b) => a.trigger.start - b.trigger.start);
}

const MISHAP: ReadonlySet<string> = new Set(['casualties', 'destruction']);
const FIGHTS: ReadonlySet<string> = new Set('airstrike shelling bombing attack clash offensive'.split(' '));

/** `Bei einem Erdbeben starben 200 Menschen`: losses by accidents and disasters, where the sentence tells of no fight. */
function withoutMishaps(drafts: readonly Draft[], frames: FrameSet): readonly Draft[] {
  if (drafts.some((d) => FIGHTS.has(d.type))) return drafts;
  const caused = ({ predicate, type }: Draft): boolean =>
    MISHAP.has(type) &&
    [...predicate.subjects, ...predicate.agents, ...predicate.obliques].some((p) => isMishap(p, frames));
  return drafts.filter((d) => !caused(d));
}

const isMishap = ({ head }: Phrase, frames: FrameSet): boolean => {
  const lemma = head.lemma.toLowerCase();
  return frames.mishaps.has(lemma) || endingAt(lemma, frames.mishaps) >= 2;
};

/** The places of a purpose belong to the operation it is the purpose of. */
function withPurpose(draft: Draft, site: Site, purposes: ReadonlyMap<number, Draft>): Draft {
  const purpose = purposes.get(site.predicate.word.index);
  if (!purpose) return draft;
  const places = purpose.places.length ? purpose.places : draft.places;
  return {
    ...draft,
    places,
    targets: draft.targets.length ? draft.targets : purpose.targets,
    rules: { ...draft.rules, places: 'purpose' },
  };
}
