import type { Carrier, Frame, FrameData, NounClass, Role, Wanted } from './types.js';
import { type Beginning, beginningsOf } from './verb-forms.js';

/** A slot of a role, with the classes of phrases it takes. */
export interface SlotPattern {
  readonly slot: string;
  /** Whose slot: of the trigger, of the noun of its fixed phrase, of the verb over it. */
  readonly of: 'trigger' | 'noun' | 'above';
  readonly classes: readonly Wanted[];
  /** Adds to what earlier slots gave. */
  readonly adds: boolean;
}

/** A frame with its role patterns taken apart. */
export interface CompiledFrame {
  readonly frame: Frame;
  readonly roles: readonly { readonly role: Role; readonly slots: readonly SlotPattern[] }[];
  readonly needs: readonly (readonly string[])[];
}

/** A verb with a noun that together trigger a frame. */
export interface PhraseTrigger {
  readonly frame: CompiledFrame;
  readonly preposition: string;
  readonly noun: string;
}

/** Frames of a language, indexed for matching. */
export interface FrameSet {
  readonly data: FrameData;
  readonly verbs: ReadonlyMap<string, readonly CompiledFrame[]>;
  readonly reflexives: ReadonlyMap<string, readonly CompiledFrame[]>;
  readonly nouns: ReadonlyMap<string, readonly CompiledFrame[]>;
  /** Nouns that also count as last part of a compound. */
  readonly endings: ReadonlyMap<string, readonly CompiledFrame[]>;
  readonly adjectives: ReadonlyMap<string, readonly CompiledFrame[]>;
  readonly phrases: ReadonlyMap<string, readonly PhraseTrigger[]>;
  readonly carriers: ReadonlyMap<string, readonly Carrier[]>;
  readonly classWords: ReadonlyMap<string, readonly NounClass[]>;
  readonly classEndings: ReadonlyMap<string, readonly NounClass[]>;
  readonly notCompounds: ReadonlySet<string>;
  readonly notOrigin: ReadonlySet<string>;
  readonly foreign: ReadonlySet<string>;
  readonly conflict: ReadonlySet<string>;
  readonly conflictVerbs: ReadonlySet<string>;
  /** Stems of nouns for works of fiction, and forms of verbs that make one a proof. */
  readonly fiction: ReadonlySet<string>;
  /** The other form of a noun made of an adjective (`Gefangene`, `Gefangener`: one word), lower case; null for other nouns. */
  readonly strongForm: (word: string) => string | null;
  /** A noun without its ending, lower case. */
  readonly stemOf: (word: string) => string;
  /** A word without the vowels that change in its forms. */
  readonly plain: (word: string) => string;
  readonly proving: ReadonlySet<string>;
  readonly mishaps: ReadonlySet<string>;
  readonly regarded: ReadonlySet<string>;
  readonly company: ReadonlySet<string>;
  readonly sides: ReadonlySet<string>;
  readonly intents: ReadonlySet<string>;
  readonly nobody: ReadonlySet<string>;
  readonly there: ReadonlySet<string>;
  readonly followers: ReadonlySet<string>;
  readonly peoples: ReadonlySet<string>;
  readonly relativePlace: ReadonlySet<string>;
  /** Nouns of sectors that are directions too (`Norden`). */
  readonly compass: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
  readonly where: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly purpose: ReadonlySet<string>;
  readonly mention: ReadonlySet<string>;
  readonly during: ReadonlySet<string>;
  /** How forms of all verbs that the frames know begin. */
  readonly beginnings: ReadonlyMap<string, readonly Beginning[]>;
  readonly verbEndings: ReadonlySet<string>;
  /** Endings of plurals whose vowel changes. */
  readonly umlautPlurals: ReadonlySet<string>;
  /** With the empty one. */
  readonly nounEndings: ReadonlySet<string>;
  readonly agentPrepositions: ReadonlySet<string>;
  readonly opposing: ReadonlySet<string>;
  readonly doers: ReadonlySet<string>;
  readonly partOpeners: ReadonlySet<string>;
  readonly beingAuxiliaries: ReadonlySet<string>;
  readonly havingAuxiliaries: ReadonlySet<string>;
  /** Whether the perfect of a verb takes the auxiliary of being (`ist gefallen`): then it is no passive of a state. */
  readonly goesWithBeing: (lemma: string) => boolean;
  readonly placeArticles: ReadonlySet<string>;
  readonly relatives: { readonly nominative: ReadonlySet<string>; readonly accusative: ReadonlySet<string> };
  readonly accusative: ReadonlySet<string>;
  readonly nominative: ReadonlySet<string>;
  readonly obliqueArticles: ReadonlySet<string>;
  readonly dativeArticles: ReadonlySet<string>;
  /** Parts that verbs are separated from. */
  readonly separable: ReadonlySet<string>;
  readonly infinitiveMarks: ReadonlySet<string>;
  readonly masculineArticles: ReadonlySet<string>;
  readonly masculineNames: ReadonlySet<string>;
  readonly pluralEnding: RegExp;
  readonly inside: ReadonlySet<string>;
  readonly governing: ReadonlySet<string>;
}

