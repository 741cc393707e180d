import { describe, expect, it } from 'vitest';
import { readClaims } from '../../src/claims/read.js';
import { germanClaims } from '../../src/languages/de/claims.js';
import { smallWorld } from './knowledge-double.js';
import { readingOf, WAR } from './trees.js';

const read = (trees: string) => readClaims(readingOf(`${trees}\n${WAR}`), smallWorld, germanClaims).claims;
const capture = (trees: string) => read(trees).findLast((c) => c.type === 'capture');

const ARMY = 'Die/der/ART.N/2/det Armee//NN.N';
const DOT = '=.//$./0/punct';

describe('modality and source of a capture', () => {
  // Each rule with its negative twin. [trees, modality, sources]
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    [`${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root Rasfal//NE.A/3/obj ${DOT}`, 'asserted', []],
    [`${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root Rasfal//NE.A/3/obj nicht//PTKNEG/3/advmod`, 'negated', []],
    [
      `${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root nicht//PTKNEG/6/advmod nur//ADV/6/advmod Rasfal//NE.A/3/obj`,
      'asserted',
      [],
    ],
    [`${ARMY}/5/nsubj will/wollen/VMFIN/5/aux Rasfal//NE.A/5/obj erobern//VVINF/0/root`, 'planned', []],
    [
      `${ARMY}/5/nsubj will/wollen/VMFIN/5/aux Rasfal//NE.A/5/obj erobert/erobern/VVPP/0/root haben//VAINF/5/aux`,
      'claimed',
      ['Armee'],
    ],
    [
      `${ARMY}/5/nsubj soll/sollen/VMFIN/5/aux Rasfal//NE.A/5/obj erobert/erobern/VVPP/0/root haben//VAINF/5/aux`,
      'claimed',
      [],
    ],
    [
      'Kellan//NE.N/2/nsubj berichtete/berichten/VVFIN/0/root über//APPR/5/case die/der/ART.A/5/det Einnahme//NN.A/2/obl Rasfals/Rasfal/NE.G/5/nmod',
      'claimed',
      ['Ines Kellan'],
    ],
    // The tagger takes `haben` for the plural of the present.
    [
      `${ARMY}/5/nsubj soll/sollen/VMFIN/5/aux Rasfal//NE.A/5/obj erobert/erobern/VVPP/0/root haben//VAFIN/5/aux`,
      'claimed',
      [],
    ],
    [`${ARMY}/5/nsubj soll/sollen/VMFIN/5/aux Rasfal//NE.A/5/obj erobern//VVINF/0/root`, 'planned', []],
    [`${ARMY}/5/nsubj wird/werden/VAFIN/5/aux Rasfal//NE.A/5/obj erobern//VVINF/0/root`, 'planned', []],
    [`${ARMY}/5/nsubj könnte/können/VMFIN/5/aux Rasfal//NE.A/5/obj erobern//VVINF/0/root`, 'possible', []],
    [`${ARMY}/5/nsubj konnte/können/VMFIN/5/aux Rasfal//NE.A/5/obj erobern//VVINF/0/root`, 'asserted', []],
    [
      `${ARMY}/6/nsubj konnte/können/VMFIN/6/aux Rasfal//NE.A/6/obj nicht//PTKNEG/6/advmod erobern//VVINF/0/root`,
      'negated',
      [],
    ],
    [
      `${ARMY}/3/nsubj versuchte/versuchen/VVFIN/0/root Rasfal//NE.A/6/obj zu//PTKZU/6/mark erobern//VVINF/3/xcomp`,
      'attempted',
      [],
    ],
    [
      `Der/der/ART.D/2/det Armee//NN.D/3/obl:arg gelang/gelingen/VVFIN/0/root es//PPER.N/3/expl Rasfal//NE.A/7/obj zu//PTKZU/7/mark erobern//VVINF/3/xcomp`,
      'asserted',
      [],
    ],
    [
      `Der/der/ART.D/2/det Armee//NN.D/3/obl:arg gelang/gelingen/VVFIN/0/root es//PPER.N/3/expl nicht//PTKNEG/3/advmod Rasfal//NE.A/8/obj zu//PTKZU/8/mark erobern//VVINF/3/xcomp`,
      'attempted',
      [],
    ],
    [`${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root offenbar//ADJD/3/advmod Rasfal//NE.A/3/obj`, 'possible', []],
    [`${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root angeblich//ADJD/3/advmod Rasfal//NE.A/3/obj`, 'claimed', []],
    [
      `Laut//APPR/2/case Kellan//NE.D/3/obl eroberte/erobern/VVFIN/0/root die/der/ART.N/5/det Armee//NN.N/3/nsubj Rasfal//NE.A/3/obj`,
      'claimed',
      ['Ines Kellan'],
    ],
    [
      `Mit/mit/APPR/2/case Kellan//NE.D/3/obl eroberte/erobern/VVFIN/0/root die/der/ART.N/5/det Armee//NN.N/3/nsubj Rasfal//NE.A/3/obj`,
      'asserted',
      [],
    ],
    [
      `${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root nach//APPR/6/case eigenen/eigen/ADJA.D/6/amod Angaben/Angabe/NN.D/3/obl Rasfal//NE.A/3/obj`,
      'claimed',
      ['Armee'],
    ],
    [
      `${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root nach//APPR/5/case Polizeiangaben/Polizeiangabe/NN.D/3/obl Rasfal//NE.A/3/obj`,
      'claimed',
      ['Polizei'],
    ],
    [
      `${ARMY}/3/nsubj eroberte/erobern/VVFIN/0/root nach//APPR/6/case kurzen/kurz/ADJA.D/6/amod Kämpfen/Kampf/NN.D/3/obl Rasfal//NE.A/3/obj`,
      'asserted',
      [],
    ],
    [
      `${ARMY}/5/nsubj habe/haben/VAFIN/5/aux Rasfal//NE.A/5/obj erobert/erobern/VVPP/0/root =,//$,/7/punct sagte/sagen/VVFIN/5/parataxis Kellan//NE.N/7/nsubj`,
      'claimed',
      ['Ines Kellan'],
    ],
    [
      `${ARMY}/5/nsubj habe/haben/VAFIN/5/aux Rasfal//NE.A/5/obj erobert/erobern/VVPP/0/root =,//$,/8/punct so//ADV/8/advmod Kellan//NE.N/5/parataxis`,
      'claimed',
      ['Ines Kellan'],
    ],
    [
      `Wie/wie/KOUS/3/mark Kellan//NE.N/3/nsubj mitteilte/mitteilen/VVFIN/5/advcl =,//$,/3/punct eroberte/erobern/VVFIN/0/root die/der/ART.N/7/det Armee//NN.N/5/nsubj Rasfal//NE.A/5/obj`,
      'claimed',
      ['Ines Kellan'],
    ],
    [
      `Kellan//NE.N/2/nsubj bestreitet/bestreiten/VVFIN/0/root =,//$,/7/punct dass//KOUS/7/mark Rasfal//NE.A/7/obj die//ART.N/8/det erobert/erobern/VVPP/2/ccomp Armee//NN.N/7/nsubj hat/haben/VAFIN/7/aux`,
      'negated',
      ['Ines Kellan'],
    ],
    [
      `Kellan//NE.N/2/nsubj schließt/ausschließen/VVFIN/0/root nicht//PTKNEG/2/advmod aus//PTKVZ/2/compound:prt =,//$,/10/punct dass//KOUS/10/mark die/der/ART.N/8/det Armee//NN.N/10/nsubj Rasfal//NE.A/10/obj erobert/erobern/VVFIN/2/ccomp`,
      'possible',
      ['Ines Kellan'],
    ],
    [
      `Kellan//NE.N/2/nsubj fordert/fordern/VVFIN/0/root =,//$,/8/punct dass//KOUS/8/mark die/der/ART.N/6/det Armee//NN.N/8/nsubj Rasfal//NE.A/8/obj erobert/erobern/VVFIN/2/ccomp`,
      'planned',
      ['Ines Kellan'],
    ],
    // What a relative clause tells is told by the report itself.
    [
      `${ARMY}/9/nsubj =,//$,/6/punct die/der/PRELS.N/6/nsubj Rasfal//NE.A/6/obj eroberte/erobern/VVFIN/2/acl:relcl =,//$,/6/punct habe/haben/VAFIN/9/aux gelogen/lügen/VVPP/0/root =,//$,/11/punct sagte/sagen/VVFIN/9/parataxis Kellan//NE.N/11/nsubj`,
      'asserted',
      [],
    ],
    [
      `Weder//KON/3/cc die/der/ART.N/3/det Armee//NN.N/7/nsubj noch//KON/6/cc die/der/ART.N/6/det Polizei//NN.N/3/conj eroberten/erobern/VVFIN/0/root Rasfal//NE.A/7/obj`,
      'negated',
      [],
    ],
    [
      `Falls//KOUS/5/mark die/der/ART.N/3/det Armee//NN.N/5/nsubj Rasfal//NE.A/5/obj erobert/erobern/VVFIN/7/advcl =,//$,/5/punct endet/enden/VVFIN/0/root der/der/ART.N/9/det Krieg//NN.N/7/nsubj`,
      'possible',
      [],
    ],
    [
      `Als/als/KOUS/5/mark die/der/ART.N/3/det Armee//NN.N/5/nsubj Rasfal//NE.A/5/obj eroberte/erobern/VVFIN/7/advcl =,//$,/5/punct endete/enden/VVFIN/0/root der/der/ART.N/9/det Krieg//NN.N/7/nsubj`,
      'asserted',
      [],
    ],
    [
      `Kellan//NE.N/2/nsubj dementierte/dementieren/VVFIN/0/root die/der/ART.A/4/det Eroberung//NN.A/2/obj Rasfals/Rasfal/NE.G/4/nmod`,
      'negated',
      ['Ines Kellan'],
    ],
    [
      `Die/der/ART.N/3/det geplante/geplant/ADJA.N/3/amod Eroberung//NN.N/5/nsubj Rasfals/Rasfal/NE.G/3/nmod begann/beginnen/VVFIN/0/root spät//ADJD/5/advmod`,
      'planned',
      [],
    ],
  ];
  it.each(cases)('%s → %s', (trees, modality, sources) => {
    const claim = capture(trees);
    expect(claim?.modality).toBe(modality);
    expect(claim?.sources.map((s) => s.name)).toEqual(sources);
  });
});

