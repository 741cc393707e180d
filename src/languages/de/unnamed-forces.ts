/** Forces that are told without a name and without a side: `Einheiten`, `die Soldaten`. Whose they are the report tells elsewhere. */
export const UNNAMED_FORCE =
  /^(?:\p{Ll}+e[nrsm]? )*(?:(?:Elite|Sturm|Spezial|Panzer|Sonder|Kampf)?[Ee]inheit(?:en)?|(?:Boden|Elite|Sturm)?[Tt]ruppen?|Soldat(?:en|innen)?|Kämpfern?|Streitkräften?|Streitmacht|Armee|Militär|Heer|Verbände|Sturmtrupps?|Angreifern?)(?: |$)/u;

/** Those who hold a place against others: `die Verteidiger`, `die verbliebenen Gegner`. */
export const UNNAMED_DEFENDER =
  /^(?:\p{Ll}+e[nrsm]? )*(?:Verteidigern?|Besatzern?|Gegnern?|Belagerten?|Eingeschlossenen?)(?: |$)/u;

/** Words of who loses a place: `nach dem Verlust von`, `die Stadt sei gefallen`. Who says so need not be who takes it. */
export const OF_A_LOSS =
  /\b(?:Verlusts?|verlor(?:en)?|verliert|fiel(?:en)?|fällt|fallen|gefallen|Fall|aufgegeben|geräumt)\b/u;

/** Whose man speaks: `ein Offizier der Nationalarmee`. */
export const MAN_OF = /^\p{L}+ (?:der|des|von|vom|aus der) (.+)$/u;
