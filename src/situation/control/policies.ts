import { LagebildError } from '../../text/index.js';
import { POLICY, type Policy } from './policy.js';

/** Policies by name. Each says in `about` what it is for; what it does not say otherwise is as in `standard`. */
export const POLICIES: Readonly<Record<string, Policy>> = {
  standard: POLICY,
  cautious: {
    ...POLICY,
    name: 'cautious',
    about: 'a side that speaks for itself counts little, whoever is not named hardly; certainty goes faster',
    source: { admitted: 1, third: 0.75, unnamed: 0.4, self: 0.2, selfHold: 0.5 },
    changesPerYear: 0.4,
    heldFrom: 0.4,
  },
  'last-word': {
    ...POLICY,
    name: 'last-word',
    about: 'the latest claim decides, whoever makes it: to compare with, not to believe',
    source: { admitted: 1, third: 1, unnamed: 1, self: 1, selfHold: 1 },
    jump: 0.8,
    jumpFought: 0.8,
    voiceDays: 0.1,
  },
};

/** A policy by its name. Throws `policy-unknown`. */
export function policyOf(name: string): Policy {
  const policy = Object.hasOwn(POLICIES, name) ? POLICIES[name] : undefined;
  if (policy) return policy;
  throw new LagebildError('policy-unknown', `there is no policy „${name}“`, {
    came: name,
    possible: `${Object.keys(POLICIES).join(', ')}; or a file of JSON`,
  });
}

type Plain = { readonly [key: string]: unknown };

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A policy from data: `base` names the one it starts from, every other field replaces a field of it. Throws `policy-invalid` for a field that
 * no policy has, and for a value that is not of its kind.
 */
export function policyFrom(data: unknown, name: string): Policy {
  if (!isPlain(data)) throw invalid('the whole', JSON.stringify(data) ?? 'nothing', 'an object of JSON');
  const { base = 'standard', ...rest } = data;
  const from = policyOf(String(base));
  return merged(from, { name, ...rest }, '') as Policy;
}

function merged(base: object, data: Plain, path: string): object {
  const out: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(data)) {
    const field = path ? `${path}.${key}` : key;
    const old = Object.hasOwn(base, key) ? (base as Plain)[key] : undefined;
    if (old === undefined) throw invalid(field, 'a field', `one of ${Object.keys(base).join(', ')}`);
    out[key] = isPlain(old)
      ? merged(old, isPlain(value) ? value : wrong(field, value, 'an object'), field)
      : sameKind(old, value, field);
  }
  return out;
}

function sameKind(old: unknown, value: unknown, field: string): unknown {
  if (typeof old === 'string') return typeof value === 'string' ? value : wrong(field, value, 'words');
  if (Array.isArray(old)) {
    const kind = typeof old[0];
    const fits =
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((one) => typeof one === kind && (kind !== 'number' || Number(one) >= 0));
    return fits ? value : wrong(field, value, `a list of ${kind}s`);
  }
  const share = !/Days|PerYear|Years|mostReasons|Claims/.test(field);
  const fits = typeof value === 'number' && Number.isFinite(value) && value >= 0 && (!share || value <= 1);
  return fits ? value : wrong(field, value, share ? 'a number from 0 to 1' : 'a number from 0');
}

const wrong = (field: string, value: unknown, possible: string): never => {
  throw invalid(field, JSON.stringify(value) ?? 'nothing', possible);
};

const invalid = (field: string, came: string, possible: string): LagebildError =>
  new LagebildError('policy-invalid', `a policy cannot have this: ${field}`, { came, possible });
