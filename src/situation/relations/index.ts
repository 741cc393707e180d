export { foldRelations, holdsOn, RELATION_TYPES } from './fold.js';
export { type EdgeKind, foldNetwork, type Network, type NetworkEdge, type NetworkNode, type Sign } from './network.js';
export * from './types.js';
