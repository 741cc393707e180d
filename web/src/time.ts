import { useCallback, useEffect, useRef, useState } from 'react';
import type { ReportDay } from '../../src/store/types.js';
import type { DaysAnswer, Health } from './answers.js';
import { useAnswer } from './data.js';
import { daysBetween } from './day.js';
import { openingOf } from './opening.js';
import { go, type State } from './state.js';

const DAY_MS = 86_400_000;

/** The day some days later; earlier with a negative number. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** No day is known of yet. */
const NONE: readonly ReportDay[] = [];

/** Days before the first and after the last report that the slider reaches. */
const MARGIN = 14;

/** What the slider shows and sets. */
export interface Time {
  /** The day shown; null until it is known. */
  readonly day: string | null;
  /** The day that the address says, else the one with which the page opens: it follows when the hand rests. */
  readonly rested: string | null;
  readonly asOf: string | null;
  readonly first: string;
  readonly last: string;
  readonly days: readonly ReportDay[];
  /** The newest day on which a report was known; null without reports. */
  readonly newest: string | null;
  readonly setDay: (day: string) => void;
  /** Moves the day by some days, as far as the slider goes. */
  readonly move: (by: number) => void;
  readonly setAsOf: (day: string | null) => void;
}

/** From where to where the slider goes: all days of reports, and the days that the address says. */
function rangeOf(days: readonly ReportDay[], told: readonly (string | null)[]): readonly [string, string] {
  const [from, to] = [days[0]?.day, days.at(-1)?.day];
  const all = [
    ...(from && to ? [plusDays(from, -MARGIN), plusDays(to, MARGIN)] : []),
    ...told.filter((day) => day !== null),
  ];
  const sorted = all.sort();
  return [sorted[0] ?? '2018-01-01', sorted.at(-1) ?? '2018-12-31'];
}

/** A value that follows the hand at once, and reaches the address when the hand rests. */
function useDragged<T>(value: T, commit: (value: T) => void): readonly [T, (value: T) => void] {
  const [drag, setDrag] = useState<{ readonly value: T } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the address has it, the hand has let go
  useEffect(() => setDrag(null), [value]);
  useEffect(() => () => clearTimeout(timer.current), []);
  const set = (next: T) => {
    setDrag({ value: next });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      commit(next);
      setDrag(null);
    }, 150);
  };
  return [drag ? drag.value : value, set];
}

const toDay = (at: string | null): void => go({ at }, 'replace');
const toKnown = (asOf: string | null): void => go({ asOf }, 'replace');

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=range]), textarea, select');

/** The days of the state and of the store, and the keys that move the day. */
export function useTime(state: State, health: Health | null): Time {
  const { data } = useAnswer<DaysAnswer>('/api/days');
  const days = data?.days ?? NONE;
  const opening = health?.day ?? openingOf().day;
  const [day, setDay] = useDragged(state.at ?? opening, toDay);
  const [asOf, setAsOf] = useDragged(state.asOf, toKnown);
  const [first, last] = rangeOf(days, [state.at ?? opening, state.asOf]);
  const move = useCallback(
    (by: number) => {
      if (!day) return;
      const at = Math.min(stepOf(first, last), Math.max(0, stepOf(first, day) + by));
      setDay(plusDays(first, at));
    },
    [day, first, last, setDay],
  );
  useArrows(move);
  return {
    day,
    rested: state.at ?? opening,
    asOf,
    first,
    last,
    days,
    newest: days.at(-1)?.day ?? null,
    setDay,
    move,
    setAsOf,
  };
}

/** Arrows move by a day, with shift by a week; in the slider of knowledge they move that. */
function useArrows(move: (by: number) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const sign = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
      if (sign === 0 || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.target instanceof HTMLElement && event.target.dataset.handle === 'known') return;
      event.preventDefault();
      move(sign * (event.shiftKey ? 7 : 1));
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [move]);
}

/** Days between the first one and this one, at least 0. */
export const stepOf = (first: string, day: string): number => Math.max(0, daysBetween(first, day) ?? 0);
