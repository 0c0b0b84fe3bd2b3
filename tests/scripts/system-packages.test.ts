import { describe, expect, test } from 'vitest';
import { provideSystemPackages } from '../../scripts/system-packages.mjs';

/** A system with some packages installed and some on offer, which records what it was told and asked. */
function pretendSystem({ installed = [''], onOffer = [''], isRoot = false, hasDpkg = true, failures = 0 } = {}) {
  const present = new Set(installed);
  const said: string[] = [];
  const asked: string[][] = [];
  let failuresLeft = failures;
  return {
    said,
    asked,
    hasDpkg: () => hasDpkg,
    isRoot: () => isRoot,
    installed: (names: string[]) => names.filter((name) => present.has(name)),
    isOnOffer: (name: string) => onOffer.includes(name),
    aptGet: (args: string[]) => {
      asked.push(args);
      if (args[0] !== 'install') return;
      if (failuresLeft > 0) failuresLeft -= 1;
      else for (const name of args) if (onOffer.includes(name)) present.add(name);
    },
    say: (sentence: string) => said.push(sentence),
  };
}
const wanted = ['libnss3', 'libgtk-3-0'];

describe('system packages', () => {
  test('are not looked for where there is no dpkg', () => {
    const system = pretendSystem({ hasDpkg: false });
    expect(provideSystemPackages(wanted, 'for a test', system)).toBe(true);
    expect(system.said).toEqual([]);
  });

  test('are there under their own name or under the newer one', () => {
    const system = pretendSystem({ installed: ['libnss3', 'libgtk-3-0t64'] });
    expect(provideSystemPackages(wanted, 'for a test', system)).toBe(true);
    expect(system.asked).toEqual([]);
  });

  test('that are missing are named to an ordinary user in one command that installs them', () => {
    const system = pretendSystem({ onOffer: ['libnss3', 'libgtk-3-0t64'] });
    expect(provideSystemPackages(wanted, 'for a test', system)).toBe(false);
    expect(system.asked).toEqual([]);
    expect(system.said).toEqual([
      'System packages are missing, needed for a test. This installs them: sudo apt-get install -y libnss3 libgtk-3-0t64',
    ]);
  });

  test('that are missing are installed by root under the name on offer', () => {
    const system = pretendSystem({ isRoot: true, installed: ['libnss3'], onOffer: ['libgtk-3-0t64'] });
    expect(provideSystemPackages(wanted, 'for a test', system)).toBe(true);
    expect(system.asked).toEqual([['update'], ['install', '-y', '--no-install-recommends', 'libgtk-3-0t64']]);
  });

  test('are tried a second time, and then said to be missing', () => {
    const once = pretendSystem({ isRoot: true, onOffer: wanted, failures: 1 });
    expect(provideSystemPackages(wanted, 'for a test', once)).toBe(true);
    const twice = pretendSystem({ isRoot: true, onOffer: wanted, failures: 2 });
    expect(provideSystemPackages(wanted, 'for a test', twice)).toBe(false);
    expect(twice.said.at(-1)).toBe('The system packages could not be installed: libnss3 libgtk-3-0');
  });
});
