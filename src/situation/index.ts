export * from './control/fold.js';
export { Control, type FoldOptions } from './control/index.js';
export { POLICY, type Policy, WEIGHED } from './control/policy.js';
export * from './disputes/index.js';
export * from './events/index.js';
export * from './relations/index.js';
export * from './story/index.js';
export * from './tolls/index.js';
export * from './types.js';
