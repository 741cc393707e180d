// Removes from dist/ what was built from sources that are gone: a build writes over what is there and empties nothing.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders whose own build removes what is stale: the page, and the joined command. */
const OWN = ['web', join('cli', 'parts')];

/** Prunes a folder of dist/; folders that become empty go too. */
export function pruneBuilt(folder = '') {
  const built = join(root, 'dist', folder);
  if (!existsSync(built)) return;
  for (const entry of readdirSync(built, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (OWN.includes(path)) continue;
      pruneBuilt(path);
      if (readdirSync(join(root, 'dist', path)).length === 0) rmSync(join(root, 'dist', path), { recursive: true });
      continue;
    }
    const source = path.replace(/(?:\.d\.ts|\.js)$/u, '.ts');
    if (source === path || !existsSync(join(root, 'src', source))) rmSync(join(root, 'dist', path));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) pruneBuilt();
