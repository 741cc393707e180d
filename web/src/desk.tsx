import { useEffect } from 'react';
import type { Health } from './answers.js';
import { ControlView } from './control-view.js';
import { useAnswer } from './data.js';
import { Header, themeOf } from './header.js';
import { useHeartbeat } from './heartbeat.js';
import { useKeys } from './keys.js';
import { GoneNotice, NonsenseNotice } from './notice.js';
import { Panel } from './panel.js';
import { ReadView } from './read-view.js';
import { ReportView } from './report-view.js';
import { ReportsView } from './reports-view.js';
import { Speaking, useWords } from './speech.js';
import { type State, useAddress } from './state.js';
import { WordsView } from './words-view.js';

function Main({ state, health }: { readonly state: State; readonly health: Health | null }) {
  if (state.report) return <ReportView state={state} id={state.report} />;
  switch (state.view) {
    case 'control':
      return <ControlView state={state} health={health} />;
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
  const panel = state.place !== null && state.view === 'control' && state.report === null;
  return (
    <div className={panel ? 'desk with-panel' : 'desk'}>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Header state={state} />
      <GoneNotice />
      <NonsenseNotice nonsense={nonsense} />
      <main id="main" tabIndex={-1}>
        <Main state={state} health={health} />
      </main>
      {panel && <Panel state={state} day={state.at ?? health?.today ?? null} />}
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
