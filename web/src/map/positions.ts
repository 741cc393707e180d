import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { useEffect, useState } from 'react';
import type { Theme } from '../address.js';
import { ask } from '../data.js';
import { UNKNOWN } from '../fold/course.js';
import { colourIn } from '../side.js';
import { MAP_COLOURS } from './palette.js';
import type { Shown } from './shown.js';
import type { SoftPosition } from './soft.js';

/** What `GET /api/areas` answers. */
interface AreasAnswer {
  readonly features: readonly (Feature<Polygon | MultiPolygon> & { readonly id?: string })[];
}

type Area = Polygon | MultiPolygon;

/** Places larger than a town, in square kilometres: a point would say more than is known. */
const LARGE = 150;
/** Ids in one question: an address has its limits. */
const AT_ONCE = 40;
const REST_MS = 200;

/** Areas that were asked for before; null: nobody knows how large the place is, or it is as small as a town. */
const known = new Map<string, Area | null>();

async function fetchAreas(ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const query = new URLSearchParams(some.map((id) => ['id', id]));
    const answer = await ask<AreasAnswer>(`/api/areas?${query}`).catch(() => null);
    // Without the server they are asked for again with the next day.
    if (!answer) return;
    for (const id of some) known.set(id, null);
    for (const { id, properties, geometry } of answer.features) {
      const key = id ?? (properties?.id as string | undefined);
      const told = key?.startsWith('area:') || key?.includes('/') || Number(properties?.km2 ?? 0) >= LARGE;
      if (key !== undefined && told) known.set(key, geometry);
    }
  }
}

/** Ids of places on the map of which something is known on the day, or happened, and that may be larger than a point. */
function wantedOf({
  scene,
  frame,
  stacks,
  chosen,
}: Pick<Shown, 'scene' | 'frame' | 'stacks' | 'chosen'>): readonly string[] {
  const places = scene.places
    .filter(({ key, cells }) => key === chosen || cells.some((cell) => frame.status[cell]! < UNKNOWN))
    .map(({ key }) => key);
  const all = [...places, ...stacks.map(({ place }) => place)];
  // Towns of the gazetteer are points at every scale of this map.
  return [...new Set(all)].filter((id) => /^(?:area|place):|\//u.test(id)).slice(0, 200);
}

/** Positions that are not exactly known, of their true size, on the day: sectors, corridors, circles; and provinces as what they are. */
export function usePositions(shown: Omit<Shown, 'positions'> | null, theme: Theme): readonly SoftPosition[] {
  const [positions, setPositions] = useState<readonly SoftPosition[]>([]);
  useEffect(() => {
    if (!shown?.layers.has('positions')) return;
    const timer = setTimeout(async () => {
      const wanted = wantedOf(shown);
      await fetchAreas(wanted.filter((id) => !known.has(id)));
      setPositions(
        wanted.flatMap((id) => {
          const area = known.get(id);
          return area ? [{ key: id, area, colour: colourOfPlace(shown, id, theme) }] : [];
        }),
      );
    }, REST_MS);
    return () => clearTimeout(timer);
  }, [shown, theme]);
  return positions;
}

/** The colour of who alone holds the place; where nobody does, or several, that of what is unknown. */
function colourOfPlace({ scene, frame }: Pick<Shown, 'scene' | 'frame'>, id: string, theme: Theme): string {
  const place = scene.places.find(({ key }) => key === id);
  const cells = place?.cells.flatMap((cell) => scene.cell(frame, cell) ?? []) ?? [];
  const whole = cells.find(({ part, status }) => part === null && status !== 'unknown');
  const [holder, other] = whole?.holders ?? [];
  return holder && !other ? colourIn(theme, holder) : MAP_COLOURS[theme].unknown;
}
