import { type EventWithClaims, knownBy } from '../events/fold.js';
import type { EventOptions } from '../events/types.js';
import { notAfter, spansMeet } from '../ref.js';
import { foldRelations } from '../relations/fold.js';
import type { RelationInterval } from '../relations/types.js';
import type { KnownClaim, SituationQuery } from '../types.js';
import { disputesIn } from './events.js';
import { holderDisputes, strengthDisputes } from './states.js';
import type { Dispute } from './types.js';
import { sidesOf } from './voice.js';

/** What the reader found that contradicts the gazetteer, with the report it stands in. */
export interface Contradiction {
  readonly report: string;
  readonly publisher: string | null;
  readonly known: string | null;
  /** The words that are wrong. */
  readonly words: string;
  readonly sentence: string;
  readonly reason: string;
  readonly place: string;
}

/** What disputes are found in. */
export interface DisputeGround {
  readonly claims: readonly KnownClaim[];
  readonly events: readonly EventWithClaims[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * What cannot all be so: within events, of who holds what and how strong he is, of who stands with whom, and words that the gazetteer
 * contradicts. Both sides stand with their words and with what who says so has of it; none is chosen.
 */
export function foldDisputes(
  ground: DisputeGround,
  query: SituationQuery,
  options: EventOptions = {},
): readonly Dispute[] {
  const claims = knownBy(ground.claims, query.asOf);
  const disputes = [
    ...ground.events.filter(({ event }) => !event.state).flatMap((of) => disputesIn(of, options)),
    ...holderDisputes(claims, options),
    ...strengthDisputes(claims, options),
    ...relationDisputes(claims, query, options),
    ...ground.contradictions
      .filter(({ known }) => query.asOf === null || known === null || notAfter(known, query.asOf))
      .map(ofGazetteer),
  ];
  const { at } = query;
  const there =
    at === null ? disputes : disputes.filter(({ start, end }) => spansMeet({ start, end }, { start: at, end: at }));
  return there.sort((a, b) => (`${a.start ?? '9'} ${a.id}` < `${b.start ?? '9'} ${b.id}` ? -1 : 1));
}

/** A relation that one tells and another denies. */
function relationDisputes(
  claims: readonly KnownClaim[],
  query: SituationQuery,
  options: EventOptions,
): readonly Dispute[] {
  const byId = new Map(claims.map((known) => [known.claim.id, known]));
  return foldRelations(claims, { at: null, asOf: query.asOf })
    .filter(({ status }) => status === 'denied')
    .map((relation: RelationInterval) => {
      const { id, kind, a, b, firstKnown, lastKnown, evidence } = relation;
      const told = evidence.map(({ claim, says }) => ({
        value: says === 'denied' ? 'not so' : 'so',
        known: byId.get(claim)!,
      }));
      return {
        id: `dispute:${id}`,
        matter: 'relation' as const,
        about: `${kind}: ${a.name}${b ? `, ${b.name}` : ''}`,
        event: null,
        place: null,
        actors: b ? [a, b] : [a],
        start: relation.from ?? firstKnown,
        end: lastKnown,
        sides: sidesOf(told, options),
      };
    });
}

function ofGazetteer(found: Contradiction): Dispute {
  const { report, publisher, known, words, sentence, reason, place } = found;
  const voice = { claim: null, report, publisher, known, sources: [] };
  return {
    id: `dispute:gazetteer:${report}:${words}`,
    matter: 'gazetteer',
    about: `„${words}“: ${place}`,
    event: null,
    place: null,
    actors: [],
    start: known,
    end: known,
    sides: [
      { value: words, voices: [{ ...voice, stake: 'report', sentence }] },
      {
        value: reason,
        voices: [{ ...voice, report: 'gazetteer', publisher: null, stake: 'gazetteer', sentence: reason }],
      },
    ],
  };
}
