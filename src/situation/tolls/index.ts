export { sumTolls, type TollPeriod, type TollQuestion } from './sum.js';
export { TOLL_ROLES, tollOf } from './toll.js';
export * from './types.js';
