import type { IdentityJudgement, IdentityRef } from '../../store/index.js';
import { printable } from './printable.js';

const refText = ({ id, name }: IdentityRef): string => (id === null ? `„${name}“` : `${name} (${id})`);

const SAID = { one: 'is one with', two: 'counts as', means: 'means' } as const;

/** A decision on who or where a name is, in one line. */
export function identityText(judgement: IdentityJudgement): string {
  const { id, matter, decision, of, is, report, from, to, retracts, by, note, made } = judgement;
  const signed = `by ${by}, ${made.slice(0, 10)}${note ? `: „${note}“` : ''}`;
  if (decision === 'retract' || is === null) return printable(`${id} takes back ${retracts} ${signed}`);
  const where = report === null ? '' : ` in report ${report.slice(0, 12)}`;
  const when = `${from === null ? '' : ` from ${from}`}${to === null ? '' : ` to ${to}`}`;
  return printable(`${id} (${matter}) ${refText(of)} ${SAID[decision]} ${refText(is)}${where}${when}, ${signed}`);
}