describe('attribution over sentences', () => {
  const said = `${ARMY}/5/nsubj habe/haben/VAFIN/5/aux Rasfal//NE.A/5/obj erobert/erobern/VVPP/0/root =,//$,/7/punct sagte/sagen/VVFIN/5/parataxis Kellan//NE.N/7/nsubj`;
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    // `Zuvor habe sie Tamrin besetzt.` is still the speaker's.
    [
      'Zuvor//ADV/5/advmod habe/haben/VAFIN/5/aux sie//PPER.N/5/nsubj Tamrin//NE.A/5/obj besetzt/besetzen/VVPP/0/root',
      'claimed',
      ['Ines Kellan'],
    ],
    ['Zuvor//ADV/2/advmod besetzte/besetzen/VVFIN/0/root sie//PPER.N/2/nsubj Tamrin//NE.A/2/obj', 'asserted', []],
    [
      'Demnach/demnach/PAV/2/advmod besetzte/besetzen/VVFIN/0/root sie//PPER.N/2/nsubj Tamrin//NE.A/2/obj',
      'claimed',
      ['Ines Kellan'],
    ],
    [
      'Laut//APPR/2/case Marrakbund//NE.D/3/obl besetzte/besetzen/VVFIN/0/root sie//PPER.N/3/nsubj Tamrin//NE.A/3/obj',
      'claimed',
      ['Marrakbund'],
    ],
  ];
  it.each(cases)('%s → %s', (next, modality, sources) => {
    const claim = read(`${said}\n${next}`).at(-1);
    expect(claim?.modality).toBe(modality);
    expect(claim?.sources.map((s) => s.name)).toEqual(sources);
  });
});
