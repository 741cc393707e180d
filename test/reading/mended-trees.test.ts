import { describe, expect, it } from 'vitest';
import { germanReading } from '../../src/languages/de/reading.js';
import { analyserOf } from '../../src/reading/analyser.js';
import { loadModels } from '../../src/reading/models.js';
import { sentencesOf } from '../../src/reading/sentences.js';

const analyser = analyserOf(germanReading, loadModels('de'));
const words = (text: string) => analyser.one(sentencesOf(text, germanReading.tokens)[0]!.tokens);
const arcs = (text: string): Record<string, string> =>
  Object.fromEntries(words(text).map((w, _, all) => [w.form, `${w.deprel}<${all[w.head]?.form ?? 'root'}`]));

type Case = readonly [text: string, expected: Readonly<Record<string, string>>];

describe('an article before a preposition opens a participle before a noun', () => {
  it.each<Case>([
    [
      'Die von den USA unterstützten „Syrischen Demokratischen Kräfte“ eroberten die Ortschaft.',
      { USA: 'obl:agent<unterstützten', unterstützten: 'amod<Kräfte', Kräfte: 'nsubj<eroberten' },
    ],
    [
      'Die bis vor kurzem noch von den Huthis besetzte Hafenstadt wurde eingenommen.',
      { Huthis: 'obl:agent<besetzte', besetzte: 'amod<Hafenstadt', eingenommen: 'root<root' },
    ],
    [
      'Die von der Fatah (früher bekannt unter dem Namen Al-Asifa) beherrschte Verwaltung schweigt.',
      { Fatah: 'obl:agent<beherrschte', beherrschte: 'amod<Verwaltung', Verwaltung: 'nsubj<schweigt' },
    ],
    [
      'Dort, wo die von Moskau ausgerüsteten Brigaden ihre Offensive begannen, ist es ruhig.',
      { Moskau: 'obl:agent<ausgerüsteten', Brigaden: 'nsubj<begannen', Offensive: 'obj<begannen' },
    ],
  ])('%s', (text, expected) => expect(arcs(text)).toMatchObject(expected));

  it.each<Case>([
    ['Die Rebellen, die in Homs kämpften, zogen ab.', { kämpften: 'acl:relcl<Rebellen' }],
    ['Die Gruppe, die von den Emiraten Waffen erhielt, rückte vor.', { erhielt: 'acl:relcl<Gruppe' }],
    ['In den Vereinigten Arabischen Emiraten eroberte er Herzen.', { er: 'nsubj<eroberte' }],
  ])('not elsewhere: %s', (text, expected) => expect(arcs(text)).toMatchObject(expected));
});

describe('verbs that go on a clause', () => {
  it.each<Case>([
    [
      'Die Emirate flogen seit August fast 500 Luftangriffe und hatten Berater vor Ort.',
      { Luftangriffe: 'obj<flogen', hatten: 'conj<flogen' },
    ],
    [
      'So griffen sie einen Posten der Armee bei Sebha an, töteten dabei zwei Soldaten und erbeuteten drei Geschütze.',
      { griffen: 'root<root', töteten: 'conj<griffen', Soldaten: 'obj<töteten' },
    ],
    ['Während die Partei ihrerseits Barsani verantwortlich macht, schweigt er.', { Barsani: 'obj<macht' }],
    ['Die Brigade eroberte das Tal, räumte die Stadt und hielt sie bis Mai.', { sie: 'obj<hielt' }],
  ])('%s', (text, expected) => expect(arcs(text)).toMatchObject(expected));

  it.each<Case>([
    ['Die Armee rücke vor, sagte der Sprecher und verwies auf Bilder.', { Sprecher: 'nsubj<sagte' }],
    ['Am Montag kamen die Rebellen, und sie besetzten die Stadt.', { sie: 'nsubj<besetzten' }],
    ['Die Armee und die Miliz griffen an und siegten.', { Armee: 'nsubj<griffen', Miliz: 'conj<Armee' }],
  ])('not elsewhere: %s', (text, expected) => expect(arcs(text)).toMatchObject(expected));
});

