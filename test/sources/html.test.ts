import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { items, write } from './files.js';

const PARAGRAPHS = [
  'Die Armee hat am Sonntag die Kleinstadt Tamrat eingenommen, teilte ein Sprecher am Abend in der Hauptstadt mit.',
  'Nach Angaben von Anwohnern zogen sich die Aufständischen in der Nacht kampflos in die Berge nördlich des Ortes zurück.',
];
const article = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const page = (head: string, body: string) =>
  `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`;

async function read(html: string | Uint8Array) {
  const { reports, errors } = await items([join(write({ 'seite.html': html }), 'seite.html')]);
  expect(errors).toEqual([]);
  return reports[0]!;
}

describe('HTML', () => {
  it('gives the article as paragraphs, without menus and scripts, and runs nothing', async () => {
    const trap = '<script>globalThis.lagebildTrap = 1</script><img src=x onerror="globalThis.lagebildTrap = 1">';
    const menu = '<nav><a href="/">Start</a> <a href="/sport">Sport</a></nav>';
    const { report } = await read(
      page('<title>Lage &amp; Orte</title>', `${menu}<article>${trap}${article}</article>`),
    );
    expect(report.text).toBe(PARAGRAPHS.join('\n\n'));
    expect(report).toMatchObject({ id: 'seite', title: 'Lage & Orte', language: 'de', published: null });
    expect('lagebildTrap' in globalThis).toBe(false);
  });

  it('keeps markup that is text as text, and <br> as a line end', async () => {
    const body = `<article><p>Erste Zeile<br>zweite   <b>Zeile</b> mit\n&lt;script&gt;alert(1)&lt;/script&gt;.</p>${article}</article>`;
    const { report } = await read(page('', body));
    expect(report.text.split('\n\n')[0]).toBe('Erste Zeile\nzweite Zeile mit <script>alert(1)</script>.');
  });

  it.each([
    [
      'JSON-LD',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Kopf","datePublished":"2018-05-20T10:00:00+02:00","publisher":{"name":"Blatt"}}]}</script>',
      { title: 'Kopf', published: '2018-05-20', publisher: 'Blatt' },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{oops</script><meta name="date" content="2018-05-21">',
      { published: '2018-05-21' },
    ],
    [
      'Open Graph',
      '<meta property="og:title" content="Kopf"><meta property="og:site_name" content="Blatt"><meta property="article:published_time" content="2018-05-20T23:59:00Z"><link rel="canonical" href="https://example.org/a">',
      { title: 'Kopf', publisher: 'Blatt', published: '2018-05-20', url: 'https://example.org/a' },
    ],
    [
      'the first date that can be read',
      '<meta property="article:published_time" content="20. Mai 2018"><meta name="date" content="2018-05-20">',
      { published: '2018-05-20' },
    ],
  ])('takes what the page says about itself from %s', async (_, head, fields) => {
    const { report } = await read(page(head, `<article>${article}</article>`));
    expect(report).toMatchObject(fields);
  });

  it('says which date it did not understand', async () => {
    const { warnings, report } = await read(page('<meta name="date" content="20. Mai 2018">', article));
    expect(report.published).toBeNull();
    expect(warnings[0]?.message).toContain('20. Mai 2018');
  });

  it('believes the charset that the page declares', async () => {
    const html = page(
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">',
      `<p>Kämpfer ${'überall '.repeat(20)}</p>`,
    );
    const { report, codes } = await read(Buffer.from(html, 'latin1'));
    expect(report.text).toMatch(/^Kämpfer überall/);
    expect(codes).toEqual(['no-date']);
  });

  it('reads the whole page where there is no article, and says so', async () => {
    const { report, codes } = await read(page('', '<ul><li>Kurz.</li><li>Auch kurz.</li></ul>'));
    expect(report.text).toContain('Kurz.\n\nAuch kurz.');
    expect(codes.length).toBeGreaterThan(0);
  });

  it('refuses a page that is nested too deeply, or reads it', async () => {
    const deep = `${'<div>'.repeat(200_000)}Text.${'</div>'.repeat(200_000)}`;
    const { reports, errors } = await items([join(write({ 'tief.html': deep }), 'tief.html')]);
    expect(reports.length + errors.length).toBe(1);
  });
});
