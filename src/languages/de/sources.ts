/** Wer nur beschrieben wird, wo eine Quelle stehen sollte (`Berichten zufolge`), in kleinen Buchstaben. */
export const FACELESS_GERMAN: readonly string[] =
  'bericht berichte berichten medien medienbericht medienberichte medienberichten pressebericht presseberichte presseberichten agenturberichten augenzeugenberichten quelle quellen meldung meldungen information informationen angaben gerücht gerüchte gerüchten schätzungen erkenntnisse erkenntnissen'.split(
    ' ',
  );
