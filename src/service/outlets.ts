import { readFileSync } from 'node:fs';
import type { Knowledge } from '../knowledge/index.js';
import type { Store } from '../store/index.js';
import { packageFile } from '../text/index.js';
import { knowledge } from './knowledge.js';

/** Sides, by their keys, for which a publisher (its name in small letters) is known to speak; none where it takes no side. */
export type SpeaksFor = (publisher: string) => readonly string[];

const NONE: readonly string[] = [];
const NOWHERE = { published: null, countries: [] };

/** As names of outlets are written: `sana` is `SANA`, `al-manar` is `Al-Manar`. */
const spellings = (name: string): readonly string[] => [
  name,
  name.toUpperCase(),
  name.replace(/(^|[\s-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
];

/** What the ledger says of outlets: `outlet.side` of the actor that has the name. */
export function speaksFor({ findActor, sideOf }: Pick<Knowledge, 'findActor' | 'sideOf'>): SpeaksFor {
  const known = new Map<string, readonly string[]>();
  return (publisher) => {
    let sides = known.get(publisher);
    if (sides === undefined) {
      const found = publisher === '' ? null : spellings(publisher).flatMap((name) => findActor(name, NOWHERE) ?? [])[0];
      sides = found?.outlet?.side ? [sideOf(found.outlet.side)] : NONE;
      known.set(publisher, sides);
    }
    return sides;
  };
}

interface InventedOutlet {
  readonly name: string;
  readonly speaksFor?: readonly string[];
}

/** The outlets of the example dossier are invented, as its reports are: they stand beside it and not in the ledger. */
export function exampleOutlets(sideOf: Knowledge['sideOf']): SpeaksFor {
  const outlets = JSON.parse(
    readFileSync(packageFile('data/example/outlets.json'), 'utf8'),
  ) as readonly InventedOutlet[];
  const sides = new Map(outlets.map(({ name, speaksFor: of = NONE }) => [name.toLowerCase(), of.map(sideOf)] as const));
  return (publisher) => sides.get(publisher) ?? NONE;
}

/** For whom the publishers of a store speak. */
export async function outletsOf(store: Store): Promise<SpeaksFor> {
  const known = knowledge();
  return (await store.meta('example')) === null ? speaksFor(known) : exampleOutlets(known.sideOf);
}
