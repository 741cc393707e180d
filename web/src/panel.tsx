import { useEffect, useRef, useState } from 'react';
import type { ControlInterval, KnownClaim } from '../../src/situation/types.js';
import type { ClaimsAnswer, ControlAnswer } from './answers.js';
import { pathOf, useAnswer } from './data.js';
import { dayText } from './day.js';
import { useFold } from './fold/client.js';
import { History, holdsOn } from './history.js';
import { KnownQuote } from './known-quote.js';
import { StateLink } from './link.js';
import { FailureNotice } from './notice.js';
import { SheetHandle, type SheetHeight } from './sheet-handle.js';
import { useWords } from './speech.js';
import { go, pageOf, type State } from './state.js';
import { useSubject } from './title.js';

/** Claims on which the intervals stand first, then the others, each newest first. */
function ordered(claims: readonly KnownClaim[], intervals: readonly ControlInterval[]): readonly KnownClaim[] {
  const used = new Set(intervals.flatMap((interval) => interval.reasons.map((reason) => reason.claim)));
  const rank = (known: KnownClaim) => (used.has(known.claim.id) ? 0 : 1);
  return [...claims].sort((a, b) => rank(a) - rank(b) || (b.known ?? '').localeCompare(a.known ?? ''));
}

/** The open place: its control over time, why that is believed, and what is claimed of it. */
export function Panel({ state, day }: { readonly state: State; readonly day: string | null }) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = state.place ?? '';
  const [height, setHeight] = useState<SheetHeight>('middle');
  const control = useAnswer<ControlAnswer>(pathOf('/api/control', { at: 'all', place, asOf: state.asOf }));
  const claims = useAnswer<ClaimsAnswer>(pathOf('/api/claims', { place, asOf: state.asOf, limit: '200' }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place takes the focus, nothing else does
  useEffect(() => heading.current?.focus({ preventScroll: true }), [place, state.part]);

  // The sides of the whole situation are given their colours first, so that a place opened at once has no others than the map.
  const { table, failure: unfolded } = useFold(day, state.asOf);
  const coloured = table !== null || unfolded !== null;
  const all = (coloured && control.data?.control) || [];
  const intervals = state.part ? all.filter((interval) => interval.part === state.part) : all;
  const known = claims.data?.claims ?? [];
  const failure = control.failure ?? claims.failure;
  const holds = intervals.filter((interval) => holdsOn(interval, day));
  useSubject(intervals[0]?.place.name ?? null);
  return (
    <aside className={`panel sheet-${height}`} aria-label={intervals[0]?.place.name ?? place}>
      <SheetHandle height={height} onHeight={setHeight} />
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {intervals[0]?.place.name ?? ((control.data && coloured) || control.failure ? place : '…')}
          {state.part && <span className="quiet">, {words.sector[state.part]}</span>}
        </h2>
        <StateLink className="whole-page" change={pageOf('place', place)}>
          {words.wholePage}
        </StateLink>
        <button type="button" className="plain" onClick={() => go({ place: null, part: null, claim: null })}>
          {words.close}
        </button>
      </header>
      {failure && <FailureNotice failure={failure} />}
      <section
        aria-busy={control.loading}
        className={(control.data && coloured) || control.failure ? undefined : 'coming'}
      >
        <h3>{day ? words.now(dayText(day, words.language)) : words.history}</h3>
        {coloured && control.data && holds.length === 0 && <p className="quiet">{words.status.unknown[1]}</p>}
        <History intervals={holds} claims={known} day={day} />
        {intervals.length > holds.length && (
          <details className="whole-course">
            <summary>
              {words.history} <span className="quiet number">{intervals.length}</span>
            </summary>
            <History intervals={intervals} claims={known} day={day} />
          </details>
        )}
      </section>
      <section aria-busy={claims.loading}>
        <h3>
          {words.claims} {claims.data && <span className="quiet number">{known.length}</span>}
        </h3>
        {claims.data && known.length === 0 && <p className="quiet">{words.noClaims}</p>}
        {ordered(known, intervals).map((claim) => (
          <KnownQuote key={claim.claim.id} known={claim} chosen={state.claim === claim.claim.id} />
        ))}
      </section>
    </aside>
  );
}
