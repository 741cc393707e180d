import { placeKey, placesTold } from '../../../src/situation/control/effect.js';
import { Control } from '../../../src/situation/control/index.js';
import { type PackedPlace, type PackedSides, packPlace } from '../../../src/situation/control/packed.js';
import type { Policy } from '../../../src/situation/control/policy.js';
import { type DatedClaim, fullClaims, type SlimClaims } from '../../../src/situation/control/slim.js';

/** What `GET /api/course/ground` answers. */
export interface GroundAnswer extends SlimClaims {
  readonly sides: Readonly<Record<string, string>>;
  readonly points: Readonly<Record<string, readonly [lat: number, lon: number]>>;
  readonly policy: Policy;
  readonly outlets: Readonly<Record<string, readonly string[]>>;
  readonly holders: readonly string[];
  readonly faceless: readonly string[];
}

const counts = ({ since, until }: DatedClaim, asOf: string | null): boolean =>
  asOf === null ? until === null : since <= asOf && (until === null || until > asOf);

/** Places of which a claim may tell something, by their keys in the fold. */
function keysOf({ claim, report }: DatedClaim['known']): readonly string[] {
  return placesTold(claim).map((place) => placeKey(place, report.id));
}

/**
 * The fold of control, kept in the page: another day of knowledge puts in what became known by then and takes out what was not known yet; only the
 * places of which these claims speak are folded again.
 */
export class Knowledge {
  readonly #control: Control;
  readonly #claims: readonly DatedClaim[];
  readonly #keys: readonly (readonly string[])[];
  /** Numbers of the claims of each publisher, in small letters. */
  readonly #printed = new Map<string, number[]>();
  readonly #counted: Uint8Array;
  readonly #stale = new Set<string>();

  /** `asOf`: the day of knowledge of the course that is there already. */
  constructor(
    { sides, points, policy, outlets, holders, faceless, ...slim }: GroundAnswer,
    readonly packed: PackedSides,
    asOf: string | null,
  ) {
    this.#claims = fullClaims(slim);
    this.#keys = this.#claims.map(({ known }) => keysOf(known));
    this.#counted = new Uint8Array(this.#claims.length);
    for (const [i, { known }] of this.#claims.entries()) {
      const publisher = (known.report.publisher ?? '').toLowerCase();
      const printed = this.#printed.get(publisher);
      if (printed) printed.push(i);
      else this.#printed.set(publisher, [i]);
    }
    const able = new Set(holders);
    this.#control = new Control({
      policy,
      canHold: (id) => able.has(id),
      speaksFor: (publisher) => outlets[publisher] ?? [],
      faceless: new Set(faceless),
      sideOf: (id) => sides[id] ?? id,
      pointOf: (id) => {
        const point = points[id];
        return point ? { lat: point[0], lon: point[1] } : null;
      },
    });
    this.step(asOf);
    this.#stale.clear();
  }

  /** Keys of the places whose course may be another than it was, with those that were not folded again since. */
  step(asOf: string | null): ReadonlySet<string> {
    const before = this.#interests();
    const come: DatedClaim['known'][] = [];
    const gone: DatedClaim['known'][] = [];
    for (const [i, claim] of this.#claims.entries()) {
      const now = counts(claim, asOf) ? 1 : 0;
      if (now === this.#counted[i]) continue;
      (now ? come : gone).push(claim.known);
      this.#counted[i] = now;
      for (const key of this.#keys[i]!) this.#stale.add(key);
    }
    this.#control.remove(gone);
    this.#control.put(come);
    // For whom a publisher speaks weighs on all that it has told.
    for (const [publisher, side] of this.#interests())
      if (before.get(publisher) !== side)
        for (const i of this.#printed.get(publisher)!) for (const key of this.#keys[i]!) this.#stale.add(key);
    return this.#stale;
  }

  #interests(): ReadonlyMap<string, string> {
    return new Map(
      [...this.#printed.keys()].map((publisher) => [publisher, this.#control.interestOf(publisher).join(' ')]),
    );
  }

  /** The course of a place as known now; null: nothing is told of it. */
  fold(key: string): PackedPlace | null {
    this.#stale.delete(key);
    return packPlace(key, this.#control.course(key), this.packed);
  }
}
