import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { packageFile } from '../text/index.js';
import { firstStem, indexActorNames } from './actor-names.js';
import { areaOf } from './area/area-of.js';
import { openBorders } from './area/borders.js';
import { parseRelation, type RelationSource } from './area/parse-relation.js';
import { relationOfTold } from './area/told-relation.js';
import { type Country, indexCountries } from './countries.js';
import { describeActor } from './describe-actor.js';
import { findActor, stateOf } from './find-actor.js';
import { findPlace, type PlaceFinder } from './find-place.js';
import { bareKey } from './fold-name.js';
import { type NameGrammar, readGrammar } from './grammar.js';
import { type Installed, installedActors, installedIn, installedPlaces } from './installed.js';
import { joinTowns } from './join-towns.js';
import { heldOn, type Ledger, makeLedger, readRows } from './ledger.js';
import { nameHints } from './name-hints.js';
import { nearActors, nearPlaces } from './near-names.js';
import { indexPlaces, isTransliterated, type PlaceRows, placeLevels } from './place-level.js';
import { once, remembered } from './remember.js';
import { contextOf } from './report-context.js';
import { sectorPlace } from './sector-place.js';
import { sideOf } from './sides.js';
import { openTowns, type Towns } from './towns.js';
import type { Knowledge, LinkContext, Place, Ranking } from './types.js';

const DATA = [
  'ledger/actors.json',
  'ledger/persons.json',
  'gazetteer/countries.json',
  'gazetteer/places.json',
  'gazetteer/towns.bin',
  'gazetteer/borders.json',
  'names/de.json',
] as const;
const data = (name: (typeof DATA)[number]): URL => pathToFileURL(packageFile(`data/${name}`));
const readJson = <T>(name: (typeof DATA)[number]): T => JSON.parse(readFileSync(data(name), 'utf8')) as T;

const loaded = new Map<string, Knowledge>();

/** The ledger and the gazetteer that travel with the package, and what is installed in a folder beside them; read once per process. */
export function loadKnowledge(folder: string | null = null): Knowledge {
  const known = loaded.get(folder ?? '') ?? readKnowledge(folder ? installedIn(folder) : []);
  loaded.set(folder ?? '', known);
  return known;
}

/** Reads again at the next load: something was installed. */
export const forgetKnowledge = (): void => loaded.clear();