const CENTRAL: ReadonlySet<string> = new Set(['centre', 'outskirts']);

/** Places first: a bare name that is hit or taken is a place before it is a target. */
const ROLE_ORDER: readonly Role[] = [
  'places',
  'origin',
  'destination',
  'agents',
  'targets',
  'beneficiaries',
  'sources',
];

const words = (list: string | undefined): readonly string[] => (list ? list.split(/\s+/).filter(Boolean) : []);

function slotOf(token: string): SlotPattern {
  const adds = token.startsWith('+');
  const bare = adds ? token.slice(1) : token;
  const of = bare.startsWith('~') ? 'noun' : bare.startsWith('^') ? 'above' : 'trigger';
  const [slot = '', classes = ''] = bare.replace(/^[~^]/, '').split('/');
  return { slot, of, adds, classes: classes ? (classes.split('|') as Wanted[]) : [] };
}

function compile(frame: Frame): CompiledFrame {
  const roles = ROLE_ORDER.filter((role) => frame.roles[role]).map((role) => ({
    role,
    slots: words(frame.roles[role]).map(slotOf),
  }));
  return { frame, roles, needs: words(frame.needs).map((need) => need.split('|')) };
}

function push<T>(index: Map<string, T[]>, key: string, value: T): void {
  const list = index.get(key);
  if (!list) index.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

function phrasesOf(frame: CompiledFrame): readonly (readonly [verb: string, trigger: PhraseTrigger])[] {
  return (frame.frame.phrases ?? []).map((phrase) => {
    const [verb = '', rest = ''] = phrase.split(/\s+/);
    const [preposition = '', noun = ''] = rest.split(':');
    return [verb, { frame, preposition, noun: noun.toLowerCase() }] as const;
  });
}

function classIndexes(data: FrameData) {
  const whole = new Map<string, NounClass[]>();
  const endings = new Map<string, NounClass[]>();
  for (const [name, list] of Object.entries(data.classes) as [NounClass, string][])
    for (const word of words(list)) {
      const lower = word.replace(/^-/, '').toLowerCase();
      if (!word.startsWith('-')) push(whole, lower, name);
      if (word.startsWith('-') || word.length > 3) push(endings, lower, name);
    }
  return { whole, endings };
}

/** Frames by the words that trigger them. */
function triggersOf(data: FrameData) {
  const verbs = new Map<string, CompiledFrame[]>();
  const reflexives = new Map<string, CompiledFrame[]>();
  const nouns = new Map<string, CompiledFrame[]>();
  const endings = new Map<string, CompiledFrame[]>();
  const adjectives = new Map<string, CompiledFrame[]>();
  const phrases = new Map<string, PhraseTrigger[]>();
  const carriers = new Map<string, Carrier[]>();
  for (const raw of data.frames) {
    const frame = compile(raw);
    for (const verb of words(raw.verbs)) push(verbs, verb, frame);
    for (const verb of words(raw.reflexives)) push(reflexives, verb, frame);
    for (const noun of [...words(raw.nouns), ...words(raw.whole)]) push(nouns, noun.toLowerCase(), frame);
    for (const noun of words(raw.nouns)) push(endings, noun.toLowerCase(), frame);
    for (const adjective of words(raw.adjectives)) push(adjectives, adjective, frame);
    for (const [verb, trigger] of phrasesOf(frame)) push(phrases, verb, trigger);
  }
  for (const carrier of data.carriers) for (const verb of words(carrier.verbs)) push(carriers, verb, carrier);
  return { verbs, reflexives, nouns, endings, adjectives, phrases, carriers };
}

/** Lemmas of all verbs that may tell something. */
const tellingVerbs = (triggers: ReturnType<typeof triggersOf>, data: FrameData): ReadonlySet<string> =>
  new Set([
    ...triggers.verbs.keys(),
    ...triggers.reflexives.keys(),
    ...triggers.phrases.keys(),
    ...triggers.carriers.keys(),
    ...words(data.denials.verbs),
  ]);

/** Indexes the frames of a language. */
function compileFrames(data: FrameData): FrameSet {
  const triggers = triggersOf(data);
  const classes = classIndexes(data);
  const lower = (list: string): ReadonlySet<string> => new Set(words(list).map((w) => w.toLowerCase()));
  const stemOf = (word: string): string => word.replace(data.forms.nounEnding, '');
  const vowels = words(data.forms.umlauts).map((pair) => pair.split(':') as [string, string]);
  const plain = (word: string): string => vowels.reduce((w, [from, to]) => w.replaceAll(from, to), word);
  return {
    data,
    ...triggers,
    classWords: classes.whole,
    classEndings: classes.endings,
    notCompounds: lower(data.notCompounds),
    notOrigin: lower(data.notOrigin),
    foreign: lower(data.foreign),
    conflict: lower(data.conflict),
    conflictVerbs: lower(data.conflictVerbs),
    fiction: new Set([...lower(data.fiction)].map(stemOf)),
    strongForm: (word) => (data.adjectivalNoun.test(word) ? word + data.strongEnding : null),
    stemOf,
    plain,
    proving: lower(data.proving),
    mishaps: lower(data.mishaps),
    regarded: lower(data.regarded),
    company: new Set([...lower(data.company)].map((words) => words.replace('_', ' '))),
    sides: lower(data.sides.nouns),
    intents: lower(data.intents),
    nobody: lower(data.nobody),
    there: lower(data.there),
    followers: lower(data.followers),
    peoples: lower(data.peoples),
    relativePlace: lower(data.relativePlace),
    compass: new Set(Object.keys(data.part.sectors).filter((word) => !CENTRAL.has(data.part.sectors[word]!))),
    counting: lower(data.counting),
    where: new Set(words(data.where)),
    from: new Set(words(data.from)),
    to: new Set(words(data.to)),
    purpose: new Set(words(data.purpose)),
    mention: new Set(words(data.mention)),
    during: new Set(words(data.during)),
    beginnings: beginningsOf(tellingVerbs(triggers, data), data.forms),
    verbEndings: new Set(['', ...words(data.forms.verbEndings)]),
    umlautPlurals: new Set(words(data.forms.umlautPlurals)),
    nounEndings: new Set(['', ...words(data.forms.nounEndings)]),
    agentPrepositions: new Set(words(data.agentPrepositions)),
    opposing: new Set(words(data.opposing)),
    doers: new Set(words(data.doers)),
    partOpeners: new Set(words(data.partOpeners)),
    beingAuxiliaries: new Set(words(data.being.auxiliaries)),
    havingAuxiliaries: new Set(words(data.being.having)),
    goesWithBeing: beingVerbs(data),
    placeArticles: new Set(words(data.placeArticles)),
    relatives: {
      nominative: new Set(words(data.relatives.nominative)),
      accusative: new Set(words(data.relatives.accusative)),
    },
    accusative: new Set(words(data.accusative)),
    nominative: new Set(words(data.nominative)),
    obliqueArticles: new Set(words(data.obliqueArticles)),
    dativeArticles: new Set(words(data.dativeArticles)),
    separable: new Set(words(data.forms.separable)),
    masculineNames: new Set(words(data.masculineNames)),
    masculineArticles: new Set(words(data.masculineArticles)),
    infinitiveMarks: new Set(words(data.infinitiveMarks)),
    pluralEnding: data.pluralEnding,
    inside: new Set(words(data.inside)),
    governing: new Set(words(data.governing)),
  };
}

/** Verbs of a list with any separable prefix, and whole verbs; `-x` stands for itself alone. */
function beingVerbs(data: FrameData): (lemma: string) => boolean {
  const whole = new Set(words(data.being.whole));
  const bases = new Set(words(data.being.verbs));
  const prefixes = words(data.forms.separable);
  const transitive = new Set(words(data.being.transitive));
  return (lemma) =>
    !transitive.has(lemma) &&
    (whole.has(lemma) ||
      bases.has(lemma) ||
      prefixes.some((p) => lemma.startsWith(p) && bases.has(lemma.slice(p.length))));
}

const compiled = new WeakMap<FrameData, FrameSet>();

/** The index over the frames of a language; made when first asked for. */
export function frameSetOf(data: FrameData): FrameSet {
  const known = compiled.get(data);
  if (known) return known;
  const made = compileFrames(data);
  compiled.set(data, made);
  return made;
}
