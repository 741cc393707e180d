import { type Account, shares } from './account.js';
import { Few } from './few.js';
import { DEEDS, FRUITS } from './kinds.js';
import type { EventKind } from './types.js';

/** Characters between two clauses up to which the dead are those of the deed before or behind them: about a sentence. */
const NEAR = 160;
/** A deed that follows its dead stands in the same sentence. */
const BEHIND = 60;
/** A span of days that names no day. */
const LONG_DAYS = 6;
/** What happened so long before the report is looked back at. */
const PAST_DAYS = 120;
/** A scene in the making: what one report has told of one happening so far. */
export interface Draft {
  accounts: Account[];
  readonly kinds: Few<EventKind>;
  readonly places: Few<string>;
  readonly around: Few<string>;
  from: number | null;
  to: number | null;
  readonly agents: Few<string>;
  readonly targets: Few<string>;
  end: number;
}

/** Nothing told yet. */
export const emptyDraft = (): Draft => ({
  accounts: [],
  kinds: new Few(),
  places: new Few(),
  around: new Few(),
  from: null,
  to: null,
  agents: new Few(),
  targets: new Few(),
  end: 0,
});

/** Puts a claim into a scene. */
export function add(draft: Draft, account: Account): Draft {
  draft.accounts.push(account);
  draft.kinds.add(account.kind);
  for (const key of account.around) draft.around.add(key);
  for (const key of account.places) draft.places.add(key);
  for (const key of draft.around.list) draft.places.delete(key);
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

/** Whether a claim goes on with what a scene tells. */
export function belongs(account: Account, draft: Draft): boolean {
  const gap = account.known.claim.evidence[0] - draft.end;
  if (account.known.claim.type === 'presence' && isPartOf(account, draft)) return gap <= NEXT;
  if (account.lasting || draft.accounts[0]!.lasting) return sameState(account, draft);
  if (account.kind === 'accusation') return accuses(account, draft);
  if (!fits(account, draft)) return false;
  const harms = account.kind === 'harm';
  const deed = draft.kinds.list.some((kind) => DEEDS.has(kind));
  // Who names a place anew speaks of something new, unless it is the same clause.
  const anew = account.places.length > 0 && draft.places.size === 0;
  // Nobody dies of how things are.
  if (harms && ((deed && !isHeld(draft)) || draft.kinds.has('harm'))) return gap <= (anew ? 0 : NEAR);
  if (FRUITS.has(account.kind) && deed && isFruit(account, draft)) return gap <= NEAR;
  if (deed && WITHIN.has(account.known.claim.type) && insideOf(account, draft)) return true;
  if (DEEDS.has(account.kind) && !deed && draft.kinds.has('harm')) return gap <= BEHIND;
  if (gap <= NEXT && isPartOf(account, draft) && followsFrom(account, draft)) return true;
  return draft.kinds.has(account.kind) && sameDeed(account, draft);
}

/** `erhöhte die Zahl der Opfer auf elf und machte Russland verantwortlich`: who accuses in the words that tell a deed or its dead accuses of it. */
const accuses = (account: Account, draft: Draft): boolean =>
  account.known.claim.evidence[0] < draft.end &&
  account.places.length === 0 &&
  account.from === null &&
  draft.kinds.list.some((kind) => kind === 'harm' || DEEDS.has(kind));

/** Types that may be told in a clause of the deed itself (`als sie ihr Haus betraten`). */
const WITHIN: ReadonlySet<string> = new Set([
  'movement',
  'displacement',
  'destruction',
  'detention',
  'seizure',
  'abuse',
]);

/** The words of the claim are words of the deed. */
const insideOf = ({ known: { claim } }: Account, { accounts }: Draft): boolean =>
  accounts.some(({ known }) => {
    const [start, end] = known.claim.evidence;
    return start <= claim.evidence[0] && claim.evidence[1] <= end;
  });

/** No place of its own, or one of the deed; whom it befalls, if anybody is named, took part in it. */
function ofThese(account: Account, draft: Draft): boolean {
  if (account.places.length > 0 && !account.places.some((key) => draft.places.has(key))) return false;
  const sides = [...draft.agents.list, ...draft.targets.list];
  return account.targets.length === 0 || sides.length === 0 || shares(account.targets, sides);
}

/** Told as not so. */
export const isDenied = ({ known }: Account): boolean => known.claim.modality === 'negated';

const isHeld = ({ accounts }: Draft): boolean => accounts.every(({ known }) => known.claim.type === 'control');

/** Who is taken after a fight is one of those who fought. A person by name is news alone, a denial is of what others told, and from what was not comes nothing. */
function isFruit(account: Account, draft: Draft): boolean {
  if (account.from !== null || !ofThese(account, draft) || isDenied(account) || draft.accounts.every(isDenied))
    return false;
  return !account.persons.some((key) => !draft.targets.has(key));
}

/** It names no day, no other place and nobody else: it goes on with what was told. */
function isPartOf(account: Account, draft: Draft): boolean {
  if (account.from !== null || account.places.some((key) => !draft.places.has(key))) return false;
  const nobody = account.agents.length === 0 && account.targets.length === 0;
  return draft.kinds.list.some((kind) => GOES_ON.has(kind)) && (nobody || sharesSide(account, draft));
}

/** Kinds of happenings of which more is told behind them. */
const GOES_ON: ReadonlySet<string> = new Set(['strike', 'fight', 'takeover', 'movement', 'aid', 'harm']);

/** Letters behind a clause within which the next one goes on with it: the same sentence, or the next one at once. */
const NEXT = 5;

/** Whose sides are named, and share one. */
const sharesSide = ({ agents, targets }: Account, draft: Draft): boolean =>
  [...agents, ...targets].some((key) => draft.agents.has(key) || draft.targets.has(key));

/** What is told of a deed right behind it: by what means, where who did it came from, how the attempt ended. */
function followsFrom(account: Account, draft: Draft): boolean {
  const { type } = account.known.claim;
  const has = (kind: EventKind): boolean => draft.kinds.has(kind);
  // `Sechs Soldaten starben bei den Gefechten, die meisten durch Minen`
  if (type === 'bombing') return has('harm') && has('fight') && account.agents.length === 0;
  // `versuchte auszubrechen und wurde zurückgeschlagen`
  if (account.kind === 'fight') return has('movement');
  // `Der Konvoi erreichte die Stadt. Die Lastwagen brachten Mehl`
  if (account.kind === 'delivery') return has('aid');
  if (account.kind === 'abuse') return has('strike');
  return false;
}

const linked = (keys: readonly string[]): boolean => keys.every((key) => !key.startsWith('name:'));

/** A number of places that are taken together is no one of them. */
const SEVERAL = 3;
const isSum = ({ counts, places }: Account): boolean =>
  places.length >= SEVERAL || counts.some(({ role, min, max }) => role === 'places' && (min ?? max ?? 0) >= SEVERAL);

/** Told again in one report, a state is the same where kind, holder and place are. */
function sameState(account: Account, draft: Draft): boolean {
  const [first] = draft.accounts;
  if (first!.known.claim.type !== account.known.claim.type) return false;
  if (account.known.claim.kind !== first!.known.claim.kind) return false;
  const agents = draft.agents.list;
  const same = (a: readonly string[], b: readonly string[]): boolean =>
    (a.length === 0 && b.length === 0) || shares(a, b);
  return (
    same(account.agents, agents) && same(account.targets, draft.targets.list) && same(account.places, draft.places.list)
  );
}

/** Place and days do not contradict each other. */
function fits(account: Account, draft: Draft): boolean {
  if (account.places.length > 0 && draft.places.size > 0 && !touches(account, draft)) return false;
  // Undated news is of the last days, and not what is told of years before.
  if (account.from !== null && account.day !== null && account.day - account.from > PAST_DAYS)
    return draft.from !== null && account.from <= draft.to! && draft.from <= account.to!;
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
  if (account.sequel) return false;
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
  // Two others who fight fight elsewhere.
  if (
    others &&
    account.kind === 'fight' &&
    linked(account.agents) &&
    linked(agents) &&
    !shares(account.agents, targets)
  )
    return false;
  if (account.kind === 'takeover' && isSum(account) !== own.some(isSum)) return false;
  // A town that is taken is not the quarter that is taken.
  if (account.kind === 'takeover' && account.places.length > 0 && draft.places.size > 0)
    return account.places.some((key) => draft.places.has(key));
  const vague = account.places.length === 0 || account.from === null || draft.places.size === 0 || draft.from === null;
  const same = account.places.some((key) => draft.places.has(key));
  return vague || same;
}
