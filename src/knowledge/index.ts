export { areaId, isAreaId, isPart, relationOfId } from './area/area-id.js';
export { isFarFrom } from './area/distance.js';
export type { Position, Ring } from './area/geodesy.js';
export type { Direction, PlaceArea, ToldRelation } from './area/relation.js';
export { forgetKnowledge, loadKnowledge } from './load.js';
export * from './types.js';
