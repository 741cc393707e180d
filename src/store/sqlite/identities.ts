import { LagebildError } from '../../text/index.js';
import type { IdentityJudgement } from '../types.js';
import { numberOf, toIdentity } from './rows.js';
import type { Tx } from './schema.js';

/** Keeps a decision on identity, within the transaction; what it retracts, or the report that it holds for, must be there. */
export async function identify(
  tx: Tx,
  judgement: Omit<IdentityJudgement, 'id' | 'made'>,
  made: string,
): Promise<IdentityJudgement> {
  const { matter, decision, of, is, report, from, to, by, note } = judgement;
  if (report !== null && !(await tx.selectFrom('reports').select('no').where('hash', '=', report).executeTakeFirst()))
    throw new LagebildError('report-unknown', `the store holds no report ${report}`, {
      came: report,
      possible: 'the hash of a report that was taken in',
    });
  const values = {
    ...{ matter, decision, of_id: of.id, of_name: of.name, is_id: is?.id ?? null, is_name: is?.name ?? null },
    ...{ report, since: from, until: to, retracts: await retracted(tx, judgement), made_by: by, note, made },
  };
  return toIdentity(await tx.insertInto('identities').values(values).returningAll().executeTakeFirstOrThrow());
}

/** Number of the judgement that another one retracts. */
async function retracted(
  tx: Tx,
  { decision, retracts }: Pick<IdentityJudgement, 'decision' | 'retracts'>,
): Promise<number | null> {
  if (decision !== 'retract') return null;
  const no = retracts === null ? null : numberOf(retracts, 'identity');
  if (no !== null && (await tx.selectFrom('identities').select('no').where('no', '=', no).executeTakeFirst()))
    return no;
  throw new LagebildError('judgement-unknown', `there is no judgement ${retracts ?? ''} on identity to retract`, {
    came: String(retracts),
    possible: 'an id that `lagebild identity list` prints',
  });
}

/** All decisions on identity, in the order in which they were made. */
export const identities = async (tx: Tx): Promise<readonly IdentityJudgement[]> =>
  (await tx.selectFrom('identities').selectAll().orderBy('no').execute()).map(toIdentity);
