import { describe, expect, test } from 'vitest';
import type { Draft } from '../../src/claims/draft.js';
import { withDenials } from '../../src/claims/frames/denials.js';
import { conflictIn } from '../../src/claims/frames/fields.js';
import { draftsOf } from '../../src/claims/frames/match.js';
import { hasTrigger } from '../../src/claims/frames/prefilter.js';
import { germanFrames } from '../../src/languages/de/frames/index.js';
import { germanStructure } from '../../src/languages/de/structure.js';
import type { Phrase } from '../../src/reading/structure.js';
import { predicatesOf } from '../../src/reading/structure.js';
import { readingOf } from './trees.js';

/** Drafts of sentences given as trees, of a report about a conflict. */
function draftsIn(trees: string, conflict = true): readonly Draft[] {
  const { sentences, report } = readingOf(trees);
  const context = { text: report.text, conflict };
  return sentences.flatMap((s) => draftsOf(predicatesOf(s, report.text, germanStructure), s, germanFrames, context));
}

const words = (phrases: readonly Phrase[]): string => phrases.map((p) => p.text).join('; ');
/** `frame A(agents) T(targets) P(places)`, as short as it gets. */
const told = (d: Draft): string =>
  [
    d.frame,
    d.agents.length ? `A(${words(d.agents)})` : '',
    d.targets.length ? `T(${words(d.targets)})` : '',
    d.places.length
      ? `P(${d.places.map((p) => [p.text, ...(p.part ?? []), p.extent ?? ''].filter(Boolean).join('/')).join('; ')})`
      : '',
    d.modality ?? '',
  ]
    .filter(Boolean)
    .join(' ');

describe('drafts', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'active',
      'Rebellen/Rebell/NN.N/2/nsubj eroberten/erobern/VVFIN/0/root Rasfal//NE.A/2/obj',
      ['capture/take A(Rebellen) P(Rasfal)'],
    ],
    [
      'passive with its agent hung on a noun',
      'Rasfal//NE.N/6/nsubj:pass wurde/werden/VAFIN/6/aux:pass am//NN.D/6/obl von//APPR/5/case Rebellen/Rebell/NN.D/3/nmod erobert/erobern/VVPP/0/root',
      ['capture/take A(Rebellen) P(Rasfal)'],
    ],
    ['no place, no capture', 'Rebellen/Rebell/NN.N/2/nsubj eroberten/erobern/VVFIN/0/root Herzen/Herz/NN.A/2/obj', []],
    [
      'a carried noun is one claim with the verb',
      'Rebellen/Rebell/NN.N/2/nsubj starteten/starten/VVFIN/0/root eine//ART.A/4/det Offensive//NN.A/2/obj auf//APPR/6/case Rasfal//NE.A/4/nmod',
      ['offensive/operation A(Rebellen) P(Rasfal)'],
    ],
    [
      'whom an attack was warded off by is its target',
      'Soldaten/Soldat/NN.N/2/nsubj schlugen/zurückschlagen/VVFIN/0/root einen//ART.A/4/det Angriff//NN.A/2/obj zurück//PTKVZ/2/compound:prt',
      ['attack/attack T(Soldaten) attempted'],
    ],
    [
      'the purpose of an operation is its place',
      'Rebellen/Rebell/NN.N/2/nsubj starteten/starten/VVFIN/0/root eine//ART.A/4/det Operation//NN.A/2/obj zur/zu/APPR/6/case Eroberung//NN.D/4/nmod von//APPR/8/case Rasfal//NE.D/6/nmod',
      ['offensive/operation-word A(Rebellen) P(Rasfal)'],
    ],
    [
      'a fixed phrase',
      'Rasfal//NE.N/2/nsubj steht/stehen/VVFIN/0/root unter//APPR/4/case Kontrolle//NN.D/2/obl der//ART.G/6/det Rebellen/Rebell/NN.G/4/nmod',
      ['control/hold-past A(der Rebellen) P(Rasfal)'],
    ],
    [
      'a part of a place',
      'Rebellen/Rebell/NN.N/2/nsubj halten/halten/VVFIN/0/root den//ART.A/4/det Norden//NN.A/2/obj von//APPR/6/case Rasfal//NE.D/4/nmod',
      ['control/hold A(Rebellen) P(Rasfal/north)'],
    ],
    [
      'an extent of a place',
      'Rebellen/Rebell/NN.N/2/nsubj eroberten/erobern/VVFIN/0/root weite/weit/ADJA.A/4/amod Teile/Teil/NN.A/2/obj von//APPR/6/case Rasfal//NE.D/4/nmod',
      ['capture/take A(Rebellen) P(Rasfal/most)'],
    ],
    [
      'killing and the deed named stand beside each other',
      'Soldaten/Soldat/NN.N/2/nsubj erschossen/erschießen/VVFIN/0/root Demonstranten/Demonstrant/NN.A/2/obj',
      ['casualties/kill A(Soldaten) T(Demonstranten)', 'attack/shoot A(Soldaten) T(Demonstranten)'],
    ],
    [
      'a verb known by its form where the lemma errs',
      'Rasfal//NE.N/3/nsubj ist/sein/VAFIN/3/aux gefallen//VVPP/0/root',
      ['capture/fall P(Rasfal)'],
    ],
    [
      'a former name in brackets',
      'Ansar//NE.N/8/nsubj (//$(/5/punct früher/früh/ADV/5/advmod bekannt//ADJD/1/acl als//KOKOM/6/case Rasfal//NE.N/4/obl )//$(/4/punct siegte/siegen/VVFIN/0/root',
      ['alias/bracket A(Ansar) T(Rasfal)'],
    ],
    [
      'who drives out takes, who is driven out leaves',
      'Soldaten/Soldat/NN.N/2/nsubj vertrieben/vertreiben/VVFIN/0/root die//ART.A/4/det Miliz//NN.A/2/obj aus//APPR/6/case Rasfal//NE.D/4/nmod',
      [
        'capture/free-of A(Soldaten) T(die Miliz aus Rasfal) P(Rasfal)',
        'withdrawal/driven-out A(die Miliz aus Rasfal) P(Rasfal)',
      ],
    ],
  ];
  test.each(cases)('%s', (_title, tree, expected) => {
    expect(draftsIn(tree).map(told)).toEqual(expected);
  });

  test('every draft lies in its sentence and names its rules', () => {
    for (const [, tree] of cases)
      for (const d of draftsIn(tree)) {
        const { span } = d.predicate.sentence;
        expect(d.evidence.start).toBeGreaterThanOrEqual(span.start);
        expect(d.evidence.end).toBeLessThanOrEqual(span.end);
        expect(d.trigger.end).toBeGreaterThan(d.trigger.start);
        if (d.agents.length) expect(d.rules.agents).toBeTruthy();
      }
  });

  test('a sentence of another field in a report of none gives nothing', () => {
    const tree = 'Spieler//NN.N/2/nsubj eroberten/erobern/VVFIN/0/root Rasfal//NE.A/2/obj';
    expect(draftsIn(tree, false)).toEqual([]);
  });
});

