import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hungAnew, relativeAt } from '../../src/reading/antecedents.js';
import { ARGUMENTS } from '../../src/reading/argument-features.js';
import { FrameDecision, framesOf } from '../../src/reading/arguments.js';
import { Watch } from '../../src/reading/habits.js';
import { State } from '../../src/reading/parser-state.js';
import type { Seen } from '../../src/reading/tagger-features.js';
import { see } from '../../src/reading/tagger-features.js';
import { type TreeView, treeView } from '../../src/reading/tree-view.js';

/** A sentence written as `form/TAG/head/relation`, heads from 1, 0 the root. */
function viewOf(line: string): TreeView {
  const words = line.split(' ').map((w) => {
    const [form = '', xpos = '', head = '0', deprel = 'dep'] = w.split('/');
    return { form, xpos, lemma: form, case: null, head: Number(head) - 1, deprel };
  });
  const layer = (): Int32Array => new Int32Array(words.length).fill(63);
  const tree = {
    heads: Int16Array.from(words, (w) => w.head),
    deprels: words.map((w) => w.deprel),
    margins: new Int32Array(words.length),
  };
  const seen: readonly Seen[] = words.map((w) => see(w.form, ['', '']));
  const agreement = { cases: layer(), readings: layer(), subject: layer(), verbs: layer() };
  return treeView(seen, words, agreement, tree, tree);
}

const HOUSE =
  'Das/ART/2/det Haus/NN/0/root der/ART/4/det Stadt/NN/2/nmod ,/$,/8/punct das/PRELS/8/nsubj gestern/ADV/8/advmod brannte/VVFIN/4/advcl';

describe('relative clauses', () => {
  it('hang together under the word that nothing of the clause stands above, and may stand for nouns before them', () => {
    expect(relativeAt(viewOf(HOUSE), 5)).toEqual({ pronoun: 5, top: 7, candidates: [3, 1] });
  });

  it('are hung on the candidate that is weighed highest, as relative clauses', () => {
    const tree = hungAnew(viewOf(HOUSE), (_, { candidates }, c) => (candidates[c] === 1 ? 5 : 0));
    expect([tree.heads[7], tree.deprels[7]]).toEqual([1, 'acl:relcl']);
  });

  it('without a noun before them, without a verb, or at the root stay where they are', () => {
    for (const line of [
      'Die/PRELS/2/nsubj kamen/VVFIN/3/csubj siegten/VVFIN/0/root',
      'Haus/NN/0/root das/PRELS/1/nmod',
      'Haus/NN/3/obj das/PRELS/3/nsubj brannte/VVFIN/0/root',
    ]) {
      const view = viewOf(line);
      expect(hungAnew(view, () => 0)).toEqual(view.tree);
    }
  });

  it('leave a tree a tree', () => {
    const sentence = fc.array(fc.record({ head: fc.nat(), tag: fc.constantFrom('NN', 'PRELS', 'VVFIN', '$,', 'NE') }), {
      minLength: 2,
      maxLength: 15,
    });
    fc.assert(
      fc.property(
        sentence,
        fc.nat(),
        fc.array(fc.integer(), { minLength: 10, maxLength: 10 }),
        (words, shift, weights) => {
          // A random tree over a turned order: heads may stand on both sides.
          const order = words.map((_, i) => (i + shift) % words.length);
          const head = new Array<number>(words.length).fill(0);
          order.forEach((w, i) => {
            head[w] = i === 0 ? 0 : order[words[w]!.head % i]! + 1;
          });
          const view = viewOf(words.map(({ tag }, i) => `w/${tag}/${head[i]}/dep`).join(' '));
          const { heads } = hungAnew(view, (_, __, c) => weights[c]!);
          expect([...heads].filter((h) => h < 0)).toHaveLength(1);
          for (let w = 0; w < heads.length; w++) {
            let steps = 0;
            for (let at = w; at >= 0 && steps <= heads.length; at = heads[at]!) steps++;
            expect(steps).toBeLessThanOrEqual(heads.length);
          }
        },
      ),
    );
  });
});

describe('arguments of a head', () => {
  const TAKEN =
    'Derna/NE/2/nsubj eroberte/VVFIN/0/root von/APPR/4/case Osten/NN/2/obl die/ART/6/det Armee/NN/2/nsubj schnell/ADJD/2/advmod';
  const view = viewOf(TAKEN);
  const [frame] = framesOf(view);
  /** Weighs as if roles were told by a table: for each member in turn, points by the name of the role. */
  const decide = (points: readonly Partial<Record<(typeof ARGUMENTS)[number], number>>[], together = 0) => {
    let member = 0;
    const decision = new FrameDecision(view, frame!, {
      roles: (_, __, scores) => {
        const own = points[member++]!;
        scores.set(ARGUMENTS.map((role) => own[role] ?? 0));
      },
      together: () => together,
    });
    return (fixed?: (m: number) => boolean) => Array.from(decision.best(fixed), (r) => ARGUMENTS[r]);
  };

  it('are its nominal dependents with a role that may be mistaken', () => {
    expect(frame).toEqual({
      head: 1,
      members: [
        { word: 0, by: -1, now: 0 },
        { word: 3, by: 2, now: ARGUMENTS.indexOf('obl') },
        { word: 5, by: -1, now: 0 },
      ],
    });
  });

  it('get the roles that weigh most', () => {
    expect(decide([{ obj: 3 }, { 'obl:arg': 2 }, { nsubj: 3 }])()).toEqual(['obj', 'obl:arg', 'nsubj']);
  });

  it('are subject or object without a preposition only, and agent with one only', () => {
    expect(decide([{ 'obl:agent': 9, obj: 1 }, { nsubj: 9, 'obl:agent': 1 }, { nsubj: 1 }])()).toEqual([
      'obj',
      'obl:agent',
      'nsubj',
    ]);
  });

  it('keep what is fixed', () => {
    expect(decide([{ obj: 3 }, { 'obl:arg': 2 }, { obj: 3 }])((m) => m === 0)[0]).toBe('nsubj');
  });
});

describe('habits', () => {
  const layer = Int32Array.from([1, 2, 3, 4]);
  const input = { form: layer, lemma: layer, tag: layer, full: layer };
  const watched = (moves: readonly number[]): number => {
    const watch = new Watch();
    for (const move of moves) watch.see(input, new State(3), move);
    return watch.habits.size;
  };
  it('are moves that were made often, and no other in that state', () => {
    expect(watched(new Array(20).fill(1))).toBe(1);
    expect(watched(new Array(10).fill(1))).toBe(0);
    expect(watched([...new Array(100).fill(1), 2])).toBe(0);
  });
});
