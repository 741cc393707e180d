import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanReading } from '../../src/languages/de/reading.js';
import { analyserOf } from '../../src/reading/analyser.js';
import { loadModels } from '../../src/reading/models.js';
import { type ParsedTree, reversedInput, reversedTree } from '../../src/reading/parser.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import { suretyKeys, suretyOf } from '../../src/reading/surety.js';
import type { Word } from '../../src/reading/types.js';

const tree = (heads: readonly number[], deprels: readonly string[], margin = 5000): ParsedTree => ({
  heads: Int16Array.from(heads),
  deprels,
  margins: Int32Array.from(heads, () => margin),
});

describe('a sentence from its end', () => {
  const trees = fc.array(fc.nat(), { minLength: 1, maxLength: 20 }).map((n) =>
    tree(
      n.map((h, i) => (i === 0 ? -1 : h % i)),
      n.map((h) => `r${h % 5}`),
    ),
  );

  it('turned twice is the sentence', () => {
    fc.assert(
      fc.property(trees, (t) => {
        expect(reversedTree(reversedTree(t))).toEqual(t);
      }),
    );
    const layer = Int32Array.from([9, 1, 2, 3]);
    const input = { form: layer, lemma: layer, tag: layer, full: layer };
    expect([...reversedInput(input).form]).toEqual([9, 3, 2, 1]);
    expect(reversedInput(reversedInput(input))).toEqual(input);
  });

  it('has its heads on the other side', () => {
    expect([...reversedTree(tree([1, -1, 1], ['det', 'root', 'obj'])).heads]).toEqual([1, -1, 1]);
    expect([...reversedTree(tree([-1, 0, 1], ['root', 'obj', 'nmod'])).heads]).toEqual([1, 2, -1]);
  });
});

describe('how sure an arc is', () => {
  const one = tree([1, -1], ['nsubj', 'root']);
  it('leans on the relation, and on the coarser kind where the relation was rare', () => {
    const [fine, coarse] = suretyKeys(one, one, 0);
    expect(suretyOf({ [fine]: 0.97, [coarse]: 0.8 }, one, one, 0)).toBe(0.97);
    expect(suretyOf({ [coarse]: 0.8 }, one, one, 0)).toBe(0.8);
  });
  it('tells readings that agree from those that do not', () => {
    const kinds = [one, tree([1, -1], ['obj', 'root']), tree([-1, 0], ['root', 'obj'])].map(
      (t) => suretyKeys(one, t, 0)[0],
    );
    expect(new Set(kinds).size).toBe(3);
  });
});

describe('with the weights', () => {
  const analyse = analyserOf(germanReading, loadModels('de')).one;
  const words = (text: string): readonly Word[] => analyse(sentencesOf(text, germanReading.tokens)[0]!.tokens);
  const find = (text: string, form: string): Word => words(text).find((w) => w.form === form)!;

  it('each arc has a chance, and clear ones a high one', () => {
    const all = words('Die Armee hat am Montag das Dorf eingenommen.');
    for (const w of all) expect(w.sure).toBeGreaterThan(0);
    for (const w of all) expect(w.sure).toBeLessThanOrEqual(1);
    expect(all.find((w) => w.deprel === 'nsubj')!.sure).toBeGreaterThan(0.85);
  });

  it.each<[text: string, form: string, kase: string, deprel: string]>([
    ['Die Rebellen nahmen die Stadt am Montag ein.', 'Stadt', 'A', 'obj'],
    ['Den Ort hat die Miliz gestern geräumt.', 'Ort', 'A', 'obj'],
    ['Den Ort hat die Miliz gestern geräumt.', 'Miliz', 'N', 'nsubj'],
    ['Der Armee fehlt es an Munition.', 'Armee', 'D', 'obl:arg'],
    ['Das Dorf wurde von den Rebellen erobert.', 'Rebellen', 'D', 'obl:agent'],
    ['Die Stadt, die von der Armee belagert wird, hungert.', 'Armee', 'D', 'obl:agent'],
  ])('%s %s', (text, form, kase, deprel) => {
    const word = find(text, form);
    expect([word.case, word.deprel]).toEqual([kase, deprel]);
  });

  it.each<[text: string, form: string, upos: string]>([
    ['Die Gruppe hat Waffen.', 'hat', 'VERB'],
    ['Die Gruppe hat Waffen geliefert.', 'hat', 'AUX'],
    ['Die Lage ist ruhig.', 'ist', 'AUX'],
    ['Haftar wird Präsident sein.', 'wird', 'AUX'],
  ])('%s %s is %s', (text, form, upos) => expect(find(text, form).upos).toBe(upos));
});

describe('what the rest of the sentence settles', () => {
  const analyse = analyserOf(germanReading, loadModels('de')).one;
  const roles = (text: string): Record<string, string> =>
    Object.fromEntries(
      analyse(sentencesOf(text, germanReading.tokens)[0]!.tokens).map((w, _, all) => [
        w.form,
        `${w.deprel}<${all[w.head]?.form ?? ''}`,
      ]),
    );

  it('the subject comes first where nothing tells it from the object', () =>
    expect(roles('Soldaten töteten drei Kämpfer der Miliz.')).toMatchObject({
      Soldaten: 'nsubj<töteten',
      Kämpfer: 'obj<töteten',
    }));
  it('an article or the number of the verb tells', () =>
    expect(roles('Den Soldaten töteten drei Kämpfer der Miliz.')).toMatchObject({ Kämpfer: 'nsubj<töteten' }));
  it('one constituent stands before the verb of a main clause', () =>
    expect(roles('Die Militärpräsenz in der Stadt Alva wächst.')).toMatchObject({
      Stadt: 'nmod<Militärpräsenz',
    }));
});
