import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanReading } from '../../src/languages/de/reading.js';
import { analyserOf } from '../../src/reading/analyser.js';
import { loadModels } from '../../src/reading/models.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import type { Word } from '../../src/reading/types.js';

const models = loadModels('de');
const analyse = analyserOf(germanReading, models).one;
const words = (text: string): readonly Word[] =>
  sentencesOf(text, germanReading.tokens).flatMap((s) => [...analyse(s.tokens)]);
const word = (text: string, form: string): Word => {
  const found = words(text).find((w) => w.form === form);
  if (!found) throw new Error(`no word „${form}“ in: ${text}`);
  return found;
};
/** The form of the word that hangs on a verb with this relation. */
const dependent = (text: string, lemma: string, deprel: string): string | undefined => {
  const all = words(text);
  const verb = all.find((w) => w.lemma === lemma);
  return all.find((w) => w.head === verb?.index && w.deprel === deprel)?.form;
};

describe('lemmas', () => {
  it.each<[form: string, xpos: string, lemma: string]>([
    ['Luftangriffen', 'NN', 'Luftangriff'],
    ['Kämpfen', 'NN', 'Kampf'],
    ['Kämpfern', 'NN', 'Kämpfer'],
    ['IS-Kämpfern', 'NN', 'IS-Kämpfer'],
    ['Tagen', 'NN', 'Tag'],
    ['Ortes', 'NN', 'Ort'],
    ['Giftgas', 'NN', 'Giftgas'],
    ['Brigaden', 'NN', 'Brigade'],
    ['Milizionäre', 'NN', 'Milizionär'],
    ['Beschusses', 'NN', 'Beschuss'],
    ['Haftars', 'NE', 'Haftar'],
    ['Tripolis', 'NE', 'Tripolis'],
    ['eroberte', 'VVFIN', 'erobern'],
    ['schoss', 'VVFIN', 'schießen'],
    ['eingenommen', 'VVPP', 'einnehmen'],
    ['einzunehmen', 'VVIZU', 'einnehmen'],
    ['festgenommen', 'VVPP', 'festnehmen'],
    ['freizulassen', 'VVIZU', 'freilassen'],
    ['zurückeroberten', 'VVFIN', 'zurückerobern'],
    ['getroffen', 'VVPP', 'treffen'],
    ['schwere', 'ADJA', 'schwer'],
    ['einem', 'ART', 'ein'],
    ['Drei', 'CARD', 'drei'],
  ])('%s (%s): %s', (form, xpos, lemma) => expect(germanReading.words.lemmaOf(form, xpos, models.lexicon)).toBe(lemma));

  it.each<[text: string, form: string, lemma: string]>([
    ['Die Armee nahm gestern das Dorf ein.', 'nahm', 'einnehmen'],
    ['Die Miliz griff den Flughafen mit Raketen an.', 'griff', 'angreifen'],
    ['Die Polizei nahm drei Männer fest.', 'nahm', 'festnehmen'],
    ['Die Rebellen zogen aus der Stadt ab.', 'zogen', 'abziehen'],
    ['Der General rief seine Truppen zurück.', 'rief', 'zurückrufen'],
    ['Die Armee nahm an den Gesprächen teil.', 'nahm', 'teilnehmen'],
  ])('%s – %s: %s', (text, form, lemma) => expect(word(text, form).lemma).toBe(lemma));
});

