import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinal, digits } from '../../src/languages/de/numbers/cardinals.js';
import { germanNumbers } from '../../src/languages/de/numbers/index.js';
import { germanTimes } from '../../src/languages/de/times/index.js';
import { findQuantities } from '../../src/reading/quantities.js';
import { findTimes } from '../../src/reading/times.js';
import type { Quantity } from '../../src/reading/types.js';
import { plainSentences } from './plain.js';

function read(text: string): Quantity[] {
  const sentences = plainSentences(text);
  return findQuantities(text, sentences, findTimes(text, sentences, '2018-06-11', germanTimes), germanNumbers);
}

/** `text|min..max|~ unit`: an empty bound is open, `~` a guess. */
const shown = (q: Quantity): string =>
  `${q.text} = ${q.min ?? ''}..${q.max ?? ''}${q.approx ? ' ~' : ''} ${q.unit ?? '-'}`;

describe('numbers as such', () => {
  test.each([
    ['Es gab 22 Tote.', '22 = 22..22 Tote'],
    ['Dort leben 150.000 Menschen.', '150.000 = 150000..150000 Menschen'],
    ['Sie verloren 1.773 Soldaten.', '1.773 = 1773..1773 Soldaten'],
    ['Dort leben 1,5 Millionen Menschen.', '1,5 Millionen = 1500000..1500000 Menschen'],
    ['Dort leben 2,3 Mio. Menschen.', '2,3 Mio. = 2300000..2300000 Menschen'],
    ['Es kostete drei Milliarden Dollar.', 'drei Milliarden = 3000000000..3000000000 Dollar'],
    ['Eine Million Menschen flohen.', 'Eine Million = 1000000..1000000 Menschen'],
    ['Dreihundert Kämpfer kamen.', 'Dreihundert = 300..300 Kämpfer'],
    ['Es kamen zwölf Kämpfer.', 'zwölf = 12..12 Kämpfer'],
    ['Es kamen zweihundertfünfzig Kämpfer.', 'zweihundertfünfzig = 250..250 Kämpfer'],
    ['Es kamen einundzwanzig Kämpfer.', 'einundzwanzig = 21..21 Kämpfer'],
    ['Es kamen tausend Kämpfer.', 'tausend = 1000..1000 Kämpfer'],
    ['Es kamen hundert Kämpfer.', 'hundert = 100..100 Kämpfer'],
    ['Es kamen zehntausend Kämpfer.', 'zehntausend = 10000..10000 Kämpfer'],
    ['Es kamen zwei Millionen Menschen.', 'zwei Millionen = 2000000..2000000 Menschen'],
    ['Es kamen 26 000 Menschen.', '26 000 = 26000..26000 Menschen'],
    ['Es kamen fünf Dutzend Kämpfer.', 'fünf Dutzend = 60..60 ~ Kämpfer'],
    ['Es kam ein Dutzend Kämpfer.', 'ein Dutzend = 12..12 ~ Kämpfer'],
    ['Es kamen anderthalb Dutzend Kämpfer.', 'anderthalb Dutzend = 18..18 ~ Kämpfer'],
    ['Es kam ein halbes Dutzend Kämpfer.', 'ein halbes Dutzend = 6..6 ~ Kämpfer'],
    ['Sie flohen 20 Kilometer weit.', '20 = 20..20 Kilometer'],
    ['Es waren 30 km bis zur Grenze.', '30 = 30..30 Kilometer'],
    ['Sie halten 40 Prozent des Landes.', '40 = 40..40 %'],
    ['Sie halten 40% des Landes.', '40 = 40..40 %'],
    ['Er zahlte 500 Euro.', '500 = 500..500 Euro'],
    ['Sie forderten 100.000 US-Dollar.', '100.000 = 100000..100000 US-Dollar'],
    ['Sie schickten drei Panzer.', 'drei = 3..3 Panzer'],
    ['Sie nahmen sechs Dörfer ein.', 'sechs = 6..6 Dörfer'],
    ['Neun Polizisten starben.', 'Neun = 9..9 Polizisten'],
    ['Zwei starben.', 'Zwei = 2..2 -'],
    ['Sie töteten 14.', '14 = 14..14 -'],
    ['Am Ende waren es 340.', '340 = 340..340 -'],
    ['Sie zählten 640 Tote und 2.310 Verletzte.', '640 = 640..640 Tote; 2.310 = 2310..2310 Verletzte'],
    ['Es starben 25 Menschen, 80 wurden verletzt.', '25 = 25..25 Menschen; 80 = 80..80 -'],
    ['Die Zahl stieg von 300 auf 400.', '300 = 300..300 -; 400 = 400..400 -'],
    ['Darunter waren fünf Kinder.', 'fünf = 5..5 Kinder'],
    ['Sie wiegt 3,5 Tonnen.', '3,5 = 3.5..3.5 Tonne'],
    ['Es brannte auf 2.500 Hektar.', '2.500 = 2500..2500 Hektar'],
    ['Sie feuerten elf Raketen ab.', 'elf = 11..11 Raketen'],
    ['Es gab siebzehn Angriffe.', 'siebzehn = 17..17 Angriffe'],
    ['Sie nahmen neunundneunzig Mann gefangen.', 'neunundneunzig = 99..99 Mann'],
    ['Es waren zweitausenddreihundert Mann.', 'zweitausenddreihundert = 2300..2300 Mann'],
    ['Es waren hundertzwanzig Mann.', 'hundertzwanzig = 120..120 Mann'],
  ])('%s', (text, expected) => expect(read(text).map(shown).join('; ')).toBe(expected));
});

