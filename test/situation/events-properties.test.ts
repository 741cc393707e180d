import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  EventCatalogue,
  type EventOptions,
  foldEvents,
  groupClaims,
  type KnownClaim,
  type Pin,
} from '../../src/situation/index.js';
import { told, WORLD } from './told.js';

const day = fc.integer({ min: 1, max: 28 }).map((d) => `2020-02-${String(d).padStart(2, '0')}`);
const claim = fc
  .record({
    type: fc.constantFrom(
      'airstrike',
      'casualties',
      'capture',
      'withdrawal',
      'clash',
      'control',
      'detention',
      'support',
    ),
    agents: fc.constantFrom('A', 'B', '-', 'A,B'),
    place: fc.constantFrom('q1', 'q2', 't', 'v', '-'),
    rest: fc.constantFrom(
      '',
      'on=2020-02-03',
      'on=2020-02-04',
      'on=2020-02-01..2020-02-20',
      'killed=5:Soldaten',
      'mod=negated',
      'vs=B',
    ),
    words: fc.constantFrom('', '„Drei Bomben trafen abends den Markt“', '„Schüsse fielen nachts nahe der Brücke“'),
  })
  .map(({ type, agents, place, rest, words }) => `${type} ${agents} ${place} ${rest} ${words}`);
const reports = fc
  .array(fc.record({ known: day, claims: fc.array(claim, { minLength: 1, maxLength: 4 }) }), {
    minLength: 1,
    maxLength: 8,
  })
  .map((list) =>
    told(list.map(({ known, claims }, i) => `r${i} ${known} paper${i % 3}\n${claims.join('\n')}`).join('\n\n')),
  );

const picture = (claims: readonly KnownClaim[], options: EventOptions = WORLD): unknown =>
  foldEvents(claims, { at: null, asOf: null }, options).map(({ event }) => event);
const groupsOf = (grouping: ReturnType<typeof groupClaims>): unknown =>
  grouping.events().map((scenes) => scenes.map(({ key }) => key));
const byReport = (claims: readonly KnownClaim[]): Map<string, KnownClaim[]> => {
  const found = new Map<string, KnownClaim[]>();
  for (const known of claims) found.set(known.report.hash, [...(found.get(known.report.hash) ?? []), known]);
  return found;
};
const runs = { numRuns: 150, seed: 5 };

