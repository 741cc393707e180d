import type { Dispute, DisputeSide } from '../../../src/situation/disputes/types.js';
import { dayText } from '../day.js';
import { QuotedInSentence } from '../in-sentence.js';
import { StateLink } from '../link.js';
import { useSpeech, useWords } from '../speech.js';
import { pageOf } from '../state.js';
import { SITUATION } from '../words/situation.js';
import { aboutText, sideText } from './dispute-words.js';
import { daysText } from './event-words.js';
import { Actors, OutletLink, PlaceLink } from './links.js';
import './disputed.css';

function Side({ side, dispute }: { readonly side: DisputeSide; readonly dispute: Dispute }) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  return (
    <div className="dispute-side">
      <h3>{sideText(side.value, dispute, words, speech)}</h3>
      {side.voices.map((voice) => (
        <div className="voice" key={`${voice.claim}|${voice.report}|${voice.sentence}`}>
          <blockquote lang="de">
            <StateLink data-row="" change={{ report: voice.report, claim: voice.claim }} title={words.openReport}>
              <QuotedInSentence told={voice}>{voice.sentence}</QuotedInSentence>
            </StateLink>
          </blockquote>
          <p className="about">
            <OutletLink name={voice.publisher} />
            <span className="number">{voice.known ? dayText(voice.known, words.language) : words.noDay}</span>
            {voice.sources.length > 0 && <span>{words.by(voice.sources.join(', '))}</span>}
            <span>{speech.stake[voice.stake]}</span>
          </p>
        </div>
      ))}
    </div>
  );
}

/** Words that cannot all be right, in columns beside each other; nothing is chosen. */
export function Disputed({ dispute }: { readonly dispute: Dispute }) {
  const words = useWords();
  const speech = useSpeech(SITUATION);
  const { matter, place, actors, event, sides } = dispute;
  return (
    <article className="dispute">
      <header>
        <h2>
          {speech.matter[matter]} <span className="quiet">{aboutText(dispute, words, speech)}</span>
        </h2>
        <p className="about">
          {place && <PlaceLink place={place} />}
          <span className="number">{daysText(dispute, words, speech.noDay)}</span>
          {actors.length > 0 && (
            <span>
              <Actors actors={actors} />
            </span>
          )}
          {event && <StateLink change={pageOf('event', event)}>{speech.toEvent}</StateLink>}
        </p>
      </header>
      <div className="dispute-sides" data-sides={sides.length}>
        {sides.map((side) => (
          <Side key={side.value} side={side} dispute={dispute} />
        ))}
      </div>
    </article>
  );
}
