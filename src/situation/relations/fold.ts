import type { Claim, Mention } from '../../claims/index.js';
import { addTo } from '../../text/index.js';
import { firstDayOf, formatDay, lastDayOf } from '../../time/index.js';
import { knownBy } from '../events/fold.js';
import { notAfter, refKey } from '../ref.js';
import type { ActorRef, KnownClaim, SituationQuery } from '../types.js';
import type { RelationEvidence, RelationInterval, RelationKind } from './types.js';

/** One claim's word on one relation. */
interface Word {
  readonly kind: RelationKind;
  readonly a: Mention;
  readonly b: Mention | null;
  readonly says: RelationEvidence['says'];
  readonly known: KnownClaim;
}

const KINDS: ReadonlySet<string> = new Set(['support', 'command', 'affiliation', 'rivalry', 'alias']);

/** Types that the fold of relations looks at. */
export const RELATION_TYPES = [...KINDS, 'defection', 'delivery'] as const;

/**
 * Folds claims into relations: who supports, leads, belongs to, fights or is called what, from when to when. A relation told as past is
 * an interval of its own beside one told as present (`once backed by X, now by Y`): what is over does not end what began later. Who
 * defects leaves one side and joins another. With `query.at`, those that held on the day as far as it is known.
 */
export function foldRelations(claims: readonly KnownClaim[], query: SituationQuery): readonly RelationInterval[] {
  const words = knownBy(claims, query.asOf)
    .filter(({ judgement }) => judgement !== 'rejected')
    .flatMap(wordsOf);
  const groups = new Map<string, Word[]>();
  for (const word of words) addTo(groups, keyOf(word), word);
  const intervals = [...groups.values()].flatMap(intervalsOf);
  const { at } = query;
  const held = at === null ? intervals : intervals.filter((one) => holdsOn(one, at));
  return held.sort((a, b) => (order(a) < order(b) ? -1 : 1));
}

const order = ({ kind, a, b, from, id }: RelationInterval): string =>
  JSON.stringify([kind, a.name, b?.name ?? '', from ?? '', id]);

function keyOf({ kind, a, b }: Word): string {
  const [x, y] = [refKey(a), b ? refKey(b) : ''];
  if (kind === 'alias') return JSON.stringify([kind, x]);
  return JSON.stringify(kind === 'rivalry' ? [kind, ...[x, y].sort()] : [kind, x, y]);
}

function wordsOf(known: KnownClaim): readonly Word[] {
  const { claim } = known;
  if (claim.modality === 'planned' || claim.modality === 'attempted') return [];
  if (claim.type === 'defection') return defected(claim, known);
  if (!KINDS.has(claim.type)) return [];
  const says = claim.modality === 'negated' ? 'denied' : claim.ended ? 'ended' : 'holds';
  return pairsOf(claim).map(([a, b]) => ({ kind: claim.type as RelationKind, a, b, says, known }));
}

/** Every agent with every target; rivals with each other. */
function pairsOf({ type, agents, targets }: Claim): readonly (readonly [Mention, Mention | null])[] {
  if (type === 'rivalry') {
    const all = [...agents, ...targets];
    return all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
  }
  if (targets.length === 0) return agents.map((a) => [a, null] as const);
  return agents.flatMap((a) => targets.map((b) => [a, b] as const));
}

/** Who defects belonged to the side he leaves, and belongs to the one he joins. */
function defected(claim: Claim, known: KnownClaim): readonly Word[] {
  if (claim.modality === 'negated') return [];
  const word = (b: Mention, says: Word['says']) => (a: Mention) => ({ kind: 'membership' as const, a, b, says, known });
  return [
    ...claim.targets.flatMap((left) => claim.agents.map(word(left, 'ended'))),
    ...claim.beneficiaries.flatMap((joined) => claim.agents.map(word(joined, 'begins'))),
  ];
}

const dayOf = ({ known }: Word): string => known.known ?? known.recorded.slice(0, 10);

