import type { WordRules } from '../../../reading/language.js';
import type { Lexicon, LexiconEntry } from '../../../reading/lexicon.js';
import type { Upos } from '../../../reading/types.js';
import { agreement } from './agreement.js';
import { splitCompound } from './compounds.js';
import { morphology } from './morphology.js';
import { nominalisation } from './nominalisations.js';
import { nameLemma, nounEntry, nounLemma } from './nouns.js';
import { remembered } from './remember.js';
import { SEPARABLE, verbLemma } from './verbs.js';

const UPOS: Readonly<Record<string, Upos>> = {
  NN: 'NOUN',
  NE: 'PROPN',
  ART: 'DET',
  ADJA: 'ADJ',
  ADJD: 'ADJ',
  APPR: 'ADP',
  APPRART: 'ADP',
  APPO: 'ADP',
  APZR: 'ADP',
  ADV: 'ADV',
  KON: 'CCONJ',
  KOUS: 'SCONJ',
  KOUI: 'SCONJ',
  KOKOM: 'ADP',
  PDS: 'PRON',
  PDAT: 'DET',
  PIS: 'PRON',
  PIAT: 'DET',
  PIDAT: 'DET',
  PPER: 'PRON',
  PRF: 'PRON',
  PPOSAT: 'DET',
  PPOSS: 'PRON',
  PRELS: 'PRON',
  PRELAT: 'DET',
  PWS: 'PRON',
  PWAT: 'DET',
  PWAV: 'ADV',
  PROAV: 'ADV',
  PAV: 'ADV',
  PTKNEG: 'PART',
  PTKVZ: 'ADP',
  PTKZU: 'PART',
  PTKANT: 'PART',
  PTKA: 'PART',
  CARD: 'NUM',
  FM: 'X',
  XY: 'X',
  TRUNC: 'NOUN',
  ITJ: 'INTJ',
  '$,': 'PUNCT',
  '$.': 'PUNCT',
  '$(': 'PUNCT',
};

/** Universal tag by the STTS tag; of `haben`, `sein`, `können` by whether they stand alone (`hat Waffen`: VERB). */
function uposOf(xpos: string, _form: string, deprel: string): Upos {
  if (xpos.startsWith('VV')) return 'VERB';
  if (xpos.startsWith('V')) return /^(aux|cop)/.test(deprel) ? 'AUX' : 'VERB';
  return UPOS[xpos] ?? 'X';
}

const PREFIXES: ReadonlySet<string> = new Set(SEPARABLE);
/** Adjectives and others that stand as a prefix: `gab … bekannt`. */
const RESULTS =
  /^(?:fern|bekannt|verloren|bereit|offen|klar|tot|gut|sicher|leer|voll|nahe|näher|hoch|wahr|frei|still|lahm|brach|dicht|gleich|gefangen|kaputt|krank|schwer|leicht|übrig|vorweg|inne|hinzu|davon|dazu|dagegen|dahin|daher|drauf|rauf|raus|rein|runter|rüber|ran|vorüber|hintan|entzwei|abhanden|zunichte|zugrunde|kund|acht|maß|schritt|zuvor|voraus|umhin|einher|überein|aufeinander|zueinander|aneinander|beiseite|wett|wieder|zurecht|zustande|infrage|heim|hinterher|irre|kennen|liegen|stehen|hervor|herbei|hinüber|herüber|hinunter|hinauf|herauf|herab|hinab|dran|fort|vorwärts|rückwärts|daneben|danieder|darnieder)$/;
const ENDING = /(?<=.{3})(?:en|em|er|es|e)$/;
const ARTICLE = /^(der|die|das|den|dem|des)$/;

/** `Berliner`, `Kairoer`: made from a place, the same in all forms. */
const isOfPlace = (form: string): boolean =>
  /^\p{Lu}\p{Ll}{2,}er$/u.test(form) && !/(?:isch|lich|ig|sam|bar|los|haft|iv|al|ell|nd|end)er$/.test(form);

const adjectiveOf = (form: string, lexicon: Lexicon): string | undefined =>
  lexicon.look(form).find((e) => e.kind === 'a')?.lemma;

/** `größere`, `nützlicher`, `kürzest` of an adjective that the lexicon has in its base form. */
function positive(bare: string, lexicon: Lexicon): string | null {
  const stem = /^(.{3,}?)(?:er|e?st)$/.exec(bare)?.[1];
  if (!stem) return null;
  const plain = stem.replace(/ä/, 'a').replace(/ö/, 'o').replace(/ü/, 'u');
  const full = stem.replace(/l$/, 'el');
  const found = [stem, plain, full].find((s) => adjectiveOf(s, lexicon) === s);
  if (found) return found;
  return /(?:lich|ig|isch|sam|bar|haft|end)$/.test(stem) ? stem : null;
}

/** `internationalen` → `international`, `größere` → `groß`, `hohem` → `hoch`. */
function adjectiveLemma(form: string, lexicon: Lexicon): string {
  const low = form.toLowerCase();
  // `US-geführte`, `Kairoer`: capitals that stay.
  if (/^\p{Lu}.*-\p{Ll}/u.test(form)) return form.replace(ENDING, '');
  const bare = low.replace(/(?<=.{2})(?:en|em|er|es|e)$/, '');
  const known = adjectiveOf(form, lexicon) ?? adjectiveOf(low, lexicon);
  if (isOfPlace(form) && (known ?? low) === low && !adjectiveOf(bare, lexicon)) return form;
  // `kämpfende`: some rows give a participle the lemma of its verb.
  if (known && bare === `${known}d`) return bare;
  // `zählenden`: others give it itself.
  if (known === low && bare.endsWith('end')) return bare;
  if (known) return known;
  return adjectiveOf(bare, lexicon) ?? positive(bare, lexicon) ?? bare;
}

