import type { Actor, ActorKind, Knowledge, Place, PlaceKind } from '../../src/knowledge/index.js';

const actor = (id: string, name: string, kind: ActorKind, ...names: string[]): Actor => ({
  id: `actor:${id}`,
  kind,
  name,
  names: [name, ...names].map((text) => ({ text })),
  countries: [],
  relations: [],
});
const place = (name: string, kind: PlaceKind, country = 'XX', within: string | null = null): Place => ({
  id: `place:${name.toLowerCase()}`,
  kind,
  name,
  names: [name],
  country,
  within,
  lat: name === 'Rasfal' ? 32 : 30,
  lon: name === 'Rasfal' ? 22 : 17,
  population: null,
});

const ACTORS = [
  actor('mrk', 'Marrakbund', 'armed-group'),
  actor('dora', 'Doranische Armee', 'army', 'doranische Armee'),
  actor('kellan', 'Ines Kellan', 'person', 'Kellan'),
];
const PLACES = [
  place('Rasfal', 'city', 'DO'),
  place('Tamrin', 'village', 'DO', 'place:uland'),
  place('Uland', 'admin1', 'DO'),
  { ...place('Doran', 'country', 'DO'), id: 'place:do' },
];
const found = <T extends { names: readonly unknown[] }>(rows: readonly T[], words: string): T | null =>
  rows.find((r) => r.names.some((n) => (typeof n === 'string' ? n : (n as { text: string }).text) === words)) ?? null;

/** A small world: Doran with the town Rasfal in its east, an army, a group. */
export const smallWorld: Knowledge = {
  version: 'test',
  hints: { of: () => 0, longestFrom: () => 0 },
  findActor: (words) => found(ACTORS, words),
  findPlace: (words) => found(PLACES, words),
  actor: (id) => ACTORS.find((a) => a.id === id) ?? null,
  place: (id) => PLACES.find((p) => p.id === id) ?? null,
  stateOf: () => null,
  countryOf: (word) => (/^doranisch/i.test(word) ? 'DO' : null),
  countriesIn: () => ['DO'],
  describeActor: () => ({ chosen: null, candidates: [] }),
  contextOf: ({ published }) => ({ published, countries: ['DO'], actors: [], places: [] }),
  rankPlaces: (words) => ({ chosen: found(PLACES, words), candidates: [] }),
  areaOf: () => null,
  areaOfRelation: () => null,
  isLeader: () => false,
  nearActors: () => [],
  nearPlaces: () => [],
  // Doran is a box around 20° east: its west is what lies west of that.
  areaOfPlace: (id, part) =>
    id === 'place:do' && part === 'west'
      ? {
          rule: 'part',
          of: [id],
          polygons: [
            [
              [10, 20],
              [20, 20],
              [20, 40],
              [10, 40],
              [10, 20],
            ],
          ],
          km2: 1,
          told: { kind: 'part', of: [id], part, area: '' },
        }
      : null,
  largestTowns: () => [],
  sideOf: (id) => id,
} as Knowledge;
