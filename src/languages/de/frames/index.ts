import type { Frame, FrameData } from '../../../claims/frames/types.js';
import { advance } from './advance.js';
import { attack } from './attack.js';
import { capture } from './capture.js';
import { carriers } from './carriers.js';
import { casualties } from './casualties.js';
import { clash } from './clash.js';
import { classes } from './classes.js';
import { control } from './control.js';
import { displacement } from './displacement.js';
import { examples } from './examples.js';
import { forms } from './forms.js';
import { abuse, calm, destruction, population } from './harm.js';
import { idioms } from './idioms/index.js';
import { force, recruitment, seizure, trafficking } from './means.js';
import { delivery, movement } from './movements.js';
import { offensive } from './offensive.js';
import { defeat, defection, detention, release, surrender } from './people.js';
import { peoples } from './peoples.js';
import { part } from './places.js';
import { accusation, agreement, aid, appeal, negotiation, protest, sanction, threat, violation } from './politics.js';
import { presence } from './presence.js';
import { command, support } from './relations.js';
import { siege } from './siege.js';
import { airstrike, bombing, shelling } from './strikes.js';
import { affiliation, alias, rivalry } from './ties.js';
import { twins } from './twins.js';
import { withdrawal } from './withdrawal.js';

const all: readonly Frame[] = [
  ...idioms,
  ...capture,
  ...control,
  ...withdrawal,
  ...siege,
  ...advance,
  ...airstrike,
  ...shelling,
  ...bombing,
  ...casualties,
  ...attack,
  ...offensive,
  ...clash,
  ...detention,
  ...release,
  ...surrender,
  ...defection,
  ...displacement,
  ...delivery,
  ...movement,
  ...support,
  ...command,
  ...affiliation,
  ...rivalry,
  ...alias,
  ...violation,
  ...sanction,
  ...negotiation,
  ...agreement,
  ...threat,
  ...accusation,
  ...appeal,
  ...aid,
  ...protest,
  ...seizure,
  ...defeat,
  ...abuse,
  ...destruction,
  ...recruitment,
  ...trafficking,
  ...presence,
  ...force,
  ...calm,
  ...population,
];

/** A frame with its example and its negative twin of the tables. */
const exemplified = (frame: Frame): Frame => {
  const name = `${frame.type}/${frame.name}`;
  const example = examples[name];
  const twin = twins[name];
  return {
    ...frame,
    examples: [...(frame.examples ?? []), ...(example ? [example] : [])],
    not: [...(frame.not ?? []), ...(twin ? [twin] : [])],
  };
};

