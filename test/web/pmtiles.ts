import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A PMTiles file of one tile, the world as the page's own base map has it: version 3, nothing packed. */
export function oneTile(): Buffer {
  const base = readFileSync(fileURLToPath(new URL('../../dist/web/map/base-3.bin', import.meta.url)));
  const end = base.indexOf(10);
  const { tiles } = JSON.parse(base.subarray(0, end).toString()) as { tiles: Record<string, [number, number]> };
  const [at, length] = tiles['0/0/0']!;
  const tile = base.subarray(end + 1 + at, end + 1 + at + length);
  const metadata = Buffer.from(
    JSON.stringify({
      vector_layers: [{ id: 'land' }, { id: 'coast' }],
      attribution: '<a href="https://example.org">Karten e.V.</a>',
    }),
  );
  const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);
  // One entry: tile 0, run of 1, its length, its place (plus one).
  const directory = Buffer.from([1, 0, 1, ...varint(tile.length), 1]);
  const header = Buffer.alloc(127);
  header.write('PMTiles', 0);
  header[7] = 3;
  const numbers = [127, directory.length, 127 + directory.length, metadata.length, 0, 0];
  const data = 127 + directory.length + metadata.length;
  for (const [i, value] of [...numbers, data, tile.length, 1, 1, 1].entries())
    header.writeBigUInt64LE(BigInt(value), 8 + 8 * i);
  header[96] = 1; // clustered
  header[97] = 1; // directories are not packed
  header[98] = 1; // tiles are not packed
  header[99] = 1; // vector tiles
  header[100] = 0;
  header[101] = 0;
  for (const [i, degrees] of [-180, -85, 180, 85].entries()) header.writeInt32LE(degrees * 1e7, 102 + 4 * i);
  return Buffer.concat([header, directory, metadata, tile]);
}
