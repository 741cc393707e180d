import type { Knowledge } from '../knowledge/index.js';
import type { Phrase } from '../reading/structure.js';
import type { Reading, Sentence } from '../reading/types.js';
import { contains, toPair } from '../text/index.js';
import { type Attribution, attributionOf, UNSAID } from './attribution.js';
import { confidenceOf, featuresOf } from './confidence.js';
import type { Draft } from './draft.js';
import { isEnded } from './ended.js';
import { expandDraft } from './expand.js';
import { withFigures } from './figures.js';
import { findingsOf } from './findings.js';
import type { FrameContext } from './frames/classify.js';
import { withDenials, withResponsibility } from './frames/denials.js';
import { conflictIn } from './frames/fields.js';
import { draftsOf } from './frames/match.js';
import { hasTrigger } from './frames/prefilter.js';
import { claimId } from './identity.js';
import type { ClaimLanguage } from './language.js';
import { borrowed } from './located.js';
import { actorMention, placeMention } from './mention.js';
import { mergeDrafts } from './merge.js';
import { coreOf, isTitle, modalityOf } from './modality.js';
import { withoutNameless } from './nameless.js';
import { ordersOf } from './order.js';
import { withParty } from './parties.js';
import { quantitiesOf } from './quantities.js';
import { type Scene, sceneOf } from './scene.js';
import { timeOf } from './times.js';
import type { Claim, Mention, PlaceMention, ReportClaims, SourceMention, Trace } from './types.js';
import { understood } from './understood.js';

/** What a report claims: every happening and state its words tell, with modality, source, time and numbers. `own`: sides for which its publisher speaks. */
export function readClaims(
  reading: Reading,
  knowledge: Knowledge,
  language: ClaimLanguage,
  own: readonly string[] = [],
): ReportClaims {
  const scene = sceneOf(reading, knowledge, language, own);
  const conflict = conflictIn(reading.sentences, language.frames, reading.report.title);
  const around = frameContext(scene, conflict);
  const telling = reading.sentences.filter((s) => hasTrigger(s.tokens, language.frames, conflict));
  reading.analyse(telling);
  const told = telling.flatMap((sentence) =>
    borrowed(
      scene,
      mergeDrafts(draftsOf(scene.predicates(sentence), sentence, language.frames, around)).map((draft) =>
        withParty(scene, draft, around),
      ),
    ).map((draft) => expandDraft(scene, draft)),
  );
  const predicates = (sentence: Sentence) => scene.predicates(sentence);
  const filled = understood(scene, told);
  const owned = withResponsibility(filled, reading.sentences, predicates, language.frames);
  const denied = withDenials(owned, telling, predicates, language.frames);
  const drafts = withFigures(scene, denied);
  const happenings = happeningsIn(drafts);
  const made = drafts.map((draft) => ({
    draft,
    claim: claimOf(scene, draft, happenings.get(draft.predicate.sentence)!),
  }));
  const unique = made.filter((m, i) => made.findIndex((n) => n.claim.id === m.claim.id) === i);
  const orders = ordersOf(
    scene,
    unique.map(({ claim, draft }) => ({ id: claim.id, draft })),
  );
  return {
    report: reading.report,
    claims: unique.map(({ claim }) => ({ ...claim, order: orders.get(claim.id) ?? [] })),
    findings: [...reading.findings, ...findingsOf(scene, drafts)],
  };
}

/** What the frames may know of the report around a sentence. */
const frameContext = (scene: Scene, conflict: boolean): FrameContext => ({
  text: scene.text,
  conflict,
  kindOf: (word) => {
    const name = scene.nameAt(word);
    return name && !name.derived ? name.kind : null;
  },
  knows: (words) => scene.knowledge.findActor(words, scene.link) !== null,
  hasPlace: (words) => scene.knowledge.findPlace(words, scene.link) !== null,
});

/** Indices of the words that tell happenings, by sentence. */
function happeningsIn(drafts: readonly Draft[]): ReadonlyMap<Sentence, ReadonlySet<number>> {
  const found = new Map<Sentence, Set<number>>();
  for (const { predicate, trigger } of drafts) {
    const { sentence, word } = predicate;
    const own = found.get(sentence) ?? new Set<number>();
    own.add(word.index);
    for (const w of sentence.words) if (contains(trigger, w.span)) own.add(w.index);
    found.set(sentence, own);
  }
  return found;
}

