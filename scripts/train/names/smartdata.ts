import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { germanNames } from '../../../src/languages/de/names/index.js';
import { germanTokens } from '../../../src/languages/de/words/tokens.js';
import { surfaceForms } from '../../../src/reading/names/surface.js';
import { sentencesOf } from '../../../src/reading/sentences.js';
import { corpora } from '../rows.js';
import type { NamedSentence } from './germeval.js';

interface Mention {
  readonly span: { readonly start: number; readonly end: number };
  readonly type: string;
}
interface Document {
  readonly text: { readonly string: string };
  readonly conceptMentions: { readonly array: readonly Mention[] };
  readonly refids: { readonly map: { readonly source?: string } };
}

const CLASSES: Readonly<Record<string, string>> = {
  person: 'PER',
  organization: 'ORG',
  'organization-company': 'ORG',
  location: 'LOC',
  'location-city': 'LOC',
  'location-street': 'LOC',
};

/** What the corpus has that GermEval would leave out, or another class: a sentence with one is not learned from. */
const SKIPPED = /^location-(?:stop|route)$/;

/** The documents of a file that holds one JSON object behind another. */
function documents(file: string): readonly Document[] {
  const text = gunzipSync(readFileSync(`${corpora}ner/${file}`)).toString('utf8');
  return text
    .split(/^}\s*(?=\{)/m)
    .map((part, i, all) => JSON.parse(i < all.length - 1 ? `${part}}` : part) as Document);
}

/** Common nouns that are mentions too (`Gruppe`, `Konzern`) are no names. */
const isNamelike = (words: string): boolean =>
  /(?:^|[\s-])\p{Lu}/u.test(words) && !/^(?:die|der|das|beide[nr]?|mehrere|in|von)\b/iu.test(words);

function sentencesIn(document: Document, isCommon: (form: string) => boolean): NamedSentence[] {
  const { string: text } = document.text;
  const mentions = document.conceptMentions.array;
  const found: NamedSentence[] = [];
  for (const { tokens } of sentencesOf(text, germanTokens)) {
    const surface = surfaceForms(text, tokens);
    const forms = surface.map((s) => s.form);
    if (forms.length < 4 || forms.length > 80) continue;
    const labels: string[] = forms.map(() => 'O');
    const [from, to] = [surface[0]!.span.start, surface.at(-1)!.span.end];
    const inside = mentions.filter(({ span }) => span.start >= from && span.end <= to);
    if (inside.some((m) => SKIPPED.test(m.type))) continue;
    let broken = false;
    for (const { span, type } of inside) {
      const of = CLASSES[type];
      if (!of) continue;
      const first = surface.findIndex((s) => s.span.start === span.start);
      const last = surface.findIndex((s) => s.span.end === span.end);
      if (first < 0 || last < first || labels.slice(first, last + 1).some((l) => l !== 'O')) {
        broken = true;
        continue;
      }
      const words = forms.slice(first, last + 1).join(' ');
      if (first === last && germanNames.derivedKind(words)) labels[first] = `D-${of}`;
      else if (!isNamelike(words) || (first === last && isCommon(words))) continue;
      else if (first === last) labels[first] = `U-${of}`;
      else for (let i = first; i <= last; i++) labels[i] = `${i === first ? 'B' : i === last ? 'L' : 'I'}-${of}`;
    }
    if (!broken && labels.some((l) => l !== 'O'))
      found.push({ forms, labels, without: ['OTH', 'D-', 'P-'], weight: 1 });
  }
  return found;
}

/** Sentences of the news in DFKI SmartData. It has no names of the class OTH: a word it leaves out may be one. */
export const smartdata = (parts: readonly string[], isCommon: (form: string) => boolean): readonly NamedSentence[] =>
  parts.flatMap((part) =>
    documents(`smartdata-${part}.json.gz`)
      .filter((d) => d.refids.map.source === 'news')
      .flatMap((d) => sentencesIn(d, isCommon)),
  );
