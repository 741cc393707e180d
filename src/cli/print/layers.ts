import { writtenClaims } from '../../claims/serialise.js';
import type { Name, OtherName, Quantity, Reading, TimeExpression } from '../../reading/index.js';
import { type Span, toPair } from '../../text/index.js';
import { rangeText } from './claim.js';
import { printable } from './printable.js';

/** What `read` can print of a report. */
export const LAYERS = ['claims', 'names', 'times', 'quantities', 'conllu'] as const;
/** One of the layers. */
export type Layer = (typeof LAYERS)[number];

const other = ({ span, text, former }: OtherName) => ({ span: toPair(span), text, ...(former ? { former } : {}) });
const name = ({ span, text, kind, derived, head, inner, also }: Name): object => ({
  span: toPair(span),
  text,
  kind,
  ...(derived ? { derived } : {}),
  ...(head ? { head: other(head) } : {}),
  ...(inner ? { inner: inner.map(name) } : {}),
  ...(also ? { also: also.map(other) } : {}),
});
const time = ({ span, text, type, value, interval }: TimeExpression) => ({
  span: toPair(span),
  text,
  type,
  value,
  start: interval?.start ?? null,
  end: interval?.end ?? null,
  precision: interval?.precision ?? null,
});
const quantity = ({ span, text, min, max, approx, unit, counted, direction }: Quantity) => ({
  span: toPair(span),
  text,
  min,
  max,
  approx,
  unit,
  counted: counted && toPair(counted),
  direction,
});

/** A layer of a reading as data: `{"report": {…}, "names": […]}`; null for `conllu`, which is a text. */
export function layerData(layer: Exclude<Layer, 'claims'>, reading: Reading): object | null {
  const { report } = writtenClaims({ report: reading.report, claims: [], findings: [] });
  if (layer === 'names') return { report, names: reading.names.map(name) };
  if (layer === 'times') return { report, times: reading.times.map(time) };
  if (layer === 'quantities') return { report, quantities: reading.quantities.map(quantity) };
  return null;
}

/** A layer of a reading for people: a line for each thing found; `conllu` is the same for people and programs. */
export async function layerText(
  layer: Exclude<Layer, 'claims'>,
  reading: Reading,
  sentenceIds?: readonly (string | null)[],
): Promise<string> {
  if (layer === 'conllu') return (await import('./conllu.js')).conlluText(reading, sentenceIds);
  const rows = {
    names: () => reading.names.map((one) => line(one.span, nameText(one), one.text)),
    times: () => reading.times.map((one) => line(one.span, `${one.type} ${one.value} ${daysText(one)}`, one.text)),
    quantities: () => reading.quantities.map((one) => line(one.span, numberText(one), one.text)),
  }[layer]();
  return `${[printable(`${reading.report.id}: ${rows.length} ${layer}`), ...rows].join('\n')}\n`;
}

const line = ({ start, end }: Span, what: string, text: string): string =>
  printable(`  ${`${start}–${end}`.padEnd(13)}${what}  „${text}“`).replace(/^ /, '  ');

const nameText = ({ kind, derived, head }: Name): string =>
  `${kind}${derived ? ', derived' : ''}${head ? ` (${head.text})` : ''}`;

function daysText({ interval }: TimeExpression): string {
  if (!interval) return 'not resolved';
  const { start, end } = interval;
  return start === end ? (start ?? '') : `${start ?? '…'} to ${end ?? '…'}`;
}

const numberText = ({ min, max, approx, unit }: Quantity): string =>
  `${rangeText(min, max, approx) || 'no number'}${unit ? ` ${unit}` : ''}`;
