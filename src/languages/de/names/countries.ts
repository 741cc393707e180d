/** Names of states and territories of one word, as the Common Locale Data Repository gives them in German. Written down: asking the runtime for them takes longer than all other lists together. */
export const COUNTRIES: readonly string[] = `
Ascension Andorra Afghanistan Anguilla Albanien Armenien Curaçao Angola Antarktis Argentinien
Amerikanisch-Samoa Österreich Australien Aruba Ålandinseln Aserbaidschan Barbados Bangladesch Belgien
Bulgarien Bahrain Burundi Benin Bermuda Bolivien Brasilien Bahamas Bhutan Myanmar Bouvetinsel Botsuana Belarus
Belize Kanada Kokosinseln Kongo-Kinshasa Kongo-Brazzaville Schweiz Cookinseln Chile Kamerun China Kolumbien
Clipperton-Insel Sark Serbien Kuba Weihnachtsinsel Zypern Tschechien Deutschland Dschibuti Dänemark Dominica
Algerien Ecuador Estland Ägypten Westsahara Eritrea Spanien Äthiopien Finnland Fidschi Falklandinseln
Mikronesien Färöer Frankreich Gabun Grenada Georgien Französisch-Guayana Guernsey Ghana Gibraltar Grönland
Gambia Guinea Guadeloupe Äquatorialguinea Griechenland Guatemala Guam Guinea-Bissau Guyana Honduras Kroatien
Haiti Ungarn Indonesien Irland Israel Indien Irak Iran Island Italien Jersey Jamaika Jordanien Japan Kenia
Kirgisistan Kambodscha Kiribati Komoren Nordkorea Südkorea Kuwait Kaimaninseln Kasachstan Laos Libanon
Liechtenstein Liberia Lesotho Litauen Luxemburg Lettland Libyen Marokko Monaco Montenegro Madagaskar
Marshallinseln Nordmazedonien Mali Mongolei Martinique Mauretanien Montserrat Malta Mauritius Malediven Malawi
Mexiko Malaysia Mosambik Namibia Neukaledonien Niger Norfolkinsel Nigeria Vanuatu Nicaragua Niederlande
Norwegen Nepal Nauru Niue Neuseeland Oman Panama Peru Französisch-Polynesien Papua-Neuguinea Philippinen
Pakistan Polen Pitcairninseln Portugal Palau Paraguay Katar Réunion Simbabwe Rumänien Russland Ruanda
Saudi-Arabien Salomonen Seychellen Sudan Schweden Singapur Slowenien Slowakei Senegal Somalia Suriname
Südsudan Syrien Eswatini Tschad Togo Thailand Tadschikistan Tokelau Timor-Leste Turkmenistan Tunesien Tonga
Türkei Tuvalu Taiwan Tansania Ukraine Uganda Uruguay Usbekistan Vatikanstadt Vietnam Venezuela Samoa
Kosovo Jemen Mayotte Südafrika Sambia
`
  .trim()
  .split(/\s+/u);
