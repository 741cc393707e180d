import { describe, expect, it } from 'vitest';
import { toGeoJson } from '../../src/exports/index.js';
import { scenario } from '../situation/scenario.js';

const POINTS: Record<string, { lat: number | null; lon: number | null }> = {
  'place:x': { lat: 32.77, lon: 22.64 },
  'place:land': { lat: null, lon: null },
};
const pointOf = (id: string) => POINTS[id] ?? null;

describe('GeoJSON of claims', () => {
  it('has the longitude first, and the claim with its words', () => {
    const { data } = toGeoJson(scenario('2020-01-10 capture A X on=2020-01-08 mod=claimed src=B part=west'), pointOf);
    const [feature] = data.features;
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [22.64, 32.77] });
    expect(feature?.properties).toMatchObject({
      claim: 'c1',
      type: 'capture',
      actors: ['A'],
      modality: 'claimed',
      confidence: 1,
      start: '2020-01-08',
      end: '2020-01-08',
      sources: ['B'],
      evidence: 'Satz 1.',
      part: ['west'],
      known: '2020-01-10',
    });
  });

  it.each([
    ['a place without a point', '2020-01-10 control A Land', 'no-coordinates'],
    ['a place that nobody knows', '2020-01-10 control A Nirgends', 'no-coordinates'],
    ['a claim that a person rejected', '2020-01-10 control A X judged=rejected', 'rejected'],
  ])('lists %s in the manifest', (_, line, reason) => {
    const { data, manifest } = toGeoJson(scenario(line), pointOf);
    expect(data.features).toEqual([]);
    expect(manifest.leftOut.map((left) => [left.claim, left.reason])).toEqual([['c1', reason]]);
    expect(data.lagebild).toBe(manifest);
  });

  it('accounts for every place of every claim', () => {
    const [claim] = scenario('2020-01-10 capture A X');
    const two = {
      ...claim!,
      claim: { ...claim!.claim, places: [claim!.claim.places[0]!, { ...claim!.claim.places[0]!, id: null }] },
    };
    const none = { ...claim!, claim: { ...claim!.claim, id: 'c2', places: [] } };
    const { data, manifest } = toGeoJson([two, none], pointOf);
    expect(data.features.map((feature) => feature.id)).toEqual(['c1/1']);
    expect(manifest.leftOut.map((left) => left.reason)).toEqual(['place-unresolved', 'no-place']);
  });
});
