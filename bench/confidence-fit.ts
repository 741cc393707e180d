import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { featuresOf } from '../src/claims/confidence.js';
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

const reader = await createReader();
const folder = shared('eval/gold');
const examples = readdirSync(folder).flatMap((file) => {
  const gold = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as {
    report: { id: string; text: string; published?: string };
    claims: readonly GoldClaim[];
  };
  const text = readFileSync(shared(gold.report.text), 'utf8');
  const report = reportOf({ id: gold.report.id, text, published: gold.report.published ?? null, language: 'de' });
  return judged(text, reader.claims(report, { trace: true }).claims, gold.claims);
});
const weights = weightsOf(examples);
const rows = Object.entries(weights).map(([f, w]) => `  ${/^\w+$/.test(f) ? f : `'${f}'`}: ${w},`);
writeFileSync(
  new URL('../src/languages/de/confidence.ts', import.meta.url),
  `import type { ConfidenceWeights } from '../../claims/language.js';

/**
 * Weights of the logistic over the features of a claim, fitted by bench/confidence-fit.ts on ${examples.length} claims read from annotated
 * reports (a claim is right where its type stands in its sentence).
 */
export const confidence: ConfidenceWeights = {
${rows.join('\n')}
};
`,
);
console.log(`${examples.length} claims, ${examples.filter((e) => e.right).length} right, ${rows.length} weights`);