function claimOf(scene: Scene, draft: Draft, happenings: ReadonlySet<number>): Claim {
  const attribution = isTitle(draft) ? UNSAID : attributionOf(scene, coreOf(scene, draft));
  const time = timeOf(scene, draft, happenings);
  const named = withoutNameless(scene, draft, quantitiesOf(scene, draft, [...draft.targets, ...draft.agents]));
  const sources = sourcesOf(scene, draft, attribution);
  const roles = withSpeaker(scene, draft, rolesOf(scene, named.draft), sources);
  const trace = traceOf(scene, draft, attribution);
  const bare = {
    type: draft.type,
    ...(draft.kind ? { kind: draft.kind } : {}),
    ...roles,
    ...(time ? { time } : {}),
    ...(isEnded(scene, draft) ? { ended: true as const } : {}),
    quantities: named.quantities,
    modality: modalityOf(scene, draft, attribution),
    sources,
    evidence: toPair(draft.evidence),
  };
  return {
    id: claimId(scene.reading.report.hash, bare),
    ...bare,
    order: [],
    confidence: confidenceOf(scene.rules.confidence, featuresOf({ ...bare, trace })),
    trace,
  };
}

function rolesOf(
  scene: Scene,
  draft: Draft,
): Pick<Claim, 'agents' | 'targets' | 'beneficiaries' | 'places' | 'origin' | 'destination'> {
  const actors = (phrases: readonly Phrase[]): readonly Mention[] =>
    distinct(phrases.map((p) => actorMention(scene, p)));
  const places = (phrases: Draft['places']): Claim['places'] =>
    knownFirst(withParts(distinct(phrases.map((p) => placeMention(scene, p)))));
  return {
    agents: actors(draft.agents),
    targets: actors(draft.targets),
    beneficiaries: actors(draft.beneficiaries),
    places: places(draft.places),
    origin: places(draft.origin),
    destination: places(draft.destination),
  };
}

/** `Man halte den Pass weiter`, `Wir haben zwei Dörfer befreit`: who acts is who says so. */
function withSpeaker(
  scene: Scene,
  draft: Draft,
  roles: ReturnType<typeof rolesOf>,
  [source]: readonly SourceMention[],
): ReturnType<typeof rolesOf> {
  const self = draft.agents.find((p) => p.rule === 'speaker' || scene.rules.reference.isSpeaker(p.head));
  if (!self || !source) return roles;
  const span = toPair(self.head.span);
  const { text, name, id } = source;
  const speaker: Mention = { text: self.head.form, span, name, id, antecedent: { text, span: source.span } };
  return { ...roles, agents: [...roles.agents.filter((m) => m.span[0] !== span[0]), speaker] };
}

/** `den Hafen und die Altstadt`: parts that stand for the same place are parts of one. */
function withParts(places: readonly PlaceMention[]): readonly PlaceMention[] {
  const joined: PlaceMention[] = [];
  for (const place of places) {
    const same = (p: PlaceMention): boolean =>
      !!p.part && p.name === place.name && p.extent === place.extent && p.id === place.id;
    const at = place.part && place.antecedent ? joined.findIndex(same) : -1;
    if (at < 0) joined.push(place);
    else joined[at] = { ...joined[at]!, part: [...new Set([...joined[at]!.part!, ...place.part!])] };
  }
  return joined;
}

/** `ein Stützpunkt in El Adde`: the place that is known before what stands in it. */
const knownFirst = <M extends Mention>(mentions: readonly M[]): readonly M[] => {
  const holds = (m: M): boolean => mentions.some((n) => n !== m && m.text.endsWith(` ${n.text}`));
  const rank = (m: M): number => (m.id !== null ? 0 : holds(m) ? 2 : 1);
  return mentions.length < 2 ? mentions : [0, 1, 2].flatMap((r) => mentions.filter((m) => rank(m) === r));
};

/** Without nulls and without the same words twice. */
function distinct<M extends Mention>(mentions: readonly (M | null)[]): readonly M[] {
  const real = mentions.filter((m): m is M => m !== null);
  return real.filter((m, i) => real.findIndex((n) => n.span[0] === m.span[0] && n.span[1] === m.span[1]) === i);
}

function sourcesOf(scene: Scene, draft: Draft, attribution: Attribution): readonly SourceMention[] {
  const phrases = attribution.said?.sources.length ? attribution.said.sources : draft.sources;
  const via = attribution.said?.via ? actorMention(scene, attribution.said.via) : null;
  return distinct(phrases.map((p) => actorMention(scene, p))).map((m) => (via ? { ...m, via } : m));
}

function traceOf(scene: Scene, draft: Draft, attribution: Attribution): Trace {
  const { start, end } = draft.trigger;
  return {
    trigger: { text: scene.text.slice(start, end), span: [start, end] },
    frame: draft.frame,
    rules: {
      ...draft.rules,
      trigger: draft.predicate.kind,
      ...(attribution.rule ? { sources: attribution.rule } : {}),
    },
  };
}
