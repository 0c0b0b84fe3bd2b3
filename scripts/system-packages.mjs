// System libraries on Debian and its relatives: finds what is missing, installs it as root, and otherwise says the one
// command that does. On other systems nothing is checked and nothing is missing.
import { spawnSync } from 'node:child_process';

export const windowPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libatk-bridge2.0-0'];
export const testPackages = [...windowPackages, 'xvfb', 'xauth', 'chromium'];

/** True when everything named is there in the end. `purpose` completes "needed ...". */
export function provideSystemPackages(names, purpose, system = thisSystem) {
  if (!system.hasDpkg()) return true;
  const missing = missingPackages(names, system);
  if (missing.length === 0) return true;
  if (!system.isRoot()) {
    const wanted = missing.map((name) => nameHere(name, system)).join(' ');
    system.say(`System packages are missing, needed ${purpose}. This installs them: sudo apt-get install -y ${wanted}`);
    return false;
  }
  system.say(`Installing system packages needed ${purpose}: ${missing.join(' ')}`);
  if (install(missing, system) || install(missing, system)) return true;
  system.say(`The system packages could not be installed: ${missingPackages(names, system).join(' ')}`);
  return false;
}

/** Newer releases carry some libraries under a second name, ending in t64; either will do. */
const namesOf = (name) => [name, `${name}t64`];

function missingPackages(names, system) {
  const installed = system.installed(names.flatMap(namesOf));
  return names.filter((name) => !namesOf(name).some((either) => installed.includes(either)));
}

function nameHere(name, system) {
  return namesOf(name).find((either) => system.isOnOffer(either)) ?? name;
}

function install(missing, system) {
  system.aptGet(['update']);
  const wanted = missing.map((name) => nameHere(name, system));
  system.aptGet(['install', '-y', '--no-install-recommends', ...wanted]);
  return missingPackages(missing, system).length === 0;
}

const run = (program, args, options = {}) =>
  spawnSync(program, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', DEBIAN_FRONTEND: 'noninteractive' },
    ...options,
  });

const thisSystem = {
  hasDpkg: () => process.platform === 'linux' && run('dpkg', ['--version']).status === 0,
  isRoot: () => process.getuid?.() === 0,
  installed: (names) =>
    run('dpkg-query', ['--show', '--showformat', '$' + '{Package} $' + '{db:Status-Status}\n', ...names])
      .stdout.split('\n')
      .filter((line) => line.endsWith(' installed'))
      .map((line) => line.split(' ')[0]),
  isOnOffer: (name) => /Candidate: (?!\(none\))/.test(run('apt-cache', ['policy', name]).stdout ?? ''),
  aptGet: (args) => {
    run('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  },
  say: (sentence) => console.error(sentence),
};
