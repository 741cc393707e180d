import type { ClaimType } from './types.js';

/** What a type of claim says, for people and for the formats of the field. */
export interface CatalogueEntry {
  readonly type: ClaimType;
  readonly family: 'territory' | 'combat' | 'people' | 'means' | 'relations' | 'politics' | 'harm' | 'facts';
  /** What it says, with the roles by their names. */
  readonly says: string;
  /** Closed list of kinds; empty where the type has none. */
  readonly kinds: readonly string[];
  /** A state lasts; a happening is over when told. */
  readonly state: boolean;
  /** The agents do it to each other: all parties stand among the agents. */
  readonly mutual: boolean;
}

type Row = readonly [type: ClaimType, says: string, kinds?: string, marks?: 'state' | 'mutual' | 'state mutual'];

const FAMILIES: Readonly<Record<CatalogueEntry['family'], readonly Row[]>> = {
  territory: [
    ['control', 'agents hold the place', '', 'state'],
    ['presence', 'agents are active in the place without holding it', '', 'state'],
    ['capture', 'agents take the place; targets lose it'],
    ['advance', 'agents push forward in or towards the place, nothing taken named'],
    ['withdrawal', 'agents leave the place, willingly or driven out'],
    ['siege', 'agents enclose the place or the targets', '', 'state'],
  ],
  combat: [
    ['offensive', 'agents begin or carry on an operation for the place or against targets'],
    ['clash', 'the agents fight each other', '', 'mutual'],
    ['airstrike', 'agents hit targets or a place from the air', 'aircraft drone barrel-bomb'],
    ['shelling', 'artillery, rockets, missiles, mortars'],
    ['bombing', 'bombs, mines, suicide attacks', 'mine ied car-bomb suicide other'],
    ['attack', 'any other armed attack', 'raid ambush shooting stabbing execution assassination chemical'],
  ],
  people: [
    ['casualties', 'targets are killed or wounded; agents by whom, if said'],
    ['detention', 'agents capture, arrest, abduct or hold targets', 'battlefield arrest abduction hostage'],
    ['release', 'agents free targets'],
    ['surrender', 'agents lay down arms, capitulate'],
    ['defection', 'agents change sides or desert; targets the side left, beneficiaries the side joined'],
    ['displacement', 'targets flee or are driven out'],
  ],
  means: [
    ['force', 'strength or equipment of the agents', '', 'state'],
    ['seizure', 'agents take arms or goods from targets'],
    ['movement', 'agents move, deploy, break out, are transferred'],
    ['delivery', 'agents give arms or equipment to targets'],
  ],
  relations: [
    ['support', 'agents support targets', 'military financial political humanitarian air', 'state'],
    ['command', 'agents lead or dominate targets', '', 'state'],
    ['affiliation', 'agents belong to, are linked or allied with targets', '', 'state'],
    ['rivalry', 'the agents are opponents or rivals', '', 'state mutual'],
    ['alias', 'the agent has or had the targets as other names', '', 'state mutual'],
  ],
  politics: [
    ['negotiation', 'the agents hold talks', '', 'mutual'],
    ['agreement', 'the agents agree: ceasefire, deal, exchange', '', 'mutual'],
    ['violation', 'agents break an agreement or betray talks with targets'],
    ['appeal', 'agents call for or demand something of targets'],
    ['threat', 'agents threaten targets'],
    ['accusation', 'agents accuse targets'],
    ['aid', 'humanitarian help or access'],
    ['sanction', 'agents punish targets: embargo, expulsion, breaking ties'],
    ['protest', 'agents demonstrate or riot against targets'],
    ['defeat', 'targets are beaten or destroyed as a force, no place told'],
  ],
  harm: [
    ['abuse', 'torture, sexual violence, forced labour, collective punishment'],
    ['destruction', 'homes, hospitals, schools, infrastructure hit or destroyed'],
    ['recruitment', 'agents recruit or use targets as fighters, children above all'],
    ['trafficking', 'smuggling and trade of people, arms, oil, goods'],
  ],
  facts: [
    ['calm', 'it is told that nothing happens there, which is not the same as no report'],
    ['population', 'inhabitants of the place', '', 'state'],
  ],
};

/** All types of claims in the order of the contract. */
export const CATALOGUE: readonly CatalogueEntry[] = Object.entries(FAMILIES).flatMap(([family, rows]) =>
  rows.map(([type, says, kinds = '', marks = '']) => ({
    type,
    family: family as CatalogueEntry['family'],
    says,
    kinds: kinds.split(' ').filter(Boolean),
    state: marks.includes('state'),
    mutual: marks.includes('mutual'),
  })),
);

/** Types that tell a state: it lasts, and needs no time of its own. */
export const STATES: ReadonlySet<ClaimType> = new Set(CATALOGUE.filter((e) => e.state).map((e) => e.type));
