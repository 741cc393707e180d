import type { Predicate } from '../reading/structure.js';
import type { Sentence, TimeExpression, Word } from '../reading/types.js';
import { contains, overlaps, toPair } from '../text/index.js';
import { isAttribute, isNominal, prepositionAt, stepUp } from './climb.js';
import type { Draft } from './draft.js';
import { predicateOver, type Scene } from './scene.js';
import type { ClaimTime } from './types.js';

/** A time expression and the predicate whose time it is. */
interface Placed {
  readonly time: TimeExpression;
  readonly at: Predicate;
  /** Whether it opens the sentence: then it holds for all its main verbs. */
  readonly opening: boolean;
}

const MEMORY = new WeakMap<Scene, Map<number, readonly Placed[]>>();

/**
 * When a claim was so: the time of its own clause, else of the clause it hangs on; never that of a verb of saying.
 *
 *     Am Samstag hatte sie den Fluss überquert und zwei Dörfer besetzt.
 *     ^^^^^^^^^^ both
 */
export function timeOf(scene: Scene, draft: Draft, happenings: ReadonlySet<number>): ClaimTime | null {
  const placed = placedIn(scene, draft.predicate.sentence);
  if (!placed.length) return null;
  const told = toldBy(scene, draft);
  if (told) return onNoun(scene, placed, draft, told);
  const p = draft.predicate;
  const noun = carriedBy(scene, draft);
  const found =
    (noun ? (ownTime(placed, noun) ?? lower(scene, placed, noun, happenings)) : null) ??
    ownTime(placed, p) ??
    lower(scene, placed, p, happenings) ??
    pointedAt(scene, placed, p) ??
    upper(scene, placed, p);
  const any = found ?? stray(placed, draft.predicate, happenings);
  return any ? claimTime(any.time) : null;
}

function claimTime(time: TimeExpression): ClaimTime | null {
  const { interval } = time;
  if (!interval || (!interval.start && !interval.end)) return null;
  return {
    ...(interval.start ? { start: interval.start } : {}),
    ...(interval.end ? { end: interval.end } : {}),
    precision: interval.precision,
    text: time.text,
    span: toPair(time.span),
  };
}

/** Resolved, no repetition, and more than an hour of a day that is not named. */
const usable = ({ time }: Placed): boolean =>
  time.interval !== null && time.type !== 'SET' && !(time.known.length === 1 && time.known[0] === 'time');

const ownTime = (placed: readonly Placed[], p: Predicate): Placed | null =>
  placed.find((x) => x.at === p && usable(x)) ?? null;

/** The noun of a happening that a verb carries (`startete eine Offensive`); null where the verb itself tells it. */
function carriedBy(scene: Scene, { predicate, trigger }: Draft): Predicate | null {
  const { sentence, word, kind } = predicate;
  if (kind !== 'verb' || contains(trigger, word.span)) return null;
  const noun = sentence.words.find((w) => contains(trigger, w.span));
  return noun ? scene.predicateAt(sentence, noun.index) : null;
}

/** `verlangte am Mittwoch den Abzug`: the noun of a happening that its verb only speaks of. */
const toldBy = (scene: Scene, draft: Draft): Predicate | null =>
  isTelling(scene, draft.predicate) || scene.rules.modality.objects.get(draft.predicate.lemma) === 'planned'
    ? carriedBy(scene, draft)
    : null;

/** The time that stands with the noun itself, or that is set for it (`kündigte für Montag eine Offensive an`). */
function onNoun(scene: Scene, placed: readonly Placed[], draft: Draft, noun: Predicate): ClaimTime | null {
  const isSet = ({ at, time }: Placed): boolean => {
    const before = draft.predicate.sentence.words.findLast((w) => w.span.end <= time.span.start);
    return at === draft.predicate && !!before && scene.rules.order.appointing.has(before.lemma.toLowerCase());
  };
  const found =
    ownTime(placed, noun) ?? lower(scene, placed, noun, new Set()) ?? placed.find((x) => isSet(x) && usable(x));
  return found ? claimTime(found.time) : null;
}

/** Whether a clause only tells of what it hangs on (`ein Angriff, über den Medien am Montag berichteten`): its time is that of telling. */
const isTelling = (scene: Scene, p: Predicate): boolean => {
  const { sayers, reporters } = scene.rules.attribution;
  return sayers.has(p.lemma) || reporters.has(p.lemma);
};

/** `starben bei einem Angriff am Montag`; `ein Angriff, der am Montag …`; `die am Montag begonnene Offensive`: the time of what hangs on the predicate. */
function lower(scene: Scene, placed: readonly Placed[], p: Predicate, happenings: ReadonlySet<number>): Placed | null {
  const attribute = (x: Placed): boolean =>
    (x.at.governor?.relation === 'acl:relcl' || (p.kind === 'noun' && x.at.governor?.relation === 'amod')) &&
    usable(x) &&
    !isTelling(scene, x.at);
  if (p.kind === 'noun') return placed.find((x) => attribute(x) && x.at.governor?.predicate === p) ?? null;
  if (p.kind !== 'verb') return null;
  const under = (x: Placed): boolean => {
    const noun = x.at.governor?.predicate;
    const happens = noun?.kind === 'noun' && happenings.has(noun.word.index);
    return happens && attribute(x) && noun.governor?.predicate === p && noun.governor.relation === 'obl';
  };
  return (
    placed.find(under) ??
    placed.find(
      (x) => x.at.kind === 'noun' && x.at.governor?.predicate === p && !isAttribute(stepUp(x.at)!) && usable(x),
    ) ??
    null
  );
}

