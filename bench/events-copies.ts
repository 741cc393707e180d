import { type CopyText, findCopies } from '../src/situation/index.js';
import { dayAfter } from './days.js';
import { pick, randomFrom } from './random.js';
import type { Figure } from './types.js';

/** Sentences of generated reports; who writes chooses among the words in brackets, as papers do that write of one thing. */
const SENTENCES =
  `[In der Nacht zum {d}|Am frühen {d}|Seit {d}] haben {a} [Stellungen|Posten|Lager] von {b} [bei|nahe|im Umland von] {p} [angegriffen|unter Feuer genommen|gestürmt]
[Nach Angaben|Nach Darstellung|Laut Mitteilung] {s} [wurden dabei|sind bislang|kamen bis zum Abend] mindestens {n} [Kämpfer|Bewaffnete|Männer] [getötet|gefallen|ums Leben gekommen] und {m} weitere [verletzt|verwundet|ins Krankenhaus gebracht] worden
Ein [Sprecher|Kommandeur|Vertreter] von {b} [bestritt|dementierte|wies zurück] [die Verluste|diese Zahlen|den Bericht] und [sprach von|meldete] einem [abgewehrten Vorstoß|gescheiterten Überfall|taktischen Rückzug]
[Anwohner|Bewohner|Augenzeugen] [berichteten|erzählten|sprachen am Telefon] von [schwerem Artilleriefeuer|heftigen Explosionen|stundenlangen Schusswechseln] im [Süden|Norden|Zentrum] von {p}
Die [Straße|Verbindung|Brücke] zwischen {p} und {q} ist seit {d} [gesperrt|unpassierbar|vermint], [Lastwagen stauen sich|Busse kehren um|Händler bleiben fern]
[Hilfsorganisationen|Ärzte|Vertreter der Vereinten Nationen] [warnten vor|fürchten|beklagten] [einer Verschlechterung der Lage|Engpässen bei Trinkwasser|einer neuen Fluchtwelle] in {p}
{a} [kontrollieren|halten|beherrschen] [nach eigenen Angaben|ihrer Führung zufolge|offenbar] [inzwischen|mittlerweile|seit heute] [den größten Teil|mehrere Viertel|fast die ganze Stadt] von {p}
Bei einem [Luftangriff|Raketenangriff|Bombenabwurf] auf {q} [kamen|sind] {s} zufolge {n} [Zivilisten|Dorfbewohner|Menschen] [ums Leben|getötet worden|gestorben]
[Rettungskräfte|Freiwillige|Nachbarn] [suchten|gruben|forschten] [am {d}|noch am Abend|bis in die Nacht] unter den Trümmern nach [Überlebenden|Verschütteten|Angehörigen]
[Beobachter|Fachleute|Diplomaten] [rechnen mit|erwarten|halten für wahrscheinlich] [einer längeren Belagerung|einem raschen Fall|zähen Häuserkämpfen] der Stadt {p}
[Mehr als|Rund|Knapp] {m} [Familien|Personen|Einwohner] [flohen|zogen|retteten sich] [in den vergangenen Tagen|seit {d}|binnen einer Woche] nach {q}
[Am Rand|Im Zentrum|Vor den Toren] von {p} [explodierte|detonierte] [am {d}|gegen Mittag|kurz nach Sonnenaufgang] eine [Autobombe|Sprengfalle|Mine] vor [einem Kontrollposten|einer Kaserne|dem Rathaus]
[Zu der Tat|Zu dem Anschlag|Zu dem Überfall] [bekannte sich zunächst niemand|bekannten sich am Abend Unbekannte im Internet|gab es bis zuletzt kein Bekenntnis]
[Die Vereinten Nationen|Mehrere Nachbarstaaten|Vermittler aus der Region] [riefen|mahnten|drängten] [alle Seiten|die Kriegsparteien|beide Lager] [zur Zurückhaltung auf|zu Gesprächen|zu einer Feuerpause]
{b} [zogen sich|wichen|setzten sich] [nach mehrtägigen Gefechten|kampflos|unter Beschuss] [aus {q} zurück|auf Höhen östlich von {q} ab|in Richtung {q} ab]
[Verhandlungen|Gespräche|Kontakte] über [eine Waffenruhe|einen Abzug|einen Tausch von Gefangenen] [blieben bisher ohne Ergebnis|wurden vertagt|sollen fortgesetzt werden]
Ein [Arzt|Pfleger|Chirurg] [des Krankenhauses|einer Feldklinik|der Universitätsklinik] von {p} [sprach von|zählte|behandelte nach eigenen Worten] {n} [eingelieferten Verletzten|Verwundeten|Opfern mit Splitterwunden]
Mit [der Einnahme|dem Verlust|der Räumung] von {q} [rückt {p} in Reichweite der Geschütze|ist der Weg nach {p} frei|verschiebt sich die Front bei {p}]
Unter den [Toten|Opfern|Getöteten] [seien|befänden sich] [auch Frauen und Kinder|mehrere Schüler|zwei Helfer], [hieß es aus {q}|teilten Aktivisten mit|sagte ein Angehöriger]
Der [Vormarsch|Angriff|Vorstoß] war nach {d} wegen [Minen auf den Zufahrtswegen|eines Sandsturms|fehlenden Nachschubs] [ins Stocken geraten|unterbrochen worden|vorerst gestoppt]
[Bewaffnete|Vermummte|Unbekannte] [verschleppten|entführten|hielten fest] [am {d}|in der vergangenen Woche|auf offener Straße] [zwei Mitarbeiter eines Hilfswerks|einen Lehrer|den Bürgermeister] nahe {q}
Im Umland von {p} [brannten nach dem Beschuss mehrere Felder|liegen Olivenhaine verlassen|wurden Brunnen unbrauchbar]
{a} [verlegten|brachten|schickten] [in dieser Woche|über Nacht|seit {d}] [Panzer und Raketenwerfer|frische Verbände|Pioniere mit schwerem Gerät] an die Front bei {q}
[Unabhängig überprüfen|Von neutraler Seite bestätigen|Sicher belegen] [ließen sich diese Angaben nicht|lässt sich keine der Darstellungen]
Die [Stadt|Oase|Grenzstadt] {p} hatte [vor dem Krieg|einst|nach der letzten Zählung] rund {m} [Einwohner|Bewohner]
Ein [Konvoi|Transport|Lastwagenzug] mit [Mehl und Medikamenten|Zelten und Decken|Treibstoff] [erreichte|passierte] {p} [am {d}|erstmals seit Wochen|nach langem Warten] [über {q}|auf einer Nebenstraße]
{a} [meldeten|feierten|bestätigten] den [Abschuss einer Drohne|Fund eines Waffenlagers|Tod eines Anführers] [über dem Flugplatz|am Stadtrand|in einem Tal nördlich] von {q}
[Gefangene|Freigelassene|Überläufer] [berichteten von|schilderten|beklagten] [Hunger und Schlägen|überfüllten Zellen|Verhören bei Nacht] in [einem Gefängnis|einer Schule|einem Lager] bei {p}
[Stammesälteste|Geistliche|Kaufleute] aus {q} [vermittelten|erreichten|bereiteten vor] [einen Austausch von {n} Gefangenen|die Freilassung von {n} Geiseln|freies Geleit für {n} Verwundete]
[Am {d}|Wenig später|Nach kurzem Gefecht] fiel auch [das Elektrizitätswerk|die Zementfabrik|der alte Bahnhof] von {p} [in ihre Hände|ohne Widerstand|an die Angreifer]`.split(
    '\n',
  );
