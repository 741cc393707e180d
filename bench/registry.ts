import { claims, ownReports } from './claims.js';
import { desk } from './desk.js';
import { deskMap } from './desk-map.js';
import { events } from './events.js';
import { example } from './example.js';
import { exampleLosses } from './example-losses.js';
import { linking } from './linking.js';
import { morphology } from './morphology.js';
import { names } from './names.js';
import { news } from './news.js';
import { quantities } from './quantities.js';
import { reading } from './reading.js';
import { situation } from './situation.js';
import { speedReading } from './speed-reading.js';
import { start } from './start.js';
import { times } from './times.js';
import type { Benchmark } from './types.js';

/** All benchmarks in the order in which they are run. */
export const benchmarks: readonly Benchmark[] = [
  claims,
  ownReports,
  news,
  names,
  start,
  reading,
  morphology,
  speedReading,
  times,
  quantities,
  example,
  exampleLosses,
  events,
  linking,
  situation,
  desk,
  deskMap,
];