describe('bounds and guesses', () => {
  test.each([
    ['Mindestens 22 Menschen starben.', 'Mindestens 22 = 22.. Menschen'],
    ['Es starben wenigstens zehn Menschen.', 'wenigstens zehn = 10.. Menschen'],
    ['Sie nahmen über 50 Ortschaften ein.', 'über 50 = 50.. Ortschaften'],
    ['Es starben mehr als 300 Kämpfer.', 'mehr als 300 = 300.. Kämpfer'],
    ['Es starben weit mehr als 300 Kämpfer.', 'weit mehr als 300 = 300.. Kämpfer'],
    ['Es starben nicht weniger als 30 Kämpfer.', 'nicht weniger als 30 = 30.. Kämpfer'],
    ['Es starben zumindest drei Kämpfer.', 'zumindest drei = 3.. Kämpfer'],
    ['Bis zu 300 Kämpfer kamen.', 'Bis zu 300 = ..300 Kämpfer'],
    ['Höchstens zwölf Kämpfer kamen.', 'Höchstens zwölf = ..12 Kämpfer'],
    ['Maximal zwölf Kämpfer kamen.', 'Maximal zwölf = ..12 Kämpfer'],
    ['Weniger als 100 Kämpfer kamen.', 'Weniger als 100 = ..100 Kämpfer'],
    ['Nicht mehr als 100 Kämpfer kamen.', 'Nicht mehr als 100 = ..100 Kämpfer'],
    ['Fast 1000 Kämpfer kamen.', 'Fast 1000 = ..1000 ~ Kämpfer'],
    ['Knapp 40.000 Menschen flohen.', 'Knapp 40.000 = ..40000 ~ Menschen'],
    ['Nahezu 40.000 Menschen flohen.', 'Nahezu 40.000 = ..40000 ~ Menschen'],
    ['Beinahe hundert Menschen flohen.', 'Beinahe hundert = ..100 ~ Menschen'],
    ['Rund 45.000 Menschen flohen.', 'Rund 45.000 = 45000..45000 ~ Menschen'],
    ['Etwa 20 Menschen flohen.', 'Etwa 20 = 20..20 ~ Menschen'],
    ['Ca. 20 Menschen flohen.', 'Ca. 20 = 20..20 ~ Menschen'],
    ['Circa 20 Menschen flohen.', 'Circa 20 = 20..20 ~ Menschen'],
    ['Ungefähr 20 Menschen flohen.', 'Ungefähr 20 = 20..20 ~ Menschen'],
    ['Schätzungsweise 1000 Mitglieder sind dort.', 'Schätzungsweise 1000 = 1000..1000 ~ Mitglieder'],
    ['Gut 200 Kämpfer kamen.', 'Gut 200 = 200.. ~ Kämpfer'],
    ['Es kamen 300 bis 400 Kämpfer.', '300 bis 400 = 300..400 Kämpfer'],
    ['Es kamen zwei bis drei Kämpfer.', 'zwei bis drei = 2..3 Kämpfer'],
    ['Es kamen 50–60 Kämpfer.', '50–60 = 50..60 Kämpfer'],
    ['Es kamen 50-60 Kämpfer.', '50-60 = 50..60 Kämpfer'],
    ['Zwischen 50 und 60 Kämpfer kamen.', 'Zwischen 50 und 60 = 50..60 Kämpfer'],
    ['Es kamen zwischen zwanzig und dreißig Kämpfer.', 'zwischen zwanzig und dreißig = 20..30 Kämpfer'],
    ['Rund 300 bis 400 Kämpfer kamen.', 'Rund 300 bis 400 = 300..400 ~ Kämpfer'],
    ['Es flohen zwei bis drei Millionen Menschen.', 'zwei bis drei Millionen = 2000000..3000000 Menschen'],
    ['Mindestens zwei Dutzend Kämpfer starben.', 'Mindestens zwei Dutzend = 24.. Kämpfer'],
    ['Mehr als eine Million Menschen flohen.', 'Mehr als eine Million = 1000000.. Menschen'],
    ['An die 50 Kämpfer kamen.', 'An die 50 = ..50 ~ Kämpfer'],
    ['Es kamen um die 50 Kämpfer.', 'um die 50 = 50..50 ~ Kämpfer'],
    ['Mindestens weitere 50 Kämpfer kamen.', 'Mindestens weitere 50 = 50.. Kämpfer'],
    ['Bis zu 1,2 Millionen Menschen flohen.', 'Bis zu 1,2 Millionen = ..1200000 Menschen'],
  ])('%s', (text, expected) => expect(read(text).map(shown).join('; ')).toBe(expected));
});