function readKnowledge(installed: readonly Installed[]): Knowledge {
  const of = (kind: Installed['kind']): readonly string[] =>
    installed.filter((i) => i.kind === kind).map((i) => i.file);
  const grammar = readGrammar(data('names/de.json'));
  const rows = readJson<readonly Country[]>('gazetteer/countries.json');
  const countries = indexCountries(rows, grammar);
  const ledger = makeLedger(
    [
      ...readRows(data('ledger/actors.json')),
      ...readRows(data('ledger/persons.json')),
      ...of('actors').flatMap((file) => installedActors(file)),
    ],
    rows,
    grammar,
  );
  const towns = joinTowns([openTowns(data('gazetteer/towns.bin')), ...of('towns').map((file) => openTowns(file))]);
  const own = [
    ...readJson<readonly Place[]>('gazetteer/places.json'),
    ...of('places').flatMap((file) => installedPlaces(file)),
  ];
  const places = [...rows.map(countryPlace), ...own.map(completePlace)];
  const liesIn = (inner: Place, area: string): boolean => isWithin(inner, area, (id) => placeById(id, byId, finder));
  const isActiveAt = (at: Place, context: LinkContext): boolean =>
    (context.actors ?? []).some((id) =>
      ledger.actor(id)?.active?.some((t) => heldOn(t, context.published) && t.areas?.some((area) => liesIn(at, area))),
    );
  const byId = new Map(places.map((place) => [place.id, place]));
  const finder = placeFinder(places, towns, { grammar, countries, isActiveAt });
  const actors = { ledger, grammar, countries, names: indexActorNames({ ledger, grammar }) };
  const homes = homesOf(ledger);
  const place = (id: string): Place | null => placeById(id, byId, finder);
  const countryIn = remembered(
    (word) => countries.of(word) ?? homes.get(bareKey(word)) ?? townCountry(word, towns, grammar),
  );
  const find = {
    findActor: perContext((words, context) => findActor(words, actors, context)),
    findPlace: perContext((words, context) => findPlace(words, finder, context)),
  };

  const rankPlaces = placeRanking(finder);

  let version: string | null = null;

  return {
    hints: nameHints({ actors: ledger.actors, countries: [], places, towns }),
    get version() {
      version ??= versionOf(installed);
      return version;
    },
    ...find,
    describeActor: (words, context, around) =>
      describeActor(words, { ...actors, liesIn, sideOf: (id) => sideOf(id, ledger) }, context, around),
    rankPlaces,
    nearActors: (name, context) => nearActors(name, actors, context),
    nearPlaces: (name, context) =>
      nearPlaces(name, { rows: finder.rows, towns, ranked: rankPlaces(name, context).candidates }, context),
    ...areasOf(places, place, { grammar, countries, findPlace: find.findPlace }),
    contextOf: (report) =>
      contextOf(report, {
        ledger,
        countryIn,
        begins: (word) => actors.names.begins(word) || finder.begins(word),
        actorSpelled: actors.names.spelled,
        placeSpelled: (name, context) => (finder.isKnown(name) ? find.findPlace(name, context) : null),
      }),
    actor: (id) => ledger.actor(id),
    place,
    isLeader: grammar.isLeader,
    stateOf: (adjective, context) => stateOf(adjective, actors, context),
    countryOf: (word) => countries.of(word),
    countriesIn: (words) => ranked(words, countryIn),
    largestTowns: (box, most) => towns.largest(box, most).map((row) => towns.place(row)),
    sideOf: (id) => sideOf(id, ledger),
  };
}

/** Ranks the places of a name, and tells of all that were weighed. */
const placeRanking =
  (finder: PlaceFinder): Knowledge['rankPlaces'] =>
  (words, context) => {
    let last: Ranking<Place> = { chosen: null, candidates: [] };
    const chosen = findPlace(words, { ...finder, tell: (ranking) => (last = ranking) }, context);
    return { ...last, chosen };
  };

/** Places told by others, as geometry. */
function areasOf(
  places: readonly Place[],
  place: (id: string) => Place | null,
  source: Omit<RelationSource, 'river'>,
): Pick<Knowledge, 'areaOf' | 'areaOfRelation' | 'areaOfPlace'> {
  const river = (name: string): Place | null =>
    places.find((p) => p.kind === 'river' && p.name === source.grammar.riverName(name)) ?? null;
  const borders = openBorders(data('gazetteer/borders.json'));
  return {
    areaOf(words, context) {
      const relation = parseRelation(words, { ...source, river }, context);
      return relation && areaOf(relation, borders);
    },
    areaOfRelation(told) {
      const relation = relationOfTold(told, place);
      return relation && areaOf(relation, borders);
    },
    areaOfPlace(id, part) {
      const of = place(id);
      return of && areaOf(part ? { kind: 'part', of, part } : { kind: 'itself', of }, borders);
    },
  };
}

function placeFinder(
  places: readonly Place[],
  towns: Towns,
  base: Pick<PlaceFinder, 'grammar' | 'countries' | 'isActiveAt'>,
): PlaceFinder & { begins(word: string): boolean; isKnown(name: string): boolean; readonly rows: PlaceRows } {
  const rows = indexPlaces(places);
  const levels = placeLevels(rows, towns, base.grammar);
  const firsts = once(
    () =>
      new Set(
        [...places.flatMap(({ name, names }) => [name, ...names]), ...towns.exonyms()].map((name) =>
          firstStem(name, base.grammar.stem),
        ),
      ),
  );
  return {
    ...base,
    towns,
    levels,
    rows,
    begins: remembered((word) => firsts().has(firstStem(word, base.grammar.stem))),
    isKnown: remembered((name) =>
      [name, name.replace(/s$/, '')].some((n) => levels[0]!.find(n).some((candidate) => candidate.known)),
    ),
    byHand(name) {
      const found = rows.spelled(bareKey(name));
      return found.length === 1 ? found[0]! : null;
    },
  };
}

