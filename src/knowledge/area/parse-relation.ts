import type { Countries } from '../countries.js';
import type { NameGrammar } from '../grammar.js';
import type { LinkContext, Place } from '../types.js';
import type { Direction, Relation } from './relation.js';

/** What reading a relation asks of the gazetteer. */
export interface RelationSource {
  readonly grammar: NameGrammar;
  readonly countries: Countries;
  readonly findPlace: (words: string, context: LinkContext) => Place | null;
  /** The river of a name that a town may have too (`Dnipro`), or null. */
  readonly river: (name: string) => Place | null;
}

interface Reading {
  readonly tokens: readonly string[];
  readonly source: RelationSource;
  readonly context: LinkContext;
  readonly find: (tokens: readonly string[]) => Place | null;
}
type Rule = (reading: Reading) => Relation | null;

/** The relation that the words tell, or null where they tell none or name a place that is not known. */
export function parseRelation(words: string, source: RelationSource, context: LinkContext): Relation | null {
  const tokens = words
    .replace(/[„“”"«»]/g, ' ')
    .replace(/[–—]/g, ' – ')
    .split(/[\s,]+/)
    .filter(Boolean);
  const find = (part: readonly string[]): Place | null =>
    part.length ? source.findPlace(part.join(' '), context) : null;
  const reading: Reading = { tokens, source, context, find };
  for (const rule of RULES) {
    const found = rule(reading);
    if (found) return found;
  }
  return null;
}

const words = ({ source }: Reading): NameGrammar['relations'] => source.grammar.relations;

/** Tokens after an opening phrase; null where they do not begin with it. */
function after(tokens: readonly string[], opening: string): readonly string[] | null {
  const parts = opening.split(' ');
  return parts.every((part, i) => tokens[i]?.toLowerCase() === part.toLowerCase()) ? tokens.slice(parts.length) : null;
}

/** Without `von`, `des`, an article, and a noun of its kind that findPlace reads itself. */
function object(reading: Reading, tokens: readonly string[]): readonly string[] {
  const { of } = words(reading);
  return of.includes(tokens[0] ?? '') || reading.source.grammar.isArticle(tokens[0] ?? '') ? tokens.slice(1) : tokens;
}

/** `zehn Kilometer südlich von Derna`, `südlich von Derna`, `östlich des Euphrat` */
const offset: Rule = (reading) => {
  const { source } = reading;
  const { directions, kilometres, metres, numbers, about } = words(reading);
  let rest = reading.tokens;
  while (about.includes(rest[0]?.toLowerCase() ?? '')) rest = rest.slice(1);
  const unit = rest[1] ?? '';
  const km = kilometres.includes(unit) ? 1 : metres.includes(unit) ? 0.001 : null;
  const number = km === null ? null : numberOf(rest[0]!, numbers);
  if (km !== null && number === null) return null;
  if (km !== null) rest = rest.slice(2);
  const towards = directions[rest[0]?.toLowerCase() ?? ''];
  // `südlich von Hama`, `südlich Hamas`, not `südlich auf Hama`.
  const tied = words(reading).of.includes(rest[1] ?? '') || /^\p{Lu}.*s$/u.test(rest[1] ?? '');
  if (!towards || !tied) return null;
  const named = object(reading, rest.slice(1));
  const of = (number === null ? source.river(named.join(' ')) : null) ?? reading.find(named);
  if (!of) return null;
  if (of.line && number === null) return { kind: 'side', of, towards: towards as Direction, bank: false };
  return { kind: 'offset', of, towards: towards as Direction, km: number === null ? null : number * km! };
};

function numberOf(word: string, numbers: Readonly<Record<string, number>>): number | null {
  const digits = /^\d{1,3}(?:\.\d{3})*(?:,\d+)?$/.test(word)
    ? Number(word.replaceAll('.', '').replace(',', '.'))
    : null;
  return digits ?? numbers[word.toLowerCase()] ?? null;
}

/** `im Westen der Stadt`, `im Zentrum von Aleppo`, `am Stadtrand von Tripolis` */
const part: Rule = (reading) => {
  const { sides } = words(reading);
  const at = reading.tokens.findIndex((token) => sides[token] !== undefined);
  if (at < 0 || at > 2 || at === reading.tokens.length - 1) return null;
  if (!reading.tokens.slice(0, at).every((token) => /^\p{Ll}/u.test(token))) return null;
  const of = reading.find(object(reading, reading.tokens.slice(at + 1)));
  return of && { kind: 'part', of, part: sides[reading.tokens[at]!] as Direction };
};

/** `Nord-Hama`, `im Nordirak`: a sector of a known whole, where it has no row with an extent of its own. */
const prefixed: Rule = ({ tokens, source, find }) => {
  const name = tokens[tokens.length - 1] ?? '';
  if (tokens.length > 2 || !/^\p{Lu}/u.test(name)) return null;
  const whole = find([name]);
  if (whole?.extent) return { kind: 'itself', of: whole };
  const sector = source.grammar.sectorOf(name);
  const of = sector && find([sector.rest]);
  return of && { kind: 'part', of, part: sector.sector as Direction };
};

/** `nahe Derna`, `im Umland von Derna` */
const near: Rule = (reading) => {
  const lists = [
    [words(reading).around, true],
    [words(reading).near, false],
  ] as const;
  for (const [list, wide] of lists)
    for (const opening of [...list].sort((a, b) => b.length - a.length)) {
      const rest = after(reading.tokens, opening);
      const of = rest && reading.find(object(reading, rest));
      if (of) return { kind: 'near', of, wide };
    }
  return null;
};

/** `zwischen Hama und Aleppo` */
const between: Rule = (reading) => {
  const rest = after(reading.tokens, words(reading).between);
  return rest && pair(reading, rest, words(reading).and, false);
};

function pair(reading: Reading, tokens: readonly string[], joint: string, road: boolean): Relation | null {
  const at = tokens.indexOf(joint);
  if (at < 1) return null;
  const of = reading.find(tokens.slice(0, at));
  const and = reading.find(tokens.slice(at + 1));
  return of && and && of.id !== and.id ? { kind: 'between', of, and, road } : null;
}

/** `an der Straße von Hama nach Aleppo`, `… zwischen Hama und Aleppo`, `… Hama–Aleppo`, `entlang der M5` */
const along: Rule = (reading) => {
  const { from, to, between: amid, and, alongRoad } = words(reading);
  for (const opening of words(reading).along) {
    const rest = after(reading.tokens, opening);
    if (!rest?.length) continue;
    if (rest[0] === from) return pair(reading, rest.slice(1), to, true);
    if (rest[0] === amid) return pair(reading, rest.slice(1), and, true);
    return (
      pair(reading, rest, '–', true) ??
      pair(
        reading,
        rest.flatMap((t) => t.split(/(?<=\p{L})(-)(?=\p{Lu})/u)),
        '-',
        true,
      )
    );
  }
  for (const opening of alongRoad) {
    const rest = after(reading.tokens, opening);
    const of = rest && reading.find(rest);
    if (of?.line) return { kind: 'along', of };
  }
  return null;
};

/** `am Euphrat`, `am linken Ufer des Dnipro` */
const bank: Rule = (reading) => {
  const { at, bank: noun, banks } = words(reading);
  for (const opening of at) {
    const rest = after(reading.tokens, opening);
    if (!rest?.length) continue;
    const shore = rest.indexOf(noun);
    const named = object(reading, shore < 0 ? rest : rest.slice(shore + 1));
    const of = reading.source.river(named.join(' ')) ?? reading.find(named);
    if (!of?.line) continue;
    const side = shore === 1 ? banks[rest[0]!] : undefined;
    if (!side) return { kind: 'along', of };
    const towards = side === 'left' || side === 'right' ? bankTowards(of, side) : (side as Direction);
    return { kind: 'side', of, towards, bank: true };
  }
  return null;
};

/** Lines are written as the water flows. */
function bankTowards({ line }: Place, side: 'left' | 'right'): Direction {
  const [first, last] = [line![0]!, line!.at(-1)!];
  const south = Math.abs(last[1] - first[1]) >= Math.abs(last[0] - first[0]);
  const forward = south ? last[1] < first[1] : last[0] > first[0];
  if (south) return (side === 'left') === forward ? 'east' : 'west';
  return (side === 'left') === forward ? 'north' : 'south';
}

/** `an der Grenze zur Türkei`, `an der syrisch-türkischen Grenze`, `an der Grenze zwischen A und B` */
const border: Rule = (reading) => {
  const { tokens, source, context } = reading;
  const { border: nouns, borderTo, between: amid, and } = words(reading);
  const at = tokens.findIndex((token) => nouns.includes(token));
  if (at < 0) return null;
  const rest = tokens.slice(at + 1);
  if (rest[0] === amid) {
    const joint = rest.indexOf(and);
    if (joint < 2) return null;
    return borderOf(reading.find(rest.slice(1, joint)), reading.find(rest.slice(joint + 1)));
  }
  const opening = [...borderTo].sort((a, b) => b.length - a.length).find((o) => after(rest, o));
  const adjective = tokens[at - 1] ?? '';
  const both = adjective.split('-').map((half) => source.countries.ofAdjective(half));
  if (both.length === 2 && both[0] && both[1]) return { kind: 'border', countries: [both[0], both[1]], within: null };
  const told = opening ? reading.find(after(rest, opening)!) : null;
  const other = told ? told.country : source.countries.ofAdjective(adjective);
  const home = context.countries.find((code) => code !== other);
  if (!other || !home) return null;
  return { kind: 'border', countries: [home, other], within: told?.extent ? told : null };
};

/** The border of two countries; of a region its part. */
function borderOf(a: Place | null, b: Place | null): Relation | null {
  if (!a?.country || !b?.country || a.country === b.country) return null;
  const within = [a, b].find((place) => place.kind !== 'country' && place.extent) ?? null;
  return { kind: 'border', countries: [a.country, b.country], within };
}

const RULES: readonly Rule[] = [border, offset, part, along, between, bank, near, prefixed];
