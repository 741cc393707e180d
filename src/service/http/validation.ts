import type { FastifySchemaCompiler } from 'fastify';
import { z } from 'zod';
import { shown } from '../../sources/refuse.js';
import { LagebildError } from '../../text/index.js';

const PART: Readonly<Record<string, string>> = {
  querystring: 'query',
  body: 'body',
  params: 'path',
  headers: 'headers',
};

/** The schema of a field, without the wrappers of optional and default. */
function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | null {
  let at: z.ZodType = schema;
  for (const key of path) {
    while (at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable)
      at = at.unwrap() as z.ZodType;
    const next: unknown = at instanceof z.ZodObject ? at.shape[String(key)] : undefined;
    if (!(next instanceof z.ZodType)) return null;
    at = next;
  }
  return at;
}

/** The description of a field, also where it stands under optional or default. */
function descriptionOf(field: z.ZodType | null): string | undefined {
  let at = field;
  while (at) {
    if (at.description) return at.description;
    if (!(at instanceof z.ZodOptional || at instanceof z.ZodDefault || at instanceof z.ZodNullable)) return undefined;
    at = at.unwrap() as z.ZodType;
  }
  return undefined;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let at = data;
  for (const key of path)
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[key] : undefined;
  return at;
}

/** What came, short enough for a message. */
const came = (value: unknown): string => (value === undefined ? 'nothing' : shown(value));

function unknownField(schema: z.ZodType, data: unknown, part: string, keys: readonly string[]): LagebildError {
  const possible = schema instanceof z.ZodObject ? Object.keys(schema.shape).join(', ') : undefined;
  const first = keys[0] ?? '';
  return new LagebildError('invalid-request', `${part}.${first} is no field of this request`, {
    came: `${first}=${came(valueAt(data, [first]))}`,
    possible: possible || 'no fields',
  });
}

/** The error of a request that does not fit its schema: which field, what came, what is possible. */
export function misfit(schema: z.ZodType, data: unknown, part: string): LagebildError | null {
  const parsed = schema.safeParse(data);
  const issue = parsed.error?.issues[0];
  if (!issue) return null;
  if (issue.code === 'unrecognized_keys') return unknownField(schema, data, part, issue.keys);
  const field = [part, ...issue.path.map(String)].join('.');
  const choices = issue.code === 'invalid_value' ? issue.values.map(String).join(', ') : undefined;
  return new LagebildError('invalid-request', `${field}: ${issue.message}`, {
    came: came(valueAt(data, issue.path)),
    possible: descriptionOf(fieldAt(schema, issue.path)) ?? choices,
  });
}

/** Validates each part of a request with the zod schema of its route. */
export const compileValidator: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = PART[httpPart ?? ''] ?? 'request';
  return (data: unknown) => {
    const error = misfit(schema, data, part);
    return error ? { error } : { value: schema.parse(data) };
  };
};
