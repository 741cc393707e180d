// Completes package-lock.json with the packages of other platforms that a mirror did not have when it was written: without
// them `npm ci` refuses the whole file. They get the version that is asked for; npm fetches them only on their own platform.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const OS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const CPU = { arm: 'arm', armv6: 'arm', armv7: 'arm' };
for (const cpu of ['arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'x64']) CPU[cpu] = cpu;

/** What the name of a package says about where it runs; null where it says nothing. */
function platformOf(name) {
  const words = name.split(/[/-]/u);
  const os = words.find((word) => OS.includes(word));
  const cpu = words.map((word) => CPU[word]).find(Boolean);
  if (!os || !cpu) return null;
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : undefined;
  return { cpu: [cpu], ...(libc ? { libc } : {}), os: [os] };
}

/** Whether npm would find the package from where it is asked for. */
function isThere(from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/') - 1))) {
    if (lock.packages[`${at}${at ? '/' : ''}node_modules/${name}`]?.version) return true;
    if (!at) return false;
  }
}

const added = [];
for (const [path, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = platformOf(name);
    if (!platform || isThere(path, name) || !/^\d+\.\d+\.\d+/u.test(version)) continue;
    lock.packages[`node_modules/${name}`] = { version, ...(dev ? { dev } : {}), optional: true, ...platform };
    added.push(name);
  }
}
// npm writes what it could not find as an entry without a version.
for (const [path, { version, link }] of Object.entries(lock.packages))
  if (path && !version && !link) delete lock.packages[path];
const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
console.log(added.length ? `added ${added.join(', ')}` : 'nothing was missing');
