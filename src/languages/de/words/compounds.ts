import type { CompoundPart } from '../../../reading/language.js';
import type { Lexicon } from '../../../reading/lexicon.js';
import {
  DIRECTIONS,
  NAMES,
  NO_HEAD,
  NO_MODIFIER,
  OWN_NOUNS,
  PREFIXOIDS,
  RARE_HEAD,
  SHORT,
  STEMS,
  WHOLE,
} from './compound-data.js';
import { nounLemma } from './nouns.js';

/** A way to read a stretch of letters as a part. */
interface Reading {
  readonly lemma: string;
  readonly link: string;
  readonly cost: number;
}

/** Parts of a rest of the word with what they cost together. */
interface Path {
  readonly parts: readonly CompoundPart[];
  readonly cost: number;
}

/** What each further part costs: of two ways to split, the one with longer parts is likelier. */
const JOINT = 0.5;
/** Longer words are not split. */
const LONGEST = 60;
/** A part that no list has, at the beginning of a word: a name, or a stem (`Donbassregion`). */
const UNKNOWN = 5;
/** Most that a part of a word may cost on average where the lexicon has the whole word too. */
const CLEAR = 1.45;

const upper = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

/** Nouns that take `s` before the next part, always. */
const TAKES_S = /(?:ung|heit|keit|schaft|ion|tät|ling|tum|sal)$/;
/** Feminine nouns that take `s` though no form of theirs has it. */
const FEMININE_S = /(?:ung|heit|keit|schaft|ion|tät|[^aeiou]t|eit)$/;

interface Noun {
  readonly lemma: string;
  readonly gender: string;
  readonly slots: string;
}

/** The noun of a form in capitals; of several the first. */
function noun(form: string, lexicon: Lexicon): Noun | null {
  const entry = lexicon.look(form).find((e) => e.kind === 'n');
  if (entry) {
    const [gender = '', slots = ''] = entry.info.split(':');
    return { lemma: entry.lemma, gender, slots };
  }
  // Regular plurals that the dictionary leaves out: `Abteilungen`.
  const single = /(?:ung|heit|keit|schaft|ion|tät)en$/.test(form) ? form.slice(0, -2) : '';
  if (single && lexicon.look(single).some((e) => e.kind === 'n')) return { lemma: single, gender: 'F', slots: 'PN' };
  const gender = OWN_NOUNS.get(form);
  if (!gender) return null;
  const lemma = OWN_NOUNS.has(form) ? ownLemma(form) : form;
  return { lemma, gender, slots: lemma === form ? 'SN' : 'PN' };
}

const ownLemma = (form: string): string => {
  for (const cut of [/en$/, /n$/, /s$/, /e$/]) {
    const short = form.replace(cut, '');
    if (short !== form && OWN_NOUNS.has(short)) return short;
  }
  return form;
};

const isLong = (form: string): boolean => form.length > 3 || SHORT.has(form);

/** The last part: a noun in any form. */
function headReading(letters: string, lexicon: Lexicon): Reading | null {
  const form = upper(letters);
  if (NO_HEAD.has(form) && !RARE_HEAD.has(form)) return null;
  const found = noun(form, lexicon);
  if (!found || !isLong(found.lemma) || !isLong(form)) return null;
  return { lemma: found.lemma, link: '', cost: (form.length < 5 ? 1.1 : 1) + (RARE_HEAD.has(form) ? 0.4 : 0) };
}

/** A noun before another part, with its linking element. */
function nounReadings(letters: string, lexicon: Lexicon): readonly Reading[] {
  const found: Reading[] = [];
  const form = upper(letters);
  const add = (lemma: string, link: string, cost: number): void => {
    if (isLong(lemma)) found.push({ lemma, link, cost: cost + (letters.length < 5 ? 0.1 : 0) });
  };
  const own = isLong(form) ? noun(form, lexicon) : null;
  if (own?.lemma === form) add(form, '', TAKES_S.test(form) ? 4 : form.endsWith('e') ? 1.6 : 1);
  for (const link of ['s', 'es', 'n', 'en', 'ens', 'er', 'e']) {
    if (!letters.endsWith(link) || letters.length < link.length + 2) continue;
    const short = form.slice(0, -link.length);
    const base = noun(short, lexicon);
    if (base?.lemma === short) add(short, link, linkCost(base, link, own));
  }
  if (own && own.lemma !== form && /P/.test(own.slots) && !found.some((r) => r.lemma === own.lemma)) {
    const link = /(?:en|er|e|n|s)$/.exec(form)?.[0] ?? '';
    if (link && link !== 's') add(own.lemma, link, 1.3);
  }
  const dropped = letters.length > 3 ? noun(`${form}e`, lexicon) : null;
  if (dropped?.lemma === `${form}e`) add(dropped.lemma, '', 1.25);
  const joined = letters.endsWith('s') && letters.length > 4 ? noun(`${form.slice(0, -1)}e`, lexicon) : null;
  if (joined?.lemma === `${form.slice(0, -1)}e`) add(joined.lemma, 's', 1.35);
  return found;
}

