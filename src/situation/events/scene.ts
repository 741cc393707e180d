import { type Account, nameKey } from './account.js';
import { add, belongs, type Draft, emptyDraft, isDenied } from './draft.js';
import type { Few } from './few.js';
import { isRare } from './kinds.js';
import type { EventKind, EventOptions } from './types.js';
import { nameHashes, sortedWords, wordHashes } from './words.js';

/**
 * What one report tells of one happening: a deed with its dead and its ruins, told perhaps twice (headline and body). Scenes are what
 * is compared between reports.
 */
export interface Scene {
  /** Smallest id of its claims: the same whatever the order of arrival. */
  readonly key: string;
  readonly accounts: readonly Account[];
  readonly kinds: readonly EventKind[];
  readonly types: readonly string[];
  readonly lasting: boolean;
  /** A kind that is told seldom: it is the same for longer. */
  readonly rare: boolean;
  /** How small its smallest place is: a village, quarter, base (2), a town (1), a region or nothing known (0). */
  readonly grain: number;
  /** Told as how things are (`hält`), not as something that happened: it may have been so for long. */
  readonly held: boolean;
  /** Denied only. */
  readonly denied: boolean;
  /** First and last letter of its words in the report. */
  readonly span: readonly [number, number];
  readonly places: readonly string[];
  readonly around: readonly string[];
  /** The places, by id and by name. */
  readonly names: readonly string[];
  /** Places of the scene before, where this one names none: what a report speaks of goes on until it names another. */
  readonly near: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly day: number | null;
  /** Where it names no day: the day of what its report tells just before, if that was long before the report. Who looks back goes on looking back. */
  readonly narrated: number | null;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  /** Who goes forward against somebody: of two that attack each other, each attacks on its own day. */
  readonly attackers: readonly string[];
  /** Kinds of claims that say how it was done (`execution`, `suicide`). */
  readonly manners: readonly string[];
  /** Persons to whom it is done. */
  readonly persons: readonly string[];
  readonly words: readonly number[];
  /** Announced, demanded or thought possible, not told as happened. */
  readonly coming: boolean;
  readonly report: string;
}

/** Claims looked back at; reports are told in order. */
const BACK = 12;

/** A span that names a day, days. */
const SHORT_DAYS = 3;
/** What is older than that is no news, days. */
const NEWS_DAYS = 8;

/** What a report spoke of before a scene: places, and a day long past. */
interface Before {
  readonly near: readonly string[];
  readonly narrated: number | null;
}

/** The scenes of one report: `accounts` are all of its claims. */
export function scenesOf(
  accounts: readonly Account[],
  options: EventOptions,
  apart: (a: string, b: string) => boolean,
): readonly Scene[] {
  const ordered = [...accounts].sort(byPosition);
  const drafts: Draft[] = [];
  // The scene that was told of last stands last.
  const recent: Draft[] = [];
  for (const account of ordered) {
    const home = homeOf(account, recent, apart);
    if (home < 0) {
      drafts.push(add(emptyDraft(), account));
      recent.push(drafts.at(-1)!);
    } else recent.push(add(recent.splice(home, 1)[0]!, account));
  }
  let near: readonly string[] = [];
  let narrated: number | null = null;
  return drafts.map((draft) => {
    const scene = finished(draft, { near, narrated }, options);
    if (scene.places.length > 0) near = scene.places;
    const { to, from, day } = scene;
    if (to !== null && day !== null && !scene.lasting && to - from! <= SHORT_DAYS)
      narrated = day - to > NEWS_DAYS ? to : null;
    return scene;
  });
}

/** Where the scene stands that the claim goes on with, the one told of last first; -1 without any. */
function homeOf(account: Account, recent: readonly Draft[], apart: (a: string, b: string) => boolean): number {
  for (let i = recent.length - 1; i >= Math.max(0, recent.length - BACK); i--) {
    const draft = recent[i]!;
    if (belongs(account, draft) && !draft.accounts.some((one) => apart(idOf(one), idOf(account)))) return i;
  }
  return -1;
}

const idOf = ({ known }: Account): string => known.claim.id;

