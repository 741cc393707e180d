/** Evidence between the nodes of a component; null where nothing was compared. */
export interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

interface Group {
  readonly members: number[];
  /** Sum of evidence and number of compared pairs to other groups. */
  readonly to: Map<number, { sum: number; pairs: number }>;
}

/**
 * Average-link clustering: joins the two groups with the highest mean evidence as long as it is above `threshold`. Pairs that were not
 * compared count with `absent`. Whole-numbered sums and ties broken by the order of the nodes make the result the same in every order
 * of the links; nodes are to be numbered by a key of their own.
 */
export function averageLink(size: number, links: readonly Link[], threshold: number, absent: number): number[] {
  const groups = new Map<number, Group>();
  for (let i = 0; i < size; i++) groups.set(i, { members: [i], to: new Map() });
  for (const { a, b, weight } of links) {
    groups.get(a)!.to.set(b, { sum: weight, pairs: 1 });
    groups.get(b)!.to.set(a, { sum: weight, pairs: 1 });
  }
  const queue = new Queue();
  const mean = (a: Group, b: Group, { sum, pairs }: { sum: number; pairs: number }): number => {
    const all = a.members.length * b.members.length;
    return (sum + (all - pairs) * absent) / all;
  };
  for (const { a, b, weight } of links)
    if (weight > threshold) queue.push({ score: weight, a: Math.min(a, b), b: Math.max(a, b) });
  for (let top = queue.pop(); top; top = queue.pop()) {
    const [a, b] = [groups.get(top.a), groups.get(top.b)];
    const link = a?.to.get(top.b);
    if (!a || !b || !link || mean(a, b, link) !== top.score) continue;
    join(groups, top.a, top.b);
    for (const [other, sums] of a.to) {
      const score = mean(a, groups.get(other)!, sums);
      if (score > threshold) queue.push({ score, a: Math.min(top.a, other), b: Math.max(top.a, other) });
    }
  }
  const of = new Array<number>(size);
  for (const [name, { members }] of groups) for (const member of members) of[member] = name;
  return of;
}

/** Puts group `b` into group `a`; `a` is the smaller number and keeps it. */
function join(groups: Map<number, Group>, a: number, b: number): void {
  const [into, from] = [groups.get(a)!, groups.get(b)!];
  into.members.push(...from.members);
  into.to.delete(b);
  for (const [other, { sum, pairs }] of from.to) {
    if (other === a) continue;
    const sums = into.to.get(other) ?? { sum: 0, pairs: 0 };
    const both = { sum: sums.sum + sum, pairs: sums.pairs + pairs };
    into.to.set(other, both);
    const back = groups.get(other)!.to;
    back.delete(b);
    back.set(a, both);
  }
  groups.delete(b);
}

interface Candidate {
  readonly score: number;
  readonly a: number;
  readonly b: number;
}

const before = (x: Candidate, y: Candidate): boolean =>
  x.score !== y.score ? x.score > y.score : x.a !== y.a ? x.a < y.a : x.b < y.b;

/** A binary heap: the best candidate first. */
class Queue {
  private readonly heap: Candidate[] = [];

  push(one: Candidate): void {
    const { heap } = this;
    let at = heap.push(one) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!before(one, heap[above]!)) break;
      heap[at] = heap[above]!;
      at = above;
    }
    heap[at] = one;
  }

  pop(): Candidate | undefined {
    const { heap } = this;
    const top = heap[0];
    const last = heap.pop();
    if (heap.length === 0 || last === undefined) return top;
    let at = 0;
    for (;;) {
      let below = 2 * at + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && before(heap[below + 1]!, heap[below]!)) below++;
      if (!before(heap[below]!, last)) break;
      heap[at] = heap[below]!;
      at = below;
    }
    heap[at] = last;
    return top;
  }
}
