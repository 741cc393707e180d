/** How many pixels of a picture to be kept each pixel of the page has. */
export const RATIO = 2;

export type Pen = CanvasRenderingContext2D;

export function disc(pen: Pen, x: number, y: number, radius: number): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
}

/** Sides of a contested place as sectors of the disc, the first on the left, with a thin line between them. */
export function split(
  pen: Pen,
  x: number,
  y: number,
  radius: number,
  colours: readonly string[],
  between: string,
): void {
  const step = (2 * Math.PI) / colours.length;
  const angle = (index: number) => Math.PI / 2 + index * step;
  for (const [index, colour] of colours.entries()) {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.arc(x, y, radius, angle(index), angle(index + 1));
    pen.fillStyle = colour;
    pen.fill();
  }
  pen.strokeStyle = between;
  pen.lineWidth = Math.max(0.75, radius / 8);
  for (const index of colours.keys()) {
    pen.beginPath();
    pen.moveTo(x, y);
    pen.lineTo(x + radius * Math.cos(angle(index)), y + radius * Math.sin(angle(index)));
    pen.stroke();
  }
}

export function outline(pen: Pen, x: number, y: number, radius: number, colour: string, width: number): void {
  disc(pen, x, y, radius);
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}

/** A picture that is drawn many times: its size in pixels of the page. */
export interface Sprite {
  readonly image: CanvasImageSource;
  readonly width: number;
  readonly height: number;
}

/** A blank canvas with a pen that counts in pixels of the page. */
export function canvas(width: number, height = width, ratio = RATIO): Pen {
  const element = document.createElement('canvas');
  element.width = Math.ceil(width * ratio);
  element.height = Math.ceil(height * ratio);
  const pen = element.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('this browser draws no pictures');
  pen.scale(ratio, ratio);
  return pen;
}

/** What was drawn, as a picture whose size in pixels of the page is given. */
export function spriteOf(pen: Pen, width: number, height = width): Sprite {
  const { canvas: drawn } = pen;
  if (typeof OffscreenCanvas === 'undefined') return { image: drawn, width, height };
  // A picture that cannot change is drawn more cheaply than a canvas, which might.
  const fixed = new OffscreenCanvas(drawn.width, drawn.height);
  fixed.getContext('2d', { willReadFrequently: true })?.drawImage(drawn, 0, 0);
  return { image: fixed.transferToImageBitmap(), width, height };
}