/** Countries of actors that act in one country and of whom one word is enough (`Huthi`). */
function homesOf(ledger: Ledger): ReadonlyMap<string, string> {
  const homes = new Map<string, string>();
  for (const actor of ledger.actors) {
    if (actor.countries.length !== 1 || (actor.kind !== 'armed-group' && actor.kind !== 'army')) continue;
    for (const { text, kind } of actor.names)
      if (kind !== 'variant' && !/\s/.test(text) && text.length > 3) homes.set(bareKey(text), actor.countries[0]!);
  }
  return homes;
}

/** A town with a German name of its own says where a report plays; one of two countries (`Sinjar`) does not. */
function townCountry(word: string, towns: Towns, grammar: NameGrammar): string | null {
  if (!/^\p{Lu}|^al-/u.test(word)) return null;
  const part = /^\p{Lu}/u.test(word) ? grammar.sectorOf(word) : null;
  const named = (name: string): string | null => {
    const spelled = towns.find('spelling', bareKey(name));
    const found = spelled.filter((town) => town.exonym);
    const rival = spelled.some((town) => town.country !== found[0]?.country && isTransliterated(town.country));
    return found.length === 1 && !(rival && isTransliterated(found[0]!.country)) ? found[0]!.country : null;
  };
  return named(word) ?? (part && word.includes('-') ? named(part.rest) : null);
}

/** Whether a place is an area, lies in it by its row, or stands within its extent. */
function isWithin(inner: Place, area: string, placeOf: (id: string) => Place | null): boolean {
  let at: Place | null = inner;
  for (let step = 0; at && step < 6; step++) {
    if (at.id === area) return true;
    at = at.within ? placeOf(at.within) : null;
  }
  const extent = placeOf(area)?.extent;
  if (!extent || inner.lat === null || inner.lon === null) return false;
  const [west, south, east, north] = extent;
  return inner.lon >= west && inner.lon <= east && inner.lat >= south && inner.lat <= north;
}

function ranked(words: readonly string[], countryIn: (word: string) => string | null): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) {
    const code = countryIn(word);
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([code]) => code);
}

/** Remembers answers as long as the context of their report lives: a report names the same over and over. */
function perContext<T>(ask: (words: string, context: LinkContext) => T): (words: string, context: LinkContext) => T {
  const answers = new WeakMap<LinkContext, Map<string, T>>();
  return (words, context) => {
    let known = answers.get(context);
    if (!known) {
      known = new Map();
      answers.set(context, known);
    }
    if (!known.has(words)) known.set(words, ask(words, context));
    return known.get(words)!;
  };
}

function placeById(id: string, byId: ReadonlyMap<string, Place>, { towns, grammar }: PlaceFinder): Place | null {
  const [whole, sector] = id.split('/');
  const geonames = /^geonames:(\d+)$/.exec(whole!);
  const row = geonames ? towns.rowOf(Number(geonames[1])) : null;
  const found = geonames ? (row === null ? null : towns.place(row)) : (byId.get(whole!) ?? null);
  return found && sector ? sectorPlace(found, sector, grammar.sectorPrefix(sector)) : found;
}

const countryPlace = ({ code, name, names }: Country): Place => ({
  id: `place:${code.toLowerCase()}`,
  kind: 'country',
  name,
  names: names ?? [],
  country: code,
  within: null,
  lat: null,
  lon: null,
  population: null,
});

/** Rows leave out what is empty. */
const completePlace = (row: Place): Place => ({
  ...row,
  names: row.names ?? [],
  within: row.within ?? (row.country ? `place:${row.country.toLowerCase()}` : null),
  population: row.population ?? null,
});

function versionOf(installed: readonly Installed[]): string {
  const hash = createHash('sha256');
  for (const name of DATA) hash.update(name).update(readFileSync(data(name)));
  for (const { name, file } of installed) hash.update(name).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}
