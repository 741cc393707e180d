import { userInfo } from 'node:os';
import { Argument, Command } from 'commander';
import type { DecisionAsked } from '../../service/judge.js';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { printable } from '../print/printable.js';
import { withStore } from '../store.js';

interface JudgeOptions {
  readonly with?: string;
  readonly by?: string;
  readonly note?: string;
}

type Decision = DecisionAsked['decision'];

const DONE: Readonly<Record<Decision, string>> = {
  accept: 'accepted',
  reject: 'rejected',
  same: 'joined',
  apart: 'parted',
  retract: 'retracted',
};

/** `lagebild judge`: a person's decision on a claim. */
export function judgeCommand(io: Io): Command {
  return new Command('judge')
    .description(
      'Accept or reject a claim, or say that two tell one event or two. Decisions are kept beside the claim, survive reread, and can be taken back.',
    )
    .argument('<id>', 'id of a claim, as claims and control print it')
    .addArgument(new Argument('<decision>', 'what you decide').choices(Object.keys(DONE)))
    .option('--with <id>', 'with same and apart: id of the other claim')
    .option('--by <name>', 'who decides; else the name of the user')
    .option('--note <text>', 'why')
    .addHelpText(
      'after',
      examples(
        ['lagebild judge 4f1c2b… reject --note "the town has another name"', 'the claim no longer counts for control'],
        ['lagebild judge 4f1c2b… same --with 9a3e…', 'both tell one event, whatever else speaks against it'],
        ['lagebild judge 4f1c2b… retract', 'takes the last decision back'],
      ),
    )
    .action(async (id: string, decision: Decision, options: JudgeOptions, command: Command) => {
      const { decide } = await import('../../service/judge.js');
      const by = options.by ?? userInfo().username;
      const asked = { claim: id, decision, with: options.with ?? null, by, note: options.note ?? null };
      const { judgement, claim } = await withStore(command, (store) => decide(store, asked));
      const what = `${claim.claim.type} „${claim.sentence.trim()}“`;
      await io.out(printable(`${DONE[decision]} by ${by}: ${what} (judgement ${judgement.id})`).concat('\n'));
    });
}
