import { germanTimes } from '../src/languages/de/times/index.js';
import { findTimes } from '../src/reading/times.js';
import type { TimeExpression } from '../src/reading/types.js';
import { bareSentences } from './bare.js';
import { type Case, f1, isHeldBack, loadCases } from './cases.js';
import type { Figure } from './types.js';

interface Tally {
  expected: number;
  found: number;
  overlap: number;
  strict: number;
  value: number;
  days: number;
}

const nothing = (): Tally => ({ expected: 0, found: 0, overlap: 0, strict: 0, value: 0, days: 0 });

/** First or last day of a date that may be a month or a year, as a count of days; NaN for an open or unknown end. */
function dayOf(date: string | undefined, last: boolean): number {
  if (!date) return Number.NaN;
  const [y = 0, m, d] = date.split('-').map(Number);
  if (d) return Date.UTC(y, m! - 1, d) / 864e5;
  return last ? Date.UTC(m ? y : y + 1, m ?? 0, 0) / 864e5 : Date.UTC(y, (m ?? 1) - 1, 1) / 864e5;
}

const sameEnd = (got: string | undefined, wanted: string, last: boolean, tolerance: number): boolean => {
  if (wanted === '*') return true;
  if (wanted === '') return got === undefined;
  return Math.abs(dayOf(got, last) - dayOf(wanted, last)) <= tolerance;
};

/** `2018-05-14..2018-05-15` against the days read: `-` no stretch of days or none with a start, `*` anything. */
function daysRight(t: TimeExpression, wanted: string, tolerance: number): boolean {
  return wanted.split('/').some((one) => {
    if (one === '*') return true;
    if (one === '-') return t.interval?.start === undefined;
    const [, start = '', end = ''] = /^(.*?)\.\.(.*)$/u.exec(one) ?? [];
    if (!t.interval) return start === '*' && end === '*';
    return sameEnd(t.interval.start, start, false, tolerance) && sameEnd(t.interval.end, end, true, tolerance);
  });
}

const among = (got: string, wanted: string): boolean => wanted === '*' || wanted.split('/').includes(got);

const shown = (t: TimeExpression): string =>
  `${t.text}|${t.type}|${t.value}|${t.interval ? `${t.interval.start ?? ''}..${t.interval.end ?? ''}` : '-'}`;

function measure(one: Case, tally: Tally, tell: (line: string) => void): void {
  const left = new Set(findTimes(one.text, bareSentences(one.text), one.published, germanTimes));
  for (const wanted of one.marked) {
    const [type = '*', value = '*', days = '*', note = '0'] = wanted.fields;
    const hit = [...left].find((t) => t.span.start < wanted.end && wanted.start < t.span.end);
    if (hit) left.delete(hit);
    if (note === 'opt') continue;
    tally.expected++;
    if (!hit) {
      tell(`missed  ${one.text.slice(wanted.start, wanted.end)}|${wanted.fields.join('|')}  in: ${one.text}`);
      continue;
    }
    tally.found++;
    tally.overlap++;
    // TIMEX3 leaves the article in, the treebanks' contraction (`am`) out: both are taken.
    const strict =
      hit.span.end === wanted.end && /^(?:(?:de[rnms]|die|das) )?$/u.test(one.text.slice(hit.span.start, wanted.start));
    const right = among(hit.type, type) && among(hit.value, value);
    const timed = daysRight(hit, days, Number(note));
    tally.strict += +strict;
    tally.value += +right;
    tally.days += +timed;
    if (!strict || !right || !timed)
      tell(`wrong   ${one.text.slice(wanted.start, wanted.end)}|${wanted.fields.join('|')}  got ${shown(hit)}`);
  }
  for (const t of left) {
    tally.found++;
    tell(`extra   ${shown(t)}  in: ${one.text}`);
  }
}

/** Times in sentences of our own as reports on conflicts have them: a third is held back. */
export function ownTimes(): readonly Figure[] {
  const seen = nothing();
  const held = nothing();
  const tell = process.env.LAGEBILD_MISSES ? (line: string) => console.log(`    ${line}`) : () => {};
  loadCases('times.txt').forEach((one, i) => {
    measure(one, isHeldBack(i) ? held : seen, isHeldBack(i) ? () => {} : tell);
  });
  const rows = (set: string, t: Tally): readonly Figure[] =>
    (['overlap', 'strict', 'value', 'days'] as const).map((what) => ({
      figure: `${set}.${what === 'overlap' ? 'lenient' : what}`,
      value: f1(t[what], t.found, t.expected),
      unit: '',
      better: 'higher' as const,
    }));
  return [...rows('own-seen', seen), ...rows('own-held-back', held)];
}
