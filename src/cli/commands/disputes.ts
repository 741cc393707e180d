import { Command, Option } from 'commander';
import { DISPUTE_MATTERS } from '../../service/situation-words.js';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { disputesText } from '../print/disputes.js';
import { askSituation, printThings, questionOf, type SituationOptions, withSituationFlags } from './situation.js';

interface DisputesOptions extends SituationOptions {
  readonly matter?: string;
}

/** `lagebild disputes`: what the reports do not agree on. */
export function disputesCommand(io: Io): Command {
  const command = new Command('disputes').description(
    'What cannot all be so: both sides with their sentences, and what who says so has of it. None is chosen.',
  );
  return withSituationFlags(command, 'only what was disputed of this day (ISO)')
    .addOption(new Option('--matter <matter>', 'only about this').choices(DISPUTE_MATTERS))
    .addHelpText(
      'after',
      examples(
        ['lagebild disputes --place Derna', 'what the reports say otherwise of a place'],
        ['lagebild disputes --matter number --as-of 2018-06-01', 'numbers that differed by then'],
      ),
    )
    .action(async (options: DisputesOptions, own: Command) => {
      const question = { ...questionOf(options), matter: options.matter ?? null };
      const found = await askSituation(own, options, (ground, { askDisputes }, store) =>
        askDisputes(store, ground, question),
      );
      await printThings(io, options.format, found, (things) => disputesText(things, io.width));
    });
}
