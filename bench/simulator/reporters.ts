import { edited, type Saying, sentenceOf, windowOf } from './claims.js';
import { Chance } from './random.js';
import { ACTORS, type CopierSpec, DAYS, type ReporterSpec, type Setting } from './settings.js';
import type { Attack, Change, World } from './world.js';

/** A reporter of the world: one of its kind. */
export type Reporter = Omit<ReporterSpec, 'count'>;

/** The reporters of a setting, one by one: press services are those of successive actors. */
export const reportersOf = ({ reporters }: Setting): readonly Reporter[] =>
  reporters.flatMap(({ count = 1, ...spec }) =>
    Array.from({ length: count }, (_, i) => ({
      ...spec,
      name: `${spec.name} ${i + 1}`,
      side: spec.side === null ? null : (spec.side + i) % ACTORS,
    })),
  );

type Told = Pick<Saying, 'kind' | 'place' | 'actor' | 'other'>;

class Desk {
  readonly sayings: Saying[] = [];

  constructor(
    readonly chance: Chance,
    readonly reporter: Reporter,
    readonly index: number,
  ) {}

  /** Says that something happened on the day; it is out some days later. */
  say(told: Told, happened: number): void {
    const { chance, reporter } = this;
    const known = happened + chance.days(told.kind === 'control' ? 0 : reporter.delay);
    if (known >= DAYS) return;
    const dated = this.#dated(told.kind, happened, known);
    const { side } = reporter;
    const word =
      side === null
        ? chance.happens(reporter.secondHand)
          ? 'third'
          : null
        : chance.happens(reporter.unattributed)
          ? null
          : side;
    const sentence = sentenceOf(chance, told);
    this.sayings.push({
      ...told,
      ...dated,
      reporter: this.index,
      known,
      word,
      publisher: reporter.name,
      copy: false,
      sentence,
    });
  }

  #dated(kind: Saying['kind'], happened: number, known: number): Pick<Saying, 'day' | 'told'> {
    if (kind === 'control') return { told: 'none', day: null };
    const { chance } = this;
    const { day, none, week, slip } = this.reporter.dating;
    const dice = chance.next();
    if (dice < none) return { told: 'none', day: null };
    if (dice < none + day) {
      const by = chance.happens(slip) ? chance.pick([-3, -2, -1, 1, 2, 3]) : 0;
      return { told: 'day', day: Math.max(0, Math.min(known, happened + by)) };
    }
    if (dice < none + day + week) return { told: 'week', day: Math.max(3, happened + chance.below(7) - 3) };
    return { told: 'month', day: happened };
  }
}

function tellChange(desk: Desk, change: Change): void {
  const { chance, reporter } = desk;
  const { side, error } = reporter;
  if (side !== null && side !== change.to && side !== change.from) return;
  if (side === change.from && chance.happens(reporter.omits)) return;
  if (!chance.happens(reporter.coverage)) return;
  if (side === change.from && chance.happens(0.4)) {
    desk.say({ kind: 'withdrawal', place: change.place, actor: change.from, other: null }, change.day);
    return;
  }
  const wrong = side === null && chance.happens(error);
  const to = wrong ? (change.to + 1 + chance.below(ACTORS - 1)) % ACTORS : change.to;
  const other = change.from !== to && chance.happens(0.5) ? change.from : null;
  desk.say({ kind: 'capture', place: change.place, actor: to, other }, change.day);
}

function tellAttack(desk: Desk, { place, first, last, attacker, defender }: Attack): void {
  const { chance, reporter } = desk;
  const { side } = reporter;
  if (side !== null && side !== attacker && side !== defender) return;
  for (let day = first; day <= last; day++) {
    if (chance.happens(reporter.fights)) desk.say({ kind: 'fight', place, actor: attacker, other: defender }, day);
    if (side === attacker && chance.happens(reporter.falseVictory))
      desk.say({ kind: 'capture', place, actor: attacker, other: chance.happens(0.5) ? defender : null }, day);
  }
}

function tellStates(desk: Desk, world: World): void {
  const { chance, reporter } = desk;
  const { side, error } = reporter;
  for (let place = 0; place < world.places; place++)
    for (let day = 0; day < DAYS; day++) {
      if (!chance.happens(reporter.states)) continue;
      const seen = Math.max(0, day - chance.days(reporter.stale));
      const holder = world.holders[place * DAYS + seen]!;
      if (side !== null) {
        const own = holder === side || chance.happens(error * 0.1);
        if (own) desk.say({ kind: 'control', place, actor: side, other: null }, day);
        continue;
      }
      const wrong = chance.happens(error);
      const actor = wrong ? (holder + 1 + chance.below(ACTORS - 1)) % ACTORS : holder;
      desk.say({ kind: 'control', place, actor, other: null }, day);
    }
}

function copies(
  chance: Chance,
  { count, share, delay, edited: edits, ofSides }: CopierSpec,
  from: readonly Saying[],
  reporters: readonly Reporter[],
): Saying[] {
  return from.flatMap((saying) => {
    if (ofSides && reporters[saying.reporter]!.side === null) return [];
    return Array.from({ length: count }, (_, i): Saying | null => {
      if (!chance.happens(share)) return null;
      const known = saying.known + chance.days(delay);
      if (known >= DAYS) return null;
      const sentence = chance.happens(edits) ? edited(chance, saying.sentence) : saying.sentence;
      return { ...saying, known, sentence, copy: true, publisher: `outlet ${i + 1}` };
    }).filter((copy) => copy !== null);
  });
}

/** All that is reported of a world, by the day on which it is known. A time that is told never lies after the day of the report. */
export function sayingsOf(setting: Setting, world: World): readonly Saying[] {
  const reporters = reportersOf(setting);
  const own = reporters.flatMap((reporter, index) => {
    const desk = new Desk(new Chance(setting.seed * 104729 + index + 1), reporter, index);
    for (const change of world.changes) tellChange(desk, change);
    for (const attack of world.attacks) tellAttack(desk, attack);
    tellStates(desk, world);
    return desk.sayings;
  });
  const chance = new Chance(setting.seed * 15485863 + 3);
  const all = setting.copiers ? [...own, ...copies(chance, setting.copiers, own, reporters)] : own;
  return all
    .filter((saying) => (windowOf(saying)?.[0] ?? 0) <= saying.known)
    .map((saying, i) => ({ saying, i }))
    .sort((a, b) => a.saying.known - b.saying.known || a.i - b.i)
    .map(({ saying }) => saying);
}
