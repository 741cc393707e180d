import type { TreeView } from '../../src/reading/tree-view.js';

/** A sentence as an unseen parser read it, and what is right: heads from 0, -1 the root. */
export interface SecondSentence {
  readonly view: TreeView;
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  /** Words whose arc is in question. */
  readonly masked: ReadonlySet<number>;
  readonly weight: number;
}
