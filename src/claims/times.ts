import type { Predicate } from '../reading/structure.js';
import type { Sentence, TimeExpression, Word } from '../reading/types.js';
import { contains, overlaps, toPair } from '../text/index.js';
import { STATES } from './catalogue.js';
import { isAttribute, isNominal, prepositionAt, stepUp } from './climb.js';
import type { Draft } from './draft.js';
import { childrenBy, predicateOver, type Scene } from './scene.js';
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
  const found =
    ownTime(placed, draft.predicate) ?? lower(placed, draft.predicate) ?? upper(scene, placed, draft.predicate);
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

/** `starben bei einem Angriff am Montag`; `ein Angriff, der am Montag …`: the time of what hangs on the predicate. */
function lower(placed: readonly Placed[], p: Predicate): Placed | null {
  const relative = (x: Placed): boolean => x.at.governor?.relation === 'acl:relcl' && usable(x);
  if (p.kind === 'noun') return placed.find((x) => relative(x) && x.at.governor?.predicate === p) ?? null;
  if (p.kind !== 'verb') return null;
  const under = (x: Placed): boolean => {
    const noun = x.at.governor?.predicate;
    return relative(x) && noun?.governor?.predicate === p && noun.governor.relation === 'obl' && noun.kind === 'noun';
  };
  return (
    placed.find(under) ??
    placed.find(
      (x) => x.at.kind === 'noun' && x.at.governor?.predicate === p && !isAttribute(stepUp(x.at)!) && usable(x),
    ) ??
    null
  );
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
    const found = ownTime(placed, to);
    if (found && (relation !== 'conj' || found.opening || found.time.span.start < from.clause.start)) {
      if (relation === 'conj' && from.subjects.some((s) => s.rule === 'subject') && !found.opening) return null;
      return found;
    }
  }
  return null;
}

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

/** Whether a state is told as past: `einst`, `früher`, a pluperfect, `war … bis dahin`. */
export function isEnded(scene: Scene, draft: Draft): boolean {
  if (draft.ended) return true;
  const { former } = scene.rules.order;
  const p = draft.predicate;
  const words = childrenBy(scene, p.sentence, p.word, 'advmod', 'amod', 'obl');
  // `von ehemaligen Rebellen belagert`: what a party was says nothing of what it does.
  const parties = [...draft.agents, ...draft.targets].filter(
    (x) => contains(draft.trigger, x.head.span) || p.kind === 'noun',
  );
  const named = [...draft.places, ...parties]
    .filter((x) => x.sentence === p.sentence)
    .flatMap((x) => childrenBy(scene, p.sentence, x.head, 'amod', 'advmod', 'nummod'))
    .flatMap((w) => (w.deprel.startsWith('nummod') ? childrenBy(scene, p.sentence, w, 'advmod') : [w]));
  if (!STATES.has(draft.type)) return false;
  if ([...words, ...named].some((w) => former.has(w.lemma.toLowerCase()) || former.has(w.form.toLowerCase())))
    return true;
  if (draft.type === 'population') {
    const inside = p.sentence.words.filter((w) => contains(draft.evidence, w.span));
    if (inside.some((w) => former.has(w.lemma.toLowerCase()))) return true;
  }
  if (p.governor?.relation === 'obl' && prepositionAt(scene, p) === scene.rules.order.afterwards) return true;
  const phrase = `${scene.text.slice(p.clause.start, p.clause.end)}`.toLowerCase();
  return (
    scene.rules.order.formerPhrases.some((words) => phrase.includes(words)) ||
    (p.kind === 'verb' && p.tense === 'pluperfect')
  );
}