/** Base form of a word under its tag. */
const lemmaOf = remembered((form, xpos, lexicon): string => {
  if (xpos === 'NN' || xpos === 'TRUNC') return nounLemma(form, lexicon);
  if (xpos === 'NE') return nameLemma(form, lexicon, true);
  if (/^V[VAM]/.test(xpos)) return verbLemma(form, xpos, lexicon);
  if (xpos === 'ADJA') return adjectiveLemma(form, lexicon);
  if (xpos === 'CARD') return form.toLowerCase();
  if (xpos.startsWith('$') || xpos === 'FM' || xpos === 'XY') return form;
  const low = form.toLowerCase();
  // The spelling of before 1996; the other words that bear it are nouns and verbs.
  if (low === 'daß') return 'dass';
  const closed = lexicon.look(low).find((e) => e.kind === 'x' && e.info.split(',').includes(xpos));
  if (closed) return closed.lemma;
  if (ARTICLE.test(low)) return 'der';
  if (xpos === 'ADJD') return adjectiveOf(low, lexicon) ?? positive(low, lexicon) ?? low;
  if (xpos === 'PPOSAT' || xpos === 'PIAT' || xpos === 'PDAT')
    return low.replace(/(?<=.{2})(?:en|em|er|es|e)$/, '') || low;
  return low;
});

/** `nahm … ein` → `einnehmen`; what is no prefix of a verb is none (`gibt … records`). */
function joinPrefix(prefix: string, lemma: string): string {
  const low = prefix.toLowerCase();
  return PREFIXES.has(low) || RESULTS.test(low) ? low + lemma : lemma;
}

/** Kinds of an entry that the tagger tells apart: nouns, adjectives, infinitives, finite forms, participles, closed classes. */
function kindsOf(entry: LexiconEntry): readonly string[] {
  // Adjectives and closed classes come from the rows the tagger is trained on: there they are always known, in new text often
  // not, and a tagger that leans on them fails there.
  if (entry.kind === 'a' || entry.kind === 'x') return [];
  if (entry.kind === 'n') return [entry.kind];
  return [
    ...new Set(
      entry.info
        .split(',')
        .map((code) => (code === 'inf' || code === 'pp' || code === 'imp' ? code : code.slice(0, 2))),
    ),
  ];
}

/** `umkämpften` → `pp+`, `kämpfenden` → `inf+`: an ending of an adjective on a participle. */
function inflected(low: string, lexicon: Lexicon): readonly string[] {
  const bare = low.replace(ENDING, '');
  if (bare === low) return [];
  const own = lexicon.look(bare).flatMap((e) => (e.kind === 'v' && e.info.includes('pp') ? ['pp+'] : []));
  const acting = bare.endsWith('nd') && lexicon.look(bare.slice(0, -1)).some((e) => e.kind === 'v') ? ['inf+'] : [];
  return [...own, ...acting];
}

/** `abzog`, `eingekesselt`: a prefix that separates before a known form. */
function prefixed(low: string, lexicon: Lexicon): readonly string[] {
  for (const prefix of SEPARABLE) {
    if (!low.startsWith(prefix) || low.length < prefix.length + 3) continue;
    const rest = low.slice(prefix.length);
    const found = lexicon.look(rest.startsWith('zu') ? rest.slice(2) : rest).filter((e) => e.kind === 'v');
    if (found.length) return found.flatMap(kindsOf).map((k) => `p${k}`);
  }
  return [];
}

/** What a lexicon says of a form, as two short keys: the parts of speech it may be, and gender and cases. */
function knownAs(form: string, lexicon: Lexicon): readonly [coarse: string, fine: string] {
  const low = form.toLowerCase();
  const isCapital = low !== form;
  const own = isCapital ? lexicon.look(form) : [];
  const entries = [...own, ...lexicon.look(low).filter((e) => e.kind !== 'n')];
  const kinds = new Set([...entries.flatMap(kindsOf), ...inflected(low, lexicon)]);
  // `nahm … teil`: whether a prefix is one is for the words around it to say.
  if (PREFIXES.has(form)) kinds.add('ptk');
  if (!kinds.size && !isCapital) for (const k of prefixed(low, lexicon)) kinds.add(k);
  const noun =
    own.find((e) => e.kind === 'n') ??
    (isCapital && form.length > 6 && !entries.length ? nounEntry(form, lexicon)?.entry : undefined);
  if (noun && !own.length) kinds.add('c');
  const infos = own.filter((e) => e.kind === 'n').map((e) => e.info);
  return [[...kinds].sort().join('|'), infos.length > 1 ? infos.sort().join('/') : (noun?.info ?? '')];
}

/** German words. */
export const germanWords: WordRules = {
  knownAs,
  agreement,
  lemmaOf,
  joinPrefix,
  uposOf,
  morphology,
  splitCompound,
  nominalisation,
};