describe('two verbs at the end of a clause', () => {
  it.each<Case>([
    [
      'Der Ort war leer, nachdem der IS Brücken sprengte und Felder anzündete.',
      {
        IS: 'nsubj<sprengte',
        Brücken: 'obj<sprengte',
        Felder: 'obj<anzündete',
        anzündete: 'conj<sprengte',
      },
    ],
  ])('%s', (text, expected) => expect(arcs(text)).toMatchObject(expected));

  it('an adjective before und and another adjective stays one', () => {
    const tag = (text: string, form: string) => words(text).find((w) => w.form === form)?.xpos;
    expect(tag('Es heißt, dass sie besetzte und zerstörte Dörfer verließen.', 'besetzte')).toBe('ADJA');
  });
});

describe('forms and phrases by their clause', () => {
  it('a subject stands with its full verb, not with its helper', () => {
    expect(arcs('Nach dem Sieg wird sie wohl auf Hilfe aus Katar hoffen.').sie).toBe('nsubj<hoffen');
  });

  it('a relative pronoun stands for a noun of the number of its verb', () => {
    const text = 'Das gefällt vor allem Staaten wie Oman, die selbst Waffen liefern.';
    expect(arcs(text).liefern).toBe('acl:relcl<Staaten');
    expect(arcs('Die Häuser der Siedlung, die zerstört wurde, brannten.').zerstört).toBe('acl:relcl<Siedlung');
  });

  it('welche behind a comma is a relative pronoun, before its noun it is not', () => {
    const tag = (text: string) => words(text).find((w) => w.form === 'welche')?.xpos;
    expect(tag('Drei Brigaden, welche die Stadt kontrollieren, kämpfen.')).toBe('PRELS');
    expect(tag('Es ist unklar, welche Brigaden kämpfen.')).not.toBe('PRELS');
  });

  it('a clause with a subject and no helper ends with its finite verb', () => {
    const tag = (text: string, form: string) => words(text).find((w) => w.form === form)?.xpos;
    expect(tag('Er floh nach Idlib, wo die Miliz den Großteil der Provinz dominiert.', 'dominiert')).toBe('VVFIN');
    expect(tag('Er floh nach Idlib, das von der Miliz dominiert wird.', 'dominiert')).toBe('VVPP');
  });

  it.each<Case>([
    ['Nach fünf Jahren der Belagerung durch die Armee zogen sie ab.', { Armee: 'nmod<Belagerung' }],
    ['Sollten die Truppen wie angekündigt abziehen, wäre der Weg für einen Einmarsch frei.', { frei: 'root<root' }],
    [
      'Damit hat der Islamische Staat eines der schwersten Massaker der letzten Jahre verübt.',
      { Massaker: 'obj<verübt' },
    ],
  ])('%s', (text, expected) => expect(arcs(text)).toMatchObject(expected));

  it('a prefix stays with its finite verb, a phrase of a time with its verb', () => {
    expect(arcs('Sie zogen ihre Soldaten ab.').ab).toBe('compound:prt<zogen');
    expect(arcs('Nach fünf Jahren zog die Armee durch das Tal.').Tal).toBe('obl<zog');
  });
});

describe('where phrases and clauses end', () => {
  it.each<Case>([
    [
      'Er kann auf die Hilfe Russlands, Ägyptens, der Vereinigten Arabischen Emirate und Frankreichs setzen.',
      { Russlands: 'nmod<Hilfe', Ägyptens: 'conj<Russlands', Emirate: 'conj<Russlands', Frankreichs: 'conj<Russlands' },
    ],
    ['Der Emir hat den Rückzug der Guerilla gefordert.', { Guerilla: 'nmod<Rückzug', Rückzug: 'obj<gefordert' }],
    ['Die Stadt Derna ist für die Armee verloren.', { verloren: 'root<root', Stadt: 'nsubj<verloren' }],
    [
      'Die Armee verlor 300 Soldaten, die Rebellen büßten 500 Mann ein.',
      { büßten: 'conj<verlor', Rebellen: 'nsubj<büßten', Mann: 'obj<büßten' },
    ],
  ])('%s', (text, expected) => expect(arcs(text)).toMatchObject(expected));

  it.each<Case>([
    ['Die Miliz, die 500 Mann hat, zog ab.', { hat: 'acl:relcl<Miliz' }],
    ['Eines Tages kamen die Rebellen zurück.', { Tages: 'obl<kamen', Rebellen: 'nsubj<kamen' }],
    ['Die Armee bemächtigte sich der Stadt.', { bemächtigte: 'root<root' }],
  ])('not elsewhere: %s', (text, expected) => expect(arcs(text)).toMatchObject(expected));
});
