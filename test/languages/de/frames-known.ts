/**
 * Frames whose own example is read by another frame of the same type that stands before them, by `type/name`, with
 * that frame. A frame leaves the list when its example asks for what only it reads, or when it goes.
 */
export const shadowed: Readonly<Record<string, string>> = {
  'clash/come-to-blows': 'clash/fight',
  'detention/is-held': 'detention/arrest',
  'force/equipped': 'force/have-arms',
  'appeal/urge': 'appeal/set-terms',
  'control/held-noun-phrase': 'control/hold-past',
  'siege/curfew': 'siege/impose-blockade',
  'shelling/launch-rockets': 'shelling/under-fire',
  'shelling/strike-home': 'shelling/shells-hit',
  'shelling/fire-rockets': 'shelling/under-fire',
  'bombing/lay-mines': 'bombing/plant-charge',
  'casualties/suffer-losses': 'casualties/own-losses',
  'casualties/victims': 'casualties/cost-lives',
  'attack/use-arms': 'attack/under-gunfire',
  'delivery/deliver': 'delivery/provide-arms',
  'delivery/hand-over': 'delivery/supply',
  'movement/deploy': 'movement/send-men',
  'movement/arrive': 'movement/ships-and-columns',
  'support/back': 'support/stand-by',
  'support/finance': 'support/supply-side',
  'support/side-with': 'support/stand-by',
  'support/patron': 'support/ally-of-side',
  'affiliation/relations-with': 'affiliation/fight-beside',
  'alias/known-as': 'alias/call-itself',
  'violation/breach-of': 'violation/breaches',
  'sanction/sanction': 'sanction/punish',
  'threat/threaten': 'threat/vow-revenge',
  'protest/demonstrate': 'protest/take-to-streets',
  'presence/before-gates': 'presence/at-the-gates',
};

/**
 * Negative twins that their own frame still reads as a claim in a report on a conflict, as `type/name: sentence`. What
 * is mended leaves the list; nothing comes to it.
 */
export const stillRead: readonly string[] = [
  'displacement/made-homeless: In Wien sind viele Menschen obdachlos.',
  'negotiation/at-the-table: Die Firma nahm Kontakt zu dem Kunden auf.',
  'negotiation/ready-for-talks: Der Chef der Firma ist zu Gesprächen bereit.',
  'agreement/accept-deal: Der Verein unterzeichnete ein Abkommen mit dem Sponsor.',
  'agreement/refuse-deal: Der Verein lehnte die Vereinbarung mit dem Sponsor ab.',
  'agreement/propose-deal: Der Trainer schlug eine Vereinbarung mit dem Sponsor vor.',
  'agreement/after-deal: Nach Absprache mit dem Arzt nahm sie die Tabletten.',
  'appeal/set-terms: Der Vermieter setzte dem Mieter eine Frist.',
  'threat/ultimatum: Das Ultimatum des Vermieters läuft ab.',
  'accusation/lay-at-door: Der Fahrer schob dem Radler die Schuld zu.',
  'capture/win-control: Der Fahrer gewann die Kontrolle über das Auto zurück.',
  'control/own-territory: Der Machtbereich des Trainers wächst.',
  'advance/push-forward: Die Ermittlungen kommen voran.',
  'airstrike/bombardment: Die Werbung wirkte wie eine Bombardierung der Kunden.',
  'bombing/explode: Die Preise explodieren.',
  'bombing/blow-up: Die Kosten sprengen den Rahmen.',
  'casualties/injured: Der Stürmer erlitt im Spiel eine Verletzung am Knie.',
  'casualties/death-of: Nach dem Tod des Malers kaufte das Museum seine Bilder.',
  'attack/attack: Der Angriff auf die Tabellenspitze beginnt.',
  'attack/raid: Der Verein gewann das Spiel im Handstreich.',
  'attack/ambush: Der Paparazzo lauerte der Sängerin vor dem Hotel auf.',
  'attack/counterblow: Der Tennisspieler holte im zweiten Satz zum Gegenschlag aus.',
  'defection/change-sides: Die Krankenhäuser in Alva laufen über.',
  'trafficking/smuggle: Der Fan schmuggelte ein Bier in das Stadion.',
  'presence/headline: Die Armee im Museum der Stadt.',
];
