/** By what tolls are added up. */
export const TOLL_PERIODS = ['day', 'week', 'month', 'year', 'all'] as const;
/** One of these. */
export type TollPeriod = (typeof TOLL_PERIODS)[number];
