import type { Sentence, Token, Word } from '../../src/reading/types.js';

const CONTRACTED: Readonly<Record<string, readonly [string, string]>> = {
  im: ['in', 'dem'],
  am: ['an', 'dem'],
  zum: ['zu', 'dem'],
  zur: ['zu', 'der'],
  vom: ['von', 'dem'],
  beim: ['bei', 'dem'],
  ins: ['in', 'das'],
};

/** Tokens for tests that need no model: words, numbers with their inner dots, ordinals before a blank, punctuation. */
function tokensOf(line: string, offset: number): Token[] {
  const tokens: Token[] = [];
  const pattern =
    /(?:Mio|Mrd|[Cc]a|Nr)\.|\d{1,2}:\d{1,2}(?!\d)|\d+er(?:-\p{L}+)?|\d+(?:[.,]\d+)*\.(?=\s+[\p{Lu}\p{Ll}])|\d+(?:[.,]\d+)*(?:-\p{L}+)*|\p{L}[\p{L}\p{N}'’]*(?:[-–][\p{L}\p{N}]+)*|[^\s]/gu;
  for (const m of line.matchAll(pattern)) {
    const span = { start: offset + m.index, end: offset + m.index + m[0].length };
    const parts = CONTRACTED[m[0].toLowerCase()];
    if (parts) tokens.push({ span, form: parts[0], part: 1 }, { span, form: parts[1], part: 2 });
    else tokens.push({ span, form: m[0], part: 0 });
  }
  return tokens;
}

/** A text as sentences, one a line, without tags or trees. */
export function plainSentences(text: string): Sentence[] {
  let offset = 0;
  return text.split('\n').map((line, index) => {
    const sentence: Sentence = {
      index,
      span: { start: offset, end: offset + line.length },
      tokens: tokensOf(line, offset),
      get words(): Word[] {
        throw new Error('a plain sentence has no words');
      },
    };
    offset += line.length + 1;
    return sentence;
  });
}
