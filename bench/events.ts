import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Knowledge, loadKnowledge } from '../src/knowledge/index.js';
import { createReader } from '../src/service/read.js';
import { loadEventOptions } from '../src/service/situation.js';
import {
  type EventOptions,
  type EventWithClaims,
  findCopies,
  foldEvents,
  type KnownClaim,
  Retellings,
} from '../src/situation/index.js';
import { type Report, reportOf } from '../src/text/index.js';
import { unseenClaims, unseenKeys, unseenWorld } from '../test/situation/unseen/dossier.js';
import { copyFigures } from './events-copies.js';
import { disputeFigures, relationFigures } from './events-disputes.js';
import { speedFigures } from './events-speed.js';
import { tollFigures } from './events-tolls.js';
import { bCubed, type KeyedClaim, keyedClaims, keysOfRead, type TrueEvent, trueEvents } from './events-truth.js';
import { known } from './example-truth.js';
import type { Benchmark, Figure } from './types.js';

const root = fileURLToPath(new URL('../data/example/', import.meta.url));

const reportsOf = (theatre: string): readonly Report[] =>
  readFileSync(`${root}${theatre}/reports.jsonl`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => reportOf(JSON.parse(line)));

/** Types that last: their events are no happenings that could be counted twice. */
const LASTING = new Set(['control', 'siege', 'force', 'alias', 'support', 'command', 'rivalry', 'affiliation', 'calm']);

const percent = (n: number, of: number): number => +((100 * n) / (of || 1)).toFixed(1);

/**
 * Share of true happenings whose claims of one type stand in two events that are counted (announced, denied and merely possible ones are not, nor what may only
 * tell another again), and share of those that are not counted at all for that last reason.
 */
function counted(
  keyed: readonly KeyedClaim[],
  events: readonly EventWithClaims[],
  truth: readonly TrueEvent[],
  options: EventOptions,
): { readonly twice: number; readonly withheld: number } {
  const happenings = truth.filter(({ type }) => !LASTING.has(type)).map(({ key }) => key);
  const retellings = new Retellings(events, options);
  const eventOf = new Map(events.flatMap((of) => of.claims.map(({ claim }) => [claim.id, of] as const)));
  const happened = ({ event: { status } }: EventWithClaims): boolean =>
    !['announced', 'possible', 'negated'].includes(status);
  let [twice, withheld] = [0, 0];
  for (const key of happenings) {
    const told = keyed.filter((one) => one.key === key && one.known.claim.modality !== 'negated');
    const own = told.map(({ known: { claim } }) => ({ type: claim.type, of: eventOf.get(claim.id)! }));
    const standing = own.filter(({ of }) => happened(of) && retellings.of(of) === null);
    const types = new Map<string, Set<EventWithClaims>>();
    for (const { type, of } of standing) types.set(type, (types.get(type) ?? new Set()).add(of));
    if ([...types.values()].some((found) => found.size > 1)) twice++;
    if (standing.length === 0 && own.some(({ of }) => happened(of))) withheld++;
  }
  return { twice: percent(twice, happenings.length), withheld: percent(withheld, happenings.length) };
}

function figuresFor(
  theatre: string,
  from: 'annotated' | 'read',
  keyed: readonly KeyedClaim[],
  events: readonly EventWithClaims[],
  truth: readonly TrueEvent[],
  options: EventOptions,
): readonly Figure[] {
  const eventOf = new Map(
    events.flatMap(({ event, claims }) => claims.map(({ claim }) => [claim.id, event.id] as const)),
  );
  const items = keyed.flatMap(({ known: one, key }) =>
    key === null ? [] : [{ key, cluster: eventOf.get(one.claim.id)! }],
  );
  const { p, r, f1 } = bCubed(items);
  const ratio = (figure: string, value: number, goal?: number): Figure => ({
    figure: `${theatre}.${figure}-${from}`,
    value: +value.toFixed(4),
    unit: '',
    better: 'higher',
    ...(goal === undefined ? {} : { goal }),
  });
  const { twice, withheld } = counted(keyed, events, truth, options);
  return [
    ratio('b3-f1', f1, from === 'annotated' ? 0.92 : undefined),
    ratio('b3-precision', p),
    ratio('b3-recall', r),
    {
      figure: `${theatre}.counted-twice-${from}`,
      value: twice,
      unit: '% of happenings',
      better: 'lower',
      ...(from === 'annotated' ? { goal: 2 } : {}),
    },
    {
      figure: `${theatre}.withheld-${from}`,
      value: withheld,
      unit: '% of happenings',
      better: 'lower',
    },
    ...tollFigures(theatre, from, keyed, events, truth, options),
  ];
}

/** Figures of one theatre of the dossier, from annotated and from read claims. */
export async function theatreFigures(theatre: string, knowledge: Knowledge): Promise<readonly Figure[]> {
  const folder = `${root}${theatre}`;
  const reports = reportsOf(theatre);
  const truth = trueEvents(folder);
  const copies = findCopies(reports.map(({ hash, text, published }) => ({ hash, text, known: published })));
  const options: EventOptions = { ...(await loadEventOptions()), copies };
  const annotated = keyedClaims(folder, new Map(reports.map((report) => [report.id, report])), knowledge);
  const reader = await createReader();
  const read = reports.flatMap((report) => reader.claims(report).claims.map((claim) => known(claim, report)));
  const fold = (claims: readonly KnownClaim[]) => foldEvents(claims, { at: null, asOf: null }, options);
  const claims = annotated.map((one) => one.known);
  const events = fold(claims);
  return [
    ...figuresFor(theatre, 'annotated', annotated, events, truth, options),
    ...figuresFor(theatre, 'read', keysOfRead(read, annotated), fold(read), truth, options),
    ...disputeFigures(theatre, folder, claims, events, options),
    ...relationFigures(theatre, folder, claims, knowledge),
  ];
}

/** B³ on the small dossier of another war that was written before the rules and weights of its day were looked at again. */
async function unseenFigures(): Promise<readonly Figure[]> {
  const events = foldEvents(unseenClaims(), { at: null, asOf: null }, unseenWorld(await loadEventOptions()));
  const of = new Map(events.flatMap(({ event, claims }) => claims.map(({ claim }) => [claim.id, event.id] as const)));
  const { p, r, f1 } = bCubed([...unseenKeys()].map(([id, key]) => ({ key, cluster: of.get(id)! })));
  const figure = (name: string, value: number, unit = ''): Figure => ({
    figure: `unseen.b3-${name}`,
    value: +value.toFixed(4),
    unit,
    better: 'higher',
  });
  return [figure('f1', f1, `of ${unseenKeys().size} claims`), figure('precision', p), figure('recall', r)];
}

/** Events, tolls, relations, disputes and copies of the example dossier; speed on generated claims. */
export const events: Benchmark = {
  name: 'events',
  about:
    'Events of the example dossier from annotated and from read claims against its keys: B³, happenings counted twice, tolls by week and place within the range of the accounts; disputes and relations found; B³ on a small dossier of another war, written beforehand (test/situation/unseen); copies among 1,000 generated reports; speed on 1,000,000 generated claims. Rules were looked at on this dossier: the figures are no held-out ones.',
  needs: [],
  run: async () => {
    const knowledge = loadKnowledge();
    const theatres: Figure[] = [];
    for (const theatre of ['derna', 'pocket']) theatres.push(...(await theatreFigures(theatre, knowledge)));
    return [...theatres, ...(await unseenFigures()), ...copyFigures(), ...speedFigures()];
  },
};
