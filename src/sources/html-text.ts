/** As much of a DOM node as reading needs (linkedom gives it; the types of browsers are not loaded). */
export interface Node {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}
export interface Element extends Node {
  readonly parentElement: Element | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
  remove(): void;
}
export interface Page extends Element {
  readonly body: Element | null;
  readonly documentElement: Element | null;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

/** The text below a node: a paragraph for each block, with an empty line between them; `<br>` is a line end. */
export function textOf(node: Node): string {
  const paragraphs: string[] = [];
  let open = '';
  const close = () => {
    const text = open
      .replace(/[^\S\n\u00a0]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .trim();
    if (text !== '') paragraphs.push(text);
    open = '';
  };
  const walk = (at: Node): void => {
    if (at.nodeType === TEXT_NODE) open += (at.textContent ?? '').replace(/\s+/g, ' ');
    if (at.nodeType !== ELEMENT_NODE) return;
    const name = at.nodeName.toUpperCase();
    if (name === 'BR') open += '\n';
    const block = BLOCKS.has(name);
    if (block) close();
    for (const child of at.childNodes) walk(child);
    if (block) close();
  };
  walk(node);
  close();
  return paragraphs.join('\n\n');
}
