import { type ComponentType, lazy } from 'react';
import type { Subject, View } from './address.js';
import type { Health } from './answers.js';
import type { State } from './state.js';
import type { Time } from './time.js';

/** What every view is given. */
export interface ViewProps {
  readonly state: State;
  readonly health: Health | null;
  readonly time: Time;
}

/** What the page of a place, an actor, an event, an outlet or a report is given. */
export interface PageProps extends ViewProps {
  /** Id or name of what the page is about. */
  readonly id: string;
}

interface ViewFile<P> {
  readonly load: () => Promise<{ readonly default: ComponentType<P> }>;
}

/**
 * `situation`: the view fills the screen, with the strip of days below and the panel of a place beside it; `page`: it scrolls like a
 * text.
 */
export type FrameKind = 'situation' | 'page';

interface ViewEntry extends ViewFile<ViewProps> {
  readonly frame: FrameKind;
}

/** Every view is a file of its own, loaded when it is first needed. */
export const VIEW_FILES: Readonly<Record<View, ViewEntry>> = {
  map: { frame: 'situation', load: () => import('./map/view.js') },
  timeline: { frame: 'situation', load: () => import('./timeline/view.js') },
  network: { frame: 'situation', load: () => import('./network/view.js') },
  control: { frame: 'situation', load: () => import('./control-view.js') },
  events: { frame: 'page', load: () => import('./events/view.js') },
  disputes: { frame: 'page', load: () => import('./disputes/view.js') },
  tolls: { frame: 'page', load: () => import('./tolls/view.js') },
  changes: { frame: 'page', load: () => import('./changes/view.js') },
  claims: { frame: 'page', load: () => import('./claims/view.js') },
  reports: { frame: 'page', load: () => import('./reports-view.js') },
  read: { frame: 'page', load: () => import('./read-view.js') },
  print: { frame: 'page', load: () => import('./print/view.js') },
  words: { frame: 'page', load: () => import('./words-view.js') },
};

/** Pages of single things. */
export const PAGE_FILES: Readonly<Record<Subject | 'report', ViewFile<PageProps>>> = {
  place: { load: () => import('./pages/place.js') },
  actor: { load: () => import('./pages/actor.js') },
  event: { load: () => import('./pages/event.js') },
  outlet: { load: () => import('./pages/outlet.js') },
  report: { load: () => import('./report-view.js') },
};

/** The views that the navigation names, in groups. */
export const NAVIGATION: readonly (readonly View[])[] = [
  ['map', 'timeline', 'network', 'control'],
  ['events', 'disputes', 'tolls', 'changes', 'claims'],
  ['reports', 'read'],
  ['print', 'words'],
];

const lazily = <K extends string, P>(files: Readonly<Record<K, ViewFile<P>>>) =>
  Object.fromEntries(
    Object.entries<ViewFile<P>>(files).map(([name, { load }]) => [name, lazy(load)]),
  ) as unknown as Readonly<Record<K, ComponentType<P>>>;

export const VIEW_PARTS = lazily<View, ViewProps>(VIEW_FILES);
export const PAGE_PARTS = lazily<Subject | 'report', PageProps>(PAGE_FILES);

/**
 * Fetches the other files while nothing else happens: another view opens at once, and without the server too. A file that cannot be had
 * now is asked for again when it is needed.
 */
export function fetchOtherViews(): void {
  const files = [...Object.values(VIEW_FILES), ...Object.values(PAGE_FILES)];
  const next = async (): Promise<void> => {
    for (const { load } of files) await load().catch(() => null);
  };
  setTimeout(() => void next(), 3000);
}
