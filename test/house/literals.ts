/** A string, a part of a template or a regular expression in code. */
export interface Literal {
  readonly kind: 'string' | 'regex';
  /** What stands between the quotes or slashes. */
  readonly text: string;
  /** Flags of a regular expression. */
  readonly flags: string;
  /** From 1. */
  readonly line: number;
}

/** A slash behind one of these begins a regular expression, behind anything else it divides. */
const BEFORE_REGEX = /(?:^|[([{=:;,&|?+\-*%<>~^]|[\s(]!|\b(?:return|typeof|case|in|of|do|else))\s*$/;

/** Where the text that begins behind `from` ends at `close`; a backslash guards, brackets of a regular expression do. */
function endOf(code: string, from: number, close: string): number {
  let inClass = false;
  for (let i = from; i < code.length; i++) {
    if (code[i] === '\\') i++;
    else if (close === '/' && code[i] === '[') inClass = true;
    else if (close === '/' && code[i] === ']') inClass = false;
    else if (code[i] === close && !inClass) return i;
  }
  return code.length;
}

/** Where a template that begins behind `from` ends, with the templates and braces inside it. */
function endOfTemplate(code: string, from: number): number {
  let depth = 0;
  for (let i = from; i < code.length; i++) {
    if (code[i] === '\\') i++;
    else if (code.startsWith('${', i)) depth++;
    else if (depth > 0 && code[i] === '}') depth--;
    else if (depth > 0 && code[i] === '`') i = endOfTemplate(code, i + 1);
    else if (depth === 0 && code[i] === '`') return i;
  }
  return code.length;
}

/** Strings and regular expressions of TypeScript, without comments. Templates count whole, with the code in their braces. */
export function literalsOf(code: string): readonly Literal[] {
  const found: Literal[] = [];
  const lineAt = (at: number): number => code.slice(0, at).split('\n').length;
  for (let i = 0; i < code.length; i++) {
    const c = code[i]!;
    if (code.startsWith('//', i)) i = code.indexOf('\n', i) < 0 ? code.length : code.indexOf('\n', i);
    else if (code.startsWith('/*', i)) i = code.indexOf('*/', i) + 1;
    else if (c === "'" || c === '"' || c === '`') {
      const end = c === '`' ? endOfTemplate(code, i + 1) : endOf(code, i + 1, c);
      found.push({ kind: 'string', text: code.slice(i + 1, end), flags: '', line: lineAt(i) });
      i = end;
    } else if (c === '/' && BEFORE_REGEX.test(code.slice(Math.max(0, i - 12), i))) {
      const end = endOf(code, i + 1, '/');
      const flags = /^[a-z]*/.exec(code.slice(end + 1))![0];
      found.push({ kind: 'regex', text: code.slice(i + 1, end), flags, line: lineAt(i) });
      i = end + flags.length;
    }
  }
  return found;
}
