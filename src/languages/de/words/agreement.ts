import type { Agreement } from '../../../reading/language.js';
import type { Lexicon } from '../../../reading/lexicon.js';
import { nounEntry } from './nouns.js';
import { remembered } from './remember.js';
import { thirdPerson } from './verbs.js';

/** A set of readings (case, number, gender) as 24 bits: six for each case, of which three singular, three plural. */
export type Readings = number;

const CASES = 'NGDA';
const GENDERS = 'MFN';
/** Everything is possible. */
export const ALL: Readings = 2 ** 24 - 1;

/** `NSM GSF GP` → the readings: case, number, genders (none: all). */
export function readings(text: string): Readings {
  let set = 0;
  for (const [kase = '', number, ...genders] of text.split(' ')) {
    const at = CASES.indexOf(kase) * 6 + (number === 'P' ? 3 : 0);
    for (const g of genders.length ? genders : GENDERS) set |= 1 << (at + GENDERS.indexOf(g));
  }
  return set;
}

const table = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, Readings> =>
  new Map(Object.entries(rows).map(([form, text]) => [form, readings(text)]));

const ARTICLES = table({
  der: 'NSM GSF DSF GP',
  die: 'NSF ASF NP AP',
  das: 'NSN ASN',
  dem: 'DSMN',
  den: 'ASM DP',
  des: 'GSMN',
});

const PRONOUNS = table({
  ich: 'NS',
  du: 'NS',
  er: 'NSM',
  sie: 'NSF ASF NP AP',
  es: 'NSN ASN',
  wir: 'NP',
  ihr: 'NP DSF',
  ihn: 'ASM',
  ihm: 'DSMN',
  ihnen: 'DP',
  uns: 'AP DP',
  mich: 'AS',
  mir: 'DS',
  sich: 'AS AP DS DP',
  wer: 'NS',
  wen: 'AS',
  wem: 'DS',
  was: 'NSN ASN',
  man: 'NS',
  deren: 'GP GSF',
  dessen: 'GSMN',
  denen: 'DP',
  niemand: 'NS AS DS',
  jemand: 'NS AS DS',
});

/** Endings of `dieser`, `jeder`, `einige`. */
const STRONG = table({ er: 'NSM GSF DSF GP', e: 'NSF ASF NP AP', es: 'NSN ASN', em: 'DSMN', en: 'ASM DP GSMN' });
/** Endings of `ein`, `kein`, `sein`. */
const MIXED = table({ '': 'NSMN ASN', e: 'NSF ASF NP AP', er: 'GSF DSF GP', es: 'GSMN', em: 'DSMN', en: 'ASM DP' });
/** Endings of adjectives, weak or strong. */
const ADJECTIVE = table({ em: 'DSMN', es: 'NSN ASN', er: 'NSM GSF DSF GP', e: 'NS ASF ASN NP AP' });
const PLURAL = readings('NP GP DP AP');

const LIKE_EIN = /^(?:k?ein|[mds]ein|ihr|unser|unsr|euer|eur)(e|er|es|em|en|)$/;
const LIKE_DIESER =
  /^(?:dies|jen|jed|welch|manch|solch|all|einig|mehrer|viel|wenig|beid|sämtlich|ander|zahlreich)(er|es|em|en|e)$/;

function ofDeterminer(form: string, isPronoun: boolean): Readings {
  const low = form.toLowerCase();
  const own = ARTICLES.get(low) ?? (isPronoun ? PRONOUNS.get(low) : undefined);
  if (own !== undefined) return own;
  const mixed = LIKE_EIN.exec(low);
  if (mixed) return MIXED.get(mixed[1]!) ?? ALL;
  return STRONG.get(LIKE_DIESER.exec(low)?.[1] ?? '') ?? ALL;
}

/** `F:SN,SA` → the readings. */
function ofInfo(info: string): Readings {
  const [gender = '', slots = ''] = info.split(':');
  return readings(
    slots
      .split(',')
      .filter(Boolean)
      .map((slot) => `${slot[1]}${slot[0]}${gender}`)
      .join(' '),
  );
}

const FEMININE = readings('NSF GSF DSF ASF');

function ofNoun(form: string, lexicon: Lexicon): Readings {
  const own = lexicon.look(form).filter((e) => e.kind === 'n');
  const entries = own.length ? own : [nounEntry(form, lexicon)?.entry].filter((e) => e !== undefined);
  if (entries.length) return entries.reduce((set, e) => set | ofInfo(e.info), 0) || ALL;
  if (/(?:ung|heit|keit|schaft|ion|tät)$/.test(form)) return FEMININE;
  return /(?:ung|heit|keit|schaft|ion|tät)en$/.test(form) ? PLURAL : ALL;
}

