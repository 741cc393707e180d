import type { ControlInterval } from '../../src/situation/types.js';
import { daysBetween, dayText } from './day.js';
import { Holders } from './holder.js';
import { StateLink } from './link.js';
import { StatusMark } from './mark.js';
import { Share } from './share.js';
import { colourOf } from './side.js';
import { keyOf } from './situation.js';
import { useWords } from './speech.js';
import { go, type State } from './state.js';

/** What tells the place of a row from others. */
const placeKey = ({ place }: ControlInterval): string => keyOf(place);

interface Props {
  readonly rows: readonly ControlInterval[];
  readonly state: State;
  /** The day shown. */
  readonly day: string;
}

function Row({ row, state, day }: Omit<Props, 'rows'> & { readonly row: ControlInterval }) {
  const words = useWords();
  const { language } = words;
  const change = { place: placeKey(row), part: row.part, report: null, claim: null };
  const open = state.place === change.place && state.part === change.part;
  const age = row.lastConfirmed ? daysBetween(row.lastConfirmed, day) : null;
  const since = row.start ? dayText(row.start, language) : words.unknownSince;
  return (
    // The link in the row is the way for keyboards; the row is a larger target for the same.
    <tr className={open ? 'open' : undefined} onClick={(event) => event.defaultPrevented || go(change)}>
      <th scope="row">
        <StateLink data-row="" change={change} aria-current={open ? 'true' : undefined}>
          {row.place.name}
        </StateLink>
        {row.part && <span className="narrow quiet">{words.sector[row.part]}</span>}
      </th>
      <td className="wide">{row.part ? words.sector[row.part] : <span className="quiet">{words.whole}</span>}</td>
      <td>
        <StatusMark status={row.status} colours={row.holders.map(colourOf)} />
      </td>
      <td>
        {row.status === 'unknown' ? <span className="quiet">–</span> : <Holders holders={row.holders} />}
        <span className="narrow quiet">{row.start ? words.since(since) : since}</span>
      </td>
      <td className={row.start ? 'wide number' : 'wide quiet'}>{since}</td>
      <td className="wide number">
        {row.lastConfirmed ? dayText(row.lastConfirmed, language) : words.noDay}
        {age !== null && age >= 0 && <span className="quiet age">{words.daysAgo(age)}</span>}
      </td>
      <td>
        {row.status === 'unknown' || row.probability === 0 ? (
          <span className="quiet" title={row.status === 'unknown' ? undefined : words.noProbability}>
            –
          </span>
        ) : (
          <Share value={row.probability} label={words.columns.probability} />
        )}
      </td>
    </tr>
  );
}

/** Who holds what on the day: one row for each place and each part. */
export function ControlTable(props: Props) {
  const { columns } = useWords();
  return (
    <table className="control">
      <thead>
        <tr>
          <th scope="col">{columns.place}</th>
          <th scope="col" className="wide">
            {columns.part}
          </th>
          <th scope="col">{columns.status}</th>
          <th scope="col">{columns.holder}</th>
          <th scope="col" className="wide">
            {columns.since}
          </th>
          <th scope="col" className="wide">
            {columns.confirmed}
          </th>
          <th scope="col">
            <span className="wide">{columns.probability}</span>
            <abbr className="narrow" title={columns.probability}>
              p
            </abbr>
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <Row key={`${placeKey(row)}|${row.part}|${row.start}|${row.status}`} {...props} row={row} />
        ))}
      </tbody>
    </table>
  );
}
