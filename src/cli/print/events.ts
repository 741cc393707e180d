import type { SituationEvent } from '../../situation/index.js';
import { count } from './count.js';
import { tableText } from './table.js';

const HEAD = ['when', 'what', 'where', 'who', 'whom', 'status', 'told by', 'event'];

/** Days of an event: `~` where nobody tells the day, only when it was reported. */
export function daysText({ start, end, dated }: Pick<SituationEvent, 'start' | 'end' | 'dated'>): string {
  if (start === null) return 'unknown';
  const days = end === null || end === start ? start : `${start} – ${end}`;
  return dated === 'told' ? days : `~ ${days}`;
}

const MOST = 3;

/** Names, the first few. */
export const namesText = (all: readonly { readonly name: string }[]): string =>
  all.length === 0
    ? '–'
    : `${all
        .slice(0, MOST)
        .map(({ name }) => name)
        .join(', ')}${all.length > MOST ? ' …' : ''}`;

/** Events as a table, a row for each. */
export function eventsText(events: readonly SituationEvent[]): string {
  if (events.length === 0) return 'No such events.\n';
  return `${tableText([HEAD, ...events.map(row)])}\n\n${count(events.length, 'event')}; ~ the day is not told, it is the day of the first report\n`;
}

function row(event: SituationEvent): string[] {
  const reports = new Set(event.tellings.map(({ report }) => report)).size;
  return [
    daysText(event),
    event.types.slice(0, MOST).join(', '),
    namesText(event.places),
    namesText(event.agents),
    namesText(event.targets),
    event.status,
    `${count(reports, 'report')}, ${count(event.voices, 'voice')}`,
    event.id,
  ];
}
