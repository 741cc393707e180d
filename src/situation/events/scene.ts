import { type Account, nameKey, shares } from './account.js';
import { DEEDS, FRUITS } from './kinds.js';
import type { EventKind, EventOptions } from './types.js';
import { nameHashes, sortedSet, wordHashes } from './words.js';

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
  readonly places: readonly string[];
  readonly around: readonly string[];
  /** The places, by id and by name. */
  readonly names: readonly string[];
  /** Names of its places (of those of the scene before, where it has none), and of what they lie in: what it is looked up by. */
  readonly called: readonly string[];
  readonly calledAround: readonly string[];
  /** Places of the scene before, where this one names none: what a report speaks of goes on until it names another. */
  readonly near: readonly string[];
  readonly from: number | null;
  readonly to: number | null;
  readonly day: number | null;
  readonly agents: readonly string[];
  readonly targets: readonly string[];
  /** Persons to whom it is done. */
  readonly persons: readonly string[];
  readonly words: Uint32Array;
  /** Announced, demanded or thought possible, not told as happened. */
  readonly coming: boolean;
  readonly report: string;
}

/** Characters between two clauses up to which the dead are those of the deed before or behind them: about a sentence. */
const NEAR = 160;
/** Characters between two clauses of one sentence. */
const CLAUSE = 30;
/** A deed that follows its dead stands in the same sentence. */
const BEHIND = 60;
/** A span of days that names no day. */
const LONG_DAYS = 6;
/** Claims looked back at; reports are told in order. */
const BACK = 12;

interface Draft {
  accounts: Account[];
  kinds: Set<EventKind>;
  places: Set<string>;
  around: Set<string>;
  from: number | null;
  to: number | null;
  agents: Set<string>;
  targets: Set<string>;
  end: number;
}

/** The scenes of one report: `accounts` are all of its claims. */
export function scenesOf(
  accounts: readonly Account[],
  options: EventOptions,
  apart: (a: string, b: string) => boolean,
): readonly Scene[] {
  const ordered = [...accounts].sort(byPosition);
  const drafts: Draft[] = [];
  for (const account of ordered) {
    const home = drafts
      .slice(-BACK)
      .reverse()
      .find((draft) => belongs(account, draft) && !draft.accounts.some((one) => apart(idOf(one), idOf(account))));
    if (home) add(home, account);
    else drafts.push(add(emptyDraft(), account));
  }
  let near: readonly string[] = [];
  return drafts.map((draft) => {
    const scene = finished(draft, near, options);
    if (scene.places.length > 0) near = scene.places;
    return scene;
  });
}

const idOf = ({ known }: Account): string => known.claim.id;

const byPosition = (a: Account, b: Account): number => {
  const [x, y] = [a.known.claim, b.known.claim];
  return x.evidence[0] - y.evidence[0] || x.evidence[1] - y.evidence[1] || (x.id < y.id ? -1 : 1);
};

const emptyDraft = (): Draft => ({
  accounts: [],
  kinds: new Set(),
  places: new Set(),
  around: new Set(),
  from: null,
  to: null,
  agents: new Set(),
  targets: new Set(),
  end: 0,
});

function add(draft: Draft, account: Account): Draft {
  draft.accounts.push(account);
  draft.kinds.add(account.kind);
  for (const key of account.around) draft.around.add(key);
  for (const key of account.places) draft.places.add(key);
  for (const key of draft.around) draft.places.delete(key);
  for (const key of account.agents) draft.agents.add(key);
  for (const key of account.targets) draft.targets.add(key);
  if (account.from !== null) {
    // The most exact day counts; the others only have to fit it.
    const narrower = draft.from === null || account.to! - account.from < draft.to! - draft.from;
    if (narrower) [draft.from, draft.to] = [account.from, account.to];
  }
  draft.end = Math.max(draft.end, account.known.claim.evidence[1]);
  return draft;
}

function belongs(account: Account, draft: Draft): boolean {
  if (account.lasting || draft.accounts[0]!.lasting) return sameState(account, draft);
  if (!fits(account, draft)) return false;
  const gap = account.known.claim.evidence[0] - draft.end;
  const harms = account.kind === 'harm';
  const deed = [...draft.kinds].some((kind) => DEEDS.has(kind));
  // Who names a place anew speaks of something new, unless it is the same clause.
  const anew = account.places.length > 0 && draft.places.size === 0;
  if (harms && (deed || draft.kinds.has('harm'))) return gap <= (anew ? CLAUSE : NEAR);
  if (FRUITS.has(account.kind) && deed && account.places.length === 0 && account.from === null) return gap <= NEAR;
  if (DEEDS.has(account.kind) && !deed && draft.kinds.has('harm')) return gap <= BEHIND;
  return draft.kinds.has(account.kind) && sameDeed(account, draft);
}

