import { loadSitrep } from '../../languages/situation.js';
import {
  type ControlChange,
  type ControlInterval,
  diffControl,
  type SitrepWords,
  type SituationEvent,
  type TollRole,
} from '../../situation/index.js';
import { LagebildError } from '../../text/index.js';
import { formatDay, parseDay } from '../../time/index.js';
import { demandOrder } from '../range.js';
import type { SituationUses } from '../situation-uses.js';
import type { Sight } from '../why.js';
import { Notes } from './notes.js';
import { changeText, disputeText, eventText, headText, moreText, standsText, tollText } from './text.js';
import type { Sitrep, SitrepQuestion, SitrepSection, SitrepSentence } from './types.js';

/** Languages in which situation reports are written. */
export const SITREP_LANGUAGES = ['de', 'en'] as const;

/** Sentences of one part, and notes of one sentence, at most: what is left out is counted. */
const MOST = { changes: 60, fought: 60, events: 80, disputes: 25, notes: 5 };
const ROLES: readonly TollRole[] = ['killed', 'wounded', 'missing', 'detained', 'displaced'];

async function wordsOf(language: string): Promise<SitrepWords> {
  const words = await loadSitrep(language);
  if (words) return words;
  throw new LagebildError('language-unknown', `no situation report is written in „${language}“`, {
    came: language,
    possible: SITREP_LANGUAGES.join(', '),
  });
}

/** A section, cut to its length: what is left out is told by number. */
function section(
  name: SitrepSection['name'],
  sentences: readonly SitrepSentence[],
  all: number,
  words: SitrepWords,
): SitrepSection {
  const remark = all === 0 ? words.nothing[name] : moreText(all - sentences.length, words);
  return { name, heading: words.heading[name], sentences, remark };
}

const cellKey = ({ place, part }: Pick<ControlInterval, 'place' | 'part'>): string =>
  JSON.stringify([place.id ?? place.name, part]);

/** What a change stands on: the claims that made it; where only silence did, those on which it stood before. */
function claimsOf(change: ControlChange, before: ReadonlyMap<string, ControlInterval>): readonly string[] {
  if (change.claims.length > 0) return change.claims;
  const reasons = before.get(cellKey(change))?.reasons ?? [];
  return [...reasons].sort((a, b) => b.weight - a.weight).map(({ claim }) => claim);
}

const reasonsOf = ({ reasons }: ControlInterval): readonly string[] =>
  [...reasons].sort((a, b) => b.weight - a.weight).map(({ claim }) => claim);

/** Claims of an event that tell it in words of their own, first told first. */
const tellingsOf = ({ tellings }: SituationEvent): readonly string[] => [
  ...tellings.filter(({ relation }) => relation !== 'copies').map(({ claim }) => claim),
];

/** Everything that a report is made from. */
interface Making {
  readonly sight: Sight;
  readonly situation: SituationUses;
  readonly question: SitrepQuestion;
  readonly words: SitrepWords;
  readonly notes: Notes;
}

async function controlSections({ sight, question, words, notes }: Making) {
  const { from, to, asOf } = question;
  const control = await sight.live.held({ asOf, recordedAsOf: null });
  const dayBefore = formatDay(parseDay(from)! - 1);
  const [before, after] = [dayBefore, to].map((at) => control.intervals({ at, asOf })) as [
    ControlInterval[],
    ControlInterval[],
  ];
  const changes = diffControl({ before, otherMethod: before, moreKnown: before, after });
  // What changed by news comes before what only faded.
  const ordered = [...changes].sort((a, b) => Number(a.kind === 'silence') - Number(b.kind === 'silence'));
  const byCell = new Map(before.map((cell) => [cellKey(cell), cell]));
  const changed: SitrepSentence[] = [];
  for (const change of ordered.slice(0, MOST.changes))
    changed.push({
      text: changeText(change, words),
      notes: await notes.of(claimsOf(change, byCell), MOST.notes),
    });
  const fought = after.filter(({ status }) => status === 'contested' || status === 'besieged');
  const stands: SitrepSentence[] = [];
  for (const cell of fought.slice(0, MOST.fought))
    stands.push({ text: standsText(cell, words), notes: await notes.of(reasonsOf(cell), MOST.notes) });
  return {
    sections: [section('changes', changed, changes.length, words), section('fought', stands, fought.length, words)],
    changed: changes.length,
    held: after.filter(({ status }) => status === 'controlled').length,
    contested: fought.length,
  };
}

const asked = ({ from, to, asOf }: SitrepQuestion) => ({ from, to, asOf, actors: [] });

