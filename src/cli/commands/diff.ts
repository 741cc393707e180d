import { Command } from 'commander';
import type { Io } from '../io.js';
import { day, examples, formatOption, wordsOption } from '../options.js';
import { jsonText, printable, wrap } from '../print/printable.js';
import { stamped, stampLine, withStamp } from '../store.js';

interface DiffOptions {
  readonly asOfFrom?: string;
  readonly asOfTo?: string;
  readonly recordedFrom?: string;
  readonly recordedTo?: string;
  readonly policy: string;
  readonly policyTo?: string;
  readonly place?: string;
  readonly words: string;
  readonly format: 'text' | 'json';
}

/** `lagebild diff`: what is read otherwise between two days, and why. */
export function diffCommand(io: Io): Command {
  return new Command('diff')
    .description('What differs between two days: the world, what is known of it, or the method.')
    .argument('<from>', 'a day', day)
    .argument('<to>', 'another day, or the same', day)
    .option('--as-of-from <date>', 'the first as known on this day; else on the day itself', day)
    .option('--as-of-to <date>', 'the second as known on this day; else on the day itself', day)
    .option('--recorded-from <date>', 'the first as this store held it on this day', day)
    .option('--recorded-to <date>', 'the second as this store held it on this day', day)
    .option('--policy <name>', 'how claims are weighed: standard, cautious, last-word, or a file of JSON', 'standard')
    .option('--policy-to <name>', 'another policy for the second')
    .option('--place <name>', 'only this place: its name or id')
    .addOption(wordsOption())
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        ['lagebild diff 2018-06-01 2018-06-11', 'what changed in ten days, and what is only known since'],
        ['lagebild diff 2018-06-01 2018-06-01 --as-of-to 2018-07-01', 'what became known of one day later'],
        ['lagebild diff 2018-06-11 2018-06-11 --policy-to cautious', 'what another policy reads otherwise'],
      ),
    )
    .action((from: string, to: string, options: DiffOptions, command: Command) => ask(io, from, to, options, command));
}

async function ask(io: Io, from: string, to: string, options: DiffOptions, command: Command): Promise<void> {
  const [{ diffOf }, { diffText, loadSituationWords }, { newLive }, { loadPolicy }] = await Promise.all([
    import('../../service/why.js'),
    import('../../service/why-text.js'),
    import('../../service/fold.js'),
    import('../../service/policy.js'),
  ]);
  const words = await loadSituationWords(options.words);
  const [policy, policyTo] = [loadPolicy(options.policy), loadPolicy(options.policyTo ?? options.policy)];
  const { asOfFrom, asOfTo, recordedFrom, recordedTo, place } = options;
  const a = { at: from, asOf: asOfFrom ?? null, recordedAsOf: recordedFrom ?? null, policy };
  const b = { at: to, asOf: asOfTo ?? null, recordedAsOf: recordedTo ?? null, policy: policyTo };
  const { answer, stamp } = await withStamp(command, (store) =>
    diffOf({ store, live: newLive(store) }, a, b, place ?? null),
  );
  const [told = answer] = stamped([answer], stamp);
  const lines = () => diffText(answer, words).map((line) => wrap(printable(line), io.width, '  '));
  await io.out(options.format === 'json' ? `${jsonText(told, 2)}\n` : `${stampLine(stamp)}${lines().join('\n')}\n`);
}
