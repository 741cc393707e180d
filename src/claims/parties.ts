import type { Phrase, Predicate } from '../reading/structure.js';
import { isNominal, stepUp } from './climb.js';
import type { Draft } from './draft.js';
import { type FrameContext, fits } from './frames/classify.js';
import { type FrameSet, frameSetOf } from './frames/compile.js';
import type { Scene } from './scene.js';
import type { ClaimType } from './types.js';

/** Types whose parties do it to each other. */
const MUTUAL: ReadonlySet<ClaimType> = new Set(['clash', 'negotiation', 'agreement']);

/**
 * Gives a mutual happening that names one party only by `mit`, `gegen` the other one: who does what the clause tells.
 *
 *     Nach Gefechten mit den Rebellen hat die Armee den Flughafen geräumt.
 *                    ^^^^^^^^^^^^^^^^     ^^^^^^^^^ both
 */
export function withParty(scene: Scene, draft: Draft, context: FrameContext): Draft {
  const frames = frameSetOf(scene.rules.frames);
  const [party, ...more] = draft.agents;
  const { kind } = draft.predicate;
  if (!MUTUAL.has(draft.type) || kind !== 'noun' || !party || more.length || draft.targets.length) return draft;
  if (!frames.opposing.has(draft.rules.agents ?? '')) return draft;
  const verb = verbOf(scene, draft.predicate);
  const doers = verb ? doersOf(verb, frames, context).filter((p) => p.head !== party.head) : [];
  return doers.length ? { ...draft, agents: [...doers, party], rules: { ...draft.rules, agents: 'clause' } } : draft;
}

/** The verb whose time and circumstances the noun tells; none where the verb only speaks of it. */
function verbOf(scene: Scene, noun: Predicate): Predicate | null {
  const { sayers, reporters } = scene.rules.attribution;
  const { clauses, objects } = scene.rules.modality;
  let step = stepUp(noun);
  for (let n = 0; step && n < 4 && isNominal(step); n++) {
    const { to, relation } = step;
    if (to.kind === 'verb') {
      const speaks = [sayers, reporters, clauses, objects].some((words) => words.has(to.lemma));
      return relation === 'obl' && !speaks ? to : null;
    }
    step = stepUp(to);
  }
  return null;
}

/** Armed sides and states that do what a verb tells, or whom it befell (`fielen drei Soldaten`). */
function doersOf(verb: Predicate, frames: FrameSet, context: FrameContext): readonly Phrase[] {
  const acting = verb.voice === 'passive' ? verb.agents : verb.subjects;
  return acting.filter((p) => p.rule !== 'copula' && fits(p, ['armed', 'state'], verb.sentence, frames, context));
}
