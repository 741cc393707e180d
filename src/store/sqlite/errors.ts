import { LagebildError } from '../../text/index.js';

interface Meaning {
  readonly code: string;
  readonly message: string;
  readonly possible: string;
}

const NOT_WRITABLE: Meaning = {
  code: 'store-not-writable',
  message: 'the store cannot be written or made',
  possible: 'a folder that exists and may be written, given with --store or LAGEBILD_STORE',
};
const DISK_FULL: Meaning = {
  code: 'disk-full',
  message: 'no room is left for the store; what was acknowledged is safe, the last batch was not taken in',
  possible: 'make room, or move the store with backup and restore, then run the same command again',
};
const DAMAGED: Meaning = {
  code: 'store-damaged',
  message: 'the store is damaged',
  possible: 'restore the last backup',
};

/** SQLite's result codes (https://sqlite.org/rescode.html) and the system's, by what they mean here; the longest prefix wins. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  SQLITE_FULL: DISK_FULL,
  ENOSPC: DISK_FULL,
  EDQUOT: DISK_FULL,
  EFBIG: DISK_FULL,
  SQLITE_BUSY: {
    code: 'store-busy',
    message: 'another process has kept the store locked for too long',
    possible: 'wait for it to end and run the same command again',
  },
  SQLITE_LOCKED: {
    code: 'store-busy',
    message: 'the store is locked',
    possible: 'run the same command again',
  },
  SQLITE_READONLY: NOT_WRITABLE,
  SQLITE_CANTOPEN: NOT_WRITABLE,
  SQLITE_PERM: NOT_WRITABLE,
  EACCES: NOT_WRITABLE,
  EPERM: NOT_WRITABLE,
  EROFS: NOT_WRITABLE,
  ENOTDIR: NOT_WRITABLE,
  ENOENT: NOT_WRITABLE,
  EISDIR: NOT_WRITABLE,
  SQLITE_NOTADB: {
    code: 'store-not-a-store',
    message: 'the file is not a store of Lagebild',
    possible: 'a path where no file is yet, or a store that Lagebild made',
  },
  SQLITE_CORRUPT: DAMAGED,
  SQLITE_IOERR: {
    code: 'store-io',
    message: 'the disk of the store failed',
    possible: 'check the disk, then run the same command again',
  },
};

/** What SQLite's primary numbers mean, which an extended number has in its lowest byte. */
const PRIMARY: Readonly<Record<number, string>> = {
  3: 'SQLITE_PERM',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  26: 'SQLITE_NOTADB',
};

/**
 * libsql has no name for some extended numbers (1544, a log that may not be made beside a store that may only be read), and gives no code
 * where opening itself fails: SQLite's number (14 is CANTOPEN) stands at the end of the message.
 */
function codeOf(error: Error & { readonly code?: unknown; readonly rawCode?: unknown }): string {
  if (typeof error.rawCode === 'number' && String(error.code).startsWith('UNKNOWN_'))
    return PRIMARY[error.rawCode & 0xff] ?? '';
  if (typeof error.code === 'string' && error.code !== '') return error.code;
  return /ConnectionFailed|Unable to open/.test(error.message) ? 'SQLITE_CANTOPEN' : '';
}

/** The operating error behind what a database or the file system threw; what is none of these is given back as it came. */
export function toStoreError(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof LagebildError) return error;
  const code = codeOf(error);
  const meaning = MEANINGS[code] ?? MEANINGS[code.split('_').slice(0, 2).join('_')];
  if (meaning === undefined) return error;
  const details = { file, came: error.message, possible: meaning.possible };
  return new LagebildError(meaning.code, `${meaning.message}: ${file}`, details, { cause: error });
}
