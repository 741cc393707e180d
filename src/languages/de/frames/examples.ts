import type { Example } from '../../../claims/frames/types.js';

/** Examples of frames by `type/name`: a sentence, and the words expected in its roles. */
export const examples: Readonly<Record<string, Example>> = {
  'capture/takeover': {
    text: 'Die Rebellen haben den Flughafen übernommen.',
    roles: { agents: 'Die Rebellen', places: 'den Flughafen' },
  },
  'capture/fall-of': {
    text: 'Nach dem Fall der Stadt Alva flohen viele Menschen.',
    roles: { places: 'der Stadt Alva' },
  },
  'capture/lose-control': {
    text: 'Die Armee verlor die Kontrolle über die Stadt Alva.',
    roles: { targets: 'Die Armee', places: 'die Stadt Alva' },
  },
  'capture/victory-in': {
    text: 'Die Armee verkündete den Sieg über die Rebellen in Alva.',
    roles: { targets: 'die Rebellen' },
  },
  'control/belong-to': {
    text: 'Das Dorf gehört wieder den Rebellen.',
    roles: { agents: 'den Rebellen', places: 'Das Dorf' },
  },
  'control/capital-of': {
    text: 'Die Stadt Alva gilt als Hauptstadt der Miliz.',
    roles: { agents: 'der Miliz', places: 'Die Stadt Alva' },
  },
  'withdrawal/flee': {
    text: 'Die Soldaten sind aus der Stadt Alva geflohen.',
    roles: { agents: 'Die Soldaten', origin: 'der Stadt Alva' },
  },
  'withdrawal/abandon': { text: 'Die Rebellen wurden zum Rückzug gezwungen.', roles: { agents: 'Die Rebellen' } },
  'withdrawal/thrown-out': {
    text: 'Die Soldaten haben die Rebellen aus dem Dorf gedrängt.',
    roles: { agents: 'die Rebellen', origin: 'dem Dorf' },
  },
  'withdrawal/given-up': { text: 'Der Stützpunkt wurde am Montag geräumt.', roles: { origin: 'Der Stützpunkt' } },
  'siege/siege-told': { text: 'Die Belagerung durch die Armee dauerte Wochen.', roles: { agents: 'die Armee' } },
  'siege/pocket': { text: 'Im Kessel von Alva sitzen viele Soldaten fest.', roles: { places: 'Alva' } },
  'advance/move-on': {
    text: 'Die Truppen marschieren auf die Stadt Alva.',
    roles: { agents: 'Die Truppen', places: 'die Stadt Alva' },
  },
  'advance/gains': { text: 'Die Armee hat Geländegewinne erzielt.', roles: { agents: 'Die Armee' } },
  'airstrike/drone-raid': {
    text: 'Bei einem Drohnenangriff auf die Stadt Alva starben zwei Soldaten.',
    roles: { places: 'die Stadt Alva' },
  },
  'airstrike/fly-sortie': {
    text: 'Die Luftwaffe hat Angriffe auf Stellungen der Rebellen geflogen.',
    roles: { agents: 'Die Luftwaffe' },
  },
  'shelling/under-fire': {
    text: 'Die Rebellen haben die Stadt Alva unter Beschuss genommen.',
    roles: { agents: 'Die Rebellen', places: 'die Stadt Alva' },
  },
  'shelling/strike-home': {
    text: 'Am Abend schlugen Granaten in der Stadt Alva ein.',
    roles: { places: 'der Stadt Alva' },
  },
  'shelling/rockets-on': { text: 'Raketen auf die Stadt Alva', roles: { places: 'die Stadt Alva' } },
  'bombing/suicide': {
    text: 'Bei einem Selbstmordanschlag in der Stadt Alva starben zehn Soldaten.',
    roles: { places: 'der Stadt Alva' },
  },
  'bombing/car-bomb': {
    text: 'Bei einem Autobombenanschlag in der Stadt Alva starben zehn Soldaten.',
    roles: { places: 'der Stadt Alva' },
  },
  'bombing/lay-mines': {
    text: 'Die Rebellen haben in der Stadt Alva Minen gelegt.',
    roles: { agents: 'Die Rebellen' },
  },
  'bombing/blow-up': { text: 'Die Rebellen haben eine Brücke gesprengt.', roles: { agents: 'Die Rebellen' } },
  'casualties/cost-lives': {
    text: 'Der Anschlag hat zehn Menschenleben gefordert.',
    roles: { targets: 'zehn Menschenleben' },
  },
  'casualties/suffer-losses': { text: 'Die Armee hat schwere Verluste erlitten.', roles: { targets: 'Die Armee' } },
  'casualties/inflict-losses': {
    text: 'Die Rebellen haben der Armee schwere Verluste zugefügt.',
    roles: { agents: 'Die Rebellen', targets: 'der Armee' },
  },
  'casualties/lose-people': { text: 'Die Armee hat zwölf Soldaten verloren.', roles: { targets: 'zwölf Soldaten' } },
  'casualties/losses-of': { text: 'Die Verluste der Armee sind hoch.', roles: { targets: 'der Armee' } },
  'casualties/injured': { text: 'Drei Soldaten haben Verletzungen erlitten.', roles: { targets: 'Drei Soldaten' } },
  'casualties/injured-people': {
    text: 'Bei dem Angriff gab es zwölf Verletzte.',
    roles: { targets: 'zwölf Verletzte' },
  },
  'casualties/death-of': { text: 'Nach dem Tod des Soldaten begannen Gefechte.', roles: { targets: 'des Soldaten' } },
  'casualties/among-the-dead': {
    text: 'Unter den Toten sind drei Soldaten.',
    roles: { targets: 'drei Soldaten' },
  },
  'casualties/fatally-hit': { text: 'Der Soldat wurde tödlich getroffen.', roles: { targets: 'Der Soldat' } },
  'attack/raid': {
    text: 'Bei einer Razzia gegen die Miliz starben zwei Menschen.',
    roles: { targets: 'die Miliz' },
  },
  'attack/ambush': {
    text: 'Die Soldaten gerieten in einen Hinterhalt der Rebellen.',
    roles: { targets: 'Die Soldaten', agents: 'der Rebellen' },
  },
  'attack/stab': {
    text: 'Ein Angreifer hat einen Soldaten erstochen.',
    roles: { agents: 'Ein Angreifer', targets: 'einen Soldaten' },
  },
  'attack/execute': {
    text: 'Die Miliz hat zehn Gefangene hingerichtet.',
    roles: { agents: 'Die Miliz', targets: 'zehn Gefangene' },
  },
  'attack/murder': {
    text: 'Rebellen haben den General ermordet.',
    roles: { agents: 'Rebellen', targets: 'den General' },
  },
  'attack/chemical': {
    text: 'Bei einem Giftgasangriff in der Stadt Alva starben Zivilisten.',
    roles: { places: 'der Stadt Alva' },
  },
  'attack/shoot-down': {
    text: 'Die Rebellen haben einen Hubschrauber abgeschossen.',
    roles: { agents: 'Die Rebellen', targets: 'einen Hubschrauber' },
  },
  'attack/use-arms': {
    text: 'Die Soldaten haben das Feuer auf die Demonstranten eröffnet.',
    roles: { agents: 'Die Soldaten' },
  },
  'offensive/proceed': {
    text: 'Die Armee geht gegen die Rebellen vor.',
    roles: { agents: 'Die Armee', targets: 'die Rebellen' },
  },
  'clash/resist': { text: 'Die Rebellen haben Widerstand geleistet.', roles: { agents: 'Die Rebellen' } },
  'detention/capture-fighter': {
    text: 'Viele Soldaten gerieten in Gefangenschaft.',
    roles: { targets: 'Viele Soldaten' },
  },
  'detention/take-hostage': {
    text: 'Die Rebellen haben drei Ärzte als Geiseln genommen.',
    roles: { agents: 'Die Rebellen', targets: 'drei Ärzte' },
  },
  'surrender/disarm': { text: 'Die Rebellen sollen entwaffnet werden.', roles: { agents: 'Die Rebellen' } },
  'displacement/leave-home': {
    text: 'Viele Einwohner haben die Stadt Alva verlassen.',
    roles: { targets: 'Viele Einwohner', origin: 'die Stadt Alva' },
  },
  'movement/bring-into-position': {
    text: 'Die Armee hat Panzer in Stellung gebracht.',
    roles: { agents: 'Die Armee', targets: 'Panzer' },
  },
  'movement/move': {
    text: 'Die Truppen haben den Fluss überquert.',
    roles: { agents: 'Die Truppen', places: 'den Fluss' },
  },
  'movement/reach': {
    text: 'Die Truppen haben die Stadt Alva erreicht.',
    roles: { agents: 'Die Truppen', destination: 'die Stadt Alva' },
  },
  'delivery/arms-delivery': {
    text: 'Die Regierung kündigte Waffenlieferungen an die Rebellen an.',
    roles: { targets: 'die Rebellen' },
  },
  'support/train': { text: 'Offiziere haben die Rebellen ausgebildet.', roles: { targets: 'die Rebellen' } },
  'support/finance': {
    text: 'Die Regierung finanziert die Miliz.',
    roles: { agents: 'Die Regierung', targets: 'die Miliz' },
  },
  'support/help': { text: 'Die Armee hilft den Rebellen.', roles: { agents: 'Die Armee', targets: 'den Rebellen' } },
  'command/under-command': {
    text: 'Die Miliz steht unter dem Kommando des Generals.',
    roles: { agents: 'des Generals', targets: 'Die Miliz' },
  },
  'command/subordinate': {
    text: 'Die Miliz untersteht der Regierung.',
    roles: { agents: 'der Regierung', targets: 'Die Miliz' },
  },
  'command/under-leader': {
    text: 'Die Truppen unter General Omar griffen die Stadt an.',
    roles: { agents: 'General Omar', targets: 'Die Truppen' },
  },
  'rivalry/conflict-between': {
    text: 'Der Konflikt zwischen der Armee und der Miliz verschärft sich.',
    roles: { agents: 'der Armee; der Miliz' },
  },
  'violation/breach-of': {
    text: 'Der Bruch der Waffenruhe durch die Rebellen löste Gefechte aus.',
    roles: { agents: 'die Rebellen' },
  },
  'agreement/agree': {
    text: 'Die Armee und die Rebellen haben sich geeinigt.',
    roles: { agents: 'Die Armee; die Rebellen' },
  },
  'accusation/hold-responsible': {
    text: 'Die Armee machte die Rebellen für den Anschlag verantwortlich.',
    roles: { agents: 'Die Armee', targets: 'die Rebellen' },
  },
  'appeal/demand': { text: 'Die Rebellen fordern den Abzug der Armee.', roles: { agents: 'Die Rebellen' } },
  'presence/position': {
    text: 'Die Rebellen haben in der Stadt Alva Stellung bezogen.',
    roles: { agents: 'Die Rebellen', places: 'der Stadt Alva' },
  },
  'presence/base': {
    text: 'Die Militärpräsenz der Armee in der Stadt Alva wächst.',
    roles: { agents: 'der Armee', places: 'der Stadt Alva' },
  },
  'force/have-arms': { text: 'Die Rebellen besitzen Panzer.', roles: { agents: 'Die Rebellen' } },
  'capture/lost-to': {
    text: 'Das Dorf Alva ging an die Rebellen verloren.',
    roles: { agents: 'die Rebellen', places: 'Das Dorf Alva' },
  },
  'capture/nominal-verb': {
    text: 'Am Abend nahmen die Rebellen das Dorf Alva.',
    roles: { agents: 'die Rebellen', places: 'das Dorf Alva' },
  },
  'capture/seize-power-over': {
    text: 'Die Rebellen bemächtigten sich des Flughafens.',
    roles: { agents: 'Die Rebellen' },
  },
  'control/flag': {
    text: 'Über der Stadt Alva weht die Fahne der Armee.',
    roles: { agents: 'der Armee', places: 'der Stadt Alva' },
  },
  'siege/trapped': { text: 'Die Soldaten sitzen in der Falle.', roles: { targets: 'Die Soldaten' } },
  'siege/ring-closes': { text: 'Der Ring um die Stadt Alva schließt sich.', roles: { places: 'die Stadt Alva' } },
  'siege/curfew': {
    text: 'Die Behörden verhängten in der Stadt Alva eine Ausgangssperre.',
    roles: { places: 'der Stadt Alva' },
  },
  'shelling/impact': {
    text: 'Nach dem Einschlag in der Stadt Alva brannten Häuser.',
    roles: { places: 'der Stadt Alva' },
  },
  'shelling/fire-at': {
    text: 'Die Soldaten feuerten auf die Rebellen.',
    roles: { agents: 'Die Soldaten', targets: 'die Rebellen' },
  },
  'casualties/number-of-wounded': {
    text: 'Die Zahl der Verletzten stieg auf elf.',
    roles: { targets: 'der Verletzten' },
  },
  'casualties/victims': { text: 'Der Angriff forderte zivile Opfer.', roles: { targets: 'zivile Opfer' } },
  'casualties/missing': { text: 'Drei Soldaten gelten als vermisst.', roles: { targets: 'Drei Soldaten' } },
  'casualties/among-the-wounded': {
    text: 'Drei Soldaten wurden außer Gefecht gesetzt.',
    roles: { targets: 'Drei Soldaten' },
  },
  'attack/hit': { text: 'Das Lager wurde bei dem Angriff getroffen.', roles: { targets: 'Das Lager' } },
  'attack/counterblow': { text: 'Der Gegenschlag der Armee begann am Montag.', roles: { agents: 'der Armee' } },
  'attack/massacre': { text: 'Die Miliz verübte ein Massaker in der Stadt Alva.', roles: { agents: 'Die Miliz' } },
  'offensive/operation-word': {
    text: 'Die Operation der Armee gegen die Rebellen dauert an.',
    roles: { agents: 'der Armee', targets: 'die Rebellen' },
  },
  'offensive/war-on': { text: 'Die Rebellen führen Krieg gegen die Regierung.', roles: { agents: 'Die Rebellen' } },
  'clash/contested': {
    text: 'Die umkämpfte Stadt Alva wurde bombardiert.',
    roles: { places: 'Die umkämpfte Stadt Alva' },
  },
  'clash/withstand': { text: 'Die Kämpfer widersetzten sich der Armee.', roles: { agents: 'Die Kämpfer; der Armee' } },
  'detention/fall-into-hands': {
    text: 'Zwölf Soldaten fielen den Rebellen in die Hände.',
    roles: { agents: 'den Rebellen', targets: 'Zwölf Soldaten' },
  },
  'release/set-free': {
    text: 'Die Armee befreite zwölf Geiseln.',
    roles: { agents: 'Die Armee', targets: 'zwölf Geiseln' },
  },
  'release/come-free': {
    text: 'Die Geiseln kamen nach drei Wochen auf freien Fuß.',
    roles: { targets: 'Die Geiseln' },
  },
  'displacement/displaced-people': {
    text: 'Das Lager versorgt 3000 Vertriebene.',
    roles: { targets: '3000 Vertriebene' },
  },
  'defeat/succumb': { text: 'Die Miliz unterlag der Armee.', roles: { targets: 'Die Miliz', agents: 'der Armee' } },
  'movement/brought': { text: 'Die Armee brachte Soldaten in die Stadt Alva.', roles: { agents: 'Die Armee' } },
  'delivery/hand-over': {
    text: 'Die Regierung schickte den Rebellen Panzer.',
    roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
  },
  'seizure/rob': { text: 'Die Kämpfer raubten den Bewohnern die Waffen.', roles: { agents: 'Die Kämpfer' } },
  'support/air-support': {
    text: 'Mit Luftunterstützung der Türkei griffen die Rebellen an.',
    roles: { agents: 'der Türkei' },
  },
  'support/side-with': {
    text: 'Die Armee kam den Rebellen zu Hilfe.',
    roles: { agents: 'Die Armee', targets: 'den Rebellen' },
  },
  'support/prop-up': {
    text: 'Die Rebellen werden von der Türkei gestützt.',
    roles: { agents: 'der Türkei', targets: 'Die Rebellen' },
  },
  'support/promise-help': {
    text: 'Die Regierung versprach den Rebellen militärische Hilfe.',
    roles: { agents: 'Die Regierung', targets: 'den Rebellen' },
  },
  'support/recognise': {
    text: 'Die EU erkannte die Regierung der Rebellen an.',
    roles: { agents: 'Die EU', targets: 'die Regierung der Rebellen' },
  },
  'affiliation/allied': {
    text: 'Die Miliz ist mit der Armee verbündet.',
    roles: { agents: 'Die Miliz', targets: 'der Armee' },
  },
  'affiliation/ally-of': {
    text: 'Die Brigade ist ein Ableger der Miliz.',
    roles: { agents: 'Die Brigade', targets: 'der Miliz' },
  },
  'affiliation/relations-with': {
    text: 'Die Rebellen kämpfen an der Seite der Armee.',
    roles: { agents: 'Die Rebellen', targets: 'der Armee' },
  },
  'aid/humanitarian': { text: 'Humanitäre Hilfe für die Flüchtlinge traf ein.', roles: { targets: 'die Flüchtlinge' } },
  'presence/stand-there': {
    text: 'Die Armee steht vor der Stadt Alva.',
    roles: { agents: 'Die Armee', places: 'der Stadt Alva' },
  },
  'presence/active': {
    text: 'Die Miliz ist in der Stadt Alva aktiv.',
    roles: { agents: 'Die Miliz', places: 'der Stadt Alva' },
  },
  'presence/headline': { text: 'Panzer vor der Stadt Alva', roles: { places: 'der Stadt Alva' } },
  'negotiation/meet': {
    text: 'Bei einem Treffen zwischen Rebellen und Regierung gab es Streit.',
    roles: { agents: 'Rebellen; Regierung' },
  },
  'force/strength': { text: 'Die Truppenstärke der Armee sinkt.', roles: { agents: 'der Armee' } },
  'force/many-fighters': { text: 'In der Stadt Alva befinden sich 300 Kämpfer.', roles: { agents: '300 Kämpfer' } },
  'force/told-strength': { text: 'Die Miliz zählt nach eigenen Angaben 3000 Mann.', roles: { agents: 'Die Miliz' } },
  'force/estimated-strength': { text: 'Die Gruppe wird auf 3000 Mann geschätzt.', roles: { agents: 'Die Gruppe' } },
  'population/inhabitants': { text: 'Die 30000 Einwohner der Stadt Alva flohen.', roles: { places: 'der Stadt Alva' } },
  'population/live-there': { text: 'In der Stadt Alva leben 30000 Menschen.', roles: { places: 'der Stadt Alva' } },
  'control/own-territory': { text: 'Das Herrschaftsgebiet der Miliz schrumpft.', roles: { agents: 'der Miliz' } },
  'casualties/toll': { text: 'Die Opferzahl stieg auf 40.', roles: { targets: 'Die Opferzahl' } },
  'bombing/mine': { text: 'Eine Mine tötete drei Soldaten.', roles: { targets: 'drei Soldaten' } },
  'detention/captive': { text: 'Die Soldaten sind gefangen.', roles: { targets: 'Die Soldaten' } },
  'support/supported-compound': { text: 'Die Türkei-gestützten Rebellen griffen an.', roles: { agents: 'Türkei' } },
  'command/led-compound': { text: 'Die US-geführte Koalition griff an.', roles: { agents: 'US' } },
  'affiliation/closeness': {
    text: 'Die Nähe der Miliz zu den Rebellen ist bekannt.',
    roles: { targets: 'den Rebellen' },
  },
  'affiliation/allies-of': { text: 'Die Armee und ihre Verbündeten griffen an.', roles: { targets: 'ihre' } },
  'alias/known-as': {
    text: 'Die Miliz hat sich in Ansar umbenannt.',
    roles: { agents: 'Die Miliz', targets: 'Ansar' },
  },
  'presence/before-gates': {
    text: 'Soldaten vor den Toren der Stadt Alva warteten.',
    roles: { places: 'der Stadt Alva' },
  },
  'control/held-noun-phrase': {
    text: 'Die Stadt Alva ist seit Mai in der Hand der Rebellen.',
    roles: { agents: 'der Rebellen', places: 'Die Stadt Alva' },
  },
  'alias/former-name': {
    text: 'Die Terrormiliz, früher bekannt als Ansar, griff an.',
    roles: { agents: 'Die Terrormiliz', targets: 'Ansar' },
  },
};
