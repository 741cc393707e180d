import { Component, type ComponentType, type ReactNode, Suspense, useEffect } from 'react';
import type { Health } from './answers.js';
import { useAnswer } from './data.js';
import { dayText } from './day.js';
import { Header, themeOf } from './header.js';
import { useHeartbeat } from './heartbeat.js';
import { useKeys } from './keys.js';
import { Held, Loading } from './loading.js';
import { GoneNotice, NonsenseNotice } from './notice.js';
import { Panel } from './panel.js';
import { useSides } from './sides.js';
import { Speaking, useWords } from './speech.js';
import { type State, subjectOf, useAddress } from './state.js';
import { useTime } from './time.js';
import { Timeline } from './timeline/strip.js';
import { useTitle } from './title.js';
import { fetchOtherViews, PAGE_PARTS, VIEW_FILES, VIEW_PARTS, type ViewProps } from './views.js';

/** What stands in the main part: a report over a page over a view. */
function Main(props: ViewProps) {
  const { state } = props;
  const subject = subjectOf(state);
  const View: ComponentType<ViewProps> = VIEW_PARTS[state.view];
  if (state.report) return <PAGE_PARTS.report key={state.report} {...props} id={state.report} />;
  if (!subject) return <View {...props} />;
  const Page = PAGE_PARTS[subject.subject];
  return <Page key={state.page} {...props} id={subject.id} />;
}

interface MendProps {
  /** Another place in the desk begins anew. */
  readonly at: string;
  readonly told: ReactNode;
  readonly children: ReactNode;
}

/** What breaks in one part of the page, or could not be loaded, is told there; the rest stands. */
class Mend extends Component<MendProps, { readonly broken: string | null }> {
  override state = { broken: null };
  static getDerivedStateFromError() {
    return { broken: 'broken' };
  }
  override componentDidUpdate(before: MendProps) {
    if (before.at !== this.props.at && this.state.broken) this.setState({ broken: null });
  }
  override render() {
    return this.state.broken ? this.props.told : this.props.children;
  }
}

function Broken() {
  const words = useWords();
  return (
    <div className="notice warning" role="alert">
      <strong>{words.broken}</strong>{' '}
      <button type="button" onClick={() => window.location.reload()}>
        {words.again}
      </button>
    </div>
  );
}

/** Views that show a day: the title names it. */
const DATED: ReadonlySet<string> = new Set(['map', 'timeline', 'network', 'control', 'changes', 'print']);

/** Whether the part that fills the screen is open: nothing lies over the view. */
const isSituation = (state: State): boolean =>
  VIEW_FILES[state.view].frame === 'situation' && state.report === null && state.page === null;

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
  useEffect(fetchOtherViews, []);
  const time = useTime(state, health);
  const situation = isSituation(state);
  useSides(!situation && (state.page !== null || state.view === 'changes'));
  const dated = DATED.has(state.view) || state.page !== null || state.report !== null;
  useTitle(
    state.report === null && state.page === null ? words.views[state.view] : null,
    dated && time.rested ? dayText(time.rested, words.language) : null,
    dated && state.asOf ? words.asKnown(dayText(state.asOf, words.language)) : null,
    words.title,
  );
  const panel = state.place !== null && situation;
  const parts = ['desk', panel && 'with-panel', situation && `situation on-${state.view}`];
  return (
    <Held value={health?.counts ?? null}>
      <div className={parts.filter(Boolean).join(' ')}>
        <a className="skip" href="#main">
          {words.skip}
        </a>
        <Header state={state} health={health} day={time.rested} />
        <GoneNotice />
        <NonsenseNotice nonsense={nonsense} />
        <main id="main" tabIndex={-1}>
          <Mend at={`${state.view} ${state.page} ${state.report}`} told={<Broken />}>
            <Suspense fallback={<Loading className="quiet waiting" />}>
              <Main state={state} health={health} time={time} />
            </Suspense>
          </Mend>
        </main>
        {panel && <Panel state={state} day={time.day} />}
        {situation && <Timeline time={time} state={state} />}
      </div>
    </Held>
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
