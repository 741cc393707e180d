import { readFileSync } from 'node:fs';
import { germanTokens } from '../../src/languages/de/words/tokens.js';
import type { Case } from '../../src/reading/types.js';
import { corpora } from './rows.js';

/** A sentence with tags in part: what a word may be, its case, its lemma. No tree. */
export interface PartSentence {
  readonly words: readonly PartWord[];
  readonly source: 'sigmorphon' | 'empirist';
}

export interface PartWord {
  readonly form: string;
  /** STTS tags the word may bear; null where nothing is said. */
  readonly allowed: ReadonlySet<string> | null;
  /** Case, `_` where the word is said to bear none, null where nothing is said. */
  readonly case: Case | '_' | null;
  readonly lemma: string | null;
}

/** STTS tags that a UniMorph part of speech leaves open. */
const TAGS: Readonly<Record<string, string>> = {
  N: 'NN TRUNC',
  PROPN: 'NE NN FM',
  ADJ: 'ADJA ADJD',
  ADP: 'APPR APPO APZR KOKOM PTKVZ',
  ADV: 'ADV ADJD PROAV PWAV PTKVZ',
  AUX: 'VAFIN VAINF VAPP VMFIN VMINF',
  CONJ: 'KON KOUS KOUI KOKOM',
  DET: 'ART PDAT PPOSAT PRELAT PIAT PWAT',
  NUM: 'CARD ART PIS',
  PART: 'PTKNEG PTKZU PTKANT PTKVZ PTKA ADV',
  PRO: 'PPER PRF PDS PDAT PRELS PIS PIAT PWS PPOSAT PWAT',
  PUNCT: '$, $. $(',
};

/** What a verb form leaves open. */
function verbTags(features: readonly string[]): string {
  if (features.includes('V.PTCP')) return 'VVPP VAPP VMPP';
  if (features.includes('NFIN')) return 'VVINF VVIZU VAINF VMINF';
  return features.includes('FIN') ? 'VVFIN VAFIN VMFIN VVIMP' : '';
}

const CASES: Readonly<Record<string, Case>> = { NOM: 'N', GEN: 'G', DAT: 'D', ACC: 'A' };

function sigmorphonWord(line: string): PartWord {
  const [form = '', lemma = '', told = ''] = line.split('\t');
  const features = told.split(';');
  const [pos = ''] = features;
  const tags = pos === 'V' || pos === 'AUX' ? (pos === 'V' && verbTags(features)) || TAGS.AUX! : (TAGS[pos] ?? '');
  const kase = features.map((f) => CASES[f]).find((c) => c !== undefined) ?? null;
  return {
    form,
    // A verb that stands alone may be `haben` or `sein`.
    allowed: tags
      ? new Set(tags.split(' ').flatMap((t) => (t.startsWith('VV') ? [t, t.replace('VV', 'VA')] : [t])))
      : null,
    case: kase,
    lemma: lemma || null,
  };
}

const blocks = (text: string): readonly string[][] =>
  text
    .split(/\n\s*\n/)
    .map((b) => b.split('\n').filter((l) => l.trim() !== ''))
    .filter((b) => b.length > 0);

/** Sentences with UniMorph features: cases and lemmas, and parts of speech that leave the tag open. `known`: sentences to leave out. */
export function sigmorphon(known: ReadonlySet<string>): readonly PartSentence[] {
  return blocks(readFileSync(`${corpora}tagging/sigmorphon2018-train.tsv`, 'utf8'))
    .filter((rows) => !known.has(rows.map((r) => r.split('\t')[0]).join(' ')))
    .map((rows) => ({ words: rows.map(sigmorphonWord), source: 'sigmorphon' }));
}

/** Tags of web and chat German by those of newspapers. */
const WEB: Readonly<Record<string, string>> = {
  PAV: 'PROAV',
  PTKIFG: 'ADV',
  PTKMA: 'ADV',
  PTKMWL: 'ADV',
  DM: 'ADV',
  EMOASC: '$(',
  EMOIMG: '$(',
  PIDAT: 'PIAT',
};

function empiristWords(row: string, tags: ReadonlySet<string>): readonly PartWord[] {
  const [form = '', tag = '', , , , lemma = ''] = row.split('\t');
  if (tag === 'APPRART') {
    const parts = germanTokens.contractions.get(form.toLowerCase());
    if (parts)
      return [
        {
          form: /^\p{Lu}/u.test(form) ? parts[0][0]!.toUpperCase() + parts[0].slice(1) : parts[0],
          allowed: new Set(['APPR']),
          case: null,
          lemma: null,
        },
        { form: parts[1], allowed: new Set(['ART']), case: null, lemma: null },
      ];
  }
  const name = WEB[tag] ?? tag;
  return [
    {
      form,
      allowed: tags.has(name) ? new Set([name]) : null,
      case: null,
      lemma: /^(?:NN|ADJ|VV)/.test(tag) ? lemma : null,
    },
  ];
}

/** Web and chat German with STTS tags. `tags`: the tags to be learned; others say nothing. */
export function empirist(tags: ReadonlySet<string>): readonly PartSentence[] {
  const text = readFileSync(`${corpora}tagging/empirist.vrt`, 'utf8');
  return text
    .split('<s>')
    .slice(1)
    .map((block) =>
      block
        .slice(0, block.indexOf('</s>'))
        .split('\n')
        .filter((l) => l.includes('\t')),
    )
    .filter((rows) => rows.length > 0)
    .map((rows) => ({ words: rows.flatMap((r) => empiristWords(r, tags)), source: 'empirist' }));
}
