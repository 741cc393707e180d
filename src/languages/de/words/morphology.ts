import type { Tagged } from '../../../reading/language.js';
import type { Lexicon } from '../../../reading/lexicon.js';
import type { Degree, Gender, Morphology, VerbKind } from '../../../reading/types.js';
import { ALL, type Readings } from './agreement.js';
import { GENDERS, PLURAL, phraseOf, SINGULAR, together } from './phrase-forms.js';
import { finiteForm, thirdPerson } from './verbs.js';

type Told = { -readonly [K in keyof Morphology]: Morphology[K] };
type Number_ = 'sg' | 'pl';

/** A sentence while its forms are told. */
interface Scene {
  readonly words: readonly Tagged[];
  readonly children: readonly (readonly number[])[];
  readonly told: readonly Told[];
  readonly lexicon: Lexicon;
}

const empty = (): Told => ({
  mood: null,
  tense: null,
  number: null,
  gender: null,
  person: null,
  verbForm: null,
  degree: null,
});

const MOODS = { pi: ['ind', 'pres'], ti: ['ind', 'past'], k1: ['sub1', 'pres'], k2: ['sub2', 'past'] } as const;

const PERSONS: ReadonlyMap<string, readonly [1 | 2 | 3, Number_ | null]> = new Map<
  string,
  readonly [1 | 2 | 3, Number_ | null]
>([
  ...'ich mich mir meiner'.split(' ').map((f) => [f, [1, 'sg']] as const),
  ...'wir uns unser'.split(' ').map((f) => [f, [1, 'pl']] as const),
  ...'du dich dir deiner'.split(' ').map((f) => [f, [2, 'sg']] as const),
  ...'euch euer'.split(' ').map((f) => [f, [2, 'pl']] as const),
]);
const POSSESSIVE: readonly (readonly [RegExp, 1 | 2 | 3])[] = [
  [/^(?:mein|unse?r)/, 1],
  [/^(?:dein|eue?r)/, 2],
  [/^(?:sein|ihr)/, 3],
];
/** Pronouns of many, in the forms that could be of one woman too. */
const MANY = /^(?:viele|einige|mehrere|alle|beide|andere|wenige|manche|zahlreiche|etliche|sämtliche)$/i;
const ONE_THING =
  /^(?:nichts|etwas|alles|vieles|einiges|anderes|mehr|man|jemand|niemand|jede[rsmn]?|keiner|irgendwas|was|wer|wem|wen)$/i;
const THING = /^(?:nichts|nix|etwas|alles|allem|vieles|einiges|anderes|was|das|dies|irgendwas)$/i;
/** Names of lands that are many. */
const PLURAL_NAMES =
  /^(?:USA|UdSSR-Staaten|Niederlande|Niederlanden|Philippinen|Malediven|Seychellen|Komoren|Bahamas|Emirate|Emiraten|VAE|Golanhöhen|Vereinten?|Taliban|Azoren|Kanaren|Alpen|Anden|Huthis|Kurden|Drusen|Alawiten|Jesiden|Peschmerga)$/;
/** Prepositions before the bare name of a place: such names are neuter. */
const PLACE = /^(?:in|aus|nach|bei|um|bis|rund|nahe|westlich|östlich|nördlich|südlich|von)$/i;

const NOMINAL: ReadonlySet<string> = new Set('NN NE ADJA CARD PPER PDS PIS PWS PPOSS PRELS PRF'.split(' '));
const isNominal = (tag: string): boolean => NOMINAL.has(tag);
const isArticle = (tag: string): boolean => /^(?:ART|PDAT|PIAT|PPOSAT|PWAT)$/.test(tag);
/** Forms of verbs by the end of their tags. */
const VERB_FORMS: Readonly<Record<string, VerbKind>> = { FIN: 'fin', IMP: 'fin', INF: 'inf', IZU: 'inf', PP: 'part' };

/** Finite verb of the clause whose predicate is at `at`: itself, or its auxiliary or copula. */
function finiteOf({ words, children }: Scene, at: number): number {
  if (at < 0) return -1;
  if (words[at]!.xpos.endsWith('FIN')) return at;
  return children[at]!.find((c) => words[c]!.xpos.endsWith('FIN') && /^(?:aux|cop)/.test(words[c]!.deprel)) ?? -1;
}

