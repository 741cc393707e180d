import type { EventToll, PlaceLevel, TollEntry, TollSum } from '../../situation/index.js';
import { count } from './count.js';
import { namesText } from './events.js';
import { printable } from './printable.js';
import { tableText } from './table.js';

/** `9 (6–11)`: best, and low to high where they differ. */
export const tollText = ({ low, best, high }: Pick<TollEntry, 'low' | 'best' | 'high'>): string =>
  low === high ? String(best) : `${best} (${low}–${high})`;

/** Tolls event by event, with the numbers they rest on. */
export function tollsText(tolls: readonly EventToll[], role: string): string {
  if (tolls.length === 0) return 'No such tolls.\n';
  const blocks = tolls.map((toll) => {
    const total = toll.totals.find((one) => one.role === role);
    const days = toll.start === toll.end || toll.end === null ? toll.start : `${toll.start} – ${toll.end}`;
    const told = toll.maybe === undefined ? '' : ` (perhaps told again of ${toll.maybe}: not counted beside it)`;
    const what = toll.cumulative ? ' (a sum over a time)' : told;
    const head = `${days ?? 'unknown'}  ${namesText(toll.places)}  ${role} ${total ? tollText(total) : '–'}${what}  ${toll.event}`;
    return [printable(head), ...toll.entries.filter((entry) => entry.role === role).flatMap(entryLines)].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/** Lines of one group: its range, then each number with whose word it is and what became of it. */
export function entryLines(entry: TollEntry): readonly string[] {
  const who = entry.group === 'all' ? entry.name || 'people' : entry.name || entry.kind;
  return [
    printable(`  ${entry.role} ${who}: ${tollText(entry)}`),
    ...entry.figures.map(({ value, voice, known, use, claim }) =>
      printable(`    ${value}  ${voice}, ${known ?? 'no day known'}: ${USES[use]}  ${claim}`),
    ),
  ];
}

const USES = {
  counted: 'counts',
  updated: 'replaced by a later number of the same voice',
  copy: 'a copy',
  part: 'part of a larger number',
  over: 'a sum over a time: not more than this',
  absurd: 'more people than anybody can have counted: in no sum',
} as const;

const HEAD = ['period', 'place', 'party', 'who', 'low', 'best', 'high', 'rests on'];

/** Sums as a table. */
export function tollSumsText(sums: readonly TollSum[], level: PlaceLevel | false = false): string {
  if (sums.length === 0) return 'No such tolls.\n';
  const nowhere = level === false ? 'everywhere' : level === 'exact' ? 'no place told' : `no ${level} known`;
  const rows = sums.map(({ period, place, actor, role, kind, low, best, high, events, maybe, over }) => [
    period,
    place?.name ?? nowhere,
    actor?.name ?? 'all',
    `${role}${kind === 'all' ? '' : `, ${kind}`}`,
    String(low),
    String(best),
    String(high),
    `${count(events.length, 'event')}${maybe.length > 0 ? `, and perhaps ${maybe.length} told again` : ''}${over.length > 0 ? `, held against ${count(over.length, 'sum')} over the time` : ''}`,
  ]);
  return `${tableText([HEAD, ...rows])}\n`;
}
