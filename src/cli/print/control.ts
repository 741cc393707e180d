import type { ControlInterval } from '../../situation/index.js';
import { tableText } from './table.js';

const HEAD = ['place', 'status', 'who', 'from', 'to', 'confirmed', 'probability', 'stands on claim'];

/** Control as a table: a row for each interval, with the claim that weighs most (`lagebild explain` says why). */
export function controlText(intervals: readonly ControlInterval[]): string {
  if (intervals.length === 0) return 'Nothing is known about who holds what there and then.\n';
  return `${tableText([HEAD, ...intervals.map(row)])}\n`;
}

function row({
  place,
  part,
  status,
  holders,
  start,
  end,
  probability,
  lastConfirmed,
  reasons,
}: ControlInterval): string[] {
  const weightiest = reasons.reduce((best, one) => (one.weight > best.weight ? one : best), { claim: '', weight: 0 });
  return [
    part ? `${place.name} (${part})` : place.name,
    status,
    holders.map(({ name }) => name).join(', ') || 'not known',
    start ?? 'unknown',
    end ?? 'now',
    lastConfirmed ?? 'unknown',
    // Who holds it is not said: there is nothing to be sure of.
    holders.length > 0 && probability > 0 ? probability.toFixed(2) : '–',
    weightiest.claim,
  ];
}
