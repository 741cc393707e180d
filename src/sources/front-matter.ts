import type { Found } from './report.js';

const BLOCK = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
const KEYS = ['id', 'title', 'publisher', 'url', 'published', 'language'] as const;

/** Takes the lines `key: value` between two `---` off the beginning of a Markdown file. The text behind them stays as it is. */
export function frontMatter(text: string): Found {
  const block = BLOCK.exec(text);
  const fields = block && fieldsOf(block[1] ?? '');
  return block && fields ? { ...fields, text: text.slice(block[0].length) } : { text };
}

/** null where a line is no field: then the dashes were part of the text. */
function fieldsOf(lines: string): Omit<Found, 'text'> | null {
  const fields: Record<string, string> = {};
  for (const line of lines.split(/\r?\n/)) {
    if (line.trim() === '' || /^\s*#/.test(line) || /^\s+\S/.test(line)) continue;
    const field = /^([A-Za-z_][\w-]*):\s*(.*)$/.exec(line);
    if (!field) return null;
    const [, key = '', value = ''] = field;
    if ((KEYS as readonly string[]).includes(key)) fields[key] = unquoted(value.trim());
  }
  return fields;
}

const unquoted = (value: string): string => /^(["'])(.*)\1$/.exec(value)?.[2] ?? value;
