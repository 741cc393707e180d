import { readFileSync } from 'node:fs';
import { type DescriptionGrammar, type DescriptionWords, descriptionGrammar } from './description-grammar.js';
import { lightKey } from './fold-name.js';
import type { ActorKind, PlaceKind } from './types.js';

/** What an adjective of origin and its head name together: `syrische` + `Armee` → the army of Syria. */
export type StateRole = 'state' | 'government' | 'army' | 'air-force' | 'navy' | 'police' | 'security';

/** An institution that every state has: its role, its kind, the ending of the adjective and the head that name it. */
export type Institution = readonly [role: StateRole, kind: ActorKind, ending: string, head: string];

/** Words that tell a place by others (`zehn Kilometer südlich von`). */
export interface RelationWords {
  readonly directions: Readonly<Record<string, string>>;
  readonly sides: Readonly<Record<string, string>>;
  readonly near: readonly string[];
  readonly around: readonly string[];
  readonly between: string;
  readonly and: string;
  readonly of: readonly string[];
  readonly along: readonly string[];
  readonly alongRoad: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly border: readonly string[];
  readonly borderTo: readonly string[];
  readonly bank: string;
  readonly banks: Readonly<Record<string, string>>;
  readonly at: readonly string[];
  readonly kilometres: readonly string[];
  readonly metres: readonly string[];
  readonly numbers: Readonly<Record<string, number>>;
  readonly about: readonly string[];
}

interface Words extends DescriptionWords {
  readonly relations: RelationWords;
  readonly articles: readonly string[];
  readonly endings: readonly string[];
  readonly links: readonly string[];
  readonly participleOpeners: readonly string[];
  readonly participleEndings: readonly string[];
  readonly institutions: readonly Institution[];
  readonly governmentIn: string;
  readonly capitalWord: string;
  readonly provinceWords: readonly string[];
  readonly roles: Readonly<Record<StateRole, readonly string[]>>;
  readonly generic: readonly string[];
  readonly spokesmen: readonly string[];
  readonly followers: readonly string[];
  readonly appositions: readonly string[];
  readonly titles: readonly string[];
  readonly titleEndings: readonly string[];
  readonly sectors: Readonly<Record<string, string>>;
  readonly placeClasses: Readonly<Partial<Record<PlaceKind, readonly string[]>>>;
  readonly commonWords: readonly string[];
  readonly riverName: string;
  readonly leaders: readonly string[];
}

/** How names are inflected, compounded and introduced in a language; the words are data (data/names). */
export interface NameGrammar extends DescriptionGrammar {
  readonly relations: RelationWords;
  readonly institutions: readonly Institution[];
  /** What stands before a capital to name its government (`Regierung in`). */
  readonly governmentIn: string;
  /** What may stand before the name of a province (`Provinz`). */
  readonly provinceWords: readonly string[];
  /** How a sector stands before a name (`north` → `Nord`). */
  sectorPrefix(sector: string): string;
  isCapitalWord(word: string): boolean;
  /** A word without its inflection: both sides of a comparison are cut alike (`Islamischen` → `islamisch`). */
  stem(word: string): string;
  /** The stems of all words of a name, as one key. */
  stems(words: string): string;
  isArticle(word: string): boolean;
  /** Words that tie a head to a name behind it (`Kämpfer des IS`). */
  isLink(word: string): boolean;
  /** Words that open what a participle rules (`mit Al-Kaida verbündete`). */
  opensParticiple(word: string): boolean;
  isParticiple(word: string): boolean;
  /** Written small, and neither an article nor a link nor a particle of a name (`al-`, `bin`). */
  isAdjective(word: string): boolean;
  /** What a head is to its state (`Luftwaffe` → `air-force`), or null. */
  role(head: string): StateRole | null;
  /** Heads that name the state's own without an adjective (`die Armee`). */
  isGeneric(head: string): boolean;
  isSpokesman(head: string): boolean;
  /** Heads that stand for those they belong to (`IS-Kämpfer`). */
  isFollower(head: string): boolean;
  /** Words before a name that say what it is (`Terrormiliz`, `General`). */
  isIntroduction(word: string): boolean;
  isTitle(word: string): boolean;
  /** A place's kind as its class noun says it (`Provinz` → `admin1`), or null. */
  placeClass(word: string): PlaceKind | null;
  /** The sector and the rest of `Nordsyrien`, `Ost-Aleppo`, `ostlibysch`; null where there is none. */
  sectorOf(word: string): { readonly sector: string; readonly rest: string } | null;
  isCommonWord(word: string): boolean;
  /** How a river is called whose name a town or country has too (`Dnipro (Fluss)`). */
  riverName(name: string): string;
  /** Whether the words for somebody's part in a body say that he leads it. */
  isLeader(role: string): boolean;
}

