import type { MapWords } from '../en/map.js';

/** Was auf der Karte und an der Zeitleiste steht. */
export const map: MapWords = {
  map: {
    name: 'Karte der Lage',
    all: 'Alle Orte',
    failed: 'Die Karte kann hier nicht gezeichnet werden (kein WebGL?). Die Tabelle zeigt dasselbe.',
    noPoints: 'Kein Ort dieser Lage hat Koordinaten: hier ist die Tabelle.',
    unplaced: (n) => `${n} ohne Punkt: Tabelle`,
  },
  legend: {
    name: 'Legende',
    sides: 'Seiten',
    parts: 'Kleine Zeichen auf einem Ring: Teile des Ortes.',
    opacity: 'Blasser: weniger wahrscheinlich oder lange nicht bestätigt.',
    borders: 'Grenzen: Natural Earth, wie sie am Boden verlaufen; gestrichelt: umstritten.',
  },
  timeline: {
    name: 'Zeitleiste',
    day: 'Regler: gezeigter Tag',
    known: 'Regler: Wissensstand',
    allKnown: 'alles Bekannte',
    before: 'Tag davor',
    after: 'Tag danach',
    density: (n) => (n === 1 ? '1 Bericht im Lauf der Zeit' : `${n} Berichte im Lauf der Zeit`),
  },
};