describe('words without a number', () => {
  test.each([
    ['Dutzende Menschen starben.', 'Dutzende = 24.. Menschen'],
    ['Hunderte Menschen starben.', 'Hunderte = 200.. Menschen'],
    ['Tausende flohen.', 'Tausende = 2000.. -'],
    ['Zehntausende Menschen flohen.', 'Zehntausende = 20000.. Menschen'],
    ['Hunderttausende Menschen flohen.', 'Hunderttausende = 200000.. Menschen'],
    ['Mehrere Dörfer fielen.', 'Mehrere = .. Dörfer'],
    ['Einige Kämpfer flohen.', 'Einige = .. Kämpfer'],
    ['Viele Kämpfer flohen.', 'Viele = .. Kämpfer'],
    ['Zahlreiche Zivilisten flohen.', 'Zahlreiche = .. Zivilisten'],
    ['Mehrere hundert Kämpfer flohen.', 'Mehrere hundert = 200.. Kämpfer'],
    ['Mehrere Hundert Kämpfer flohen.', 'Mehrere Hundert = 200.. Kämpfer'],
    ['Mehrere tausend Kämpfer flohen.', 'Mehrere tausend = 2000.. Kämpfer'],
    ['Einige Dutzend Kämpfer flohen.', 'Einige Dutzend = 24.. Kämpfer'],
    ['Mehrere Dutzend Kämpfer flohen.', 'Mehrere Dutzend = 24.. Kämpfer'],
    ['Ein paar Kämpfer flohen.', 'Ein paar = .. Kämpfer'],
    ['Ein paar hundert Kämpfer flohen.', 'Ein paar hundert = 200.. Kämpfer'],
    ['Mit Hunderten Kämpfern kam er.', 'Hunderten = 200.. Kämpfern'],
    ['Er sprach über mehrere Angriffe.', 'mehrere = .. Angriffe'],
    ['Etliche Kämpfer flohen.', 'Etliche = .. Kämpfer'],
    ['Mehrere Hunderte flohen.', 'Mehrere Hunderte = 200.. -'],
  ])('%s', (text, expected) => expect(read(text).map(shown).join('; ')).toBe(expected));
});

