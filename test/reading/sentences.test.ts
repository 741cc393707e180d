import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanTokens } from '../../src/languages/de/words/tokens.js';
import { sentencesOf } from '../../src/reading/sentences.js';

const forms = (text: string): string[] => sentencesOf(text, germanTokens).flatMap((s) => s.tokens.map((t) => t.form));
const texts = (text: string): string[] => sentencesOf(text, germanTokens).map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  it.each<[text: string, tokens: string]>([
    ['im Osten', 'in dem Osten'],
    ['Am Montag', 'An dem Montag'],
    ['zur Lage beim Heer', 'zu der Lage bei dem Heer'],
    ['am schwersten getroffen', 'am schwersten getroffen'],
    ['IM OSTEN', 'IM OSTEN'],
    ['DIE LAGE ZUR NACHT', 'DIE LAGE Zu der NACHT'],
    ['Danke ;-) sagte er', 'Danke ;-) sagte er'],
    ['Re\u200bbellen \u200bkamen\ufeff', 'Rebellen kamen'],
    ['rund 150.000 Einwohner', 'rund 150.000 Einwohner'],
    ['um 10:30 Uhr oder 7.30 Uhr', 'um 10:30 Uhr oder 7.30 Uhr'],
    ['3,5 Mio. Liter', '3,5 Mio. Liter'],
    ['IS-Kämpfer in der Nacht-und-Nebel-Aktion', 'IS-Kämpfer in der Nacht-und-Nebel-Aktion'],
    ['Haʾiat Tahrir asch-Scham', 'Haʾiat Tahrir asch-Scham'],
    ['Er\u00adfolge', 'Erfolge'],
    ['z. B. dort, d. h. u. a. hier', 'z. B. dort , d. h. u. a. hier'],
    ['Menschenschmuggels und -handels', 'Menschenschmuggels und - handels'],
    ['„Ja“, sagte er', '„ Ja “ , sagte er'],
    ['siehe https://example.org/a.b?c=1, dort', 'siehe https://example.org/a.b?c=1 , dort'],
    ['an meldung@example.org senden', 'an meldung@example.org senden'],
    ['BEIRUT (dpa) – Die Lage', 'BEIRUT ( dpa ) – Die Lage'],
  ])('%s', (text, tokens) => expect(forms(text).join(' ')).toBe(tokens));

  it('gives both parts of a contraction the span of the whole', () => {
    const text = 'Kämpfe im Osten';
    const [, first, second] = sentencesOf(text, germanTokens)[0]!.tokens;
    expect([first, second].map((t) => [t!.form, t!.part, text.slice(t!.span.start, t!.span.end)])).toEqual([
      ['in', 1, 'im'],
      ['dem', 2, 'im'],
    ]);
  });
});

