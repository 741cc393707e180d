import type { Nominalisation } from '../../../reading/language.js';
import type { Lexicon } from '../../../reading/lexicon.js';
import { splitCompound } from './compounds.js';
import { AGENTS, LEXICALISED, OWN, ROOTS } from './nominalisation-data.js';
import { nounLemma } from './nouns.js';
import { SEPARABLE } from './verbs.js';

const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);
const INSEPARABLE = [
  'be',
  'ent',
  'emp',
  'er',
  'ge',
  'ver',
  'zer',
  'miss',
  'wider',
  'hinter',
  'über',
  'unter',
  'um',
  'durch',
];
const PREFIXES = [...new Set([...SEPARABLE, ...INSEPARABLE])].sort((a, b) => b.length - a.length);
/** Longer words are looked at no further. */
const LONGEST = 60;

const isInfinitive = (form: string, lexicon: Lexicon): boolean =>
  lexicon.look(form).some((e) => e.kind === 'v' && e.info.split(',').includes('inf') && e.lemma === form);

/** Whether there is such a verb: as the lexicon has it, or with a prefix that separates. */
function isVerb(form: string, lexicon: Lexicon): boolean {
  if (isInfinitive(form, lexicon)) return true;
  return SEPARABLE.some(
    (p) => form.startsWith(p) && form.length > p.length + 3 && isInfinitive(form.slice(p.length), lexicon),
  );
}

const act = (verb: string): Nominalisation => ({ verb, kind: 'act' });

/** Infinitives of a stem: `erober` → `erobern`, `handl` → `handeln`, `töt` → `töten`. */
const infinitives = (stem: string): readonly string[] =>
  /[lr]$/.test(stem) ? [`${stem}n`, `${stem}en`, `${stem.slice(0, -1)}e${stem.slice(-1)}n`] : [`${stem}en`, `${stem}n`];

/** `Eroberung` → `erobern`, `Explosion` stands in the table, `Deportation` → `deportieren`. */
function bySuffix(low: string, lexicon: Lexicon): Nominalisation | null {
  if (low.endsWith('ung')) {
    const verb = infinitives(low.slice(0, -3)).find((v) => isVerb(v, lexicon));
    return verb ? act(verb) : null;
  }
  for (const [suffix, least] of [
    ['ation', 4],
    ['ion', 5],
    ['ement', 4],
    ['ierei', 3],
    ['erei', 3],
  ] as const) {
    if (!low.endsWith(suffix) || low.length < suffix.length + least) continue;
    const verb = `${low.slice(0, -suffix.length)}${suffix === 'erei' ? 'ern' : 'ieren'}`;
    if (isVerb(verb, lexicon)) return act(verb);
  }
  return null;
}

/** `Einnahme` → `ein` + `nehmen`, `Überfall` → `überfallen`, `Besuch` → `besuchen`. */
function byPrefix(low: string, lexicon: Lexicon): Nominalisation | null {
  for (const prefix of PREFIXES) {
    if (!low.startsWith(prefix) || low.length < prefix.length + 3) continue;
    const rest = low.slice(prefix.length);
    const root = ROOTS.get(rest);
    const verbs = [...(root ? [prefix + root] : []), ...infinitives(low.replace(/e$/, '')), ...umlauted(low)];
    const verb = verbs.find((v) => isVerb(v, lexicon));
    if (verb) return act(verb);
  }
  return null;
}

const UMLAUT: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü', au: 'äu' };
const PLAIN: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', äu: 'au' };

/** `Absturz` → `abstürzen`: the last vowel of the stem changed. */
const umlauted = (stem: string): readonly string[] => {
  const changed = stem.replace(/(au|[aou])([^aeiouäöü]*)$/, (_, v: string, rest: string) => UMLAUT[v]! + rest);
  return changed === stem ? [] : infinitives(changed);
};

/** `Angreifer` → `angreifen`, `Jäger` → `jagen`, `Händler` → `handeln`. */
function byAgent(low: string, lexicon: Lexicon): Nominalisation | null {
  const stem = /^(.{3,})er(?:in)?$/.exec(low)?.[1];
  if (!stem) return null;
  const plain = stem.replace(/(äu|[äöü])([^aeiouäöü]*)$/, (_, v: string, rest: string) => PLAIN[v]! + rest);
  const candidates = [...infinitives(stem), ...(plain === stem ? [] : infinitives(plain))];
  const verb = candidates.find((v) => isVerb(v, lexicon));
  return verb ? { verb, kind: 'agent' } : null;
}

/** `Verletzte`, `Festgenommenen`, `Überlebender`: participles that are nouns. */
function byParticiple(low: string, lexicon: Lexicon): Nominalisation | null {
  const bare = /^(.{4,}?(?:t|en|nd))e[rnms]?$/.exec(low)?.[1];
  if (!bare) return null;
  // Dictionaries have `verwunden` as the participle of `verwinden` alone.
  if (bare === 'verwundet') return { verb: 'verwunden', kind: 'participle' };
  if (bare.endsWith('nd') && isVerb(bare.slice(0, -1), lexicon)) return { verb: bare.slice(0, -1), kind: 'participle' };
  for (const prefix of ['', ...SEPARABLE]) {
    if (!bare.startsWith(prefix)) continue;
    const found = lexicon
      .look(bare.slice(prefix.length))
      .find((e) => e.kind === 'v' && e.info.split(',').includes('pp'));
    if (found) return { verb: prefix + found.lemma, kind: 'participle' };
  }
  return null;
}

function simple(lemma: string, lexicon: Lexicon): Nominalisation | null {
  const own = OWN.get(lemma);
  if (own) return own === '-' ? null : act(own);
  const agent = AGENTS.get(lemma) ?? AGENTS.get(lemma.replace(/in$/, ''));
  if (agent) return agent === '-' ? null : { verb: agent, kind: 'agent' };
  if (LEXICALISED.has(lemma) || LEXICALISED.has(lemma.replace(/in$/, ''))) return null;
  const low = lemma.toLowerCase();
  if (low.startsWith('rück') && low.length > 7) {
    const rest = upper(low.slice(4));
    const verb = ROOTS.get(low.slice(4)) ?? (rest === 'Kehr' ? 'kehren' : simple(rest, lexicon)?.verb);
    if (verb && isVerb(`zurück${verb}`, lexicon)) return act(`zurück${verb}`);
  }
  if (low.length > 3 && isVerb(low, lexicon)) return act(low);
  return bySuffix(low, lexicon) ?? byPrefix(low, lexicon) ?? byAgent(low, lexicon);
}

/**
 * The verb that a noun is made from, and whether the noun names the act, the one who acts, or is a participle; null where there
 * is none or where the noun has long been a thing of its own (`Zeitung`). Of a compound its last part tells
 * (`Gefangenenaustausch` → `austauschen`).
 */
export function nominalisation(form: string, lexicon: Lexicon): Nominalisation | null {
  if (form.length > LONGEST || form.length < 3) return null;
  const lemma = nounLemma(form, lexicon);
  if (LEXICALISED.has(lemma)) return null;
  const whole = simple(lemma, lexicon) ?? byParticiple(form.toLowerCase(), lexicon);
  if (whole) return whole;
  const parts = splitCompound(form, lexicon);
  const last = parts.at(-1)!;
  if (parts.length < 2 || LEXICALISED.has(last.lemma)) return null;
  const root = ROOTS.get(last.lemma.toLowerCase());
  return simple(last.lemma, lexicon) ?? (root ? act(root) : byParticiple(last.form.toLowerCase(), lexicon));
}
