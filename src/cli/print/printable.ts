// Control characters (C0, delete, C1), marks that turn the direction of what follows, line separators, and halves of pairs:
// a terminal would obey them, and a report must not write to it.
const UNSAFE = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;

/** Words of a report on one line of a terminal: blanks and line ends are one space, what a terminal would obey is U+FFFD. */
export function printable(text: string): string {
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').replace(UNSAFE, '\uFFFD');
}

/** JSON on one line (or indented) that a terminal can show: the same data, with what it would obey as `\uXXXX`. */
export function jsonText(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, null, indent);
  return json.replace(UNSAFE, (char) =>
    char === '\n' ? char : `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Wraps one line of words to a width; the lines behind the first begin with `indent`. A word longer than a line stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = Math.max(20, width) - (lines.length === 0 ? 0 : indent.length);
    if (line !== '' && line.length + 1 + word.length > room) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
}
