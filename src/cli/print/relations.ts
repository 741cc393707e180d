import type { RelationInterval } from '../../situation/index.js';
import { count } from './count.js';
import { tableText } from './table.js';

const HEAD = ['what', 'who', 'whom', 'from', 'to', 'status', 'told', 'relation'];

/** Relations as a table. */
export function relationsText(relations: readonly RelationInterval[]): string {
  if (relations.length === 0) return 'No such relations.\n';
  return `${tableText([HEAD, ...relations.map(row)])}\n`;
}

function row({
  kind,
  means,
  a,
  b,
  names,
  from,
  to,
  ended,
  status,
  evidence,
  firstKnown,
  id,
}: RelationInterval): string[] {
  return [
    means.length > 0 ? `${kind} (${means.join(', ')})` : kind,
    a.name,
    kind === 'alias' ? names.join(', ') || '–' : (b?.name ?? 'not said'),
    from ?? 'not said',
    ended ? (to ?? 'over') : 'now',
    status,
    `${count(evidence.length, 'claim')}, first ${firstKnown ?? 'unknown'}`,
    id,
  ];
}
