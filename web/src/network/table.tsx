import { pageOf } from '../address.js';
import { StateLink } from '../link.js';
import { sideKey } from '../side.js';
import { useSpeech } from '../speech.js';
import { ageOf, type Edge } from './graph.js';
import { TieEvidence, useSpan } from './ties.js';
import { NETWORK_WORDS } from './words.js';

function Row({ edge, day }: { readonly edge: Edge; readonly day: string }) {
  const own = useSpeech(NETWORK_WORDS);
  const [since, until] = useSpan(edge);
  return (
    <tr>
      <th scope="row">
        <StateLink change={pageOf('actor', sideKey(edge.a))}>{edge.a.name}</StateLink>
      </th>
      <td>{own.tie[edge.kind]}</td>
      <td>
        <StateLink change={pageOf('actor', sideKey(edge.b))}>{edge.b.name}</StateLink>
      </td>
      <td className="wide number">{since}</td>
      <td className="wide number">{until}</td>
      <td className="wide">{own.age[ageOf(edge, day)]}</td>
      <td>
        <TieEvidence edge={edge} />
      </td>
    </tr>
  );
}

/** The network as a table: all ties, each with its evidence. */
export function TieTable({ edges, day }: { readonly edges: readonly Edge[]; readonly day: string }) {
  const { columns } = useSpeech(NETWORK_WORDS);
  return (
    <table className="ties-table">
      <thead>
        <tr>
          <th scope="col">{columns.a}</th>
          <th scope="col">{columns.tie}</th>
          <th scope="col">{columns.b}</th>
          <th scope="col" className="wide">
            {columns.from}
          </th>
          <th scope="col" className="wide">
            {columns.to}
          </th>
          <th scope="col" className="wide">
            {columns.age}
          </th>
          <th scope="col">{columns.voices}</th>
        </tr>
      </thead>
      <tbody>
        {edges.map((edge) => (
          <Row key={edge.id} edge={edge} day={day} />
        ))}
      </tbody>
    </table>
  );
}
