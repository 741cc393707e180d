import type { Claim, Mention, SourceMention } from '../claims/index.js';
import { unnamedForces } from '../languages/forces.js';
import type { KnownClaim } from '../situation/index.js';
import { groupBy } from '../text/index.js';
import { placeOf } from './areas.js';
import { isHolder } from './holders.js';
import { knowledge } from './knowledge.js';

/** Types in which agents win ground or are about to. */
const WINNING: ReadonlySet<string> = new Set(['capture', 'advance', 'offensive', 'siege']);
const LOSING: ReadonlySet<string> = new Set(['withdrawal', 'surrender']);
/** Types that say less where nobody is told to have done it. */
const FILLED: ReadonlySet<string> = new Set(['capture', 'control', 'advance', 'offensive']);
/** An attacker must be told so many times as often as any other to be the one. */
const MANY = 3;

type Side = Pick<Mention, 'id' | 'name'>;

/**
 * Claims with the sides that their words leave unsaid, as the rest of their report tells them: whoever declares a place taken without naming the taker took it (unless
 * the words are those of a loss); else, where the report tells of one attacker, it is he, and who is driven out is the other one of two. `Einheiten`, `die Verteidiger` are whoever
 * that is. Where the report leaves it open, so do we. What was filled in is marked (`meant`).
 */
export function withMeantSides(claims: readonly KnownClaim[]): readonly KnownClaim[] {
  const reports = groupBy(claims, ({ report }) => report.hash);
  const tallies = new Map<string, Tally>();
  return claims.map((known) => {
    if (!isOpen(known.claim)) return known;
    const { hash } = known.report;
    let tally = tallies.get(hash);
    if (tally === undefined) {
      tally = new Tally(reports.get(hash)!);
      tallies.set(hash, tally);
    }
    const side = tally.meant(known);
    return side === null ? known : filled(known, side);
  });
}

/** Nobody who acts has an identity, and it matters who. */
function isOpen({ type, agents, modality }: Claim): boolean {
  if (modality === 'negated' || modality === 'planned' || modality === 'possible') return false;
  if (agents.length === 0) return type === 'capture';
  if (!agents.every(({ id, name }) => id === null && isUnnamed(name))) return false;
  return FILLED.has(type) || LOSING.has(type);
}

const isUnnamed = (name: string): boolean => unnamedForces.isForce(name) || unnamedForces.isDefender(name);

function filled(known: KnownClaim, { id, name }: Side): KnownClaim {
  const { agents, evidence } = known.claim;
  const [first] = agents;
  const meant: Mention = first ? { ...first, id, name } : { text: '', span: [evidence[0], evidence[0]], id, name };
  return { ...known, claim: { ...known.claim, agents: [meant] }, meant: true };
}

/** Countries in which the places of a report lie. */
const countriesOf = (claims: readonly KnownClaim[]): readonly string[] => [
  ...new Set(
    claims.flatMap(({ claim }) =>
      [...claim.places, ...claim.origin, ...claim.destination].flatMap(
        ({ id }) => (id === null ? null : placeOf(id)?.country) ?? [],
      ),
    ),
  ),
];

/** What a report tells of its sides. */
class Tally {
  readonly #winners = new Map<string, number>();
  readonly #losers = new Map<string, number>();
  /** Each side as it is named first. */
  readonly #sides = new Map<string, Side>();
  /** Who stands at which words. */
  readonly #at = new Map<string, Side>();
  /** Those who act or are acted on, not only heard. */
  readonly #acting = new Set<string>();
  readonly #countries: readonly string[];
  readonly #sideOf = knowledge().sideOf;

  constructor(claims: readonly KnownClaim[]) {
    this.#countries = countriesOf(claims);
    for (const { claim } of claims) {
      const { type, agents, targets, sources, modality } = claim;
      for (const one of [...agents, ...targets, ...sources]) this.#note(one);
      for (const one of [...agents, ...targets]) {
        const side = this.#forceOf(one);
        if (side !== null) this.#acting.add(side);
      }
      if (modality === 'negated' || modality === 'possible') continue;
      if (WINNING.has(type)) {
        this.#count(this.#winners, agents);
        this.#count(this.#losers, targets);
      }
      if (LOSING.has(type)) this.#count(this.#losers, agents);
    }
  }

