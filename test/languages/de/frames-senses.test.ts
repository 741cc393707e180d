import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { modelsFolder } from '../../../src/reading/models.js';
import { createReader, type Reader } from '../../../src/service/read.js';
import { reportOf } from '../../../src/text/report.js';

const trained = existsSync(join(modelsFolder(), 'de', 'parser-moves.br'));
const withModels = trained ? describe : describe.skip;

if (!trained) test.skip('senses of frames: the weights in models/de are missing', () => {});

withModels('senses of frames, in whole reports', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await createReader();
  }, 60_000);

  const claims = (text: string) => reader.claims(reportOf({ id: 'senses', text, language: 'de' })).claims;

  test.each([
    ['markets', 'Der Konzern eroberte den Markt für Smartphones.'],
    ['tables', 'Der Verein eroberte die Tabellenspitze und verteidigte sie bis zum Ende der Saison.'],
    ['hearts', 'Die Sängerin eroberte die Herzen der Fans.'],
    ['goals', 'Der Stürmer schoss in der Halbzeit ein Tor.'],
    ['prices', 'Im Preiskampf der Supermärkte zieht der Konzern nach.'],
    ['elections', 'Die Partei startet ihre Wahlkampf-Offensive in der Stadt Linz.'],
    ['boxing', 'Der Profikampf in der Arena dauerte drei Runden.'],
    ['budgets', 'Der Voranschlag der Gemeinde liegt vor.'],
    [
      'mere mentions',
      'Das Konzert im Theater wurde nach einem Feueralarm unterbrochen. Es gibt keine Hinweise auf einen Anschlag.',
    ],
  ])('%s are no conflict', (_what, text) => {
    expect(claims(text)).toEqual([]);
  });

  test('a denial told by a noun negates the deed told before, with its denier', () => {
    const read = claims(
      'Die Rebellen eroberten nach eigenen Angaben den Ort Alva. Die Armee veröffentlichte ein Dementi.',
    );
    const denied = read.find((c) => c.type === 'capture' && c.modality === 'negated');
    expect(denied?.sources.map((s) => s.text)).toEqual(['Armee']);
    expect(denied?.places.map((p) => p.text)).toEqual(['Ort Alva']);
  });

  test('a denial that fails to come denies nothing', () => {
    const read = claims('Die Rebellen eroberten den Ort Alva. Ein Dementi der Armee blieb aus.');
    expect(read.filter((c) => c.modality === 'negated')).toEqual([]);
  });

  test('a headline of an armed side and a place tells presence; the same words in a sentence wait for its verb', () => {
    expect(claims('Panzer vor der Stadt Alva').map((c) => c.type)).toEqual(['presence']);
    expect(claims('Die Panzer vor der Stadt Alva schweigen.').map((c) => c.type)).toEqual([]);
  });

  test('`gilt als eingenommen` takes the place, and names nobody who took it', () => {
    const [capture] = claims('Das Dorf Alva gilt nach Gefechten der Armee als eingenommen.').filter(
      (c) => c.type === 'capture',
    );
    expect(capture?.agents).toEqual([]);
    expect(capture?.places).toHaveLength(1);
  });
});
