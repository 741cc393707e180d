import { figuresOf, isAbsurd } from '../events/figures.js';
import type { EventWithClaims } from '../events/fold.js';
import type { EventOptions } from '../events/types.js';
import { tollOf } from '../tolls/toll.js';
import type { ActorRef, KnownClaim } from '../types.js';
import { figureText } from './figure-text.js';
import type { Dispute, DisputeMatter } from './types.js';
import { sidesOf } from './voice.js';

/** A difference of numbers below this share is none: people count differently. */
const SAME_SHARE = 0.1;
/** Accounts a day apart agree: a night has two days. */
const SAME_DAYS = 1;

/** What is disputed within one event: whether it was, who did it, how many, when. */
export function disputesIn(of: EventWithClaims, options: EventOptions): readonly Dispute[] {
  const cannot = absurd(of, options);
  // One claim alone contradicts nobody.
  if (of.claims.length < 2) return cannot;
  return [...cannot, whether(of, options), who(of, options), ...numbers(of, options), day(of, options)].filter(
    (one) => one !== null,
  );
}

function dispute(
  of: EventWithClaims,
  matter: DisputeMatter,
  about: string,
  told: readonly { readonly value: string; readonly known: KnownClaim }[],
  options: EventOptions,
): Dispute | null {
  const sides = sidesOf(told, options);
  if (sides.length < 2) return null;
  const { id, places, agents, targets, start, end } = of.event;
  return {
    id: `dispute:${matter}${about ? `:${about.replace(/\s+/gu, '-')}` : ''}:${id.slice('event:'.length)}`,
    matter,
    about: `${about || nameOf(of)}${places[0] && !about ? `, ${places[0].name}` : ''}`,
    event: id,
    place: places[0] ?? null,
    actors: [...agents, ...targets],
    start,
    end,
    sides,
  };
}

const nameOf = ({ event }: EventWithClaims): string =>
  event.types.find((type) => type !== 'casualties') ?? event.types[0]!;

/** Claims of the kind that names the event: a denied toll does not deny the attack. */
const deeds = (of: EventWithClaims): readonly KnownClaim[] => {
  const main = of.claims.filter(({ claim }) => claim.type !== 'casualties' && claim.type !== 'destruction');
  return main.length > 0 ? main : of.claims;
};

function whether(of: EventWithClaims, options: EventOptions): Dispute | null {
  const claims = of.claims.filter(({ claim }) => ['asserted', 'claimed', 'negated'].includes(claim.modality));
  const told = claims.map((known) => ({ value: known.claim.modality === 'negated' ? 'not so' : 'so', known }));
  const denied = new Set(told.filter(({ value }) => value === 'not so').map(({ known }) => known.claim.type));
  // Who denies a thing denies what was told of it, not all that was told beside it.
  const about = told.filter(({ value, known }) => value === 'not so' || denied.has(known.claim.type));
  return dispute(of, 'whether', '', about, options);
}

/** Of a takeover, those who take it are compared: who withdraws is the other side of the same. */
const TAKES: ReadonlySet<string> = new Set(['capture', 'control']);

/** Who did it: accounts that share a side name the same; a fight and talks have all sides among the agents. */
function who(of: EventWithClaims, options: EventOptions): Dispute | null {
  if (of.event.kind === 'fight' || of.event.kind === 'talks' || of.event.state) return null;
  const told = deeds(of).filter(
    ({ claim }) =>
      (of.event.kind !== 'takeover' || TAKES.has(claim.type)) &&
      claim.agents.some(({ id }) => id !== null) &&
      ['asserted', 'claimed'].includes(claim.modality),
  );
  const groups: { readonly keys: Set<string>; readonly claims: KnownClaim[] }[] = [];
  for (const known of told) {
    const keys = known.claim.agents.map((agent) => sideKey(agent, options));
    const group = groups.find((one) => keys.some((key) => one.keys.has(key)));
    if (!group) groups.push({ keys: new Set(keys), claims: [known] });
    else {
      for (const key of keys) group.keys.add(key);
      group.claims.push(known);
    }
  }
  const values = groups.flatMap(({ claims }) => {
    const value = listOf(claims[0]!.claim.agents);
    return claims.map((known) => ({ value, known }));
  });
  return dispute(of, 'who', '', values, options);
}