describe('denials in general words', () => {
  const taken = 'Rebellen/Rebell/NN.N/2/nsubj eroberten/erobern/VVFIN/0/root Rasfal//NE.A/2/obj';
  const cases = [
    ['Tamrin//NE.N/2/nsubj bestreitet/bestreiten/VVFIN/0/root die//ART.A/4/det Vorwürfe/Vorwurf/NN.A/2/obj', 'Tamrin'],
    ['Tamrin//NE.N/2/nsubj dementiert/dementieren/VVFIN/0/root das/der/PDS.A/2/obj', 'Tamrin'],
    ['Tamrin//NE.N/2/nsubj bestreitet/bestreiten/VVFIN/0/root den//ART.A/4/det Diebstahl//NN.A/2/obj', null],
  ] as const;
  test.each(cases)('%s', (tree, denier) => {
    const { sentences, report } = readingOf(`${taken}\n${tree}`);
    const predicates = (s: (typeof sentences)[number]) => predicatesOf(s, report.text, germanStructure);
    const drafts = sentences.flatMap((s) =>
      draftsOf(predicates(s), s, germanFrames, { text: report.text, conflict: true }),
    );
    const denied = withDenials(drafts, sentences, predicates, germanFrames).filter((d) => d.modality === 'negated');
    expect(denied.map((d) => [d.type, words(d.places), words(d.sources)])).toEqual(
      denier ? [['capture', 'Rasfal', denier]] : [],
    );
  });
});

describe('search of triggers in raw words', () => {
  const tokens = (text: string) =>
    [...text.matchAll(/[\p{L}-]+/gu)].map((m) => ({
      form: m[0],
      part: 0 as const,
      span: { start: m.index, end: m.index + m[0].length },
    }));
  test.each([
    ['Die Armee nahm die Stadt ein', true],
    ['Die Stadt wurde eingenommen', true],
    ['um die Stadt einzunehmen', true],
    ['Die Stadt fiel', true],
    ['Er schoss auf sie', true],
    ['nach schweren Gefechten', true],
    ['bei Raketenangriffen', true],
    ['das US-geführte Bündnis', true],
    ['Die Sonne scheint', false],
  ])('%s: %s', (text, expected) => {
    expect(hasTrigger(tokens(text), germanFrames, true)).toBe(expected);
  });

  test.each([
    ['Rebellen griffen Soldaten an', true],
    ['Der Trainer lobte die Soldaten seiner Liga', false],
    ['Die Aktie des Konzerns stieg', false],
  ])('report of a conflict – %s: %s', (text, expected) => {
    const sentence = { index: 0, span: { start: 0, end: text.length }, tokens: tokens(text), words: [] };
    expect(conflictIn([sentence], germanFrames)).toBe(expected);
  });
});