const byPosition = (a: Account, b: Account): number => {
  const [x, y] = [a.known.claim, b.known.claim];
  return x.evidence[0] - y.evidence[0] || x.evidence[1] - y.evidence[1] || (x.id < y.id ? -1 : 1);
};

/** Types of claims in which one side goes forward against another. */
const ATTACKS: ReadonlySet<string> = new Set(['offensive', 'advance']);

const GRAINS: Readonly<Record<string, number>> = { facility: 2, quarter: 2, village: 2, city: 1, town: 1 };

const grainOf = (places: readonly string[], { placeOf }: EventOptions): number =>
  places.reduce((grain, key) => {
    const kind = key.startsWith('n:') ? 'facility' : key.includes('/') ? '' : (placeOf?.(key)?.kind ?? '');
    return Math.max(grain, GRAINS[kind] ?? 0);
  }, 0);

const NONE: readonly never[] = [];

const firstOf = (ids: readonly string[]): string => (ids.length === 1 ? ids[0]! : [...ids].sort()[0]!);

/** The different ones; nothing is copied where one or none is there. */
const unique = <T>(all: readonly T[]): readonly T[] =>
  all.length === 0 ? NONE : all.length === 1 ? all : [...new Set(all)];

const listed = ({ list }: Few<string>): readonly string[] => (list.length === 0 ? NONE : list);

/** Hashes of the words that tell it, without the names of who and where it was. */
function wordsOf(accounts: readonly Account[]): readonly number[] {
  const names: number[] = [];
  const words: number[] = [];
  for (const { known } of accounts) {
    const { agents, targets, places, sources } = known.claim;
    for (const mentions of [agents, targets, places, sources])
      for (const { id, name } of mentions) if (id !== null) for (const hash of nameHashes(name)) names.push(hash);
    for (const hash of wordHashes(known.sentence)) words.push(hash);
  }
  return sortedWords(names.length === 0 ? words : words.filter((word) => !names.includes(word)));
}

function finished(draft: Draft, { near, narrated }: Before, options: EventOptions): Scene {
  const { accounts } = draft;
  const claims = accounts.map(({ known }) => known.claim);
  const [first] = accounts as [Account];
  // Of one claim alone, all lists are its own.
  const { places, around, agents, targets } = accounts.length === 1 ? first : listsOf(draft);
  const told = accounts.filter((one) => !isDenied(one));
  // What a scene denies does not say what it is, unless it denies only.
  const named = told.length > 0 ? told : accounts;
  const kinds = unique(named.map(({ kind }) => kind));
  const names = unique(places.flatMap((place) => [place, nameKey(place, options)]));
  return {
    key: firstOf(claims.map(({ id }) => id)),
    accounts,
    kinds,
    types: unique(named.map(({ known }) => known.claim.type)),
    lasting: first.lasting,
    rare: isRare(kinds),
    grain: grainOf(places, options),
    held: claims.every(({ type }) => type === 'control' || type === 'presence'),
    denied: claims.every(({ modality }) => modality === 'negated'),
    span: [
      claims.reduce((at, { evidence }) => Math.min(at, evidence[0]), Number.POSITIVE_INFINITY),
      claims.reduce((at, { evidence }) => Math.max(at, evidence[1]), 0),
    ],
    places,
    around,
    names,
    near: places.length > 0 ? NONE : near,
    from: draft.from,
    to: draft.to,
    day: first.day,
    narrated: draft.from !== null || first.lasting ? null : narrated,
    agents,
    targets,
    attackers: unique(accounts.flatMap((one) => (ATTACKS.has(one.known.claim.type) ? one.agents : NONE))),
    manners: unique(claims.flatMap(({ kind }) => kind ?? NONE)),
    persons: claims.flatMap((claim) =>
      claim.targets.flatMap(({ id }) => (id !== null && options.isPerson?.(id) ? id : NONE)),
    ),
    words: wordsOf(accounts),
    coming: claims.every(({ modality }) => modality === 'planned' || modality === 'possible'),
    report: first.known.report.hash,
  };
}

const listsOf = (draft: Draft): Pick<Account, 'places' | 'around' | 'agents' | 'targets'> => ({
  places: listed(draft.places),
  around: listed(draft.around),
  agents: listed(draft.agents),
  targets: listed(draft.targets),
});