const isSubject = (deprel: string): boolean => /^nsubj|^csubj/.test(deprel);
const hasAnd = ({ words, children }: Scene, at: number): boolean =>
  children[at]!.some((c) => words[c]!.deprel === 'conj');

/** Number of the verb whose subject a word is, where the form of the verb tells. */
function verbNumber(scene: Scene, at: number): Number_ | null {
  const { words, lexicon } = scene;
  if (!isSubject(words[at]!.deprel) || hasAnd(scene, at)) return null;
  const verb = finiteOf(scene, words[at]!.head);
  const bits = verb < 0 ? 3 : thirdPerson(words[verb]!.form, lexicon);
  return bits === 1 ? 'sg' : bits === 2 ? 'pl' : null;
}

function numberOf(scene: Scene, at: number, set: Readings, phrase: readonly number[]): Number_ | null {
  const { form, xpos } = scene.words[at]!;
  if (xpos === 'NE' && phrase.length === 0)
    return PLURAL_NAMES.test(form)
      ? 'pl'
      : verbNumber(scene, at) === 'pl' && /(?:s|en|ben|er)$/.test(form)
        ? 'pl'
        : 'sg';
  const [one, many] = [(set & SINGULAR) !== 0, (set & PLURAL) !== 0];
  if (one !== many) return one ? 'sg' : 'pl';
  const byVerb = verbNumber(scene, at);
  if (byVerb) return byVerb;
  if (xpos === 'NE') return PLURAL_NAMES.test(form) ? 'pl' : 'sg';
  if (xpos === 'PIS' || xpos === 'PDS') return MANY.test(form) ? 'pl' : ONE_THING.test(form) ? 'sg' : null;
  if (xpos === 'CARD' || xpos === 'PRF' || xpos === 'PPER' || set === ALL) return xpos === 'NN' ? 'sg' : null;
  // `Kämpfer und Panzer`: what is counted and has no article is many; `Feuer`, `Wasser` is no count.
  const isBare = xpos === 'NN' && phrase.length === 0;
  return isBare && /(?:er|el|en|e|s)$/.test(form) && !(set & GENDERS[2]![1] & SINGULAR) ? 'pl' : 'sg';
}

function genderOf(set: Readings, number: Number_ | null): Gender | null {
  const own = number === 'sg' ? set & SINGULAR : number === 'pl' ? set & PLURAL : set;
  const fitting = GENDERS.filter(([, mask]) => own & mask);
  return fitting.length === 1 ? fitting[0]![0] : null;
}

/** Of names without an article: neuter behind a preposition of place, by `Frau` and `Herr` before them. */
function nameGender({ words, children }: Scene, at: number): Gender | null {
  const word = words[at]!;
  const title = /^(?:appos|flat)/.test(word.deprel) && word.head >= 0 ? words[word.head]!.lemma : '';
  const before = at > 0 ? words[at - 1]!.lemma : '';
  for (const t of [title, before]) {
    if (/^(?:Herr|König|Prinz|Papst|Scheich|Imam)$/.test(t)) return 'm';
    if (
      /^(?:Frau|Königin|Prinzessin)$/.test(t) ||
      (/[a-zäöü](?:in)$/.test(t) && /(?:ministerin|präsidentin|chefin|sprecherin|kanzlerin)$/i.test(t))
    )
      return 'f';
  }
  const preposition = children[at]!.find((c) => words[c]!.deprel === 'case' && c < at);
  return preposition !== undefined && PLACE.test(words[preposition]!.form) && word.case === 'D' ? 'n' : null;
}

