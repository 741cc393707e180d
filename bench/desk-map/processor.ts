import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Milliseconds in a tick of the processor's clock, as Linux tells it (USER_HZ is 100 on all that Node runs on). */
const TICK = 10;

interface Process {
  readonly parent: number;
  readonly ms: number;
  readonly browser: boolean;
}

function processes(): ReadonlyMap<number, Process> {
  const found = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const told = readFileSync(`/proc/${name}/stat`, 'utf8');
      // After the name in brackets: state, parent, …; the 12th and 13th are ticks spent in the program and for it.
      const fields = told.slice(told.lastIndexOf(')') + 2).split(' ');
      const browser = /\(chrom/u.test(told);
      found.set(Number(name), {
        parent: Number(fields[1]),
        ms: TICK * (Number(fields[11]) + Number(fields[12])),
        browser,
      });
    } catch {
      // It has ended meanwhile.
    }
  }
  return found;
}

/**
 * Milliseconds of the processor that all processes of the browser have worked which this program started: drawing without a graphics card
 * is done outside of the page's own thread. Null where the system does not tell (it is asked as Linux tells it).
 */
export function browserProcessor(): number | null {
  if (!existsSync('/proc/self/stat')) return null;
  const all = processes();
  const mine = (id: number): boolean => {
    for (let at = id; at > 1; at = all.get(at)?.parent ?? 0) if (at === process.pid) return true;
    return false;
  };
  let sum = 0;
  for (const [id, { ms, browser }] of all) if (browser && mine(id)) sum += ms;
  return sum;
}
