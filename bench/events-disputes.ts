import { readFileSync } from 'node:fs';
import type { Knowledge } from '../src/knowledge/index.js';
import {
  type EventOptions,
  type EventWithClaims,
  foldDisputes,
  foldRelations,
  type KnownClaim,
} from '../src/situation/index.js';
import type { Figure } from './types.js';

interface TrueDispute {
  readonly matter: string;
  readonly day: string;
  readonly sides: readonly { readonly value: string; readonly reports: readonly string[] }[];
}

const share = (n: number, of: number): number => +(n / (of || 1)).toFixed(4);
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/**
 * Of the disputes that the dossier tells, how many are found: a dispute whose sides stand on at least two of its reports. And of those found,
 * how many have all their reports in one of the dossier's (the dossier tells the larger ones only, so this is a lower bound).
 */
export function disputeFigures(
  theatre: string,
  folder: string,
  claims: readonly KnownClaim[],
  events: readonly EventWithClaims[],
  options: EventOptions,
): readonly Figure[] {
  const truth = readJson<readonly TrueDispute[]>(`${folder}/disputes.json`);
  const found = foldDisputes({ claims, events, contradictions: [] }, { at: null, asOf: null }, options).map(
    ({ sides }) => sides.map(({ voices }) => new Set(voices.map(({ report }) => report))),
  );
  // Two of the dossier's sides stand on two different sides of one that is found.
  const hit = truth.filter(({ sides }) =>
    found.some((own) => {
      const fits = sides.map(({ reports }) =>
        own.flatMap((side, i) => (reports.some((report) => side.has(report)) ? [i] : [])),
      );
      return fits.some((a, i) => fits.slice(i + 1).some((b) => a.some((x) => b.some((y) => x !== y))));
    }),
  );
  return [
    {
      figure: `${theatre}.disputes-found-annotated`,
      value: share(hit.length, truth.length),
      unit: `of ${truth.length}; ${found.length} told`,
      better: 'higher',
    },
  ];
}

interface TrueRelation {
  readonly a: string;
  readonly b: string;
  readonly kind: string;
}

const KINDS = new Set(['support', 'command', 'affiliation', 'rivalry', 'alias']);

/** Of the relations that the dossier tells and the fold knows by kind, how many are found between the same two. */
export function relationFigures(
  theatre: string,
  folder: string,
  claims: readonly KnownClaim[],
  knowledge: Knowledge,
): readonly Figure[] {
  const keyOf = (name: string): string => {
    const found = knowledge.findActor(name, { published: '2018-01-01', countries: ['LY', 'SY'] });
    return found ? knowledge.sideOf(found.id) : name.toLowerCase();
  };
  const truth = readJson<readonly TrueRelation[]>(`${folder}/relations.json`).filter(({ kind }) => KINDS.has(kind));
  const side = ({ id, name }: { id: string | null; name: string }): string => (id ? knowledge.sideOf(id) : keyOf(name));
  const found = new Set(
    foldRelations(claims, { at: null, asOf: null }).flatMap(({ kind, a, b, names }) => {
      const others = kind === 'alias' ? names.map(keyOf) : b ? [side(b)] : [];
      return others.flatMap((other) => [`${kind} ${side(a)} ${other}`, `${kind} ${other} ${side(a)}`]);
    }),
  );
  const hit = truth.filter(({ kind, a, b }) => found.has(`${kind} ${keyOf(a)} ${keyOf(b)}`));
  return [
    {
      figure: `${theatre}.relations-found-annotated`,
      value: share(hit.length, truth.length),
      unit: `of ${truth.length}`,
      better: 'higher',
    },
  ];
}
