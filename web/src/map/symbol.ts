import type { Sector } from '../../../src/claims/types.js';
import type { ControlStatus } from '../../../src/situation/types.js';
import type { Theme } from '../address.js';
import { colourIn } from '../side.js';
import { letterOf } from './letter.js';
import { MAP_COLOURS } from './palette.js';
import { canvas, disc, outline, type Pen, type Sprite, split, spriteOf } from './pen.js';
import type { Cell } from './scene.js';

/** Status and colours of a mark. */
export interface Mark {
  readonly status: ControlStatus;
  readonly colours: readonly string[];
  /** Sides from which it is enclosed. */
  readonly direction: readonly Sector[];
  /** Initials of who holds it, where letters are wanted. */
  readonly letter: string;
}

/** All that a symbol hangs on; two places with the same one share an image. */
export interface Symbol {
  readonly theme: Theme;
  readonly whole: Mark;
  readonly parts: readonly (Mark & { readonly sector: Sector })[];
}

const NOTHING: Mark = { status: 'unknown', colours: [], direction: [], letter: '' };

const markOf = ({ status, holders, direction }: Cell, theme: Theme, letters: boolean): Mark => {
  if (status === 'unknown') return NOTHING;
  const letter = letters && holders.length === 1 ? letterOf(holders[0]!.name) : '';
  return { status, colours: holders.slice(0, 3).map((holder) => colourIn(theme, holder)), direction, letter };
};

/** The symbol of a place: the whole, and the parts of which something is known. */
export function symbolOf(cells: readonly Cell[], theme: Theme, letters: boolean): Symbol {
  const whole = cells.find(({ part }) => part === null);
  const parts = cells.flatMap((cell) =>
    cell.part === null || cell.status === 'unknown' ? [] : [{ ...markOf(cell, theme, letters), sector: cell.part }],
  );
  return { theme, whole: whole ? markOf(whole, theme, letters) : NOTHING, parts };
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

/** Side of the image in pixels of the page, with parts and without: it keeps others at a distance. */
export const SIZE = { parts: 48, whole: 24 };
const RADIUS = 8;
const RING = 16;
const PART = 4;
/** Half of what an arc of a siege covers, in degrees. */
const ARC = 40;

/** Who encloses the place: a ring; where the words tell from where, arcs on these sides and a thin ring for the rest. */
function enclosed(pen: Pen, x: number, y: number, radius: number, direction: readonly Sector[], ink: string): void {
  const bearings = direction.flatMap((sector) => BEARING[sector] ?? []);
  if (bearings.length === 0) {
    outline(pen, x, y, radius, ink, Math.max(1.5, radius / 4));
    return;
  }
  pen.setLineDash([1.5, 2.5]);
  outline(pen, x, y, radius, ink, 0.75);
  pen.setLineDash([]);
  for (const bearing of bearings) {
    pen.beginPath();
    pen.arc(x, y, radius + 1, ((bearing - ARC - 90) * Math.PI) / 180, ((bearing + ARC - 90) * Math.PI) / 180);
    pen.strokeStyle = ink;
    pen.lineWidth = Math.max(2, radius / 2.6);
    pen.stroke();
  }
}

/** Letters on a coloured disc, dark or light as it can be read. */
function write(pen: Pen, x: number, y: number, size: number, letter: string, colour: string): void {
  if (!letter) return;
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  pen.fillStyle = 0.299 * red! + 0.587 * green! + 0.114 * blue! > 140 ? '#000000' : '#ffffff';
  pen.font = `700 ${size}px sans-serif`;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(letter, x, y + size * 0.06);
}

/** One mark: shape and edge say the status, colour says the side. */
export function drawMark(pen: Pen, x: number, y: number, radius: number, mark: Mark, theme: Theme): void {
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
      write(pen, x, y, radius * 1.15, mark.letter, first);
      break;
    case 'contested':
      filled(radius, halo);
      split(pen, x, y, radius, others.length > 0 ? [first, ...others] : [first, halo], halo);
      outline(pen, x, y, radius, ink, 0.75);
      break;
    case 'besieged':
      filled(radius * 0.6, first);
      enclosed(pen, x, y, radius, mark.direction, ink);
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
  const middle = SIZE.parts / 2;
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
      drawMark(pen, x, y, PART, part, theme);
    }
  }
  const centre = parts.find(({ sector }) => sector === 'centre');
  if (!centre) return;
  disc(pen, middle, middle, PART + 1);
  pen.fillStyle = halo;
  pen.fill();
  drawMark(pen, middle, middle, PART, centre, theme);
}

/** The picture of a symbol; `ratio`: how many pixels of it each pixel of the page has. */
export function paint(symbol: Symbol, ratio: number): Sprite {
  const size = symbol.parts.length > 0 ? SIZE.parts : SIZE.whole;
  const pen = canvas(size, size, ratio);
  drawMark(pen, size / 2, size / 2, RADIUS, symbol.whole, symbol.theme);
  drawParts(pen, symbol);
  return spriteOf(pen, size);
}
