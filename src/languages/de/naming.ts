import type { NamingRules } from '../../claims/language.js';

const NOT_ORIGIN =
  /(militär|polit|prakt|krit|islamist|strateg|histor|tekton|logist|takt|techn|systemat|energ|elektron|mechan|chem|radikalislam|drast|dramat|zivilator|kriegerisch|telefon|wissenschaft|hekt|stürm|spezif|ökonom|diplomat|bolschewist|faschist|terrorist|städt|heim|verbrecher|mörder|räuber|rebell|gegner|feind|bürokrat|human|automat|typ|ident|erst)isch/i;

const SIDES: Readonly<Record<string, { readonly north: number; readonly east: number }>> = {
  nord: { north: 1, east: 0 },
  süd: { north: -1, east: 0 },
  ost: { north: 0, east: 1 },
  west: { north: 0, east: -1 },
};

/** `westlibyschen` → west of what `libyschen` names. */
function side(word: string): { readonly of: string; readonly north: number; readonly east: number } | null {
  const parts = /^(nord|süd|ost|west)(?!lich)(\p{L}{4,})$/iu.exec(word);
  const towards = parts ? SIDES[parts[1]!.toLowerCase()] : undefined;
  return parts && towards ? { of: parts[2]!, ...towards } : null;
}

/** `Angreifern` → `Angreifer`, `Hubschraubers` → `Hubschrauber`: endings that the lemma shows to be such. */
const nominative = ({ form, lemma }: { readonly form: string; readonly lemma: string }): string =>
  form === `${lemma}s` || form === `${lemma}es` || (form === `${lemma}n` && /(er|el)$/.test(lemma)) ? lemma : form;

/** How German names are cut out of phrases. */
export const germanNaming: NamingRules = {
  origin: (word) => /isch(e[nrsm]?)?$/i.test(word.form) && !NOT_ORIGIN.test(word.form),
  apart: new Set(
    'gegnerisch feindlich rivalisierend verfeindet ausländisch fremd ander andere eigen gemeinsam'.split(' '),
  ),
  ofOthers: 'der',
  undecided: new Set('all alle beide kein jeder jed manch ander'.split(' ')),
  belonging: new Set(['von', 'aus', 'in', 'für', 'bei']),
  // Nouns are written with a capital; a name may start small (`al-Qaida`, `dpa`).
  unnaming: ({ form, upos }) => (upos === 'NOUN' || upos === 'PROPN') && /^\p{Ll}{5,}$/u.test(form),
  nominative,
  side,
  quotes: /[„“”"»«]/g,
};