/** What is told as past and what is told as present stand apart, unless one claim tells when the present one ended. */
function intervalsOf(words: readonly Word[]): readonly RelationInterval[] {
  const sorted = [...words].sort((a, b) => {
    const [x, y] = [`${dayOf(a)} ${a.known.claim.id}`, `${dayOf(b)} ${b.known.claim.id}`];
    return x < y ? -1 : 1;
  });
  const alias = sorted[0]!.kind === 'alias';
  const past = alias ? [] : sorted.filter(({ says }) => says === 'ended');
  const present = alias ? sorted : sorted.filter(({ says }) => says !== 'ended');
  if (past.length === 0 || present.length === 0) return [intervalOf(sorted)];
  // Told as present first and as past later: it ended. Told as past before: an older one.
  const over = past.filter((word) => dayOf(word) > dayOf(present.at(-1)!));
  const older = past.filter((word) => !over.includes(word));
  const current = intervalOf([...present, ...over]);
  return older.length > 0 ? [intervalOf(older), current] : [current];
}

function intervalOf(words: readonly Word[]): RelationInterval {
  const [first] = words;
  const claims = words.map(({ known }) => known.claim);
  const told = words.filter(({ says }) => says !== 'denied');
  const ends = words.filter(({ says }) => says === 'ended');
  const starts = told.flatMap(({ known, says }) => {
    const { start, end } = known.claim.time ?? {};
    const day = says === 'ended' && end === undefined ? undefined : start;
    const number = day === undefined ? null : firstDayOf(day);
    return number === null ? [] : [number];
  });
  const days = words.map(({ known }) => known.known).filter((day) => day !== null);
  const { a, b, kind } = first!;
  return {
    id: `relation:${first!.known.claim.id}${b ? `:${refKey(a)}:${refKey(b)}` : ''}`,
    kind,
    means: [...new Set(claims.flatMap(({ kind: means }) => means ?? []))].sort(),
    a: ref(a),
    b: kind === 'alias' ? null : b && ref(b),
    names: kind === 'alias' ? namesOf(words) : [],
    from: starts.length > 0 ? formatDay(Math.min(...starts)) : null,
    to: endOf(ends),
    ended: kind !== 'alias' && ends.length > 0,
    firstKnown: days[0] ?? null,
    lastKnown: days.at(-1) ?? null,
    status: statusOf(words),
    evidence: [
      ...new Map(
        words.map((word) => [`${word.known.claim.id} ${kind === 'alias' ? word.b?.text : ''}`, evidenceOf(word)]),
      ).values(),
    ],
  };
}

const ref = ({ id, name }: Mention): ActorRef => ({ id, name });

/** Names besides the one in use, in the words of the reports: the ledger calls them all by one. */
function namesOf(words: readonly Word[]): readonly string[] {
  const own = new Set(words.flatMap(({ a }) => [a.name, a.text]));
  return [...new Set(words.flatMap(({ b }) => (b ? [b.text] : [])))].filter((name) => !own.has(name));
}

function endOf(ends: readonly Word[]): string | null {
  const days = ends.flatMap(({ known }) => {
    const said = known.claim.time?.end ?? known.claim.time?.start;
    const day = said === undefined ? null : lastDayOf(said);
    return day === null ? [] : [day];
  });
  return days.length > 0 ? formatDay(Math.max(...days)) : null;
}

function statusOf(words: readonly Word[]): RelationInterval['status'] {
  const told = words.filter(({ says }) => says !== 'denied');
  const has = (modality: string): boolean => told.some(({ known }) => known.claim.modality === modality);
  if (told.length === 0) return 'negated';
  if (told.length < words.length) return 'denied';
  return has('asserted') ? 'asserted' : has('claimed') ? 'claimed' : 'possible';
}

const evidenceOf = ({ kind, b, known: { claim, report, known, sentence }, says }: Word): RelationEvidence => ({
  claim: claim.id,
  report: report.id,
  publisher: report.publisher,
  known,
  modality: claim.modality,
  sources: claim.sources.map(({ name }) => name),
  sentence,
  says,
  name: kind === 'alias' ? (b?.text ?? null) : null,
});

/**
 * Whether it may have held on the day, as far as the words say: from its first day, or from when it was first told, to its end. Of what is told as over
 * without a day, only that it was over when that was told: it may have held on any day before.
 */
export function holdsOn(relation: RelationInterval, day: string): boolean {
  const { from, to, ended, firstKnown, evidence } = relation;
  const start = from ?? (ended && to === null ? null : firstKnown);
  if (start !== null && !notAfter(start, day)) return false;
  if (to !== null) return notAfter(day, to);
  if (!ended) return true;
  const over = evidence.filter(({ says }) => says === 'ended').flatMap(({ known }) => known ?? []);
  return over.length === 0 || !over.some((told) => notAfter(told, day));
}