/** `im Frühjahr, als Soldaten desertierten`: a clause that says what happened at a time has the time named right before it. */
function pointedAt(scene: Scene, placed: readonly Placed[], p: Predicate): Placed | null {
  const step = stepUp(p);
  if (p.kind !== 'verb' || step?.relation !== 'advcl' || scene.rules.order.markers.get(p.marker) !== 'during')
    return null;
  const before = (x: Placed): boolean => {
    const gap = p.clause.start - x.time.span.end;
    return gap >= 0 && gap <= 2 && usable(x);
  };
  return placed.find(before) ?? null;
}

/** `nach Angaben von Anwohnern am Dienstag`: a time on a noun that tells no happening is the verb's. */
function stray(placed: readonly Placed[], p: Predicate, happenings: ReadonlySet<number>): Placed | null {
  if (p.kind !== 'verb') return null;
  const reaches = (x: Placed): boolean => {
    let at = x.at;
    for (let n = 0; n < 5 && at.kind === 'noun' && !happenings.has(at.word.index); n++) {
      const step = stepUp(at);
      if (!step || !isNominal(step)) return false;
      if (step.to === p) return true;
      at = step.to;
    }
    return false;
  };
  return placed.find((x) => usable(x) && reaches(x)) ?? null;
}

/** Up through what shares its time: infinitives, coordinated verbs, nouns in a clause; not past a verb of saying. */
function upper(scene: Scene, placed: readonly Placed[], p: Predicate): Placed | null {
  const { sayers } = scene.rules.attribution;
  for (let step = stepUp(p), n = 0; step && n < 6; step = stepUp(step.to), n++) {
    if (isAttribute(step)) return null;
    const { from, to, relation } = step;
    const speech = to.kind === 'verb' && sayers.has(to.lemma);
    if (speech && relation !== 'conj') return null;
    if (relation === 'ccomp' || relation === 'csubj' || relation === 'advcl') return null;
    const made = scene.rules.modality.clauses.get(to.lemma);
    if (relation === 'xcomp' && made === 'planned') return null;
    // `nach wochenlangen Kämpfen am Montag erobert`: what went before was before that day.
    if (isBefore(scene, from, relation) || isAhead(scene, from, to, relation)) return null;
    const found = ownTime(placed, to);
    if (found && (relation !== 'conj' || found.opening || found.time.span.start < from.clause.start)) {
      if (relation === 'conj' && from.subjects.some((s) => s.rule === 'subject') && !found.opening) return null;
      return found;
    }
  }
  return null;
}

/** A happening under `nach`, `vor`: its verb is later or earlier. */
const isBefore = (scene: Scene, from: Predicate, relation: string): boolean => {
  const { afterwards, prepositions } = scene.rules.order;
  const preposition = prepositionAt(scene, from);
  const apart = preposition === afterwards || prepositions.get(preposition) === 'before';
  return apart && from.kind === 'noun' && relation === 'obl';
};

/** `verlangte am Montag den Abzug`: what is asked for is not yet when it is asked for. */
const isAhead = (scene: Scene, from: Predicate, to: Predicate, relation: string): boolean =>
  from.kind === 'noun' && relation === 'obj' && scene.rules.modality.objects.get(to.lemma) === 'planned';

function placedIn(scene: Scene, sentence: Sentence): readonly Placed[] {
  const memory = MEMORY.get(scene) ?? new Map<number, readonly Placed[]>();
  MEMORY.set(scene, memory);
  const known = memory.get(sentence.index);
  if (known) return known;
  const made = scene.reading.times
    .filter((t) => overlaps(t.span, sentence.span))
    .flatMap((time) => {
      const word = topWord(sentence, time);
      // `1960 russische Soldaten` counts; it is no year.
      if (word && /^nummod/.test(word.deprel)) return [];
      const at = word ? predicateOver(scene, sentence, word) : null;
      const owner = at ? ownerOf(scene, at) : null;
      return owner ? [{ time, at: owner, opening: isOpening(sentence, time) }] : [];
    });
  memory.set(sentence.index, made);
  return made;
}

/** The word of the expression that hangs on a word outside it. */
const topWord = (sentence: Sentence, time: TimeExpression): Word | null =>
  sentence.words.find((w) => {
    const inside = (x: Word | undefined): boolean => !!x && overlaps(x.span, time.span);
    return inside(w) && !inside(sentence.words[w.head]);
  }) ?? null;

/** A time on an adverb, an adjective or another time word belongs to what that stands with. */
function ownerOf(scene: Scene, at: Predicate): Predicate {
  let owner = at;
  for (let n = 0; n < 4 && owner.governor; n++) {
    if (owner.kind === 'adjective' && owner.governor.relation.startsWith('advmod')) owner = owner.governor.predicate;
    else if (owner.kind === 'noun' && isTimeNoun(scene, owner)) owner = owner.governor.predicate;
    else break;
  }
  return owner;
}

const isTimeNoun = (scene: Scene, p: Predicate): boolean =>
  scene.reading.times.some((t) => overlaps(t.span, p.word.span));

function isOpening(sentence: Sentence, time: TimeExpression): boolean {
  const first = sentence.words.find((w) => w.upos !== 'PUNCT' && w.upos !== 'ADP');
  return !!first && first.span.start <= time.span.end && time.span.start - sentence.span.start < 30;
}
