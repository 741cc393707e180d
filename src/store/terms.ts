import type { Claim } from '../claims/index.js';

/** A name as it is looked up: case does not matter. */
export const foldTerm = (name: string): string => name.normalize('NFC').toLowerCase();

/** Everything by which a claim is asked for. */
export function termsOf(claim: Claim): { readonly term: string; readonly role: 'place' | 'actor' }[] {
  const places = [...claim.places, ...claim.origin, ...claim.destination];
  const actors = [...claim.agents, ...claim.targets, ...claim.beneficiaries];
  const fold = (names: readonly (string | null | undefined)[]) =>
    new Set(names.flatMap((n) => (n ? [foldTerm(n)] : [])));
  return [
    ...[...fold(places.flatMap((p) => [p.id, p.name, p.text, p.within]))].map((term) => ({
      term,
      role: 'place' as const,
    })),
    ...[...fold(actors.flatMap((a) => [a.id, a.name, a.text]))].map((term) => ({ term, role: 'actor' as const })),
  ];
}
