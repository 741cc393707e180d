import type { Frame } from '../../../claims/frames/types.js';
import { AGAINST, OWNER } from './slots.js';

const HIT = 'object/armed|person|state|weapon';
const AT = 'object/place auf/place gegen/place in/place bei/place nahe/place genitive/place';
const BY_AIR = 'agent subject/armed|state|person actor genitive/armed|state|person possessive adjective modifier';
/** `die Luftangriffe der USA`, `der Luftangriff von Kundus`: the genitive of a raid says whose it is, or where it was. */
const RAID_AT = AT.replace('genitive/place', 'nobody/place');

/** Hits from the air. */
export const airstrike: readonly Frame[] = [
  {
    name: 'air-raid',
    type: 'airstrike',
    nouns: 'Luftangriff Luftschlag Fliegerangriff Luftattacke Luftoffensive Bombenangriff Fassbombenangriff',
    roles: { agents: BY_AIR, targets: AGAINST, places: RAID_AT },
    examples: [
      {
        text: 'Bei einem Luftangriff der Armee auf die Stadt Alva starben drei Menschen.',
        roles: { agents: 'der Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Bewohner suchten in einem Luftangriffsbunker Schutz.'],
  },
  {
    name: 'bombardment',
    type: 'airstrike',
    nouns: 'Bombardierung Bombardement Luftbombardement Luftbombardements Flächenbombardement',
    roles: { agents: BY_AIR, targets: AGAINST, places: AT },
    examples: [
      {
        text: 'Die Bombardierung der Stadt Alva durch die Armee dauerte an.',
        roles: { agents: 'die Armee', places: 'der Stadt Alva' },
      },
    ],
    not: ['Der General legte Bombardierungspläne vor.'],
  },
  {
    name: 'drone-raid',
    type: 'airstrike',
    kind: 'drone',
    nouns: 'Drohnenangriff Drohnenschlag Drohnenattacke Kamikazedrohne',
    roles: { agents: BY_AIR, targets: AGAINST, places: RAID_AT },
  },
  {
    name: 'bomb-from-air',
    type: 'airstrike',
    verbs: 'bombardieren',
    roles: { agents: 'agent subject', targets: HIT, places: 'object/place in/place bei/place' },
    needs: 'places|targets !mit~werbung,frage,anfrage,anruf,nachricht,mail,brief,vorwurf',
    examples: [
      {
        text: 'Kampfflugzeuge haben den Hafen bombardiert.',
        roles: { agents: 'Kampfflugzeuge', places: 'den Hafen' },
      },
    ],
    not: ['Reporter bombardierten den Sprecher der Armee mit Fragen.'],
  },
  {
    name: 'attack-from-air',
    type: 'airstrike',
    verbs: 'angreifen attackieren treffen zerstören beschießen eindecken bombardieren beharken überziehen vernichten',
    roles: {
      agents: 'agent subject',
      targets: `${HIT} object/base|building auf/armed gegen/armed`,
      places: 'object/place in/place bei/place auf/place',
    },
    needs:
      'mit~Drohne,Kampfdrohne,Kampfflugzeug,Kampfjet,Jet,Kampfhubschrauber,Hubschrauber,Bomber,Flugzeug|aus~=luft|subject~Luftwaffe,Luftstreitkraft,Luftstreitkräfte,Weltraumkraft,Weltraumkräfte,Fliegerstaffel,Kampfflieger,Kampfflugzeug,Kampfjet,Jet,Hubschrauber,Kampfhubschrauber,Bomber,Drohne,Helikopter,Flugzeug,Fliegerbombe|agent~Luftwaffe,Kampfflugzeug,Kampfjet,Jet,Hubschrauber,Kampfhubschrauber,Bomber,Drohne,Helikopter,Flugzeug places|targets',
    examples: [
      {
        text: 'Die Armee hat die Stadt Alva mit Drohnen angegriffen.',
        roles: { agents: 'Die Armee', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Stürmer hat den Gegner mit Worten angegriffen.'],
  },
  {
    name: 'fly-sortie',
    type: 'airstrike',
    phrases: [
      'fliegen :Einsatz',
      'fliegen :Angriff',
      'werfen :Bombe',
      'abwerfen :Bombe',
      'abwerfen :Fassbombe',
      'fliegen :Attacke',
    ],
    roles: {
      agents: 'agent subject',
      targets: 'gegen/armed auf/armed ~gegen/armed ~auf/armed',
      places: 'auf/place in/place über/place ~auf/place ~in/place',
    },
    needs: 'agents|places',
  },
];

/** Artillery, rockets, missiles, mortars. */
export const shelling: readonly Frame[] = [
  {
    name: 'shell',
    type: 'shelling',
    verbs: 'beschießen beharken eindecken befeuern',
    nouns:
      'Beschuss Artilleriebeschuss Artilleriefeuer Artillerieangriff Raketenangriff Raketenbeschuss Granatenbeschuss Mörserangriff Mörserbeschuss Granatenangriff Granatbeschuss Raketenschlag Trommelfeuer Sperrfeuer Panzerbeschuss Raketeneinschlag Beschießung Artillerieschlag',
    roles: {
      agents: BY_AIR,
      targets: `${HIT} ${AGAINST}`,
      places: 'object/place genitive/place auf/place in/place bei/place nahe/place',
    },
    examples: [
      {
        text: 'Die Armee beschoss das Dorf Alva mit Artillerie.',
        roles: { agents: 'Die Armee', places: 'das Dorf Alva' },
      },
    ],
    not: [],
  },
  {
    name: 'under-fire',
    type: 'shelling',
    phrases: [
      'nehmen unter:Beschuss',
      'halten unter:Beschuss',
      'halten unter:Feuer',
      'liegen unter:Feuer',
      'kommen unter:Beschuss',
      'kommen unter:Feuer',
      'belegen mit:Feuer',
      'liegen unter:Beschuss',
      'stehen unter:Beschuss',
      'geraten unter:Beschuss',
      'nehmen unter:Feuer',
      'geraten unter:Feuer',
      'stehen unter:Feuer',
      'abfeuern :Rakete',
      'feuern :Rakete',
      'abschießen :Rakete',
      'feuern :Granate',
      'abfeuern :Granate',
      'feuern :Geschoss',
      'abfeuern :Geschoss',
      'einsetzen :Artillerie',
      'überziehen mit:Salve',
      'überziehen mit:Rakete',
      'überziehen mit:Raketenhagel',
      'überziehen mit:Feuer',
      'eindecken mit:Granate',
      'eindecken mit:Rakete',
      'belegen mit:Granate',
      'beharken mit:Artillerie',
    ],
    roles: {
      agents: '~genitive/armed agent subject/armed|state',
      targets: 'object/armed auf/armed',
      places: 'object/place auf/place subject/place nach/place gegen/place in/place',
    },
    needs: 'agents|places|targets',
  },
  {
    name: 'launch-rockets',
    type: 'shelling',
    verbs: 'abschießen schießen',
    roles: {
      agents: 'agent subject/armed|state|person',
      places: 'auf/place nach/place gegen/place in/place',
      targets: 'auf/armed|person',
      origin: 'von/place aus/place',
    },
    needs: 'object~Rakete,Granate,Geschoss,Flugkörper,Salve,Torpedo',
    examples: [
      {
        text: 'Kämpfer der Miliz schossen zwei Raketen auf die Stadt Alva ab.',
        roles: { agents: 'Kämpfer der Miliz', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Jäger hat einen Hirsch abgeschossen.'],
  },
  {
    name: 'attack-with-shells',
    type: 'shelling',
    verbs: 'angreifen attackieren bewerfen überziehen belegen treffen eindecken',
    roles: {
      agents: 'agent subject',
      targets: `${HIT} object/base|building`,
      places: 'object/place in/place bei/place auf/place',
    },
    needs: 'mit~Rakete,Granate,Mörser,Artillerie,Geschütz,Haubitze,Geschoss,Feuer,Marschflugkörper places|targets',
    examples: [
      {
        text: 'Die Rebellen griffen die Stadt Alva mit Raketen an.',
        roles: { agents: 'Die Rebellen', places: 'die Stadt Alva' },
      },
    ],
    not: ['Die Zuschauer bewarfen den Sänger mit Blumen.'],
  },
  {
    name: 'strike-home',
    type: 'shelling',
    verbs: 'einschlagen niedergehen niederprasseln herabregnen niederregnen',
    roles: { places: 'in/place auf/place bei/place nahe/place', agents: 'genitive' },
    needs: 'places',
  },
  {
    name: 'impact',
    type: 'shelling',
    whole: 'Einschlag Granateinschlag Raketeneinschlag',
    roles: { places: 'in/place auf/place bei/place nahe/place' },
    needs: 'places',
  },
  {
    name: 'fire-at',
    type: 'shelling',
    verbs: 'feuern abfeuern',
    roles: { agents: 'agent subject/armed|state', targets: 'auf/armed|person', places: 'auf/place in/place' },
    needs: 'places|targets',
    not: ['Der Verein feuert den Trainer.'],
  },
  {
    name: 'rockets-on',
    type: 'shelling',
    whole: 'Rakete Granate Mörsergranate Geschoss Marschflugkörper',
    roles: { agents: 'adjective modifier', targets: 'auf/armed', places: 'auf/place' },
    needs: 'places|targets',
  },
  {
    name: 'fire-rockets',
    type: 'shelling',
    verbs: 'abfeuern feuern',
    roles: {
      agents: 'agent subject/armed|state|person',
      places: 'auf/place nach/place gegen/place in/place',
      targets: 'auf/armed|person',
      origin: 'von/place aus/place',
    },
    needs:
      'object~Rakete,Granate,Geschoss,Flugkörper,Salve,Torpedo,Projektil,Bombe,Schuss,Drohne|subject~Rakete,Granate,Geschoss,Flugkörper,Salve',
    examples: [
      {
        text: 'Kämpfer der Miliz feuerten zwei Raketen auf die Stadt Alva ab.',
        roles: { agents: 'Kämpfer der Miliz', places: 'die Stadt Alva' },
      },
    ],
    not: ['Der Verein feuert seinen Trainer.'],
  },
];

/** Bombs, mines, suicide attacks. */
export const bombing: readonly Frame[] = [
  {
    name: 'suicide',
    type: 'bombing',
    kind: 'suicide',
    nouns: 'Selbstmordanschlag Selbstmordattentat Selbstmordangriff',
    roles: { agents: OWNER, targets: AGAINST, places: AT },
  },
  {
    name: 'car-bomb',
    type: 'bombing',
    kind: 'car-bomb',
    nouns: 'Autobombe Autobombenanschlag Autobombenattentat Lastwagenbombe',
    roles: { agents: OWNER, targets: AGAINST, places: AT },
  },
  {
    name: 'bomb-attack',
    type: 'bombing',
    nouns: 'Bombenanschlag Sprengstoffanschlag Bombenattentat Bombenexplosion Sprengstoffattentat Minenexplosion',
    roles: { agents: OWNER, targets: AGAINST, places: AT },
    examples: [
      {
        text: 'Bei einem Bombenanschlag in der Stadt Alva starben zwei Soldaten.',
        roles: { places: 'der Stadt Alva' },
      },
    ],
  },
  {
    name: 'lay-mines',
    type: 'bombing',
    verbs: 'verminen',
    kind: 'mine',
    phrases: [
      'verlegen :Mine',
      'legen :Mine',
      'legen :Sprengfalle',
      'platzieren :Sprengsatz',
      'legen :Sprengsatz',
      'platzieren :Bombe',
      'verlegen :Sprengfalle',
    ],
    roles: { agents: 'agent subject', places: 'in/place auf/place entlang/place' },
    needs: 'agents|places',
  },
  {
    name: 'drive-onto-mine',
    type: 'bombing',
    kind: 'mine',
    phrases: [
      'fahren auf:Mine',
      'treten auf:Mine',
      'laufen auf:Mine',
      'geraten auf:Mine',
      'geraten in:Minenfeld',
      'laufen in:Sprengfalle',
      'geraten in:Sprengfalle',
      'fahren auf:Sprengsatz',
      'fahren auf:Sprengfalle',
      'fahren über:Mine',
      'treten auf:Sprengsatz',
      'treten auf:Sprengfalle',
    ],
    roles: { targets: 'subject object', places: 'in/place bei/place nahe/place auf/place zwischen/place' },
    needs: 'targets',
    examples: [{ text: 'Ein Krankenwagen fuhr auf eine Mine.', roles: { targets: 'Ein Krankenwagen' } }],
    not: ['Der Wanderer trat auf eine Wurzel.'],
  },
  {
    name: 'mine',
    type: 'bombing',
    kind: 'mine',
    whole: 'Mine Landmine Tretmine',
    roles: { targets: '^object/person|armed' },
    needs: 'targets',
    located: false,
  },
  {
    name: 'explode',
    type: 'bombing',
    verbs: 'explodieren detonieren hochgehen',
    phrases: ['zünden :Bombe', 'zünden :Sprengsatz', 'zünden :Sprengstoffgürtel'],
    nouns: 'Explosion Detonation',
    roles: { targets: 'genitive/armed', places: 'in/place bei/place nahe/place an/place vor/place auf/place' },
    examples: [{ text: 'Vor der Kaserne explodierte eine Bombe.', roles: { places: 'der Kaserne' } }],
    not: ['Die Preise explodieren.'],
  },
  {
    name: 'blow-up',
    type: 'bombing',
    verbs: 'sprengen zünden hochjagen wegsprengen fernzünden',
    phrases: ['sprengen in:Luft', 'bringen zu:Explosion', 'jagen in:Luft'],
    roles: {
      agents: 'agent subject',
      targets: 'object/armed|weapon',
      places: 'object/place in/place vor/place bei/place auf/place',
    },
    needs: 'agents|places',
    not: ['Die Kosten sprengen den Rahmen.'],
  },
];
