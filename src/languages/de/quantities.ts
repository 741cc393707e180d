import type { QuantityRules } from '../../claims/language.js';
import type { QuantityRole } from '../../claims/types.js';

type Groups = Readonly<Partial<Record<QuantityRole, string>>>;
const byWord = (groups: Groups): ReadonlyMap<string, QuantityRole> =>
  new Map(Object.entries(groups).flatMap(([role, words]) => words.split(' ').map((w) => [w, role as QuantityRole])));

const DISTANCE = /^(kilometer|km|meter|m|meile|quadratkilometer|quadratmeter|hektar)$/i;
const MONEY = /^(dollar|us-dollar|euro|rubel|lira|pfund|€|\$|franken|dinar)$/i;
const EQUIPMENT =
  /(panzer|rakete|drohne|waffe|fahrzeug|geschütz|haubitze|hubschrauber|flugzeug|jet|werfer|granate|mine|bombe|gewehr|schiff|boot|flugkörper|mörser|lastwagen|munition|tonne|sprengsatz|sprengkopf|geschoss|kanone|torpedo|fregatte|zerstörer|projektil|patrone|system)$/i;
const PLACE =
  /(ort|ortschaft|dorf|stadt|siedlung|stellung|stützpunkt|posten|checkpoint|viertel|gebäude|haus|schule|krankenhaus|ziel|bezirk|provinz|gemeinde|straßenzug|lager|gebiet|basis)$/i;
const NOT_COUNTED =
  /^(prozent|%|stunde|minute|sekunde|tag|woche|monat|jahr|jahrzehnt|jahrhundert|uhr|mal|grad|etage|stock|seite|punkt|alter|ausgabe|runde|quadratkilometer|quadratmeter|hektar)$|jährig$/i;

/** How German numbers count. */
export const germanQuantities: QuantityRules = {
  units: byWord({
    killed: 'Tote Toter Todesopfer Leiche Leichnam Gefallene Gefallener Getötete Getöteter Opfer Todesfall',
    wounded: 'Verletzte Verletzter Verwundete Verwundeter Schwerverletzte Schwerverletzter Leichtverletzte',
    missing: 'Vermisste Vermisster',
    detained: 'Gefangene Gefangener Kriegsgefangene Kriegsgefangener Geisel Festgenommene Häftling Verhaftete',
    displaced: 'Flüchtling Vertriebene Vertriebener Binnenflüchtling Schutzsuchende',
    population: 'Einwohner Bewohner',
  }),
  verbs: byWord({
    killed:
      'töten getötet sterben gestorben umkommen fallen gefallen erschießen erschossen ermorden ermordet hinrichten umbringen enthaupten ertrinken verbrennen verüben tot erstechen massakrieren zukommen lynchen erliegen verbluten ersticken enthaupten erschlagen exekutieren neutralisieren',
    wounded: 'verletzen verletzt verwunden verwundet schwerverletzt leichtverletzt',
    missing: 'vermissen vermisst verschwinden verschwunden',
  }),
  countable: (unit) => !NOT_COUNTED.test(unit),
  isDistance: (unit) => DISTANCE.test(unit),
  isMoney: (unit) => MONEY.test(unit),
  isEquipment: (unit) => EQUIPMENT.test(unit),
  isPlace: (unit) => PLACE.test(unit),
  part: new Set(['darunter', 'davon', 'unter ihnen', 'einschließlich', 'inklusive']),
  totals: new Set(['Opfer']),
  nameless: new Set('Tote Toter Todesopfer Leiche Leichnam Todesfall'.split(' ')),
  one: new Set('ein eine einen einem einer'.split(' ')),
  bare: new Set(['weitere', 'weiterer', 'andere', 'mehr', 'dutzend', 'hunderte', 'tausende', 'hundert', 'tausend']),
  outOf: 'von',
  upTo: 'auf',
  suffering: new Set('erleiden davontragen zuziehen tragen'.split(' ')),
  injuries: (lemma) => /(verletzung|wunde|verbrennung|verwundung|splitterwunde)$/i.test(lemma),
  tellers: new Map([
    ['sprechen', ['von']],
    ['reden', ['von']],
    ['berichten', ['von']],
    ['ausgehen', ['von']],
    ['kommen', ['auf']],
    ['schätzen', ['auf', '']],
    ['beziffern', ['auf', 'mit']],
    ['nennen', ['']],
    ['zählen', ['']],
    ['melden', ['']],
    ['angeben', ['', 'mit']],
    ['registrieren', ['']],
    ['erfassen', ['']],
    ['dokumentieren', ['']],
  ]),
  cumulative: new Set(['seit', 'insgesamt', 'seither', 'bislang', 'bisher', 'inzwischen']),
};
