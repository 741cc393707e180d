/**
 * Own sentences in the manner of long analyses, by class: `text | claim; !claim`, a claim as `type A=agent T=target P=place …`, `!` before what must not be read;
 * values are words of the mention or of what it stands for, `+` for a blank, several of one role as several fields, `-` for nobody.
 */
export const analysisCases: Readonly<Record<string, string>> = {
  'attributes between article and noun': `
Die von den Emiraten unterstützten „Elitekräfte von Schabwa“ besetzten das Ölfeld. | support A=Emirate T=Elitekräfte; capture A=Elitekräfte P=Ölfeld
Die von der Hisbollah (in Deutschland verboten) dominierte Allianz eroberte Arsal. | command A=Hisbollah T=Allianz; capture A=Allianz P=Arsal
Die bis 2015 von Katar finanzierte Miliz zog aus Duma ab. | support A=Katar T=Miliz; withdrawal A=Miliz
Er wurde im Kampf gegen Saleh von den Emiraten unterstützt. | support A=Emirate; !support A=Saleh
Die Gruppe, die von den Emiraten Waffen erhielt, rückte auf Mokka vor. | !support T=Mokka; advance A=Gruppe P=Mokka
`,
  'relative clauses of several': `
Die Nawasi-Brigade und die Abu-Salim-Brigade, welche gemeinsam den Flughafen kontrollieren, bekämpfen die Angreifer. | control A=Nawasi-Brigade A=Abu-Salim-Brigade P=Flughafen
Die Armee und die Brigade, welche den Flughafen kontrolliert, kämpften bei Sebha. | control A=Brigade P=Flughafen; !control A=Armee
`,
  company: `
Die Armee hat gemeinsam mit den schiitischen Milizen die Stadt Tikrit eingenommen. | capture A=Armee A=Milizen P=Tikrit
Die Freie Syrische Armee startete zusammen mit der Hamza-Division eine Offensive auf Afrin. | offensive A=Freie+Syrische+Armee A=Hamza-Division
Die Armee fand in Tikrit zusammen mit den Waffen drei Tote. | !capture
`,
  'verbs that share a subject': `
So griffen sie am Montag einen Posten der Polizei an, töteten dabei neun Soldaten und erbeuteten Waffen. | casualties T=Soldaten; !casualties A=Soldaten; !seizure A=Soldaten
Die Armee meldete, dass Kampfflugzeuge ein Dorf bombardierten und sechs Kämpfer verletzten. | casualties A=Kampfflugzeuge T=Kämpfer; !casualties A=Kämpfer
Die Milizen konnten die Angreifer zurückschlagen und dabei 63 von ihnen töten. | casualties A=Milizen T=Angreifer; !casualties T=Milizen
Die Armee rückte vor und die Rebellen eroberten das Dorf Alva. | capture A=Rebellen P=Alva; !capture A=Armee
`,
  'attempts and their owners': `
Am Montag scheiterte ein Versuch der Taliban, die Stadt Kundus einzunehmen. | capture A=Taliban P=Kundus M=attempted; !capture A=Versuch
Der Plan der Regierung, Tikrit anzugreifen, wurde bekannt. | attack A=Regierung M=planned; !attack A=Plan
`,
  'coordinated names are of one kind': `
Tasil, Saham und Adwan sind bereits gefallen. | capture P=Tasil P=Saham P=Adwan
Es kam zu einer Vereinbarung zwischen der Regierung und General Omar Alwa. | agreement A=Regierung A=Omar+Alwa
`,
  'sides are no parties': `
Die Gruppe wird von der Armee und früheren Rebellen von drei Seiten belagert. | siege A=Armee A=Rebellen; !siege A=Seiten; !siege E=1
Auf der anderen Seite feuerten die Rebellen Granaten auf Damaskus. | shelling A=Rebellen P=Damaskus; !shelling T=Seite
`,
  'tolls told apart': `
Die Türkei meldete 260 getötete Kämpfer der YPG, die Kurden sprechen hingegen von 43 Toten. | casualties Q=43 S=Kurden; !casualties Q=43 Q=260
Dutzende Kämpfer drangen in das Dorf ein und töteten über 200 Menschen. | casualties Q=200; !casualties Q=24
Wahrscheinlich kam es zu einer Absprache zwischen der Armee und den Rebellen. | agreement M=possible
Die Miliz stand weder auf Seiten der Regierung noch der Rebellen. | !support M=asserted; !affiliation M=asserted
`,
};
