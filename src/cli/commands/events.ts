import { Command } from 'commander';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { eventsText } from '../print/events.js';
import { askSituation, printThings, questionOf, type SituationOptions, withSituationFlags } from './situation.js';

interface EventsOptions extends SituationOptions {
  readonly type?: string;
  readonly states?: boolean;
}

/** `lagebild events`: what happened, each happening once. */
export function eventsCommand(io: Io): Command {
  const command = new Command('events').description(
    'What happened, each happening once, with all reports that tell it.',
  );
  return withSituationFlags(command, 'only what went on on this day (ISO)')
    .option('--type <type>', 'only of this type or kind, as airstrike or takeover')
    .option('--states', 'also what lasts: who is where, how strong, who stands with whom')
    .addHelpText(
      'after',
      examples(
        ['lagebild events --place Derna --from 2018-05-01 --to 2018-05-31', 'what happened there in May'],
        ['lagebild events --at 2018-06-12 --as-of 2018-06-13', 'a day, as it was known on the next'],
        ['lagebild explain event:4f1c2b…', 'why its reports tell one event, and how its toll came about'],
      ),
    )
    .action(async (options: EventsOptions, own: Command) => {
      const question = { ...questionOf(options), kind: options.type ?? null, states: options.states ?? false };
      const found = await askSituation(own, options, (ground, { askEvents }) =>
        askEvents(ground, question).map(({ event }) => event),
      );
      await printThings(io, options.format, found, eventsText);
    });
}
