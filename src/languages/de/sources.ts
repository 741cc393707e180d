/** Wer nur beschrieben wird, wo eine Quelle stehen sollte (`Berichten zufolge`), in kleinen Buchstaben. */
export const FACELESS_GERMAN: readonly string[] = ['berichte', 'medien', 'medienberichte', 'quellen', 'meldungen'];
