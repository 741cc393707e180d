import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from './decode.js';
import { metaOf } from './html-meta.js';
import { type Element, type Page, textOf } from './html-text.js';
import { refuse } from './refuse.js';
import { type Defaults, makeReport } from './report.js';
import type { Origin, SourceReport, Warning } from './types.js';

const CHARSET = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w-]+)/i;
// A report may be shorter than the 500 characters that Readability asks of an article.
const SHORTEST_ARTICLE = 80;
const MOST_ELEMENTS = 50_000;
const DEEPEST = 256;
const BOTTOM = 5_000;

/** Reads the article of a page and what its meta tags say about it. No script is run; the report has the text alone. */
export function readHtml(bytes: Uint8Array, file: string, defaults: Defaults): SourceReport {
  const origin = { file, line: null };
  const declared = CHARSET.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
  const { text: html, warnings } = decode(bytes, origin, declared);
  if (isBottomless(html)) throw tooDeep(origin);
  try {
    const page = parseHTML(whole(tamed(html))).document as unknown as Page;
    const meta = metaOf(page);
    const article = articleOf(page);
    if (article.text === '')
      throw refuse(origin, 'input-empty', 'has no text in it', {
        possible: 'a page with an article: text that scripts would load is not there',
      });
    return makeReport(
      { ...meta, ...article },
      { original: bytes, mediaType: 'text/html', origin, warnings: [...warnings, ...article.warnings] },
      defaults,
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw tooDeep(origin, error);
  }
}

const tooDeep = (origin: Origin, cause?: unknown) =>
  refuse(origin, 'html-too-deep', 'is nested too deeply', { possible: 'the text of the page as .txt' }, cause);

// Tags that have no end, or whose end may be left out.
const ENDLESS = 'br|hr|img|input|meta|link|source|area|base|col|embed|track|wbr|p|li|dt|dd|t[dhr]|option|tbody|thead';
const TAG = new RegExp(`</?(?!(?:${ENDLESS})\\b)[a-z][^<>]*>`, 'gi');

/** Whether far more elements are opened than closed: the parser would take the square of their number. */
function isBottomless(html: string): boolean {
  let depth = 0;
  for (const [tag] of html.matchAll(TAG)) {
    if (tag[1] === '/') depth--;
    else if (!tag.endsWith('/>') && ++depth > BOTTOM) return true;
  }
  return false;
}

// A `<` that begins no tag is text.
const STRAY = /<(?![a-z/!?])/gi;
const MOST_STRAY = 1_000;

/** The page without signs that look like tags, where there are so many that the parser would take the square of their number. */
const tamed = (html: string): string =>
  (html.match(STRAY)?.length ?? 0) > MOST_STRAY ? html.replace(STRAY, '&lt;') : html;

/** A fragment as a page: without a root element the parser takes the first one for it. */
const whole = (html: string): string => (/<(html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);

function articleOf(page: Page): { text: string; warnings: Warning[] } {
  for (const element of page.querySelectorAll('script, style, noscript, template, iframe, object, svg'))
    element.remove();
  const all = page.body ? textOf(page.body) : '';
  const found = articleElement(page);
  const text = found ? textOf(found) : '';
  if (text !== '') return { text, warnings: [] };
  const message = 'no article was recognised: the text of the whole page is read';
  return { text: all, warnings: all === '' ? [] : [{ code: 'no-article', message }] };
}

function articleElement(page: Page): Element | null {
  if (!isOrdinary(page)) return null;
  const serializer = (node: unknown) => node as Element;
  const options = { charThreshold: SHORTEST_ARTICLE, serializer };
  return new Readability<Element>(page as never, options).parse()?.content ?? null;
}

/** Whether a page is no larger and no deeper than people write them: the search for the article takes the square of both. */
function isOrdinary(page: Page): boolean {
  let count = 0;
  for (const element of page.querySelectorAll('*')) {
    if (++count > MOST_ELEMENTS) return false;
    if (count % 50 === 0 && depthOf(element) > DEEPEST) return false;
  }
  return true;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at && depth <= DEEPEST; at = at.parentElement) depth++;
  return depth;
}
