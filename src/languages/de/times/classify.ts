import type { Classify, TokenClass } from '../../../reading/times/pattern.js';
import { cardinal } from '../numbers/cardinals.js';
import { LEXICON } from './lexicon.js';

const SPAN: Readonly<Record<string, string>> = {
  sekündig: 'second',
  minütig: 'minute',
  stündig: 'hour',
  tägig: 'day',
  wöchig: 'week',
  monatig: 'month',
  jährig: 'year',
};

const DIGIT = /^\d/u;
const SPAN_END = /^(.+?)-?(sekündig|minütig|stündig|tägig|wöchig|monatig|jährig)(?:e[nmrs]?)?$/u;

/** `zweitägig`, `mehrwöchige`, `18-monatigen`. */
function spanWord(lower: string): TokenClass[] {
  const m = SPAN_END.exec(lower);
  if (!m) return [];
  const stem = m[1]!;
  const n =
    stem === 'ein' ? 1 : /^\d+$/u.test(stem) ? Number(stem) : stem === 'mehr' ? Number.NaN : (cardinal(stem) ?? 0);
  return n === 0 ? [] : [{ name: 'lasting', ...(Number.isNaN(n) ? {} : { n }), s: SPAN[m[2]!]! }];
}

const HYPHENED: Readonly<Record<string, string>> = {
  stunden: 'hour',
  tage: 'day',
  wochen: 'week',
  monats: 'month',
  jahres: 'year',
  jahre: 'year',
};

/** `18-monatigen`, `72-Stunden-Frist`. */
function hyphenated(lower: string): TokenClass[] {
  const m = /^(\d+)-(\p{L}+)-\p{L}+$/u.exec(lower);
  const unit = m ? HYPHENED[m[2]!] : undefined;
  return m && unit ? [{ name: 'lasting', n: Number(m[1]), s: unit }] : spanWord(lower);
}

/** Numbers, years, ordinals, dates and clock times written in digits. */
function digitClasses(form: string): TokenClass[] {
  if (/^\d{1,2}\.$/u.test(form)) return [{ name: 'ord', n: Number.parseInt(form, 10) }];
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})$/u.test(form)) return [{ name: 'fulldate', s: form }];
  if (/^\d{1,2}:\d{2}$/u.test(form)) return [{ name: 'clocktime', s: form }];
  if (/^\d{1,2}\.\d{1,2}\.?$/u.test(form)) return [{ name: 'pair', s: form.replace(/\.$/u, '') }];
  const decades = /^(\d{4}|\d{2})er-?jahren?$/iu.exec(form);
  if (decades?.[1]?.endsWith('0')) return [{ name: 'decadeyears', n: Number(decades[1]) }];
  const decade = /^(\d{4}|\d{2})er$/u.exec(form);
  if (decade?.[1]?.endsWith('0'))
    return [{ name: 'decade', n: decade[1].length === 4 ? Number(decade[1]) / 10 : 190 + Number(decade[1]) / 10 }];
  if (/^\d{1,4}$/u.test(form)) {
    const n = Number(form);
    const number: TokenClass = { name: 'num', n };
    return form.length === 4 && n >= 1000 && n <= 2100 ? [{ name: 'year', n }, number] : [number];
  }
  if (/^\d+,\d+$/u.test(form)) return [{ name: 'num', n: Number(form.replace(',', '.')) }];
  return form.includes('-') ? hyphenated(form.toLowerCase()) : [];
}

const NONE: readonly TokenClass[] = [];

/** Classes of a German form for the rules of time. */
export const classify: Classify = (form) => {
  if (DIGIT.test(form)) return digitClasses(form);
  const lower = form.toLowerCase();
  const entries = LEXICON.get(lower);
  if (entries) {
    const capital = form[0] !== lower[0];
    const shout = form.length > 1 && form === form.toUpperCase() && capital;
    const fits = entries
      .filter((e) => shout || e.casing === 'any' || (e.casing === 'noun') === capital)
      .map((e) => e.found);
    const number = cardinal(lower);
    return number === null ? fits : [...fits, { name: 'num', n: number }];
  }
  if (lower.length < 4) return NONE;
  if (lower.includes('ig', 4)) {
    const span = spanWord(lower);
    if (span.length) return span;
  }
  return NUMBER_START.test(lower) ? numberWord(lower) : NONE;
};

const NUMBER_START =
  /^(?:ein|zwei|zwo|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|zwan|hundert|tausend|anderthalb)/u;

function numberWord(lower: string): readonly TokenClass[] {
  const n = cardinal(lower);
  if (n !== null)
    return n >= 1100 && n <= 2100 && lower.includes('hundert')
      ? [
          { name: 'year', n },
          { name: 'num', n },
        ]
      : [{ name: 'num', n }];
  return NONE;
}
