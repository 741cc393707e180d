import type { Page } from './html-text.js';
import { publishedDay } from './published.js';
import type { Found } from './report.js';

/** What a page says about itself in JSON-LD, meta tags and its head, the surest first; missing fields are null. */
export function metaOf(page: Page): Omit<Found, 'text'> {
  const ld = linkedData(page);
  const meta = (name: string) =>
    page
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content');
  const dates = [
    string(ld.datePublished),
    meta('article:published_time'),
    meta('datePublished'),
    meta('date'),
    meta('dc.date'),
    meta('DC.date.issued'),
    meta('pubdate'),
    page
      .querySelector('time[itemprop="datePublished"], time[pubdate], article time[datetime]')
      ?.getAttribute('datetime'),
  ].filter((date) => date?.trim());
  return {
    title: first(string(ld.headline), meta('og:title'), page.querySelector('title')?.textContent),
    publisher: first(string(object(ld.publisher).name), meta('og:site_name'), meta('publisher')),
    url: first(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url')),
    language: first(page.documentElement?.getAttribute('lang')),
    published: dates.find((date) => date && publishedDay(date)) ?? dates[0] ?? null,
  };
}

/** The first article among the JSON-LD blocks of a page; one that is no JSON is passed over. */
function linkedData(page: Page): Record<string, unknown> {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const data = parsed(script.textContent ?? '');
    const nodes = [data, object(data)['@graph']].flat().map(object);
    const article = nodes.find((node) => 'datePublished' in node || 'headline' in node);
    if (article) return article;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const string = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const first = (...values: (string | null | undefined)[]): string | null =>
  values.map((value) => value?.replace(/\s+/g, ' ').trim()).find((value) => value) ?? null;
