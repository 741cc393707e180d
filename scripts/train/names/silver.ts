import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../../src/knowledge/index.js';
import { germanNames } from '../../../src/languages/de/names/index.js';
import { type ConlluSentence, fromConllu } from '../../../src/reading/conllu-in.js';
import { surfaceForms } from '../../../src/reading/names/surface.js';
import type { Name, Sentence } from '../../../src/reading/types.js';
import { corpora } from '../rows.js';
import type { NamedSentence } from './germeval.js';
import { knownKinds } from './known.js';
import { findNames } from './teacher.js';

const CONFLICT = ['a', 'b', 'c', 'f', 'g', 'h', 'i', 'j'] as const;
const CLASSES = { person: 'PER', organisation: 'ORG', place: 'LOC', facility: 'LOC', other: 'OTH' } as const;

/** The sentences of each report, laid one behind the other in one text. */
function reports(
  files: readonly string[],
): readonly { readonly text: string; readonly sentences: readonly Sentence[] }[] {
  const byReport = new Map<string, ConlluSentence[]>();
  for (const file of files)
    for (const s of fromConllu(readFileSync(`${corpora}conflict/${file}.conllu`, 'utf8'))) {
      const id = (s.comments.report ?? s.comments.sent_id ?? '').split(/[ |-]/)[0]!;
      byReport.set(id, [...(byReport.get(id) ?? []), s]);
    }
  return [...byReport.values()].map((own) => {
    let text = '';
    const sentences = own.map((s, index): Sentence => {
      const by = text.length;
      text += `${s.text} `;
      const moved = <T extends { span: { start: number; end: number } }>(w: T): T => ({
        ...w,
        span: { start: w.span.start + by, end: w.span.end + by },
      });
      return { index, span: moved(s).span, tokens: s.tokens.map(moved), words: s.words.map(moved) };
    });
    return { text, sentences };
  });
}

function labelsOf(text: string, sentence: Sentence, names: readonly Name[]): NamedSentence {
  const surface = surfaceForms(text, sentence.tokens);
  const labels = surface.map(() => 'O');
  for (const { span, kind, derived } of names) {
    const inside = surface.flatMap((s, i) => (s.span.start >= span.start && s.span.end <= span.end ? [i] : []));
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) continue;
    const of = CLASSES[kind];
    const form = surface[first]!.form;
    if (derived) labels[first] = `${/.-\p{L}/u.test(form) ? 'P' : 'D'}-${of}`;
    else if (first === last) labels[first] = `U-${of}`;
    else for (const i of inside) labels[i] = `${i === first ? 'B' : i === last ? 'L' : 'I'}-${of}`;
  }
  return { forms: surface.map((s) => s.form), labels, without: [], weight: 1 };
}

/**
 * Sentences of the conflict treebank with the names that rules find on its gold tags: they teach what names in reports on
 * conflicts look like. `without`: files to leave out.
 */
export function silver(without: readonly string[]): readonly NamedSentence[] {
  const known = knownKinds(loadKnowledge());
  return reports(CONFLICT.filter((f) => !without.includes(f))).flatMap(({ text, sentences }) => {
    const names = findNames(text, sentences, germanNames, known);
    return sentences.map((s) => labelsOf(text, s, names));
  });
}
