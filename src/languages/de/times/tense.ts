import type { Tense } from '../../../reading/times/types.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/u));

/** `Die Truppen sollen am Montag abziehen.` */
const AHEAD = words(
  `will wollen wolle soll sollen solle werde plant planen plane beabsichtigt muss müssen droht könnte könnten dürfte dürften geplant geplante
   geplanten vorgesehen anberaumt kommenden bevor künftig demnächst bevorsteht bevorstehende bevorstehenden ultimatum frist`,
);
const WILL = words('wird werden werde würde würden');

/** `rief dazu auf, am Samstag auf die Straße zu gehen`: what one calls for, plans or announces lies ahead. */
const GOVERNS = words(
  `aufgerufen aufrufen ruft rief riefen rufen fordert forderte fordern forderten gefordert kündigte kündigt kündigten angekündigt drohte droht
   drohten gedroht plant plante planten geplant vereinbart vereinbarten einigten vereinbarung beschloss beschlossen ultimatum frist will wollen`,
);

const PAST = words(
  `hat haben habe hätte hätten hatte hatten ist sind sei seien war waren wurde wurden worden gewesen kam kamen fiel fielen starb starben griff griffen
   nahm nahmen schlug schlugen begann begannen drang drangen zog zogen stieß stießen brach brachen floh flohen ging gingen gab lief liefen
   traf trafen schoss schossen verließ verließen gelang hielt hielten stand standen lag lagen blieb blieben rief riefen sprach sprachen
   verlor verloren erschoss beschoss warf warfen bekannte ließ ließen fand fanden entstand schloss schlossen sah sahen trat traten bat gewann
   stieg stiegen sank sanken überfiel überfielen einst damals vergangenen vergangene letzten kürzlich`,
);

/** Participles of strong verbs without `ge-`, which look like infinitives (`beschossen`, `vertrieben`, `übernommen`). */
const STRONG =
  /(?:ge\p{L}+en|schossen|nommen|trieben|griffen|worfen|funden|gonnen|brochen|boten|schlossen|standen|troffen|zogen|sprochen|rungen|loren|schrieben|legen)$/u;
const WEAK = /^(?:\p{L}*ge\p{L}{2,}t|(?:be|ver|er|zer|ent|über|unter)\p{L}{2,}t)$/u;
const PRETERITE = /\p{L}{3,}te[n]?$/u;
const NO_PRETERITE = words(
  'heute hätte hätten könnte könnten dürfte dürften sollte sollten möchte erste ersten zweite zweiten dritte letzte letzten mitte breite weite weiten rechte',
);
const INFINITIVE = /\p{L}{2,}(?:en|ern|eln)$/u;

const isParticiple = (word: string): boolean => STRONG.test(word) || WEAK.test(word);

/** The last word of the clause that is no punctuation. */
const lastWord = (clause: readonly string[]): string => clause.findLast((w) => /^\p{L}/u.test(w)) ?? '';

const HEARSAY = words('soll sollen solle will wollen wolle muss müssen könnte könnten dürfte dürften');

/** `… soll am Montag getötet worden sein`, `…, die am Montag getötet worden sein soll`: a modal over a perfect infinitive tells of the past. */
function isPerfectInfinitive(clause: readonly string[]): boolean {
  const last = lastWord(clause);
  const helper = HEARSAY.has(last) ? lastWord(clause.slice(0, clause.lastIndexOf(last))) : last;
  return (helper === 'haben' || helper === 'sein') && clause.some(isParticiple);
}

/** `wird am Montag eintreffen`, not `wird seit Montag beschossen`. */
function isFuture(clause: readonly string[]): boolean {
  if (!clause.some((w) => WILL.has(w))) return false;
  const rest = clause.filter((w) => !WILL.has(w));
  const last = lastWord(rest);
  return !isParticiple(last) && INFINITIVE.test(last);
}

/** Whether an infinitive with `zu` stands in the words (`zu gehen`, `vorzurücken`). */
const hasZuInfinitive = (words: readonly string[]): boolean =>
  words.some((w, i) => (w === 'zu' && INFINITIVE.test(words[i + 1] ?? '')) || /^\p{L}{2,6}zu\p{L}{3,}en$/u.test(w));

/** `…, am Freitag in Tamrin, Rasfal und Marfa den Dienst zu verweigern`. */
function isGoverned(clause: readonly string[], before: readonly string[], rest: readonly string[]): boolean {
  if (!before.some((w) => GOVERNS.has(w)) || clause.some((w) => PAST.has(w))) return false;
  return hasZuInfinitive(clause) || hasZuInfinitive(rest);
}

/** Which way a German clause looks, from its words alone. */
export function tense(clause: readonly string[], before: readonly string[], rest: readonly string[] = []): Tense {
  if (isPerfectInfinitive(clause)) return 'past';
  if (isGoverned(clause, before, rest) || isFuture(clause) || clause.some((w) => AHEAD.has(w))) return 'future';
  if (clause.some((w) => PAST.has(w) || (PRETERITE.test(w) && !NO_PRETERITE.has(w)))) return 'past';
  return 'unknown';
}
