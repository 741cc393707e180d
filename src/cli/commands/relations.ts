import { Command, Option } from 'commander';
import { RELATION_KINDS } from '../../service/situation-words.js';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { relationsText } from '../print/relations.js';
import { askSituation, printThings, questionOf, type SituationOptions, withMomentFlags } from './situation.js';

interface RelationsOptions extends SituationOptions {
  readonly kind?: string;
}

/** `lagebild relations`: who stands with whom, through time. */
export function relationsCommand(io: Io): Command {
  const command = new Command('relations').description(
    'Who supports, leads, belongs to, rivals or is called what, from when to when, and on whose word.',
  );
  return withMomentFlags(command, 'only what held on this day, as far as it is known (ISO)')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(RELATION_KINDS))
    .addHelpText(
      'after',
      examples(
        ['lagebild relations --actor "Khalifa Haftar"', 'who backs him, and once did'],
        ['lagebild relations --kind alias', 'who has which other names'],
      ),
    )
    .action(async (options: RelationsOptions, own: Command) => {
      const question = { ...questionOf(options), kind: options.kind ?? null };
      const found = await askSituation(own, options, (ground, { askRelations }) => askRelations(ground, question));
      await printThings(io, options.format, found, relationsText);
    });
}
