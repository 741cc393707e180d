// `npm run bench [-- --dry] [NAME…]`: builds what the benchmarks start, then runs bench/run.ts.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const node = (args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const built = node(['scripts/build.mjs', '--code']);
process.exit(built || node(['--import', 'tsx', 'bench/run.ts', ...process.argv.slice(2)]));
