import type { Trait } from './types.js';

/** Words of descriptions, as data/names writes them. */
export interface DescriptionWords {
  readonly descriptions: Readonly<Partial<Record<Trait, readonly string[]>>>;
  readonly descriptionCompounds: Readonly<Record<string, readonly Trait[]>>;
  readonly descriptionAdjectives: Readonly<Record<string, Trait>>;
  readonly neutralAdjectives: readonly string[];
  readonly descriptionsNamed: readonly Trait[];
  readonly descriptionsWhole: readonly Trait[];
  readonly bodies: readonly string[];
  readonly units: readonly string[];
  readonly ministries: readonly string[];
  readonly placeTails: readonly string[];
  readonly descriptionsSingular: readonly Trait[];
  readonly townParts: readonly string[];
}

/** What a description asks of an actor. */
export interface Described {
  /** All of them. */
  readonly traits: readonly Trait[];
  /** Only somebody whom the report names (`Söldner`, `Kämpfer`). */
  readonly named: boolean;
  /** The whole movement, where the ledger has it (`Rebellen`). */
  readonly whole: boolean;
  /** One body: `die Miliz`, not `Milizen`. */
  readonly single: boolean;
}

/** What descriptions say of whom or what they mean. */
export interface DescriptionGrammar {
  /** What a head says of whom it means (`Dschihadisten`), or null. */
  described(head: string): Described | null;
  /** The trait that an adjective asks for (`schiitisch`), or null. */
  trait(adjective: string): Trait | null;
  /** Adjectives that say nothing of who is meant (`bewaffnet`). */
  isNeutral(adjective: string): boolean;
  /** Heads of a state's own bodies, told without saying whose (`Soldaten`). */
  isBody(head: string): boolean;
  /** Heads that are an army's with an adjective of origin only (`die 72. russische Brigade`). */
  isUnit(head: string): boolean;
  isMinistry(head: string): boolean;
  /** Tails of compounds that leave the place what it is (`Dnipro-Ufer`). */
  isPlaceTail(word: string): boolean;
  /** Words before a town that leave it what it is (`Altstadt von Derna`). */
  isTownPart(word: string): boolean;
}

/** Reads the words of descriptions; `stem` cuts inflection. */
export function descriptionGrammar(words: DescriptionWords, stem: (word: string) => string): DescriptionGrammar {
  const stemSet = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(stem));
  const described = new Map<string, readonly Trait[]>();
  for (const [trait, heads] of Object.entries(words.descriptions) as [Trait, readonly string[]][])
    for (const head of heads) described.set(stem(head), [trait]);
  for (const [head, traits] of Object.entries(words.descriptionCompounds)) described.set(stem(head), traits);
  const traits = new Map(Object.entries(words.descriptionAdjectives).map(([word, trait]) => [stem(word), trait]));
  const neutral = stemSet(words.neutralAdjectives);
  const bodies = stemSet(words.bodies);
  const units = stemSet(words.units);
  const ministries = stemSet(words.ministries);
  const tails = new Set(words.placeTails);
  const townParts = stemSet(words.townParts);

  return {
    described(head) {
      const asked = described.get(stem(head));
      if (!asked) return null;
      const is = (list: readonly Trait[]): boolean => asked.some((trait) => list.includes(trait));
      return {
        traits: asked,
        named: is(words.descriptionsNamed),
        whole: asked.length === 1 && is(words.descriptionsWhole),
        single: asked.length === 1 && is(words.descriptionsSingular),
      };
    },
    trait: (adjective) => traits.get(stem(adjective)) ?? null,
    isNeutral: (adjective) => neutral.has(stem(adjective)),
    isBody: (head) => bodies.has(stem(head)),
    isUnit: (head) => units.has(stem(head)),
    isMinistry: (head) => ministries.has(stem(head)),
    isPlaceTail: (word) => tails.has(word),
    isTownPart: (word) => townParts.has(stem(word)),
  };
}
