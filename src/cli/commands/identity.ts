import { userInfo } from 'node:os';
import { Command } from 'commander';
import type { IdentityMade, IdentityTold } from '../../service/identities.js';
import type { IdentityJudgement } from '../../store/index.js';
import type { Io } from '../io.js';
import { examples, formatOption, partialDay } from '../options.js';
import { count } from '../print/count.js';
import { identityText } from '../print/identity.js';
import { jsonText, printable } from '../print/printable.js';
import { stamped, stampLine, withStamp, withStore } from '../store.js';

interface JudgeOptions {
  readonly place?: boolean;
  readonly report?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly note?: string;
}

/** `lagebild identity`: people's decisions on who or where a name is. */
export function identityCommand(io: Io): Command {
  return new Command('identity')
    .description(
      'Say who or where a name is: kept beside the claims, dated, signed, and taken back without a trace in the picture.',
    )
    .addCommand(oneCommand(io))
    .addCommand(twoCommand(io))
    .addCommand(meansCommand(io))
    .addCommand(listCommand(io))
    .addCommand(retractCommand(io));
}

/** What every decision may have. */
const signed = (command: Command): Command =>
  command
    .option('--place', 'it is a place, not an actor')
    .option('--by <name>', 'who decides; else the name of the user')
    .option('--note <text>', 'why');

const oneCommand = (io: Io): Command =>
  signed(new Command('one'))
    .description('Two names are one: what is told of the first counts for the second.')
    .argument('<name>', 'a name as claims have it, or an id')
    .argument('<other>', 'the name that stays, or an id')
    .addHelpText(
      'after',
      examples(
        ['lagebild identity one Barmudien actor:hayat-tahrir-al-sham', 'an unknown name gets a row of the ledger'],
        ['lagebild identity one Telburk "Tell Burk" --place', 'two spellings of a village are one place'],
      ),
    )
    .action((of: string, is: string, options: JudgeOptions, command: Command) =>
      judge(io, command, 'one', of, is, options),
    );

const twoCommand = (io: Io): Command =>
  signed(new Command('two'))
    .description('From a day on, what is told of the first name is told of the other: a split, a successor.')
    .argument('<name>', 'a name as claims have it, or an id')
    .argument('<other>', 'who or where it is in those days: a name, also a new one, or an id')
    .option('--from <date>', 'first day: YYYY, YYYY-MM or YYYY-MM-DD', partialDay)
    .option('--to <date>', 'last day', partialDay)
    .option('--report <id>', 'only in this report: id or hash')
    .addHelpText(
      'after',
      examples([
        'lagebild identity two Nordbrigade "Nordbrigade (Flügel Osman)" --from 2018-06-01',
        'what is told of June 2018 on is the other’s',
      ]),
    )
    .action((of: string, is: string, options: JudgeOptions, command: Command) =>
      judge(io, command, 'two', of, is, options),
    );

const meansCommand = (io: Io): Command =>
  signed(new Command('means'))
    .description('Words as reports have them mean somebody or somewhere, whatever the reader took them for.')
    .argument('<words>', 'the words, without an article: as `lagebild claims` prints them')
    .argument('<name>', 'whom or where they mean: a name or an id')
    .option('--report <id>', 'only in this report: id or hash')
    .addHelpText(
      'after',
      examples([
        'lagebild identity means Rebellen actor:ahrar-al-sham --report idlib-17',
        '„Rebellen“ of this report are Ahrar al-Scham',
      ]),
    )
    .action((of: string, is: string, options: JudgeOptions, command: Command) =>
      judge(io, command, 'means', of, is, options),
    );

async function judge(
  io: Io,
  command: Command,
  decision: IdentityTold['decision'],
  of: string,
  is: string,
  { place = false, by = userInfo().username, ...rest }: JudgeOptions,
): Promise<void> {
  const { identifyName } = await import('../../service/identities.js');
  const told: IdentityTold = { matter: place ? 'place' : 'actor', decision, of, is, by, ...rest };
  await io.out(madeText(await withStore(command, (store) => identifyName(store, told))));
}

const madeText = ({ judgement, claims }: IdentityMade): string =>
  `${identityText(judgement)}\n  ${count(claims, 'claim')} ${judgement.decision === 'retract' ? 'set free' : 'changed'}\n`;

interface ListOptions {
  readonly all?: boolean;
  readonly format: 'text' | 'json';
}

const listCommand = (io: Io): Command =>
  new Command('list')
    .description('The decisions that stand, oldest first.')
    .option('--all', 'those taken back too, and what takes them back')
    .addOption(formatOption('text', 'json'))
    .addHelpText('after', examples(['lagebild identity list', 'who said which names are one']))
    .action(async ({ all = false, format }: ListOptions, command: Command) => {
      const { standingIdentities } = await import('../../store/identify.js');
      const { answer, stamp } = await withStamp(command, (store) => store.identities());
      const shown: readonly IdentityJudgement[] = all ? answer : standingIdentities(answer);
      if (format === 'json') return io.out(`${jsonText(stamped(shown, stamp), 2)}\n`);
      const lines = shown.length ? shown.map(identityText).join('\n') : 'Nobody has decided on a name.';
      await io.out(`${stampLine(stamp)}${lines}\n`);
    });

const retractCommand = (io: Io): Command =>
  new Command('retract')
    .description('Take a decision back: all is as if it had never been made. A retraction can be taken back too.')
    .argument('<id>', 'as `list` prints it')
    .option('--by <name>', 'who decides; else the name of the user')
    .option('--note <text>', 'why')
    .addHelpText('after', examples(['lagebild identity retract identity:3', 'the names are apart again']))
    .action(async (id: string, { by = userInfo().username, note }: JudgeOptions, command: Command) => {
      const { retractIdentity } = await import('../../service/identities.js');
      const made = await withStore(command, (store) => retractIdentity(store, id, { by, note: note ?? null }));
      await io.out(printable(madeText(made)));
    });
