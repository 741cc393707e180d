import type { Claim, Mention } from '../claims/index.js';
import type { Evidence, LinkContext } from '../knowledge/index.js';
import type { KnownClaim } from '../situation/index.js';
import { foldTerm, type Store } from '../store/index.js';
import { claimsOf } from './identities.js';
import { knowledge } from './knowledge.js';

type Kind = 'actor' | 'place';

/** Who or where a name may be, with what speaks for it. */
export interface NameCandidate {
  readonly id: string;
  readonly name: string;
  readonly score: number;
  readonly grounds: readonly string[];
}

/** A name that waits for somebody to say who or where it is. */
export interface UnknownName {
  readonly kind: Kind;
  readonly name: string;
  /** `unknown`: neither ledger nor gazetteer has it; `open`: it may be several, or is a description that too little tells of. */
  readonly state: 'unknown' | 'open';
  /** Ids of the reports, in the order in which they were taken in. */
  readonly reports: readonly string[];
  /** How many claims have it. */
  readonly claims: number;
  /** Sentences that have it, those of different reports first. */
  readonly examples: readonly { readonly report: string; readonly known: string | null; readonly sentence: string }[];
  /** Likeliest first; none of it is enough to link. */
  readonly candidates: readonly NameCandidate[];
  /** What settles it: commands as they are typed, likeliest first. */
  readonly settle: readonly string[];
}

const PAGE = 500;
const EXAMPLES = 3;
const RULES: Readonly<Record<string, readonly [Kind, UnknownName['state']]>> = {
  'actor-unknown': ['actor', 'unknown'],
  'place-unknown': ['place', 'unknown'],
  'actor-open': ['actor', 'open'],
  'place-open': ['place', 'open'],
};

interface Found {
  readonly kind: Kind;
  readonly name: string;
  readonly state: UnknownName['state'];
  readonly reports: string[];
  readonly told: Map<string, NameCandidate>;
}

/** The names that wait for somebody to say who or where they are, in most reports first; what people have said is left out. */
export async function unknownNames(store: Store): Promise<readonly UnknownName[]> {
  const claims = claimsByName(await claimsOf(store));
  const names = await foundNames(store);
  const waiting = names.flatMap((found): readonly UnknownName[] => {
    const own: readonly Naming[] = claims.get(keyOf(found.kind, found.name)) ?? [];
    const open = own.filter(({ open }) => open);
    // People said who or where it is, in all claims that have it.
    if (own.length > 0 && open.length === 0) return [];
    return [
      describe(
        found,
        open.map(({ known }) => known),
      ),
    ];
  });
  return waiting.sort(
    (a, b) => b.reports.length - a.reports.length || b.claims - a.claims || (a.name < b.name ? -1 : 1),
  );
}

const keyOf = (kind: Kind, name: string): string => `${kind} ${foldTerm(name)}`;

/** What the readers found of names, by name. */
async function foundNames(store: Store): Promise<readonly Found[]> {
  const found = new Map<string, Found>();
  for (let offset = 0; ; offset += PAGE) {
    const page = await store.reports({ limit: PAGE, offset });
    for (const report of page)
      for (const { rule, about } of await store.findings(report.hash)) {
        const [kind, state] = RULES[rule] ?? [];
        if (!kind || !state || !about) continue;
        const key = `${state} ${keyOf(kind, about.name)}`;
        const known: Found = found.get(key) ?? { kind, name: about.name, state, reports: [], told: new Map() };
        if (!known.reports.includes(report.id)) known.reports.push(report.id);
        for (const { id, name, score } of about.candidates ?? [])
          if ((known.told.get(id)?.score ?? -1) < score)
            known.told.set(id, { id, name, score, grounds: ['evidence of a report'] });
        found.set(key, known);
      }
    if (page.length < PAGE) break;
  }
  return [...found.values()];
}

interface Naming {
  readonly known: KnownClaim;
  /** Nobody has said who or where it is. */
  readonly open: boolean;
}

