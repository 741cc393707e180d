import type { Theme } from '../address.js';
import type { Camera } from './camera.js';
import { Boxes, type Label, placeLabels, type Wish } from './labels.js';
import { KNOWN, NAMED, PARTS_KNOWN } from './look.js';
import type { Marks } from './marks.js';
import { MAP_COLOURS } from './palette.js';
import type { Part } from './part.js';
import { canvas, type Pen, type Sprite, spriteOf } from './pen.js';
import type { Scene } from './scene.js';
import type { Slips } from './slips.js';

/** Height of the letters in pixels of the page. */
const SIZES = { known: 13, other: 11 };
/** Width of the edge that lifts letters from what lies below them. */
const HALO = 1.4;
/** Written names that are kept ready to be drawn. */
const MOST_KEPT = 900;
const WIDTHS_KEPT = 20_000;
/** A town of which nothing is told is a dot this wide. */
const DOT = 3.5;

/** What names are written for. */
export interface Named {
  readonly scene: Scene | null;
  readonly marks: Marks;
  readonly slips: Slips;
  /** Towns of which nothing is told, the largest first. */
  readonly towns: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/** The names of a map: what stands where is found when the map rests, and drawn as pictures until then. */
export class Names {
  #labels: readonly Label[] = [];
  readonly #written = new Map<string, Sprite>();
  readonly #widths = new Map<string, number>();
  readonly #ruler = canvas(1, 1, 1);
  readonly #family: string;

  constructor(family: string) {
    this.#family = family;
  }

  #measure = (text: string, size: number): number => {
    const name = `${size}${text}`;
    const known = this.#widths.get(name);
    if (known !== undefined) return known;
    this.#ruler.font = `${size}px ${this.#family}`;
    const { width } = this.#ruler.measureText(text);
    if (this.#widths.size >= WIDTHS_KEPT) this.#widths.clear();
    this.#widths.set(name, width);
    return width;
  };

  /** Finds room for the names in sight: those of known places first, then others, then towns. */
  place(camera: Camera, { scene, marks, slips, towns }: Named): void {
    const taken = new Boxes();
    const covered = new Boxes();
    const seen = new Set<number>();
    slips.eachBox(camera, (box) => taken.add(box));
    if (scene)
      marks.eachInSight(camera, (place, x, y) => {
        seen.add(place);
        const reach = marks.reach(place);
        covered.add([x - reach, y - reach, x + reach, y + reach]);
      });
    const at = (x: number, y: number) =>
      camera
        .copies()
        .map((copy) => [camera.screenX(x, copy), camera.screenY(y)] as const)
        .filter(([px, py]) => px > -100 && px < camera.width + 100 && py > -30 && py < camera.height + 30);
    const page = { width: camera.width, height: camera.height, at, measure: this.#measure, taken, marks: covered };
    this.#labels = placeLabels(wishes(seen, scene, marks, towns), page);
  }

  #picture({ text, size, known }: Wish, theme: Theme, ratio: number): Sprite {
    const name = `${theme} ${ratio} ${size} ${known} ${text}`;
    const made = this.#written.get(name) ?? this.#write(text, size, known, theme, ratio);
    // What was used last is given up last.
    this.#written.delete(name);
    this.#written.set(name, made);
    if (this.#written.size > MOST_KEPT) this.#written.delete(this.#written.keys().next().value!);
    return made;
  }

  #write(text: string, size: number, known: boolean, theme: Theme, ratio: number): Sprite {
    const { ink, label, halo } = MAP_COLOURS[theme];
    const [width, height] = [Math.ceil(this.#measure(text, size)) + 4, Math.ceil(size * 1.5)];
    const pen = canvas(width, height, ratio);
    pen.font = `${size}px ${this.#family}`;
    pen.textBaseline = 'middle';
    pen.lineJoin = 'round';
    pen.strokeStyle = halo;
    pen.lineWidth = 2 * HALO;
    pen.strokeText(text, 2, height / 2);
    pen.fillStyle = known ? ink : label;
    pen.fillText(text, 2, height / 2);
    return spriteOf(pen, width, height);
  }

  /** Draws the names, those of places or those of towns, with a pen that counts in pixels of the screen. */
  draw(pen: Pen, camera: Camera, ratio: number, theme: Theme, towns: boolean, part: Part): void {
    pen.fillStyle = MAP_COLOURS[theme].label;
    const copies = camera.copies();
    for (const one of this.#labels) {
      if (one.place < 0 !== towns) continue;
      const y = camera.screenY(one.y);
      // Its picture is looked for only where it may lie in the part: a little larger than the name.
      if (Math.max(y, y + one.dy + 2 * one.height) < part.top || Math.min(y, y + one.dy - one.height) > part.bottom)
        continue;
      for (const copy of copies) {
        const x = camera.screenX(one.x, copy);
        const left = x + one.dx - 2;
        if (Math.max(x, left + one.width + 8) < part.left || Math.min(x, left) > part.right) continue;
        const sprite = this.#picture(one, theme, ratio);
        const top = y + one.dy + (one.height - sprite.height) / 2;
        pen.drawImage(sprite.image, Math.round(left * ratio), Math.round(top * ratio));
        if (!towns) continue;
        pen.beginPath();
        pen.arc(x * ratio, y * ratio, (DOT / 2) * ratio, 0, 2 * Math.PI);
        pen.fill();
      }
    }
  }

  /** The place whose name is written at a pixel of the page; null: none. */
  at(camera: Camera, px: number, py: number): number | null {
    for (const { place, x, y, dx, dy, width, height } of this.#labels) {
      if (place < 0) continue;
      const top = camera.screenY(y) + dy;
      if (py < top || py > top + height) continue;
      for (const copy of camera.copies()) {
        const left = camera.screenX(x, copy) + dx;
        if (px >= left && px <= left + width) return place;
      }
    }
    return null;
  }
}

function* wishes(
  seen: ReadonlySet<number>,
  scene: Scene | null,
  marks: Marks,
  towns: Named['towns'],
): Generator<Wish, void> {
  for (const known of [true, false])
    for (const place of seen) {
      const rank = marks.rank[place]!;
      if (rank >= KNOWN !== known || rank < NAMED) continue;
      yield {
        text: scene?.places[place]?.name ?? '',
        place,
        x: marks.x[place]!,
        y: marks.y[place]!,
        size: known ? SIZES.known : SIZES.other,
        away: rank === PARTS_KNOWN ? 22 : known ? 12 : 6,
        room: 3,
        known,
      };
    }
  for (const { name, x, y } of towns)
    yield { text: name, place: -1, x, y, size: SIZES.other, away: 5, room: 6, known: false };
}
