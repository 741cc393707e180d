import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaKm2, destination, distanceKm, isInside, type Position } from '../../src/knowledge/area/geodesy.js';
import { circle, clip, corridor, simplified, wedge } from '../../src/knowledge/area/shapes.js';
import type { PlaceArea } from '../../src/knowledge/index.js';
import { loadKnowledge } from '../../src/knowledge/index.js';

const knowledge = loadKnowledge();
const area = (words: string, countries = 'SY'): PlaceArea | null =>
  knowledge.areaOf(words, { published: null, countries: countries.split(' ') });
const holds = (found: PlaceArea | null, point: Position): boolean =>
  found?.polygons.some((ring) => isInside(point, ring)) ?? false;

const HAMA: Position = [36.75, 35.13];
const ALEPPO: Position = [37.16, 36.2];

describe('places told by others become geometry', () => {
  it.each<[string, string, string, Position, Position]>([
    ['zehn Kilometer südlich von Hama', 'SY', 'offset', [36.75, 35.04], [36.75, 35.22]],
    ['rund 20 km nordöstlich von Aleppo', 'SY', 'offset', [37.32, 36.33], [37.0, 36.07]],
    ['östlich von Idlib', 'SY', 'offset', [36.75, 35.93], [36.5, 35.93]],
    ['nahe Aleppo', 'SY', 'near', [37.2, 36.25], [37.8, 36.2]],
    ['im Umland von Damaskus', 'SY', 'near', [36.5, 33.6], [37.2, 33.5]],
    ['im Westen der Stadt Aleppo', 'SY', 'part', [37.1, 36.2], [37.22, 36.2]],
    ['im Zentrum von Aleppo', 'SY', 'part', ALEPPO, [37.3, 36.2]],
    ['Nordsyrien', 'SY', 'part', ALEPPO, [36.1, 32.6]],
    ['im Süden Israels', 'IL', 'part', [34.79, 31.25], [35.2, 32.9]],
    ['zwischen Hama und Aleppo', 'SY', 'between', [36.9, 35.6], [38.0, 35.6]],
    ['an der Straße von Hama nach Aleppo', 'SY', 'between', [36.9, 35.6], [38.0, 35.6]],
    ['entlang der M5', 'SY', 'along', [36.72, 34.93], [38.0, 35.0]],
    ['am Euphrat', 'SY', 'along', [40.45, 35.02], [37.2, 36.2]],
    ['östlich des Euphrat', 'SY', 'side', [38.86, 36.385], [37.2, 36.2]],
    ['am linken Ufer des Dnipro', 'UA', 'side', [32.72, 46.6], [32.3, 46.8]],
    ['an der Grenze zur Türkei', 'SY', 'border', [38.35, 36.87], ALEPPO],
    ['an der syrisch-irakischen Grenze', 'SY', 'border', [40.92, 34.45], ALEPPO],
    ['an der Grenze zum Gazastreifen', 'IL', 'border', [34.59, 31.52], [35.2, 31.8]],
  ])('%s', (words, countries, rule, inside, outside) => {
    const found = area(words, countries);
    expect(found?.rule).toBe(rule);
    expect([holds(found, inside), holds(found, outside)]).toEqual([true, false]);
    for (const ring of found!.polygons) expect(ring.at(-1)).toEqual(ring[0]);
  });

  it.each([
    'südlich von Unbekanntheim',
    'zwischen Hama und Unbekanntheim',
    'zwischen Hama und Hama',
    'entlang der Straße',
    'zehn Kilometer',
    'viele Kilometer südlich von Hama',
    'an der Grenze',
    'an der Grenze zu Syrien',
    'die Armee',
    '',
  ])('%s tells no place', (words) => expect(area(words)).toBe(null));

  it('a place nobody can vouch for has no geometry', () => {
    expect(area('nahe Khuwayn al-Kabir')).toBe(null);
    expect(knowledge.areaOfPlace('place:sheiha')).toBe(null);
    expect(knowledge.areaOfPlace('place:nowhere')).toBe(null);
  });

  it('a place is as large as it truly is', () => {
    expect(knowledge.areaOfPlace('place:provinz-idlib')!.km2).toBeGreaterThan(5500);
    expect(knowledge.areaOfPlace('place:provinz-idlib')!.km2).toBeLessThan(6500);
    const syria = knowledge.areaOfPlace('place:sy')!.km2;
    expect(Math.abs(syria / 185_180 - 1)).toBeLessThan(0.1);
    expect(knowledge.areaOfPlace('place:sy', 'north')!.km2).toBeLessThan(syria * 0.65);
  });
});

describe('shapes', () => {
  const point = fc.tuple(
    fc.double({ min: -170, max: 170, noNaN: true }),
    fc.double({ min: -70, max: 70, noNaN: true }),
  );
  it('a distance and a bearing lead where they say', () => {
    fc.assert(
      fc.property(point, fc.integer({ min: 0, max: 359 }), fc.integer({ min: 1, max: 300 }), (from, bearing, km) => {
        expect(distanceKm(from, destination(from, bearing, km))).toBeCloseTo(km, 3);
      }),
      { seed: 7 },
    );
  });
  it('circles and wedges hold what they should, and are of their size', () => {
    fc.assert(
      fc.property(point, fc.integer({ min: 0, max: 359 }), fc.integer({ min: 5, max: 200 }), (centre, bearing, km) => {
        expect(isInside(destination(centre, bearing, km * 0.9), circle(centre, km))).toBe(true);
        expect(isInside(destination(centre, bearing, km * 1.1), circle(centre, km))).toBe(false);
        expect(areaKm2(circle(centre, km)) / (Math.PI * km * km)).toBeGreaterThan(0.97);
        expect(areaKm2(circle(centre, km)) / (Math.PI * km * km)).toBeLessThan(1.01);
        const cut = wedge(centre, bearing, 40, km / 2, km);
        expect(isInside(destination(centre, bearing, km * 0.75), cut)).toBe(true);
        expect(isInside(destination(centre, bearing + 90, km * 0.75), cut)).toBe(false);
      }),
      { seed: 7 },
    );
  });
  it('a corridor holds its line, simplified keeps the ends, a clip keeps its side', () => {
    const line = [HAMA, [36.9, 35.6], ALEPPO] as const;
    expect(isInside([36.9, 35.6], corridor(line, 5))).toBe(true);
    expect(simplified(line, 100)).toEqual([HAMA, ALEPPO]);
    expect(simplified(line, 0.1)).toEqual(line);
    const half = clip(circle(HAMA, 10), 1, HAMA[1], true);
    expect(half.every(([, lat]) => lat >= HAMA[1] - 1e-9)).toBe(true);
    expect(areaKm2(half) / areaKm2(circle(HAMA, 10))).toBeCloseTo(0.5, 1);
    expect(clip(circle(HAMA, 1), 1, 80, true)).toEqual([]);
  });
});
