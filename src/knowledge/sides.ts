import type { Ledger } from './ledger.js';

/** The uppermost actor that this one is part of (`actor:sy-army` → `actor:sy`), or whose leader he is; itself where there is none. */
export function sideOf(id: string, ledger: Ledger): string {
  let at = id;
  // No ledger is that deep: a circle in its rows must not hang the fold.
  for (let step = 0; step < 8; step++) {
    const relations = ledger.actor(at)?.relations ?? [];
    const led = new Set(relations.filter(({ kind }) => kind === 'leads').map(({ actor }) => actor));
    const above = relations.find(({ kind }) => kind === 'part-of')?.actor ?? (led.size === 1 ? [...led][0] : undefined);
    if (above === undefined) break;
    at = above;
  }
  return at;
}