const IN_PHRASE: ReadonlySet<string> = new Set('ART PDAT PIAT PPOSAT PRELAT PWAT ADJA CARD NN'.split(' '));
const DETERMINER = /^(?:ART|PDAT|PIAT|PPOSAT|PWAT)$/;
const PRONOUN = /^P(?:PER|RF|DS|IS|RELS|WS)$/;

/** What the form of a word allows under its tag. */
export const ofWord = remembered((form, tag, lexicon): Readings => {
  if (DETERMINER.test(tag)) return ofDeterminer(form, false);
  if (PRONOUN.test(tag)) return ofDeterminer(form, true);
  if (tag === 'NN') return ofNoun(form, lexicon);
  if (tag === 'ADJA') return ADJECTIVE.get(/e[mnrs]?$/.exec(form)?.[0] ?? '') ?? ALL;
  return tag === 'CARD' && !/^(?:ein|1$|\d{4}$)/.test(form) ? PLURAL : ALL;
});

/** Whether a phrase that began before goes on at `i`: `die` `kleine` `, alte` `Stadt`, but not `das` `die`. */
function goesOn(tags: readonly string[], i: number, from: number): boolean {
  const tag = tags[i]!;
  if (DETERMINER.test(tag)) return i === from || /^(?:PIAT|ART)$/.test(tags[i - 1]!);
  if (IN_PHRASE.has(tag)) return true;
  const next = tags[i + 1] ?? '';
  if (tag === 'ADV') return i > from && /^(?:ADJA|CARD|NN)$/.test(next);
  if (tag === 'ADJD') return /^(?:ADJA|CARD|NN)$/.test(next);
  return (tag === '$,' || tag === 'KON') && next === 'ADJA' && tags[i - 1] === 'ADJA';
}

/** Readings of each word after article, adjectives and noun of a phrase have been laid over each other (`den Angriffen`: dative plural). */
function phraseReadings(forms: readonly string[], tags: readonly string[], lexicon: Lexicon): Int32Array {
  const sets = new Int32Array(forms.length).fill(ALL);
  for (let from = 0; from < forms.length; ) {
    let to = from;
    let set = ALL;
    if (IN_PHRASE.has(tags[from]!))
      while (to < forms.length && goesOn(tags, to, from)) {
        const own = ofWord(forms[to]!, tags[to]!, lexicon);
        // Words that contradict each other stand in different phrases, or one of them is misspelt: the first ones count.
        if (set & own) set &= own;
        if (tags[to++] === 'NN') break;
      }
    if (to === from) {
      set = ofWord(forms[from]!, tags[from]!, lexicon);
      to++;
    }
    sets.fill(set, from, to);
    from = to;
  }
  return sets;
}

/** The finite verb of the clause of each word, -1 where there is none: clauses end at commas and stops. */
function clauseVerbs(tags: readonly string[]): Int32Array {
  const verbs = new Int32Array(tags.length).fill(-1);
  let from = 0;
  for (let i = 0; i <= tags.length; i++) {
    const tag = tags[i] ?? '$.';
    if (!tag.startsWith('$,') && !tag.startsWith('$.')) continue;
    const isList =
      tag === '$,' && /^(?:ADJA|NN|NE)$/.test(tags[i - 1] ?? '') && /^(?:ADJA|NE)$/.test(tags[i + 1] ?? '');
    if (isList) continue;
    let verb = from;
    while (verb < i && !tags[verb]!.endsWith('FIN')) verb++;
    verbs.fill(verb < i ? verb : -1, from, i);
    from = i + 1;
  }
  // A part without a verb belongs to the clause before it, at the start to the one after.
  for (let i = 1; i < verbs.length; i++) if (verbs[i]! < 0) verbs[i] = verbs[i - 1]!;
  for (let i = verbs.length - 2; i >= 0; i--) if (verbs[i]! < 0) verbs[i] = verbs[i + 1]!;
  return verbs;
}

const casesOf = (set: Readings): number =>
  (set & 63 ? 1 : 0) | ((set >> 6) & 63 ? 2 : 0) | ((set >> 12) & 63 ? 4 : 0) | ((set >> 18) & 63 ? 8 : 0);
const subjectNumbers = (set: Readings): number => (set & 7 ? 1 : 0) | (set & 56 ? 2 : 0);

/** What forms allow: the cases of each word in its phrase, and whether it can be the subject of its clause. */
export function agreement(forms: readonly string[], tags: readonly string[], lexicon: Lexicon): Agreement {
  const sets = phraseReadings(forms, tags, lexicon);
  const verbs = clauseVerbs(tags);
  const [cases, subject] = [new Int32Array(forms.length), new Int32Array(forms.length)];
  for (let i = 0; i < forms.length; i++) {
    const verb = verbs[i]!;
    cases[i] = casesOf(sets[i]!);
    subject[i] = verb < 0 ? 4 : subjectNumbers(sets[i]!) & thirdPerson(forms[verb]!, lexicon);
  }
  return { cases, readings: sets, subject, verbs };
}
