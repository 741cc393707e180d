import type { NamingRules } from '../../claims/language.js';
import type { Direction } from '../../knowledge/index.js';

const NOT_ORIGIN =
  /(militär|polit|prakt|krit|islamist|strateg|histor|tekton|logist|takt|techn|systemat|energ|elektron|mechan|chem|radikalislam|drast|dramat|zivilator|kriegerisch|telefon|wissenschaft|hekt|stürm|spezif|ökonom|diplomat|bolschewist|faschist|terrorist|städt|heim|verbrecher|mörder|räuber|rebell|gegner|feind|bürokrat|human|automat|typ|ident|erst)isch/i;

const SIDES: Readonly<Record<string, Direction>> = {
  nordost: 'northeast',
  nordwest: 'northwest',
  südost: 'southeast',
  südwest: 'southwest',
  nord: 'north',
  süd: 'south',
  ost: 'east',
  west: 'west',
};

/** `westlibyschen` → west of what `libyschen` names. */
function side(word: string): { readonly of: string; readonly direction: Direction } | null {
  const parts = /^((?:nord|süd)?(?:ost|west)|nord|süd)(?!lich)(\p{L}{4,})$/iu.exec(word);
  const direction = parts ? SIDES[parts[1]!.toLowerCase()] : undefined;
  return parts && direction ? { of: parts[2]!, direction } : null;
}

/** `Angreifern` → `Angreifer`, `Hubschraubers` → `Hubschrauber`: endings that the lemma shows to be such. */
const nominative = ({ form, lemma }: { readonly form: string; readonly lemma: string }): string =>
  form === `${lemma}s` || form === `${lemma}es` || (form === `${lemma}n` && /(er|el)$/.test(lemma)) ? lemma : form;

/** `rund zehn Kilometer südlich von`, `nahe`, `zwischen`, `an der Grenze zu`: words that open a relation. */
const OPENERS = new Set(
  'rund etwa knapp ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig hundert nördlich nordöstlich östlich südöstlich südlich südwestlich westlich nordwestlich nahe unweit zwischen entlang an am auf im in vor'.split(
    ' ',
  ),
);
const MEASURES = new Set(['Kilometer', 'Meter', 'km', 'Kilometern', 'Metern']);
const JOINTS = new Set(['und', 'nach', '–', '-']);

/** How German names are cut out of phrases. */
export const germanNaming: NamingRules = {
  origin: (word) => /isch(e[nrsm]?)?$/i.test(word.form) && !NOT_ORIGIN.test(word.form),
  apart: new Set(
    'gegnerisch feindlich rivalisierend verfeindet ausländisch fremd ander andere eigen gemeinsam'.split(' '),
  ),
  ofOthers: 'der',
  undecided: new Set('all alle beide kein jeder jed manch ander'.split(' ')),
  nameless: new Set('kämpfer mann soldat mitglied anhänger krieger milizionär'.split(' ')),
  furtherOnes: new Set('weiter weitere weiterer ander andere anderer sonstig übrig zahlreich'.split(' ')),
  belonging: new Set(['von', 'aus', 'in', 'für', 'bei']),
  // Nouns are written with a capital; a name may start small (`al-Qaida`, `dpa`).
  unnaming: ({ form, upos }) => (upos === 'NOUN' || upos === 'PROPN') && /^\p{Ll}{5,}$/u.test(form),
  nominative,
  side,
  opensRelation: (form) => /^\d/.test(form) || OPENERS.has(form.toLowerCase()),
  measures: (lemma) => MEASURES.has(lemma),
  joinsRelation: (form) => JOINTS.has(form),
  quotes: /[„“”"»«]/g,
};
