import type { ActorNames } from './actor-names.js';
import type { Countries } from './countries.js';
import type { StateRole } from './grammar.js';
import { type ActorSource, heldOn } from './ledger.js';
import type { Actor, LinkContext } from './types.js';

/** What finding an actor rests on. */
export interface ActorFinder extends ActorSource {
  readonly names: ActorNames;
  readonly countries: Countries;
}

type Rule = (tokens: readonly string[], finder: ActorFinder, context: LinkContext) => Actor | null;

const QUOTES = /[„“”"«»‚‘]/g;

/** The actor that the words name. Each rule tries to read the whole phrase; what none can read is unknown. */
export function findActor(words: string, finder: ActorFinder, context: LinkContext): Actor | null {
  const plain = words.replace(QUOTES, ' ').replace(/\([^)]*\)/g, ' ');
  return resolve(plain.split(/\s+/).filter(Boolean), finder, context);
}

function resolve(tokens: readonly string[], finder: ActorFinder, context: LinkContext): Actor | null {
  const first = tokens.findIndex((token) => !finder.grammar.isArticle(token));
  const rest = first <= 0 ? tokens : tokens.slice(first);
  if (rest.length === 0 || first < 0) return null;
  for (const rule of RULES) {
    const found = rule(rest, finder, context);
    if (found) return found;
  }
  return null;
}

/** `Hayat Tahrir al-Scham` */
const byName: Rule = (tokens, { names }, context) => names.find(tokens.join(' '), context);

/** `syrische Armee`, `die russische Luftwaffe`: an adjective of origin and a head that is the state's. */
const byOrigin: Rule = (tokens, finder, context) => {
  if (tokens.length < 2) return null;
  // `die 72. russische Brigade`
  const [first, ...rest] = /^\d+\.$/.test(tokens[0]!) && tokens.length > 2 ? tokens.slice(1) : tokens;
  const head = tokens[tokens.length - 1]!;
  const country = finder.countries.ofAdjective(first!);
  const role = finder.grammar.role(head) ?? (finder.grammar.isUnit(head) ? 'army' : null);
  if (!country || !role || !rest.slice(0, -1).every((t) => finder.grammar.isAdjective(t) || /^\d+\.$/.test(t)))
    return null;
  return standing(country, role, finder, context);
};

/** `die syrische Armee` after a change of power: the day of the report decides before the name does. */
const byDatedOrigin: Rule = (tokens, finder, context) => {
  const found = context.published === null ? null : byOrigin(tokens, finder, context);
  const dated =
    found && finder.ledger.standingsOf(found).some(({ from, to }) => from !== undefined || to !== undefined);
  return dated ? found : null;
};

/** `die Armee` in a report on Syria: the country the report speaks of most. */
const byContext: Rule = (tokens, finder, context) => {
  const [head] = tokens;
  const country = context.countries[0];
  if (tokens.length !== 1 || !country || !finder.grammar.isGeneric(head!)) return null;
  return standing(country, finder.grammar.role(head!)!, finder, context);
};

/** `IS-Kämpfer`, `US-Streitkräfte`, `Ahrar al-Scham-Miliz`: who, and a head for those who belong to it. */
const byCompound: Rule = (tokens, finder, context) => {
  const before = tokens.slice(0, -1);
  const parts = /^(.+)-(\p{Lu}?\p{L}+)$/u.exec(tokens[tokens.length - 1]!);
  const [, owner, head] = parts ?? closedCompound(tokens[tokens.length - 1]!, finder);
  if (!owner || !head) return null;
  const name = before.every(finder.grammar.isAdjective) ? owner : [...before, owner].join(' ');
  return belonging(head, finder.names.find(name, context), finder, context);
};

/** `Talibankämpfer` → `Taliban`, `Kämpfer` */
function closedCompound(word: string, { grammar }: ActorFinder): readonly string[] {
  for (let at = 4; at <= word.length - 4; at++) {
    const head = word[at]!.toUpperCase() + word.slice(at + 1);
    if (grammar.isFollower(head)) return [word, word.slice(0, at), head];
  }
  return [];
}

