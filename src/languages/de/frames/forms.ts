import type { VerbForms } from '../../../claims/frames/types.js';

/** How verb forms look on the surface. */
export const forms: VerbForms = {
  stems:
    'frieren frier fror; wachsen wachs wächs wuchs; rennen renn rannt; schneiden schneid schnitt; reiben reib rieb; schreiben schreib schrieb; helfen helf hilf half holf; gleiten gleit glitt; blasen blas bläs blies; schwören schwör schwor; kennen kenn kannt; wägen wäg wog; meiden meid mied; lingen ling lang lung; geschehen gescheh geschieh geschah; empfangen empfang empfäng empfing; genießen genieß genoss; wenden wend wandt; schreiten schreit schritt; sehen seh sieh sah säh; schweigen schweig schwieg; binden bind band bund; sinken sink sank sunk; fahren fahr fähr fuhr; graben grab gräb grub; laden lad läd lud; nehmen nehm nimm nahm nähm nomm; greifen greif griff; halten halt hält hielt; fallen fall fäll fiel; ziehen zieh zog zög; schießen schieß schoss schoß schöss; schließen schließ schloss schlöss; fangen fang fäng fing; gehen geh ging gang; stehen steh stand stünd ständ; treiben treib trieb; schlagen schlag schläg schlug schlüg; treffen treff triff traf träf troff; sterben sterb stirb starb stürb storb; brechen brech brich brach bräch broch; dringen dring drang dräng drung; springen spring sprang sprung; werfen werf wirf warf würf worf; werben werb wirb warb worb; treten tret tritt trat trät; tragen trag träg trug trüg; steigen steig stieg; rufen ruf rief; geben geb gib gab gäb; kommen komm kam käm; laufen lauf läuf lief; fliehen flieh floh flöh; weichen weich wich; gewinnen gewinn gewann gewänn gewonn; gewonnen gewonn; finden find fand fänd fund; zwingen zwing zwang zwäng zwung; reißen reiß riss; leiden leid litt; bringen bring brach bräch; senden send sandt; brennen brenn brann; nennen nenn nann; liefern liefer; lassen lass läss ließ; stehlen stehl stiehl stahl stohl; sprechen sprech sprich sprach sproch; schieben schieb schob; heben heb hob; weisen weis wies; bleiben bleib blieb; stechen stech stich stach stoch; stoßen stoß stöß stieß; bieten biet bot böt; bitten bitt bat bät bet; liegen lieg lag läg leg; sitzen sitz saß säß sess; fechten fecht ficht focht; fliegen flieg flog flög; führen führ; sein; haben hab hat hatt; raten rat rät riet; lesen les; gelten gelt gilt galt golt; drohen droh; verlieren verlier verlor; verlassen verlass verläss verließ; ringen ring rang rung; sprengen spreng; gefallen; streiten streit stritt; bringen bring bracht brächt; entreißen entreiß entriss; tun tu tat; beginnen beginn begann begonn; hängen häng hing; unterscheiden; erliegen erlieg erlag; umkommen; wechseln wechs; gelingen geling gelang gelung; denken; bekennen bekenn bekann; wissen; laden lad lud; graben grab grub; ertrinken ertrink ertrank ertrunk; verbieten; einschließen; brennen brenn brann; ernennen; scheiden; überlaufen; verheeren; empfehlen; befehlen befehl befiehl befahl befohl; vergeben; rücken rück; stellen stell',
  nounEnding: /(?:en|er|es|e|n|s)$/,
  umlautPlurals: 'e en',
  umlauts: 'äu:au ä:a ö:o ü:u',
  participle: 'ge',
  infinitive: 'zu',
  participleEnding: /(?:t|en)$/,
  infinitiveEnding: /(?:e(?=[lr]n$))?(?:en|n)$/,
  verbEndings: 'e st t en et te ten tet test est n end ende enden ender endes em er es',
  nounEndings: 's e n er en es ern',
  separable:
    'verloren leer tot hinüber dahin heim herab aufeinander voran voraus vorwärts hinweg zwangs preis hoch bevor nahe fehl bereit breit zustande voraus voll zurück zusammen gegenüber entgegen heraus herein hinaus hinein nieder heran vorbei vor weiter wieder frei fest fort ab an auf aus bei dar ein her hin los mit nach statt teil um weg zu unter über durch davon gefangen bekannt kaputt aneinander näher vorwärts gut',
  inseparable: 'be ent er ver zer miss über unter um durch hinter wider ge',
};