async function eventSection({ situation, question, words, notes }: Making) {
  const all = (await situation.events({ ...asked(question), kind: null, states: false })).filter(
    ({ tellings }) => tellings.length > 0,
  );
  // Those told by most come in where there is no room for all; they stand in the order of their days.
  const kept = new Set([...all].sort((a, b) => b.voices - a.voices).slice(0, MOST.events));
  const sentences: SitrepSentence[] = [];
  for (const event of all.filter((one) => kept.has(one)))
    sentences.push({
      text: eventText(event, words),
      notes: await notes.of(tellingsOf(event), MOST.notes),
      event: event.id,
    });
  const places = new Set(all.flatMap(({ places: of }) => of.slice(0, 1)).map(({ id, name }) => id ?? name));
  return { section: section('events', sentences, all.length, words), events: all, places: places.size };
}

async function tollSection({ situation, question, words, notes }: Making, events: readonly SituationEvent[]) {
  const byId = new Map(events.map((event) => [event.id, event]));
  const sentences: SitrepSentence[] = [];
  for (const role of ROLES) {
    const sums = await situation.tollSums({ ...asked(question), period: 'all', byPlace: false, role, kind: null });
    const sum = sums.find(({ kind }) => kind === 'all') ?? sums[0];
    if (!sum || sum.high === 0) continue;
    const claims = await claimsOfSum(situation, question, [...sum.events, ...sum.over], role, byId);
    sentences.push({
      text: tollText(role, sum, sum.events.length, words),
      notes: await notes.of(claims, 3 * MOST.notes),
    });
  }
  return section('tolls', sentences, sentences.length, words);
}

/** The claims whose numbers are added up; where none is told, those that tell the events. */
async function claimsOfSum(
  situation: SituationUses,
  question: SitrepQuestion,
  ids: readonly string[],
  role: TollRole,
  byId: ReadonlyMap<string, SituationEvent>,
): Promise<readonly string[]> {
  const wanted = new Set(ids);
  const tolls = await situation.tolls(asked(question), role, null);
  const figures = tolls
    .filter(({ event }) => wanted.has(event))
    .flatMap(({ entries }) => entries.filter((entry) => entry.role === role))
    .flatMap(({ figures: told }) => told.filter(({ use }) => use === 'counted').map(({ claim }) => claim));
  return figures.length > 0 ? figures : ids.flatMap((id) => (byId.has(id) ? tellingsOf(byId.get(id)!) : []));
}

async function disputeSection({ situation, question, words, notes }: Making) {
  const all = (await situation.disputes({ ...asked(question), matter: null })).filter(({ sides }) =>
    sides.some(({ voices }) => voices.some(({ claim }) => claim !== null)),
  );
  const sentences: SitrepSentence[] = [];
  for (const dispute of all.slice(0, MOST.disputes)) {
    const claims = dispute.sides.flatMap(({ voices }) => voices.flatMap(({ claim }) => claim ?? []).slice(0, 2));
    sentences.push({ text: disputeText(dispute, words), notes: await notes.of(claims, 2 * MOST.notes) });
  }
  return section('disputes', sentences, all.length, words);
}

/**
 * Writes the situation report of a day or of several: what changed hands, what is fought over, what happened, how many people, what is disputed.
 * Each sentence has the numbers of the claims on which it stands. Throws `language-unknown`, `range-reversed`.
 */
export async function makeSitrep(sight: Sight, situation: SituationUses, question: SitrepQuestion): Promise<Sitrep> {
  const { from, to, asOf, language } = question;
  demandOrder(from, to, 'the first day of the report is after the last');
  const words = await wordsOf(language);
  const making: Making = { sight, situation, question, words, notes: new Notes(sight.store) };
  const control = await controlSections(making);
  const { section: events, events: told, places } = await eventSection(making);
  const tolls = await tollSection(making, told);
  const disputes = await disputeSection(making);
  const { notes } = making;
  const figure = (name: keyof SitrepWords['figure'], value: number) => ({ name: words.figure[name], value });
  return {
    language,
    from,
    to,
    asOf,
    ...headText(from, to, asOf, words),
    figuresHeading: words.heading.figures,
    figures: [
      figure('events', told.length),
      figure('places', places),
      figure('changed', control.changed),
      figure('held', control.held),
      figure('contested', control.contested),
      figure('reports', notes.reports),
    ],
    sections: [...control.sections, events, tolls, disputes],
    notesHeading: words.heading.notes,
    notes: notes.all,
    sourcesHeading: words.heading.sources,
    sources: notes.sources(words),
    methodHeading: words.heading.method,
    method: words.method,
  };
}