/** Reads the naming grammar of a language from its data. */
export function readGrammar(file: URL): NameGrammar {
  return makeGrammar(JSON.parse(readFileSync(file, 'utf8')) as Words);
}

function makeGrammar(words: Words): NameGrammar {
  const endings = [...words.endings].sort((a, b) => b.length - a.length);
  const stem = (word: string): string => {
    const key = lightKey(word);
    // Short words are names and abbreviations: `Assads` and `Rats` are cut, `Idlib` and `Hama` are not.
    const ending = endings.find((e) => key.endsWith(e) && key.length - e.length >= (e === 's' ? 3 : 4));
    return ending ? key.slice(0, -ending.length) : key;
  };
  const stemSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(stem));
  const exactSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map((w) => w.toLowerCase()));
  const articles = exactSet(words.articles);
  const links = exactSet(words.links);
  // `Armeen`, `Regierungen` are several; `Armee` and `den Streitkräften` are the one.
  const generic = new Set(words.generic.flatMap(singular).map(lightKey));
  const spokesmen = stemSet(words.spokesmen);
  const followers = stemSet(words.followers);
  const titles = stemSet(words.titles);
  const appositions = stemSet(words.appositions);
  const common = exactSet(words.commonWords);
  const leaders = exactSet(words.leaders);
  const roles = new Map<string, StateRole>();
  for (const [role, heads] of Object.entries(words.roles) as [StateRole, readonly string[]][])
    for (const head of heads) roles.set(stem(head), role);
  const classes = new Map<string, PlaceKind>();
  for (const [kind, nouns] of Object.entries(words.placeClasses) as [PlaceKind, readonly string[]][])
    for (const noun of nouns) classes.set(stem(noun), kind);
  const sectors = Object.entries(words.sectors).sort((a, b) => b[0].length - a[0].length);
  const isTitle = (word: string): boolean =>
    titles.has(stem(word)) || words.titleEndings.some((ending) => word.toLowerCase().endsWith(ending));

  const classEndings = [...classes].filter(([noun]) => noun.length >= 4).sort((a, b) => b[0].length - a[0].length);

  const openers = new Set(words.participleOpeners);
  const isAdjective = (word: string): boolean =>
    /^\p{Ll}/u.test(word) && !articles.has(word) && !links.has(word) && !/^(?:al|el|as|asch|bin|ibn)(?:-|$)/.test(word);
  const prefixes = new Map(sectors.map(([prefix, sector]) => [sector, prefix[0]!.toUpperCase() + prefix.slice(1)]));

  return {
    institutions: words.institutions,
    relations: words.relations,
    governmentIn: words.governmentIn,
    provinceWords: words.provinceWords,
    sectorPrefix: (sector) => prefixes.get(sector) ?? sector,
    isCapitalWord: (word) => lightKey(word) === lightKey(words.capitalWord),
    stem,
    stems: (name) => lightKey(name).split(' ').map(stem).join(' '),
    isArticle: (word) => articles.has(word.toLowerCase()),
    isLink: (word) => links.has(word.toLowerCase()),
    opensParticiple: (word) => openers.has(word),
    isParticiple: (word) => isAdjective(word) && words.participleEndings.some((ending) => word.endsWith(ending)),
    isAdjective,
    role: (head) => roles.get(stem(head)) ?? null,
    isGeneric: (head) => generic.has(lightKey(head)),
    isSpokesman: (head) => spokesmen.has(stem(head)),
    isFollower: (head) => followers.has(stem(head)),
    isIntroduction: (word) => appositions.has(stem(word.replace(/^.*-/, ''))) || isTitle(word),
    isTitle,
    placeClass(word) {
      const key = stem(word);
      // `Rebellenprovinz` is a province.
      return (
        classes.get(key) ??
        classEndings.find(([noun]) => key.length > noun.length + 3 && key.endsWith(noun))?.[1] ??
        null
      );
    },
    sectorOf(word) {
      const lower = word.toLowerCase();
      for (const [prefix, sector] of sectors) {
        if (!lower.startsWith(prefix)) continue;
        const rest = word.slice(prefix.length).replace(/^[-–]/, '');
        if (rest.length >= 3)
          return { sector, rest: /^\p{Lu}/u.test(word) ? rest[0]!.toUpperCase() + rest.slice(1) : rest };
      }
      return null;
    },
    isCommonWord: (word) => common.has(word.toLowerCase()),
    riverName: (name) => words.riverName.replace('*', name),
    isLeader: (role) => role.split(/[^\p{L}]+/u).some((word) => leaders.has(word.toLowerCase())),
    ...descriptionGrammar(words, stem),
  };
}

/** A noun and its genitive (`Militär, Militärs`); other cases stand in the data. */
const singular = (noun: string): readonly string[] => [noun, `${noun}s`, `${noun}es`];