function tellPhrase(scene: Scene, at: number): void {
  const { words, told, children, lexicon } = scene;
  const word = words[at]!;
  const phrase = phraseOf(words, at, children);
  const set = together(words, at, phrase, lexicon);
  const own = told[at]!;
  own.number = numberOf(scene, at, set, phrase);
  own.gender = genderOf(set, own.number);
  if (word.xpos === 'NE') own.gender = (phrase.length ? own.gender : null) ?? nameGender(scene, at);
  if (word.xpos === 'CARD') own.gender = null;
  if (/^P[DIW]S$/.test(word.xpos) && THING.test(word.form)) own.gender = 'n';
  for (const i of phrase) {
    if (words[i]!.xpos === 'CARD') continue;
    told[i]!.number = own.number;
    told[i]!.gender = own.gender;
  }
}

/** What a relative pronoun takes from the word it stands for: the head of its clause. */
function tellRelative({ words, told, children, lexicon }: Scene, at: number): void {
  const set = together(words, at, [], lexicon);
  let clause = words[at]!.head;
  for (let steps = 0; clause >= 0 && steps < 40 && words[clause]!.deprel !== 'acl:relcl'; steps++)
    clause = words[clause]!.head;
  const inTree = clause >= 0 ? words[clause]!.head : -1;
  // Where the tree has no antecedent, the nearest noun before the comma is one.
  const before = inTree >= 0 ? inTree : words.findLastIndex((w, i) => i < at && /^N[NE]$/.test(w.xpos));
  const { number = null, gender = null } = before >= 0 ? told[before]! : {};
  const many = before >= 0 && children[before]!.some((c) => words[c]!.deprel === 'conj') && set & PLURAL;
  const byForm = !(set & PLURAL) ? 'sg' : !(set & SINGULAR) ? 'pl' : null;
  told[at]!.number = byForm ?? (many ? 'pl' : number);
  told[at]!.gender = genderOf(set, told[at]!.number) ?? gender;
}

/** Person and number of the subject of a finite verb. */
function subjectOf(
  { words, children, told }: Scene,
  verb: number,
): { readonly person: 1 | 2 | 3; readonly number?: Number_ } {
  const predicate = /^(?:aux|cop)/.test(words[verb]!.deprel) ? words[verb]!.head : verb;
  const subject = children[predicate]?.find((c) => isSubject(words[c]!.deprel));
  if (subject === undefined) return { person: 3 };
  const low = words[subject]!.form.toLowerCase();
  const own = words[subject]!.xpos === 'PPER' ? PERSONS.get(low) : undefined;
  if (own) return { person: own[0], ...(own[1] ? { number: own[1] } : {}) };
  if (low === 'ihr' && words[subject]!.xpos === 'PPER') return { person: 2, number: 'pl' };
  const many = children[subject]!.some((c) => words[c]!.deprel === 'conj');
  const number = many ? undefined : told[subject]!.number;
  return { person: 3, ...(number ? { number } : {}) };
}

function tellVerb(scene: Scene, at: number): void {
  const { form, xpos } = scene.words[at]!;
  const told = scene.told[at]!;
  told.verbForm = VERB_FORMS[xpos.slice(2)] ?? null;
  if (xpos.endsWith('IMP')) Object.assign(told, { mood: 'imp', person: 2, number: /t$/.test(form) ? 'pl' : 'sg' });
  if (!xpos.endsWith('FIN')) return;
  const subject = subjectOf(scene, at);
  const code = finiteForm(form, scene.lexicon, subject.person, subject.number);
  const [mood, tense] = MOODS[code.slice(0, 2) as keyof typeof MOODS] ?? MOODS.pi;
  const person = Number(code[2]) as 1 | 2 | 3;
  Object.assign(told, { mood, tense, person, number: code.endsWith('p') ? 'pl' : 'sg' });
}

const IRREGULAR: ReadonlyMap<string, Degree> = new Map(
  (
    'besser:cmp mehr:cmp höher:cmp näher:cmp eher:cmp lieber:cmp best:sup meist:sup höchst:sup nächst:sup größt:sup ' +
    'letzt:pos erst:pos selbst:pos sonst:pos fest:pos nest:pos recht:pos weiter:cmp minder:cmp weniger:cmp ander:pos unser:pos sicher:pos bitter:pos'
  )
    .split(' ')
    .map((p) => p.split(':') as [string, Degree]),
);

