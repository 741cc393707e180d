import { describe, expect, test } from 'vitest';
import { filesUnder, textOf } from './files.js';
import { type Literal, literalsOf } from './literals.js';

/** Rooms of machinery: what they must know about a language is handed to them. */
const ROOMS = ['text', 'time', 'reading', 'claims', 'situation'];

/** German words that no identifier, message or mark of treebanks has. */
const WORDS = new Set(
  'der das dem den des ein eine einer eines einem einen kein keine und oder aber sondern weil dass ob wenn als wie nachdem bevor für gegen ohne um aus bei mit nach seit von zu vor über unter zwischen hinter neben auf ist sind wird werden wurde wurden sein haben hat hatte hatten habe soll sollen kann können muss müssen wollen nicht nie auch nur noch schon welche welcher welches dieser diese dieses jener er sie es wir ihr ihn ihm ihnen sich dort hier wo damit darunter gilt gelten bestreiten sagte sagen erobern angreifen einnehmen kommen gehen stehen geben nehmen machen lassen bleiben stadt dorf armee miliz regierung krieg soldaten tage jahre montag januar juni juli oktober dezember norden süden osten westen'.split(
    ' ',
  ),
);
/** German forms that a pattern of endings or beginnings would match, with words that English has too. */
const FORMS = [
  ...WORDS,
  ...'die was war erobert eroberte eroberten einzunehmen gefallene getöteten kämpfern städte häusern angriffs angriffe belagerung sicherheit freiheit syrisch russische russischer deutschen seinem ihrem hundert tausend zwei drei gestern heute'.split(
    ' ',
  ),
];
/** Words of no language: a pattern that takes one of them knows nothing of German. */
const NO_WORDS = 'qux plovk bazug yfyf gnab obo iku wolp zzyx ablof'.split(' ');

/** Whether code that holds the literal knows a German word, ending or letter. */
function isGerman({ kind, text, flags }: Literal): boolean {
  if (/[äöüß]/i.test(text)) return true;
  if (kind === 'string') {
    // `${lemma}r`: letters hung on a word are an ending.
    if (/^\$\{[^}]*\}[a-z]{1,3}$/.test(text)) return true;
    return text === 'die' || (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => WORDS.has(word));
  }
  const pattern = new RegExp(text, flags.replace(/[gy]/g, ''));
  return FORMS.some((form) => pattern.test(form)) && !NO_WORDS.some((word) => pattern.test(word));
}

const germanIn = (code: string): readonly string[] =>
  literalsOf(code)
    .filter(isGerman)
    .map(({ text, line }) => `${line}: ${text.slice(0, 60)}`);

describe('German stands in the folder of its language', () => {
  test('no room of machinery has a German word, ending or letter in a string or pattern', () => {
    const files = ROOMS.flatMap((room) => filesUnder(`src/${room}`, /\.ts$/));
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap((file) => germanIn(textOf(file)).map((found) => `${file}:${found}`))).toEqual([]);
  });

  test.each([
    ['a word', "if (preposition === 'von') go();"],
    ['an article', "const isOne = form === 'die';"],
    ['words in a list', "const LIST = 'erobern angreifen'.split(' ');"],
    ['a word in a need', "const need = 'under~von';"],
    ['forms of an article', 'const ARTICLE = /^d(?:er|ie|as)$/i;'],
    ['an ending', 'const past = /ten?$/.test(form);'],
    ['letters hung on a word', 'const strong = frames.get(`$' + '{lemma}r`);'],
    ['a letter', "const twist = 'ä';"],
  ])('finds %s', (_, code) => {
    expect(germanIn(code)).toHaveLength(1);
  });

  test.each([
    ['comments', "// `von der Miliz`\n/* der, die, das */ const a = 'b';"],
    ['tags of treebanks', "const verb = /^V.(?:INF|PP)$/; const det = 'det'; const under = /^(?:nsubj|obj)/;"],
    ['words of no language', 'const word = /^\\p{Ll}+$/u; const end = /[.!?]$/;'],
    ['divisions', 'const half = (a + b) / 2; const other = map.get(a)! / all; const third = c / 3;'],
  ])('leaves %s alone', (_, code) => {
    expect(germanIn(code)).toEqual([]);
  });
});
