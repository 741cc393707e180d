import type { Clock } from '../store/index.js';

/** The clock of the machine. Below this room nobody asks it. */
export const systemClock: Clock = () => new Date();

/** The day it is, ISO, where the machine stands. */
export function today(clock: Clock = systemClock): string {
  const now = clock();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