describe('shares, none, both, one beside others', () => {
  test.each([
    ['Zwei Drittel der Stadt brannten.', 'Zwei Drittel = 66.67..66.67 %'],
    ['Die Hälfte der Kämpfer floh.', 'Die Hälfte = 50..50 %'],
    ['Das Dorf ist zur Hälfte zerstört.', 'Hälfte = 50..50 %'],
    ['Mehr als ein Drittel der Häuser brannte.', 'Mehr als ein Drittel = 33.33.. %'],
    ['Drei Viertel der Stadt brannten.', 'Drei Viertel = 75..75 %'],
    ['Sie nahmen drei Viertel ein.', 'drei = 3..3 Viertel'],
    ['Es gab keine Toten.', 'keine = 0..0 Toten'],
    ['Kein einziger Panzer fuhr.', 'Kein einziger = 0..0 Panzer'],
    ['Keine hundert Mann hielten den Ort.', 'Keine hundert = ..100 Mann'],
    ['Beide Piloten starben.', 'Beide = 2..2 Piloten'],
    ['Zwei Frauen und ein Kind starben.', 'Zwei = 2..2 Frauen; ein = 1..1 Kind'],
    ['Ein Polizist und drei Soldaten starben.', 'Ein = 1..1 Polizist; drei = 3..3 Soldaten'],
    ['Die Truppe verfügt über 20 Panzer.', '20 = 20..20 Panzer'],
    ['Sie zogen über 20 Kilometer weit.', 'über 20 = 20.. Kilometer'],
    ['Es starben 20 oder mehr Menschen.', '20 oder mehr = 20.. Menschen'],
    ['Es kamen fünf oder sechs Männer.', 'fünf oder sechs = 5..6 Männer'],
    ['Zwei, drei Granaten schlugen ein.', 'Zwei, drei = 2..3 Granaten'],
    ['Dort sind drei- bis viertausend Menschen.', 'drei- bis viertausend = 3000..4000 Menschen'],
    ['Ein bis zwei Kilometer fehlten.', 'Ein bis zwei = 1..2 Kilometer'],
    ['Millionen Menschen flohen.', 'Millionen = 2000000.. Menschen'],
    ['Hunderte Millionen Dollar fehlten.', 'Hunderte Millionen = 200000000.. Dollar'],
    ['Mehrere hunderttausend Menschen flohen.', 'Mehrere hunderttausend = 200000.. Menschen'],
    ['Dutzende von Soldaten flohen.', 'Dutzende = 24.. Soldaten'],
    ['Es waren 45’000 Menschen.', '45’000 = 45000..45000 Menschen'],
    ['Es waren 1 200 000 Menschen.', '1 200 000 = 1200000..1200000 Menschen'],
    ['Seit 2005 Millionen Besucher kamen.', 'Millionen = 2000000.. Besucher'],
    ['Der Anteil stieg um 7.9 Prozent.', '7.9 = 7.9..7.9 %'],
    ['Er zahlte EUR 9,6 Millionen.', 'EUR 9,6 Millionen = 9600000..9600000 Euro'],
    ['Es kamen 5½ Millionen Menschen.', '5½ Millionen = 5500000..5500000 Menschen'],
    ['Es war ½ Million.', '½ Million = 500000..500000 -'],
    ['Die Entführung dreier Männer empörte.', 'dreier = 3..3 Männer'],
    ['Acht Soldaten starben.', 'Acht = 8..8 Soldaten'],
  ])('%s', (text, expected) => expect(read(text).map(shown).join('; ')).toBe(expected));
});

describe('where a distance leads', () => {
  test.each([
    ['Das Dorf liegt 30 Kilometer südlich von Aleppo.', 'south'],
    ['Sie stehen 15 km nordöstlich der Stadt.', 'northeast'],
    ['Sie rückten fünf Kilometer weit nach Norden vor.', 'north'],
    ['Sie rückten fünf Kilometer vor.', null],
    ['20 Kämpfer kamen südlich der Stadt an.', null],
  ])('%s leads %s', (text, direction) => expect(read(text)[0]?.direction ?? null).toBe(direction));
});

describe('what is counted', () => {
  test.each([
    ['26 palästinensische Zivilisten starben.', 'Zivilisten'],
    ['18 von der Armee getötete Kämpfer lagen dort.', 'Kämpfer'],
    ['Drei der verletzten Soldaten starben.', 'Soldaten'],
    ['Vier verletzten Soldaten.', null],
    ['Es waren 60.000 getötete oder verletzte Soldaten.', 'Soldaten'],
    ['Es kamen zwölf und verletzten Soldaten.', null],
    ['Drei zum Teil schwer beschädigte Häuser brannten.', 'Häuser'],
    ['Fünf von ihnen trugen gefälschte Uniformen.', null],
    ['Zwei F-16-Kampfflugzeuge stürzten ab.', 'F-16-Kampfflugzeuge'],
    ['Sie verloren zwölf BM-21 und drei Lastwagen.', 'BM-21'],
    ['14 „Terroristen“ seien tot.', 'Terroristen'],
    ['Er verlangte $500 je Mann.', 'Dollar'],
    ['Drei der Angreifer starben.', 'Angreifer'],
    ['Es fielen 25 der 34 Hauptstädte.', 'Hauptstädte'],
    ['Vier weitere verletzte Soldaten starben.', 'Soldaten'],
    ['Zehn wurden in Aleppo getötet.', null],
    ['Sieben bewaffnete Männer kamen.', 'Männer'],
    ['Fünf US-Soldaten starben.', 'US-Soldaten'],
    ['Alle 340 IS-Kämpfer kapitulierten.', 'IS-Kämpfer'],
    ['Rund 30 schwer bewaffnete Kämpfer kamen.', 'Kämpfer'],
    ['Zwölf starben in Homs.', null],
  ])('%s counts %s', (text, unit) => expect(read(text)[0]?.unit ?? null).toBe(unit));
});

