// Writes docs/reference/claims.md from the catalogue of claim types. `--check` only tells whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CATALOGUE } from '../src/claims/catalogue.ts';

const file = fileURLToPath(new URL('../docs/reference/claims.md', import.meta.url));
const row = (e) =>
  `| ${e.family} | \`${e.type}\` | ${e.says} | ${e.kinds.map((k) => `\`${k}\``).join(', ') || '–'} | ${[e.state && 'state', e.mutual && 'mutual'].filter(Boolean).join(', ') || '–'} |`;
const page = `# Types of claims

Generated from \`src/claims/catalogue.ts\` by \`npm run docs\`. A *state* lasts; of a *mutual* claim all parties stand among the agents.

| family | type | what it says | kinds | |
| --- | --- | --- | --- | --- |
${CATALOGUE.map(row).join('\n')}
`;
const before = (() => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
})();
if (process.argv.includes('--check')) {
  if (before !== page) console.error('docs/reference/claims.md is out of date: npm run docs');
  process.exitCode = before === page ? 0 : 1;
} else writeFileSync(file, page);
