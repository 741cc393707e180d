import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { germanReading } from '../../src/languages/de/reading.js';
import { analyserOf } from '../../src/reading/analyser.js';
import { splitAtBrackets } from '../../src/reading/bracket-clauses.js';
import { loadModels } from '../../src/reading/models.js';
import { sentencesOf } from '../../src/reading/sentences.js';
import type { Word } from '../../src/reading/types.js';

const analyser = analyserOf(germanReading, loadModels('de'));
const tokens = (text: string) => sentencesOf(text, germanReading.tokens)[0]!.tokens;
const arcs = (text: string): Record<string, string> =>
  Object.fromEntries(
    analyser.one(tokens(text)).map((w, _, all) => [w.form, `${w.deprel}<${all[w.head]?.form ?? 'root'}`]),
  );

/** What keeps words from being a tree. */
function faultOf(words: readonly Word[]): string | null {
  const roots = words.filter((w) => w.head < 0);
  if (roots.length !== 1) return `${roots.length} roots`;
  for (const { index, head } of words) {
    if (head >= words.length || head === index) return `head ${head} of ${index}`;
    let steps = 0;
    for (let at = index; at >= 0; at = words[at]!.head) if (++steps > words.length) return `a circle at ${index}`;
  }
  return null;
}

describe('every sentence gets a tree', () => {
  const word = fc.constantFrom(
    ...'die der das dem Armee Rebellen Stadt Derna eroberte hält wurde haben von durch in ( ) „ “ , , und dass weil , die er sie sich zu ein nicht 300 bis 400 Kämpfer – : getötet verlor bombardiert Haftar'.split(
      ' ',
    ),
  );
  it('whatever words stand in it', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), (forms) => {
        const given = forms.map((form, i) => ({
          form,
          span: { start: i * 20, end: i * 20 + form.length },
          part: 0 as const,
        }));
        expect(faultOf(analyser.one(given))).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('one by one or several at a time, the same', () => {
    const texts = [
      'Die Armee (sie verlor Derna im Mai) rückt vor.',
      'Haftar schweigt.',
      'Rebellen, die Derna hielten, flohen.',
    ];
    expect(analyser.all(texts.map(tokens))).toEqual(texts.map((text) => analyser.one(tokens(text))));
  });
});

describe('clauses in brackets', () => {
  it('are read apart, and what stands around as if they were not there', () => {
    expect(arcs('Das Dorf (die Armee verlor es im Mai) brannte nieder.')).toMatchObject({
      Dorf: 'nsubj<brannte',
      Armee: 'nsubj<verlor',
      es: 'obj<verlor',
      verlor: 'parataxis<Dorf',
      brannte: 'root<root',
    });
  });
  it.each([
    ['names', 'Der Islamische Staat ( IS ) kam .'],
    ['what never closes', 'Die Armee ( sie siegte im Mai .'],
    ['all there is', '( Die Armee siegte . )'],
  ])('are not %s', (_, line) => {
    const words = line.split(' ').map((form) => ({ form, xpos: /^(?:kam|siegte)$/.test(form) ? 'VVFIN' : 'NN' }));
    expect(splitAtBrackets(words)).toBeNull();
  });
});

describe('relative clauses', () => {
  it('stand with the noun that number and gender of the pronoun fit, and of a subject the number of its verb', () => {
    expect(arcs('Der Sprecher der Koalition, die den Angriff flog, schwieg.').flog).toBe('acl:relcl<Koalition');
    expect(arcs('Der Sprecher der Koalition, der den Angriff bestätigte, schwieg.').bestätigte).toBe(
      'acl:relcl<Sprecher',
    );
    expect(arcs('Die Häuser der Siedlung, die zerstört wurde, brannten.').zerstört).toBe('acl:relcl<Siedlung');
  });
});

describe('what grammar forbids', () => {
  it.each<[text: string, expected: Readonly<Record<string, string>>]>([
    [
      'Damit kann der Emir auf die Gelder Omans, Jordaniens und Indiens zählen.',
      { Emir: 'nsubj<zählen', Jordaniens: 'conj<Omans', Indiens: 'conj<Omans' },
    ],
    [
      'Im Mai verpflichtete sich Armenien, die Stadt Latschin zu räumen.',
      { räumen: 'xcomp<verpflichtete', die: 'det<Stadt', Stadt: 'obj<räumen' },
    ],
    ['Er sah eine Kolonne von rund 20 bis 30 Lastwagen, alle schwer beladen.', { 30: 'conj<20' }],
  ])(
    'no dependents of auxiliaries, no commas between arguments, ranges are one number, relative clauses are finite: %s',
    (text, expected) => expect(arcs(text)).toMatchObject(expected),
  );
});
