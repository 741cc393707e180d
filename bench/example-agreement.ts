import type { Sector } from '../src/claims/index.js';
import type { Knowledge } from '../src/knowledge/index.js';
import { foldOptions } from '../src/service/fold.js';
import { exampleOutlets } from '../src/service/outlets.js';
import { type ControlInterval, foldControl, type KnownClaim, partOfTown } from '../src/situation/index.js';
import type { TrueCell } from './example-truth.js';

const folded = (name: string): string => name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The fold's answer for a true cell: by the identity of its place, else by its name. */
function answerFor(
  cell: TrueCell,
  cells: readonly ControlInterval[],
  knowledge: Knowledge,
  country: string,
): ControlInterval | undefined {
  const place = knowledge.findPlace(cell.place, { published: null, countries: [country] });
  const names = new Set([cell.place, place?.name ?? ''].map(folded));
  const own = cells.filter((c) => (place && c.place.id === place.id) || names.has(folded(c.place.name)));
  const town = own.find((c) => c.part === null);
  // The north of a place may be read as what lies north of it; a part of which nothing is told is as its town is.
  const beside = (c: ControlInterval): boolean =>
    place !== null && c.place.id === `area:offset,${place.id},towards=${cell.part}`;
  const part = own.find((c) => c.part === cell.part) ?? (cell.part === null ? undefined : cells.find(beside));
  return part ?? (town && cell.part !== null ? partOfTown(town, cell.part as Sector) : town);
}

function holdersAgree(cell: TrueCell, answer: ControlInterval | undefined, knowledge: Knowledge): boolean {
  const idOf = (name: string): string =>
    sideId(knowledge.findActor(name, { published: null, countries: [] })?.id ?? null) ?? folded(name);
  const sideId = (id: string | null): string | null => (id === null ? null : knowledge.sideOf(id));
  const wanted = cell.holders.map(idOf);
  const given = (answer?.holders ?? []).map((h) => sideId(h.id) ?? idOf(h.name));
  if (!wanted.length) return !given.length;
  return given.some((g) => wanted.includes(g));
}

/** Whether another row tells the same interval more exactly, by a report that was known on the day. */
const isNearer = (other: TrueCell, { place, part, from, knownFrom }: TrueCell, day: string): boolean =>
  other.place === place &&
  other.part === part &&
  other.from === from &&
  other.knownFrom > knownFrom &&
  other.knownFrom <= day;

/** How many cell-days there are, and of how many holder and status are right. */
export interface Agreement {
  cells: number;
  holders: number;
  status: number;
}

/** What the fold says of a true cell on one of its days. */
export interface Verdict {
  readonly cell: TrueCell;
  readonly day: string;
  readonly answer: ControlInterval | undefined;
  readonly right: boolean;
}

/** Day by day, each on what was known that day: how often the fold names a right holder, and the right status. `tell` hears each verdict. */
export function agreement(
  truth: readonly TrueCell[],
  claims: readonly KnownClaim[],
  days: readonly string[],
  knowledge: Knowledge,
  country: string,
  tell?: (verdict: Verdict) => void,
): Agreement {
  const sum: Agreement = { cells: 0, holders: 0, status: 0 };
  for (const day of days) {
    const options = foldOptions(undefined, exampleOutlets(knowledge.sideOf));
    const cells = foldControl(claims, { at: day, asOf: day }, options);
    for (const cell of truth) {
      if (cell.from > day || (cell.to !== null && day >= cell.to) || cell.knownFrom > day) continue;
      if (truth.some((other) => isNearer(other, cell, day))) continue;
      const answer = answerFor(cell, cells, knowledge, country);
      sum.cells++;
      const right = holdersAgree(cell, answer, knowledge);
      if (right) sum.holders++;
      tell?.({ cell, day, answer, right });
      if ((answer?.status ?? 'unknown') === cell.status) sum.status++;
    }
  }
  return sum;
}
