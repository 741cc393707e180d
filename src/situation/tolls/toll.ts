import type { QuantityRole } from '../../claims/index.js';
import { addTo, groupBy } from '../../text/index.js';
import { type Figure, figuresOf, figureValue, groupOf, isAbsurd, type VictimGroup } from '../events/figures.js';
import type { EventWithClaims } from '../events/fold.js';
import type { EventOptions } from '../events/types.js';
import type { KnownClaim } from '../types.js';
import type { EventToll, TollEntry, TollFigure, TollTotal } from './types.js';

/** A figure with whose word it is. */
interface Voiced extends Figure {
  readonly voice: string;
  readonly copied: boolean;
}

const dayOf = ({ known }: Figure): string => known.known ?? known.recorded.slice(0, 10);

function voicesIn(of: EventWithClaims, options: EventOptions): readonly Voiced[] {
  return of.claims
    .filter(({ claim }) => claim.modality !== 'negated' && claim.modality !== 'planned')
    .flatMap((known) =>
      together(figuresOf(known, options)).map((figure): Voiced => {
        return { ...figure, voice: voiceOf(known), copied: isCopy(known, of, options) };
      }),
    );
}

/** Whose word a claim is: the sources named, else the publisher. */
const voiceOf = ({ claim, report }: KnownClaim): string =>
  claim.sources.map(({ name }) => name).join(' + ') || (report.publisher ?? report.id);

/** Different people of one group in one claim (`zwei Kinder und ihr Vater`) are one number of that group. */
function together(figures: readonly Figure[]): readonly Figure[] {
  const groups = new Map<string, Figure>();
  for (const figure of figures) {
    const key = `${figure.role} ${figure.group.key}`;
    const before = groups.get(key);
    const most = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a + b);
    // Of whom nothing is said but an upper bound, none is certain.
    const least = (a: number | null, b: number | null): number | null =>
      a === null && b === null ? null : (a ?? 0) + (b ?? 0);
    groups.set(
      key,
      before ? { ...before, min: least(before.min, figure.min), max: most(before.max, figure.max) } : figure,
    );
  }
  return [...groups.values()];
}

/** The claim is one of a report that copies another which tells the event too. */
function isCopy(known: Figure['known'], of: EventWithClaims, { copies }: EventOptions): boolean {
  const original = copies?.originalOf(known.report.hash);
  return original !== undefined && of.claims.some(({ report }) => report.hash === original);
}

/**
 * The toll of one event. Of each voice its last number counts (a toll that rises is not added up), copies have no voice; between
 * voices the lowest is low, the highest high. Best is the number that most voices tell; of several, the latest told; of those told on
 * one day, the lowest (UCDP GED Codebook, "best, high and low estimates": where nothing speaks for one, the lower one is best).
 * `at least` is a bound below and no number above; `up to` bounds above. What is denied has low 0: the event, or the dead of one side.
 */
export function tollOf(of: EventWithClaims, options: EventOptions): EventToll | null {
  const groups = new Map<string, Voiced[]>();
  for (const figure of voicesIn(of, options)) {
    const key = `${figure.role} ${figure.group.key}`;
    addTo(groups, key, figure);
  }
  if (groups.size === 0) return null;
  const { all, groups: lost } = deniedIn(of, options);
  const entries = [...groups.values()]
    .map((figures) => entryOf(figures, all || lost.has(figures[0]!.group.key)))
    .sort((a, b) => (`${a.role} ${a.group}` < `${b.role} ${b.group}` ? -1 : 1));
  const { id, start, end, places, agents, targets } = of.event;
  return {
    event: id,
    start,
    end,
    places,
    actors: [...agents, ...targets],
    cumulative: of.claims.every(
      (known) =>
        figuresOf(known, options).length === 0 || figuresOf(known, options).some(({ cumulative }) => cumulative),
    ),
    entries,
    totals: totalsOf(entries, wholeAccounts(of, entries, options)),
  };
}

/** Of whom somebody says that none died; of all, where the event itself is denied, or its dead without a word of whose they are. */
function deniedIn(
  of: EventWithClaims,
  options: EventOptions,
): { readonly all: boolean; readonly groups: ReadonlySet<string> } {
  const denials = of.claims.filter(({ claim }) => claim.modality === 'negated' && claim.type === 'casualties');
  const whom = denials.flatMap(({ claim }) => claim.targets);
  return {
    all: of.event.status === 'denied' || denials.some(({ claim }) => claim.targets.length === 0),
    groups: new Set(whom.map((who) => groupOf(who, options).key)),
  };
}

