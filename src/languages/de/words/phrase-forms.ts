import type { Tagged } from '../../../reading/language.js';
import type { Lexicon } from '../../../reading/lexicon.js';
import type { Case } from '../../../reading/types.js';
import { ALL, ofWord, type Readings, readings } from './agreement.js';
import { OWN_NOUNS } from './compound-data.js';
import { remembered } from './remember.js';

const CASES: Readonly<Record<Case, Readings>> = {
  N: readings('NS NP'),
  G: readings('GS GP'),
  D: readings('DS DP'),
  A: readings('AS AP'),
};
const GENDER = {
  M: readings('NSM NPM GSM GPM DSM DPM ASM APM'),
  F: readings('NSF NPF GSF GPF DSF DPF ASF APF'),
  N: readings('NSN NPN GSN GPN DSN DPN ASN APN'),
} as const;

/** Readings in the singular. */
export const SINGULAR = readings('NS GS DS AS');
/** Readings in the plural. */
export const PLURAL = readings('NP GP DP AP');
/** Readings of each gender. */
export const GENDERS: readonly (readonly ['m' | 'f' | 'n', Readings])[] = [
  ['m', GENDER.M],
  ['f', GENDER.F],
  ['n', GENDER.N],
];

/** Endings of an adjective without an article, behind `ein`, behind `der`. */
const STRONG: Readonly<Record<string, Readings>> = {
  e: readings('NSF ASF NP AP'),
  er: readings('NSM GSF DSF GP'),
  es: readings('NSN ASN'),
  em: readings('DSMN'),
  en: readings('ASM GSMN DP'),
};
const MIXED: Readonly<Record<string, Readings>> = {
  e: readings('NSF ASF'),
  er: readings('NSM'),
  es: readings('NSN ASN'),
  en: readings('ASM GSMFN DSMFN NP GP DP AP'),
};
const WEAK: Readonly<Record<string, Readings>> = {
  e: readings('NSMFN ASFN'),
  en: readings('ASM GSMFN DSMFN NP GP DP AP'),
};

const DETERMINERS: ReadonlySet<string> = new Set(['ART', 'PDAT', 'PIAT', 'PPOSAT', 'PWAT']);
const isDeterminer = (tag: string): boolean => DETERMINERS.has(tag);
const LIKE_EIN = /^(?:k?ein|[mds]ein|ihr|unse?r|eue?r)(?:e[rnms]?)?$/i;
const LIKE_DER = /^(?:d(?:er|ie|as|en|em|es)|(?:dies|jen|jed|welch|all|beid|sämtlich)e[rnms]?)$/i;

/** What an adjective allows behind this determiner (null: none). */
function adjective(form: string, determiner: string | null): Readings {
  const ending = /e[mnrs]?$/.exec(form)?.[0] ?? '';
  const table =
    determiner === null ? STRONG : LIKE_DER.test(determiner) ? WEAK : LIKE_EIN.test(determiner) ? MIXED : null;
  if (table) return table[ending] ?? ALL;
  return (STRONG[ending] ?? 0) | (WEAK[ending] ?? 0) || ALL;
}

/** `Verletzte`, `Deutscher`: an adjective or participle that is a noun, by its ending. */
const isAdjectival = remembered((form, _tag, lexicon): boolean => {
  const bare = form.toLowerCase().replace(/e[mnrs]?$/, '');
  if (bare.length < 3 || bare === form.toLowerCase()) return false;
  const entries = lexicon.look(form).filter((e) => e.kind === 'n');
  // A noun with forms of its own is one: `Rechte`, `Linke` of the dictionary are of both kinds, `Kampf` is none.
  if (entries.some((e) => !/^N:SN/.test(e.info) && !/^(?:e|er)$/.test(e.lemma.slice(bare.length)))) return false;
  const known = lexicon.look(bare);
  return (
    known.some((e) => e.kind === 'a' || (e.kind === 'v' && e.info.includes('pp'))) ||
    (bare.endsWith('end') && lexicon.look(bare.slice(0, -1)).some((e) => e.kind === 'v'))
  );
});

/** What a noun allows behind this determiner. */
function noun(form: string, determiner: string | null, lexicon: Lexicon): Readings {
  if (isAdjectival(form, 'NN', lexicon)) return adjective(form, determiner);
  const own = OWN_NOUNS.get(form) ?? OWN_NOUNS.get(form.replace(/^.*[-–]/, ''));
  if (own) return GENDER[own as keyof typeof GENDER];
  return ofWord(form, 'NN', lexicon);
}

/** Words that agree with a head: article, adjectives, numerals, with adjectives coordinated to them. */
export function phraseOf(
  words: readonly Tagged[],
  head: number,
  children: readonly (readonly number[])[],
): readonly number[] {
  if (children[head]!.length === 0) return [];
  const own = children[head]!.filter((c) => {
    const { deprel, xpos } = words[c]!;
    if (deprel.startsWith('det')) return isDeterminer(xpos);
    return c < head && (deprel === 'amod' ? xpos === 'ADJA' : deprel === 'nummod' && xpos === 'CARD');
  });
  const more = own.flatMap((c) => children[c]!.filter((k) => words[k]!.deprel === 'conj' && words[k]!.xpos === 'ADJA'));
  return [...own, ...more].sort((a, b) => a - b);
}

/** The form of the determiner among the words of a phrase. */
function determinerOf(words: readonly Tagged[], phrase: readonly number[]): string | null {
  const at = phrase.find((i) => isDeterminer(words[i]!.xpos));
  return at === undefined ? null : words[at]!.form;
}

/** Readings that a head and the words of its phrase allow together; those that contradict what came before do not count. */
export function together(
  words: readonly Tagged[],
  head: number,
  phrase: readonly number[],
  lexicon: Lexicon,
): Readings {
  const determiner = determinerOf(words, phrase);
  const { form, xpos, case: kase } = words[head]!;
  const own =
    xpos === 'NN'
      ? noun(form, determiner, lexicon)
      : xpos === 'ADJA'
        ? adjective(form, determiner)
        : ofWord(form, xpos, lexicon);
  let set = ALL;
  const narrow = (to: Readings): void => {
    if (set & to) set &= to;
  };
  const [articles, others] = [
    phrase.filter((i) => isDeterminer(words[i]!.xpos)),
    phrase.filter((i) => !isDeterminer(words[i]!.xpos)),
  ];
  // Closed classes first: where article and dictionary contradict each other, the dictionary lacks something (`der Laden`).
  for (const i of articles) narrow(ofWord(words[i]!.form, words[i]!.xpos, lexicon));
  if (kase) narrow(CASES[kase]);
  narrow(own);
  for (const i of others) {
    const { form: other, xpos: tag } = words[i]!;
    narrow(tag === 'ADJA' ? adjective(other, determiner) : ofWord(other, tag, lexicon));
  }
  return set;
}
