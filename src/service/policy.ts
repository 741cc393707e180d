import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { POLICIES, type Policy, policyFrom, policyOf } from '../situation/index.js';
import { LagebildError } from '../text/index.js';

/**
 * The policy that a name or the path of a JSON file stands for. Throws `policy-unknown` where there is neither, `policy-invalid` where the file is no
 * policy.
 */
export function loadPolicy(nameOrPath: string): Policy {
  if (Object.hasOwn(POLICIES, nameOrPath) || !nameOrPath.endsWith('.json')) return policyOf(nameOrPath);
  let text: string;
  try {
    text = readFileSync(nameOrPath, 'utf8');
  } catch {
    return policyOf(nameOrPath);
  }
  return policyFrom(parsed(text, nameOrPath), basename(nameOrPath, '.json'));
}

function parsed(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new LagebildError('policy-invalid', `${path} is no JSON`, {
      came: error instanceof Error ? error.message : String(error),
      possible: 'an object of JSON: {"base": "standard", "jump": 0.1}',
    });
  }
}