/** German frames and the word classes they stand on. The order decides between frames of one trigger. */
export const germanFrames: FrameData = {
  frames: all.map(exemplified),
  carriers,
  classes,
  originAdjective: /^\p{L}{3,}isch$/u,
  agentNoun: {
    masculine: /(?:er|ist|ant|ent|eur|ling|ier|ige|ige[rn]|ete[rn]?|loge)$/,
    feminine: /(?:in|ige|ete)$/,
  },
  abstractNoun:
    /(?:ung|heit|keit|ion|tät|ismus|ik|enz|anz|nis|tum|ur|age|ing|ment|weise|zeit|grad|zahl|plan|recht|kraft|lage)$/,
  rather: 'sondern',
  reportedSelf: ['man'],
  one: /^ein/i,
  adjectivalNoun: /(?:en|t|g|sch|nd|ch|los|ll|nk|mm)e$/,
  strongEnding: 'r',
  notOrigin:
    'militärisch politisch islamistisch terroristisch dschihadistisch jihadistisch strategisch historisch humanitisch typisch praktisch kritisch technisch öffentlich diplomatisch demokratisch separatistisch heimisch örtlich islamisch radikalislamisch taktisch telefonisch logistisch chemisch biologisch physisch psychisch faktisch systematisch symbolisch sporadisch dramatisch logisch prorussisch arabisch periodisch völkisch nationalistisch',
  part,
  where:
    'in bei nahe an auf um über vor entlang innerhalb außerhalb nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich unweit rund hinter neben zwischen unterhalb oberhalb inmitten jenseits diesseits abseits längs gegenüber',
  from: 'aus von',
  to: 'nach in an auf zu Richtung',
  inside: 'in bei nahe',
  governing: 'regierung regime junta',
  genitive: 'von',
  purpose: 'zu für zwecks',
  mention: 'auf für vor gegen über von',
  during: 'bei in während durch infolge mit',
  notCompounds:
    'Profikampf Vorzugsstimmenwahlkampf Voranschlag Kostenvoranschlag Ratschlag Bundeschef Klubchef Nachverhandlung Lohnverhandlung Kulturkampf Überlebenskampf Schaukampf Ringkampf Stierkampf Hahnenkampf Existenzkampf Wirtschaftskrieg Handelskrieg Rosenkrieg Medienoffensive Imageoffensive Verkaufsoffensive Rabattschlacht Wortgefecht Rededuell Wahlkampf Wettkampf Zweikampf Titelkampf Boxkampf Abstiegskampf Machtkampf Konkurrenzkampf Arbeitskampf Klassenkampf Lichtschlag Rechtsstreit Tarifverhandlung Vertragsverhandlung Koalitionsverhandlung Gerichtsverhandlung Hauptverhandlung Koalitionsgespräch Einigung Vereinigung Reinigung Bereinigung Herzattacke Hackerangriff Cyberangriff Cyberattacke Hackerattacke Konter Charmeoffensive Ausbildungsoffensive Werbeoffensive Produktoffensive Bildungsoffensive Investitionsoffensive Vertragsabschluss Arbeitslosenunterstützung Betriebsübernahme Firmenübernahme Annahme Wahlkampagne Werbekampagne Datenverlust Gedankenaustausch Papstaudienz Kursverlust Stimmenverlust Umsatzverlust Jobverlust Arbeitsplatzverlust Verkehrskontrolle Selbstkontrolle Dopingkontrolle Passkontrolle Grenzkontrolle Fernsteuerung Kernspaltung Preiskampf Börsensturz Börsensturm Shitstorm Ansturm Schneesturm Sandsturm Sommerschlacht Schneeballschlacht Materialschlacht Redeschlacht Schlammschlacht Konzernchef Parteichef Regierungschef Staatschef Polizeichef Sicherheitschef Behördenchef Geheimdienstchef Amtschef Firmenchef Vorstandschef Redaktionschef Klubchef Fraktionschef Projektleiter Bevölkerungsexplosion Kostenexplosion Preisexplosion Gasexplosion Schusswaffe Schusswaffen Schrotmunition Faustfeuerwaffe Faustfeuerwaffen Papierkrieg Parteisoldat Zeitsoldat Zeitsoldaten Grenzsoldat Grenzsoldaten Grundwehrdiener Weltkrieg Weltkriegs Weltkrieges Rückzahlungstermine Rückzahlungstermin Termine Sternenkrieg',
  foreign:
    'WM EM Weltmeister Weltmeisterschaft Titelverteidiger Titelverteidigung Boxer Profiboxer Boxen Arena Liga Bundesliga Champions Trainer Coach Stürmer Torwart Torhüter Mittelfeld Meisterschaft Pokal Spieltag Halbzeit Elfmeter Turnier Olympia Weltcup Verein Klub Fußball Tennis Rennen Saison Tabelle Tabellenspitze Tabellenplatz Abstieg Gegentor Treffer Match Schiedsrichter Fans Aktie Aktien Börse Konzern Umsatz Bilanz Marktanteil Kunden Aktionäre DAX Quartal Gewinn Dividende Album Charts Band Sänger Sängerin Film Regisseur Roman Museum Ausstellung Theater Konzert Oper Festival Schauspieler Schauspielerin Tarif Gewerkschaft Lohn Wahlkampf Koalition Landtag Bundestag Nationalrat ÖVP SPÖ FPÖ SPD CDU Smartphone Software App Konsole Spielfilm Computer Hacker',
  forms,
  conflictShare: 0.015,
  conflict:
    'Gefangene Gefangenen Geflüchtete Geflüchteten Binnenvertriebene Kriegsgebiet Frontstadt Kampfgebiet Rebellengebiet Waffenruhe Hilfskonvoi Hilfskonvois Feuerpause Terroristen Rebellion Junta Militärjunta Warlord Dschihadist Islamist Terrorist Extremist Aufständischer Scharfschütze Scharfschützen Heckenschütze Heckenschützen Granate Mörser Mörsergranaten Rakete Mine Minen Landminen Sprengfalle Sprengfallen Sprengsätze Blindgänger Autobombe Feuergefecht Feuergefechte Schusswechsel Bombardement Bombardierung Bombardierungen Luftschlag Luftschläge Luftschlägen Artilleriefeuer Terrorgruppe Terrororganisation Bewaffnete Bewaffneten Schutzkräfte Schutztruppe Kommandeur Kommandant Kommandeure Belagerer Frontlinie Front Frontverlauf Militärsprecher Armeesprecher Militäroffensive Truppe Soldatin Kämpferin Kriegsparteien Konfliktparteien Kriegspartei Waffen Waffenlager Munition Munitionslager Panzerfaust Vorstoß Vormarsch Einkesselung Kampfhandlungen Kriegsgefangene Kriegsgefangenen Vertriebene Vertriebenen Geisel Geiselnahme Rückeroberung Checkpoint Checkpoints Kontrollposten Gefallene Gefallenen Getötete Getöteten Armee Streitkräfte Militär Truppen Soldat Soldaten Miliz Milizen Milizionär Rebell Rebellen Aufständische Aufständischen Islamisten Dschihadisten Jihadisten Extremisten Terroristen Separatisten Taliban IS PKK Hamas Hisbollah Hamas Terrormiliz Guerilla Partisanen Söldner Brigade Bataillon Luftwaffe Nationalgarde Krieg Bürgerkrieg Luftangriff Luftangriffe Luftangriffen Artillerie Raketen Granaten Gefecht Gefechte Gefechten Kämpfe Kämpfen Kämpfer Kämpfern Waffenruhe Waffenstillstand Feuerpause Offensive Anschlag Anschlags Selbstmordattentäter Selbstmordanschlag Attentat Attentäter Bombe Bomben Sprengsatz Panzer Belagerung Front Kampfflugzeuge Kampfjets Drohne Drohnen Beschuss Regierungstruppen Geiseln Massaker Regime Kriegsverbrechen Sicherheitskräfte',
  fiction:
    'Film Spielfilm Kinofilm Actionfilm Kriegsfilm Horrorfilm Roman Kriminalroman Kriegsroman Serie Fernsehseri Videospiel Computerspiel Brettspiel Theaterstück Krimi Thriller Comic Drama Märch Novell Ballad Science-Fiction Drehbuch Musical',
  proving:
    'zeigt zeigen zeigte zeigten belegt belegen dokumentiert dokumentieren beweist gedreht veröffentlicht verbreitet',
  mishaps:
    'Verkehrsunfall Autounfall Unfall Busunglück Zugunglück Bootsunglück Schiffsunglück Grubenunglück Erdbeben Überschwemmung Unwetter Wirbelsturm Taifun Hurrikan Lawine Erdrutsch Flut Hitzewelle Waldbrand Vulkanausbruch Cholera Epidemie Pandemie Malaria Seuche Krankheit Coronavirus Krebs Herzinfarkt Tsunami',
  conflictVerbs:
    'beschossen beschießen beschoss bombardiert bombardierte bombardierten bombardieren eingekesselt einkesseln umzingelt belagert belagern zurückerobert zurückerobern rückerobert hingerichtet enthauptet verschleppt vermint verminte kapituliert kapitulierten niedergemetzelt massakriert',
  nobody: 'es man nichts was wer das sich einander',
  agentPrepositions: 'von durch',
  clearing: 'befreien säubern räumen',
  giving: 'übergeben überlassen abtreten ausliefern zurückgeben entreißen',
  commandedBy: 'unter',
  company: 'zusammen_mit gemeinsam_mit seite_mit',
  sides: { nouns: 'seite', preposition: 'auf' },
  intents:
    'versuch anlauf plan absicht vorhaben bemühung ziel bereitschaft weigerung entscheidung entschluss drohung ankündigung beschluss angebot zusage versprechen hoffnung',
  opposing: 'mit gegen',
  doers: 'durch seitens',
  partOpeners: 'darunter davon einschließlich inklusive',
  being: {
    auxiliaries: 'sein werden',
    having: 'haben',
    verbs:
      'gehen kommen fahren laufen rennen fliegen fliehen flüchten fallen steigen sinken wachsen sterben ziehen rücken dringen marschieren reisen kehren treten weichen wandern eilen stürmen schleichen kriechen schwimmen rollen rasen stürzen platzen springen stoßen brechen sickern segeln reiten klettern strömen pilgern wechseln hasten irren schreiten gleiten schießen',
    whole:
      'werden bleiben sein explodieren detonieren scheitern misslingen gelingen glücken geschehen passieren verschwinden entkommen entgehen entweichen entfliehen ertrinken ersticken verhungern verdursten verbluten verbrennen verunglücken erliegen zerfallen eskalieren desertieren verstummen erlöschen entstehen erscheinen eintreffen zusammentreffen aufeinandertreffen aufflammen entbrennen begegnen folgen gelangen geraten landen stranden kentern emigrieren immigrieren auswandern umkommen einschlagen verenden vergehen erkranken entlaufen zurückbleiben übrigbleiben kollidieren kapitulieren unterliegen zerbrechen abstürzen expandieren passieren altern genesen einstürzen zusammenbrechen unterkommen',
    transitive:
      'anfahren überfahren umfahren abbrechen unterbrechen durchbrechen einfliegen ausfliegen überfliegen befahren umgehen erschießen beschießen abschießen anschießen zusammenziehen einziehen abziehen abtreten vertreten betreten erstürmen vertreiben verfolgen abstoßen verstoßen hinterziehen überziehen beziehen unterziehen vollziehen entziehen vorziehen überschreiten unterschreiten durchfahren übergehen',
  },
  placeArticles: 'das',
  relatives: { nominative: 'der', accusative: 'den' },
  pluralEnding: /(?:en|ern|eln|sind|sei?en)$/,
  accusative: 'den einen keinen diesen jenen ihren seinen unseren ihn mich dich',
  nominative: 'er ich wir du',
  masculineArticles: 'der ein kein dieser jener jeder mein dein sein ihr unser euer mancher solcher',
  masculineNames:
    'Iran Irak Libanon Sudan Südsudan Jemen Kongo Tschad Kosovo Niger Senegal Oman Vatikan Gazastreifen Donbass Balkan Golan Sinai Kaukasus Westen Osten Norden Süden',
  infinitiveMarks: 'um',
  dativeEnding: /[nm]$/,
  dativeArticles: 'den dem einem keinen keinem ihrem ihren seinem seinen',
  obliqueArticles: 'der einer keiner ihrer seiner dieser',
  aliases: {
    former: 'ehemals früher vormals einst ehemalig zuvor vorher ehemaliger',
    other: 'alias genannt eigentlich bekannt',
    names: 'name kampfname kriegsname künstlername spitzname deckname',
  },
  regarded: 'gelten',
  denials: {
    verbs: 'bestreiten dementieren zurückweisen leugnen abstreiten widersprechen abstreiten verneinen',
    nouns: 'dementi gegendarstellung richtigstellung',
    absent: 'ausbleiben fehlen warten',
    objects:
      'vorwurf vorwürfe darstellung behauptung angabe angaben bericht berichte meldung tat anschuldigung das dies es was alles version aussage beteiligung verantwortung beschuldigung unterstellung',
    away: 'weisen',
    calling: 'nennen bezeichnen zurückweisen abtun',
    untrue:
      'absurd falsch haltlos erfunden unwahr lüge unsinn lächerlich propaganda märchen unbegründet gelogen unzutreffend grundlos verleumdung falschmeldung frei_erfunden',
  },
  responsibility: {
    verbs: 'bekennen reklamieren beanspruchen übernehmen',
    deeds: 'Tat Verantwortung Bluttat Aktion Urheberschaft',
    blame: 'verantwortlich',
    blameVerb: 'machen',
    blameFor: 'für',
    nobody: 'niemand keiner es man nichts',
  },
  there: 'dort hier dorthin hierher da daheim',
  peoples,
  followers:
    'Leute Mann Männer Anhänger Getreue Getreuer Gefolgsmann Gefolgsleute Vertrauter Mitstreiter Jünger Schergen Scherge',
  relativePlace: 'wo woher wohin',
  counting:
    'mehrere viele zahlreiche einige dutzend dutzende hundert hunderte tausend tausende zehntausende hunderttausende million millionen reihe zahl anzahl menge vielzahl mehrzahl gros wenige beide kein zahllose unzählige viel',
};
