import { beforeAll, describe, expect, test } from 'vitest';
import { loadLanguageNamer } from '../../src/service/name-language.js';
import { createReader, type Reader } from '../../src/service/read.js';
import { LagebildError, reportOf } from '../../src/text/index.js';

let reader: Reader;
beforeAll(async () => {
  reader = await createReader();
});

const findings = (text: string, by = reader) => by.reading(reportOf({ id: 'x', text })).findings;

describe('a text in another language says so, and which it may be', () => {
  test.each([
    ['en', 'The army has taken the town of Idlib, and the rebels have left it with their families.'],
    ['fr', 'L’armée a repris la ville d’Idlib après des combats avec les rebelles, selon les autorités.'],
    ['es', 'El ejército tomó la ciudad de Idlib y los rebeldes se retiraron con sus familias.'],
    ['it', 'L’esercito ha preso la città di Idlib dopo gli scontri con i ribelli della zona, secondo il governo.'],
    ['nl', 'Het leger heeft de stad Idlib ingenomen en de rebellen zijn met hun gezinnen vertrokken.'],
    ['tr', 'Ordu İdlib şehrini aldı ve isyancılar aileleri ile birlikte bölgeden çekildi, bu daha önce olmadı.'],
    ['ru', 'Армия взяла город Идлиб, и повстанцы ушли из него со своими семьями после боёв.'],
    ['ar', 'سيطر الجيش على مدينة إدلب بعد معارك مع الفصائل في المنطقة'],
  ])('%s: %s', (code, text) => {
    const [finding] = findings(text);
    expect(finding?.rule).toBe('other-language');
    expect(finding?.reason).toContain(`it may be „${code}“`);
    expect(finding?.span).toEqual([0, text.length]);
    expect(reader.claims(reportOf({ id: 'x', text })).claims).toEqual([]);
  });

  test('letters alone show it', () => {
    expect(findings('Αθήνα Πόλεμος Στρατός Πόλη Μάχη')[0]?.reason).toMatch(/0 of 5 words are its function words$/u);
  });
});

describe('German stays German', () => {
  test.each([
    'Armee erobert Idlib.',
    'Damaskus (SANA) – Armee nimmt Ortschaften ein.',
    'Die Gruppe „Jaish al-Islam“ (Army of Islam) zog ab.',
    '„We will not leave the city“, sagte er, und die Männer um ihn nickten.',
    'Die Stadt Kiew (Киев) und der Ort حلب liegen weit auseinander.',
    'New York Times: Trump will Truppen aus Syrien abziehen.',
    '',
    '12 34 56 78',
  ])('%s', (text) => expect(findings(text)).toEqual([]));
});

describe('a large identifier names the language where one asks for it', () => {
  const isThere = async (): Promise<boolean> => {
    try {
      await import(['eld'].join(''));
      return true;
    } catch {
      return false;
    }
  };

  test('with the package, the finding names the language', async ({ skip }) => {
    if (!(await isThere())) {
      console.warn('SKIPPED: the package eld is not installed');
      skip();
    }
    const naming = await createReader({ nameLanguage: await loadLanguageNamer() });
    const text = 'The army has taken the town of Idlib, and the rebels have left it with their families.';
    expect(findings(text, naming)[0]?.reason).toContain('it is „en“');
    expect(findings('Die Armee hat die Stadt Idlib eingenommen.', naming)).toEqual([]);
  });

  test('without it, an error says what to install', async ({ skip }) => {
    if (await isThere()) skip();
    const error = await loadLanguageNamer().catch((e: unknown) => e);
    expect(error).toBeInstanceOf(LagebildError);
    expect(error).toMatchObject({
      code: 'package-missing',
      details: { possible: expect.stringContaining('npm install eld') },
    });
  });
});
