import type { ActorFinder } from './find-actor.js';
import { heldOn } from './ledger.js';
import type { Actor, Evidence, LinkContext, Place, Ranking, Theatre, Trait } from './types.js';

/** What describing asks beside the ledger: whether a place lies in an area. */
export interface DescriptionFinder extends ActorFinder {
  readonly liesIn: (place: Place, area: string) => boolean;
  /** The side that an actor belongs to. */
  readonly sideOf: (actor: string) => string;
}

/** What stands around the description. */
export interface Around {
  /** Ids of the actors named before it, nearest first. */
  readonly near: readonly string[];
  /** Whether all of them are meant (`die Amerikaner`, not `zwei Amerikaner`). */
  readonly all: boolean;
  /** Whether more than one body is meant (`Milizen`). */
  readonly several: boolean;
}

interface Asked {
  readonly traits: readonly Trait[];
  readonly named: boolean;
  readonly whole: boolean;
  /** Country that an adjective asks for. */
  readonly country: string | null;
  /** Whether an actor is of the side for which the publisher speaks: asked of a side's own bodies only. */
  readonly isOwn?: (actor: Actor) => boolean;
}

/** Points: a description is linked from ENOUGH on, where no other comes nearer than AHEAD. */
const POINTS = {
  country: [2, 1, 0.5],
  named: [3, 2.5, 2],
  near: [1.5, 0.5],
  area: 2,
  elsewhere: -1.5,
  whole: 5,
  own: 3,
} as const;
const ENOUGH = 2;
const AHEAD = 1;
/** So many candidates are told. */
const TOLD = 5;

