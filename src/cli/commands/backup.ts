import { Command } from 'commander';
import type { Copied } from '../../service/backup.js';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { count } from '../print/count.js';
import { printable } from '../print/printable.js';
import { withStore } from '../store.js';

/** `lagebild backup`: copies the store while it is in use. */
export function backupCommand(io: Io): Command {
  return new Command('backup')
    .description('Write a consistent copy of the store, even while it is in use, and check it.')
    .argument('<file>', 'the copy; nothing may be there yet')
    .addHelpText('after', examples(['lagebild backup lage-2018-06-01.db', 'a copy that restore takes']))
    .action(async (file: string, _: object, command: Command) => {
      const { backup } = await import('../../service/backup.js');
      const copied = await withStore(command, (store) => backup(store, file), { readOnly: true });
      await io.out(copiedText('Backup', copied));
    });
}

/** What was copied, in one line. */
export function copiedText(what: string, { path, bytes, counts }: Copied): string {
  const held = `${count(counts.reports, 'report')}, ${count(counts.claims, 'claim')}, ${count(counts.judgements, 'decision')}`;
  return printable(`${what}: ${path} (${held}; ${bytes} bytes)`).concat('\n');
}
