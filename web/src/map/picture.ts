import type { ActorRef } from '../../../src/situation/types.js';
import type { Health } from '../answers.js';
import { ask, pathOf } from '../data.js';
import { dayText } from '../day.js';
import { STATUSES } from '../fold/numbers.js';
import { REACH } from '../fold/reach.js';
import { colourIn } from '../side.js';
import type { Words } from '../words/index.js';
import { droppedMap } from './dropped.js';
import { FAMILIES, GLYPHS } from './glyph.js';
import { MAP_COLOURS } from './palette.js';
import { type Pen, RATIO } from './pen.js';
import type { Shown } from './shown.js';
import type { SituationMap } from './situation-map.js';
import { drawMark } from './symbol.js';
import type { MapViewWords } from './words.js';

/** All that a picture of the map says. */
export interface PictureOf {
  readonly map: SituationMap;
  readonly shown: Shown;
  readonly sides: readonly ActorRef[];
  readonly day: string;
  readonly asOf: string | null;
  readonly health: Health | null;
  readonly words: Words;
  readonly own: MapViewWords;
}

const COLUMN = 270;
const MARGIN = 16;
const LINE = 19;
/** As many publishers are named. */
const PUBLISHERS = 8;

/** A pen that writes down a column, line after line. */
class Column {
  y = MARGIN;

  constructor(
    readonly pen: Pen,
    readonly x: number,
    readonly ink: string,
  ) {}

  text(words: string, { bold = false, indent = 0, size = 12 } = {}): void {
    this.pen.font = `${bold ? 600 : 400} ${size}px system-ui, sans-serif`;
    this.pen.fillStyle = this.ink;
    this.pen.textBaseline = 'top';
    let line = '';
    for (const word of words.split(' ')) {
      const longer = line ? `${line} ${word}` : word;
      if (this.pen.measureText(longer).width > COLUMN - 2 * MARGIN - indent && line) {
        this.#write(line, indent, size);
        line = word;
      } else line = longer;
    }
    if (line) this.#write(line, indent, size);
  }

  #write(line: string, indent: number, size: number): void {
    this.pen.fillText(line, this.x + MARGIN + indent, this.y);
    this.y += Math.max(LINE, size * 1.3);
  }

  /** A line with a sign before it. */
  row(words: string, sign: (pen: Pen, x: number, y: number) => void): void {
    sign(this.pen, this.x + MARGIN + 8, this.y + 7);
    this.text(words, { indent: 24 });
  }

  gap(): void {
    this.y += LINE / 2;
  }
}

function writeLegend(column: Column, { map, shown, sides, words, own }: PictureOf): void {
  const { theme } = map;
  const { ink } = MAP_COLOURS[theme];
  const { layers } = shown;
  if (layers.has('control')) {
    column.text(own.sides, { bold: true });
    for (const actor of sides.slice(0, 14))
      column.row(actor.name, (pen, x, y) => {
        pen.fillStyle = colourIn(theme, actor);
        pen.fillRect(x - 6, y - 6, 12, 12);
      });
    if (sides.length > 14) column.text(own.moreEvents(sides.length - 14), { indent: 24 });
    column.gap();
    column.text(own.status, { bold: true });
    for (const status of STATUSES)
      column.row(words.status[status][0], (pen, x, y) =>
        drawMark(pen, x, y, 7, { status, colours: [ink, '#8a8478'], direction: [], letter: '' }, theme),
      );
    column.gap();
  }
  if (layers.has('events')) {
    column.text(own.events, { bold: true });
    for (const family of FAMILIES)
      column.row(own.family[family], (pen, x, y) => {
        pen.save();
        pen.translate(x - 7, y - 7);
        pen.scale(14 / 16, 14 / 16);
        pen.fillStyle = ink;
        pen.strokeStyle = ink;
        pen.lineWidth = 2;
        const shape = new Path2D(GLYPHS[family].path);
        if (GLYPHS[family].filled) pen.fill(shape);
        else pen.stroke(shape);
        pen.restore();
      });
    column.gap();
  }
  column.text(own.opacity, { size: 11 });
  if (layers.has('areas')) column.text(own.areasMean(REACH), { size: 11 });
}

/** Who published most of what is claimed; without an answer the picture says only how many reports there are. */
async function publishers(asOf: string | null): Promise<string> {
  interface Answer {
    readonly facets: { readonly publishers?: readonly { readonly value: string; readonly claims: number }[] };
  }
  const answer = await ask<Answer>(pathOf('/api/search', { limit: '1', asOf })).catch(() => null);
  const all = answer?.facets.publishers ?? [];
  return (
    all
      .slice(0, PUBLISHERS)
      .map(({ value }) => value)
      .join(', ') + (all.length > PUBLISHERS ? ' …' : '')
  );
}

/** Who tells what the map says, and whose its base is. */
async function writeSources(column: Column, { asOf, health, words, own }: PictureOf): Promise<void> {
  column.gap();
  if (health) {
    column.text(own.sourcesOf(health.counts.reports, await publishers(asOf)), { size: 11 });
    column.text(own.made(health.version, dayText(health.today, words.language)), { size: 11 });
    if (health.stamp) column.text(words.stamp, { bold: true, size: 12 });
  }
  const dropped = droppedMap();
  if (dropped) column.text(own.baseBy(dropped.attribution || dropped.name), { size: 11 });
  column.text(own.borders, { size: 11 });
}

/** The map as it is, with its title, legend, sources and whose the base map is: a picture that can stand alone. */
export async function pictureOf(of: PictureOf): Promise<Blob> {
  const { map, day, asOf, words, own } = of;
  const drawn = await map.picture();
  const colours = MAP_COLOURS[map.theme];
  const width = drawn.width / RATIO;
  const height = Math.max(drawn.height / RATIO, 760);
  const sheet = document.createElement('canvas');
  sheet.width = (width + COLUMN) * RATIO;
  sheet.height = height * RATIO;
  const pen = sheet.getContext('2d');
  if (!pen) throw new Error('this browser draws no pictures');
  pen.scale(RATIO, RATIO);
  pen.fillStyle = colours.land;
  pen.fillRect(0, 0, width + COLUMN, height);
  pen.drawImage(drawn, 0, 0, width, drawn.height / RATIO);
  const column = new Column(pen, width, colours.ink);
  const known = asOf === null ? null : dayText(asOf, words.language);
  column.text(own.dayOf(dayText(day, words.language), known), { bold: true, size: 16 });
  column.gap();
  writeLegend(column, of);
  await writeSources(column, of);
  return new Promise((done, fail) =>
    sheet.toBlob((blob) => (blob ? done(blob) : fail(new Error('the picture could not be made'))), 'image/png'),
  );
}

/** Hands the picture to the person as a file. */
export async function savePicture(of: PictureOf): Promise<void> {
  const blob = await pictureOf(of);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `lagebild-${of.day}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
