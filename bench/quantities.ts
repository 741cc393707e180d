import { germanNumbers } from '../src/languages/de/numbers/index.js';
import { germanTimes } from '../src/languages/de/times/index.js';
import { findQuantities } from '../src/reading/quantities.js';
import { findTimes } from '../src/reading/times.js';
import type { Quantity } from '../src/reading/types.js';
import { bareSentences } from './bare.js';
import { type Case, f1, isHeldBack, loadCases, type Marked } from './cases.js';
import type { Benchmark, Figure } from './types.js';

/** The parts of a quantity that are judged, each by itself. */
interface Verdict {
  readonly span: boolean;
  readonly bounds: boolean;
  readonly counted: boolean;
  readonly direction: boolean;
}

const near = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= Math.abs(b) * 0.002);

/** `~300..400`, `65`, `24..`, `?` as bounds. */
function boundsOf(written: string): Pick<Quantity, 'min' | 'max' | 'approx'> {
  const approx = written.startsWith('~');
  const said = approx ? written.slice(1) : written;
  if (said === '?') return { min: null, max: null, approx };
  const [, low = said, high = said] = /^(.*?)\.\.(.*)$/u.exec(said) ?? [];
  const number = (s: string): number | null => (s === '' ? null : Number(s));
  return { min: number(low), max: number(high), approx };
}

/** Alternatives by `/`; `free`: whether it is a guess is left open. */
const boundsRight = (q: Quantity, wanted: string, free: boolean): boolean =>
  wanted.split('/').some((one) => {
    const { min, max, approx } = boundsOf(one);
    return near(q.min, min) && near(q.max, max) && (free || q.approx === approx);
  });

const countedRight = (q: Quantity, wanted: string): boolean =>
  wanted.split('/').some((w) => {
    const [a, b] = [w === '-' ? '' : w, q.unit ?? ''].map((s) => s.toLowerCase()) as [string, string];
    // Units have one name for all their forms (`Tonne` for `Tonnen`).
    return a === b || (b !== '' && a.startsWith(b) && a.length - b.length <= 2);
  });

/** The words a quantity covers: bound, number and what is counted, unless that is counted by the next one too (`zwei der drei Dörfer`). */
const extent = (q: Quantity, next?: Quantity): readonly [start: number, end: number] => [
  Math.min(q.span.start, q.counted?.start ?? q.span.start),
  next && q.counted && next.span.start < q.counted.end ? q.span.end : Math.max(q.span.end, q.counted?.end ?? 0),
];

function judge(q: Quantity, next: Quantity | undefined, wanted: Marked, text: string): Verdict {
  const [bounds = '', counted = '-', notes = ''] = wanted.fields;
  const marks = notes.split(',');
  const [start, end] = extent(q, next);
  // A sign behind the noun (`„Terroristen“`) is no part of it.
  const tail = text.slice(wanted.start, wanted.end).replace(/[“"]$/u, '').length;
  return {
    span: start === wanted.start && (end === wanted.start + tail || end === wanted.end),
    bounds: boundsRight(q, bounds, marks.includes('~?')),
    counted: countedRight(q, counted),
    direction: (q.direction ?? '') === (marks.find((m) => /^(?:north|south|east|west)/u.test(m)) ?? ''),
  };
}

interface Tally {
  expected: number;
  found: number;
  span: number;
  both: number;
  counted: number;
  all: number;
}

const optional = (m: Marked): boolean => (m.fields[2] ?? '').split(',').includes('opt');

/** Reads a case and counts what is right; `tell` hears of each miss. */
function measure(one: Case, tally: Tally, tell: (line: string) => void): void {
  const sentences = bareSentences(one.text);
  const times = findTimes(one.text, sentences, one.published ?? '2018-06-11', germanTimes);
  const found = findQuantities(one.text, sentences, times, germanNumbers);
  const left = new Set(found);
  for (const wanted of one.marked) {
    const hit = [...left].find((q) => {
      const [start, end] = extent(q);
      return start < wanted.end && wanted.start < end;
    });
    if (hit) left.delete(hit);
    if (optional(wanted)) continue;
    tally.expected++;
    if (!hit) {
      tell(`missed  ${one.text.slice(wanted.start, wanted.end)}  in: ${one.text}`);
      continue;
    }
    tally.found++;
    const v = judge(hit, found[found.indexOf(hit) + 1], wanted, one.text);
    const both = v.span && v.bounds;
    tally.span += +v.span;
    tally.both += +both;
    tally.counted += +v.counted;
    tally.all += +(both && v.counted && v.direction);
    if (!both || !v.counted || !v.direction) {
      const got = `${one.text.slice(...extent(hit))}|${hit.min ?? ''}..${hit.max ?? ''}${hit.approx ? '~' : ''}|${hit.unit ?? '-'}|${hit.direction ?? ''}`;
      tell(`wrong   ${one.text.slice(wanted.start, wanted.end)}|${wanted.fields.join('|')}  got ${got}`);
    }
  }
  for (const q of left) {
    tally.found++;
    tell(`extra   ${one.text.slice(...extent(q))}  in: ${one.text}`);
  }
}

const nothing = (): Tally => ({ expected: 0, found: 0, span: 0, both: 0, counted: 0, all: 0 });

/** Quantities in sentences of our own, written before the rules. */
export const quantities: Benchmark = {
  name: 'quantities',
  about:
    'Quantities in 384 sentences of our own, written before the rules: F1 of span and bounds, of what is counted, of all with directions; a third is held back. LAGEBILD_MISSES prints the misses of the rest.',
  needs: [],
  run: async () => {
    const seen = nothing();
    const held = nothing();
    const tell = process.env.LAGEBILD_MISSES ? (line: string) => console.log(`    ${line}`) : () => {};
    loadCases('quantities.txt').forEach((one, i) => {
      measure(one, isHeldBack(i) ? held : seen, isHeldBack(i) ? () => {} : tell);
    });
    const row = (set: string, t: Tally, what: 'span' | 'both' | 'counted' | 'all', goal?: number): Figure => ({
      figure: `${set}.${what === 'both' ? 'span-and-bounds' : what}`,
      value: f1(t[what], t.found, t.expected),
      unit: '',
      better: 'higher',
      ...(goal === undefined ? {} : { goal }),
    });
    const rows = (set: string, t: Tally): readonly Figure[] => [
      row(set, t, 'span'),
      row(set, t, 'both', 0.97),
      row(set, t, 'counted'),
      row(set, t, 'all'),
    ];
    return [...rows('seen', seen), ...rows('held-back', held)];
  },
};
