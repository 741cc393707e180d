import { Command } from 'commander';
import { LagebildError } from '../../text/index.js';
import type { Io } from '../io.js';
import { examples, formatOption } from '../options.js';
import { eventExplanationText } from '../print/event-explanation.js';
import { explanationText } from '../print/explanation.js';
import { paint } from '../print/paint.js';
import { jsonText } from '../print/printable.js';
import { stamped, stampLine, withStamp } from '../store.js';
import { askSituation } from './situation.js';

/** `lagebild explain`: why a claim is there and what it did. */
export function explainCommand(io: Io): Command {
  return new Command('explain')
    .description(
      'Why a claim is there, who decided on it, and which control stands on it; why an event is one, and its toll.',
    )
    .argument('<id>', 'id of a claim or an event, as the other commands print it')
    .addOption(formatOption('text', 'json'))
    .addHelpText(
      'after',
      examples(
        ['lagebild explain 4f1c2b…', 'its sentence, the rules that made it, and what it did'],
        ['lagebild explain event:4f1c2b…', 'its claims, what joined them to one event, and how its toll came about'],
      ),
    )
    .action((id: string, options: { format: string }, command: Command) =>
      id.startsWith('event:')
        ? explainAnEvent(io, id, options.format, command)
        : explainClaim(io, id, options.format, command),
    );
}

async function explainClaim(io: Io, id: string, format: string, command: Command): Promise<void> {
  const [{ explain }, { loadFold }, { usedReader }] = await Promise.all([
    import('../../service/ask.js'),
    import('../../service/fold.js'),
    import('../reader.js'),
  ]);
  const [fold, { read }] = [loadFold(), await usedReader({ trace: true })];
  const { answer, stamp } = await withStamp(command, (store) => explain(store, id, { fold, read }));
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

/** The error of a claim that the store does not have. */
export const unknownClaim = (id: string): LagebildError =>
  new LagebildError('claim-unknown', `the store has no claim ${id}`, {
    came: id,
    possible: 'an id that lagebild claims or lagebild control prints',
  });