describe('events, whatever is told', () => {
  it('do not depend on the order of arrival', () => {
    fc.assert(
      fc.property(reports, fc.nat(), (claims, turn) => {
        const at = turn % claims.length;
        expect(picture([...claims.slice(at), ...claims.slice(0, at)].reverse())).toEqual(picture(claims));
      }),
      runs,
    );
  });

  it('one report after the other, and some taken out again, are those of a rebuild', () => {
    fc.assert(
      fc.property(reports, fc.integer({ min: 0, max: 7 }), (claims, out) => {
        const [all, grouping] = [byReport(claims), groupClaims([], WORLD)];
        for (const [hash, list] of all) {
          grouping.put(hash, list);
          grouping.events();
        }
        const gone = [...all.keys()][out % all.size]!;
        grouping.remove(gone);
        expect(groupsOf(grouping)).toEqual(
          groupsOf(
            groupClaims(
              claims.filter(({ report }) => report.hash !== gone),
              WORLD,
            ),
          ),
        );
        grouping.put(gone, all.get(gone)!);
        expect(groupsOf(grouping)).toEqual(groupsOf(groupClaims(claims, WORLD)));
      }),
      runs,
    );
  });

  it('of a catalogue, as reports come, come again and go, are those of a fold from nothing', () => {
    const step = fc.record({ report: fc.nat(), out: fc.boolean(), look: fc.boolean() });
    fc.assert(
      fc.property(reports, fc.array(step, { maxLength: 20 }), (claims, steps) => {
        const [all, catalogue] = [byReport(claims), new EventCatalogue(WORLD)];
        const held = new Set<string>();
        for (const { report, out, look } of steps) {
          const hash = [...all.keys()][report % all.size]!;
          if (out) {
            catalogue.remove(hash);
            held.delete(hash);
          } else {
            catalogue.put(hash, all.get(hash)!);
            held.add(hash);
          }
          if (look) catalogue.all();
        }
        expect(catalogue.all().map(({ event }) => event)).toEqual(
          picture(claims.filter(({ report }) => held.has(report.hash))),
        );
      }),
      runs,
    );
  });

  it('linked in steps are those linked at once, also where a report comes or goes between two steps', () => {
    const change = fc.option(fc.record({ step: fc.nat({ max: 20 }), report: fc.nat(), out: fc.boolean() }));
    fc.assert(
      fc.property(reports, change, (claims, changed) => {
        const [all, catalogue] = [byReport(claims), new EventCatalogue(WORLD)];
        const hashes = [...all.keys()];
        const hash = hashes[(changed?.report ?? 0) % hashes.length]!;
        const late = changed !== null && !changed.out;
        for (const one of hashes) if (!late || one !== hash) catalogue.put(one, all.get(one)!);
        let held = claims.filter(({ report }) => !late || report.hash !== hash);
        let steps = 0;
        for (const _ of catalogue.link()) {
          if (steps++ !== changed?.step) continue;
          if (late) catalogue.put(hash, all.get(hash)!);
          else catalogue.remove(hash);
          held = late ? claims : claims.filter(({ report }) => report.hash !== hash);
        }
        const events = catalogue.all().map(({ event }) => event);
        expect(events).toEqual(picture(held));
        // As many steps as there is to link, not one for all of it.
        if (changed === null) expect(steps).toBeGreaterThanOrEqual(events.length);
        expect([...catalogue.link()]).toEqual([]);
      }),
      runs,
    );
  });

  it('of a place where something happens every day are the same, however they came', () => {
    const dayOf = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
    const claims = told(
      Array.from({ length: 340 }, (_, n) => `r${n} ${dayOf(n)} paper${n % 5}\nclash A,B q1 on=${dayOf(n)}`).join(
        '\n\n',
      ),
    );
    const all = byReport(claims);
    const catalogue = new EventCatalogue(WORLD);
    for (const hash of [...all.keys()].reverse()) {
      catalogue.put(hash, all.get(hash)!);
      if (hash.endsWith('7')) catalogue.all();
    }
    expect(catalogue.all().map(({ event }) => event)).toEqual(picture(claims));
    catalogue.remove('hash-r170');
    expect(catalogue.all().map(({ event }) => event)).toEqual(
      picture(claims.filter(({ report }) => report.id !== 'r170')),
    );
  });

  it('hold every claim exactly once', () => {
    fc.assert(
      fc.property(reports, (claims) => {
        const found = foldEvents(claims, { at: null, asOf: null }, WORLD).flatMap((one) =>
          one.claims.map((known) => known.claim.id),
        );
        expect([...found].sort()).toEqual(claims.map((known) => known.claim.id).sort());
      }),
      runs,
    );
  });

  it('are joined and parted by a person, whatever else speaks, and are as before when that is taken back', () => {
    fc.assert(
      fc.property(reports, fc.nat(), fc.nat(), (claims, x, y) => {
        const [a, b] = [claims[x % claims.length]!.claim.id, claims[y % claims.length]!.claim.id];
        fc.pre(a !== b);
        const together = (pins: readonly Pin[]): boolean =>
          foldEvents(claims, { at: null, asOf: null }, { ...WORLD, pins }).some(({ claims: told }) =>
            [a, b].every((id) => told.some((known) => known.claim.id === id)),
          );
        expect(together([{ a, b, same: true }])).toBe(true);
        expect(together([{ a, b, same: false }])).toBe(false);
        expect(picture(claims, { ...WORLD, pins: [] })).toEqual(picture(claims));
      }),
      runs,
    );
  });
});
