const en = {
  name: 'Timeline of places',
  intro: 'Each lane is a place: colour says who held it, marks say what happened. A click goes to the day.',
  all: 'All days',
  zoomIn: 'Fewer days',
  zoomOut: 'More days',
  brush: 'Draw along the days to look at a span',
  inSight: 'Only places in sight of the map',
  more: 'More places',
  shown: (n: number, of: number) => `${n} of ${of} places`,
  parts: (name: string) => `Parts of ${name}`,
  empty:
    'Nothing is known of any place yet. Lanes come from reports that say who holds a place, or what happened there.',
  nothingHere: 'No place with lanes is in sight of the map.',
  eventsOn: (n: number) => (n === 1 ? '1 event' : `${n} events`),
  bar: 'Full: controlled. Striped: contested. Framed: besieged. Thin: presence. Hollow: claimed only. Line: unknown.',
  whole: 'whole',
};
export type TimelineWords = typeof en;

const de: TimelineWords = {
  name: 'Zeitleiste der Orte',
  intro:
    'Jede Bahn ist ein Ort: die Farbe sagt, wer ihn hielt, Zeichen sagen, was geschah. Ein Klick führt zu dem Tag.',
  all: 'Alle Tage',
  zoomIn: 'Weniger Tage',
  zoomOut: 'Mehr Tage',
  brush: 'Die Tage entlang ziehen, um einen Zeitraum anzusehen',
  inSight: 'Nur Orte im Blick der Karte',
  more: 'Mehr Orte',
  shown: (n, of) => `${n} von ${of} Orten`,
  parts: (name) => `Teile von ${name}`,
  empty:
    'Noch ist von keinem Ort etwas bekannt. Bahnen kommen aus Berichten, die sagen, wer einen Ort hält oder was dort geschah.',
  nothingHere: 'Kein Ort mit Bahnen ist im Blick der Karte.',
  eventsOn: (n) => (n === 1 ? '1 Ereignis' : `${n} Ereignisse`),
  bar: 'Voll: kontrolliert. Gestreift: umkämpft. Gerahmt: belagert. Schmal: Präsenz. Hohl: nur behauptet. Strich: unbekannt.',
  whole: 'ganzer Ort',
};

/** What is written on the timeline of places. */
export const TIMELINE_WORDS = { de, en };