/** Told again in one report, a state is the same where kind, holder and place are. */
function sameState(account: Account, draft: Draft): boolean {
  const [first] = draft.accounts;
  if (first!.known.claim.type !== account.known.claim.type) return false;
  if (account.known.claim.kind !== first!.known.claim.kind) return false;
  const agents = [...draft.agents];
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    (a.length === 0 && b.length === 0) || shares(a, b);
  return (
    same(account.agents, agents) && same(account.targets, [...draft.targets]) && same(account.places, [...draft.places])
  );
}

/** Place and days do not contradict each other. */
function fits(account: Account, draft: Draft): boolean {
  if (account.places.length > 0 && draft.places.size > 0 && !touches(account, draft)) return false;
  if (account.from === null || draft.from === null) return true;
  if (account.from > draft.to! || draft.from > account.to!) return false;
  // Who names another day tells another thing; a month told behind a day only places it.
  return account.from === draft.from || Math.max(account.to! - account.from, draft.to! - draft.from) >= LONG_DAYS;
}

const touches = (account: Account, draft: Draft): boolean =>
  account.places.some((key) => draft.places.has(key) || draft.around.has(key)) ||
  account.around.some((key) => draft.places.has(key));

/**
 * A deed told again names at most one of place and day anew (`der Angriff`, `die Tat`); where it names both they are the same. Nobody
 * fights on both sides, and who takes a place is not who loses it.
 */
function sameDeed(account: Account, draft: Draft): boolean {
  const own = draft.accounts.filter(({ kind }) => kind === account.kind);
  const agents = own.flatMap((one) => one.agents);
  const targets = own.flatMap((one) => one.targets);
  if (account.kind === 'takeover' && (shares(account.agents, targets) || shares(account.targets, agents))) return false;
  // An air strike is no bomb; `der Angriff` may be either.
  const { type } = account.known.claim;
  const types = own.map(({ known }) => known.claim.type);
  if (account.kind === 'strike' && type !== 'attack' && !types.includes(type) && !types.includes('attack'))
    return false;
  const others = account.agents.length > 0 && agents.length > 0 && !shares(account.agents, agents);
  if (others && account.kind !== 'strike' && account.kind !== 'fight') return false;
  // A town that is taken is not the quarter that is taken.
  if (account.kind === 'takeover' && account.places.length > 0 && draft.places.size > 0)
    return account.places.some((key) => draft.places.has(key));
  const vague = account.places.length === 0 || account.from === null || draft.places.size === 0 || draft.from === null;
  const same = account.places.some((key) => draft.places.has(key));
  return vague || same;
}

function finished(draft: Draft, near: readonly string[], options: EventOptions): Scene {
  const { accounts } = draft;
  const claims = accounts.map(({ known }) => known.claim);
  const names = new Set<number>();
  for (const { agents, targets, places, sources } of claims)
    for (const mentions of [agents, targets, places, sources])
      for (const { id, name } of mentions) if (id !== null) for (const hash of nameHashes(name)) names.add(hash);
  const words: number[] = [];
  for (const { known } of accounts)
    for (const hash of wordHashes(known.sentence)) if (!names.has(hash)) words.push(hash);
  const places = [...draft.places];
  return {
    key: claims.map(({ id }) => id).sort()[0]!,
    accounts,
    kinds: [...draft.kinds],
    types: [...new Set(claims.map(({ type }) => type))],
    lasting: accounts[0]!.lasting,
    places,
    around: [...draft.around],
    names: [...new Set(places.flatMap((place) => [place, nameKey(place, options)]))],
    called: [...new Set((places.length > 0 ? places : near).map((place) => nameKey(place, options)))],
    calledAround: [...new Set([...draft.around].map((place) => nameKey(place, options)))],
    near: places.length > 0 ? [] : near,
    from: draft.from,
    to: draft.to,
    day: accounts[0]!.day,
    agents: [...draft.agents],
    targets: [...draft.targets],
    persons: claims.flatMap((claim) =>
      claim.targets.flatMap(({ id }) => (id !== null && options.isPerson?.(id) ? [id] : [])),
    ),
    words: sortedSet(words),
    coming: claims.every(({ modality }) => modality === 'planned' || modality === 'possible'),
    report: accounts[0]!.known.report.hash,
  };
}
