import type { FrameData } from '../../../claims/frames/types.js';

/** Verbs that only carry what their noun tells. The first that fits is taken. */
export const carriers: FrameData['carriers'] = [
  // Die Armee startete eine Offensive. – Der Angriff wurde von Rebellen verübt.
  {
    verbs:
      'starten beginnen verüben führen durchführen unternehmen fliegen ausführen fortsetzen fortführen verstärken lancieren eröffnen leisten liefern begehen vornehmen veranstalten anrichten wiederaufnehmen ausweiten intensivieren einleiten entfesseln antreten versuchen abhalten aufnehmen richten organisieren inszenieren abschließen vollenden vollziehen verhängen schließen unterzeichnen unterschreiben machen anbringen einlegen abbrechen abgeben gewähren erteilen austragen',
    noun: 'object',
    actor: 'agent subject',
  },
  {
    verbs: 'planen vorbereiten ankündigen beabsichtigen erwägen androhen anordnen befehlen',
    noun: 'object',
    actor: 'agent subject',
    modality: 'planned',
  },
  // Die Regierung entzog der Miliz die Unterstützung.
  { verbs: 'entziehen aufkündigen versagen', noun: 'object', actor: 'agent subject', opponent: 'dative', ended: true },
  // Die Gruppe lehnt eine Kapitulation ab; die Miliz stimmte einem Abzug zu.
  { verbs: 'ablehnen verweigern', noun: 'object', actor: 'agent subject', modality: 'negated', yields: true },
  { verbs: 'zustimmen einwilligen', noun: 'dative', actor: 'subject', modality: 'planned', yields: true },
  // Russland handelte den Abzug der Kämpfer aus: wer verhandelt, zieht nicht ab.
  { verbs: 'aushandeln vereinbaren verabreden vermitteln', noun: 'object' },
  // Die Belagerung wurde durchbrochen.
  { verbs: 'durchbrechen brechen sprengen', noun: 'object', opponent: 'agent subject', ended: true },
  {
    verbs: 'beenden einstellen stoppen abbrechen aussetzen unterbrechen aufheben',
    noun: 'object',
    actor: 'agent subject',
    yields: true,
  },
  {
    verbs: 'abwehren zurückschlagen abschlagen vereiteln verhindern parieren vermeiden abwenden aufhalten',
    noun: 'object',
    opponent: 'agent subject',
    modality: 'attempted',
  },
  // Die Miliz brachte den Vormarsch zum Stehen.
  { verbs: 'bringen verlangsamen bremsen', noun: 'object', opponent: 'agent subject' },
  {
    verbs:
      'begründen ausschließen loben kommentieren nutzen überwachen beobachten beschreiben schildern begleiten anführen fürchten erwarten',
    noun: 'object',
  },
  { verbs: 'erleiden erleben überstehen überleben', noun: 'object', opponent: 'subject' },
  {
    verbs: 'fordern verlangen vorschlagen anbieten verbieten untersagen',
    noun: 'object',
    source: 'subject',
    modality: 'planned',
  },
  // Die Regierung soll den Kämpfern den Abzug erlaubt haben.
  { verbs: 'erlauben gestatten', noun: 'object', actor: 'dative' },
  { verbs: 'ermöglichen zulassen vorsehen', noun: 'object', modality: 'planned' },
  // Die Miliz hinterging die Verhandlungen mit der Armee.
  { verbs: 'hintergehen sabotieren torpedieren aufkündigen', noun: 'object', actor: 'agent subject' },
  {
    verbs: 'bestreiten dementieren leugnen zurückweisen abstreiten',
    noun: 'object',
    source: 'agent subject',
    modality: 'negated',
  },
  {
    verbs:
      'melden verkünden bekanntgeben vermelden behaupten reklamieren bekanntgeben bestätigen verzeichnen einräumen zugeben',
    noun: 'object',
    source: 'agent subject',
    modality: 'claimed',
  },
  // Der Armee gelang die Rückeroberung der Stadt.
  { verbs: 'gelingen glücken', noun: 'subject', actor: 'dative' },
  { verbs: 'scheitern misslingen fehlschlagen stecken steckenbleiben', noun: 'subject', modality: 'attempted' },
  { verbs: 'drohen bevorstehen', noun: 'subject', modality: 'possible' },
  { verbs: 'gelten', noun: 'subject', opponent: 'dative' },
  // Die Sanktionen treffen die Luftwaffe.
  { verbs: 'treffen', noun: 'subject', opponent: 'object' },
  {
    verbs:
      'beginnen stattfinden ausbrechen andauern toben ereignen geben dauern anhalten laufen weitergehen enden folgen erfolgen aufflammen entbrennen auslösen wüten losbrechen abspielen entwickeln verschärfen eskalieren zunehmen abflauen nachlassen herrschen treffen bleiben geschehen sein werden richten vorausgehen treten halten zustandekommen erreichen eintreffen ankommen gelangen rollen',
    noun: 'subject',
  },
  // Er kann auf die Unterstützung Russlands setzen.
  { verbs: 'setzen zählen bauen hoffen', noun: 'auf', opponent: 'subject' },
  { verbs: 'erhalten bekommen genießen erfahren empfangen', noun: 'object', opponent: 'subject' },
  // Es gab heftige Gefechte.
  { verbs: 'geben', noun: 'object' },
  { verbs: 'kommen', noun: 'zu' },
  // Die Rebellen nutzten die Feuerpause zum Rückzug.
  { verbs: 'nutzen ausnutzen ansetzen ausholen antreten', noun: 'zu', actor: 'agent subject' },
  // Die Miliz bekannte sich zu dem Anschlag.
  { verbs: 'bekennen', noun: 'zu', actor: 'subject' },
  // Die Miliz übernahm die Verantwortung für den Anschlag.
  { verbs: 'übernehmen', noun: 'für', actor: 'subject' },
  { verbs: 'beteiligen beteiligt teilnehmen mitwirken', noun: 'an', actor: 'subject object' },
  {
    verbs: 'beginnen starten fortfahren antworten reagieren beantworten erwidern quittieren vergelten',
    noun: 'mit',
    actor: 'subject',
  },
  { verbs: 'drohen', noun: 'mit', actor: 'subject', modality: 'planned' },
  { verbs: 'berichten sprechen wissen erzählen', noun: 'von', source: 'subject', modality: 'claimed' },
  { verbs: 'berichten', noun: 'über', source: 'subject', modality: 'claimed' },
  { verbs: 'aufrufen auffordern', noun: 'zu', source: 'subject', modality: 'planned' },
  {
    verbs: 'beschuldigen bezichtigen',
    noun: 'genitive',
    actor: 'object',
    source: 'agent subject',
    modality: 'claimed',
  },
  { verbs: 'vorwerfen', noun: 'object', actor: 'dative', source: 'agent subject', modality: 'claimed' },
  { verbs: 'machen', noun: 'für', actor: 'object', source: 'agent subject', modality: 'claimed' },
  { verbs: 'rechnen', noun: 'mit', modality: 'possible' },
  { verbs: 'warnen', noun: 'vor', source: 'subject', modality: 'possible' },
  { verbs: 'geraten laufen', noun: 'in', opponent: 'subject' },
  { verbs: 'verurteilen kritisieren verurteilen bedauern begrüßen', noun: 'object' },
];
