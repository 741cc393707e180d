import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { confidenceOf, featuresOf } from '../src/claims/confidence.js';
import type { Claim } from '../src/claims/types.js';
import { createReader } from '../src/service/read.js';
import { reportOf } from '../src/text/report.js';
import { shared } from './shared.js';

/** Fits the weights of the confidence of claims on the annotated reports and writes them where the German rules keep them. */
interface GoldClaim {
  readonly type: string;
  readonly accept?: readonly string[];
  readonly evidence: readonly [number, number];
}
interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}

const STRENGTH = 0.02;
const ROUNDS = 400;
const RATE = 0.5;

const near = (text: string, a: readonly [number, number], b: readonly [number, number]): boolean => {
  if (a[0] < b[1] && b[0] < a[1]) return true;
  const between = a[0] < b[0] ? text.slice(a[1], b[0]) : text.slice(b[1], a[0]);
  return !/[.!?]\s/.test(between);
};

/** A claim is right where a gold claim of its type, not yet taken, stands in its sentence. */
function judged(text: string, claims: readonly Claim[], gold: readonly GoldClaim[]): readonly Example[] {
  const taken = new Set<GoldClaim>();
  return claims.map((claim) => {
    const hit = gold.find(
      (g) =>
        !taken.has(g) &&
        (g.type === claim.type || g.accept?.includes(claim.type)) &&
        near(text, g.evidence, claim.evidence),
    );
    if (hit) taken.add(hit);
    return { features: featuresOf(claim), right: hit !== undefined };
  });
}

function weightsOf(examples: readonly Example[]): Record<string, number> {
  const weights: Record<string, number> = {};
  for (const e of examples) for (const f of e.features) weights[f] ??= 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope: Record<string, number> = {};
    for (const { features, right } of examples) {
      const sum = features.reduce((s, f) => s + weights[f]!, 0);
      const off = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const f of features) slope[f] = (slope[f] ?? 0) + off;
    }
    for (const f of Object.keys(weights))
      weights[f] =
        weights[f]! + RATE * (slope[f]! / examples.length ** 0.9 - (f === 'bias' ? 0 : STRENGTH * weights[f]!));
  }
  return Object.fromEntries(
    Object.entries(weights)
      .map(([f, w]) => [f, Math.round(w * 100) / 100] as const)
      .filter(([, w]) => w !== 0)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** An annotated report with its text. */
interface Annotated {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
  readonly claims: readonly GoldClaim[];
}
interface GoldFile {
  readonly report: { readonly id: string; readonly text?: string; readonly published?: string };
  readonly claims: readonly GoldClaim[];
}

const corpus = fileURLToPath(new URL('../test/corpus/reports/', import.meta.url));
const dossier = fileURLToPath(new URL('../data/example/', import.meta.url));
/** The held third of the corpus: it is read to measure, never to fit. */
const HELD = /^[a-z]1[1-6]\.json$/;

const goldIn = (folder: string): readonly (GoldFile & { readonly file: string })[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => ({ file, ...(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as GoldFile) }));

const annotated = (gold: GoldFile, text: string): Annotated => ({
  id: gold.report.id,
  text,
  published: gold.report.published ?? null,
  claims: gold.claims,
});

function dossierReports(theatre: string): readonly Annotated[] {
  const lines = readFileSync(`${dossier}${theatre}/reports.jsonl`, 'utf8').split('\n').filter(Boolean);
  const texts = new Map(lines.map((l) => JSON.parse(l) as { id: string; text: string }).map((r) => [r.id, r.text]));
  return goldIn(`${dossier}${theatre}/claims`).map((g) => annotated(g, texts.get(g.report.id) ?? ''));
}

const own = goldIn(corpus).map((g) => ({
  held: HELD.test(g.file),
  ...annotated(g, readFileSync(`${corpus}${g.report.text}`, 'utf8')),
}));
const open: readonly Annotated[] = [
  ...goldIn(shared('eval/gold')).map((g) => annotated(g, readFileSync(shared(g.report.text!), 'utf8'))),
  ...own.filter((r) => !r.held),
  ...dossierReports('derna'),
  ...dossierReports('pocket'),
];

const reader = await createReader();
const examplesOf = ({ id, text, published, claims }: Annotated): readonly Example[] =>
  judged(text, reader.claims(reportOf({ id, text, published, language: 'de' }), { trace: true }).claims, claims);
const examples = open.flatMap(examplesOf);
const weights = weightsOf(examples);
const rows = Object.entries(weights).map(([f, w]) => `  ${/^\w+$/.test(f) ? f : `'${f}'`}: ${w},`);
writeFileSync(
  new URL('../src/languages/de/confidence.ts', import.meta.url),
  `import type { ConfidenceWeights } from '../../claims/language.js';

/**
 * Weights of the logistic over the features of a claim, fitted by bench/confidence-fit.ts on ${examples.length} claims read from annotated
 * reports (a claim is right where its type stands in its sentence); the held third of test/corpus only measures it.
 */
export const confidence: ConfidenceWeights = {
${rows.join('\n')}
};
`,
);
/** Mean distance of confidence and share of right claims, over ten bins. */
function calibrationError(measured: readonly Example[]): number {
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sum: 0, right: 0 }));
  for (const { features, right } of measured) {
    const c = confidenceOf(weights, features);
    const bin = bins[Math.min(9, Math.floor(c * 10))]!;
    bin.n++;
    bin.sum += c;
    bin.right += right ? 1 : 0;
  }
  return bins.reduce((total, b) => total + Math.abs(b.sum - b.right), 0) / (measured.length || 1);
}

const kept = own.filter((r) => r.held).flatMap(examplesOf);
const sure = kept.filter((e) => confidenceOf(weights, e.features) >= 0.8);
console.log(
  `held: ${kept.length} claims, calibration error ${calibrationError(kept).toFixed(3)}, at 0.8 and above ${sure.filter((e) => e.right).length} of ${sure.length} right`,
);
console.log(`${examples.length} claims, ${examples.filter((e) => e.right).length} right, ${rows.length} weights`);
