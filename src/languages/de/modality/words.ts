import type { Modality } from '../../../claims/types.js';

type Groups = Readonly<Partial<Record<Modality, string>>>;

/** `{ planned: 'a b' }` as a map from word to modality. */
export const byWord = (groups: Groups): ReadonlyMap<string, Modality> =>
  new Map(
    Object.entries(groups).flatMap(([modality, words]) => words.split(/\s+/).map((w) => [w, modality as Modality])),
  );

/** What a verb, noun or adjective makes of the clause that completes it. */
export const CLAUSES = byWord({
  // `bestreitet, … angegriffen zu haben`; `hindert daran, … zu`
  negated:
    'bestreiten dementieren leugnen abstreiten zurückweisen verneinen widersprechen ausschließen weigern ablehnen verzichten unterlassen verbieten untersagen hindern abhalten vermeiden verwehren verweigern Verzicht Weigerung Dementi unmöglich ausgeschlossen falsch unwahr haltlos erfunden',
  // `kündigte an, … abzuziehen`; `der Plan, …`
  planned:
    'warten_darauf ersuchen anflehen beschwören ermuntern anstiften nahelegen raten dringen_darauf pochen_darauf bestehen_darauf abzielen ermächtigen autorisieren instruieren anhalten überlegen liebäugeln anpeilen verabreden bereiterklären anschicken stehen_davor stehen_bevor bevorstehen setzen_darauf arbeiten_darauf hinarbeiten planen ankündigen beabsichtigen fordern verlangen auffordern aufrufen appellieren anordnen befehlen anweisen beauftragen beschließen vereinbaren einigen versprechen zusagen zusichern vorbereiten vorhaben anbieten vorschlagen empfehlen bitten drängen mahnen ermahnen verpflichten erwägen gedenken hoffen wollen schwören geloben anstreben zielen darauf vorsehen ermöglichen erlauben drohen vorsehen entschließen entscheiden bereiterklären zustimmen einwilligen genehmigen bereithalten rüsten wappnen bereitmachen bereitstehen Plan Absicht Ankündigung Forderung Befehl Aufruf Appell Ziel Vorhaben Beschluss Vereinbarung Zusage Versprechen Begriff Bereitschaft Entscheidung Drohung Angebot Vorschlag Bitte Auftrag Mandat Ultimatum Anordnung Anweisung Aufforderung Ruf Wunsch Verlangen Drängen Plädoyer Wille Hoffnung Antrag Initiative Vorbereitung Erlaubnis bereit entschlossen fest_entschlossen gewillt',
  // `versuchten, … einzunehmen`; `der Versuch, …`
  attempted:
    'versuchen setzen_daran daransetzen mühen abmühen trachten scheitern misslingen fehlschlagen bemühen Versuch Bemühung Anlauf vergeblich',
  // `fürchtet, …`; `es ist möglich, dass`
  possible:
    'fürchten befürchten scheinen vermuten mutmaßen rechnen ahnen argwöhnen wähnen warnen annehmen spekulieren bezweifeln zweifeln glauben prüfen fraglich möglich denkbar wahrscheinlich unwahrscheinlich unklar offen ungewiss Möglichkeit Gefahr Befürchtung Furcht Sorge Angst Verdacht Vermutung Risiko Spekulation Wahrscheinlichkeit Anzeichen Hinweis Indiz Zweifel Chance Aussicht',
  claimed:
    'ausgehen brüsten eingestehen zugestehen sagen mitteilen erklären berichten melden behaupten angeben betonen versichern beteuern verkünden bekanntgeben bekräftigen bestätigen einräumen zugeben heißen schreiben schildern äußern hinzufügen ergänzen unterstreichen vorwerfen beschuldigen bezichtigen anklagen beklagen kritisieren hervorheben feststellen konstatieren vermelden veröffentlichen prahlen rühmen tönen meinen erzählen argumentieren verlauten durchblicken nachweisen belegen zeigen ergeben klarstellen verbreiten Bericht Meldung Vorwurf Behauptung Angabe Gerücht Darstellung Aussage Information Erklärung Mitteilung',
});

