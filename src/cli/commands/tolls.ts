import { Command, Option } from 'commander';
import type { QuantityRole } from '../../claims/types.js';
import { PLACE_LEVELS, TOLL_PERIODS } from '../../service/situation-words.js';
import type { PlaceLevel, TollPeriod } from '../../situation/index.js';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { tollSumsText, tollsText } from '../print/tolls.js';
import { askSituation, printThings, questionOf, type SituationOptions, withSituationFlags } from './situation.js';

interface TollsOptions extends SituationOptions {
  readonly by?: TollPeriod;
  readonly byPlace?: PlaceLevel;
  readonly byActor?: boolean;
  readonly role: QuantityRole;
  readonly victims?: 'civilian' | 'fighter' | 'unknown';
}

const ROLES = ['killed', 'wounded', 'missing', 'detained', 'surrendered', 'displaced'];

/** `lagebild tolls`: how many, low, best and high. */
export function tollsCommand(io: Io): Command {
  const command = new Command('tolls').description(
    'How many were killed, wounded, taken: low, best and high, event by event or added up; nobody is counted twice.',
  );
  return withSituationFlags(command, 'only of what went on on this day (ISO)')
    .addOption(new Option('--by <period>', 'add up by').choices(TOLL_PERIODS))
    .addOption(
      new Option('--by-place [level]', 'add up place by place: as told, or by what it lies in')
        .choices(PLACE_LEVELS)
        .preset('exact'),
    )
    .option('--by-actor', 'add up party by party; an event counts for each that takes part in it')
    .addOption(new Option('--role <role>', 'who is counted').choices(ROLES).default('killed'))
    .addOption(new Option('--victims <kind>', 'only these').choices(['civilian', 'fighter', 'unknown']))
    .addHelpText(
      'after',
      examples(
        ['lagebild tolls --place Derna', 'the dead of each event, with what each source says'],
        ['lagebild tolls --by week --by-place', 'the dead by week and place'],
        ['lagebild tolls --by month --by-place province --by-actor', 'the dead by month, province and party'],
        ['lagebild tolls --by all --victims civilian --from 2018-05-01', 'civilians killed since May'],
      ),
    )
    .action((options: TollsOptions, own: Command) => tolls(io, options, own));
}

async function tolls(io: Io, options: TollsOptions, command: Command): Promise<void> {
  const { by, byActor = false, role, victims = null, format } = options;
  const byPlace = options.byPlace ?? (false as const);
  const question = questionOf(options);
  if (by === undefined && !byPlace && !byActor) {
    const found = await askSituation(command, options, (ground, { askTolls }) =>
      askTolls(ground, question).filter(({ entries }) =>
        entries.some((entry) => entry.role === role && (victims === null || entry.kind === victims)),
      ),
    );
    return printThings(io, format, found, (things) => tollsText(things, role));
  }
  const sums = { period: by ?? ('all' as const), byPlace, byActor, role, kind: victims };
  const found = await askSituation(command, options, (ground, { askTollSums }) =>
    askTollSums(ground, { ...question, ...sums }),
  );
  await printThings(io, format, found, (things) => tollSumsText(things, byPlace));
}