const ACTORS =
  'Regierungstruppen,Rebellen,die Nordfront,Stammesmilizen,die Nationalgarde,Dschihadisten,Einheiten der Südarmee'.split(
    ',',
  );
const SOURCES =
  'der Beobachtungsstelle,des Gouverneurs,des Militärs,örtlicher Aktivisten,des Roten Halbmonds,der Polizei'.split(',');
const DAYS = 'Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Samstag,Sonntag'.split(',');
const SYLLABLES = 'al,bar,dan,el,far,gha,har,jab,kar,lim,mar,nas,qar,ras,sal,tam,um,wad,yar,zub'.split(',');
const OTHER_WORDS =
  'ebenfalls zuletzt mittlerweile offenbar heftige Kämpfe Region Gebiet Umgebung bewaffnete Gruppen gemeldet hieß erklärt laut Medienberichten zudem unterdessen außerdem nahe rund etwa zunächst erneut weiterhin schwere neue örtliche Quellen teilte mitgeteilt Behörden'.split(
    ' ',
  );

interface Facts {
  readonly a: string;
  readonly b: string;
  readonly p: string;
  readonly q: string;
  readonly s: string;
  readonly d: string;
}

const fill = (sentence: string, facts: Facts, random: () => number): string =>
  sentence
    .replace(/\[([^\]]*)\]/g, (_, ways: string) => pick(random, ways.split('|')))
    .replace(/\{(\w)\}/g, (_, slot: string) =>
      slot === 'n' || slot === 'm'
        ? String(2 + Math.floor(random() * (slot === 'n' ? 40 : 900)))
        : facts[slot as keyof Facts],
    );

