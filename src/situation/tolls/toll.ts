import type { QuantityRole } from '../../claims/index.js';
import { addTo } from '../../text/index.js';
import { type Figure, figuresOf, figureValue, type VictimGroup } from '../events/figures.js';
import type { EventWithClaims } from '../events/fold.js';
import type { EventOptions } from '../events/types.js';
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
        const { claim, report } = known;
        const source = claim.sources.map(({ name }) => name).join(' + ');
        return { ...figure, voice: source || (report.publisher ?? report.id), copied: isCopy(known, of, options) };
      }),
    );
}

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
 * `at least` is a bound below and no number above; `up to` bounds above. An event that is denied has low 0.
 */
export function tollOf(of: EventWithClaims, options: EventOptions): EventToll | null {
  const groups = new Map<string, Voiced[]>();
  for (const figure of voicesIn(of, options)) {
    const key = `${figure.role} ${figure.group.key}`;
    addTo(groups, key, figure);
  }
  if (groups.size === 0) return null;
  const denied = of.event.status === 'denied';
  const entries = [...groups.values()]
    .map((figures) => entryOf(figures, denied))
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
    totals: totalsOf(entries),
  };
}

function entryOf(figures: readonly Voiced[], denied: boolean): TollEntry {
  const uses = usesOf(figures);
  const counted = figures.filter((figure) => uses.get(figure) === 'counted');
  const { role, group } = figures[0]!;
  const low = denied ? 0 : Math.min(...counted.map(({ min }) => min ?? 0));
  const high = Math.max(...counted.map((figure) => figure.max ?? figureValue(figure)));
  return {
    role,
    group: group.key,
    kind: group.kind,
    name: nameOf(figures.map((figure) => figure.group)),
    low,
    best: bestOf(counted),
    high,
    figures: figures.map((figure) => told(figure, uses.get(figure)!)),
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
  const ofReport = (figure: Voiced): readonly Voiced[] =>
    figures.filter(({ known }) => known.report.hash === figure.known.report.hash);
  const last = new Map<string, Voiced>();
  for (const figure of figures) {
    const own = figures.every(({ copied }) => copied) ? false : figure.copied;
    if (own && figures.some((one) => !one.copied && figureValue(one) === figureValue(figure))) uses.set(figure, 'copy');
    else if (isPart(figure, ofReport(figure))) uses.set(figure, 'part');
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

const publisherOf = ({ known }: Voiced): string => `publisher ${known.report.publisher ?? known.report.id}`;

/** Another clause of the same report has more of them on the same word: `unter den Toten seien drei Kinder`. */
const isPart = (figure: Voiced, ofReport: readonly Voiced[]): boolean =>
  ofReport.some(
    (other) =>
      other.known.claim.id !== figure.known.claim.id &&
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
function totalsOf(entries: readonly TollEntry[]): readonly TollTotal[] {
  const roles = [...new Set(entries.map(({ role }) => role))];
  return roles.map((role) => ({ role, ...totalOf(entries.filter((entry) => entry.role === role)) }));
}

/** Low, best and high of entries of one role. */
export function totalOf(entries: readonly TollEntry[]): {
  readonly low: number;
  readonly best: number;
  readonly high: number;
} {
  const all = entries.find(({ group }) => group === 'all');
  const groups = differentPeople(entries.filter(({ group }) => group !== 'all'));
  const total = (pick: (entry: (typeof entries)[number]) => number): number =>
    Math.max(
      all ? pick(all) : 0,
      groups.reduce((sum, entry) => sum + pick(entry), 0),
    );
  return { low: total(({ low }) => low), best: total(({ best }) => best), high: total(({ high }) => high) };
}

/**
 * Groups without those that are others under another name: `eight civilians` for the one and `eight terrorists` for the other are eight, where
 * nobody tells both.
 */
function differentPeople(groups: readonly TollEntry[]): readonly TollEntry[] {
  const voices = ({ figures }: TollEntry): ReadonlySet<string> => new Set(figures.map(({ voice }) => voice));
  return groups.filter(
    (group, i) =>
      !groups.slice(0, i).some((other) => {
        const civil = (group.kind === 'civilian') !== (other.kind === 'civilian');
        const own = voices(group);
        return civil && other.best === group.best && ![...voices(other)].some((voice) => own.has(voice));
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
