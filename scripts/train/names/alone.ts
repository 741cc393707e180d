// `node --import tsx scripts/train/names/alone.ts [--without a,b,c] [--out DIR]`: trains the names alone, on the lexicon that is there.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { openLexicon } from '../../../src/reading/lexicon.js';
import { packModel } from '../../../src/reading/linear-model.js';
import { trainGermanNames } from './german.js';

const models = fileURLToPath(new URL('../../../models/de', import.meta.url));
const { values } = parseArgs({
  options: { without: { type: 'string', default: '' }, out: { type: 'string', default: models } },
});
const began = Date.now();
const lexicon = openLexicon(brotliDecompressSync(readFileSync(join(models, 'lexicon.br'))).toString('latin1'));
const entries = trainGermanNames(lexicon, values.without.split(',').filter(Boolean), console.log);
const packed = brotliCompressSync(packModel(entries), {
  params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 22 },
});
mkdirSync(values.out, { recursive: true });
writeFileSync(join(values.out, 'names.br'), packed);
console.log(`names: packed ${(packed.length / 1e6).toFixed(2)} MB in ${Math.round((Date.now() - began) / 1000)} s`);
