const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Lower-case words that look like adjectives but begin something else. */
const NO_ADJECTIVE = words(
  `wurden wurde waren war sind ist haben hatten hat werden wird kamen kam starben starb flohen fielen griffen seien habe hätten sollen sollten sollte
   können konnten konnte könnten müssen mussten wollen wollten blieben lagen standen gingen nahmen töteten verletzten leben lebten kämpfen kämpften
   befinden befanden oder aber unter über hinter neben gegen ohne bisher später jeder wieder weiter immer einander daneben dabei dagegen diese dieser
   eine einen einem einer seine seinen ihre ihren alle allen gestern heute morgen zwischen wegen seit mehr wenige vor von für auf aus mit nach bei durch
   und sowie als wie die das dem den im am um zu bis kaum noch nur auch erst sei kommen flüchten stehen liegen geben starten erreichten sagte sagten`,
);
const ADJECTIVE = /^\p{Ll}[\p{L}-]+(?:e|en|er|em|es)$|^\p{Lu}+-\p{Ll}\p{L}+(?:e|en|er)$/u;
/** Adverbs that qualify an adjective before the noun (`30 schwer bewaffnete Kämpfer`). */
const QUALIFIERS = words(
  'schwer leicht stark gut teils teilweise offenbar mutmaßlich zumeist meist überwiegend größtenteils vorwiegend angeblich weitgehend völlig strategisch militärisch politisch noch neu sehr kürzlich zuvor mehr',
);
/** Participles that are past tense by their form. */
const VERBAL = /^\p{Ll}{3,}ten$/u;
const PARTITIVE = words('der seiner ihrer dieser jener unserer deren dessen aller');
/** Nouns, and the names of arms that stand for one (`zwei BM-21`). */
const NOUN = /^\p{Lu}[\p{L}\p{M}\d'’-]*[\p{L}\p{M}\d]$|^\d+(?:[.,]\d+)?-\p{L}[\p{L}\p{M}\d'’-]*$/u;
const PREPOSITION = words('von vom mit aus in im bei beim an am auf durch für nach gegen vor zum zur');
const PARTICIPLE = /^\p{Ll}\p{L}*(?:t|en|nd)(?:e|en|er|es|em)$/u;

/** Behind these stands no verb before the noun. */
const OPENS_ADJECTIVE = new Set([...PARTITIVE, 'und', 'oder']);

/** `20 bewaffnete Kämpfer`, `vier der Angreifer`; behind an article also what else would be a verb (`drei der verletzten Soldaten`). */
export const isBetween = (form: string, before: string): boolean =>
  PARTITIVE.has(form) ||
  /^\d+$/u.test(form) ||
  QUALIFIERS.has(form) ||
  (ADJECTIVE.test(form) && (!NO_ADJECTIVE.has(form) || (OPENS_ADJECTIVE.has(before) && VERBAL.test(form)))) ||
  /^(?:\d+-\p{Ll}\p{L}+|Mann-)$/u.test(form);

/** Whether a word can be what is counted. */
export const isCounted = (form: string): boolean => NOUN.test(form) && !/^\d+-\p{Ll}/u.test(form);

/** `500 von den USA ausgebildete Kämpfer`. */
export const opensAttribute = (form: string): boolean => PREPOSITION.has(form);

/** The participle before what is counted. */
export const closesAttribute = (form: string): boolean => PARTICIPLE.test(form) && !NO_ADJECTIVE.has(form);

/** People and what is lost: that there is none of them is told (`keine Toten`); `keine Rolle` tells of no number. */
const AT_NONE =
  /^(?:tote[nr]?|todesopfern?|opfern?|verletzte[nr]?|verwundete[nr]?|schwerverletzte[nr]?|gefallene[nr]?|vermisste[nr]?|verlusten?|gefangene[nr]?|geiseln?|überlebende[nr]?|zivilist(?:en)?|zivilopfern?)$|(?:soldat|soldaten|kämpfern?|polizist(?:en)?|rebellen|zivilist(?:en)?|todesopfern?)$/iu;

/** Whether none of it is a number worth telling. */
export const countsAtNone = (form: string): boolean => AT_NONE.test(form);
