import { browserFigures, canRun, sizes } from './desk-map/browser.js';
import { stepFigures } from './desk-map/steps.js';
import type { Benchmark, Figure } from './types.js';

const figure = (name: string, value: number, unit: string, goal?: number): Figure => ({
  figure: name,
  value: +value.toFixed(2),
  unit,
  better: 'lower',
  ...(goal === undefined ? {} : { goal }),
});

/** The page: how fast its worker steps, how soon it shows a map, how large it is, and whether it grows. */
export const deskMap: Benchmark = {
  name: 'desk-map',
  about:
    'The desk: steps of the day and of knowledge over 10,000 places, 100,000 claims and ten years as its worker makes them; first map, paint after a key and memory after 500 steps in Chromium without a graphics card with 5,000 towns; sizes of the scripts, packed.',
  needs: [],
  run: async () => {
    const { day, byDay, byWeek, year, prepare, bytes, p95 } = stepFigures();
    const figures = [
      figure('worker.day-step-p95', p95(day), 'ms', 4),
      figure('worker.knowledge-step-day-p95', p95(byDay), 'ms', 500),
      figure('worker.knowledge-step-week-p95', p95(byWeek), 'ms', 500),
      figure('worker.knowledge-jump-half-year-500-in-sight', year, 'ms'),
      figure('worker.knowledge-prepared', prepare, 'ms'),
      figure('worker.course-bytes', bytes / 1e6, 'MB'),
    ];
    if (!canRun()) {
      console.log('  the browser is left out: no Chromium, or the page is not built (npm run build)');
      return figures;
    }
    const { first, worker, all } = sizes();
    const { map, growth, heap, paint, load, step, all: processor } = await browserFigures();
    return [
      ...figures,
      figure('scripts.first-packed', first / 1000, 'kB', 180),
      figure('scripts.worker-packed', worker / 1000, 'kB'),
      figure('scripts.all-packed', all / 1000, 'kB'),
      figure('map.first-5000-places', map, 'ms', 2500),
      figure('map.paint-after-key-p95', paint, 'ms', 100),
      figure('map.first-main-thread', load, 'ms'),
      figure('map.step-main-thread', step, 'ms'),
      ...(processor === null ? [] : [figure('map.step-all-of-the-browser', processor, 'ms')]),
      figure('map.heap-after-500-steps', heap, 'MiB'),
      figure('map.heap-growth-500-steps', growth, 'MiB', 1),
    ];
  },
};
