import type { Word } from '../reading/types.js';
import { isAttribute, stepsUp } from './climb.js';
import type { Draft, PlacePhrase } from './draft.js';
import { childrenBy, type Scene } from './scene.js';
import { phraseAt } from './speaker.js';
import type { ClaimType } from './types.js';

/** Types whose place may be told by the happening they hang on. */
const LOCATED: ReadonlySet<ClaimType> = new Set(['casualties', 'airstrike', 'shelling', 'bombing', 'attack', 'clash']);
/** Types that happen somewhere: a place named in their stretch of the sentence is theirs where none else is. */
const SOMEWHERE: ReadonlySet<ClaimType> = new Set([...LOCATED, 'detention', 'protest', 'offensive', 'release']);
/** Fights by which people are killed; those who fight there are those who kill. */
const STRIKES: ReadonlySet<ClaimType> = new Set(['airstrike', 'shelling', 'bombing', 'attack']);

/**
 * Gives a fight or a loss without a place the place of the happening it hangs on in its sentence, else the place named
 * in its own stretch; and a loss without a doer the doer of the strike it hangs on.
 *
 *     Bei einem Angriff der Armee in Homs wurden zwölf Menschen getötet.
 *                       ^^^^^^^^^^^^^^^^^ also of the killing
 */
export function borrowed(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  return drafts.map((draft) => withAgents(withPlaces(scene, draft, drafts), drafts));
}

const isPlaced = (d: Draft): boolean => d.places.length > 0 || d.origin.length > 0 || d.destination.length > 0;

function withPlaces(scene: Scene, draft: Draft, drafts: readonly Draft[]): Draft {
  if (isPlaced(draft)) return draft;
  const lender = LOCATED.has(draft.type)
    ? drafts.find((d) => d !== draft && d.places.length > 0 && LOCATED.has(d.type) && hangTogether(d, draft))
    : undefined;
  if (lender) return { ...draft, places: lender.places, rules: { ...draft.rules, places: 'borrowed' } };
  const near = SOMEWHERE.has(draft.type) ? placeNear(scene, draft) : null;
  return near ? { ...draft, places: [near], rules: { ...draft.rules, places: 'near' } } : draft;
}

/** `Bei einem Messerangriff verletzte ein Mann zwei Soldaten`: who struck. */
function asStrike(draft: Draft, drafts: readonly Draft[]): Draft {
  const loss = drafts.find((d) => d.type === 'casualties' && d.agents.length > 0 && isUnder(draft, d));
  if (!loss || draft.agents.length || draft.predicate.kind !== 'noun') return draft;
  return { ...draft, agents: loss.agents, rules: { ...draft.rules, agents: 'borrowed' } };
}

function withAgents(draft: Draft, drafts: readonly Draft[]): Draft {
  if (STRIKES.has(draft.type)) return asStrike(draft, drafts);
  if (draft.agents.length || draft.type !== 'casualties') return draft;
  const lender = drafts.find((d) => d.agents.length > 0 && STRIKES.has(d.type) && isUnder(d, draft));
  return lender ? { ...draft, agents: lender.agents, rules: { ...draft.rules, agents: 'borrowed' } } : draft;
}

const hangTogether = (a: Draft, b: Draft): boolean => isUnder(a, b) || isUnder(b, a) || a.predicate === b.predicate;

function isUnder(lower: Draft, upper: Draft): boolean {
  for (const step of stepsUp(lower.predicate)) {
    if (isAttribute(step)) return false;
    if (step.to === upper.predicate) return true;
  }
  return false;
}

/** `Bei Unruhen in Tamrin starben …`: the known place under a preposition of place in the same stretch. */
function placeNear(scene: Scene, draft: Draft): PlacePhrase | null {
  const { sentence, word } = draft.predicate;
  const { words } = sentence;
  const isBreak = (w: Word): boolean => w.upos === 'PUNCT' && !/^[„“”"»«-]$/.test(w.form);
  const from = words.findLastIndex((w) => w.index < word.index && isBreak(w)) + 1;
  const after = words.findIndex((w) => w.index > word.index && isBreak(w));
  const stretch = words.slice(from, after < 0 ? words.length : after);
  const found = stretch.find((w) => w.upos === 'PROPN' && isWhere(scene, draft, w));
  return found ? phraseAt(scene, sentence, found, 'near') : null;
}

/**
 * `nach dem Anschlag in Ankara`, `laut der in London ansässigen Stelle`: a place of what was before or comes after, of an attribute,
 * of who says so.
 */
function isOfAnother(scene: Scene, { predicate }: Draft, place: Word): boolean {
  const { sentence } = predicate;
  const { order, attribution } = scene.rules;
  let at = sentence.words[place.head];
  for (let n = 0; at && at.index !== predicate.word.index && n < 6; n++) {
    const cases = childrenBy(scene, sentence, at, 'case').map((c) => c.lemma.toLowerCase());
    const apart = cases.some((c) => !['during', undefined].includes(order.prepositions.get(c)));
    const said = attribution.statement(at.lemma) || cases.some((c) => attribution.direct.has(c));
    if (apart || said || (at.upos === 'ADJ' && at.deprel.startsWith('amod'))) return true;
    at = sentence.words[at.head];
  }
  return false;
}

/** A name that the gazetteer knows, under a preposition of place, not the seat of somebody. */
function isWhere(scene: Scene, draft: Draft, word: Word): boolean {
  const { sentence } = draft.predicate;
  const { where, classOf } = scene.rules.reference;
  const above = sentence.words[word.head];
  const top = /^(appos|flat)/.test(word.deprel) && above ? above : word;
  const holder = sentence.words[top.head];
  const cases = childrenBy(scene, sentence, top, 'case');
  if (!cases.some((c) => where.has(c.lemma.toLowerCase()))) return false;
  if (top.deprel.startsWith('nmod') && holder && ['group', 'person'].includes(classOf(holder.lemma))) return false;
  if (isOfAnother(scene, draft, top)) return false;
  // `bei Selenyj Haj`: the whole name, not its first word.
  const parts = childrenBy(scene, sentence, word, 'flat');
  const end = Math.max(word.span.end, ...parts.map((w) => w.span.end));
  return scene.knowledge.findPlace(scene.text.slice(word.span.start, end), scene.link) !== null;
}
