import type { Direction, ToldRelation } from './relation.js';

const PREFIX = 'area:';
const KINDS: readonly string[] = ['near', 'offset', 'between', 'along', 'side', 'border', 'part', 'itself'];
const FLAGS = ['wide', 'road', 'bank'] as const;
const DIRECTIONS: ReadonlySet<string> = new Set(
  'north northeast east southeast south southwest west northwest'.split(' '),
);
const PARTS: ReadonlySet<string> = new Set<string>([...DIRECTIONS, 'centre', 'outskirts']);

/** Whether a word is one for a part of a place: a direction, the centre, the outskirts. */
export const isPart = (word: string): word is NonNullable<ToldRelation['part']> => PARTS.has(word);

/** Whether an id is that of a place told by others. */
export const isAreaId = (id: string): boolean => id.startsWith(PREFIX);

/** Id of a place that is told by others: what the words say of it, so that its geometry can be made from the id alone. */
export function areaId({ kind, of, towards, km, part, ...flags }: Omit<ToldRelation, 'area'>): string {
  const told = [
    kind,
    ...of,
    ...(towards ? [`towards=${towards}`] : []),
    ...(km === undefined ? [] : [`km=${km}`]),
    ...(part ? [`part=${part}`] : []),
    ...FLAGS.filter((flag) => flags[flag]),
  ];
  return PREFIX + told.join(',');
}

/** The relation of such an id; null for other ids and broken ones. */
export function relationOfId(id: string): ToldRelation | null {
  if (!isAreaId(id)) return null;
  const [kind = '', ...rest] = id.slice(PREFIX.length).split(',');
  if (!KINDS.includes(kind)) return null;
  const of = rest.filter((one) => /^(?:place|geonames):/.test(one));
  const value = (key: string): string | undefined =>
    rest.find((one) => one.startsWith(`${key}=`))?.slice(key.length + 1);
  const km = value('km');
  const towards = value('towards');
  const part = value('part');
  if (towards !== undefined && !DIRECTIONS.has(towards)) return null;
  if (part !== undefined && !isPart(part)) return null;
  if (of.length === 0 || (km !== undefined && !(Number(km) >= 0 && Number(km) < 2000))) return null;
  return {
    kind: kind as ToldRelation['kind'],
    of,
    ...(towards ? { towards: towards as Direction } : {}),
    ...(km === undefined ? {} : { km: Number(km) }),
    ...(part ? { part } : {}),
    area: id,
    ...Object.fromEntries(FLAGS.filter((flag) => rest.includes(flag)).map((flag) => [flag, true])),
  };
}
