import { useEffect, useSyncExternalStore } from 'react';
import { type Failure, toldReached, useStoreChanges } from '../data.js';
import { dayNumber } from '../day.js';
import { colourAll, sidesKnown } from '../side.js';
import type { Frame } from './course.js';
import type { AreasWanted, Bounds, FromWorker, Hexagon, Lane, Table, ToWorker } from './messages.js';

/** What the page knows of the fold now. */
export interface Fold {
  readonly table: Table | null;
  readonly frame: Frame | null;
  /** Day of knowledge of the frame. */
  readonly asOf: string | null;
  /** Places that are still to be folded as known on that day. */
  readonly pending: number;
  readonly failure: Failure | null;
}

const NOTHING: Fold = { table: null, frame: null, asOf: null, pending: 0, failure: null };

/** All sides of the situation are given their colours together: which they are does not hang on what is opened first. */
export function colourTable({ lists, sides, colours }: Pick<Table, 'lists' | 'sides' | 'colours'>): void {
  colourAll(
    lists.flat().map((side) => sides[side]!),
    colours,
  );
  sidesKnown();
}

/** The worker of the page, and what it told last. One for all views: what is folded stays when the view changes. */
class Client {
  #worker: Worker | null = null;
  #now: Fold = NOTHING;
  readonly #listeners = new Set<() => void>();
  #changes = -1;
  /** What the worker was last asked to show. */
  #asked: { asOf: string | null; day: number } | null = null;
  #busy = false;
  #waiting: number | null = null;
  #no = 0;
  readonly #answers = new Map<number, (answer: never) => void>();
  /** What is in sight on the map: folded first. */
  bounds: Bounds | null = null;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly snapshot = (): Fold => this.#now;

  #set(change: Partial<Fold>): void {
    this.#now = { ...this.#now, ...change };
    for (const listener of this.#listeners) listener();
  }

  #post(message: ToWorker): void {
    if (!this.#worker) {
      this.#worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'fold' });
      this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#hear(data));
      this.#worker.addEventListener('error', ({ message: told }) => this.#broke(told || 'the fold of the page broke'));
    }
    this.#worker.postMessage(message);
  }

  /** The worker is given up; what is wished for next begins another. Nobody waits for answers of the old one. */
  #broke(message: string): void {
    this.#worker?.terminate();
    this.#worker = null;
    const unanswered = [...this.#answers.values()];
    this.#answers.clear();
    for (const done of unanswered) done([] as never);
    this.#set({ failure: { code: 'fold-failed', message } });
    this.#free();
  }

  #hear(message: FromWorker): void {
    switch (message.type) {
      case 'table':
        this.#now = { ...this.#now, table: message.table };
        colourTable(message.table);
        break;
      case 'frame': {
        const { frame, asOf, pending } = message;
        this.#set({ frame, asOf, pending, failure: null });
        this.#free();
        break;
      }
      case 'areas':
      case 'lanes': {
        const done = this.#answers.get(message.no) as ((answer: unknown) => void) | undefined;
        this.#answers.delete(message.no);
        done?.(message.type === 'areas' ? message.hexagons : message.lanes);
        break;
      }
      case 'failed':
        sidesKnown();
        this.#set({ failure: message.failure });
        this.#free();
        break;
      case 'gone':
        toldReached(false);
        break;
      case 'reached':
        toldReached(true);
    }
  }

  /** The last day that was wished for while the worker was busy. */
  #free(): void {
    this.#busy = false;
    const day = this.#waiting;
    this.#waiting = null;
    if (day !== null) this.#day(day);
  }

  #day(day: number): void {
    if (this.#busy) {
      this.#waiting = day;
      return;
    }
    this.#busy = true;
    this.#post({ type: 'day', day, asOf: this.#asked?.asOf ?? null, bounds: this.bounds });
  }

  /** Wishes to see a day, as known on a day; `changes` says when the store is another. */
  show(day: number, asOf: string | null, changes: number): void {
    const before = this.#asked;
    this.#asked = { asOf, day };
    if (changes !== this.#changes || !before) {
      this.#changes = changes;
      this.#busy = true;
      this.#post({ type: 'open', asOf, day });
    } else if (before.asOf !== asOf) {
      this.#busy = true;
      this.#post({ type: 'known', asOf, day, bounds: this.bounds });
    } else if (before.day !== day) this.#day(day);
  }

  /** Fetches the claims of the fold, since another day of knowledge will be wished for. */
  prepare(): void {
    if (this.#now.table) this.#post({ type: 'prepare' });
  }

  #askWorker<T>(message: (no: number) => ToWorker): Promise<T> {
    const no = ++this.#no;
    return new Promise((done) => {
      this.#answers.set(no, done as (answer: never) => void);
      this.#post(message(no));
    });
  }

  areas(wanted: AreasWanted): Promise<readonly Hexagon[]> {
    return this.#askWorker((no) => ({ type: 'areas', wanted, no }));
  }

  lanes(keys: readonly string[]): Promise<readonly Lane[]> {
    return this.#askWorker((no) => ({ type: 'lanes', keys, no }));
  }
}

/** The fold of the page. */
export const fold = new Client();

/** The situation on a day, as known on a day, from the worker: moving the day asks nobody else. */
export function useFold(day: string | null, asOf: string | null): Fold {
  const changes = useStoreChanges();
  useEffect(() => {
    const number = day === null ? null : dayNumber(day);
    if (number !== null) fold.show(number, asOf, changes);
  }, [day, asOf, changes]);
  return useSyncExternalStore(fold.subscribe, fold.snapshot);
}
