import { Command, InvalidArgumentError, Option } from 'commander';
import { CLAIM_TYPES, MODALITIES } from '../../claims/types.js';
import type { ClaimFilter } from '../../store/index.js';
import type { Io } from '../io.js';
import { day, examples, formatOption, numberBetween } from '../options.js';
import { count } from '../print/count.js';
import { knownClaimText } from '../print/known-claim.js';
import { paint } from '../print/paint.js';
import { jsonText } from '../print/printable.js';
import { stamped, stampLine, withStamp } from '../store.js';

type ClaimsOptions = ClaimFilter & { readonly format: 'text' | 'json' | 'jsonl' };

/** `lagebild claims`: the claims of the store. */
export function claimsCommand(io: Io): Command {
  return new Command('claims')
    .description('The claims of the store with the sentences they stand on, by the day they were known.')
    .addOption(new Option('--type <type>', 'only of this type (see docs/reference/claims)').argParser(typeOf))
    .option('--place <name>', 'only with this place, or one in it: name or id')
    .option('--actor <name>', 'only with this actor: name or id')
    .option('--report <id>', 'only of this report: id or hash')
    .addOption(new Option('--modality <modality>', 'only of this modality').choices(MODALITIES))
    .option('--min-confidence <number>', 'only from this confidence on, 0 to 1', numberBetween(0, 1, false))
    .option('--as-of <date>', 'only what was known, that is published, on this day', day)
    .option('--recorded-as-of <date>', 'only what this store held on this day', day)
    .option('--limit <number>', 'at most so many', numberBetween(1, 1_000_000), 50)
    .option('--offset <number>', 'pass over so many', numberBetween(0, 1_000_000_000), 0)
    .addOption(formatOption('text', 'json', 'jsonl'))
    .addHelpText(
      'after',
      examples(
        ['lagebild claims --place Idlib --type capture', 'what was taken in Idlib'],
        ['lagebild claims --actor "Islamischer Staat" --min-confidence 0.8', 'the surest claims about an actor'],
        ['lagebild claims --limit 1000000 --format jsonl > claims.jsonl', 'all of them, one a line'],
      ),
    )
    .action((options: ClaimsOptions, command: Command) => list(io, options, command));
}

async function list(io: Io, { format, ...filter }: ClaimsOptions, command: Command): Promise<void> {
  const { claimsOf } = await import('../../service/identities.js');
  const { answer, stamp } = await withStamp(command, (store) => claimsOf(store, filter));
  const claims = stamped(answer, stamp);
  if (format === 'json') return io.out(`${jsonText(claims, 2)}\n`);
  if (format === 'jsonl') return io.out(claims.map((claim) => `${jsonText(claim)}\n`).join(''));
  if (claims.length === 0) return io.out(`${stampLine(stamp)}No such claims.\n`);
  const style = { width: io.width, paint: paint(io.colour) };
  await io.out(`${stampLine(stamp)}${claims.map((claim) => knownClaimText(claim, style)).join('\n\n')}\n`);
  if (claims.length === filter.limit)
    io.err(
      `${count(claims.length, 'claim')} shown; there may be more: --offset ${(filter.offset ?? 0) + claims.length}\n`,
    );
}

function typeOf(written: string): string {
  if ((CLAIM_TYPES as readonly string[]).includes(written)) return written;
  throw new InvalidArgumentError(`Possible is ${CLAIM_TYPES.join(', ')}.`);
}
