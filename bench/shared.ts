import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Path of a file beside the project that measuring needs. */
export const shared = (path: string): string => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));

/** Those of the paths that are absent. */
export const absent = (paths: readonly string[]): readonly string[] => paths.filter((p) => !existsSync(shared(p)));
