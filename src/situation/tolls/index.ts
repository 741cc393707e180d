export { TOLL_PERIODS, type TollPeriod } from './periods.js';
export { PLACE_LEVELS, type PlaceLevel } from './place-level.js';
export { asRetelling, sumTolls, type TollQuestion } from './sum.js';
export { countEvents, type SituationCount } from './table.js';
export { TOLL_ROLES, tollOf } from './toll.js';
export * from './types.js';
