import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { describeStore } from './contract.js';

const folder = mkdtempSync(join(tmpdir(), 'lagebild-store-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let made = 0;
const path = () => join(folder, `${made}.db`);

describeStore('SQLite', {
  open: (clock) => {
    made += 1;
    return openStore(path(), { clock });
  },
  again: (clock) => openStore(path(), { clock }),
  backupPath: () => join(folder, `${made}.backup`),
  openBackup: (at, clock) => openStore(at, { clock, readOnly: true }),
});
