import { slugOf } from './geojson-places.js';
import type { LedgerRow } from './ledger-schema.js';

/** An entity of FollowTheMoney, as OpenSanctions publishes them one a line (`entities.ftm.json`). */
export interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly caption?: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const ACTORS: Readonly<Record<string, LedgerRow['kind']>> = {
  Person: 'person',
  Organization: 'organisation',
  PublicBody: 'organisation',
  LegalEntity: 'organisation',
  Company: 'organisation',
};
/** Topics of OpenSanctions that say more than the schema. */
const TOPICS: readonly (readonly [topic: RegExp, kind: LedgerRow['kind']])[] = [
  [/^crime\.terror$/, 'armed-group'],
  [/^pol\.party$/, 'party'],
  [/^mil$/, 'army'],
];
const LATIN = /^[\p{Script=Latin}\p{M}\p{P}\p{N}\s‘’ʻʼ`´ʾʿ]+$/u;
const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?/;

type Relation = NonNullable<LedgerRow['relations']>[number];
type Name = NonNullable<LedgerRow['names']>[number];

/** An entity that is an actor, as a row; null for other things, a message for an actor without a name that German reports could write. */
export function rowOfFtm(entity: FtmEntity): LedgerRow | string | null {
  const plain = ACTORS[entity.schema];
  if (!plain) return null;
  const of = (property: string): readonly string[] => entity.properties[property] ?? [];
  const names = [entity.caption ?? '', ...of('name'), ...of('alias')]
    .map((n) => n.trim())
    .filter((n) => LATIN.test(n) && /\p{L}{2}/u.test(n));
  const [name] = names;
  if (!name) return `${entity.id}: no name in the Latin script`;
  const topics = of('topics');
  const kind = TOPICS.find(([topic]) => plain !== 'person' && topics.some((t) => topic.test(t)))?.[1] ?? plain;
  const countries = [
    ...new Set([...of('country'), ...of('jurisdiction'), ...of('nationality')].map((c) => c.slice(0, 2).toUpperCase())),
  ].filter((c) => /^[A-Z]{2}$/.test(c));
  const further: Name[] = [
    ...[...new Set(names)].slice(1),
    ...of('abbreviation')
      .filter((n) => LATIN.test(n))
      .map((text): Name => ({ text, kind: 'abbreviation' })),
    ...of('previousName')
      .filter((n) => LATIN.test(n))
      .map((text): Name => ({ text, kind: 'former' })),
    ...of('weakAlias')
      .filter((n) => LATIN.test(n))
      .map((text): Name => ({ text, kind: 'variant' })),
  ];
  return {
    id: actorIdOf(entity.id),
    kind,
    name,
    ...(further.length ? { names: further } : {}),
    ...(countries.length ? { countries } : {}),
  };
}

/** Id in the ledger of an entity's id (`Q123`, `NK-abc`). */
export const actorIdOf = (id: string): string => `actor:ftm-${slugOf(id)}`;

/** A relation that an entity between two others tells, and of which actor; null for other things. */
export function relationOfFtm(
  entity: FtmEntity,
  isLeader: (role: string) => boolean,
): { readonly actor: string; readonly relation: Relation } | null {
  const of = (property: string): string | undefined => entity.properties[property]?.[0];
  const [member, whole] = endsOf(entity.schema, of);
  if (!member || !whole) return null;
  const role = [...(entity.properties.role ?? []), ...(entity.properties.position ?? [])].join(' ');
  const kind: Relation['kind'] =
    entity.schema === 'Succession' ? 'successor-of' : isLeader(role) ? 'leads' : 'member-of';
  const [from, to] = ['startDate', 'endDate'].map((p) => DAY.exec(of(p) ?? '')?.[0]);
  return {
    actor: actorIdOf(member),
    relation: { kind, actor: actorIdOf(whole), ...(from ? { from } : {}), ...(to ? { to } : {}) },
  };
}

type Property = (property: string) => string | undefined;

function endsOf(schema: string, of: Property): readonly (string | undefined)[] {
  if (schema === 'Membership') return [of('member'), of('organization')];
  if (schema === 'Directorship') return [of('director'), of('organization')];
  if (schema === 'Employment') return [of('employee'), of('employer')];
  if (schema === 'Succession') return [of('successor'), of('predecessor')];
  return [];
}

/** Whether a value has the shape of an entity. */
export function isFtmEntity(value: unknown): value is FtmEntity {
  if (typeof value !== 'object' || value === null) return false;
  const { id, schema, properties } = value as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof schema === 'string' &&
    ['string', 'undefined'].includes(typeof (value as { caption?: unknown }).caption) &&
    typeof properties === 'object' &&
    properties !== null &&
    Object.values(properties).every((list) => Array.isArray(list) && list.every((one) => typeof one === 'string'))
  );
}