/**
 * What each voice tells of one role in all, where it tells of everybody of whom anybody does (`fünfzehn von ihnen, auf eigener Seite keiner`): nobody
 * tells of more dead than the largest of these, though the numbers of several voices, group by group, may come to more.
 */
function wholeAccounts(
  of: EventWithClaims,
  entries: readonly TollEntry[],
  options: EventOptions,
): ReadonlyMap<QuantityRole, readonly number[]> {
  const denied = new Map<string, Set<string>>();
  for (const known of of.claims) {
    const { claim } = known;
    if (claim.modality !== 'negated' || claim.type !== 'casualties') continue;
    for (const who of claim.targets)
      denied.set(voiceOf(known), (denied.get(voiceOf(known)) ?? new Set()).add(groupOf(who, options).key));
  }
  const accounts = new Map<QuantityRole, readonly number[]>();
  for (const role of new Set(entries.map((entry) => entry.role))) {
    const groups = entries.filter((entry) => entry.role === role);
    if (groups.length < 2) continue;
    const voices = new Set(groups.flatMap(({ figures }) => figures.map(({ voice }) => voice)));
    const sums = [...voices].flatMap((voice) => {
      const told = groups.map(({ group, figures }) => {
        const own = figures.filter((figure) => figure.voice === voice && figure.use === 'counted');
        return own.at(-1)?.value ?? (denied.get(voice)?.has(group) ? 0 : null);
      });
      return told.includes(null) ? [] : [told.reduce((sum: number, value) => sum + value!, 0)];
    });
    accounts.set(role, sums);
  }
  return accounts;
}

function entryOf(figures: readonly Voiced[], denied: boolean): TollEntry {
  const sane = figures.filter((figure) => !isAbsurd(figure));
  const uses = usesOf(sane);
  const using = (use: TollFigure['use']): Voiced[] => figures.filter((figure) => uses.get(figure) === use);
  const counted = using('counted');
  const { role, group } = figures[0]!;
  const low = denied ? 0 : Math.min(...counted.map(({ min }) => min ?? 0));
  const high = Math.max(...[...counted, ...using('over')].map((figure) => figure.max ?? figureValue(figure)));
  return {
    role,
    group: group.key,
    kind: group.kind,
    name: nameOf(figures.map((figure) => figure.group)),
    ...(counted.length === 0 ? NOBODY : { low, best: bestOf(counted), high }),
    figures: figures.map((figure) => told(figure, uses.get(figure) ?? 'absurd')),
  };
}

const nameOf = (groups: readonly VictimGroup[]): string => groups.find(({ name }) => name !== '')?.name ?? '';

const told = (figure: Voiced, use: TollFigure['use']): TollFigure => ({
  claim: figure.known.claim.id,
  value: figureValue(figure),
  min: figure.min,
  max: figure.max,
  approx: figure.approx,
  voice: figure.voice,
  known: figure.known.known,
  use,
});

/** What becomes of each number of one group. Figures come in the order in which they became known. */
function usesOf(figures: readonly Voiced[]): ReadonlyMap<Voiced, TollFigure['use']> {
  const uses = new Map<Voiced, TollFigure['use']>();
  const ofReport = groupBy(figures, ({ known }) => known.report.hash);
  const told = new Set(figures.filter(({ copied }) => !copied).map(mark));
  const incident = figures.some(({ cumulative }) => !cumulative);
  const last = new Map<string, Voiced>();
  for (const figure of figures) {
    const own = ofReport.get(figure.known.report.hash)!;
    if (figure.copied && told.has(mark(figure))) uses.set(figure, 'copy');
    else if (figure.cumulative && incident) uses.set(figure, 'over');
    else if (isPart(figure, own)) uses.set(figure, 'part');
    else {
      // Two sources in one report differ; a paper that tells another number later corrects itself.
      const paper = last.get(publisherOf(figure));
      const earlier = paper && paper.known.report.hash !== figure.known.report.hash ? paper : undefined;
      const before = last.get(figure.voice) ?? earlier;
      if (before && before !== figure) uses.set(before, 'updated');
      uses.set(figure, 'counted');
      last.set(figure.voice, figure);
      last.set(publisherOf(figure), figure);
    }
  }
  return uses;
}

