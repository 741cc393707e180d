// `npm start [-- --port N --store PATH]`: installs, builds, opens the store and serves the page.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, demandNode, installPackages, root } from './fresh.mjs';

demandNode();
const began = Date.now();
const say = (text) => console.log(`lagebild: ${text}`);
const installed = installPackages(say);
const built = build(say);
if (installed || built.length > 0) say(`ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);

// The command opens the store and listens; what goes wrong there (a taken port, a newer store) it says itself.
const server = spawn(process.execPath, [join(root, 'dist', 'cli', 'main.js'), 'serve', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)));
