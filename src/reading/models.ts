import { existsSync, readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress, brotliDecompressSync } from 'node:zlib';
import { LagebildError, packageFile } from '../text/index.js';
import type { Models } from './analyser.js';
import { type Lexicon, openLexicon } from './lexicon.js';
import { type LinearModel, unpackModel } from './linear-model.js';
import type { ParserModel } from './parser.js';
import type { Surety } from './surety.js';

/** The folder of trained weights: LAGEBILD_MODELS, else `models/` of the package. */
export const modelsFolder = (): string => process.env.LAGEBILD_MODELS ?? PACKAGED;

const PACKAGED = packageFile('models');

function packedFile(language: string, folder: string, name: string): Buffer {
  const file = join(folder, language, `${name}.br`);
  const unpacked = AHEAD.get(file);
  if (unpacked && AHEAD.delete(file)) return unpacked;
  if (!existsSync(file))
    throw new LagebildError('models-missing', `the trained weights of „${language}“ are not there`, {
      file,
      possible: 'npm run train, or set LAGEBILD_MODELS to a folder that has them',
    });
  return brotliDecompressSync(readFileSync(file));
}

/** Files that were unpacked before anybody asked for them, by their path. */
const AHEAD = new Map<string, Buffer>();

/**
 * Unpacks the weights of a language in the threads of the runtime, beside what else a start has to do; they are taken when they are asked for. A file that
 * cannot be read or unpacked is left for then, when the error can say what it was needed for.
 */
export async function unpackAhead(language: string, folder: string = modelsFolder()): Promise<void> {
  const at = join(folder, language);
  const files = (await readdir(at).catch(() => [])).filter((name) => name.endsWith('.br'));
  await Promise.all(
    files.map(async (name) => {
      const file = join(at, name);
      const bytes = await readFile(file).then(unpacked, () => null);
      if (bytes) AHEAD.set(file, bytes);
    }),
  );
}

const unpacked = (bytes: Buffer): Promise<Buffer> => promisify(brotliDecompress)(bytes);

/** Loads the lexicon of a language alone. Throws `models-missing` where the file is absent. */
export const loadLexicon = (language: string, folder: string = modelsFolder()): Lexicon =>
  openLexicon(packedFile(language, folder, 'lexicon').toString('latin1'));

/** Loads the models of a language. Throws `models-missing` where a file is absent. */
export function loadModels(language: string, folder: string = modelsFolder()): Models {
  const bytes = (name: string): Buffer => packedFile(language, folder, name);
  const parser = (name: string): ParserModel => ({
    moves: unpackModel(bytes(`${name}-moves`)),
    labels: unpackModel(bytes(`${name}-labels`)),
    habits: new Map(JSON.parse(bytes(`${name}-habits`).toString('utf8')) as (readonly [number, number])[]),
  });
  return {
    lexicon: loadLexicon(language, folder),
    tags: unpackModel(bytes('tags')),
    cases: unpackModel(bytes('cases')),
    back: parser('back'),
    parser: parser('parser'),
    relations: unpackModel(bytes('relations')),
    antecedents: unpackModel(bytes('antecedents')),
    arguments: { roles: unpackModel(bytes('roles')), together: unpackModel(bytes('together')) },
    tagsAgain: unpackModel(bytes('tags-again')),
    casesAgain: unpackModel(bytes('cases-again')),
    upos: unpackModel(bytes('upos')),
    surety: JSON.parse(bytes('surety').toString('utf8')) as Surety,
  };
}

/** Loads the weights of the names of a language. Throws `models-missing` where the file is absent. */
export function loadNames(language: string, folder: string = modelsFolder()): LinearModel {
  // Weights that others trained before names had any: those of the package serve.
  const isThere = existsSync(join(folder, language, 'names.br'));
  return unpackModel(packedFile(language, isThere ? folder : PACKAGED, 'names'));
}