const mark = (figure: Voiced): string => `${figure.cumulative} ${figureValue(figure)}`;
const publisherOf = ({ known }: Voiced): string => `publisher ${known.report.publisher ?? known.report.id}`;

/** Another clause of the same report has more of them on the same word: `unter den Toten seien drei Kinder`. */
const isPart = (figure: Voiced, ofReport: readonly Voiced[]): boolean =>
  ofReport.some(
    (other) =>
      other.known.claim.id !== figure.known.claim.id &&
      other.cumulative === figure.cumulative &&
      figureValue(other) > figureValue(figure) &&
      (other.voice === figure.voice ||
        figure.known.claim.sources.length === 0 ||
        other.known.claim.sources.length === 0),
  );

function bestOf(counted: readonly Voiced[]): number {
  const votes = new Map<number, { count: number; day: string }>();
  for (const figure of counted) {
    const value = figureValue(figure);
    const { count, day } = votes.get(value) ?? { count: 0, day: '' };
    votes.set(value, { count: count + 1, day: [dayOf(figure), day].sort()[1]! });
  }
  const [best] = [...votes].sort(
    ([x, a], [y, b]) => b.count - a.count || (a.day === b.day ? x - y : a.day < b.day ? 1 : -1),
  );
  return best![0];
}

/** What all groups of a role are together: the sum of the groups, or what is told of all, whichever is more: it holds the groups. */
function totalsOf(
  entries: readonly TollEntry[],
  accounts: ReadonlyMap<QuantityRole, readonly number[]>,
): readonly TollTotal[] {
  const roles = [...new Set(entries.map(({ role }) => role))];
  return roles.map((role) => {
    const total = totalOf(entries.filter((entry) => entry.role === role));
    const most = Math.max(Number.NEGATIVE_INFINITY, ...(accounts.get(role) ?? []));
    const bounded = most >= total.low && most < total.best;
    return { role, ...total, ...(bounded ? { best: most } : {}) };
  });
}

interface Range {
  readonly low: number;
  readonly best: number;
  readonly high: number;
}
const NOBODY: Range = { low: 0, best: 0, high: 0 };
const plus = (a: Range, b: Range): Range => ({ low: a.low + b.low, best: a.best + b.best, high: a.high + b.high });

/**
 * Low, best and high of entries of one role. Sides and civilians are different people and add up; fighters of whom nobody says whose they are may be those
 * that another voice tells of a side: they add to the highest number only, unless one voice tells both. What is told of all holds the groups.
 */
export function totalOf(entries: readonly TollEntry[]): Range {
  const all = entries.find(({ group }) => group === 'all') ?? NOBODY;
  const groups = differentPeople(entries.filter(({ group }) => group !== 'all'));
  const sides = groups.filter(({ group }) => group.startsWith('side:'));
  const unnamed = groups.filter(({ group }) => group === 'kind:fighter');
  const apart = unnamed.every((one) => sides.some((side) => shareVoice(one, side)));
  const sum = (some: readonly TollEntry[]): Range => some.reduce(plus, NOBODY);
  const [named, fighters] = [sum(sides), sum(unnamed)];
  const others = sum(groups.filter((one) => !sides.includes(one) && !unnamed.includes(one)));
  const fought = apart
    ? plus(named, fighters)
    : {
        low: Math.max(named.low, fighters.low),
        best: Math.max(named.best, fighters.best),
        high: named.high + fighters.high,
      };
  const told = plus(fought, others);
  return {
    low: Math.max(all.low, told.low),
    best: Math.max(all.best, told.best),
    high: Math.max(all.high, told.high),
  };
}

const shareVoice = (a: TollEntry, b: TollEntry): boolean =>
  a.figures.some(({ voice }) => b.figures.some((other) => other.voice === voice));

/**
 * Groups without those that are others under another name: `eight civilians` for the one and `eight terrorists` for the other are eight, where
 * nobody tells both.
 */
function differentPeople(groups: readonly TollEntry[]): readonly TollEntry[] {
  return groups.filter(
    (group, i) =>
      !groups.slice(0, i).some((other) => {
        const civil = (group.kind === 'civilian') !== (other.kind === 'civilian');
        return civil && other.best === group.best && !shareVoice(other, group);
      }),
  );
}

/** Roles in the order in which tolls are told. */
export const TOLL_ROLES: readonly QuantityRole[] = [
  'killed',
  'wounded',
  'missing',
  'detained',
  'surrendered',
  'displaced',
];
