import { Command, Option } from 'commander';
import { SECTORS, type Sector } from '../../claims/index.js';
import { unknownClaim } from '../../service/unknown-claim.js';
import { LagebildError } from '../../text/index.js';
import type { Io } from '../io.js';
import { day, examples, formatOption, wordsOption } from '../options.js';
import { eventExplanationText } from '../print/event-explanation.js';
import { explanationText } from '../print/explanation.js';
import { paint } from '../print/paint.js';
import { jsonText, printable, wrap } from '../print/printable.js';
import { stamped, stampLine, toldExample, withStamp } from '../store.js';
import { askSituation } from './situation.js';

interface ExplainOptions {
  readonly place?: string;
  readonly part?: Sector;
  readonly at?: string;
  readonly asOf?: string;
  readonly leaveOneOut?: boolean;
  readonly policy?: string;
  readonly words: string;
  readonly format: 'text' | 'json';
}

/** `lagebild explain`: why a claim is there and what it did. */
export function explainCommand(io: Io): Command {
  return new Command('explain')
    .description(
      'Why a claim is there, who decided on it, and which control stands on it; why an event is one, and its toll; why a place is read as it is.',
    )
    .argument('[id]', 'id of a claim or an event, as the other commands print it')
    .option('--place <name>', 'instead of an id: a place, its name or id')
    .addOption(new Option('--part <sector>', 'a part of the place').choices(SECTORS))
    .option('--at <date>', 'the place on this day; else as last known', day)
    .option('--as-of <date>', 'the place as known on this day', day)
    .option('--leave-one-out', 'what would be believed of the place without each of its claims')
    .option('--policy <name>', 'how claims are weighed: standard, cautious, last-word, or a file of JSON')
    .addOption(wordsOption())
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        ['lagebild explain 4f1c2b…', 'its sentence, the rules that made it, and what it did'],
        ['lagebild explain event:4f1c2b…', 'its claims, what joined them to one event, and how its toll came about'],
        [
          'lagebild explain --place Derna --part north --at 2018-06-11 --leave-one-out',
          'why the north of Derna is read as it is, and what each claim did to it',
        ],
      ),
    )
    .action((id: string | undefined, options: ExplainOptions, command: Command) => {
      if (options.place !== undefined && id === undefined) return explainPlace(io, options.place, options, command);
      if (id === undefined || options.place !== undefined)
        throw new LagebildError('usage', 'one thing is explained at a time', {
          came: id === undefined ? 'neither an id nor --place' : 'an id and --place',
          possible: 'the id of a claim or an event, or --place NAME',
        });
      return id.startsWith('event:')
        ? explainAnEvent(io, id, options.format, command)
        : explainClaim(io, id, options.format, command);
    });
}

async function explainPlace(io: Io, place: string, options: ExplainOptions, command: Command): Promise<void> {
  const [{ explainCellOf, unknownCell }, { cellText, loadSituationWords }, { loadPolicy }, { today }, { newLive }] =
    await Promise.all([
      import('../../service/why.js'),
      import('../../service/why-text.js'),
      import('../../service/policy.js'),
      import('../../service/clock.js'),
      import('../../service/fold.js'),
    ]);
  const words = await loadSituationWords(options.words);
  const policy = options.policy === undefined ? undefined : loadPolicy(options.policy);
  const { part = null, asOf = null, leaveOneOut = false } = options;
  const question = { place, part, at: options.at ?? asOf ?? today(() => new Date()), asOf, leaveOneOut };
  const { answer, stamp } = await withStamp(command, (store) =>
    explainCellOf({ store, live: newLive(store) }, question, policy),
  );
  if (answer === null) throw unknownCell(question);
  const [told = answer] = stamped([answer], stamp);
  const lines = () => cellText(answer, words).map((line) => wrap(printable(line), io.width, '  '));
  await io.out(options.format === 'json' ? `${jsonText(told, 2)}\n` : `${stampLine(stamp)}${lines().join('\n')}\n`);
}

async function explainClaim(io: Io, id: string, format: string, command: Command): Promise<void> {
  const [{ explain }, { newLive }, { usedReader }] = await Promise.all([
    import('../../service/ask.js'),
    import('../../service/fold.js'),
    import('../reader.js'),
  ]);
  const { read } = await usedReader({ trace: true, example: toldExample(command) });
  const { answer, stamp } = await withStamp(command, (store) => {
    const live = newLive(store);
    return explain(store, id, { held: (question) => live.control(question), read });
  });
  if (answer === null) throw unknownClaim(id);
  const [explanation = answer] = stamped([answer], stamp);
  const style = { width: io.width, paint: paint(io.colour), trace: true };
  await io.out(
    format === 'json' ? `${jsonText(explanation, 2)}\n` : stampLine(stamp) + explanationText(explanation, style),
  );
}

async function explainAnEvent(io: Io, id: string, format: string, command: Command): Promise<void> {
  const { answer, stamp } = await askSituation(command, {}, (ground, { explainEvent }) => explainEvent(ground, id));
  if (answer === null)
    throw new LagebildError('event-unknown', `the store has no event ${id}`, {
      came: id,
      possible: 'an id that lagebild events prints, or event: and the id of a claim',
    });
  const [explanation = answer] = stamped([answer], stamp);
  const style = { width: io.width, paint: paint(io.colour) };
  await io.out(
    format === 'json' ? `${jsonText(explanation, 2)}\n` : stampLine(stamp) + eventExplanationText(explanation, style),
  );
}
