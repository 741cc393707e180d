import { readFileSync, writeFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { loadNameHints } from '../../../src/knowledge/name-hints.js';
import { germanNames } from '../../../src/languages/de/names/index.js';
import { germanReading } from '../../../src/languages/de/reading.js';
import { openLexicon } from '../../../src/reading/lexicon.js';
import { modelOf, packModel } from '../../../src/reading/linear-model.js';
import { labeller } from '../../../src/reading/names/label.js';
import { labelIndex, LABELS, labelled } from '../../../src/reading/names/labels.js';
import { germeval, germevalRows, outerLabels } from './germeval.js';
import { trainNames } from '../train-names.js';

const opt = (k: string, d: number): number => { const i = process.argv.indexOf('--' + k); return i < 0 ? d : Number(process.argv[i + 1]); };
const began = Date.now();
const lexicon = openLexicon(brotliDecompressSync(readFileSync('models/de/lexicon.br')).toString('latin1'));
const ground = { rules: germanNames, hints: loadNameHints(), knownAs: (f: string) => germanReading.words.knownAs(f, lexicon) };
const data = [...germeval('germeval2014-test.tsv')];
const extra = process.argv.includes('--smart') ? (await import('./smartdata.js')).smartdata(['train', 'test'], (f) => /n/.test(germanReading.words.knownAs(f, lexicon)[0])) : [];
const silver = process.argv.includes('--silver') ? (await import('./silver.js')).silver(process.argv.includes('--held') ? ['a','b','c'] : []) : [];
console.log(data.length, extra.length, silver.length);
const entries = trainNames([...data, ...extra.map((e) => ({ ...e, weight: opt('ws', 1) })), ...silver.map((e) => ({ ...e, weight: opt('wc', 1) }))], ground, { epochs: opt('epochs', 8), rate: opt('rate', 0.2), decay: opt('decay', 1e-5), drop: opt('drop', 0.2), miss: opt('miss', 0), floor: opt('floor', 0.02), bits: opt('bits', 21), say: console.log });
console.log('trained', (Date.now() - began) / 1000);
writeFileSync('/tmp/ner/'+(process.argv.at(-1))+'.bin', packModel(entries));
const errors: string[] = [];
for (const lean of [0, 32, 48, 64, 96, 128]) {
const label = labeller(modelOf(entries), ground, lean);
const dev = germevalRows('germeval2014-dev.tsv');
const per: Record<string, { tp: number; fp: number; fn: number }> = {};
const bump = (c: string, k: 'tp' | 'fp' | 'fn') => { (per[c] ??= { tp: 0, fp: 0, fn: 0 })[k]++; };
errors.length = 0; const line: string[] = [];
let sec = 0, toks = 0;
for (const { forms, outer } of dev) {
  const t0 = process.cpuUsage();
  const got = label(forms);
  const u = process.cpuUsage(t0); sec += (u.user + u.system) / 1e6; toks += forms.length;
  const gold = labelled(Int32Array.from(outerLabels(outer), (l) => labelIndex.get(l) ?? 0));
  const key = (l: { from: number; to: number; of: string; manner: string }) => `${l.from}-${l.to}-${l.of}-${l.manner}`;
  const g = new Set(gold.map(key)), s = labelled(got);
  const bad: string[] = [];
  for (const l of s) { const c = l.manner === 'name' ? l.of : l.manner; if (g.has(key(l))) bump(c, 'tp'); else { bump(c, 'fp'); bad.push(`+${c}:${forms.slice(l.from, l.to).join(' ')}`); } }
  const ss = new Set(s.map(key));
  for (const l of gold) if (!ss.has(key(l))) { const c = l.manner === 'name' ? l.of : l.manner; bump(c, 'fn'); bad.push(`-${c}:${forms.slice(l.from, l.to).join(' ')}`); }
  if (bad.length) errors.push(`${bad.join(' | ')}\n      ${forms.join(' ')}`);
}
const f = ({ tp, fp, fn }: { tp: number; fp: number; fn: number }) => `P ${(100 * tp / (tp + fp || 1)).toFixed(1)} R ${(100 * tp / (tp + fn || 1)).toFixed(1)} F ${(200 * tp / (2 * tp + fp + fn || 1)).toFixed(2)}  (${tp + fn})`;
const total = { tp: 0, fp: 0, fn: 0 };
for (const c of ['PER', 'LOC', 'ORG', 'OTH']) { for (const k of ['tp', 'fp', 'fn'] as const) total[k] += per[c]![k]; line.push(`${c} ${f(per[c]!)}`); }
if (lean === 48) console.log(line.join('\n'), '\nderiv', f(per.deriv!), 'part', f(per.part!));
console.log(lean, 'MAIN', f(total), Math.round(toks / sec), 'tok/s');
}
(await import('node:fs')).writeFileSync('/tmp/ner/errors.txt', errors.join('\n'));
void LABELS;