function report(facts: Facts, random: () => number): string[] {
  const left = [...SENTENCES];
  const count = 5 + Math.floor(random() * 5);
  return Array.from({ length: count }, () =>
    fill(left.splice(Math.floor(random() * left.length), 1)[0]!, facts, random),
  );
}

/** A share of the words replaced, left out, put in or moved; with it, sentences cut and turned round. */
function edited(sentences: readonly string[], share: number, random: () => number): string[] {
  const kept = sentences.filter((_, i) => i === 0 || random() > share / 2);
  if (random() < share && kept.length > 2) kept.push(kept.splice(1, 1)[0]!);
  return kept.map((sentence) => {
    const words = sentence.split(' ').flatMap((word) => {
      if (random() >= share) return [word];
      const way = random();
      return way < 0.5 ? [pick(random, OTHER_WORDS)] : way < 0.75 ? [] : [word, pick(random, OTHER_WORDS)];
    });
    const at = Math.floor(random() * words.length);
    if (random() < share) words.push(...words.splice(0, at));
    return words.join(' ');
  });
}

const textOf = (sentences: readonly string[]): string => `${sentences.join('. ')}.`;

/** 700 reports on 250 events, most told by several papers in words of their own, and 300 copies with 0 to 30 % of their words changed. */
function corpus(): { readonly reports: readonly CopyText[]; readonly copyOf: ReadonlyMap<string, string> } {
  const random = randomFrom(20180612);
  const name = (): string => {
    const word = `${pick(random, SYLLABLES)}${pick(random, SYLLABLES)}${pick(random, SYLLABLES)}`;
    return word[0]!.toUpperCase() + word.slice(1);
  };
  const events = Array.from({ length: 250 }, (): { facts: Facts; day: string } => {
    const day = `2018-0${1 + Math.floor(random() * 6)}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
    const [a, b] = [pick(random, ACTORS), pick(random, ACTORS)];
    return { day, facts: { a, b, p: name(), q: name(), s: pick(random, SOURCES), d: pick(random, DAYS) } };
  });
  const originals = Array.from({ length: 700 }, (_, i) => {
    const { facts, day } = pick(random, events);
    return { hash: `o${i}`, sentences: report(facts, random), known: random() < 0.5 ? day : dayAfter(day) };
  });
  const copyOf = new Map<string, string>();
  const copies = Array.from({ length: 300 }, (_, i) => {
    const of = pick(random, originals);
    copyOf.set(`c${i}`, of.hash);
    return { hash: `c${i}`, sentences: edited(of.sentences, 0.3 * random(), random), known: dayAfter(of.known) };
  });
  const reports = [...originals, ...copies].map(({ hash, sentences, known }) => ({
    hash,
    text: textOf(sentences),
    known,
  }));
  return { reports, copyOf };
}

/** Copies found among generated reports: pairs of a copy and its original, or of two copies of one original. */
export function copyFigures(): readonly Figure[] {
  const { reports, copyOf } = corpus();
  const found = findCopies(reports);
  const root = (hash: string): string => copyOf.get(hash) ?? hash;
  let [right, told, there] = [0, 0, 0];
  for (const [i, { hash: a }] of reports.entries())
    for (const { hash: b } of reports.slice(i + 1)) {
      const is = root(a) === root(b);
      const says = found.areCopies(a, b);
      if (is) there++;
      if (says) told++;
      if (is && says) right++;
    }
  const unit = `of ${there} pairs`;
  return [
    { figure: 'copies.precision', value: +(right / told).toFixed(4), unit, better: 'higher', goal: 0.98 },
    { figure: 'copies.recall', value: +(right / there).toFixed(4), unit, better: 'higher', goal: 0.95 },
  ];
}
