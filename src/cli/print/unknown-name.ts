import type { UnknownName } from '../../service/unknown-names.js';
import { count } from './count.js';
import { printable, wrap } from './printable.js';

/** A name that waits for somebody to say who or where it is: where it stands, who it may be, what settles it. */
export function unknownNameText(
  { kind, name, state, reports, claims, examples, candidates, settle }: UnknownName,
  width: number,
): string {
  const where = reports
    .slice(0, 3)
    .join(', ')
    .concat(reports.length > 3 ? ' …' : '');
  const lines = [
    `${name} (${kind}, ${state}): ${count(claims, 'claim')} in ${count(reports.length, 'report')}: ${where}`,
  ];
  for (const { report, known, sentence } of examples)
    lines.push(`  „${sentence}“ (${report}${known ? `, ${known}` : ''})`);
  for (const { id, name, score, grounds } of candidates)
    lines.push(`  may be ${name} (${id}), ${score}: ${grounds.join(', ')}`);
  for (const command of settle) lines.push(`  settle: ${command}`);
  return lines.map((line) => wrap(printable(line), width, '    ')).join('\n');
}
