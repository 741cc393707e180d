import { userInfo } from 'node:os';
import { Argument, Command } from 'commander';
import type { Judgement, Store, StoredClaim } from '../../store/index.js';
import { LagebildError } from '../../text/index.js';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { printable } from '../print/printable.js';
import { withStore } from '../store.js';
import { unknownClaim } from './explain.js';

interface JudgeOptions {
  readonly with?: string;
  readonly by?: string;
  readonly note?: string;
}

/** `lagebild judge`: a person's decision on a claim. */
export function judgeCommand(io: Io): Command {
  return new Command('judge')
    .description(
      'Accept or reject a claim, or say that two tell one event or two. Decisions are kept beside the claim, survive reread, and can be taken back.',
    )
    .argument('<id>', 'id of a claim, as claims and control print it')
    .addArgument(
      new Argument('<decision>', 'what you decide').choices(['accept', 'reject', 'same', 'apart', 'retract']),
    )
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
    .action((id: string, decision: Judgement['decision'], options: JudgeOptions, command: Command) =>
      withStore(command, (store) => judge(io, store, id, decision, options)),
    );
}

async function judge(
  io: Io,
  store: Store,
  id: string,
  decision: Judgement['decision'],
  options: JudgeOptions,
): Promise<void> {
  const claim = await store.claim(id);
  if (claim === null) throw unknownClaim(id);
  const other = await otherClaim(store, decision, options.with);
  const retracts = decision === 'retract' ? await lastDecision(store, claim) : null;
  const { type, evidence } = claim.claim;
  const by = options.by ?? userInfo().username;
  const note = options.note ?? null;
  const made = await store.judge({ report: claim.report.hash, type, evidence, decision, retracts, by, note, ...other });
  const done = decision === 'same' ? 'joined' : decision === 'apart' ? 'parted' : `${decision}ed`;
  await io.out(printable(`${done} by ${by}: ${type} „${claim.sentence.trim()}“ (judgement ${made.id})`).concat('\n'));
}

async function otherClaim(
  store: Store,
  decision: Judgement['decision'],
  id: string | undefined,
): Promise<Pick<Judgement, 'other'>> {
  const paired = decision === 'same' || decision === 'apart';
  if (paired !== (id !== undefined))
    throw new LagebildError('usage', paired ? 'two claims are needed' : 'one claim is judged', {
      came: paired ? `${decision} without --with` : `${decision} --with ${id}`,
      possible: 'ID same --with ID, ID apart --with ID, or ID accept|reject|retract',
    });
  if (id === undefined) return {};
  const other = await store.claim(id);
  if (other === null) throw unknownClaim(id);
  const { type, evidence } = other.claim;
  return { other: { report: other.report.hash, type, evidence } };
}

async function lastDecision(store: Store, { claim, report }: StoredClaim): Promise<string> {
  const { standingJudgements, overlapOf } = await import('../../store/carry.js');
  const standing = standingJudgements(await store.judgements(report.hash));
  const last = standing.filter((one) => one.type === claim.type && overlapOf(one.evidence, claim.evidence) > 0).at(-1);
  if (last) return last.id;
  throw new LagebildError('judgement-unknown', `nobody has decided on the claim ${claim.id}`, {
    came: 'retract',
    possible: 'accept or reject',
  });
}
