import type { OrderRules } from '../../../claims/language.js';

type Relation = 'before' | 'after' | 'during';
const words = (groups: Readonly<Record<Relation, string>>): ReadonlyMap<string, Relation> =>
  new Map(Object.entries(groups).flatMap(([relation, list]) => list.split(' ').map((w) => [w, relation as Relation])));

/** How German orders happenings. */
export const germanOrder: OrderRules = {
  markers: words({ after: 'nachdem seit sobald', before: 'bevor ehe bis', during: 'während als solange indem' }),
  adverbs: words({
    after: 'daraufhin danach anschließend später schließlich hernach sodann nachher',
    before: 'zuvor vorher davor',
    during: 'unterdessen währenddessen gleichzeitig zugleich derweil dabei',
  }),
  prepositions: words({ after: 'nach seit', before: 'vor', during: 'während bei' }),
  now: new Set('inzwischen mittlerweile heute jetzt nun seitdem seither derzeit momentan'.split(' ')),
  contrast: new Set('aber jedoch hingegen dagegen allerdings doch'.split(' ')),
  formerPhrases: ['bis dahin', 'bis vor kurzem', 'vor dem krieg', 'nicht mehr'],
  passing: new Set(['zeitweise', 'phasenweise']),
  lasting: new Set(['lang', 'hindurch']),
  untilWords: new Set(['bis']),
  stillWords: new Set(['noch']),
  ending: new Set(
    'enden beenden aufheben aufbrechen durchbrechen abbrechen auflösen sprengen dauern währen andauern überstehen lockern lösen kappen'.split(
      ' ',
    ),
  ),
  afterwards: 'nach',
  appointing: new Set(['für', 'ab', 'bis']),
  former: new Set(
    'einst einstig ehemals ehemalig früher frühere früherer bisherig vormals vormalig bis_dahin damals damalig einstmals zeitweise vorherig ursprünglich'.split(
      ' ',
    ),
  ),
};
