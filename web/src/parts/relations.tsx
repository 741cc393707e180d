import type { RelationInterval } from '../../../src/situation/relations/types.js';
import { dayText } from '../day.js';
import { StateLink } from '../link.js';
import { useSpeech, useWords } from '../speech.js';
import { PAGES } from '../words/pages.js';
import { SITUATION } from '../words/situation.js';
import { ActorLink, OutletLink } from './links.js';

/** From when to when, as told; else when it was reported. */
function Span({ relation }: { readonly relation: RelationInterval }) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const { from, to, firstKnown } = relation;
  const text = (day: string) => dayText(day, words.language);
  if (from && to) return <>{`${text(from)} – ${text(to)}`}</>;
  if (from) return <>{words.since(text(from))}</>;
  if (to) return <>{words.until(text(to))}</>;
  return (
    <>
      {firstKnown ? text(firstKnown) : speech.noDay}{' '}
      {firstKnown && (
        <abbr className="quiet reported" title={speech.reportedOnlyHow}>
          {speech.reportedOnly}
        </abbr>
      )}
    </>
  );
}

interface Props {
  readonly relations: readonly RelationInterval[];
}

/** Relations with their days and the words on which they stand. */
export function Relations({ relations }: Props) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const pages = useSpeech(PAGES);
  return (
    <ul className="plain-list">
      {relations.map((relation) => (
        <li key={relation.id}>
          <p className="dated">
            <span>
              <ActorLink actor={relation.a} /> <span className="quiet">{speech.bond[relation.kind]}</span>{' '}
              {relation.b && <ActorLink actor={relation.b} />}
              {relation.names.length > 0 && <span lang="de">{relation.names.join(', ')}</span>}
              {relation.ended && <span className="quiet"> ({pages.ended})</span>}
              {(relation.status === 'denied' || relation.status === 'negated') && (
                <span className="quiet"> ({pages.denied})</span>
              )}
            </span>
            <span className="number">
              <Span relation={relation} />
            </span>
          </p>
          {relation.evidence.slice(0, 2).map((one) => (
            <p className="quiet-quote" key={one.claim}>
              <StateLink change={{ report: one.report, claim: one.claim }} title={words.openReport}>
                <span lang="de">{words.quote(one.sentence)}</span>
              </StateLink>{' '}
              <OutletLink name={one.publisher} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}
