import type { Predicate } from '../reading/structure.js';
import type { Mood, Sentence } from '../reading/types.js';
import { contains } from '../text/index.js';
import { finiteOf, isAttribute, type Step, stepsUp } from './climb.js';
import { quotationOf, speakerOfQuotation } from './quoted.js';
import { isToldByNoun, saidAfterwards, saidIn } from './said.js';
import { childrenBy, type Scene } from './scene.js';
import type { Said } from './speaker.js';
import { lastVoice } from './voices.js';

/** What is said of a predicate. */
export interface Attribution {
  readonly claimed: boolean;
  readonly said: Said | null;
  readonly rule: string | null;
}

/** Nobody says so but the report itself. */
export const UNSAID: Attribution = { claimed: false, said: null, rule: null };
/** How many sentences back an unnamed source is looked for. */
const REACH = 3;

/**
 * Who says so, by the words of the sentence, else by a source still open from the sentences before.
 *
 *     Die Stadt sei gefallen, sagte ein Sprecher. Zwei Dörfer seien umstellt.
 *                                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ still the speaker
 */
export function attributionOf(scene: Scene, p: Predicate): Attribution {
  const own = saidOver(scene, p);
  const subjunctive = isReported(scene, p);
  const backward = pointsBack(scene, p);
  if (own?.sources.length) return { claimed: own.claims || subjunctive, said: own, rule: own.rule };
  if (!own?.claims && !subjunctive && !backward) {
    if (own) return { ...UNSAID, said: own, rule: own.rule };
    const quote = quotationOf(scene, p);
    const speaker = quote && speakerOfQuotation(scene, p, quote);
    if (speaker) return { claimed: true, said: { ...speaker, over: p }, rule: 'quotation' };
    const after = isMain(p) ? saidAfterwards(scene, p.sentence) : null;
    return after ? { claimed: true, said: after, rule: after.rule } : UNSAID;
  }
  // `Aus Derna wurden Luftangriffe gemeldet`: nobody is named, and nobody named before is meant.
  const nameless = own?.rule === 'clause-of-saying' || own?.rule === 'told-object-passive';
  const source = nameless ? null : open(scene, p);
  const rule = own?.rule ?? (backward ? 'backward-adverb' : 'subjunctive');
  // `den Berichten zufolge`, with nobody named before: the reports themselves.
  const bare = !source && own?.bare ? { ...own, sources: [own.bare] } : own;
  return { claimed: true, said: source ? { ...source, over: p } : bare, rule };
}

/** Told by the sentence itself, not by an attribute in it. */
const isMain = (p: Predicate): boolean => !stepsUp(p).some(isAttribute);

/** The innermost attribution over a predicate: the nearest on the way up. */
function saidOver(scene: Scene, p: Predicate): Said | null {
  const here = saidIn(scene, p.sentence).filter((s) => !s.sources.some((x) => contains(x.span, p.word.span)));
  const at = (q: Predicate): Said | null => here.find((s) => !s.reach && s.over === q) ?? null;
  const placed =
    here.find(
      (s) => s.reach && contains(s.reach, p.word.span) && (s.over.word !== p.word || s.rule === 'opening-phrase'),
    ) ?? null;
  const direct = at(p);
  if (direct) return direct;
  for (const step of stepsUp(p)) {
    // `berichtete von getöteten Rebellen`: what is told is the killing.
    if (isAttribute(step) && !isSubjunctive(scene, step.from) && !isToldByNoun(scene, step.from))
      return placed?.rule === 'told-after'
        ? placed
        : (here.find((s) => s.over === step.to && s.rule.startsWith('told-object')) ?? null);
    if (isInserted(scene, step)) return null;
    const found = at(step.to);
    if (found) return found;
  }
  return placed;
}

/** `…, sagte Armeechef X`: what hangs on the verb of saying is not said by X. */
const isInserted = (scene: Scene, step: Step): boolean =>
  scene.rules.attribution.sayers.has(step.from.lemma) &&
  saidIn(scene, step.from.sentence).some((s) => s.over === step.to && /^(inserted|as-said)/.test(s.rule));

const moodOf = (scene: Scene, p: Predicate): Mood | null => {
  const finite = finiteOf(scene, p);
  return finite ? scene.rules.modality.moodOf(finite) : null;
};
const isSubjunctive = (scene: Scene, p: Predicate): boolean => moodOf(scene, p) === 'sub1';

/** The predicate whose finite verb governs this one: itself, else the nearest above that has one. */
function finiteOver(scene: Scene, p: Predicate): Predicate | null {
  if (finiteOf(scene, p)) return p;
  for (const step of stepsUp(p)) {
    if (isAttribute(step)) return null;
    if (finiteOf(scene, step.to)) return step.to;
  }
  return null;
}

/** The mood that governs a predicate: its own, else that of the nearest finite verb it hangs on. */
export function reportedMood(scene: Scene, p: Predicate): Mood | null {
  const over = finiteOver(scene, p);
  return over ? moodOf(scene, over) : null;
}

/** First subjunctive is reported speech; so is a plural second subjunctive that stands in for it (`hätten … niedergelegt`). */
function isReported(scene: Scene, p: Predicate): boolean {
  const mood = reportedMood(scene, p);
  if (mood === 'sub1') return true;
  return mood === 'sub2' && standsIn(scene, p) && open(scene, p) !== null;
}

/** The source that is open where a predicate stands: one named before it in its sentence, else in the sentences before. */
const open = (scene: Scene, p: Predicate): Said | null =>
  lastVoice(scene, p.sentence, p.clause.start) ?? openBefore(scene, p.sentence, REACH);

/** `hätten`, `wären`, `würden` with a participle: the forms that replace a first subjunctive that looks like the indicative. */
function standsIn(scene: Scene, p: Predicate): boolean {
  const over = finiteOver(scene, p);
  const finite = over && finiteOf(scene, over);
  return !!finite && scene.rules.modality.replacing.has(finite.form.toLowerCase()) && p.word.xpos !== 'VVINF';
}

/** `demnach`, `hieß es`: the source was named before. */
function pointsBack(scene: Scene, p: Predicate): boolean {
  const { backward } = scene.rules.attribution;
  const steps = stepsUp(p);
  const stop = steps.findIndex((s) => isAttribute(s) || s.relation === 'advcl');
  const clause = [p, ...steps.slice(0, stop < 0 ? steps.length : stop).map((s) => s.to)];
  return clause.some((q) =>
    childrenBy(scene, q.sentence, q.word, 'advmod', 'obl', 'mark').some((w) => backward.has(w.lemma.toLowerCase())),
  );
}

/**
 * The source that is open at the end of the sentence before: the last one named. Sentences of reported speech without a
 * source carry it on; at most `reach` others may stand between.
 */
function openBefore(scene: Scene, sentence: Sentence, reach: number): Said | null {
  for (let i = sentence.index - 1, left = reach; i >= 0 && left > 0; i--) {
    const before = scene.reading.sentences[i];
    if (!before) return null;
    const last = lastVoice(scene, before);
    if (last) return last;
    if (!scene.predicates(before).some((p) => isSubjunctive(scene, p) || (finiteOf(scene, p) && standsIn(scene, p))))
      left--;
  }
  return null;
}
