import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package: the next one above this file that has a package.json. Not a fixed way up, since the built command is joined into few files. */
function packageRoot(): string {
  for (let at = dirname(fileURLToPath(import.meta.url)); ; at = dirname(at))
    if (existsSync(join(at, 'package.json')) || dirname(at) === at) return at;
}

const ROOT = packageRoot();

/** Whether the program runs from its source (tests, benchmarks) and not from what was built of it. */
export const FROM_SOURCE = import.meta.url.endsWith('.ts');

/** Path of a file or folder that travels with the package, as `data/example`. Nothing says that it is there. */
export const packageFile = (path: string): string => join(ROOT, path);
