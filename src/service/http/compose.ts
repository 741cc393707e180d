import { createHash } from 'node:crypto';
import type { ActorRef, ControlInterval } from '../../situation/index.js';
import type { SourceReport } from '../../sources/index.js';
import { inMebibytes, LIMITS } from '../../sources/limits.js';
import type { Clock, Store } from '../../store/index.js';
import { LagebildError, type Report, reportOf } from '../../text/index.js';
import { Sentences } from '../around.js';
import { type ControlQuestion, control, explain, type FoldControl } from '../ask.js';
import { today } from '../clock.js';
import { EXAMPLE_DAY, stampOf } from '../example-store.js';
import { newLive } from '../fold.js';
import { ingestOne } from '../ingest.js';
import { decide } from '../judge.js';
import type { LiveControl } from '../live.js';
import type { UsedReader } from '../reader.js';
import { searchUses } from '../search/uses.js';
import { situationUses } from '../situation-uses.js';
import type { TextBody } from './schema.js';
import type { Box, FeatureCollection, Town, UseCases } from './use-cases.js';

function demandSize(text: string): void {
  const bytes = Buffer.byteLength(text);
  if (bytes > LIMITS.textBytes)
    throw new LagebildError('input-too-large', 'body.text is longer than one report may be', {
      came: inMebibytes(bytes),
      possible: `at most ${inMebibytes(LIMITS.textBytes)}: send its parts as reports of their own`,
    });
}

/** The report of a text that was sent. Without an id of its own it is called after its content; its language is left open. */
function reportFrom(body: TextBody, day: string): Report {
  demandSize(body.text);
  const id = body.id ?? `text-${createHash('sha256').update(body.text).digest('hex').slice(0, 12)}`;
  return reportOf({ ...body, id, fetched: day });
}

function sourceOf(body: TextBody, day: string): SourceReport {
  return {
    report: reportFrom(body, day),
    original: new TextEncoder().encode(body.text),
    mediaType: 'text/plain; charset=utf-8',
    origin: { file: 'POST /api/reports', line: null },
    warnings: [],
  };
}

/** What the use cases are made of. */
export interface Parts {
  readonly store: Store;
  readonly reader: UsedReader;
  readonly fold: FoldControl;
  /** The same fold, kept between questions; without it each question folds anew. */
  readonly live?: LiveControl;
  /** Control as GeoJSON, on the day asked for. */
  readonly geojson: (control: readonly ControlInterval[]) => FeatureCollection;
  readonly clock: Clock;
  /** Colour of an actor in the ledger, as `#c62828`. */
  readonly colourOf?: (actor: string) => string | null;
  /** Given when the server stops: nobody waits for what is still being made. */
  readonly signal?: AbortSignal;
  /** The largest towns in a box, largest first. */
  readonly townsIn?: (box: Box) => readonly Town[];
}

function coloursOf(actors: readonly ActorRef[], colourOf: Parts['colourOf']): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { id } of actors) {
    const colour = id === null || id in found ? null : colourOf?.(id);
    if (id !== null && colour) found[id] = colour;
  }
  return found;
}

/** The use cases of the service, as the routes call them. */
export async function composeUses(parts: Parts): Promise<UseCases> {
  const { store, reader, fold, live, geojson, clock, colourOf, townsIn } = parts;
  const held = (question: ControlQuestion) => (live ? live.control(question) : control(store, question, fold));
  const day = () => today(clock);
  const stamp = await stampOf(store);
  return {
    store,
    stamp,
    openingDay: () => (stamp === null ? day() : EXAMPLE_DAY),
    colours: (control) =>
      coloursOf(
        control.flatMap(({ holders }) => holders),
        colourOf,
      ),
    coloursOf: (actors) => coloursOf(actors, colourOf),
    situation: situationUses(store, undefined, parts.signal),
    sentences: new Sentences(store),
    search: searchUses(store),
    towns: (box) => townsIn?.(box) ?? [],
    reader: reader.run.reader,
    today: day,
    read: (body) => reader.read(reportFrom(body, day())),
    ingest: (body) => ingestOne(store, sourceOf(body, day()), reader),
    sight: { store, live: live ?? newLive(store) },
    judge: async (asked) => (await decide(store, asked)).judgement,
    explain: (id) => explain(store, id, { held, read: reader.read }),
    control: held,
    geojson: async (question) => geojson(await held(question)),
  };
}
