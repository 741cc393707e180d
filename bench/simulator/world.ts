import { Chance } from './random.js';
import { ACTORS, DAYS, PLACES, type WorldSpec } from './settings.js';

/** A place changed hands. */
export interface Change {
  readonly place: number;
  readonly day: number;
  readonly from: number;
  readonly to: number;
}

/** Fighting for a place, from its first to its last day. */
export interface Attack {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  readonly attacker: number;
  readonly defender: number;
  readonly fell: boolean;
}

/** What was so: who held each place on each day, and the fighting. */
export interface World {
  readonly places: number;
  /** `holders[place * DAYS + day]`, at the end of the day. */
  readonly holders: Uint8Array;
  readonly changes: readonly Change[];
  readonly attacks: readonly Attack[];
}

const { columns, rows } = PLACES;

function neighboursOf(place: number): readonly number[] {
  const [x, y] = [place % columns, Math.floor(place / columns)];
  const near = [
    [x - 1, y],
    [x + 1, y],
    [x, y - 1],
    [x, y + 1],
  ] as const;
  return near.filter(([a, b]) => a >= 0 && b >= 0 && a < columns && b < rows).map(([a, b]) => b * columns + a);
}

/** Each actor begins with the places nearest to his seat. */
function firstHolders(chance: Chance): number[] {
  const seats = Array.from({ length: ACTORS }, () => [chance.next() * columns, chance.next() * rows] as const);
  return Array.from({ length: columns * rows }, (_, place) => {
    const [x, y] = [place % columns, Math.floor(place / columns)];
    const far = seats.map(([a, b]) => (a - x) ** 2 + (b - y) ** 2);
    return far.indexOf(Math.min(...far));
  });
}

/** A world by its rules: attacks begin at fronts, last some days, and end with the fall of the place or without it. */
export function worldOf(spec: WorldSpec, seed: number): World {
  const chance = new Chance(seed * 7919 + 1);
  const holder = firstHolders(chance);
  const places = holder.length;
  const holders = new Uint8Array(places * DAYS);
  const changes: Change[] = [];
  const attacks: Attack[] = [];
  const running: (Omit<Attack, 'last' | 'fell'> | null)[] = holder.map(() => null);
  const take = (place: number, day: number, to: number): void => {
    changes.push({ place, day, from: holder[place]!, to });
    holder[place] = to;
  };
  for (let day = 0; day < DAYS; day++) {
    for (let place = 0; place < places; place++) {
      const attack = running[place];
      if (attack && chance.happens(1 / spec.attackDays)) {
        const fell = chance.happens(spec.success);
        attacks.push({ ...attack, last: day, fell });
        running[place] = null;
        if (fell) take(place, day, attack.attacker);
      } else if (!attack) {
        const enemies = neighboursOf(place)
          .map((near) => holder[near]!)
          .filter((actor) => actor !== holder[place]);
        if (enemies.length > 0 && chance.happens(spec.attack))
          running[place] = { place, first: day, attacker: chance.pick(enemies), defender: holder[place]! };
        else if (chance.happens(spec.handover))
          take(place, day, (holder[place]! + 1 + chance.below(ACTORS - 1)) % ACTORS);
      }
      holders[place * DAYS + day] = holder[place]!;
    }
  }
  for (const attack of running) if (attack) attacks.push({ ...attack, last: DAYS - 1, fell: false });
  return { places, holders, changes, attacks };
}
