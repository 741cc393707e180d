import type { Place } from '../knowledge/index.js';
import { type KnownClaim, WEIGHED } from '../situation/index.js';
import {
  type ClaimFilter,
  foldTerm,
  type IdentityJudgement,
  type IdentityRef,
  identifier,
  namesJudged,
  type Store,
  type StoredClaim,
  standingIdentities,
  termsOf,
} from '../store/index.js';
import { LagebildError } from '../text/index.js';
import { withOwnPlaces } from './areas.js';
import { knowledge } from './knowledge.js';
import { withMeantSides } from './meant-sides.js';
import { needsTown, withTownPlaces } from './town-places.js';

const MATTERS = ['actor', 'place'] as const;

/** Claims that a filter asks for, with who and where people said their names to be. Asked for by a name, those count that bear it now. */
export async function claimsOf(store: Store, filter: ClaimFilter = {}): Promise<readonly KnownClaim[]> {
  const standing = standingIdentities(await store.identities(), filter.recordedAsOf ?? null);
  if (standing.length === 0) return store.claims(filter);
  const settle = identifier(standing);
  const asked = MATTERS.filter((matter) => filter[matter] !== undefined);
  if (asked.length === 0) return (await store.claims(filter)).map(settle);
  const { limit, offset = 0, ...rest } = filter;
  const wider = Object.fromEntries(
    asked.map((matter) => [matter, [...[filter[matter] ?? []].flat(), ...namesJudged(standing, matter)]]),
  );
  const claims = (await store.claims({ ...rest, ...wider })).map(settle);
  const fitting = claims.filter(({ claim }) => {
    const terms = termsOf(claim);
    return asked.every((matter) =>
      [filter[matter] ?? []].flat().some((name) => terms.some((t) => t.role === matter && t.term === foldTerm(name))),
    );
  });
  return fitting.slice(offset, limit === undefined ? undefined : offset + limit);
}

/** Claims as they are folded: those of `claimsOf`, with what a town has one of as a place of the town, and places told by others as places of their own. */
export async function foldedClaims(store: Store, filter: ClaimFilter = {}): Promise<readonly KnownClaim[]> {
  const claims = await claimsOf(store, filter);
  return withOwnPlaces(withTownPlaces(claims, await amongOf(store, filter, claims)));
}

/** Claims as control is folded of them: those that weigh, as `foldedClaims`, with the sides that their words leave unsaid. */
export const controlClaims = async (
  store: Store,
  filter: Omit<ClaimFilter, 'type'> = {},
): Promise<readonly KnownClaim[]> => withMeantSides(await foldedClaims(store, { type: WEIGHED, ...filter }));

/** Reports up to which all their claims are read one by one; more, where they are no larger share of all. */
const FEW = 64;
const SHARE = 1 / 8;

/** All claims, whatever the filter asks for, of the reports of which it matters what town they speak of: a town is not another one because fewer types are asked for. */
async function amongOf(
  store: Store,
  { report, asOf = null, recordedAsOf = null, ...narrower }: ClaimFilter,
  claims: readonly KnownClaim[],
): Promise<readonly KnownClaim[]> {
  if (Object.values(narrower).every((one) => one === undefined)) return claims;
  const hashes = new Set(claims.filter(needsTown).map((known) => known.report.hash));
  const few = Math.max(FEW, SHARE * new Set(claims.map((known) => known.report.hash)).size);
  if (report === undefined && hashes.size > few) return claimsOf(store, { asOf, recordedAsOf });
  const among: KnownClaim[] = [];
  for (const hash of hashes) among.push(...(await claimsOf(store, { report: hash, recordedAsOf })));
  return among;
}

/** One claim, with who and where people said its names to be. */
export async function claimOf(store: Store, id: string): Promise<StoredClaim | null> {
  const claim = await store.claim(id);
  if (claim === null) return null;
  return { ...claim, ...identifier(standingIdentities(await store.identities()))(claim) };
}

/** Claims by their ids, in this order, without the run that read them; what the store does not have is left out. */
export async function claimsOfIds(store: Store, ids: readonly string[]): Promise<readonly KnownClaim[]> {
  const settle = identifier(standingIdentities(await store.identities()));
  const found = await Promise.all(ids.map((id) => store.claim(id)));
  return found.flatMap((claim) => {
    if (claim === null) return [];
    const { run: _, current: __, ...known } = claim;
    return [settle(known)];
  });
}

/** Judgements on the names of a claim, as the reader took them and as they count, and what retracts those. */
export async function judgedIn(
  store: Store,
  { claim, identified = [] }: KnownClaim,
): Promise<readonly IdentityJudgement[]> {
  const terms = termsOf(claim).map(({ term, role }) => `${role} ${term}`);
  const was = identified.flatMap(({ matter, was: { id, name } }) =>
    [id, name].flatMap((one) => (one ? [`${matter} ${foldTerm(one)}`] : [])),
  );
  const names = new Set([...terms, ...was]);
  const all = await store.identities();
  const told = new Set<string>();
  for (const { id, matter, of, retracts } of all)
    if (
      [of.id, of.name].some((one) => one !== null && names.has(`${matter} ${foldTerm(one)}`)) ||
      told.has(retracts ?? '')
    )
      told.add(id);
  for (const { judgements } of identified) for (const id of judgements) told.add(id);
  return all.filter(({ id }) => told.has(id));
}

/** What a person says of who or where a name is; names are looked up in ledger and gazetteer. */
export interface IdentityTold {
  readonly matter: 'actor' | 'place';
  readonly decision: 'one' | 'two' | 'means';
  /** Name or id; with `means`: words as reports have them. */
  readonly of: string;
  readonly is: string;
  /** Id or hash of the only report it holds for. */
  readonly report?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly by: string;
  readonly note?: string | null;
}

