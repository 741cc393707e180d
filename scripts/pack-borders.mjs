// Packs outlines of countries and the land borders between them from Natural Earth (npm world-atlas; public domain) into
// data/gazetteer/borders.json: for sectors of countries and for what lies at a border. Hundredths of a degree; first point, then steps.
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { feature, mesh } from 'topojson-client';

const require = createRequire(import.meta.url);
const coarse = require('world-atlas/countries-110m.json');
const fine = require('world-atlas/countries-50m.json');

// Names of Natural Earth that are not those of the runtime's table of regions.
const OTHER = {
  'Bosnia and Herz.': 'BA',
  'Central African Rep.': 'CF',
  Congo: 'CG',
  "Côte d'Ivoire": 'CI',
  Czechia: 'CZ',
  'Dem. Rep. Congo': 'CD',
  'Dominican Rep.': 'DO',
  'Eq. Guinea': 'GQ',
  eSwatini: 'SZ',
  Kosovo: 'XK',
  Macedonia: 'MK',
  Myanmar: 'MM',
  Palestine: 'PS',
  'S. Sudan': 'SS',
  Turkey: 'TR',
  'United States of America': 'US',
  'W. Sahara': 'EH',
  'Solomon Is.': 'SB',
  'Falkland Is.': 'FK',
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  'Trinidad and Tobago': 'TT',
};
// Codes of states that are no more share the name of the one that is.
const PAST = new Set('BU CS DD DY FX HV NH RH SU TP UK VD YD YU ZR AN QU'.split(' '));
const names = new Intl.DisplayNames(['en'], { type: 'region' });
const codes = new Map(Object.entries(OTHER));
for (let a = 65; a <= 90; a++)
  for (let b = 65; b <= 90; b++) {
    const code = String.fromCharCode(a, b);
    const name = names.of(code);
    if (name && !PAST.has(code) && name !== code && !codes.has(name)) codes.set(name, code);
  }
const codeOf = ({ properties }) => codes.get(properties.name) ?? null;

/** Points in hundredths of a degree without repeats, as a first point and steps. */
function steps(points) {
  const whole = points.map(([x, y]) => [Math.round(x * 100), Math.round(y * 100)]);
  const kept = whole.filter(([x, y], i) => i === 0 || x !== whole[i - 1][0] || y !== whole[i - 1][1]);
  return kept.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - kept[i - 1][0], y - kept[i - 1][1]]));
}

const outlines = {};
for (const f of feature(coarse, coarse.objects.countries).features) {
  const code = codeOf(f);
  if (!code) continue;
  const rings =
    f.geometry.type === 'Polygon' ? [f.geometry.coordinates[0]] : f.geometry.coordinates.map(([ring]) => ring);
  outlines[code] = [...(outlines[code] ?? []), ...rings.map(steps)];
}
const borders = {};
const geometries = fine.objects.countries.geometries.filter((g) => codeOf(g));
for (const [i, a] of geometries.entries())
  for (const b of geometries.slice(i + 1)) {
    const [x, y] = [codeOf(a), codeOf(b)].sort();
    if (x === y) continue;
    const pair = { type: 'GeometryCollection', geometries: [a, b] };
    const lines = mesh(fine, pair, (p, q) => p !== q)
      .coordinates.map(steps)
      .filter((line) => line.length >= 4);
    if (lines.length) borders[`${x}-${y}`] = [...(borders[`${x}-${y}`] ?? []), ...lines];
  }
const out = `${JSON.stringify({ format: 'lagebild-borders-1', outlines, borders })}\n`;
writeFileSync(new URL('../data/gazetteer/borders.json', import.meta.url), out);
console.log(
  `data/gazetteer/borders.json: ${Object.keys(outlines).length} outlines, ${Object.keys(borders).length} borders, ${(out.length / 1e6).toFixed(2)} MB`,
);