describe('sentences', () => {
  it.each<[what: string, sentences: string[]]>([
    ['ordinals', ['Am 8. Juni nahm die Armee das Dorf ein.', 'Danach zog sie ab.']],
    ['a year at the end', ['Das geschah 2014.', 'Danach war Ruhe.']],
    ['a small number at the end', ['Es waren 12.', 'Dann kamen mehr.']],
    ['numbered units', ['Die 92. Brigade und das 3. Korps rückten vor.', 'Sie hielten.']],
    ['abbreviations', ['Dr. Müller sprach u. a. von St. Petersburg.', 'Er blieb.']],
    ['quoted speech that goes on', ['„Wir siegen!“, sagte er.', '„Morgen ist Schluss.“', 'Dann ging er.']],
    ['a stop in brackets', ['Die Karte (siehe S. 5) zeigt es.', 'Sie ist alt.']],
    ['datelines', ['DAMASKUS (dpa) – Die Armee rückte vor.', 'Sie hält den Ort.']],
    [
      'a headline run into its text',
      ['Armee zieht aus der Stadt ab', 'Um Verluste zu meiden, wich sie nach Westen aus.'],
    ],
    [
      'a headline with marks',
      ['Erklärung der Initiative „Stimmen der Stadt“', 'Am Abend hat eine Drohne eingeschlagen.'],
    ],
    ['a title within a sentence', ['Sie lasen in der Zeitung Der Kurier davon und schwiegen.']],
    ['a party with an article', ['Am Montag forderte Die Linke ein Ende der Kämpfe.']],
    ['the polite form', ['Am Morgen fragten wir Sie nach der Lage.']],
    ['a name of one letter', ['Das schrieb er auf X.', 'Zur Rückkehr riet er nicht.']],
    ['units with a number', ['Sie lobten den Abzug der 25. Luftlandebrigade.', 'Dann schwiegen sie.']],
    ['numbered paragraphs', ['Das war alles.', '2. Soziale Folgen sind noch offen.']],
    ['tickers', ['Das war alles.', '+++ 9:12 Uhr: Kämpfe in der Stadt +++', 'Die Miliz hat den Palast besetzt.']],
    ['an abbreviation at the beginning', ['Das war alles.', 'Ca. 25 Dörfer sind leer.']],
    ['ordinals in decomposed letters', [`${'Am 3. März'.normalize('NFD')} kam die Armee.`, 'Sie blieb.']],
    ['ranges of ordinals', ['Vom 24.–26. Mai wurde gekämpft.', 'Dann war Ruhe.']],
    ['initials', ['A. K. Meier kam.', 'Er blieb.']],
  ])('%s', (_, sentences) => expect(texts(sentences.join(' '))).toEqual(sentences));

  it('sees a stop with no space behind it', () =>
    expect(texts('Die UN unterstützt sie.In der Provinz toben Kämpfe.')).toEqual([
      'Die UN unterstützt sie.',
      'In der Provinz toben Kämpfe.',
    ]));

  it.each<[text: string]>([['Kämpfe in Derna\nDie Armee kam an.'], ['Kämpfe in Derna\n\ndie Armee kam an.']])(
    'ends a headline at the line end: %j',
    (text) => expect(texts(text)).toHaveLength(2),
  );

  it('keeps a sentence over a line that was broken', () =>
    expect(texts('Die Armee nahm\ndas Dorf ein.')).toHaveLength(1));
});

describe('any text', () => {
  it('has its tokens in order, within their sentence and text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let before = 0;
        for (const s of sentencesOf(text, germanTokens)) {
          expect(s.start).toBeGreaterThanOrEqual(before);
          expect(s.end).toBeLessThanOrEqual(text.length);
          for (const { span, part, form } of s.tokens) {
            if (part !== 2) expect(span.start).toBeGreaterThanOrEqual(before);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(s.end);
            expect(form).not.toBe('');
            before = span.end;
          }
        }
      }),
    );
  });

  it('leaves no letter or digit out', () => {
    const words = fc.array(
      fc.constantFrom('Am 8.', 'im', 'z. B.', 'USA.In', '„', '“', '3.000', '\n', '–', 'ʾ', '.', '!', 'a', ' '),
    );
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join('');
        const covered = new Set(
          sentencesOf(text, germanTokens).flatMap((s) =>
            s.tokens.flatMap(({ span }) => Array.from({ length: span.end - span.start }, (_, i) => span.start + i)),
          ),
        );
        for (let i = 0; i < text.length; i++) if (/\S/.test(text[i]!)) expect(covered.has(i)).toBe(true);
      }),
    );
  });

  it.each(['.', 'a.', '„', '1.', 'a@', 'Haus ', 'x-', 'z.B. ', '\n'])(
    'takes linear time on a long run of %j',
    (piece) => {
      const took = (times: number): number => {
        const text = piece.repeat(times);
        const began = performance.now();
        sentencesOf(text, germanTokens);
        return performance.now() - began;
      };
      took(1000);
      // Ten times the text: quadratic work would take a hundred times as long.
      expect(took(60_000)).toBeLessThan(Math.max(40 * took(6_000), 1_000));
    },
  );
});