/** Degree of an adjective by its form against its lemma: `schwersten` of `schwer` is the highest. */
export function degreeOf(form: string, lemma: string): Degree {
  const bare = form.toLowerCase().replace(/(?<=.{3})e[mnrs]?$/, '');
  const irregular = IRREGULAR.get(form.toLowerCase()) ?? IRREGULAR.get(bare);
  if (irregular) return irregular;
  const plain = (text: string): string => text.toLowerCase().replace(/ä/g, 'a').replace(/ö/g, 'o').replace(/ü/g, 'u');
  const [a, base] = [plain(form), plain(lemma)];
  const rest = a.startsWith(base)
    ? a.slice(base.length)
    : a.startsWith(base.replace(/e([lr])$/, '$1'))
      ? a.slice(base.length - 1)
      : '';
  if (/^(?:e?st)(?:e[mnrs]?)?$/.test(rest)) return 'sup';
  // `schwere` against `schwerer`: of an attribute `-er` alone is its ending.
  return /^ere[mnrs]?$/.test(rest) ? 'cmp' : 'pos';
}

function tellPronoun({ words, told }: Scene, at: number): void {
  const { form, xpos } = words[at]!;
  const low = form.toLowerCase();
  const own = told[at]!;
  if (xpos === 'PPER' || xpos === 'PRF') {
    const [person, number] =
      low === 'ihr' && words[at]!.case === 'N' ? ([2, 'pl'] as const) : (PERSONS.get(low) ?? ([3, null] as const));
    own.person = person;
    own.number = number ?? own.number;
    if (person !== 3) own.gender = null;
    if (own.number === 'pl') own.gender = null;
  }
  if (/^PPOS/.test(xpos)) own.person = POSSESSIVE.find(([stem]) => stem.test(low))?.[1] ?? null;
}

/** `sich` is of the number of the subject. */
function tellReflexives(scene: Scene): void {
  const { words, told } = scene;
  words.forEach(({ xpos, head }, at) => {
    if (xpos !== 'PRF' || told[at]!.number || head < 0) return;
    const verb = finiteOf(scene, head);
    told[at]!.number = verb >= 0 ? told[verb]!.number : null;
  });
}

/** What the forms of a sentence say: nouns and their phrases, then relative pronouns, then verbs by their subjects. */
export function morphology(words: readonly Tagged[], lexicon: Lexicon): readonly Morphology[] {
  const children: number[][] = words.map(() => []);
  words.forEach((w, i) => {
    if (w.head >= 0) children[w.head]!.push(i);
  });
  const scene: Scene = { words, children, told: words.map(empty), lexicon };
  const inPhrase = new Set<number>();
  words.forEach((w, i) => {
    if (!isNominal(w.xpos)) return;
    for (const c of phraseOf(words, i, children)) inPhrase.add(c);
  });
  words.forEach(({ xpos }, i) => {
    if (!inPhrase.has(i) && xpos !== 'PRELS' && (isNominal(xpos) || isArticle(xpos))) tellPhrase(scene, i);
  });
  // Parts of a name are of the number of the whole.
  words.forEach(({ deprel, head }, i) => {
    if (!deprel.startsWith('flat') || head < 0 || words[i]!.xpos !== 'NE') return;
    if (words[head]!.xpos === 'NE') scene.told[i]!.gender ??= scene.told[head]!.gender;
    else scene.told[i]!.number ??= scene.told[head]!.number;
  });
  words.forEach(({ xpos, form, lemma }, i) => {
    if (xpos === 'PRELS') tellRelative(scene, i);
    else if (xpos.startsWith('V')) tellVerb(scene, i);
    else if (xpos === 'ADJA' || xpos === 'ADJD')
      scene.told[i]!.degree = xpos === 'ADJD' && comparative(form, lemma) ? 'cmp' : degreeOf(form, lemma);
    else if (/^P(?:PER|RF|POS)/.test(xpos)) tellPronoun(scene, i);
  });
  tellReflexives(scene);
  return scene.told;
}

/** `schwerer` that stands alone is more than `schwer`. */
const comparative = (form: string, lemma: string): boolean => form.endsWith('er') && form.toLowerCase() !== lemma;
