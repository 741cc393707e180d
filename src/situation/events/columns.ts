import { nameKey } from './account.js';
import { grown } from './lists.js';
import type { Scene } from './scene.js';
import { Shapes } from './shapes.js';
import type { EventOptions } from './types.js';

/** Numbers for words; which number a word gets says nothing. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.#numbers.size;
      this.#numbers.set(word, number);
    }
    return number;
  }
}

/** Columns of a row: number of its shape, {@link FLAG}s, days ({@link UNTOLD} where none is told), number of its report, first and last letter. */
export const SHAPE = 0;
/** See {@link SHAPE}. */
export const FLAGS = 1;
/** See {@link SHAPE}. */
export const FROM = 2;
/** See {@link SHAPE}. */
export const TO = 3;
/** See {@link SHAPE}. */
export const DAY = 4;
/** See {@link SHAPE}. */
export const REPORT = 5;
/** See {@link SHAPE}. */
export const START = 6;
/** See {@link SHAPE}. */
export const END = 7;
/** Behind them, where each list of a row ends; lists stand behind one another in this order. */
const ENDS = 8;
/** Lists of a row. */
export const LIST = {
  places: 0,
  names: 1,
  around: 2,
  near: 3,
  agents: 4,
  targets: 5,
  persons: 6,
  attackers: 7,
  manners: 8,
  /** Role, number and whom it counts, three for each count. */
  counts: 9,
  words: 10,
} as const;
const LISTS = 11;
const HEAD = ENDS + LISTS;

/** A day that nobody tells. */
export const UNTOLD = -0x80000000;

/** What a scene is or is not, as bits. */
export const FLAG = {
  lasting: 1,
  rare: 2,
  held: 4,
  coming: 8,
  denied: 16,
  /** Somebody is named whom the ledger knows: words that only describe contradict nobody. */
  knownAgents: 32,
  knownTargets: 64,
  /** No gazetteer knows its places. */
  loose: 128,
  /** Two bits: how small its smallest place is. */
  grain: 256,
} as const;

/** Where a list of a row begins. */
export const beginOf = (data: Int32Array, row: number, list: number): number =>
  row + (list === 0 ? HEAD : data[row + ENDS + list - 1]!);
/** Where a list of a row ends. */
export const endOf = (data: Int32Array, row: number, list: number): number => row + data[row + ENDS + list]!;

const VICTIMS: Readonly<Record<string, number>> = { unknown: 0, civilian: 1, fighter: 2 };
/** Roles whose numbers are no sign of one happening. */
const UNTOLD_ROLES: ReadonlySet<string> = new Set(['distance', 'money']);

const anyKnown = (keys: readonly string[]): boolean => keys.some((key) => !key.startsWith('name:'));

/**
 * Scenes as they are compared: rows of numbers in one piece of memory, one behind the other. Words, places and parties are numbered once; what is known of
 * a place stands beside its number.
 */
export class Columns {
  /** All rows; taken anew from here after each `put`. */
  data = new Int32Array(1 << 14);
  /** By scene: where its row begins; -1 where there is none. */
  rows = new Int32Array(1 << 10).fill(-1);
  readonly shapes = new Shapes();
  readonly numbering = new Numbering();
  /** By number of a report: its hash. */
  readonly reports: string[] = [];
  /** By number of a place: the number of its name. */
  readonly called: number[] = [];
  /** By number of a place: longitude and latitude, or west, south, east and north; degrees. */
  readonly #points: (readonly [number, number] | undefined)[] = [];
  readonly #boxes: (readonly [number, number, number, number] | undefined)[] = [];
  readonly #reportNumbers = new Map<string, number>();
  #end = 0;
  #waste = 0;
  #lengths = new Int32Array(1 << 10);

  constructor(private readonly options: EventOptions = {}) {}

  /** Puts the scene into the row of a number. */
  put(id: number, scene: Scene): void {
    this.#reserve(id, HEAD + sizeOf(scene));
    const row = this.#end;
    const { data } = this;
    data[row + SHAPE] = this.shapes.of(scene);
    data[row + FLAGS] = flagsOf(scene);
    data[row + FROM] = scene.from ?? UNTOLD;
    data[row + TO] = scene.to ?? UNTOLD;
    data[row + DAY] = scene.day ?? UNTOLD;
    data[row + REPORT] = this.#reportNumber(scene.report);
    data[row + START] = scene.span[0];
    data[row + END] = scene.span[1];
    let at = row + HEAD;
    const close = (list: number): void => {
      data[row + ENDS + list] = at - row;
    };
    for (const key of scene.places) data[at++] = this.#place(key);
    close(LIST.places);
    for (const key of scene.names) data[at++] = this.#place(key);
    close(LIST.names);
    for (const key of scene.around) data[at++] = this.#place(key);
    close(LIST.around);
    for (const key of scene.near) data[at++] = this.#place(key);
    close(LIST.near);
    for (const [list, keys] of [
      [LIST.agents, scene.agents],
      [LIST.targets, scene.targets],
      [LIST.persons, scene.persons],
      [LIST.attackers, scene.attackers],
      [LIST.manners, scene.manners],
    ] as const) {
      for (const key of keys) data[at++] = this.numbering.of(key);
      close(list);
    }
    at = this.#counts(scene, at);
    close(LIST.counts);
    for (const word of scene.words) data[at++] = word;
    close(LIST.words);
    this.rows[id] = row;
    this.#lengths[id] = at - row;
    this.#end = at;
  }