/** What came of a judgement on identity. */
export interface IdentityMade {
  readonly judgement: IdentityJudgement;
  /** Claims in which it changes a name now. */
  readonly claims: number;
}

/** Keeps a person's decision on identity. */
export async function identifyName(store: Store, told: IdentityTold): Promise<IdentityMade> {
  const { matter, decision, by, from = null, to = null, note = null } = told;
  const report = told.report ? await reportHash(store, told.report) : null;
  const of = decision === 'means' ? { id: null, name: lettersOf(told.of) } : await refOf(store, matter, told.of);
  const is = await refOf(store, matter, told.is);
  demandSense({ ...told, from, to }, of, is);
  const judgement = await store.identify({ matter, decision, of, is, report, from, to, retracts: null, by, note });
  return { judgement, claims: await touched(store, judgement.id) };
}

function demandSense(
  { decision, report, from, to }: Pick<IdentityTold, 'decision' | 'report' | 'from' | 'to'>,
  of: IdentityRef,
  is: IdentityRef,
): void {
  const wrong = (message: string, came: string, possible: string): LagebildError =>
    new LagebildError('usage', message, { came, possible });
  if (decision !== 'means' && (of.id ?? foldTerm(of.name)) === (is.id ?? foldTerm(is.name)))
    throw wrong('both names are one already', `${of.name} and ${is.name}: ${is.id ?? 'unknown'}`, 'two names, or ids');
  if (decision === 'two' && !from)
    throw wrong('from which day on are they two?', 'no day', 'a day as YYYY, YYYY-MM or YYYY-MM-DD');
  if (decision === 'one' && (from || to))
    throw wrong('what is one is so on all days', from ?? to ?? '', '`two` with days, or `one` without');
  if (decision === 'one' && report)
    throw wrong('what is one is so in all reports', report, '`means` or `two` with a report, or `one` without');
  if (decision === 'means' && (from || to))
    throw wrong('words mean the same on all days', from ?? to ?? '', '`two` with days, or `means` without');
  if (from && to && to.slice(0, from.length) < from.slice(0, to.length))
    throw wrong('the last day is before the first', `${from} to ${to}`, 'a last day on or after the first');
}

/** Takes a judgement on identity back: all is as if it had never been made. */
export async function retractIdentity(
  store: Store,
  id: string,
  { by, note = null }: { readonly by: string; readonly note?: string | null },
): Promise<IdentityMade> {
  const before = (await store.identities()).find((one) => one.id === id);
  const claims = before ? await touched(store, id) : 0;
  const { matter = 'actor', of = { id: null, name: '' } } = before ?? {};
  const rest = { matter, of, is: null, report: null, from: null, to: null, by, note };
  return { judgement: await store.identify({ ...rest, decision: 'retract', retracts: id }), claims };
}

/** Claims that a judgement has to do with. */
const touched = async (store: Store, judgement: string): Promise<number> =>
  (await claimsOf(store)).filter(({ identified }) => identified?.some((one) => one.judgements.includes(judgement)))
    .length;

async function reportHash(store: Store, idOrHash: string): Promise<string> {
  const report = await store.report(idOrHash);
  if (report) return report.hash;
  throw new LagebildError('report-unknown', `the store holds no report ${idOrHash}`, {
    came: idOrHash,
    possible: 'the id or the hash of a report that was taken in',
  });
}

const ID = { actor: /^actor:/, place: /^(?:place|geonames):/ } as const;

/** A name or words as they were told; refused where there is no letter in them. */
function lettersOf(told: string): string {
  const name = told.trim();
  if (/\p{L}/u.test(name)) return name;
  throw new LagebildError('usage', 'a name is needed', { came: `"${told}"`, possible: 'a name, or an id' });
}

/** Whom or where a person means: an id, a name that stands for itself in the claims, a name of ledger or gazetteer, else a new name. */
async function refOf(store: Store, matter: 'actor' | 'place', told: string): Promise<IdentityRef> {
  const name = lettersOf(told);
  const { actor, place, findActor } = knowledge();
  const nowhere = { published: null, countries: [] };
  if (ID[matter].test(name)) {
    const row = matter === 'actor' ? actor(name) : place(name);
    if (row) return { id: row.id, name: row.name };
    throw new LagebildError(
      `${matter}-unknown`,
      `${matter === 'actor' ? 'the ledger' : 'the gazetteer'} has no ${name}`,
      {
        came: name,
        possible: 'an id of it, or a name',
      },
    );
  }
  if (await standsForItself(store, matter, name)) return { id: null, name };
  const row = matter === 'actor' ? findActor(name, nowhere) : placeNamed(name);
  return row ? { id: row.id, name: row.name } : { id: null, name };
}

/** The place of a name, where only one has it; several are for the person to choose from. */
function placeNamed(name: string): Place | null {
  const { chosen, candidates } = knowledge().rankPlaces(name, { published: null, countries: [] });
  if (chosen || candidates.length < 2) return chosen ?? candidates[0]?.candidate ?? null;
  throw new LagebildError('usage', `several places are called ${name}`, {
    came: name,
    possible: candidates.map(({ candidate: { id, name, country } }) => `${id} (${name}, ${country})`).join(', '),
  });
}

/** Whether a claim has the name without an identity. */
async function standsForItself(store: Store, matter: 'actor' | 'place', name: string): Promise<boolean> {
  const claims = await store.claims({ [matter]: name });
  return claims.some(({ claim }) => {
    const { agents, targets, beneficiaries, places, origin, destination } = claim;
    const mentions =
      matter === 'actor' ? [...agents, ...targets, ...beneficiaries] : [...places, ...origin, ...destination];
    return mentions.some((m) => m.id === null && foldTerm(m.name) === foldTerm(name));
  });
}
