import { HINT, type NameHints } from '../../knowledge/name-hints.js';
import { hashOf } from '../linear-model.js';
import { ABBREVIATION, NAMELIKE } from './forms.js';
import type { NameRules } from './types.js';

/** What the labeller sees of a form, hashed once. */
export interface Sight {
  readonly form: string;
  readonly low: number;
  readonly exact: number;
  /** The form without the ending of a genitive. */
  readonly bare: number;
  /** Suffixes of two to six letters, prefixes of two to five. */
  readonly ends: readonly number[];
  readonly starts: readonly number[];
  /** Which signs it is made of, short and long. */
  readonly shape: number;
  readonly long: number;
  /** Parts of speech a lexicon knows; gender and cases. */
  readonly may: number;
  readonly known: number;
  /** What lists and rules of the language say, each by itself and all together. */
  readonly marks: readonly number[];
  readonly sign: number;
  /** What ledger and gazetteer know, as bits of `HINT`. */
  readonly hints: number;
  /** The first and last part of a compound with a hyphen; 0 for other words. */
  readonly first: number;
  readonly last: number;
  /** Most words of a name of ledger or gazetteer that begins with it. */
  readonly longest: number;
  readonly isCapital: boolean;
  /** Whether it is a preposition. */
  readonly governs: boolean;
  /** 0 nothing (beyond the sentence), 1 punctuation, 2 number, 3 small letters, 4 capital, 5 capitals. */
  readonly sort: number;
  /** What the labeller that has seen it makes of the form alone: a score for each label; null before. */
  alone: Int32Array | null;
}

/** What a lexicon knows of a form, as two short keys. */
export type KnownAs = (form: string) => readonly [coarse: string, fine: string];

const longShape = (form: string): string =>
  form
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{N}/gu, '9');

function sortOf(form: string): number {
  if (!form) return 0;
  if (/^\p{N}/u.test(form)) return 2;
  if (!/\p{L}/u.test(form)) return 1;
  if (!NAMELIKE.test(form)) return 3;
  return /^[\p{Lu}\d-]{2,}$/u.test(form) ? 5 : 4;
}

/** What the rules of the language say of a form by itself. */
function marksOf(form: string, rules: NameRules, hints: NameHints): string[] {
  const low = form.toLowerCase();
  const bare = rules.genitive(form);
  const marks: string[] = [];
  const mark = (name: string, value: string | null | undefined | false): void => {
    if (value) marks.push(`${name}${value}`);
  };
  const known = rules.known.get(form) ?? rules.known.get(bare);
  mark('k', known ?? (rules.ambiguous.has(form) ? 'organisation' : null));
  mark('f', (rules.firstNames.has(form) || rules.firstNames.has(bare)) && 'irst');
  mark('s', (rules.surnames.has(form) || rules.surnames.has(bare)) && 'urname');
  const trigger = rules.triggerOf(low);
  mark('t', trigger && `${trigger.kind}${trigger.within ? '+' : ''}`);
  mark('d', rules.derivedKind(form));
  mark('p', rules.phraseKind(form));
  mark('o', rules.openers.get(low));
  mark('c', rules.companies.has(form) && 'ompany');
  mark('a', rules.particles.has(low) && 'article');
  mark('n', rules.notNames.has(low) && 'ot');
  mark('C', rules.isCommon(form) && 'ommon');
  mark('P', rules.isPlaceForm(bare) && 'lace');
  mark('A', ABBREVIATION.test(form) && (rules.notAbbreviations.has(form) ? 'not' : 'bbr'));
  const cut = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'));
  if (cut > 1) {
    const first = form.slice(0, cut);
    mark('h', rules.headOf(form.slice(cut + 1)));
    mark('K', rules.known.get(first));
    mark('F', rules.firstNames.has(first) && 'irst');
    mark('H', hintText(hints.of(first)));
    mark('B', ABBREVIATION.test(first) && 'bbr');
  }
  return marks;
}

const hintText = (bits: number): string => (bits ? String(bits) : '');

/** Looks at a form. */
export function sightOf(form: string, knownAs: KnownAs, rules: NameRules, hints: NameHints): Sight {
  const low = form.toLowerCase();
  const sort = sortOf(form);
  const ends: number[] = [];
  const starts: number[] = [];
  for (let n = 2; n <= 6; n++) ends.push(low.length >= n ? hashOf(low.slice(-n)) + n : 0);
  for (let n = 2; n <= 5; n++) starts.push(low.length >= n ? hashOf(low.slice(0, n)) - n : 0);
  const [may, known] = knownAs(form);
  const own = sort >= 4 ? hints.of(form) | hints.of(rules.genitive(form)) : 0;
  const marks = marksOf(form, rules, hints);
  if (own) for (const [name, bit] of Object.entries(HINT)) if (own & bit) marks.push(`g${name}`);
  const long = longShape(form);
  const cut = Math.max(form.lastIndexOf('-'), form.lastIndexOf('–'));
  const isCompound = cut > 0 && cut < form.length - 1;
  return {
    form,
    low: hashOf(low),
    exact: hashOf(form),
    bare: hashOf(rules.genitive(form)),
    ends,
    starts,
    shape: hashOf(long.replace(/(.)\1+/g, '$1').slice(0, 8)),
    long: hashOf(long.slice(0, 12)),
    may: hashOf(may || '-'),
    known: hashOf(known || '-'),
    marks: marks.map(hashOf),
    sign: hashOf(marks.join('|')),
    hints: own,
    first: isCompound ? hashOf(form.slice(0, cut)) : 0,
    last: isCompound ? hashOf(low.slice(cut + 1)) : 0,
    longest: sort >= 3 ? hints.longestFrom(form) : 0,
    isCapital: sort >= 4,
    governs: rules.prepositions.has(low),
    sort,
    alone: null,
  };
}
