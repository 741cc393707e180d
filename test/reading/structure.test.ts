import { describe, expect, test } from 'vitest';
import { germanStructure, verbOfPastParticiple } from '../../src/languages/de/structure.js';
import { fromConllu } from '../../src/reading/conllu-in.js';
import { type Phrase, predicatesOf } from '../../src/reading/structure.js';

/** Rows `form lemma upos xpos case head deprel`, one a line, as the conflict treebank has them. */
function predicates(rows: string) {
  const names: Record<string, string> = { N: 'Nom', G: 'Gen', D: 'Dat', A: 'Acc' };
  const lines = rows
    .trim()
    .split('\n')
    .map((row, i) => {
      const [form, lemma, upos, xpos, kase, head, deprel] = row.trim().split(/\s+/);
      return [i + 1, form, lemma, upos, xpos, kase === '_' ? '_' : `Case=${names[kase!]}`, head, deprel, '_', '_'].join(
        '\t',
      );
    });
  const sentence = fromConllu(lines.join('\n'))[0]!;
  return predicatesOf(sentence, sentence.text, germanStructure);
}

const texts = (phrases: readonly Phrase[]) => phrases.map((p) => p.text);

const CONTROLLED = `
  Den der DET ART D 2 det
  Angreifern Angreifer NOUN NN D 3 obl:arg
  gelang gelingen VERB VVFIN _ 0 root
  es es PRON PPER N 3 expl
  Alva Alva PROPN NE A 7 obj
  zu zu PART PTKZU _ 7 mark
  erobern erobern VERB VVINF _ 3 xcomp`;

const RELATIVE = `
  Milizen Miliz NOUN NN N 7 nsubj
  , , PUNCT $, _ 5 punct
  die der PRON PRELS N 5 nsubj
  Alva Alva PROPN NE A 5 obj
  halten halten VERB VVFIN _ 1 acl:relcl
  , , PUNCT $, _ 5 punct
  fliehen fliehen VERB VVFIN _ 0 root`;

const PARTICIPLE = `
  Das der DET ART N 5 det
  von von ADP APPR _ 3 case
  Rebellen Rebell NOUN NN D 4 obl:agent
  gehaltene gehalten ADJ ADJA N 5 amod
  Dorf Dorf NOUN NN N 6 nsubj
  fiel fallen VERB VVFIN _ 0 root`;

const PASSIVE = `
  Zwei zwei NUM CARD _ 2 nummod
  Menschen Mensch NOUN NN N 4 nsubj:pass
  wurden werden AUX VAFIN _ 4 aux:pass
  getötet töten VERB VVPP _ 0 root
  und und CCONJ KON _ 7 cc
  drei drei NUM CARD _ 7 nsubj:pass
  verletzt verletzen VERB VVPP _ 4 conj`;

const NEGATED = `
  Die der DET ART N 2 det
  Armee Armee NOUN NN N 5 nsubj
  hat haben AUX VAFIN _ 5 aux
  kein kein DET PIAT A 6 det
  aufgegeben aufgeben VERB VVPP _ 0 root
  Dorf Dorf NOUN NN A 5 obj`;

describe('predicates of a tree', () => {
  const find = (rows: string, lemma: string) => predicates(rows).find((p) => p.lemma === lemma)!;

  test('an infinitive under gelingen is done by its dative', () => {
    const taken = find(CONTROLLED, 'erobern');
    expect(texts(taken.subjects)).toEqual(['Den Angreifern']);
    expect(taken.subjects[0]!.rule).toBe('control');
    expect(texts(taken.objects)).toEqual(['Alva']);
  });

  test('a relative pronoun gives way to its noun', () => {
    const held = find(RELATIVE, 'halten');
    expect(held.subjects.map((s) => [s.text, s.rule])).toEqual([['Milizen', 'relative']]);
    expect(held.governor?.relation).toBe('acl:relcl');
  });

  test('an attributive participle has its noun as object and von as agent', () => {
    const held = find(PARTICIPLE, 'halten');
    expect(held.kind).toBe('participle');
    expect(texts(held.agents)).toEqual(['Rebellen']);
    expect(held.objects[0]!.head.form).toBe('Dorf');
  });

  test('the subject of a passive stands among the objects, for each conjunct its own', () => {
    expect(texts(find(PASSIVE, 'töten').objects)).toEqual(['Zwei Menschen']);
    expect(texts(find(PASSIVE, 'verletzen').objects)).toEqual(['drei']);
  });

  test('kein on the object negates the clause', () => {
    expect(find(NEGATED, 'aufgeben').negated).toBe(true);
    expect(find(PASSIVE, 'töten').negated).toBe(false);
  });
});

describe('verb of a past participle', () => {
  test.each([
    ['kontrolliert', 'kontrollieren'],
    ['eingenommen', 'einnehmen'],
    ['erobert', 'erobern'],
    ['belagert', 'belagern'],
    ['vertrieben', 'vertreiben'],
    ['abgeschossen', 'abschießen'],
    ['zurückerobert', 'zurückerobern'],
    ['getötet', 'töten'],
    ['gesteuert', 'steuern'],
    ['übernommen', 'übernehmen'],
    ['umzingelt', 'umzingeln'],
  ])('%s → %s', (participle, verb) => {
    expect(verbOfPastParticiple(participle)).toBe(verb);
  });

  test.each(['groß', 'syrisch', 'heftig'])('%s is none', (word) => {
    expect(verbOfPastParticiple(word)).toBeNull();
  });
});
