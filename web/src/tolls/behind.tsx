import type { TollsAnswer } from '../answers.js';
import { useAnswer } from '../data.js';
import { StateLink } from '../link.js';
import { Loading } from '../loading.js';
import { FailureNotice } from '../notice.js';
import { daysText } from '../parts/event-words.js';
import { rangeText, toldText } from '../parts/figures.js';
import { Listed, PlaceLink } from '../parts/links.js';
import { More, useMore } from '../parts/more.js';
import { useSpeech, useWords } from '../speech.js';
import { pageOf } from '../state.js';
import { SITUATION } from '../words/situation.js';
import { TOLLS } from '../words/tolls.js';

interface Props {
  /** The question that gives the tolls of the row. */
  readonly path: string;
  readonly role: string;
}

/** The events whose numbers a sum adds, each with the numbers that were told and who told them. */
export function TollsBehind({ path, role }: Props) {
  const words = useWords();
  const { language } = words;
  const situation = useSpeech(SITUATION);
  const speech = useSpeech(TOLLS);
  const [limit, more] = useMore(path, 100);
  const { data, failure, loading } = useAnswer<TollsAnswer>(`${path}&limit=${limit}`);
  if (failure) return <FailureNotice failure={failure} />;
  if (!data) return <Loading />;
  const { tolls, total } = data;
  if (tolls.length === 0) return <p className="quiet">{speech.none}</p>;
  return (
    <>
      <ul className="plain-list">
        {tolls.map((toll) => {
          const sum = toll.totals.find((one) => one.role === role);
          const figures = toll.entries.filter((entry) => entry.role === role).flatMap((entry) => entry.figures);
          return (
            <li key={toll.event}>
              <StateLink change={pageOf('event', toll.event)}>
                {sum ? rangeText(sum, situation, language) : '–'} {situation.role[role]}
              </StateLink>{' '}
              <span className="number">{daysText(toll, words, situation.noDay)}</span>{' '}
              <Listed of={toll.places.slice(0, 3)}>{(place) => <PlaceLink place={place} />}</Listed>{' '}
              <span className="quiet">
                <Listed of={figures}>
                  {(figure) => (
                    <>
                      {toldText(figure, situation, language)} {figure.voice}
                      {figure.use !== 'counted' && ` (${situation.use[figure.use]})`}
                    </>
                  )}
                </Listed>
              </span>
            </li>
          );
        })}
      </ul>
      <More shown={tolls.length} total={total} onMore={more} loading={loading} />
    </>
  );
}
