import type { Claim, Mention, PlaceMention, SourceMention } from '../claims/index.js';
import type { Identified, KnownClaim } from '../situation/index.js';
import type { IdentityJudgement, IdentityRef } from './types.js';

type Matter = IdentityJudgement['matter'];

/** What of a claim decides which judgements hold for a name in it. */
interface Told {
  readonly report: string;
  /** Day of which is told: the claim's own, else the day it was known. */
  readonly day: string | null;
}

interface Resolved {
  readonly ref: IdentityRef;
  readonly judgements: readonly string[];
}

/** The judgements on identity that stand, oldest first; a retraction may itself be retracted. With a moment: those that the store held then. */
export function standingIdentities(
  judgements: readonly IdentityJudgement[],
  recordedAsOf: string | null = null,
): readonly IdentityJudgement[] {
  const held = judgements.filter(
    ({ made }) => recordedAsOf === null || made.slice(0, recordedAsOf.length) <= recordedAsOf,
  );
  const retracted = new Set<string>();
  for (const { id, retracts } of [...held].reverse())
    if (retracts !== null && !retracted.has(id)) retracted.add(retracts);
  return held.filter(({ id, decision }) => decision !== 'retract' && !retracted.has(id));
}

const fold = (name: string): string => name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
const keyOf = ({ id, name }: IdentityRef): string => id ?? `name:${fold(name)}`;

/** Every id and name that the judgements of a matter speak of: what a question for a name has to look for too. */
export const namesJudged = (standing: readonly IdentityJudgement[], matter: Matter): readonly string[] =>
  standing
    .filter((one) => one.matter === matter)
    .flatMap(({ of, is }) => [of.id, of.name, is?.id, is?.name])
    .filter((name): name is string => !!name);

/**
 * Applies the judgements that stand to claims. A name goes through what its words mean in the report, then to the head of all that are one with it, and from there,
 * by the day of which is told, to what was parted from it. What the reader took it for is kept beside it. Of two that say otherwise of the same words or days, the
 * nearer one (for one report, for one name) holds, else the one made last; all else does not depend on the order in which people judged.
 */
export function identifier(standing: readonly IdentityJudgement[]): (known: KnownClaim) => KnownClaim {
  if (standing.length === 0) return (known) => known;
  const of = { actor: resolver(standing, 'actor'), place: resolver(standing, 'place') };
  return (known) => {
    const { claim, report } = known;
    const told: Told = { report: report.hash, day: claim.time?.start ?? known.known };
    const identified: Identified[] = [];
    const settle = <M extends Mention>(matter: Matter, mention: M): M => {
      const found = of[matter](mention, told);
      if (found === null) return mention;
      const { span, id, name } = mention;
      if (!identified.some((one) => one.span[0] === span[0] && one.matter === matter))
        identified.push({ matter, span, was: { id, name }, is: found.ref, judgements: found.judgements });
      return { ...mention, id: found.ref.id, name: found.ref.name };
    };
    const actors = (mentions: readonly Mention[]): readonly Mention[] => mentions.map((m) => settle('actor', m));
    const places = (mentions: readonly PlaceMention[]): readonly PlaceMention[] =>
      mentions.map((m) => {
        const settled = settle('place', m);
        // What lay around the place that it was taken for says nothing of the other.
        if (settled === m || settled.id === m.id) return settled;
        const { within: _, described: __, ...rest } = settled;
        return rest;
      });
    const settled: Claim = {
      ...claim,
      agents: actors(claim.agents),
      targets: actors(claim.targets),
      beneficiaries: actors(claim.beneficiaries),
      places: places(claim.places),
      origin: places(claim.origin),
      destination: places(claim.destination),
      sources: claim.sources.map((source): SourceMention => {
        const mention = settle('actor', source);
        return source.via ? { ...mention, via: settle('actor', source.via) } : mention;
      }),
    };
    return identified.length === 0 ? known : { ...known, claim: settled, identified };
  };
}