const round = (points: number): number => Math.round(points * 10) / 10;
const NOBODY: Ranking<Actor> = { chosen: null, candidates: [] };
const QUOTES = /[„“”"«»‚‘]/g;

/**
 * Whom a description without a name means, by where and when the report is, and whom it names.
 *
 *     Die Terrormiliz zog ab.        (a report of 2017 that names the Islamic State)
 *         ^^^^^^^^^^^ the Islamic State
 */
export function describeActor(
  words: string,
  finder: DescriptionFinder,
  context: LinkContext,
  around: Around,
): Ranking<Actor> {
  const tokens = words.replace(QUOTES, ' ').split(/\s+/).filter(Boolean);
  const kept = tokens.filter((token, i) => i === tokens.length - 1 || !finder.grammar.isArticle(token));
  const link = tokens.findIndex((token, i) => i > 0 && finder.grammar.isLink(token));
  // `Einheiten der Artillerie`, `Sprecher der Armee`: those who belong to somebody described.
  if (link > 0) {
    const { grammar } = finder;
    const belongs = [grammar.isFollower, grammar.isSpokesman, grammar.isBody].some((is) => is(tokens[link - 1]!));
    return belongs ? describeActor(tokens.slice(link + 1).join(' '), finder, context, around) : NOBODY;
  }
  const head = kept.length - 1;
  if (head < 0 || !/^\p{Lu}/u.test(kept[head]!)) return NOBODY;
  const adjectives = kept.slice(0, head);
  const foreign = adjectives.length === 0 && around.all ? foreigners(kept[head]!, finder, context) : null;
  if (foreign)
    return { chosen: foreign, candidates: [{ candidate: foreign, score: ENOUGH, grounds: ['people abroad'] }] };
  const body = isOwnBody(kept[head]!, finder, context) && adjectives.every(finder.grammar.isNeutral);
  const candidates = candidatesFor(context, `${body} ${around.several} ${kept.join(' ')}`, () =>
    body ? bodiesOf(kept[head]!, finder, context) : described(kept[head]!, adjectives, finder, context, around),
  );
  if (!candidates) return NOBODY;
  return ranked(candidates.actors, candidates.asked, finder, context, around);
}

/** `die Soldaten`; `Einheiten`, which may be anybody's, in what is published for a side. */
const isOwnBody = (head: string, { grammar }: DescriptionFinder, { own }: LinkContext): boolean =>
  grammar.isBody(head) || (own !== undefined && grammar.isFollower(head) && grammar.role(head) === 'army');

const KNOWN = new WeakMap<LinkContext, Map<string, Candidates | null>>();

/** Whom words may mean in a report, looked for once. */
function candidatesFor(context: LinkContext, words: string, find: () => Candidates | null): Candidates | null {
  const known = KNOWN.get(context) ?? new Map<string, Candidates | null>();
  KNOWN.set(context, known);
  const before = known.get(words);
  if (before !== undefined) return before;
  const found = find();
  known.set(words, found);
  return found;
}

interface Candidates {
  readonly actors: readonly Actor[];
  readonly asked: Asked;
}

/** `schiitische Rebellen`: the actors that have all the traits asked for. */
function described(
  head: string,
  adjectives: readonly string[],
  { grammar, countries, ledger }: ActorFinder,
  context: LinkContext,
  { several }: Around,
): Candidates | null {
  const described = grammar.described(head);
  if (!described || (described.single && several)) return null;
  // `Kämpfer` alone may be anybody's; `kurdische Kämpfer` are of the Kurdish groups.
  const plain = described.traits.includes('fighter');
  const traits: Trait[] = plain ? described.traits.filter((trait) => trait !== 'fighter') : [...described.traits];
  let country: string | null = null;
  for (const adjective of adjectives) {
    const trait = grammar.trait(adjective);
    const of = countries.ofAdjective(adjective);
    if (trait) traits.push(trait);
    else if (of) country = of;
    // `gegnerische Rebellen`, `getötete Kämpfer`: who knows whose.
    else if (!grammar.isNeutral(adjective)) return null;
  }
  if (traits.length === 0) return null;
  const has = (actor: Actor): boolean =>
    traits.every((trait) => actor.traits?.includes(trait)) &&
    (country === null || actor.countries.includes(country)) &&
    standsThen(actor, context);
  return { actors: ledger.describable.filter(has), asked: { ...described, traits, country } };
}

/** `die Soldaten`: of the countries of the report, and of those who call themselves an army there. */
function bodiesOf(
  head: string,
  { grammar, ledger, sideOf }: DescriptionFinder,
  context: LinkContext,
): Candidates | null {
  const role = grammar.role(head);
  if (!role) return null;
  const isOwn = (actor: Actor): boolean => context.own?.includes(sideOf(actor.id)) ?? false;
  const own = context.countries.slice(0, 2).flatMap((country) => {
    const stands = ledger.standing(country, role).filter((s) => heldOn(s, context.published));
    return stands.slice(0, 1).map(({ actor }) => actor);
  });
  const regular = ledger.describable.filter(
    (actor) =>
      standsThen(actor, context) &&
      (role === 'government'
        ? actor.kind === 'government' && actor.active !== undefined
        : // Ships of those who hold no state are told of by nobody but themselves.
          actor.traits?.includes('regular') && (role === 'army' || role === 'air-force' || isOwn(actor))),
  );
  const armed = regular.map((actor) => (role === 'air-force' ? airForceOf(actor, ledger) : actor));
  const asked: Asked = { traits: [], named: false, whole: false, country: null, isOwn };
  return { actors: [...new Set([...own, ...armed])], asked };
}

const airForceOf = (army: Actor, ledger: ActorFinder['ledger']): Actor => ledger.actor(`${army.id}-air-force`) ?? army;

/** `die Amerikaner` in a report on Syria: the state; at home its people stay people. */
function foreigners(word: string, { countries, ledger }: ActorFinder, context: LinkContext): Actor | null {
  const country = countries.ofPeople(word);
  if (!country || context.countries.length === 0 || country === context.countries[0]) return null;
  return ledger.standing(country, 'state')[0]?.actor ?? null;
}

/** Theatres of the report's countries in which the actor is active on its day. */
const theatresOf = (actor: Actor, { published, countries }: LinkContext): readonly Theatre[] =>
  (actor.active ?? actor.countries.map((country): Theatre => ({ country }))).filter(
    (theatre) => countries.includes(theatre.country) && heldOn(theatre, published),
  );

const standsThen = (actor: Actor, context: LinkContext): boolean =>
  actor.kind !== 'person' && (theatresOf(actor, context).length > 0 || (context.actors ?? []).includes(actor.id));

function ranked(
  actors: readonly Actor[],
  asked: Asked,
  finder: DescriptionFinder,
  context: LinkContext,
  around: Around,
): Ranking<Actor> {
  const scored = actors
    .map((actor) => evidence(actor, asked, finder, context, around))
    .filter((e): e is Evidence<Actor> => e !== null)
    .sort((a, b) => b.score - a.score || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best, next] = scored;
  const sure = best !== undefined && best.score >= ENOUGH && best.score - (next?.score ?? 0) >= AHEAD;
  return { chosen: sure ? best.candidate : null, candidates: scored.slice(0, TOLD) };
}

/** What speaks for an actor; null where the description cannot mean it. */
function evidence(
  actor: Actor,
  asked: Asked,
  { liesIn }: DescriptionFinder,
  context: LinkContext,
  { near }: Around,
): Evidence<Actor> | null {
  const grounds: string[] = [];
  let score = 0;
  const count = (rule: string, points: number | undefined): void => {
    if (!points) return;
    score += points;
    grounds.push(`${rule} ${points > 0 ? '+' : ''}${points}`);
  };
  const theatres = theatresOf(actor, context);
  const home = Math.min(...theatres.map(({ country }) => context.countries.indexOf(country)));
  const [first = 1] = context.shares ?? [];
  const share = context.shares?.[home];
  count('country', share === undefined ? POINTS.country[home] : round((POINTS.country[0] * share) / first));
  const named = (context.actors ?? []).indexOf(actor.id);
  if (asked.named && named < 0) return null;
  if (named >= 0) count('named', POINTS.named[Math.min(named, POINTS.named.length - 1)]);
  count('near', POINTS.near[near.indexOf(actor.id)]);
  if (asked.isOwn?.(actor)) count('own', POINTS.own);
  const areas = theatres.flatMap((theatre) => theatre.areas ?? []);
  if (areas.length > 0 && theatres.every((theatre) => theatre.areas) && context.places?.length) {
    const inside = context.places.some((place) => areas.some((area) => liesIn(place, area)));
    count(inside ? 'area' : 'elsewhere', inside ? POINTS.area : POINTS.elsewhere);
  }
  if (asked.whole && actor.kind === 'generic') count('whole', POINTS.whole);
  return { candidate: actor, score, grounds };
}
