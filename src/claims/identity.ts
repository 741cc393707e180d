import { createHash } from 'node:crypto';
import type { Claim } from './types.js';

const ROLES = ['agents', 'targets', 'beneficiaries', 'places', 'origin', 'destination'] as const;

/** What makes a claim this claim. */
export type Identity = Pick<Claim, 'type' | 'evidence' | (typeof ROLES)[number]>;

/** Id of a claim: the first 20 hex digits of the SHA-256 of [report hash, type, evidence, spans in each role]. */
export function claimId(reportHash: string, claim: Identity): string {
  const roles = ROLES.map((role) => claim[role].map((m) => m.span));
  const identity = JSON.stringify([reportHash, claim.type, claim.evidence, roles]);
  return createHash('sha256').update(identity).digest('hex').slice(0, 20);
}
