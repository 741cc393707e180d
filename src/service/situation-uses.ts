import type {
  Dispute,
  EventOptions,
  EventToll,
  RelationInterval,
  SituationEvent,
  StoryStep,
  TollQuestion,
  TollSum,
  VictimKind,
} from '../situation/index.js';
import type { Store } from '../store/index.js';
import {
  askDisputes,
  askEvents,
  askRelations,
  askStory,
  Grounds,
  loadEventOptions,
  type SituationQuestion,
} from './situation.js';
import { askTollSums, askTolls, type EventExplanation, explainEvent } from './situation-explain.js';

type Moment = Pick<SituationQuestion, 'asOf' | 'recordedAsOf'>;

/** What the routes ask of events and what follows from them. */
export interface SituationUses {
  events(question: SituationQuestion & { kind: string | null; states: boolean }): Promise<readonly SituationEvent[]>;
  event(id: string, moment: Moment): Promise<EventExplanation | null>;
  tolls(question: SituationQuestion, role: string, victims: VictimKind | null): Promise<readonly EventToll[]>;
  tollSums(question: SituationQuestion & TollQuestion): Promise<readonly TollSum[]>;
  relations(question: SituationQuestion & { kind: string | null }): Promise<readonly RelationInterval[]>;
  disputes(question: SituationQuestion & { matter: string | null }): Promise<readonly Dispute[]>;
  story(question: SituationQuestion): Promise<readonly StoryStep[]>;
}

/** The use cases over one store; what was folded is kept as long as the store does not change. */
export function situationUses(store: Store, world?: EventOptions): SituationUses {
  let kept: Promise<Grounds> | null = null;
  const ground = async (moment: Moment) => {
    kept ??= (async () => new Grounds(store, world ?? (await loadEventOptions())))();
    return (await kept).of(moment);
  };
  return {
    events: async (question) => askEvents(await ground(question), question).map(({ event }) => event),
    event: async (id, moment) => explainEvent(await ground(moment), id),
    tolls: async (question, role, victims) =>
      askTolls(await ground(question), question).filter(({ entries }) =>
        entries.some((entry) => entry.role === role && (victims === null || entry.kind === victims)),
      ),
    tollSums: async (question) => askTollSums(await ground(question), question),
    relations: async (question) => askRelations(await ground(question), question),
    disputes: async (question) => askDisputes(store, await ground(question), question),
    story: async (question) => askStory(await ground(question), question),
  };
}
