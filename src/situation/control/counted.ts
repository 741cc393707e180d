import { lastDayOf } from '../../time/index.js';
import type { KnownClaim } from '../types.js';
import type { ByteReader, ByteWriter } from './bytes.js';
import { knownDay, printedSide } from './effect.js';
import type { Policy } from './policy.js';
import type { Leaving } from './saved.js';
import type { Shared, SideOf } from './shared.js';
import { type InterestOf, Interests } from './source.js';
import { Taken } from './taken.js';

/** For whom publishers spoke by what was known on a day, and which of them (by their numbers) speak for others now. */
export interface InterestsThen {
  readonly of: InterestOf;
  readonly others: readonly number[];
}

/** For how many days of knowledge it is kept for whom publishers spoke. */
const KEPT = 4;
/** Before any claim. */
const NO_DAY = Number.NEGATIVE_INFINITY;

/** The claims that are there: of which places they tell, whose word their publishers print, and when the last of them was known. */
export class Counted {
  readonly #interests: Interests;
  readonly #then = new Map<number, InterestsThen>();
  #taken = new Taken();
  /** How many claims were known on a day that is told. */
  readonly #knownOn = new Map<number, number>();
  /** Newest day on which a claim was known. */
  newest = NO_DAY;
  /** For whom publishers (by their numbers) spoke that may have changed since `settled`. */
  readonly #before = new Map<number, string>();

  constructor(
    readonly shared: Shared,
    readonly policy: Policy,
    readonly speaksFor: InterestOf | undefined,
  ) {
    this.#interests = new Interests(policy, speaksFor);
  }

  /** Takes a claim in; its number, or null where it is there already. */
  put(known: KnownClaim, sideOf: SideOf): number | null {
    const { shared } = this;
    const number = shared.claims.of(known.claim.id);
    if (this.#taken.has(number)) return null;
    const dated = known.known === null ? null : lastDayOf(known.known);
    this.#taken.put(number, {
      known: dated ?? knownDay(known),
      dated: dated !== null,
      publisher: shared.words.of(shared.small(known.report.publisher ?? '')),
      side: shared.words.of(printedSide(known, sideOf)),
      report: shared.hashes.of(known.report.hash),
    });
    this.#count(number, 1);
    return number;
  }

  /** A claim that is there tells of a place. */
  tells(claim: number, place: number): void {
    this.#taken.tells(claim, place);
  }

  /** Takes a claim out; numbers of the places of which it told. */
  remove(claim: number): readonly number[] {
    if (!this.#taken.has(claim)) return [];
    this.#count(claim, -1);
    const places = this.#taken.places(claim);
    this.#taken.remove(claim);
    return places;
  }

  /** Numbers of the claims that are there of some versions of reports. */
  ofReports(hashes: Iterable<string>): readonly number[] {
    const reports = new Set<number>();
    for (const hash of hashes) reports.add(this.shared.hashes.of(hash));
    return this.#taken.ofReports(reports);
  }

  /** Counts whose word is printed, and keeps the newest day: when the last claim of that day is taken out, it falls. */
  #count(claim: number, by: 1 | -1): void {
    const { known: day, dated, publisher, side } = this.#taken.at(claim);
    const { words } = this.shared;
    const name = words.at(publisher);
    this.#then.clear();
    if (!this.#before.has(publisher)) this.#before.set(publisher, this.#spokenFor(publisher));
    this.#interests.count(name, words.at(side), by);
    if (!dated) return;
    const left = (this.#knownOn.get(day) ?? 0) + by;
    if (left > 0) this.#knownOn.set(day, left);
    else this.#knownOn.delete(day);
    if (by > 0) this.newest = Math.max(this.newest, day);
    else if (left <= 0 && day === this.newest)
      this.newest = [...this.#knownOn.keys()].reduce((a, b) => Math.max(a, b), NO_DAY);
  }

  #spokenFor(publisher: number): string {
    return this.#interests.of(this.shared.words.at(publisher)).join(' ');
  }

  /** The publishers, by their numbers, that turned out to speak for others than when it was asked last: what they told weighs otherwise. */
  settled(): readonly number[] {
    const changed: number[] = [];
    for (const [publisher, sides] of this.#before) if (this.#spokenFor(publisher) !== sides) changed.push(publisher);
    this.#before.clear();
    return changed;
  }

  /** For which side a publisher speaks. */
  readonly interestOf: InterestOf = (publisher) => this.#interests.of(publisher);

  /** For whom publishers spoke by what was known on a day. */
  knownOn(day: number): InterestsThen {
    let then = this.#then.get(day);
    if (then === undefined) {
      const { words } = this.shared;
      const interests = new Interests(this.policy, this.speaksFor);
      for (const [publisher, sides] of this.#taken.printedBy(day))
        for (const [side, n] of sides) interests.count(words.at(publisher), words.at(side), n);
      const others: number[] = [];
      for (const name of this.#interests.publishers())
        if (interests.of(name).join(' ') !== this.#interests.of(name).join(' ')) others.push(words.of(name));
      then = { of: interests.of, others };
      if (this.#then.size >= KEPT) this.#then.delete(this.#then.keys().next().value!);
      this.#then.set(day, then);
    }
    return then;
  }

  /** Gives the claims that are there the first numbers among those that leave, in their order. */
  leave(leaving: Leaving): number {
    let count = 0;
    for (const claim of this.#taken.numbers()) {
      leaving.claim(claim);
      count++;
    }
    return count;
  }

  /** Writes what `load` reads, after `leave`; `place` gives numbers among what is written. For whom publishers speak is what is answered. */
  save(out: ByteWriter, leaving: Leaving, place: (number: number) => number): readonly (readonly [string, string])[] {
    this.#taken.save(out, leaving, place);
    const speaks: (readonly [string, string])[] = [];
    for (const name of this.#interests.publishers()) speaks.push([name, this.#interests.of(name).join(' ')]);
    return speaks;
  }

  /** Reads what `save` wrote of so many claims; publishers that speak for others by now are among the next `settled`. */
  load(from: ByteReader, count: number, speaks: readonly (readonly [string, string])[]): void {
    this.#taken = Taken.load(from, count);
    for (const claim of this.#taken.numbers()) this.#count(claim, 1);
    this.#before.clear();
    for (const [name, sides] of speaks) this.#before.set(this.shared.words.of(name), sides);
  }
}
