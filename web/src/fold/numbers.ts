/** Statuses and parts by their numbers in a frame: those of the packed course, so that page and worker cannot count apart. */
export { PACKED_PARTS as PARTS, PACKED_STATUS as STATUSES } from '../../../src/situation/control/packed.js';
