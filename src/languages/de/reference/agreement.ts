import type { Agreement, Gender } from '../../../claims/language.js';
import type { Word } from '../../../reading/types.js';

const SG = 'sg' as const;
const PL = 'pl' as const;
const any: Agreement = { number: null, genders: null };

/** What third-person pronouns, demonstratives and possessives ask of their antecedent, by form. */
const ASKS: ReadonlyMap<string, Agreement> = new Map<string, Agreement>([
  ['er', { number: SG, genders: ['m'] }],
  ['ihn', { number: SG, genders: ['m'] }],
  ['ihm', { number: SG, genders: ['m', 'n'] }],
  ['sie', { number: null, genders: ['f'] }],
  ['ihr', { number: SG, genders: ['f'] }],
  ['ihnen', { number: PL, genders: null }],
  ['diese', { number: null, genders: ['f'] }],
  ['dieser', { number: SG, genders: ['m'] }],
  ['diesen', any],
  ['diesem', { number: SG, genders: ['m', 'n'] }],
  ['dieses', { number: SG, genders: ['n'] }],
  ['deren', any],
  ['dessen', { number: SG, genders: ['m', 'n'] }],
  ['jene', any],
  ['selbst', any],
]);

const POSSESSIVE_SEIN = /^sein(e|er|en|em|es)?$/;
const POSSESSIVE_IHR = /^ihr(e|er|en|em|es)?$/;
const PRONOUN = /^(PPER|PRF|PDS|PPOSAT|PIS|PRELS|PRELAT|PWS|PPOSS)$/;
/** Indefinites that name people themselves: `einer`, `viele`, `andere` stay what they are. */
const INDEFINITE = 'PIS';

/** Whether the tag of a word is that of a pronoun. */
export const isPronoun = (word: Word): boolean => PRONOUN.test(word.xpos) && word.upos !== 'NOUN';

/** What a pronoun asks of the word it stands for; null for those that stand for nobody (`es`, `man`, `wir`). */
export function pronoun(word: Word): Agreement | null {
  const form = word.form.toLowerCase();
  if (word.xpos === 'PPOSAT') {
    if (POSSESSIVE_SEIN.test(form)) return { number: SG, genders: ['m', 'n'] };
    return POSSESSIVE_IHR.test(form) ? { number: null, genders: null } : null;
  }
  if (word.xpos === INDEFINITE) return null;
  return ASKS.get(form) ?? null;
}

/** Gender by article and case: `der` N → m, `die` N sg → f, `das` → n. */
export function genderOf(word: Word, determiner: Word | null): Gender | null {
  if (!determiner || numberOf(word, determiner) === PL) return null;
  const form = determiner.form.toLowerCase();
  if (/^(das|dieses)$/.test(form)) return 'n';
  if (/^(seiner|ihrer|unserer|einer|keiner)$/.test(form)) return 'f';
  if (/(^|e)(der|er)$/.test(form) && /^(der|dieser|ein?er|jener)$/.test(form)) return word.case === 'N' ? 'm' : 'f';
  if (/^(die|diese|eine|keine|ihre|seine|jene)$/.test(form)) return 'f';
  if (/^(den|einen|diesen|ihren|seinen)$/.test(form)) return 'm';
  return null;
}

const FEMININE_SAME =
  /(ung|heit|keit|schaft|tion|ität|ie|ei|ik|in|e|front|armee|miliz|stadt|partei|wehr|macht|polizei|marine|provinz|basis|grenze)$/i;

/** Number by the lexicon, else by article and form: `die Rebellen` pl, `die Armee` sg. */
export function numberOf(word: Word, determiner: Word | null): 'sg' | 'pl' | null {
  if (word.number) return word.number;
  const form = determiner?.form.toLowerCase() ?? '';
  if (/^(das|dem|des|ein|eine|einen|einem|einer|eines)$/.test(form)) return SG;
  if (/^(den|diesen)$/.test(form)) return word.case === 'D' ? PL : SG;
  if (/^(der|dieser)$/.test(form)) return word.case === 'N' ? SG : word.form !== word.lemma ? PL : SG;
  if (/^(die|diese)$/.test(form)) {
    if (word.form !== word.lemma) return PL;
    return /(er|en|eln?)$/.test(word.form) && !FEMININE_SAME.test(word.form) ? PL : SG;
  }
  if (word.upos === 'PROPN') return SG;
  return word.form !== word.lemma ? PL : null;
}

/** Number that a finite verb shows: `hatten`, `ziehen` pl; `zog`, `hat` sg. */
export function verbNumber(word: Word): 'sg' | 'pl' | null {
  if (word.number) return word.number;
  const form = word.form.toLowerCase();
  if (form === 'sind' || form === 'seien') return PL;
  return /(en|ern|eln)$/.test(form) ? PL : SG;
}
