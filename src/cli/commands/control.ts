import { Command } from 'commander';
import type { Io } from '../io.js';
import { day, examples, formatOption } from '../options.js';
import { controlText } from '../print/control.js';
import { jsonText } from '../print/printable.js';
import { stamped, stampLine, withStamp } from '../store.js';

interface ControlOptions {
  readonly at?: string;
  readonly asOf?: string;
  readonly recordedAsOf?: string;
  readonly place?: string;
  readonly policy?: string;
  readonly format: 'text' | 'json';
}

/** `lagebild control`: who holds what. */
export function controlCommand(io: Io): Command {
  return new Command('control')
    .description('Who holds what, and on which claim that stands.')
    .option('--at <date>', 'only who held it on this day (ISO); else the whole course', day)
    .option('--as-of <date>', 'only what was known, that is published, on this day', day)
    .option('--recorded-as-of <date>', 'only what this store held on this day', day)
    .option('--place <name>', 'only this place: its name or id')
    .option('--policy <name>', 'how claims are weighed: standard, cautious, last-word, or a file of JSON')
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        ['lagebild control', 'every place that reports speak of, with its course'],
        ['lagebild control --at 2018-05-31', 'who held what on a day'],
        ['lagebild control --place Derna --as-of 2018-06-01', 'a place, as it was known on a day'],
      ),
    )
    .action((options: ControlOptions, command: Command) => ask(io, options, command));
}

async function ask(io: Io, options: ControlOptions, command: Command): Promise<void> {
  const { at, asOf, recordedAsOf, place, policy, format } = options;
  const [{ newLive }, { loadPolicy }] = await Promise.all([
    import('../../service/fold.js'),
    import('../../service/policy.js'),
  ]);
  const question = { at: at ?? null, asOf: asOf ?? null, recordedAsOf: recordedAsOf ?? null, place: place ?? null };
  const used = policy === undefined ? undefined : loadPolicy(policy);
  const { answer, stamp } = await withStamp(command, (store) => newLive(store).control(question, used));
  const text = () => stampLine(stamp) + controlText(answer);
  await io.out(format === 'json' ? `${jsonText(stamped(answer, stamp), 2)}\n` : text());
}