/** What a verb makes of a happening that is its object: `die Einnahme dementieren`, `den Angriff abwehren`. */
export const OBJECTS = byWord({
  negated:
    'bestreiten dementieren leugnen abstreiten zurückweisen ablehnen ausschließen verweigern verbieten untersagen vermeiden absagen aussetzen unterlassen',
  planned:
    'planen ankündigen beabsichtigen fordern verlangen anordnen befehlen beschließen vereinbaren versprechen zusagen vorbereiten anbieten vorschlagen empfehlen erwägen anstreben vorsehen billigen genehmigen androhen zusichern erwarten aushandeln verabreden erlauben gestatten ermöglichen zulassen',
  attempted: 'versuchen abwehren zurückschlagen vereiteln verhindern abfangen abschlagen parieren',
  possible: 'befürchten fürchten vermuten bezweifeln',
  claimed:
    'melden behaupten verkünden bekanntgeben vermelden vorwerfen reklamieren bestätigen einräumen zugeben berichten',
});

/** What a verb makes of a happening that is its subject: `der Angriff scheiterte`. */
export const SUBJECTS = byWord({
  attempted: 'scheitern misslingen fehlschlagen misslungen steckenbleiben',
  planned: 'bevorstehen anstehen',
  possible: 'drohen',
  negated: 'ausbleiben ausfallen platzen unterbleiben entbehren',
});

/** What a verb makes with a noun of the happening that is its subject or object: `die Gespräche liegen auf Eis`. */
export const PHRASES: ReadonlyMap<string, Modality> = new Map(
  Object.entries({
    negated:
      'liegen auf Eis; legen auf Eis; sein von Tisch; fallen in Wasser; bleiben außer Reichweite; sein außer Reichweite; stellen in Abrede; verweisen in Reich',
    planned:
      'stehen vor Tür; stehen auf Plan; stehen auf Programm; stehen in Raum; fassen in Auge; nehmen in Aussicht; stellen in Aussicht; sein in Planung; sein in Vorbereitung',
  }).flatMap(([modality, phrases]) => phrases.split('; ').map((p) => [p, modality as Modality] as const)),
);

/** What a preposition makes of a happening: `die Pläne für einen Angriff`, `warnte vor einer Offensive`. */
export const PREPOSITIONS = byWord({ planned: 'zu', negated: 'statt anstatt anstelle ohne' });

/** What adverbs make of the happening they stand with. */
export const ADVERBS = byWord({
  negated: 'mitnichten keineswegs keinesfalls niemals nirgends',
  attempted: 'vergeblich vergebens erfolglos',
  possible:
    'entweder möglicherweise wohl offenbar mutmaßlich vermutlich wahrscheinlich vielleicht womöglich anscheinend eventuell scheinbar augenscheinlich allem_Anschein',
  claimed: 'angeblich demnach wonach demzufolge',
});

/** What adjectives make of the happening noun they stand with. */
export const ADJECTIVES = byWord({
  negated: 'ausgeblieben abgesagt verhindert',
  planned:
    'geplant angekündigt gefordert vereinbart bevorstehend angedroht beabsichtigt angestrebt vorgesehen künftig geforderten anstehend beschlossen',
  attempted: 'gescheitert versucht missglückt misslungen fehlgeschlagen vereitelt abgewehrt erfolglos vergeblich',
  possible: 'mutmaßlich möglich drohend wahrscheinlich befürchtet vermutet denkbar potenziell',
  claimed: 'angeblich vermeintlich behauptet gemeldet angeblichen',
});

/** Conjunctions of the clause itself: `um … zu`, `falls …`, `ohne … zu`. */
export const MARKERS = byWord({
  negated: 'ohne statt anstatt',
  planned: 'um damit bis ehe bevor',
  possible: 'falls sofern ob wenn',
  claimed: 'wonach',
});
