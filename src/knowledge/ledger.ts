import { readFileSync } from 'node:fs';
import type { Country } from './countries.js';
import type { NameGrammar, StateRole } from './grammar.js';
import type { LedgerRow } from './ledger-schema.js';
import { once } from './remember.js';
import type { Actor, ActorRelation, DatedName } from './types.js';

/** Days in which a thing held; a missing bound is open. */
export interface Dated {
  readonly from?: string;
  readonly to?: string;
}

/** An actor that stands for a country in a role (`syrische Armee`), from when to when. */
export interface Standing extends Dated {
  readonly country: string;
  readonly role: StateRole;
  readonly actor: Actor;
}

/** The ledger of actors: rows written by hand, and the states' own institutions made from the table of countries. */
export interface Ledger {
  readonly actors: readonly Actor[];
  readonly standings: readonly Standing[];
  /** Actors that descriptions may mean: those with traits or theatres. */
  readonly describable: readonly Actor[];
  /** Who stands for a country in a role, in any days. */
  standing(country: string, role: StateRole): readonly Standing[];
  /** What an actor stands for, in any days. */
  standingsOf(actor: Actor): readonly Standing[];
  /** Actors that are or were part of another one. */
  partsOf(id: string): readonly Actor[];
  actor(id: string): Actor | null;
}

/** Countries whose government or army nobody can name without saying which: `libysche Armee`, `jemenitische Streitkräfte`. */
const DISPUTED: Readonly<Record<string, readonly StateRole[]>> = {
  LY: ['government', 'army', 'air-force', 'navy', 'security', 'police'],
  YE: ['army', 'air-force', 'navy', 'security', 'police'],
  PS: ['army', 'air-force', 'navy'],
};

/** Puts the ledger together from its rows. */
export function makeLedger(
  rows: readonly LedgerRow[],
  countries: readonly Country[],
  grammar: Pick<NameGrammar, 'institutions' | 'governmentIn'>,
): Ledger {
  const actors = rows.map(toActor);
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  const standings: Standing[] = [];
  for (const row of rows)
    for (const { country, role, ...days } of row.stands ?? [])
      standings.push({ country, role: role as StateRole, actor: byId.get(row.id)!, ...days });
  const taken = new Set(standings.map((s) => `${s.country} ${s.role}`));
  for (const country of countries)
    for (const [role, actor] of institutionsOf(country, grammar)) {
      if (taken.has(`${country.code} ${role}`) || byId.has(actor.id)) continue;
      byId.set(actor.id, actor);
      actors.push(actor);
      standings.push({ country: country.code, role, actor });
    }
  const byRole = grouped(standings, ({ country, role }) => `${country} ${role}`);
  const byActor = grouped(standings, ({ actor }) => actor.id);
  const parts = once(() => {
    const found = new Map<string, Actor[]>();
    for (const actor of actors)
      for (const whole of new Set(actor.relations.filter(isPart).map((relation) => relation.actor)))
        push(found, whole, actor);
    return found;
  });
  return {
    actors,
    standings,
    describable: actors.filter(({ traits, active }) => traits !== undefined || active !== undefined),
    standing: (country, role) => byRole.get(`${country} ${role}`) ?? [],
    standingsOf: ({ id }) => byActor.get(id) ?? [],
    partsOf: (id) => parts().get(id) ?? [],
    actor: (id) => byId.get(id) ?? null,
  };
}

const isPart = ({ kind }: ActorRelation): boolean => kind === 'part-of';

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): ReadonlyMap<string, readonly T[]> {
  const map = new Map<string, T[]>();
  for (const row of rows) push(map, keyOf(row), row);
  return map;
}

/** Reads rows of the ledger that travel with the package (tests hold them to the schema). */
export const readRows = (file: URL): readonly LedgerRow[] => JSON.parse(readFileSync(file, 'utf8')) as LedgerRow[];

function toActor(row: LedgerRow): Actor {
  const names: DatedName[] = [
    { text: row.name, kind: 'canonical' },
    ...(row.names ?? []).map((name) => (typeof name === 'string' ? { text: name } : name)),
  ];
  return {
    id: row.id,
    kind: row.kind,
    name: row.name,
    names,
    countries: row.countries ?? [],
    relations: row.relations ?? [],
    ...(row.colour ? { colour: row.colour } : {}),
    ...(row.traits ? { traits: row.traits } : {}),
    ...(row.active ? { active: row.active } : {}),
    ...(row.outlet ? { outlet: row.outlet } : {}),
    ...(row.codes ? { codes: row.codes } : {}),
  };
}

function institutionsOf(
  country: Country,
  { institutions, governmentIn }: Pick<NameGrammar, 'institutions' | 'governmentIn'>,
): [StateRole, Actor][] {
  const code = country.code.toLowerCase();
  const base = { countries: [country.code], relations: [] };
  const state: Actor = {
    ...base,
    id: `actor:${code}`,
    kind: 'state',
    name: country.name,
    names: [country.name, ...(country.names ?? [])].map((text) => ({ text })),
    ...(country.codes ? { codes: country.codes } : {}),
  };
  const found: [StateRole, Actor][] = [['state', state]];
  if (!country.adjective) return found;
  const adjective = country.adjective[0]!.toUpperCase() + country.adjective.slice(1);
  for (const [role, kind, ending, head] of institutions) {
    if (DISPUTED[country.code]?.includes(role)) continue;
    const name = `${adjective}${ending} ${head}`;
    const seats = role === 'government' ? [country.capital ?? [], country.capitals ?? []].flat() : [];
    const capital = seats.flatMap((seat) => [{ text: seat }, { text: `${governmentIn} ${seat}` }]);
    found.push([
      role,
      {
        ...base,
        id: `actor:${code}-${role}`,
        kind,
        name,
        names: [{ text: name, kind: 'adjective' }, ...capital],
        relations: [{ kind: 'part-of', actor: `actor:${code}` }],
        codes: { ...cameoOf(country.codes?.iso3, role), acled: 'State Forces' },
      },
    ]);
  }
  return found;
}

/** CAMEO names a state's institutions by its code and a role. */
const CAMEO: Readonly<Partial<Record<StateRole, string>>> = {
  government: 'GOV',
  army: 'MIL',
  'air-force': 'MIL',
  navy: 'MIL',
  police: 'COP',
};
/** Countries that CAMEO calls otherwise than ISO 3166-1. */
const CAMEO_COUNTRIES: Readonly<Record<string, string>> = { ROU: 'ROM' };

function cameoOf(iso3: string | undefined, role: StateRole): { readonly cameo?: string } {
  const suffix = CAMEO[role];
  return iso3 && suffix ? { cameo: `${CAMEO_COUNTRIES[iso3] ?? iso3}${suffix}` } : {};
}

/** Whether the day (of any precision) lies within; an unknown day lies everywhere. */
export const heldOn = ({ from, to }: Dated, day: string | null): boolean =>
  day === null ||
  ((from === undefined || from.slice(0, day.length) <= day) && (to === undefined || day.slice(0, to.length) <= to));

/** A grammar and a ledger together find actors. */
export type ActorSource = { readonly ledger: Ledger; readonly grammar: NameGrammar };
