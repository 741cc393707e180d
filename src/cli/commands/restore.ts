import { Command } from 'commander';
import { LagebildError } from '../../text/index.js';
import type { Io } from '../io.js';
import { examples } from '../options.js';
import { toldExample, toldStore } from '../store.js';
import { copiedText } from './backup.js';

/** `lagebild restore`: makes the store from a backup. */
export function restoreCommand(io: Io): Command {
  return new Command('restore')
    .description('Make the store from a backup.')
    .argument('<file>', 'a backup')
    .option('--force', 'replace the store that is there')
    .addHelpText(
      'after',
      examples(
        ['lagebild restore lage-2018-06-01.db --store lage.db', 'where no store is yet'],
        ['lagebild restore lage-2018-06-01.db --force', 'in place of the store of the user'],
      ),
    )
    .action(async (file: string, options: { force?: boolean }, command: Command) => {
      if (toldExample(command))
        throw new LagebildError('usage', 'the example store is built from its dossier, not from a backup', {
          came: '--example',
          possible: '--store PATH, or the store of the user',
        });
      const [{ restore }, { storePath }] = await Promise.all([
        import('../../service/backup.js'),
        import('../../service/location.js'),
      ]);
      const copied = await restore(file, storePath(toldStore(command)), { force: options.force === true });
      await io.out(copiedText('Store', copied));
    });
}
