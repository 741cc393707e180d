import type { Tie } from '../address/map.js';

const en = {
  name: 'Network of actors',
  intro: 'Who stands with whom, and against whom, on the day shown.',
  empty:
    'No report tells of anything between two actors. Relations come from sentences like “X supports Y”, deeds from fights and talks.',
  noneLeft: 'With these filters nothing is left.',
  only: (name: string) => `Only: ${name}`,
  asTable: 'Table',
  asDrawing: 'Drawing',
  kinds: 'What is shown',
  tie: {
    support: 'supports',
    command: 'leads',
    affiliation: 'is linked with',
    membership: 'belongs to',
    rivalry: 'is opposed to',
    hostile: 'fights, attacks',
    talks: 'talks with',
  } satisfies Record<Tie, string> as Record<Tie, string>,
  age: { now: 'on this day', past: 'past', later: 'later' },
  legend:
    'Full line with +: with each other. Dashed with ×: against each other. Dotted with ○: they talk. Pale: over by this day. Ring: told of without a name.',
  columns: { a: 'Who', tie: 'What', b: 'With whom', from: 'Since', to: 'Until', voices: 'Told', age: 'State' },
  ties: (n: number) => (n === 1 ? '1 tie' : `${n} ties`),
  left: (n: number) => (n === 1 ? '1 more in the table' : `${n} more in the table`),
  evidence: 'evidence',
  openActor: 'Page of the actor',
  choose: 'Choose an actor to see what stands between it and others.',
  told: (n: number) => `${n}×`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  all: 'All',
  moreClaims: (n: number) => `and ${n} more`,
};
export type NetworkWords = typeof en;

const de: NetworkWords = {
  name: 'Netz der Akteure',
  intro: 'Wer an diesem Tag mit wem und gegen wen steht.',
  empty:
    'Kein Bericht sagt etwas, das zwischen zwei Akteuren steht. Beziehungen kommen aus Sätzen wie „X unterstützt Y“, Taten aus Kämpfen und Gesprächen.',
  noneLeft: 'Mit diesen Filtern bleibt nichts übrig.',
  only: (name) => `Nur: ${name}`,
  asTable: 'Tabelle',
  asDrawing: 'Zeichnung',
  kinds: 'Was gezeigt wird',
  tie: {
    support: 'unterstützt',
    command: 'führt',
    affiliation: 'ist verbunden mit',
    membership: 'gehört zu',
    rivalry: 'ist Gegner von',
    hostile: 'bekämpft',
    talks: 'spricht mit',
  },
  age: { now: 'an diesem Tag', past: 'vorbei', later: 'später' },
  legend:
    'Volle Linie mit +: miteinander. Gestrichelt mit ×: gegeneinander. Gepunktet mit ○: sie sprechen. Blass: an diesem Tag vorbei. Ring: ohne Namen genannt.',
  columns: { a: 'Wer', tie: 'Was', b: 'Mit wem', from: 'Seit', to: 'Bis', voices: 'Erzählt', age: 'Stand' },
  ties: (n) => (n === 1 ? '1 Verbindung' : `${n} Verbindungen`),
  left: (n) => (n === 1 ? '1 weiterer in der Tabelle' : `${n} weitere in der Tabelle`),
  evidence: 'Beleg',
  openActor: 'Seite des Akteurs',
  choose: 'Einen Akteur wählen, um zu sehen, was zwischen ihm und anderen steht.',
  told: (n) => `${n}×`,
  zoomIn: 'Vergrößern',
  zoomOut: 'Verkleinern',
  all: 'Alle',
  moreClaims: (n) => `und ${n} weitere`,
};

/** What is written in the network of actors. */
export const NETWORK_WORDS = { de, en };
