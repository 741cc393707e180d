export type { Claim, ClaimType, Modality, ReportClaims } from './claims/index.js';
export { serialise } from './claims/serialise.js';
export { createReader, type Reader } from './service/read.js';
export type { ControlInterval, SituationQuery } from './situation/index.js';
export { type Finding, LagebildError, type Report, reportOf } from './text/index.js';
