import type { Mention, QuantityRole } from '../claims/index.js';
import type { NameForms } from '../languages/index.js';
import { type ActorRef, type KnownClaim, type PlaceRef, type RelationInterval, refKey } from '../situation/index.js';
import { knowledge } from './knowledge.js';
import { askEvents, askRelations, type Ground, type SituationQuestion } from './situation.js';
import { wantedActor } from './situation-filter.js';

/** A number that somebody tells of an actor's strength. */
export interface ToldStrength {
  readonly claim: string;
  readonly role: QuantityRole;
  /** As the words give it. */
  readonly text: string;
  readonly min: number | null;
  readonly max: number | null;
  readonly approx: boolean;
  readonly modality: string;
  readonly places: readonly ActorRef[];
  /** Day that the words name, else null. */
  readonly start: string | null;
  readonly end: string | null;
  readonly known: string | null;
  readonly report: string;
  readonly publisher: string | null;
  readonly sources: readonly string[];
  readonly sentence: string;
}

/** A name under which reports speak of an actor, and from when to when they do. */
export interface ToldName {
  readonly name: string;
  readonly claims: number;
  readonly firstKnown: string | null;
  readonly lastKnown: string | null;
}

/** All that is told of an actor. */
export interface ActorPage {
  readonly actor: ActorRef;
  readonly names: readonly ToldName[];
  /** Who leads it, and whom it leads. */
  readonly leaders: readonly RelationInterval[];
  readonly leads: readonly RelationInterval[];
  /** Other relations, aliases too. */
  readonly relations: readonly RelationInterval[];
  readonly strength: readonly ToldStrength[];
  /** Where it takes part in events, most first. */
  readonly places: readonly (PlaceRef & { readonly events: number })[];
  readonly events: number;
  readonly claims: number;
  readonly firstKnown: string | null;
  readonly lastKnown: string | null;
}

/** Most places of a page. */
const PLACES = 50;

/**
 * The page of an actor, by id or name: names through time, leaders, reported strength, relations, places. Who is neither in the ledger nor in any claim is
 * `actor-unknown`.
 */
export function askActor(
  ground: Ground,
  name: string,
  question: Pick<SituationQuestion, 'at'>,
  forms: NameForms,
): ActorPage {
  const inLedger = knowledge().actor(name);
  const keys = inLedger ? new Set([name]) : wantedActor(ground, name);
  const own = (one: ActorRef | null): boolean => one !== null && keys.has(refKey(one));
  const told = ground.claims.flatMap((known) => {
    const { agents, targets, beneficiaries, sources } = known.claim;
    const mention = [agents, targets, beneficiaries, sources].flat().find(own);
    return mention ? [{ known, mention }] : [];
  });
  const mention = told[0]?.mention;
  const actor = mention ? { id: mention.id, name: mention.name } : { id: name, name: inLedger?.name ?? name };
  const relations = askRelations(ground, question).filter(({ a, b }) => own(a) || own(b));
  const led = (one: RelationInterval, by: ActorRef | null): boolean => one.kind === 'command' && own(by);
  const events = askEvents(ground, { actors: told.length > 0 ? [name] : [] });
  const days = told.flatMap(({ known }) => known.known ?? []).sort();
  return {
    actor,
    names: namesOf(told, forms),
    leaders: relations.filter((one) => led(one, one.b)),
    leads: relations.filter((one) => led(one, one.a)),
    relations: relations.filter(({ kind }) => kind !== 'command'),
    strength: told.flatMap(({ known }) => strengthOf(known, own)),
    places: told.length > 0 ? placesOf(events.flatMap(({ event }) => event.places.slice(0, 1))) : [],
    events: told.length > 0 ? events.length : 0,
    claims: told.length,
    firstKnown: days[0] ?? null,
    lastKnown: days.at(-1) ?? null,
  };
}

/** Names in the words of the reports, each once however it is inflected; pronouns and descriptions stand for one, and are none. */
function namesOf(
  told: readonly { readonly known: KnownClaim; readonly mention: Mention }[],
  { bare, key }: NameForms,
): readonly ToldName[] {
  const names = new Map<string, { forms: Map<string, number>; days: string[]; claims: number }>();
  for (const { known, mention } of told) {
    const words = mention.antecedent?.text ?? mention.text;
    const found = names.get(key(words)) ?? { forms: new Map<string, number>(), days: [], claims: 0 };
    found.claims++;
    found.forms.set(bare(words), (found.forms.get(bare(words)) ?? 0) + 1);
    if (known.known !== null) found.days.push(known.known);
    names.set(key(words), found);
  }
  return [...names.values()]
    .map(({ forms, claims, days }) => {
      // Endings make a name longer: of forms told equally often the shortest stands for it.
      const [first] = [...forms].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1));
      const sorted = days.sort();
      return { name: first![0], claims, firstKnown: sorted[0] ?? null, lastKnown: sorted.at(-1) ?? null };
    })
    .sort((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1));
}

const STRENGTH: ReadonlySet<string> = new Set(['force', 'surrendered', 'equipment']);

function strengthOf(known: KnownClaim, own: (one: ActorRef) => boolean): readonly ToldStrength[] {
  const { claim, report } = known;
  if (claim.type !== 'force' && claim.type !== 'surrender') return [];
  if (!claim.agents.some(own) && !claim.targets.some(own)) return [];
  return claim.quantities
    .filter(({ role }) => STRENGTH.has(role))
    .map(({ role, text, min, max, approx }) => ({
      claim: claim.id,
      role,
      text,
      min,
      max,
      approx,
      modality: claim.modality,
      places: claim.places.map(({ id, name }) => ({ id, name })),
      start: claim.time?.start ?? null,
      end: claim.time?.end ?? null,
      known: known.known,
      report: report.id,
      publisher: report.publisher,
      sources: claim.sources.map((source) => source.name),
      sentence: known.sentence,
    }));
}

function placesOf(places: readonly PlaceRef[]): ActorPage['places'] {
  const counts = new Map<string, { place: PlaceRef; events: number }>();
  for (const place of places) {
    const found = counts.get(refKey(place)) ?? { place, events: 0 };
    found.events++;
    counts.set(refKey(place), found);
  }
  return [...counts.values()]
    .sort((a, b) => b.events - a.events || (a.place.name < b.place.name ? -1 : 1))
    .slice(0, PLACES)
    .map(({ place, events }) => ({ ...place, events }));
}
