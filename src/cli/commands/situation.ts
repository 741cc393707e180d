import { type Command, Option } from 'commander';
import type { Ground, SituationQuestion } from '../../service/situation.js';
import type { Store } from '../../store/index.js';
import type { Io } from '../io.js';
import { day, formatOption } from '../options.js';
import { jsonText } from '../print/printable.js';
import { stamped, stampLine, withStamp } from '../store.js';

/** Flags that all questions about the situation share. */
export interface SituationOptions {
  readonly at?: string;
  readonly asOf?: string;
  readonly recordedAsOf?: string;
  readonly from?: string;
  readonly to?: string;
  readonly place?: string;
  readonly actor?: readonly string[];
  readonly format: 'text' | 'json' | 'jsonl';
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value];

/** Adds the flags of all questions about the situation; `at` says what the day means for the command. */
export const withSituationFlags = (command: Command, at: string): Command =>
  withMomentFlags(
    command
      .option('--from <date>', 'only from this day on', day)
      .option('--to <date>', 'only up to this day', day)
      .option('--place <name>', 'only there, or in what lies in it: name or id'),
    at,
  );

/** The flags of a question that has no place. */
export const withMomentFlags = (command: Command, at: string): Command =>
  command
    .option('--at <date>', at, day)
    .option('--as-of <date>', 'only what was known, that is published, on this day', day)
    .option('--recorded-as-of <date>', 'only what this store held on this day', day)
    .addOption(new Option('--actor <name>', 'only with this actor: name or id; again for both').argParser(collect))
    .addOption(formatOption('text', 'json', 'jsonl'));

/** The question that the flags ask. */
export const questionOf = (options: SituationOptions): SituationQuestion => ({
  at: options.at ?? null,
  asOf: options.asOf ?? null,
  recordedAsOf: options.recordedAsOf ?? null,
  from: options.from ?? null,
  to: options.to ?? null,
  place: options.place ?? null,
  actors: options.actor ?? [],
});

/** What a question needs of the service. */
export type Service = typeof import('../../service/situation.js') & typeof import('../../service/situation-explain.js');

/** Asks the situation in the store of a command. */
export async function askSituation<T>(
  command: Command,
  moment: Pick<SituationOptions, 'asOf' | 'recordedAsOf'>,
  ask: (ground: Ground, service: Service, store: Store) => T | Promise<T>,
): Promise<{ readonly answer: T; readonly stamp: string | null }> {
  const [situation, explain] = await Promise.all([
    import('../../service/situation.js'),
    import('../../service/situation-explain.js'),
  ]);
  const service = { ...situation, ...explain };
  const world = await service.loadEventOptions();
  return withStamp(command, async (store) => ask(await service.groundOf(store, moment, world), service, store));
}

/** Prints things: as a page for people, as an array, or one a line. */
export async function printThings<T extends object>(
  io: Io,
  format: SituationOptions['format'],
  { answer, stamp }: { readonly answer: readonly T[]; readonly stamp: string | null },
  page: (things: readonly T[]) => string,
): Promise<void> {
  const things = stamped(answer, stamp);
  if (format === 'json') return io.out(`${jsonText(things, 2)}\n`);
  if (format === 'jsonl') return io.out(things.map((thing) => `${jsonText(thing)}\n`).join(''));
  await io.out(stampLine(stamp) + page(answer));
}