/** Claims by the names in them that have no identity, or had none before people judged. */
function claimsByName(claims: readonly KnownClaim[]): ReadonlyMap<string, readonly Naming[]> {
  const found = new Map<string, Naming[]>();
  const add = (kind: Kind, name: string, known: KnownClaim, open: boolean): void => {
    const key = keyOf(kind, name);
    const own = found.get(key) ?? [];
    if (own.at(-1)?.known !== known) own.push({ known, open });
    found.set(key, own);
  };
  for (const known of claims) {
    for (const [kind, mentions] of mentionsOf(known.claim))
      for (const { id, name } of mentions) if (id === null) add(kind, name, known, true);
    for (const { matter, was } of known.identified ?? []) if (was.id === null) add(matter, was.name, known, false);
  }
  return found;
}

const mentionsOf = (claim: Claim): readonly (readonly [Kind, readonly Mention[]])[] => [
  ['actor', [...claim.agents, ...claim.targets, ...claim.beneficiaries]],
  ['place', [...claim.places, ...claim.origin, ...claim.destination]],
];

function describe({ kind, name, state, reports, told }: Found, claims: readonly KnownClaim[]): UnknownName {
  const near = state === 'unknown' ? nearNames(kind, name, claims) : [];
  const candidates = [...told.values(), ...near.filter(({ id }) => !told.has(id))].sort((a, b) => b.score - a.score);
  const inClaims = [...new Set(claims.map(({ report }) => report.id))];
  const own = inClaims.length ? reports.filter((id) => inClaims.includes(id)) : reports;
  return {
    ...{ kind, name, state, reports: own.length ? own : reports, claims: claims.length },
    examples: examplesOf(claims),
    candidates,
    settle: settling(kind, name, state, candidates, own[0] ?? reports[0]),
  };
}

/** Rows whose names come near, in the light of what else the claims name. */
function nearNames(kind: Kind, name: string, claims: readonly KnownClaim[]): readonly NameCandidate[] {
  const { nearActors, nearPlaces } = knowledge();
  const context = contextOf(claims);
  const found: readonly Evidence<{ readonly id: string; readonly name: string }>[] =
    kind === 'actor' ? nearActors(name, context) : nearPlaces(name, context);
  return found.map(({ candidate: { id, name }, score, grounds }) => ({ id, name, score, grounds }));
}

function contextOf(claims: readonly KnownClaim[]): LinkContext {
  const { actor, place } = knowledge();
  const told = new Map<string, number>();
  const add = (country: string | null | undefined): void => {
    if (country) told.set(country, (told.get(country) ?? 0) + 1);
  };
  for (const { claim } of claims)
    for (const [kind, mentions] of mentionsOf(claim))
      for (const { id } of mentions)
        if (id !== null) add(kind === 'place' ? place(id)?.country : actor(id)?.countries[0]);
  const countries = [...told].sort((a, b) => b[1] - a[1]).map(([country]) => country);
  return { published: claims[0]?.known ?? null, countries };
}

function examplesOf(claims: readonly KnownClaim[]): UnknownName['examples'] {
  const byReport = new Map<string, KnownClaim>();
  for (const known of claims) if (!byReport.has(known.report.id)) byReport.set(known.report.id, known);
  const first = [...byReport.values()];
  const rest = claims.filter((known) => !first.includes(known));
  return [...first, ...rest]
    .slice(0, EXAMPLES)
    .map(({ report, known, sentence }) => ({ report: report.id, known, sentence: sentence.trim() }));
}

/** As a shell takes it. */
const quoted = (word: string): string =>
  /^[\p{L}\p{N}:._-]+$/u.test(word) ? word : `"${word.replace(/["\\$`]/g, '\\$&')}"`;

function settling(
  kind: Kind,
  name: string,
  state: UnknownName['state'],
  candidates: readonly NameCandidate[],
  report: string | undefined,
): readonly string[] {
  const place = kind === 'place' ? ' --place' : '';
  const said = candidates
    .slice(0, 2)
    .map(({ id }) =>
      state === 'open' && report !== undefined
        ? `lagebild identity means ${quoted(name)} ${id}${place} --report ${quoted(report)}`
        : `lagebild identity one ${quoted(name)} ${id}${place}`,
    );
  if (state === 'open') return said;
  return [...said, kind === 'actor' ? 'lagebild ledger import FILE' : 'lagebild gazetteer import FILE'];
}