/** How likely a noun takes a linking element; `own` is what the letters with it are by themselves. */
function linkCost(base: Noun, link: string, own: Noun | null): number {
  const isFormOf = own?.lemma === base.lemma;
  if (link === 's') {
    if (base.gender === 'F' && !FEMININE_S.test(base.lemma)) return 3;
    return base.lemma.endsWith('e') ? 2.5 : 1.05;
  }
  if (link === 'n') return base.lemma.endsWith('e') ? 1 : isFormOf ? 1.3 : 2.5;
  if (link === 'es') return isFormOf ? 1.15 : 1.8;
  return isFormOf ? 1.15 : 3;
}

/** `Kranken-haus`, `Toten-wache`, `Gefangenen-lager`: a noun made of an adjective, with the ending of its plural. */
function adjectivalReadings(letters: string, lexicon: Lexicon, only: boolean): readonly Reading[] {
  const stem = letters.endsWith('en') ? letters.slice(0, -2) : '';
  if (stem.length < 3 || !lexicon.look(stem).some((e) => e.kind === 'a' && e.lemma === stem)) return [];
  const lemma = `${stem[0]!.toUpperCase()}${stem.slice(1)}er`;
  return [{ lemma, link: 'n', cost: only ? 0.9 : 1.4 }];
}

/** A part that another follows. */
function modifierReadings(letters: string, lexicon: Lexicon): readonly Reading[] {
  const direction = DIRECTIONS.get(letters);
  if (direction) return [{ lemma: direction, link: '', cost: 1.05 }];
  const name = NAMES.get(letters);
  if (name) return [{ lemma: name, link: '', cost: 1.1 }];
  const stem = STEMS.get(letters);
  if (stem) return [{ lemma: stem, link: '', cost: 1.05 }];
  if (PREFIXOIDS.has(letters)) return [{ lemma: letters, link: '', cost: 1.1 }];
  if (letters.length < 2 || NO_MODIFIER.has(letters)) return [];
  const found = [...nounReadings(letters, lexicon)];
  found.push(...adjectivalReadings(letters, lexicon, found.length === 0));
  if (letters.length > 3) {
    if (lexicon.look(letters).some((e) => e.kind === 'a' && e.lemma === letters))
      found.push({ lemma: letters, link: '', cost: 1.2 });
    for (const ending of ['en', 'n'])
      if (
        !letters.endsWith('e') &&
        lexicon.look(letters + ending).some((e) => e.kind === 'v' && e.info.includes('inf'))
      )
        found.push({ lemma: letters + ending, link: '', cost: 1.35 });
  }
  return found;
}

const cheapest = (readings: readonly Reading[]): Reading | undefined =>
  readings.reduce<Reading | undefined>((best, r) => (best && best.cost <= r.cost ? best : r), undefined);

/** The cheapest way through a word in small letters, of two parts or more. */
function bestPath(word: string, lexicon: Lexicon, mayGuess: boolean): Path | null {
  const memo = new Map<number, Path | null>();
  const from = (start: number): Path | null => {
    const known = memo.get(start);
    if (known !== undefined) return known;
    const head = start > 0 ? headReading(word.slice(start), lexicon) : null;
    let best: Path | null = head
      ? { parts: [{ form: word.slice(start), lemma: head.lemma, link: '' }], cost: head.cost }
      : null;
    for (let end = start + 2; end <= word.length - 2; end++) {
      const letters = word.slice(start, end);
      const guess = mayGuess && start === 0 && end > 3 && word.length - end > 4 && !NO_MODIFIER.has(letters);
      const reading =
        cheapest(modifierReadings(letters, lexicon)) ??
        (guess ? { lemma: upper(letters), link: '', cost: UNKNOWN } : undefined);
      if (!reading) continue;
      const rest = from(end);
      const cost = rest ? reading.cost + JOINT + rest.cost : Number.POSITIVE_INFINITY;
      if (rest && (!best || cost < best.cost))
        best = { parts: [{ form: letters, lemma: reading.lemma, link: reading.link }, ...rest.parts], cost };
    }
    memo.set(start, best);
    return best;
  };
  return from(0);
}