describe('no quantities', () => {
  test.each([
    ['Am 8. Juni fiel die Stadt.'],
    ['2018 fiel die Stadt.'],
    ['Vor drei Tagen fiel die Stadt.'],
    ['Um 18 Uhr fiel die Stadt.'],
    ['Das Spiel endete 3:1.'],
    ['Ein Polizist kam.'],
    ['Die 92. Brigade kam.'],
    ['Resolution 2254 gilt.'],
    ['Nach Artikel 5 gilt das.'],
    ['Telefon 0301234567 ist besetzt.'],
    ['Ahmed Ali (38) kam.'],
    ['Der 38-jährige Mann kam.'],
    ['Die Allianz der Drei Bruderschaften siegte.'],
    ['Sie spielten keine Rolle.'],
    ['Es waren so viele wie nie.'],
    ['Im Sektor 7 ist es ruhig.'],
    ['Die Panzerbrigade 4 kam.'],
    ['Die Höhe 776 fiel.'],
    ['Munition vom Kaliber 7,62 lag dort.'],
    ['Ein 23 Jahre alter Mann kam.'],
    ['Die Rufnummer lautet 030 12345678.'],
    ['Ein Mann und ein Junge kamen.'],
    ['Das lassen wir außer Acht.'],
    ['Ein S-300 stand dort.'],
    ['Eins ist sicher.'],
    ['Null Ahnung.'],
    ['Wenige Stunden später kam er.'],
    ['Der erste Mann kam.'],
    ['Wir zahlen +49 an.'],
    ['Kapitel 3 handelt davon.'],
    ['Die Brigade 604 kam.'],
    ['Dort stand die 3.'],
    ['In den 90er Jahren war es so.'],
    ['Die Stadt fiel nach zweitägigen Kämpfen.'],
  ])('%s', (text) => expect(read(text).map(shown)).toEqual([]));
});

test('the number words stand apart from their bound', () => {
  const text = 'Dort starben mindestens 22 Menschen, zwischen 50 und 60 wurden verletzt.';
  expect(read(text).map((q) => text.slice(q.number.start, q.number.end))).toEqual(['22', '50 und 60']);
});

describe('number words', () => {
  test.each([
    ['zwei', 2],
    ['zwölf', 12],
    ['sechzehn', 16],
    ['siebzig', 70],
    ['dreiunddreißig', 33],
    ['hunderteins', 101],
    ['hundertundeins', 101],
    ['neunhundertneunundneunzig', 999],
    ['eintausend', 1000],
    ['zwölftausenddreihundertvierzig', 12340],
    ['neunzehnhundert', 1900],
    ['zweieinhalb', 2.5],
    ['undzwanzig', null],
    ['hundertwasser', null],
    ['tausendsassa', null],
    ['dreist', null],
    ['und', null],
    ['', null],
  ])('%s', (word, n) => expect(cardinal(word)).toBe(n));
  test.each([
    ['1.000', 1000],
    ['1.00', null],
    ['1,5', 1.5],
    ['8.', null],
    ['6.15', null],
    ['12.345.678', 12345678],
  ])('%s', (form, n) => expect(digits(form)).toBe(n));
});

test('any text: spans in order within it, text equals slice, same result twice', () => {
  const word = fc.oneof(
    fc.constantFrom(
      ...'zwischen und bis zu mehr als mindestens 300 400 1,5 Millionen Dutzend ein halbes Kämpfer 26 000 – - : mehrere hundert Hunderte rund 0 8. von der % ( )'.split(
        ' ',
      ),
    ),
    fc.string({ maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const found = read(text);
      let end = 0;
      for (const q of found) {
        expect(q.span.start).toBeGreaterThanOrEqual(end);
        end = q.span.end;
        expect(q.text).toBe(text.slice(q.span.start, q.span.end));
        expect(q.number.start).toBeGreaterThanOrEqual(q.span.start);
        expect(q.number.end).toBeLessThanOrEqual(q.span.end);
        if (q.min !== null && q.max !== null) expect(q.min).toBeLessThanOrEqual(q.max);
      }
      expect(read(text)).toEqual(found);
    }),
    { numRuns: 500 },
  );
});
