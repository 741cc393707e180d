import type { Predicate } from '../reading/structure.js';
import type { Sentence } from '../reading/types.js';
import { contains, overlaps } from '../text/index.js';
import { STATES } from './catalogue.js';
import { prepositionAt } from './climb.js';
import type { Draft } from './draft.js';
import { childrenBy, type Scene } from './scene.js';

/** Words of a sentence within which it turns to the present. */
const TURN = 5;

const isPastTense = ({ tense }: Predicate): boolean =>
  tense === 'past' || tense === 'perfect' || tense === 'pluperfect';

/** `wurde von X unterstützt. Inzwischen aber …`: a state of the past that the next sentence sets against the present. */
function isOverNow(scene: Scene, { predicate: p }: Draft): boolean {
  if (p.kind !== 'verb' || !isPastTense(p)) return false;
  const { now, contrast } = scene.rules.order;
  const turns = (words: readonly string[]): boolean =>
    words.some((w) => now.has(w)) && words.some((w) => contrast.has(w));
  const forms = (from: Sentence['tokens']): readonly string[] => from.slice(0, TURN).map((t) => t.form.toLowerCase());
  const rest = p.sentence.tokens.filter((t) => t.span.start >= p.clause.end);
  const next = scene.reading.sentences[p.sentence.index + 1];
  return turns(forms(rest)) || (rest.length <= 1 && next !== undefined && turns(forms(next.tokens)));
}

/** `erobert und drei Jahre lang beherrscht`: a participle without a helper of its own shares that of the first. */
function tensedOf(p: Predicate): Predicate {
  const above = p.governor;
  return p.kind === 'verb' && p.tense === null && above?.relation === 'conj' && p.word.xpos.endsWith('PP')
    ? above.predicate
    : p;
}

/** `bis 2016`, `in den achtziger Jahren`, `drei Jahre lang`: times by which a state told in the past is over. */
function isBounded(scene: Scene, { predicate: p }: Draft): boolean {
  if (p.kind !== 'verb' || !isPastTense(tensedOf(p))) return false;
  const { lasting, untilWords } = scene.rules.order;
  const { words } = p.sentence;
  const published = scene.reading.report.published;
  return scene.reading.times.some((time) => {
    if (!contains(p.clause, time.span)) return false;
    const before = words.findLast((w) => w.span.end <= time.span.start);
    const after = words.find((w) => w.span.start >= time.span.end);
    const last = words.findLast((w) => overlaps(w.span, time.span));
    const until = [before, words.find((w) => overlaps(w.span, time.span))];
    if (time.type === 'DURATION') return [last, after].some((w) => !!w && lasting.has(w.lemma.toLowerCase()));
    const end = time.interval?.end;
    if (!end || !published) return false;
    if (until.some((w) => !!w && untilWords.has(w.lemma.toLowerCase())) && !time.interval?.start)
      return end < published;
    return !!time.interval?.start && Number(end.slice(0, 4)) + YEARS < Number(published.slice(0, 4));
  });
}

/** A stretch of years that ended so long before the report is over. */
const YEARS = 5;

/** `die Belagerung dauerte bis Mai`, `hat die Belagerung aufgehoben`: a state that its verb ends. */
function isBrokenOff(scene: Scene, { predicate: p, trigger }: Draft): boolean {
  const { ending } = scene.rules.order;
  if (p.kind === 'verb' && !contains(trigger, p.word.span)) return ending.has(p.lemma) && isPastTense(p) && !p.negated;
  const verb = p.governor?.predicate;
  const relation = p.governor?.relation ?? '';
  if (p.kind !== 'noun' || verb?.kind !== 'verb' || !/^(nsubj|obj)/.test(relation) || verb.negated) return false;
  return isPastTense(verb) && verb.modals.length === 0 && ending.has(verb.lemma);
}

/** `als die Taliban noch den Distrikt hielten`. */
function isStillThen(scene: Scene, { predicate: p }: Draft): boolean {
  const { markers, stillWords } = scene.rules.order;
  return (
    p.kind === 'verb' &&
    isPastTense(p) &&
    p.governor?.relation === 'advcl' &&
    markers.get(p.marker) === 'during' &&
    childrenBy(scene, p.sentence, p.word, 'advmod').some((w) => stillWords.has(w.lemma.toLowerCase()))
  );
}

/** Whether a state is told as past: `einst`, `früher`, a pluperfect, `war … bis dahin`. */
export function isEnded(scene: Scene, draft: Draft): boolean {
  if (draft.ended) return true;
  const { former, passing } = scene.rules.order;
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
  const told = isPastTense(p) ? words : words.filter((w) => !passing.has(w.lemma.toLowerCase()));
  if ([...told, ...named].some((w) => former.has(w.lemma.toLowerCase()) || former.has(w.form.toLowerCase())))
    return true;
  if (draft.type === 'population') {
    const inside = p.sentence.words.filter((w) => contains(draft.evidence, w.span));
    if (inside.some((w) => former.has(w.lemma.toLowerCase()))) return true;
  }
  if (p.governor?.relation === 'obl' && prepositionAt(scene, p) === scene.rules.order.afterwards) return true;
  if (isOverNow(scene, draft) || isBounded(scene, draft) || isBrokenOff(scene, draft) || isStillThen(scene, draft))
    return true;
  const phrase = `${scene.text.slice(p.clause.start, p.clause.end)}`.toLowerCase();
  return (
    scene.rules.order.formerPhrases.some((words) => phrase.includes(words)) ||
    (p.kind === 'verb' && tensedOf(p).tense === 'pluperfect')
  );
}