/** Says who or where a name is by the judgements; null where they leave it what it is. */
function resolver(standing: readonly IdentityJudgement[], matter: Matter) {
  const own = standing.filter((one) => one.matter === matter && one.is !== null) as readonly Settled[];
  const headOf = heads(own.filter(({ decision }) => decision === 'one'));
  const means = byWords(own.filter(({ decision }) => decision === 'means'));
  const parted = own.filter(({ decision }) => decision === 'two');

  return (mention: Mention, told: Told): Resolved | null => {
    const judgements: string[] = [];
    const meant = means(mention, told.report);
    if (meant) judgements.push(meant.id);
    let ref: IdentityRef = meant?.is ?? mention;
    const seen = new Set<string>();
    for (;;) {
      const head = headOf(ref);
      if (head) judgements.push(...head.judgements);
      ref = head?.ref ?? ref;
      seen.add(keyOf(ref));
      const at = ref;
      const split = parted
        .filter((one) => keyOf(headOf(one.of)?.ref ?? one.of) === keyOf(at) && holdsFor(one, told))
        .reduce<Settled | null>(nearer, null);
      const next = split && (headOf(split.is)?.ref ?? split.is);
      if (!split || !next || seen.has(keyOf(next))) break;
      judgements.push(split.id);
      ref = split.is;
    }
    if (keyOf(ref) === keyOf(mention) && ref.name === mention.name) return null;
    return { ref: { id: ref.id, name: ref.name }, judgements: [...new Set(judgements)] };
  };
}

type Settled = IdentityJudgement & { readonly is: IdentityRef };

/** Whether a day of which is told lies in the judgement's days for sure; a year alone is not after a day in it. */
function holdsFor({ report, from, to }: IdentityJudgement, told: Told): boolean {
  if (report !== null && report !== told.report) return false;
  if (from === null && to === null) return true;
  if (told.day === null) return false;
  return (from === null || told.day >= from) && (to === null || told.day.slice(0, to.length) <= to);
}

/** For one report before for all; then the later beginning; then the one made last. */
function nearer(best: Settled | null, one: Settled): Settled {
  if (best === null) return one;
  if ((best.report !== null) !== (one.report !== null)) return one.report !== null ? one : best;
  return (one.from ?? '') >= (best.from ?? '') ? one : best;
}

/** The judgement on the words of a mention: that of its report, else that of all. */
function byWords(own: readonly Settled[]): (mention: Mention, report: string) => Settled | null {
  const last = new Map<string, Settled>();
  for (const one of own) last.set(JSON.stringify([one.report, fold(one.of.name)]), one);
  return ({ name, text }, report) => {
    for (const where of [report, null])
      for (const words of [text, name]) {
        const found = last.get(JSON.stringify([where, fold(words)]));
        if (found) return found;
      }
    return null;
  };
}

/** Of all that people said to be one: the one that is only ever said to be another's name, a row before a name, else the first by its key. */
function heads(own: readonly Settled[]): (ref: IdentityRef) => Resolved | null {
  const above = new Map<string, string>();
  const rootOf = (key: string): string => {
    let at = key;
    while (above.get(at) !== undefined && above.get(at) !== at) at = above.get(at)!;
    return at;
  };
  const refs = new Map<string, IdentityRef>();
  for (const { of, is } of own) {
    for (const ref of [of, is]) {
      const key = keyOf(ref);
      const known = refs.get(key);
      if (!known || ref.name < known.name) refs.set(key, ref);
      if (!above.has(key)) above.set(key, key);
    }
    above.set(rootOf(keyOf(of)), rootOf(keyOf(is)));
  }
  const parts = new Set(own.filter(({ of, is }) => keyOf(of) !== keyOf(is)).map(({ of }) => keyOf(of)));
  const heads = new Map<string, IdentityRef>();
  for (const [key, ref] of refs) {
    const root = rootOf(key);
    const best = heads.get(root);
    if (
      !best ||
      before([parts.has(key), ref.id === null, key], [parts.has(keyOf(best)), best.id === null, keyOf(best)])
    )
      heads.set(root, ref);
  }
  const judged = new Map<string, string[]>();
  for (const { id, of } of own) judged.set(rootOf(keyOf(of)), [...(judged.get(rootOf(keyOf(of))) ?? []), id]);
  return (ref) => {
    const key = keyOf(ref);
    if (!refs.has(key)) return null;
    const root = rootOf(key);
    return { ref: heads.get(root)!, judgements: judged.get(root) ?? [] };
  };
}

type Rank = readonly [part: boolean, nameless: boolean, key: string];
const before = (a: Rank, b: Rank): boolean => {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at >= 0 && a[at]! < b[at]!;
};
