import { useEffect } from 'react';
import type { Health } from './answers.js';
import { ControlView } from './control-view.js';
import { useAnswer } from './data.js';
import { Header, themeOf } from './header.js';
import { useHeartbeat } from './heartbeat.js';
import { useKeys } from './keys.js';
import { MapView } from './map-view.js';
import { GoneNotice, NonsenseNotice } from './notice.js';
import { Panel } from './panel.js';
import { ReadView } from './read-view.js';
import { ReportView } from './report-view.js';
import { ReportsView } from './reports-view.js';
import { Speaking, useWords } from './speech.js';
import { type State, useAddress } from './state.js';
import { type Time, useTime } from './time.js';
import { Timeline } from './timeline.js';
import { WordsView } from './words-view.js';

interface MainProps {
  readonly state: State;
  readonly health: Health | null;
  readonly time: Time;
}

function Main({ state, health, time }: MainProps) {
  if (state.report) return <ReportView state={state} id={state.report} />;
  switch (state.view) {
    case 'map':
      return <MapView state={state} health={health} time={time} />;
    case 'control':
      return <ControlView state={state} health={health} day={time.day} />;
    case 'reports':
      return <ReportsView state={state} health={health} />;
    case 'read':
      return <ReadView />;
    case 'words':
      return <WordsView state={state} />;
  }
}

function Frame() {
  const { state, nonsense } = useAddress();
  const words = useWords();
  const { data: health } = useAnswer<Health>('/api/health');
  const theme = themeOf(state);
  useKeys();
  useHeartbeat();
  useEffect(() => {
    document.documentElement.lang = state.lang;
    document.documentElement.dataset.theme = theme;
  }, [state.lang, theme]);
  const time = useTime(state, health);
  // Map and table are two faces of the situation: panel and timeline stand beside both.
  const situation = (state.view === 'map' || state.view === 'control') && state.report === null;
  const panel = state.place !== null && situation;
  const parts = ['desk', panel && 'with-panel', situation && `situation on-${state.view}`];
  return (
    <div className={parts.filter(Boolean).join(' ')}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header state={state} health={health} />
      <GoneNotice />
      <NonsenseNotice nonsense={nonsense} />
      <main id="main" tabIndex={-1}>
        <Main state={state} health={health} time={time} />
      </main>
      {panel && <Panel state={state} day={time.day} />}
      {situation && <Timeline time={time} />}
    </div>
  );
}

/** The one screen: header, main part, panel. */
export function Desk() {
  return (
    <Speaking>
      <Frame />
    </Speaking>
  );
}
