import { loadNameForms } from '../languages/index.js';
import type {
  Dispute,
  EventOptions,
  EventToll,
  Network,
  RelationInterval,
  SituationCount,
  SituationEvent,
  StoryStep,
  TollQuestion,
  TollSum,
  VictimKind,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import { type ActorPage, askActor } from './actor-page.js';
import { LiveSituation } from './live-situation.js';
import {
  askDisputes,
  askEvents,
  askNetwork,
  askRelations,
  askStory,
  type DisputesAsked,
  type EventsAsked,
  loadEventOptions,
  type SituationQuestion,
} from './situation.js';
import {
  askCounts,
  askTollSums,
  askTolls,
  type EventExplanation,
  explainEvent,
  foldTolls,
} from './situation-explain.js';

type Moment = Pick<SituationQuestion, 'asOf' | 'recordedAsOf'>;

/** What the routes ask of events and what follows from them. */
export interface SituationUses {
  /** Makes what all questions of now stand on, so that the first one need not wait for it: in turns, others go on. What fails is left to whoever asks. */
  warm(): Promise<void>;
  events(question: SituationQuestion & EventsAsked): Promise<readonly SituationEvent[]>;
  event(id: string, moment: Moment): Promise<EventExplanation | null>;
  tolls(question: SituationQuestion, role: string, victims: VictimKind | null): Promise<readonly EventToll[]>;
  tollSums(question: SituationQuestion & TollQuestion): Promise<readonly TollSum[]>;
  counts(question: SituationQuestion & EventsAsked, table: TollQuestion): Promise<readonly SituationCount[]>;
  relations(
    question: SituationQuestion & { readonly kind?: string | null; readonly id?: string | null },
  ): Promise<readonly RelationInterval[]>;
  network(question: SituationQuestion): Promise<Network>;
  disputes(question: SituationQuestion & DisputesAsked): Promise<readonly Dispute[]>;
  story(question: SituationQuestion): Promise<readonly StoryStep[]>;
  /** By id or name; `actor-unknown` where neither the ledger nor a claim has it. */
  actor(id: string, question: Moment & Pick<SituationQuestion, 'at'>): Promise<ActorPage>;
}

/** The use cases over one store; what was folded is kept as long as the store does not change. */
export function situationUses(store: Store, world?: EventOptions, signal?: AbortSignal): SituationUses {
  let kept: Promise<LiveSituation> | null = null;
  const ground = async (moment: Moment) => {
    kept ??= (async () => new LiveSituation(store, world ?? (await loadEventOptions()), signal))();
    return (await kept).of(moment);
  };
  /** The ground of a question, with the tolls it asks for. */
  const tolled = async (question: SituationQuestion & EventsAsked) => {
    const found = await ground(question);
    await foldTolls(found, question, signal);
    return found;
  };
  return {
    warm: async () => {
      try {
        await askDisputes(store, await ground({}), {});
      } catch {
        // Whoever asks is told.
      }
    },
    events: async (question) => askEvents(await ground(question), question).map(({ event }) => event),
    event: async (id, moment) => explainEvent(await ground(moment), id),
    tolls: async (question, role, victims) =>
      askTolls(await tolled(question), question).filter(({ entries }) =>
        entries.some((entry) => entry.role === role && (victims === null || entry.kind === victims)),
      ),
    tollSums: async (question) => askTollSums(await tolled(question), question),
    counts: async (question, table) => askCounts(await tolled(question), question, table),
    relations: async (question) => askRelations(await ground(question), question),
    network: async (question) => askNetwork(await ground(question), question),
    disputes: async (question) => askDisputes(store, await ground(question), question),
    story: async (question) => askStory(await ground(question), question),
    actor: async (id, question) => askActor(await ground(question), id, question, await loadNameForms()),
  };
}
