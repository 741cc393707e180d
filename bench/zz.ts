import { execFileSync } from 'node:child_process';
import { sceneOf } from '../src/claims/scene.js';
import { loadKnowledge } from '../src/knowledge/index.js';
import { germanClaims } from '../src/languages/de/claims.js';
import { goldReading, goldSentences } from './gold-reading.js';

const [id, re, mode] = process.argv.slice(2);
const lines = execFileSync(
  process.execPath,
  ['../shared/eval/score.mjs', '--gold', '../shared/eval/gold', '--reports', '--only', '^' + id],
  { encoding: 'utf8' },
);
const rep = JSON.parse(lines.split('\n')[0]!);
const r = goldReading(rep, goldSentences('../shared/corpora/conflict').get(id!)! as any)!;
const scene = sceneOf(r, loadKnowledge(), germanClaims);
for (const s of r.sentences) {
  const t = r.report.text.slice(s.span.start, s.span.end);
  if (!new RegExp(re!).test(t)) continue;
  console.log(t);
  if (mode !== 'p') for (const w of s.words) console.log(w.index, w.form, w.lemma, w.xpos, w.case, w.head, w.deprel);
  for (const p of scene.predicates(s))
    if (p.kind === 'verb' || mode === 'p')
      console.log(
        'P',
        p.kind,
        p.lemma,
        p.voice,
        'S',
        p.subjects.map((x) => x.text),
        'O',
        p.objects.map((x) => x.text),
        'gov',
        p.governor?.relation,
        p.governor?.predicate.lemma,
        p.tense,
        p.modals,
        p.negated,
        p.marker,
      );
  console.log(
    r.times
      .filter((x) => x.span.start >= s.span.start && x.span.end <= s.span.end)
      .map((x) => JSON.stringify(x))
      .join('\n'),
  );
  console.log(
    r.quantities
      .filter((x) => x.span.start >= s.span.start && x.span.end <= s.span.end)
      .map((x) => JSON.stringify(x))
      .join('\n'),
  );
}
