import type { Theme } from '../address.js';
import type { StackLook } from './events.js';
import { GLYPHS } from './glyph.js';
import { MAP_COLOURS } from './palette.js';
import { canvas, type Sprite, spriteOf } from './pen.js';

/** Side of a sign in pixels of the page. */
const SIGN = 13;

/** The picture of a stack: its signs in a row on a slip, and their number where there are more. */
export function paintStack({ families, more }: StackLook, theme: Theme, ratio: number): Sprite {
  const { halo, ink, border } = MAP_COLOURS[theme];
  const number = more > 0 ? String(more) : '';
  const width = 5 + families.length * SIGN + number.length * 7;
  const pen = canvas(width, SIGN + 4, ratio);
  pen.fillStyle = halo;
  pen.strokeStyle = border;
  pen.lineWidth = 1;
  pen.beginPath();
  pen.roundRect(0.5, 0.5, width - 1, SIGN + 3, 2);
  pen.fill();
  pen.stroke();
  for (const [at, [family, sure]] of families.entries()) {
    const { path, filled } = GLYPHS[family];
    pen.save();
    pen.translate(2.5 + at * SIGN, 2.5);
    pen.scale((SIGN - 1) / 16, (SIGN - 1) / 16);
    pen.lineWidth = filled ? 1.6 : 2.4;
    pen.strokeStyle = ink;
    pen.fillStyle = sure ? ink : halo;
    const shape = new Path2D(path);
    if (filled) pen.fill(shape);
    if (!sure && !filled) pen.setLineDash([2.5, 2]);
    pen.stroke(shape);
    pen.restore();
  }
  pen.fillStyle = ink;
  pen.font = '600 10.5px sans-serif';
  pen.textBaseline = 'middle';
  pen.fillText(number, 3.5 + families.length * SIGN, (SIGN + 4) / 2 + 0.5);
  return spriteOf(pen, width, SIGN + 4);
}
