/** How many pixels of a picture each pixel of the page has. */
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

/** A blank canvas with a pen that counts in pixels of the page. */
export function canvas(width: number, height = width): Pen {
  const element = document.createElement('canvas');
  element.width = width * RATIO;
  element.height = height * RATIO;
  const pen = element.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('this browser draws no pictures');
  pen.scale(RATIO, RATIO);
  return pen;
}

export const pictureOf = (pen: Pen): ImageData => pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height);
