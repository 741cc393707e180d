import type { KnownClaim, Reason } from '../../src/situation/types.js';
import { shareText } from './day.js';
import { StateLink } from './link.js';
import { Term } from './mark.js';
import { useWords } from './speech.js';

function Cell({ reason, known }: { readonly reason: Reason; readonly known: KnownClaim | undefined }) {
  const words = useWords();
  if (!known) return <code>{reason.claim.slice(0, 12)}</code>;
  return (
    <StateLink change={{ report: known.report.hash, claim: reason.claim }} title={known.sentence}>
      {words.type[known.claim.type][0]}, {words.modality[reason.modality][0]}
    </StateLink>
  );
}

/** The derivation of a status: claim, weight, rule. */
export function Why(props: { readonly reasons: readonly Reason[]; readonly claims: readonly KnownClaim[] }) {
  const words = useWords();
  if (props.reasons.length === 0) return <p className="quiet">{words.whyNot}</p>;
  const byId = new Map(props.claims.map((known) => [known.claim.id, known]));
  return (
    <table className="why">
      <thead>
        <tr>
          <th scope="col">{words.whyHead.claim}</th>
          <th scope="col">
            <Term explained={[words.whyHead.weight, words.term.weight[1]]} id="term-weight" />
          </th>
          <th scope="col">
            <Term explained={[words.whyHead.rule, words.term.rule[1]]} id="term-rule" />
          </th>
        </tr>
      </thead>
      <tbody>
        {props.reasons.map((reason) => (
          <tr key={`${reason.claim}|${reason.rule}`}>
            <td>
              <Cell reason={reason} known={byId.get(reason.claim)} />
            </td>
            <td className="number">{shareText(reason.weight, words.language)}</td>
            <td>
              <code>{reason.rule}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
