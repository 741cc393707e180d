import type { ModalityRules } from '../../../claims/language.js';
import { moodOf } from './mood.js';
import { ADJECTIVES, ADVERBS, CLAUSES, MARKERS, OBJECTS, PHRASES, PREPOSITIONS, SUBJECTS } from './words.js';

/** What German words make of a happening. */
export const germanModality: ModalityRules = {
  moodOf,
  clauses: CLAUSES,
  objects: OBJECTS,
  subjects: SUBJECTS,
  phrases: PHRASES,
  prepositions: PREPOSITIONS,
  adverbs: ADVERBS,
  adjectives: ADJECTIVES,
  markers: MARKERS,
  infinitive: new Set(['um', 'ohne', 'statt', 'anstatt']),
  conditions: new Set(['wenn', 'sobald', 'solange', 'bis', 'ehe', 'bevor']),
  achieving: new Set('gelingen glücken schaffen vermögen können'.split(' ')),
  light: new Set(
    'zustandekommen geben kommen stattfinden erfolgen durchführen verüben begehen haben sein führen leisten nehmen vornehmen ausführen fortsetzen beginnen starten'.split(
      ' ',
    ),
  ),
  preventing: new Set('verhindern aufhalten stoppen vereiteln abwehren abfangen bremsen zurückschlagen'.split(' ')),
  permitting: new Set('erlauben gestatten ermöglichen zulassen genehmigen billigen'.split(' ')),
  happening: new Map([['kommen', 'zu']]),
  presupposing: new Set(
    'bremsen aufhalten stoppen beenden verurteilen kritisieren beklagen begrüßen untersuchen prüfen loben beobachten überleben rächen vergelten erwidern unterbrechen eindämmen unterstützen begründen rechtfertigen verteidigen ermöglichen'.split(
      ' ',
    ),
  ),
  agreeing: new Set(
    'vereinbaren verabreden beschließen zustimmen einigen einwilligen zusagen akzeptieren annehmen ausrufen verkünden verlängern erneuern ankündigen unterzeichnen unterschreiben schließen abschließen vereinbart verabredet beschlossen angekündigt ausgerufen ausgehandelt versprochen geltend erneuert verlängert'.split(
      ' ',
    ),
  ),
  duty: new Set(['müssen']),
  resulting: new Set(
    'bekennen kommen führen bringen gehören werden zählen beitragen verurteilen gratulieren äußern gelten beglückwünschen'.split(
      ' ',
    ),
  ),
  rather: 'sondern',
  undone: new Set('nur allein bloß lediglich zuletzt weniger ohne'.split(' ')),
  negations: new Set(
    'nicht nie niemals nirgends nirgendwo keineswegs keinesfalls mitnichten weder kein keiner keine niemand nichts ohne'.split(
      ' ',
    ),
  ),
  nearly: new Set(['beinahe', 'fast', 'nahezu']),
  holding: new Set('entsprechen zutreffen stimmen bestätigen bewahrheiten'.split(' ')),
  calling: new Set('nennen bezeichnen zurückweisen abtun einstufen'.split(' ')),
  untrue: new Set(
    'absurd falsch haltlos erfunden unwahr lüge unsinn propaganda märchen unbegründet unzutreffend falschmeldung'.split(
      ' ',
    ),
  ),
  following: new Set(['dann', 'so']),
  either: new Set(['oder']),
  unspoken: new Set(['Rede']),
  of: 'von',
  neither: new Set(['weder']),
  hearsay: 'sollen',
  will: 'wollen',
  ability: 'können',
  future: 'werden',
  perfect: new Set(['haben', 'sein']),
  conditional: new Set('könnte könnten dürfte dürften müsste müssten möchte möchten'.split(' ')),
  replacing: new Set('hätten wären würden kämen gäben müssten könnten ließen gingen stünden'.split(' ')),
};