/** Parts of a word without hyphens; one part where it is none. `form` is as the text has it. */
function partsOf(form: string, lexicon: Lexicon): readonly CompoundPart[] {
  if (form.length > LONGEST) return [{ form, lemma: form, link: '' }];
  const lemma = nounLemma(form, lexicon);
  const whole = [{ form, lemma, link: '' }];
  if (form.length < 6 || form.toLowerCase().length !== form.length || WHOLE.has(form) || WHOLE.has(lemma)) return whole;
  if (/^\p{Lu}+$/u.test(form) || !/^\p{L}+$/u.test(form)) return whole;
  const known = noun(form, lexicon);
  // `Verbrechen`, `Vorrücken`: a verb in capitals; `Überlebende`: a participle of one.
  const verb = form.toLowerCase().replace(/(?<=en)de[rnms]?$|(?<=[ei][rl]n)de[rnms]?$/, '');
  if (lexicon.look(verb).some((e) => e.kind === 'v' && e.info.includes('inf'))) return whole;
  const path = bestPath(form.toLowerCase(), lexicon, !known);
  if (!path || path.parts.length < 2) return whole;
  const each = (path.cost - JOINT * (path.parts.length - 1)) / path.parts.length;
  if (known && (each > CLEAR || path.parts.some((p) => p.form.length < 3))) return whole;
  let at = 0;
  const cut = path.parts.map((part) => {
    const own = form.slice(at, at + part.form.length);
    at += part.form.length;
    return { ...part, form: own };
  });
  return cut.flatMap((part) => innerParts(part, lexicon));
}

/** A part that is a compound itself: `Waffenstillstands` → `Waffen`, `stillstands`. */
function innerParts(part: CompoundPart, lexicon: Lexicon): readonly CompoundPart[] {
  if (part.lemma.length < 7 || !/^\p{Lu}/u.test(part.lemma) || WHOLE.has(part.lemma)) return [part];
  const inner = partsOf(part.lemma, lexicon);
  const starts = inner.map((_, i) => inner.slice(0, i).reduce((n, p) => n + p.form.length, 0));
  if (inner.length < 2 || starts.at(-1)! >= part.form.length) return [part];
  return inner.map((p, i) => {
    const isLast = i === inner.length - 1;
    return { ...p, form: part.form.slice(starts[i], starts[i + 1]), link: isLast ? part.link : p.link };
  });
}

/** Particles that open a name and belong to what follows: `Al-Kaida`. */
const PARTICLE = /^(?:al|el|as|asch|at|ar|an|abu|ibn|haiʾat|bin|ben)[-–‑]$/i;

/** Stretches of a hyphenated word, each with the hyphen behind it. */
function pieces(form: string): readonly string[] {
  const cut: string[] = [];
  for (const piece of form.split(/(?<=[-–‑])/)) {
    const last = cut.at(-1);
    if (last !== undefined && PARTICLE.test(last)) cut[cut.length - 1] = last + piece;
    else cut.push(piece);
  }
  return cut;
}

/**
 * Parts of a compound noun, in order, each with its base form and linking element: `Regierungstruppen` → Regierung|s, Truppe.
 * One part where the word is none. The way with the least cost over the lexicon wins: long parts before short ones, nouns with
 * the linking element that is theirs before stems.
 */
export function splitCompound(form: string, lexicon: Lexicon): readonly CompoundPart[] {
  const cut = pieces(form);
  if (cut.length < 2 || form.length > LONGEST || cut.some((piece) => /^[-–‑]/.test(piece)))
    return partsOf(form, lexicon);
  if (/[-–‑]$/.test(form)) return [{ form, lemma: form, link: '' }];
  return cut.flatMap((piece, i): readonly CompoundPart[] => {
    const bare = i === cut.length - 1 ? piece : piece.slice(0, -1);
    const inner = /^\p{Lu}\p{Ll}{5,}$/u.test(bare) ? partsOf(bare, lexicon) : null;
    if (bare === piece) return inner ?? [{ form: piece, lemma: nounLemma(piece, lexicon), link: '' }];
    // What stands before a hyphen is often a name: only what the lexicon knows is split.
    const isKnown = inner && inner.length > 1 && lexicon.look(bare).length > 0;
    const parts = isKnown ? inner : [{ form: bare, lemma: bare, link: '' }];
    return parts.map((p, k) => (k < parts.length - 1 ? p : { ...p, form: p.form + piece.slice(-1), link: '-' }));
  });
}