/** `Kämpfer des IS`, `Regierung in Bagdad`, `Truppen von General Haftar` */
const byLink: Rule = (tokens, finder, context) => {
  const at = tokens.findIndex((token, i) => i > 0 && finder.grammar.isLink(token));
  if (at < 1 || at === tokens.length - 1 || !tokens.slice(0, at - 1).every(finder.grammar.isAdjective)) return null;
  const rest = tokens.slice(at + 1);
  // `Stellungen der Huthi in Hudaida`: where they are is no part of the name.
  const { isLink, isArticle, relations } = finder.grammar;
  const isWhere = (token: string): boolean => isLink(token) && !isArticle(token) && !relations.of.includes(token);
  const where = rest.findIndex((token, i) => i > 0 && isWhere(token));
  const owner = resolve(rest, finder, context) ?? (where > 0 ? resolve(rest.slice(0, where), finder, context) : null);
  return belonging(tokens[at - 1]!, owner, finder, context);
};

/** `Armee Nigerias`, `Truppen Assads` */
const byGenitive: Rule = (tokens, finder, context) => {
  const [head, next] = tokens;
  if (!next || !/^\p{Lu}/u.test(next) || !/[s’']$/u.test(tokens[tokens.length - 1]!)) return null;
  return belonging(head!, finder.names.find(tokens.slice(1).join(' '), context), finder, context);
};

/** `Haftars Truppen`, `Russlands Luftwaffe`, `Russlands Präsident Wladimir Putin` */
const byPossessive: Rule = (tokens, finder, context) => {
  if (tokens.length < 2 || !/^\p{Lu}.*[s’']$/u.test(tokens[0]!)) return null;
  const owner = finder.names.find(tokens[0]!, context);
  if (!owner) return null;
  const rest = tokens.slice(1);
  if (rest.slice(0, -1).every(finder.grammar.isAdjective)) {
    const found = belonging(rest[rest.length - 1]!, owner, finder, context);
    if (found) return found;
  }
  return rest.length > 1 ? resolve(rest, finder, context) : null;
};

/** `die mit Al-Kaida verbündete Nusra-Front`: what stands before the participle is not the name. */
const byParticiple: Rule = (tokens, finder, context) => {
  if (!finder.grammar.opensParticiple(tokens[0]!)) return null;
  const last = tokens.findLastIndex(finder.grammar.isParticiple);
  const rest = tokens.slice(last + 1);
  if (last < 1 || rest.length === 0 || rest.every((token) => finder.grammar.isGeneric(token))) return null;
  return resolve(rest, finder, context);
};

/** `Terrormiliz IS`, `General Khalifa Haftar`, `die schiitische Hisbollah`: what introduces a name is taken off. */
const byIntroduction: Rule = (tokens, finder, context) => {
  const [first, next] = tokens;
  if (!next || finder.grammar.isLink(next)) return null;
  if (!finder.grammar.isAdjective(first!) && !finder.grammar.isIntroduction(first!)) return null;
  const rest = tokens.slice(1);
  // `kurdische Regierung`, `gegnerische Armee`: an adjective says that it is not the one of the report.
  if (rest.length === 1 && finder.grammar.isGeneric(rest[0]!)) return null;
  const found = resolve(rest, finder, context);
  const origin = finder.countries.of(first!);
  // `irakische Hisbollah` is not the one of Lebanon.
  // `israelische Zivilisten` are not all civilians.
  if (found && origin && found.kind === 'generic' && found.countries.length === 0) return null;
  return found && origin && found.countries.length > 0 && !found.countries.includes(origin) ? null : found;
};

const RULES: readonly Rule[] = [
  byDatedOrigin,
  byName,
  byOrigin,
  byContext,
  byCompound,
  byLink,
  byGenitive,
  byPossessive,
  byParticiple,
  byIntroduction,
];

/** The actor meant by a head that belongs to somebody: a state's army, the side a person leads, the group itself. */
function belonging(head: string, owner: Actor | null, finder: ActorFinder, context: LinkContext): Actor | null {
  // `Schiitenmiliz` is not the Shia.
  if (!owner || owner.kind === 'people' || owner.kind === 'generic')
    return owner && finder.grammar.isSpokesman(head) ? owner : null;
  const { grammar } = finder;
  const role = grammar.role(head);
  if (owner.kind === 'state' || owner.kind === 'government') {
    const ministry = grammar.isMinistry(head) ? ministryOf(head, owner, finder) : null;
    if (ministry) return ministry;
    if (role) return institution(role, owner, finder, context);
    return grammar.isSpokesman(head) ? owner : null;
  }
  if (!grammar.isFollower(head) && !grammar.isSpokesman(head) && (!role || role === 'state')) return null;
  if (owner.kind !== 'person') return branchIn(owner, finder, context);
  return grammar.isSpokesman(head) ? owner : ledBy(owner, role ?? 'army', finder, context);
}

/** `Außenministerium in Washington`: a row of its own, where the ledger has it. */
function ministryOf(head: string, owner: Actor, { ledger }: ActorFinder): Actor | null {
  const [country] = owner.countries;
  const found = ledger.actors.filter(
    ({ kind, countries, name }) =>
      kind === 'organisation' && countries.includes(country ?? '') && name.toLowerCase().includes(head.toLowerCase()),
  );
  return found.length === 1 ? found[0]! : null;
}

/** `Al-Qaida-Kämpfer` in a report on Yemen: the branch there, where the group itself is not active. */
function branchIn(owner: Actor, { ledger }: ActorFinder, { countries, published }: LinkContext): Actor {
  const [country] = countries;
  if (owner.kind !== 'armed-group' || !country || owner.countries.includes(country)) return owner;
  if (owner.active?.some((theatre) => theatre.country === country && heldOn(theatre, published))) return owner;
  const branches = ledger
    .partsOf(owner.id)
    .filter(
      (a) =>
        a.countries.includes(country) &&
        a.relations.some((r) => r.kind === 'part-of' && r.actor === owner.id && heldOn(r, published)),
    );
  return branches.length === 1 ? branches[0]! : owner;
}

/** What a state or government has in a role: a state's by the table of standings, another's (`Armee von Arzach`) by the ledger. */
function institution(role: StateRole, owner: Actor, finder: ActorFinder, context: LinkContext): Actor | null {
  const { ledger } = finder;
  const stands = ledger.standingsOf(owner).find((s) => heldOn(s, context.published));
  if (stands) return standing(stands.country, role, finder, context) ?? (role === 'government' ? owner : null);
  if (role === 'government') return owner;
  const own = ledger.partsOf(owner.id).filter((a) => a.kind === 'army');
  return role === 'army' && own.length === 1 ? own[0]! : null;
}

/** The state that an adjective of origin names (`russische Luftangriffe`); null for other adjectives. */
export function stateOf(adjective: string, finder: ActorFinder, context: LinkContext): Actor | null {
  const country = finder.countries.ofAdjective(adjective);
  return country ? standing(country, 'state', finder, context) : null;
}

function standing(country: string, role: StateRole, { ledger }: ActorFinder, { published }: LinkContext): Actor | null {
  const fitting = ledger.standing(country, role).filter((s) => heldOn(s, published));
  // Without a day, the one that stood first: the longer time, and most of what is written.
  return (fitting.find(({ from }) => from === undefined) ?? fitting[0])?.actor ?? null;
}

/** `Regierung von Abiy Ahmed`, `Truppen von Assad`: what the person leads, and of a government its army. */
function ledBy(person: Actor, role: StateRole, { ledger }: ActorFinder, { published }: LinkContext): Actor | null {
  const led = person.relations.filter((relation) => relation.kind === 'leads');
  const then = led.filter((relation) => heldOn(relation, published));
  const chosen = then.length > 0 ? then[then.length - 1] : undefined;
  const actor = chosen ? ledger.actor(chosen.actor) : null;
  if (actor?.kind !== 'government' || role === 'government') return actor;
  const army = ledger.standings.find(
    (s) => s.role === 'army' && actor.countries.includes(s.country) && heldOn(s, published),
  );
  return army?.actor ?? actor;
}
