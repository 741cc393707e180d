import type { ChangesWords } from '../en/changes.js';

/** Wörter dessen, was neu ist. */
export const changes: ChangesWords = {
  head: (from, to) => `Was sich vom ${from} bis zum ${to} geändert hat`,
  how: 'Die Lage am ersten Tag mit dem Wissen von damals gegen die am gezeigten Tag mit dem Wissen von diesem Tag.',
  since: 'Seit',
  week: 'eine Woche davor',
  month: 'einen Monat davor',
  day: 'am Tag davor',
  policy: 'Gewichtet nach',
  policies: {
    standard: 'derselben Regel an beiden Tagen',
    cautious: 'erst üblich, dann vorsichtig',
    'last-word': 'erst üblich, dann nach dem letzten Wort',
  },
  kind: {
    world: ['Die Welt', 'Zwischen den beiden Tagen ist etwas geschehen.'],
    knowledge: ['Das Wissen', 'Über einen Tag wurde mehr bekannt: ein später Bericht.'],
    method: ['Die Methode', 'Dieselben Berichte zum selben Tag, nach einer anderen Regel gewichtet.'],
    silence: ['Stille', 'Nichts Neues wurde berichtet: Die Gewissheit ist geschwunden, oder es endete ungehört.'],
  },
  none: 'Nichts dieser Art.',
  nothing: 'Nichts wird anders gelesen als am ersten Tag.',
  nothingHow: 'Ein früherer Tag zeigt vielleicht mehr.',
  before: 'Davor',
  after: 'Danach',
  claims: 'Es beruht auf',
  events: (n) => (n === 1 ? '1 Ereignis dieser Tage' : `${n} Ereignisse dieser Tage`),
  reversed: 'Der erste Tag darf nicht nach dem gezeigten liegen.',
};
