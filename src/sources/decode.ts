import { refuse } from './refuse.js';
import type { Origin, Warning } from './types.js';

/** Text of a file, without its byte order mark, and what was odd about its encoding. */
export interface Decoded {
  readonly text: string;
  readonly warnings: readonly Warning[];
}

// What Windows-1252 has where Latin-1 has control characters; U+FFFD where it has nothing.
const WINDOWS_1252 = '€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ';
const SAMPLE = 64 * 1024;

/**
 * Decodes UTF-8, UTF-16 and Windows-1252 (with it Latin-1); throws `input-binary` where the bytes are no text.
 * `declared` is what the file says about itself (HTML); it is believed only where the bytes allow it.
 */
export function decode(bytes: Uint8Array, origin: Origin, declared?: string): Decoded {
  const wide = wideEncoding(bytes);
  if (wide) return decodeWide(bytes, wide, origin);
  if (isBinary(bytes))
    throw refuse(origin, 'input-binary', 'is no text', {
      came: `${bytes.length} bytes that begin with ${hex(bytes)}`,
      possible: 'text as UTF-8, UTF-16 or Windows-1252; HTML, JSON or JSONL. Save PDF and Word files as text first',
    });
  const strict = decodeUtf8(bytes);
  if (strict !== null) return { text: strict, warnings: garbled(strict) };
  return isMostlyUtf8(bytes) ? decodeBroken(bytes) : decodeLatin(bytes, declared);
}

type Wide = 'utf-16le' | 'utf-16be';

/** UTF-16 by its mark, or by the zero bytes that Latin letters leave on one side of each pair. */
export function wideEncoding(bytes: Uint8Array): { readonly encoding: Wide; readonly marked: boolean } | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { encoding: 'utf-16le', marked: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { encoding: 'utf-16be', marked: true };
  const sample = bytes.subarray(0, SAMPLE);
  const pairs = sample.length >> 1;
  if (pairs < 2) return null;
  const zeros = [0, 0] as [number, number];
  for (let i = 0; i < pairs * 2; i++) if (sample[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++;
  if (zeros[1] > pairs * 0.6 && zeros[0] < pairs * 0.05) return { encoding: 'utf-16le', marked: false };
  if (zeros[0] > pairs * 0.6 && zeros[1] < pairs * 0.05) return { encoding: 'utf-16be', marked: false };
  return null;
}

function decodeWide(bytes: Uint8Array, wide: { encoding: Wide; marked: boolean }, origin: Origin): Decoded {
  const text = new TextDecoder(wide.encoding).decode(bytes);
  if (text.includes('\0'))
    throw refuse(origin, 'input-binary', 'is no text', {
      came: `${bytes.length} bytes that begin with ${hex(bytes)}`,
      possible: 'text as UTF-8, UTF-16 or Windows-1252',
    });
  const mark = wide.marked ? 'with a byte order mark' : 'without a byte order mark';
  const message = `decoded as ${wide.encoding.toUpperCase()} ${mark}`;
  return { text, warnings: [{ code: 'decoded-utf16', message }] };
}

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Control characters that no text editor writes: a zero, or more than one in twenty. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls * 20 > bytes.length || isMagic(bytes);
}

function isMagic(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 5)).toString('latin1');
  return head.startsWith('%PDF-') || head.startsWith('PK\x03\x04') || head.startsWith('{\\rtf');
}

// What umlauts, ß, quotation marks and dashes of UTF-8 become where a program took them for Windows-1252.
const GARBLED = /Ã[„–œŸ¤¶¼]|â€[œž“”™]/g;
const FEWEST_GARBLED = 3;

/** Letters that were decoded wrongly before the file was written: the text stays as it is, for nothing in it is ever changed. */
function garbled(text: string): readonly Warning[] {
  const found = text.match(GARBLED)?.length ?? 0;
  if (found < FEWEST_GARBLED) return [];
  const message = `${found} letters look like UTF-8 that was taken for Windows-1252 (Ã¼ for ü): save the text anew from its source`;
  return [{ code: 'decoded-garbled', message }];
}

/** Whether whole UTF-8 sequences outnumber the bytes that belong to none. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const lossy = new TextDecoder().decode(bytes);
  let broken = 0;
  let whole = 0;
  for (const char of lossy) {
    if (char === '\uFFFD') broken++;
    else if (char > '\x7f') whole++;
  }
  return whole > broken;
}

function decodeBroken(bytes: Uint8Array): Decoded {
  const message = 'bytes that are no UTF-8 were replaced by U+FFFD';
  return { text: new TextDecoder().decode(bytes), warnings: [{ code: 'decoded-broken-utf8', message }] };
}

function decodeLatin(bytes: Uint8Array, declared = ''): Decoded {
  const text = Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? '\uFFFD');
  const told = /^(iso-8859-1|latin-?1|windows-1252|cp1252|us-ascii)$/i.test(declared);
  const message = 'is no UTF-8; decoded as Windows-1252 (Latin-1)';
  return { text, warnings: told ? [] : [{ code: 'decoded-latin1', message }] };
}

const hex = (bytes: Uint8Array): string =>
  [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
