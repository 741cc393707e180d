/** A layer of a vector tile: how many units its side has, and its features. */
export interface TileLayer {
  readonly extent: number;
  readonly features: readonly TileFeature[];
}

/** Lines of a feature: of a face its rings. Each a row of x, y, x, y … */
export interface TileFeature {
  readonly face: boolean;
  readonly lines: readonly (readonly number[])[];
}

const [FACE, LINE] = [3, 2];
const [MOVE, DRAW] = [1, 2];

/** Reads protocol buffers: fields of a message, one after the other. */
class Message {
  #at: number;

  constructor(
    readonly bytes: Uint8Array,
    from: number,
    readonly end: number,
  ) {
    this.#at = from;
  }

  get more(): boolean {
    return this.#at < this.end;
  }

  varint(): number {
    let value = 0;
    for (let factor = 1; this.#at < this.end; factor *= 128) {
      const byte = this.bytes[this.#at++]!;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw new Error('the tile is cut off');
  }

  /** The message or the bytes of a field of that kind. */
  part(): Message {
    const length = this.varint();
    const from = this.#at;
    if (from + length > this.end) throw new Error('the tile is cut off');
    this.#at += length;
    return new Message(this.bytes, from, from + length);
  }

  text(): string {
    const { bytes, end } = this;
    return new TextDecoder().decode(bytes.subarray(this.#at, end));
  }

  skip(wire: number): void {
    if (wire === 0) this.varint();
    else if (wire === 1) this.#at += 8;
    else if (wire === 2) this.part();
    else if (wire === 5) this.#at += 4;
    else throw new Error(`the tile has a field of the unknown kind ${wire}`);
  }
}

/** Calls `field` for each field of a message; what it does not take is passed over. */
function eachField(message: Message, field: (no: number) => boolean): void {
  while (message.more) {
    const key = message.varint();
    if (!field(key >>> 3)) message.skip(key & 7);
  }
}

const signed = (value: number): number => (value % 2 === 0 ? value / 2 : -(value + 1) / 2);

/** Commands of a geometry (Mapbox Vector Tile 2.1, section 4.3) as lines; a ring ends where it began. */
function linesOf(geometry: Message, face: boolean): readonly (readonly number[])[] {
  const lines: number[][] = [];
  let line: number[] = [];
  let [x, y] = [0, 0];
  while (geometry.more) {
    const command = geometry.varint();
    const [kind, count] = [command & 7, command >>> 3];
    if (kind !== MOVE && kind !== DRAW) {
      if (face && line.length > 1) line.push(line[0]!, line[1]!);
      continue;
    }
    for (let i = 0; i < count; i++) {
      x += signed(geometry.varint());
      y += signed(geometry.varint());
      if (kind === MOVE) {
        line = [];
        lines.push(line);
      }
      line.push(x, y);
    }
  }
  return lines;
}

function featureOf(message: Message): TileFeature | null {
  let kind = 0;
  let geometry: Message | null = null;
  eachField(message, (no) => {
    if (no === 3) kind = message.varint();
    else if (no === 4) geometry = message.part();
    else return false;
    return true;
  });
  if (!geometry || (kind !== FACE && kind !== LINE)) return null;
  return { face: kind === FACE, lines: linesOf(geometry, kind === FACE) };
}

function layerOf(message: Message): [name: string, layer: TileLayer] {
  let name = '';
  let extent = 4096;
  const features: TileFeature[] = [];
  eachField(message, (no) => {
    if (no === 1) name = message.part().text();
    else if (no === 2) {
      const feature = featureOf(message.part());
      if (feature) features.push(feature);
    } else if (no === 5) extent = message.varint();
    else return false;
    return true;
  });
  return [name, { extent, features }];
}

/** Faces and lines of a vector tile, layer by layer; what they are called is left aside. Throws where the bytes are no such tile. */
export function readTile(bytes: Uint8Array): ReadonlyMap<string, TileLayer> {
  const tile = new Message(bytes, 0, bytes.length);
  const layers = new Map<string, TileLayer>();
  eachField(tile, (no) => {
    if (no !== 3) return false;
    layers.set(...layerOf(tile.part()));
    return true;
  });
  return layers;
}
