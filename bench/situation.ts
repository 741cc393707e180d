import { lastClaim, majority } from './simulator/baselines.js';
import { dawidSkene } from './simulator/dawid-skene.js';
import type { Estimator } from './simulator/estimator.js';
import { model } from './simulator/model.js';
import { oracle } from './simulator/oracle.js';
import { play, scoreOf } from './simulator/score.js';
import { SETTINGS } from './simulator/settings.js';
import { speedFigures } from './simulator/speed.js';
import type { Benchmark, Figure } from './types.js';

const ESTIMATORS: readonly Estimator[] = [model(), lastClaim, majority, dawidSkene, oracle];

const figure = (name: string, value: number, better: Figure['better'] = 'lower', goal?: number): Figure => ({
  figure: name,
  value: +value.toFixed(4),
  unit: '',
  better,
  ...(goal === undefined ? {} : { goal }),
});

/** Figures of one setting: the model beside what it is measured against. Each day is judged with what was known on it; `hindsight` with all that ever became known. */
function settingFigures(setting: (typeof SETTINGS)[number]): readonly Figure[] {
  const played = play(setting);
  const name = setting.name.replace(' ', '-');
  const scores = ESTIMATORS.map((estimator) => ({ estimator, ...scoreOf(estimator, played) }));
  const of = (wanted: Estimator) => scores.find(({ estimator }) => estimator === wanted)!;
  const [own, last, best] = [of(ESTIMATORS[0]!), of(lastClaim), of(oracle)];
  return [
    ...scores.flatMap(({ estimator, now, hindsight }) => {
      const who = estimator === ESTIMATORS[0] ? 'model' : estimator.name.toLowerCase().replaceAll(/[^a-z]+/g, '-');
      return [
        figure(`${name}.${who}.error`, now.error),
        figure(`${name}.${who}.brier`, now.brier),
        figure(`${name}.${who}.calibration-error`, now.calibration, 'lower', who === 'model' ? 0.05 : undefined),
        figure(`${name}.${who}.error-in-hindsight`, hindsight.error),
      ];
    }),
    figure(`${name}.error-to-last-claim`, own.now.error / last.now.error, 'lower', 0.5),
    figure(`${name}.error-to-oracle`, own.now.error / best.now.error, 'lower', 1.25),
  ];
}

/** The fold of control on worlds whose truth is known, and how fast it is. */
export const situation: Benchmark = {
  name: 'situation',
  about:
    'The fold of control: share of place-days with a wrong holder, Brier score and calibration error in five simulated settings, beside the last claim, majority vote, Dawid–Skene and an oracle filter; and its speed on 1,000,000 claims over 10,000 places.',
  needs: [],
  run: async () => [...SETTINGS.flatMap(settingFigures), ...speedFigures()],
};