  #note(mention: Mention): void {
    const side = this.#forceOf(mention);
    if (side === null) return;
    if (!this.#sides.has(side)) this.#sides.set(side, mention);
    this.#at.set(mention.span.join(), mention);
  }

  #count(tally: Map<string, number>, mentions: readonly Mention[]): void {
    for (const mention of mentions) {
      const side = this.#forceOf(mention);
      if (side !== null) tally.set(side, (tally.get(side) ?? 0) + 1);
    }
  }

  /** The side of a force, or of a person who has one; null for all others. */
  #forceOf({ id }: Pick<Mention, 'id'>): string | null {
    if (id === null) return null;
    const side = this.#sideOf(id);
    const { actor } = knowledge();
    return isHolder(actor(id)) || (side !== id && isHolder(actor(side))) ? side : null;
  }

  meant(known: KnownClaim): Side | null {
    const { type, agents } = known.claim;
    const [first] = agents;
    const same = first && this.#at.get((first.antecedent ?? first).span.join());
    if (same) return same;
    const side = LOSING.has(type) ? this.#loser(agents) : this.#winner(known);
    return side === null ? null : (this.#sides.get(side) ?? null);
  }

  /** Who holds out or is driven out: where there is one such side, or one besides the attacker. */
  #loser(agents: readonly Mention[]): string | null {
    // `Die Soldaten zogen sich zurück`: that may be either.
    if (!agents.every(({ name }) => unnamedForces.isDefender(name))) return null;
    const attacker = this.#attacker();
    const losers = [...this.#losers.keys()].filter((side) => side !== attacker);
    if (losers.length === 1) return losers[0]!;
    return attacker === null || losers.length > 0 ? null : this.#other(attacker);
  }

  #winner({ claim, sentence }: KnownClaim): string | null {
    const losers = new Set(claim.targets.flatMap((one) => this.#forceOf(one) ?? []));
    // Somebody lost it who is not known: the attacker may be he.
    if (claim.targets.length > 0 && losers.size === 0) return null;
    if (claim.agents.some(({ name }) => unnamedForces.isDefender(name))) return null;
    const speaker = claim.sources.map((one) => this.#speaks(one)).find((side) => side !== null) ?? null;
    const attacker = this.#attacker();
    if (speaker !== null && !losers.has(speaker)) {
      const loses = unnamedForces.isOfLoss(sentence) || (this.#losers.has(speaker) && !this.#winners.has(speaker));
      if (!loses) return speaker;
      losers.add(speaker);
    }
    if (attacker !== null) return losers.has(attacker) ? null : attacker;
    const driven = losers.size > 0 ? [...losers] : [...this.#losers.keys()];
    return driven.length === 1 ? this.#other(driven[0]!) : null;
  }

  /** The side for which a source speaks; null for one without, and for foreign states, which tell of others. */
  #speaks(source: SourceMention): string | null {
    const of = source.id === null ? this.#manOf(source.text) : source;
    const side = of === null ? null : this.#forceOf(of);
    if (of === null || side === null) return null;
    if (!this.#sides.has(side)) this.#sides.set(side, of);
    const { kind, countries = [] } = knowledge().actor(side) ?? { kind: '' };
    const isState = kind === 'state' || kind === 'government';
    if (!isState || this.#acting.has(side)) return side;
    return countries.some((country) => this.#countries.includes(country)) ? side : null;
  }

  /** `Offizier der Nationalarmee`: the army. */
  #manOf(words: string): Side | null {
    const name = unnamedForces.ofWhom(words);
    const found = name && knowledge().findActor(name, { published: null, countries: this.#countries });
    return found ? { id: found.id, name: found.name } : null;
  }

  /** The one side that wins ground in the report; null where there is none, or none stands out. */
  #attacker(): string | null {
    const [first, second] = [...this.#winners].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (!first) return null;
    return second === undefined || first[1] >= MANY * second[1] ? first[0] : null;
  }

  /** The other one of the two sides of which the report tells. */
  #other(side: string): string | null {
    const others = [...this.#sides.keys()].filter((one) => one !== side);
    return others.length === 1 ? others[0]! : null;
  }
}