const sideKey = ({ id, name }: ActorRef, { sideOf }: EventOptions): string =>
  id === null ? name : (sideOf?.(id) ?? id);

const listOf = (actors: readonly ActorRef[]): string => [...new Set(actors.map(({ name }) => name))].join(', ');

function numbers(of: EventWithClaims, options: EventOptions): readonly (Dispute | null)[] {
  const villages = placesCounted(of, options);
  const toll = tollOf(of, options);
  const byId = new Map(of.claims.map((known) => [known.claim.id, known]));
  const people = (toll?.entries ?? []).map((entry) => {
    const counted = entry.figures.filter(({ use }) => use === 'counted');
    const values = counted.map(({ value }) => value);
    if (values.length < 2) return null;
    if (Math.max(...values) - Math.min(...values) <= SAME_SHARE * Math.max(...values)) return null;
    const told = counted.map((figure) => ({ value: figureText(figure), known: byId.get(figure.claim)! }));
    const group = entry.group === 'all' ? '' : ` ${entry.name || entry.kind}`;
    return dispute(of, 'number', `${entry.role}${group}`, told, options);
  });
  return [...people, villages];
}

/** Numbers of people that cannot be: against them speaks that nobody can have counted so many. */
function absurd(of: EventWithClaims, options: EventOptions): readonly Dispute[] {
  return of.claims.flatMap((known) =>
    figuresOf(known, options)
      .filter(isAbsurd)
      .map((figure): Dispute => {
        const { id, places, agents, targets, start, end } = of.event;
        return {
          id: `dispute:number:absurd-${figure.role}:${known.claim.id}`,
          matter: 'number',
          about: figure.role,
          event: id,
          place: places[0] ?? null,
          actors: [...agents, ...targets],
          start,
          end,
          sides: [
            ...sidesOf([{ value: figureText(figure), known }], options),
            { value: 'more people than anybody can have counted', voices: [] },
          ],
        };
      }),
  );
}

/** How many villages or quarters: of each voice its last number. */
function placesCounted(of: EventWithClaims, options: EventOptions): Dispute | null {
  const last = new Map<string, { value: string; number: number; known: KnownClaim }>();
  for (const known of of.claims) {
    if (known.claim.modality === 'negated' || known.claim.modality === 'planned') continue;
    for (const one of known.claim.quantities) {
      if (one.role !== 'places' || (one.min ?? one.max) === null) continue;
      const voice = known.claim.sources.map(({ name }) => name).join() || (known.report.publisher ?? known.report.id);
      last.set(voice, { value: figureText(one), number: (one.min ?? one.max)!, known });
    }
  }
  const told = [...last.values()];
  const numbers = told.map(({ number }) => number);
  if (Math.max(...numbers) - Math.min(...numbers) <= SAME_SHARE * Math.max(...numbers)) return null;
  return dispute(of, 'number', 'places', told, options);
}

function day(of: EventWithClaims, options: EventOptions): Dispute | null {
  const accounts = of.scenes
    .flatMap((scene) => scene.accounts)
    .filter(({ from, to, known, lasting }) => {
      if (from === null || lasting || known.claim.modality === 'negated') return false;
      return to! - from <= 2 && known.claim.time?.precision !== 'approx' && !['casualties'].includes(known.claim.type);
    });
  const apart = accounts.some((a) =>
    accounts.some((b) => a.from! - b.to! > SAME_DAYS && a.known.claim.type === b.known.claim.type),
  );
  if (!apart) return null;
  return dispute(
    of,
    'day',
    '',
    accounts.map(({ known }) => ({ value: dayText(known), known })),
    options,
  );
}

const dayText = ({ claim: { time } }: KnownClaim): string =>
  time?.end === undefined || time.end === time.start
    ? (time?.start ?? time?.end ?? '')
    : `${time.start ?? '…'} – ${time.end}`;
