import type { Sector } from '../../../src/claims/types.js';
import type { ControlInterval, ControlStatus } from '../../../src/situation/types.js';
import type { Theme } from '../address.js';
import { colourIn } from '../side.js';
import type { MapPlace } from '../situation.js';
import { MAP_COLOURS } from './palette.js';

/** Status and colours of a mark. */
interface Mark {
  readonly status: ControlStatus;
  readonly colours: readonly string[];
}

/** All that a symbol hangs on; two places with the same one share an image. */
export interface Symbol {
  readonly theme: Theme;
  readonly whole: Mark;
  readonly parts: readonly (Mark & { readonly sector: Sector })[];
}

const markOf = (cell: ControlInterval | null, theme: Theme): Mark => ({
  status: cell?.status ?? 'unknown',
  colours: cell && cell.status !== 'unknown' ? cell.holders.slice(0, 3).map((holder) => colourIn(theme, holder)) : [],
});

/** The symbol of a place: the whole, and the parts of which something is known. */
export function symbolOf({ whole, parts }: MapPlace, theme: Theme): Symbol {
  const known = parts.filter(({ status }) => status !== 'unknown');
  return {
    theme,
    whole: markOf(whole, theme),
    parts: known.flatMap((cell) => (cell.part ? [{ ...markOf(cell, theme), sector: cell.part }] : [])),
  };
}

/** Degrees clockwise from north; the centre and the outskirts have a place of their own. */
const BEARING: Readonly<Partial<Record<Sector, number>>> = {
  north: 0,
  northeast: 45,
  east: 90,
  southeast: 135,
  south: 180,
  southwest: 225,
  west: 270,
  northwest: 315,
};

/** Side of the image in pixels of the page, and how many pixels of the picture each has. */
const SIZE = 44;
export const RATIO = 2;
const RADIUS = 8;
const RING = 15;
const PART = 4;

type Pen = CanvasRenderingContext2D;

function disc(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Sides of a contested place as sectors of the disc, the first on the left. */
function split(pen: Pen, x: number, y: number, radius: number, colours: readonly string[]): void {
  const step = (2 * Math.PI) / colours.length;
  for (const [index, colour] of colours.entries()) {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, radius, Math.PI / 2 + index * step, Math.PI / 2 + (index + 1) * step);
    pen.fillStyle = colour;
    pen.fill();
  }
}

function outline(pen: Pen, x: number, y: number, radius: number, colour: string, width: number): void {
  disc(pen, x, y, radius);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

/** One mark: shape and edge say the status, colour says the side. */
function draw(pen: Pen, x: number, y: number, radius: number, mark: Mark, theme: Theme): void {
  const { ink, halo, unknown } = MAP_COLOURS[theme];
  const [first = unknown, ...others] = mark.colours;
  const filled = (size: number, colour: string) => {
    disc(pen, x, y, size);
    pen.fillStyle = colour;
    pen.fill();
    outline(pen, x, y, size, ink, 0.75);
  };
  switch (mark.status) {
    case 'controlled':
      filled(radius, first);
      break;
    case 'contested':
      filled(radius, halo);
      split(pen, x, y, radius, others.length > 0 ? [first, ...others] : [first, halo]);
      outline(pen, x, y, radius, ink, 0.75);
      break;
    case 'besieged':
      filled(radius * 0.6, first);
      outline(pen, x, y, radius, ink, Math.max(1.5, radius / 4));
      break;
    case 'presence':
      filled(radius * 0.45, first);
      break;
    case 'claimed':
      disc(pen, x, y, radius);
      pen.fillStyle = halo;
      pen.fill();
      outline(pen, x, y, radius - 1, first, Math.max(1.5, radius / 3.2));
      break;
    case 'unknown':
      disc(pen, x, y, radius * 0.4);
      pen.fillStyle = unknown;
      pen.fill();
  }
}

function drawParts(pen: Pen, { parts, theme }: Symbol): void {
  const { border, halo } = MAP_COLOURS[theme];
  const middle = SIZE / 2;
  if (parts.length === 0) return;
  outline(pen, middle, middle, RING, halo, 3);
  outline(pen, middle, middle, RING, border, 1);
  for (const part of parts) {
    const bearing = BEARING[part.sector];
    if (part.sector === 'outskirts') {
      pen.setLineDash([3, 3]);
      outline(pen, middle, middle, RING + 4, part.colours[0] ?? border, 2.5);
      pen.setLineDash([]);
    } else if (bearing !== undefined) {
      const angle = (bearing * Math.PI) / 180;
      const [x, y] = [middle + RING * Math.sin(angle), middle - RING * Math.cos(angle)];
      disc(pen, x, y, PART + 1);
      pen.fillStyle = halo;
      pen.fill();
      draw(pen, x, y, PART, part, theme);
    }
  }
  const centre = parts.find(({ sector }) => sector === 'centre');
  if (!centre) return;
  disc(pen, middle, middle, PART + 1);
  pen.fillStyle = halo;
  pen.fill();
  draw(pen, middle, middle, PART, centre, theme);
}

/** A blank canvas with a pen that counts in pixels of the page. */
function canvas(side: number): Pen {
  const element = document.createElement('canvas');
  element.width = side * RATIO;
  element.height = side * RATIO;
  const pen = element.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('this browser draws no pictures');
  pen.scale(RATIO, RATIO);
  return pen;
}

const pictureOf = (pen: Pen): ImageData => pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);

/** The picture of a symbol. */
export function paint(symbol: Symbol): ImageData {
  const pen = canvas(SIZE);
  draw(pen, SIZE / 2, SIZE / 2, RADIUS, symbol.whole, symbol.theme);
  drawParts(pen, symbol);
  return pictureOf(pen);
}

/** The picture of a town of which nothing is told. */
export function paintTown(theme: Theme): ImageData {
  const pen = canvas(6);
  disc(pen, 3, 3, 1.75);
  pen.fillStyle = MAP_COLOURS[theme].label;
  pen.fill();
  return pictureOf(pen);
}
