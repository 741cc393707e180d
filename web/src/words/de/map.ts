import type { MapWords } from '../en/map.js';

/** Was an der Zeitleiste steht. */
export const map: MapWords = {
  timeline: {
    name: 'Zeitleiste',
    day: 'Regler: gezeigter Tag',
    known: 'Regler: Wissensstand',
    allKnown: 'alles Bekannte',
    play: 'Tage abspielen',
    pause: 'anhalten',
    pace: 'Tempo',
    paces: { day: 'Tage', week: 'Wochen', month: 'Monate' },
    before: 'Tag davor',
    after: 'Tag danach',
    density: (n) => (n === 1 ? '1 Bericht im Lauf der Zeit' : `${n} Berichte im Lauf der Zeit`),
  },
};
