// `npm run train [-- --without a,b,c --out DIR]`: trains the weights under models/ from ../shared/corpora.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const args = ['--max-old-space-size=8192', '--import', 'tsx', 'scripts/train/main.ts', ...process.argv.slice(2)];
process.exit(spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1);
