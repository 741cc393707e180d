import { z } from 'zod';
import { LagebildError } from '../text/index.js';
import { TRAITS } from './types.js';

/** How two actors stand to each other. */
export const RELATIONS = [
  'part-of',
  'member-of',
  'leads',
  'allied-with',
  'successor-of',
  'split-from',
  'merged-into',
] as const;
/** Actor types of ACLED's codebook. */
const ACLED = [
  'State Forces',
  'Rebel Groups',
  'Political Militias',
  'Identity Militias',
  'Rioters',
  'Protesters',
  'Civilians',
  'External/Other Forces',
] as const;

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day as YYYY, YYYY-MM or YYYY-MM-DD');
const dated = { from: day.optional(), to: day.optional() };
const actorId = z.string().regex(/^actor:[a-z0-9-]+$/, '"actor:" and a slug of a-z, 0-9, -');
const country = z.string().regex(/^[A-Z]{2}$/, 'a country as two capitals (ISO 3166-1)');

const name = z.union([
  z.string().min(1),
  z.strictObject({
    text: z.string().min(1),
    language: z.string().optional(),
    kind: z.enum(['canonical', 'abbreviation', 'former', 'self', 'pejorative', 'variant', 'adjective']).optional(),
    ...dated,
  }),
]);

const placeId = z
  .string()
  .regex(/^(place:[a-z0-9-]+|geonames:\d+)$/, '"place:" and a slug, or "geonames:" and a number');
const number = z.number().int().positive();

const row = z.strictObject({
  id: actorId,
  kind: z.enum([
    'state',
    'government',
    'army',
    'armed-group',
    'alliance',
    'party',
    'organisation',
    'agency',
    'person',
    'people',
    'generic',
  ]),
  name: z.string().min(1),
  names: z.array(name).optional(),
  countries: z.array(country).optional(),
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(RELATIONS),
        actor: actorId,
        ...dated,
      }),
    )
    .optional(),
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/, 'a colour as #rrggbb')
    .optional(),
  traits: z.array(z.enum(TRAITS)).optional(),
  active: z.array(z.strictObject({ country, areas: z.array(placeId).min(1).optional(), ...dated })).optional(),
  outlet: z
    .strictObject({
      kind: z.enum(['agency', 'newspaper', 'broadcaster', 'party', 'ngo', 'monitor', 'witness', 'blog']),
      side: actorId.optional(),
      carries: z.array(actorId).min(1).optional(),
    })
    .optional(),
  codes: z
    .strictObject({
      iso3: z
        .string()
        .regex(/^[A-Z]{3}$/)
        .optional(),
      cow: number.optional(),
      gw: number.optional(),
      cameo: z
        .string()
        .regex(/^[A-Z]{3,12}$/)
        .optional(),
      ucdp: number.optional(),
      acled: z.enum(ACLED).optional(),
    })
    .optional(),
  stands: z
    .array(
      z.strictObject({
        country,
        role: z.enum(['state', 'government', 'army', 'air-force', 'navy', 'police', 'security']),
        ...dated,
      }),
    )
    .optional(),
});

/** A row of the ledger as it is written by hand: a name alone is a string, `kind: variant` needs a report of its country. */
export type LedgerRow = z.infer<typeof row>;

/** Holds one row to the schema; a message with the field and what came where it breaks it. */
export function checkRow(candidate: unknown): LedgerRow | string {
  const result = row.safeParse(candidate);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  const came = JSON.stringify(
    issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], candidate),
  );
  return `field ${issue.path.join('.') || '(row)'}: ${issue.message}, not ${came}`;
}

/** Holds rows to the schema; throws `ledger-invalid` naming file, row and field. */
export function checkRows(rows: unknown, file: string): readonly LedgerRow[] {
  if (!Array.isArray(rows))
    throw new LagebildError('ledger-invalid', `${file} is no list of rows.`, {
      file,
      possible: 'a JSON array of actors',
    });
  const seen = new Map<string, number>();
  return rows.map((candidate: unknown, i) => {
    const result = row.safeParse(candidate);
    const id = (candidate as { id?: unknown } | null)?.id;
    if (!result.success) {
      const issue = result.error.issues[0]!;
      const field = issue.path.join('.') || '(row)';
      throw new LagebildError(
        'ledger-invalid',
        `${file}, row ${i + 1} (${String(id)}), field ${field}: ${issue.message}`,
        {
          file,
          line: i + 1,
          came: JSON.stringify(
            issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], candidate),
          ),
        },
      );
    }
    const first = seen.get(result.data.id);
    if (first !== undefined)
      throw new LagebildError(
        'ledger-invalid',
        `${file}, row ${i + 1}, field id: ${result.data.id} stands in row ${first} too`,
        { file, line: i + 1 },
      );
    seen.set(result.data.id, i + 1);
    return result.data;
  });
}