  /** Takes a scene out; its number may be given to another. */
  remove(id: number): void {
    this.#waste += this.#lengths[id]!;
    this.rows[id] = -1;
    if (this.#waste > 1 << 16 && this.#waste > this.#end / 2) this.#tighten();
  }

  /** Whether a place of the one stands in a region of the other. */
  stands(a: number, b: number): boolean {
    const { data } = this;
    for (let j = beginOf(data, b, LIST.places), end = endOf(data, b, LIST.places); j < end; j++) {
      const box = this.#boxes[data[j]!];
      if (box === undefined) continue;
      for (let i = beginOf(data, a, LIST.places), last = endOf(data, a, LIST.places); i < last; i++) {
        const point = this.#points[data[i]!];
        if (point && point[0] >= box[0] && point[0] <= box[2] && point[1] >= box[1] && point[1] <= box[3]) return true;
      }
    }
    return false;
  }

  /** Whether one of its places is a region of which the extent is known. */
  hasRegion(row: number): boolean {
    const end = endOf(this.data, row, LIST.places);
    for (let i = beginOf(this.data, row, LIST.places); i < end; i++)
      if (this.#boxes[this.data[i]!] !== undefined) return true;
    return false;
  }

  #counts({ accounts }: Scene, start: number): number {
    let at = start;
    for (const { counts } of accounts)
      for (const { role, min, max, victims } of counts) {
        const value = min ?? max;
        if (value === null || UNTOLD_ROLES.has(role)) continue;
        this.data[at++] = this.numbering.of(role);
        // Nobody counts more: such a number is one with all that are too large.
        this.data[at++] = Math.min(value, 0x7fffffff);
        this.data[at++] = VICTIMS[victims]!;
      }
    return at;
  }

  #place(key: string): number {
    const number = this.numbering.of(key);
    if (this.called[number] === undefined) {
      this.called[number] = this.numbering.of(nameKey(key, this.options));
      const facts = key.startsWith('n:') ? null : (this.options.placeOf?.(key) ?? null);
      if (facts?.extent) this.#boxes[number] = facts.extent;
      else if (facts && facts.lat !== null && facts.lon !== null) this.#points[number] = [facts.lon, facts.lat];
    }
    return number;
  }

  #reportNumber(hash: string): number {
    let number = this.#reportNumbers.get(hash);
    if (number === undefined) {
      number = this.reports.length;
      this.#reportNumbers.set(hash, number);
      this.reports.push(hash);
    }
    return number;
  }

  #reserve(id: number, length: number): void {
    if (this.#end + length > this.data.length)
      this.data = grown(this.data, Math.max(this.#end + length, 2 * this.data.length));
    if (id < this.rows.length) return;
    const size = Math.max(id + 1, 2 * this.rows.length);
    const rows = new Int32Array(size).fill(-1);
    rows.set(this.rows);
    this.rows = rows;
    this.#lengths = grown(this.#lengths, size);
  }

  /** Moves all rows together. */
  #tighten(): void {
    const data = new Int32Array(this.data.length);
    let at = 0;
    for (let id = 0; id < this.rows.length; id++) {
      const row = this.rows[id]!;
      if (row < 0) continue;
      data.set(this.data.subarray(row, row + this.#lengths[id]!), at);
      this.rows[id] = at;
      at += this.#lengths[id]!;
    }
    this.data = data;
    this.#end = at;
    this.#waste = 0;
  }
}

function flagsOf(scene: Scene): number {
  return (
    (scene.lasting ? FLAG.lasting : 0) |
    (scene.rare ? FLAG.rare : 0) |
    (scene.held ? FLAG.held : 0) |
    (scene.coming ? FLAG.coming : 0) |
    (scene.denied ? FLAG.denied : 0) |
    (anyKnown(scene.agents) ? FLAG.knownAgents : 0) |
    (anyKnown(scene.targets) ? FLAG.knownTargets : 0) |
    (scene.places.every((key) => key.startsWith('n:')) ? FLAG.loose : 0) |
    (scene.grain * FLAG.grain)
  );
}

/** The most numbers that its lists may have. */
function sizeOf(scene: Scene): number {
  let size = scene.words.length + scene.places.length + scene.names.length + scene.around.length + scene.near.length;
  size += scene.agents.length + scene.targets.length + scene.persons.length + scene.attackers.length;
  size += scene.manners.length;
  for (const { counts } of scene.accounts) size += 3 * counts.length;
  return size;
}
