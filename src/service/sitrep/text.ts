import type {
  ActorRef,
  ControlChange,
  ControlInterval,
  Dispute,
  SitrepWords,
  SituationEvent,
  TollRole,
} from '../../situation/index.js';

/** Fills `{…}` in a template. */
const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

/** A day as the language writes it. */
export function dayText(iso: string, { locale }: SitrepWords): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

const daysText = (from: string | null, to: string | null, words: SitrepWords): string => {
  if (from === null && to === null) return words.noDay;
  const [a, b] = [from ?? to!, to ?? from!];
  return a === b ? dayText(a, words) : `${dayText(a, words)} – ${dayText(b, words)}`;
};

const names = (actors: readonly ActorRef[], { and }: SitrepWords): string => {
  const all = [...new Set(actors.map(({ name }) => name))];
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} ${and} ${all.at(-1)}`;
};

const placeText = (name: string, part: string | null, words: SitrepWords): string =>
  part === null ? name : `${name} (${words.part[part] ?? part})`;

const share = (value: number, { locale }: SitrepWords): string =>
  value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });

type State = Pick<ControlInterval, 'status' | 'holders' | 'probability'>;

const stateText = ({ status, holders, probability }: State, words: SitrepWords): string =>
  status === 'unknown' || holders.length === 0
    ? words.status[status]
    : `${words.status[status]}, ${names(holders, words)}${probability > 0 ? ` (${share(probability, words)})` : ''}`;

/** Title and day of knowledge. */
export function headText(from: string, to: string, asOf: string | null, words: SitrepWords) {
  const days = { from: dayText(from, words), to: dayText(to, words) };
  return {
    title: filled(from === to ? words.titleDay : words.titleSpan, days),
    known: asOf === null ? words.allKnown : filled(words.known, { day: dayText(asOf, words) }),
  };
}

/** A place that is read otherwise than before. */
export const changeText = ({ place, part, kind, before, after }: ControlChange, words: SitrepWords): string =>
  filled(kind === 'silence' ? words.faded : words.became, {
    place: placeText(place.name, part, words),
    before: stateText(before, words),
    after: stateText(after, words),
  });

/** A place that is fought over or besieged. */
export const standsText = ({ place, part, status, holders, start }: ControlInterval, words: SitrepWords): string =>
  filled(words.stands, {
    place: placeText(place.name, part, words),
    status: words.status[status],
    holders: names(holders, words) || words.nobody,
    since: start === null ? '' : filled(words.since, { day: dayText(start, words) }),
  });

export const voicesText = (n: number, words: SitrepWords): string =>
  n === 1 ? words.voice : filled(words.voices, { n });

/** Whose word a claimed event is: the sources named, else how many voices. */
function tellersOf({ tellings, voices }: SituationEvent, words: SitrepWords): string {
  const named = [...new Set(tellings.flatMap(({ sources }) => sources))];
  return named.length > 0 ? named.slice(0, 3).join(', ') : voicesText(voices, words);
}

/** An event: its days, place, what it was, who took part, and how it is told. */
export function eventText(event: SituationEvent, words: SitrepWords): string {
  const { start, end, places, parts, types, agents, targets, status, voices } = event;
  const [one] = agents;
  const against = targets.length > 0 && agents.length > 0 ? ` ${words.against} ${names(targets, words)}` : '';
  const who = one ? `, ${names(agents, words)}${against}` : targets.length > 0 ? `, ${names(targets, words)}` : '';
  const place = places[0];
  return filled(words.happened, {
    day: daysText(start, end, words),
    place: place ? placeText(place.name, parts.length === 1 ? parts[0]! : null, words) : words.noPlace,
    what: types[0] ? words.type[types[0]] : event.kind,
    who,
    how: filled(words.told[status], { voices: voicesText(voices, words), who: tellersOf(event, words) }),
  });
}

/** How many people, added up over events. */
export const tollText = (
  role: TollRole,
  { low, best, high }: { readonly low: number; readonly best: number; readonly high: number },
  events: number,
  words: SitrepWords,
): string => {
  const [a, b, c] = [low, best, high].map((n) => n.toLocaleString(words.locale));
  const template = events === 0 ? words.tollOver : low === high ? words.tollExact : words.toll;
  return filled(template, { role: words.role[role], low: a!, best: b!, high: c!, n: events });
};

/** What is disputed, with what each side says. */
export function disputeText({ matter, place, sides, actors, start }: Dispute, words: SitrepWords): string {
  const about = [place?.name, names(actors.slice(0, 2), words), start ? dayText(start, words) : '']
    .filter(Boolean)
    .join(', ');
  return filled(words.dispute, {
    matter: words.matter[matter],
    about: about ? ` (${about})` : '',
    sides: sides
      .map(({ value, voices }) => filled(words.side, { value, voices: voicesText(voices.length, words) }))
      .join(` ${words.versus} `),
  });
}

/** There would be more. */
export const moreText = (n: number, words: SitrepWords): string | null => (n > 0 ? filled(words.more, { n }) : null);
