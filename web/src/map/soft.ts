import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { Theme } from '../address.js';
import type { Hexagon } from '../fold/messages.js';
import { colourIn } from '../side.js';
import { type Camera, worldX, worldY } from './camera.js';
import { MAP_COLOURS } from './palette.js';
import type { Pen } from './pen.js';
import type { Scene } from './scene.js';

/** A position that is not exactly known, of its true size. */
export interface SoftPosition {
  readonly key: string;
  readonly colour: string;
  readonly area: Polygon | MultiPolygon;
}

/** Estimated areas are never as full as what is known. */
const FULLEST = 0.42;
/** Steps of how sure areas are: hexagons of one step are one face, without seams between them. */
const STEPS = 12;

/** Faces of one colour, with rings in the world. */
export interface Areas {
  readonly colour: string;
  readonly opacity: number;
  readonly rings: readonly (readonly (readonly [number, number])[])[];
}

const inWorld = ([lon, lat]: Position | readonly [number, number]): readonly [number, number] => [
  worldX(lon!),
  worldY(lat!),
];

/** Estimated areas: fainter the less sure. */
export function areasOf(hexagons: readonly Hexagon[], scene: Scene, theme: Theme): readonly Areas[] {
  const byLook = new Map<string, { colour: string; opacity: number; rings: (readonly [number, number])[][] }>();
  for (const { ring, list, sure } of hexagons) {
    const [holder] = scene.holders(list);
    const step = Math.round(sure * STEPS);
    if (!holder || step === 0) continue;
    const colour = colourIn(theme, holder);
    const name = `${colour} ${step}`;
    const known = byLook.get(name) ?? { colour, opacity: (FULLEST * step) / STEPS, rings: [] };
    known.rings.push(ring.map(inWorld));
    byLook.set(name, known);
  }
  return [...byLook.values()];
}

function trace(pen: Pen, camera: Camera, ring: readonly (readonly [number, number])[], copy: number): void {
  for (const [i, [x, y]] of ring.entries())
    if (i === 0) pen.moveTo(camera.screenX(x, copy), camera.screenY(y));
    else pen.lineTo(camera.screenX(x, copy), camera.screenY(y));
  pen.closePath();
}

/** Draws estimated areas with a pen that counts in pixels of the page; they end where the land does. */
export function drawAreas(pen: Pen, camera: Camera, areas: readonly Areas[], land: Path2D | null): void {
  pen.save();
  if (land) pen.clip(land, 'nonzero');
  for (const { colour, opacity, rings } of areas) {
    pen.beginPath();
    for (const copy of camera.copies()) for (const ring of rings) trace(pen, camera, ring, copy);
    pen.globalAlpha = opacity;
    pen.fillStyle = colour;
    pen.fill();
  }
  pen.restore();
}

/** Draws positions: faint faces with a dashed edge. */
export function drawPositions(pen: Pen, camera: Camera, positions: readonly SoftPosition[], theme: Theme): void {
  for (const { area, colour } of positions) {
    const faces = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
    pen.beginPath();
    for (const copy of camera.copies())
      for (const rings of faces) for (const ring of rings) trace(pen, camera, ring.map(inWorld), copy);
    pen.globalAlpha = 0.12;
    pen.fillStyle = colour;
    pen.fill('evenodd');
    pen.globalAlpha = 0.45;
    pen.strokeStyle = MAP_COLOURS[theme].ink;
    pen.lineWidth = 1;
    pen.setLineDash([2, 2]);
    pen.stroke();
  }
  pen.setLineDash([]);
  pen.globalAlpha = 1;
}