describe('finite verbs', () => {
  it.each<[form: string, xpos: string, mood: string, tense: string, number: string]>([
    ['sei', 'VAFIN', 'sub1', 'pres', 'sg'],
    ['seien', 'VAFIN', 'sub1', 'pres', 'pl'],
    ['habe', 'VAFIN', 'sub1', 'pres', 'sg'],
    ['werde', 'VAFIN', 'sub1', 'pres', 'sg'],
    ['könne', 'VMFIN', 'sub1', 'pres', 'sg'],
    ['halte', 'VVFIN', 'sub1', 'pres', 'sg'],
    ['hätten', 'VAFIN', 'sub2', 'past', 'pl'],
    ['würden', 'VAFIN', 'sub2', 'past', 'pl'],
    ['gäbe', 'VVFIN', 'sub2', 'past', 'sg'],
    ['hat', 'VAFIN', 'ind', 'pres', 'sg'],
    ['wurden', 'VAFIN', 'ind', 'past', 'pl'],
    ['eroberte', 'VVFIN', 'ind', 'past', 'sg'],
    ['nimmt', 'VVFIN', 'ind', 'pres', 'sg'],
  ])('%s (%s): %s %s %s', (form, xpos, mood, tense, number) =>
    expect(
      germanReading.words.morphology(
        [{ form, xpos, lemma: form, case: null, head: -1, deprel: 'root' }],
        models.lexicon,
      )[0],
    ).toMatchObject({ mood, tense, number, person: 3, verbForm: 'fin' }),
  );
});

describe('what forms allow', () => {
  const allowed = (phrase: string, tags: string): number =>
    germanReading.words.agreement(phrase.split(' '), tags.split(' '), models.lexicon).cases[0]!;
  it.each<[phrase: string, tags: string, cases: string]>([
    ['den Angriffen', 'ART NN', 'D'],
    ['den Angriff', 'ART NN', 'A'],
    ['der Angriff', 'ART NN', 'N'],
    ['der Stadt', 'ART NN', 'GD'],
    ['die Stadt', 'ART NN', 'NA'],
    ['eines alten Hafens', 'ART ADJA NN', 'G'],
    ['er', 'PPER', 'N'],
    ['ihnen', 'PPER', 'D'],
  ])('%s: %s → %s', (phrase, tags, cases) =>
    expect([...'NGDA'].filter((_, c) => allowed(phrase, tags) & (1 << c)).join('')).toBe(cases),
  );
});

describe('trees', () => {
  it.each<[text: string, lemma: string, deprel: string, form: string]>([
    ['Die Rebellen eroberten gestern das Dorf.', 'erobern', 'nsubj', 'Rebellen'],
    ['Die Rebellen eroberten gestern das Dorf.', 'erobern', 'obj', 'Dorf'],
    ['Den Flughafen kontrolliert die Armee.', 'kontrollieren', 'nsubj', 'Armee'],
    ['Den Flughafen kontrolliert die Armee.', 'kontrollieren', 'obj', 'Flughafen'],
    ['Das Dorf wurde von der Armee zurückerobert.', 'zurückerobern', 'nsubj:pass', 'Dorf'],
    ['Das Dorf wurde von der Armee zurückerobert.', 'zurückerobern', 'obl:agent', 'Armee'],
    ['Die Truppen konnten den Hafen sichern.', 'sichern', 'obj', 'Hafen'],
    ['Die Miliz zog sich aus der Stadt zurück.', 'zurückziehen', 'nsubj', 'Miliz'],
  ])('%s – %s %s: %s', (text, lemma, deprel, form) => expect(dependent(text, lemma, deprel)).toBe(form));

  it('hangs every word of a sentence on one root', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        for (const s of sentencesOf(text, germanReading.tokens)) {
          const own = analyse(s.tokens);
          expect(own).toHaveLength(s.tokens.length);
          expect(own.filter((w) => w.head === -1)).toHaveLength(1);
          for (const w of own) {
            let at = w.index;
            for (let steps = 0; at >= 0 && steps <= own.length; steps++) at = own[at]!.head;
            expect(at).toBe(-1);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('gives the same words for the same tokens', () => {
    const text = 'Im Osten griffen Milizen am 8. Juni ein Lager an, das die Armee hält.';
    expect(words(text)).toEqual(words(text));
    expect(analyserOf(germanReading, models).one(sentencesOf(text, germanReading.tokens)[0]!.tokens)).toEqual(
      words(text),
    );
  });

  it('takes no long time for a sentence that never ends', () => {
    const text = 'und die Armee nahm das Dorf ein '.repeat(60);
    words(text);
    const began = performance.now();
    words(text);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
